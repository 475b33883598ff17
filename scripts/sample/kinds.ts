/**
 * What a kind of buurt looks like on average; every buurt varies around it. Invented, in the neighbourhood of what
 * Dutch buurten of the kind look like. Traits in standard deviations: affluence, vulnerability, cohesion.
 */
export interface Kind {
  residents: number;
  /** Factor on the urbanity that follows from the place. */
  urbanity: number;
  affluence: number;
  vulnerability: number;
  cohesion: number;
  /** Percent aged 0-15, 15-25, 25-45, 45-65, 65 and over. */
  ages: readonly [number, number, number, number, number];
  /** Shares of dwellings, in [0, 1]. */
  associationShare: number;
  otherRentShare: number;
  singleFamilyShare: number;
  newShare: number;
  householdSize: number;
  /** Share of 100 m cells that hold addresses. */
  builtShare: number;
}

export type KindId =
  | "centrum"
  | "vooroorlogs"
  | "naoorlogs"
  | "tuindorp"
  | "bloemkool"
  | "vinex"
  | "villa"
  | "nieuwbouw"
  | "student"
  | "dorp"
  | "buitengebied"
  | "bedrijven"
  | "natuur"
  | "water"
  | "leeg";

type Row = [
  residents: number,
  urbanity: number,
  affluence: number,
  vulnerability: number,
  cohesion: number,
  ages: Kind["ages"],
  associationShare: number,
  otherRentShare: number,
  singleFamilyShare: number,
  newShare: number,
  householdSize: number,
  builtShare: number
];

const rows: Record<KindId, Row> = {
  centrum: [1150, 1, 0.4, 0.0, -0.5, [8, 18, 40, 21, 13], 0.22, 0.38, 0.12, 0.12, 1.5, 0.97],
  vooroorlogs: [1750, 0.95, -0.2, 0.4, -0.4, [14, 14, 38, 21, 13], 0.4, 0.22, 0.32, 0.08, 1.8, 0.95],
  naoorlogs: [2150, 0.85, -0.9, 1.1, -0.8, [17, 13, 29, 23, 18], 0.6, 0.1, 0.32, 0.1, 2.0, 0.88],
  tuindorp: [1350, 0.85, -0.5, 0.6, 0.0, [17, 12, 28, 25, 18], 0.52, 0.06, 0.76, 0.05, 2.1, 0.93],
  bloemkool: [1850, 0.75, 0.0, 0.0, 0.1, [16, 11, 23, 27, 23], 0.3, 0.07, 0.82, 0.04, 2.3, 0.85],
  vinex: [1950, 0.65, 0.8, -0.7, 0.5, [22, 13, 26, 30, 9], 0.18, 0.08, 0.86, 0.92, 2.7, 0.83],
  villa: [900, 0.55, 1.9, -1.2, 0.8, [16, 11, 15, 31, 27], 0.04, 0.07, 0.92, 0.15, 2.4, 0.66],
  nieuwbouw: [1250, 0.95, 0.7, -0.3, -0.2, [13, 10, 47, 20, 10], 0.24, 0.32, 0.2, 0.96, 1.8, 0.7],
  student: [1500, 0.95, -0.9, 0.3, -0.9, [4, 55, 30, 7, 4], 0.32, 0.48, 0.08, 0.35, 1.3, 0.8],
  dorp: [980, 0.8, 0.4, -0.4, 0.8, [15, 11, 21, 29, 24], 0.22, 0.06, 0.86, 0.18, 2.3, 0.8],
  buitengebied: [340, 0.35, 0.9, -0.7, 1.0, [14, 11, 19, 33, 23], 0.03, 0.13, 0.97, 0.12, 2.5, 0.07],
  bedrijven: [15, 0.7, 0.0, 0.0, -0.6, [10, 12, 33, 33, 12], 0.0, 0.6, 0.7, 0.3, 1.9, 0.04],
  natuur: [5, 0.2, 0.8, -0.6, 0.4, [0, 20, 20, 40, 20], 0.0, 0.2, 1.0, 0.0, 2.5, 0.002],
  water: [0, 0.1, 0.0, 0.0, 0.0, [0, 0, 0, 0, 0], 0, 0, 0, 0, 1, 0],
  leeg: [0, 0.5, 0.0, 0.0, 0.0, [0, 0, 0, 0, 0], 0, 0, 0, 0, 1, 0]
};

/** The kind of buurt with this id. */
export function kindById(id: KindId): Kind {
  const [residents, urbanity, affluence, vulnerability, cohesion, ages, ...shares] = rows[id];
  const [associationShare, otherRentShare, singleFamilyShare, newShare, householdSize, builtShare] = shares;
  return {
    residents,
    urbanity,
    affluence,
    vulnerability,
    cohesion,
    ages,
    associationShare,
    otherRentShare,
    singleFamilyShare,
    newShare,
    householdSize,
    builtShare
  };
}

/** Kinds where people live as in a neighbourhood: they get a Leefbaarometer score. */
export function isInhabited(id: KindId): boolean {
  return !["bedrijven", "natuur", "water", "leeg"].includes(id);
}
