import type {Buurt} from "./areas.ts";
import type {Model} from "./model.ts";
import {randomFor} from "./random.ts";
import {clamp, logistic, logit} from "./rounding.ts";

/** The unrounded state of a buurt in a year: what its figures are printed from. Shares in [0, 1], distances in km. */
export interface BuurtState {
  residents: number;
  households: number;
  dwellings: number;
  hectares: number;
  ages: number[];
  householdTypes: number[];
  /** Owner-occupied, housing association, other rent. */
  tenure: number[];
  education: number[];
  values: Record<ValueKey, number>;
}

export type ValueKey =
  | "addressDensity"
  | "cars"
  | "singleFamily"
  | "built2000"
  | "vacant"
  | "wozThousand"
  | "gas"
  | "electricity"
  | "incomePerResident"
  | "incomePerHousehold"
  | "lowIncome"
  | "socialMinimum"
  | "participation"
  | "assistance"
  | "disability"
  | "unemployment"
  | "youthCare"
  | "wmoPer1000"
  | "birthsPer1000"
  | "deathsPer1000"
  | DistanceKey;

export const distanceKeys = [
  "huisarts",
  "apotheek",
  "ziekenhuis",
  "supermarkt",
  "dagelijkse_winkel",
  "cafe",
  "kinderdagverblijf",
  "basisschool",
  "voortgezet_onderwijs",
  "treinstation",
  "bibliotheek",
  "zwembad",
  "park",
  "groen",
  "sportterrein",
  "scholen_3km"
] as const;
export type DistanceKey = (typeof distanceKeys)[number];

/** Distance in the heart of the city and added distance in open country, km. */
const reach: Record<Exclude<DistanceKey, "scholen_3km">, readonly [near: number, far: number]> = {
  huisarts: [0.4, 2.9],
  apotheek: [0.5, 3.6],
  ziekenhuis: [1.6, 12.5],
  supermarkt: [0.4, 2.6],
  dagelijkse_winkel: [0.3, 2.3],
  cafe: [0.3, 2.4],
  kinderdagverblijf: [0.4, 2.0],
  basisschool: [0.5, 1.7],
  voortgezet_onderwijs: [1.1, 7.5],
  treinstation: [1.2, 11.0],
  bibliotheek: [0.9, 4.8],
  zwembad: [1.6, 6.9],
  park: [0.4, 2.2],
  groen: [0.3, 0.6],
  sportterrein: [0.7, 1.1]
};

/** Shifts a share on the scale of log-odds. */
const shifted = (share: number, by: number) => logistic(logit(clamp(share, 0.004, 0.996)) + by);

/** The state of a buurt in a year. Everything follows from its kind, its traits and a little chance of its own. */
export function buurtState(model: Model, buurt: Buurt, year: number): BuurtState {
  const {kind, urbanity, hectares, code} = buurt;
  const traits = model.traits(buurt, year);
  const {affluence: a, vulnerability: v, residents} = traits;
  const own = (name: string, sd: number) => randomFor("figure", code, name).normal(0, sd);
  const deviation = v - kind.vulnerability;
  const past = year - 2024;

  const ages = kind.ages.map(
    (part, i) => part * Math.exp(own(`age${i}`, 0.08) + [-0.006, 0, 0, -0.002, 0.012][i]! * past)
  );
  const size = Math.max(1.05, kind.householdSize + own("size", 0.08) - 0.004 * past);
  const households = Math.round(residents / size);
  const dwellings = Math.round(households * (1.02 + Math.abs(own("dwellings", 0.015))));
  const association =
    kind.associationShare === 0 ? 0 : shifted(kind.associationShare, 0.35 * deviation + own("association", 0.7));
  const otherRent = shifted(kind.otherRentShare, own("rent", 0.25)) * (1 - 0.4 * association);
  const owned = Math.max(0.02, 1 - association - otherRent);
  const single = clamp(0.86 - 0.28 * size + 0.1 * urbanity + own("single", 0.02), 0.08, 0.85);
  const children = clamp((size - 1.15) * 0.33 + own("children", 0.02), 0.03, 0.6);
  const lowEducated = shifted(0.23, 0.4 * v - 0.35 * a + own("low", 0.12));
  const highEducated = shifted(0.33, -0.35 * v + 0.35 * a + 0.4 * (urbanity - 0.4) + own("high", 0.12));

  const lowIncome = shifted(0.048, 0.62 * v - 0.18 * a + own("low income", 0.22) - 0.03 * past);
  const values: Record<ValueKey, number> = {
    addressDensity: 60 + 5200 * urbanity ** 1.6 * Math.exp(own("addresses", 0.08)),
    cars: clamp(1.35 - 0.85 * urbanity + 0.14 * a - 0.1 * v + own("cars", 0.05), 0.2, 2.2),
    singleFamily: shifted(kind.singleFamilyShare, own("single family", 0.25)),
    built2000: shifted(kind.newShare, own("new", 0.25)),
    vacant: shifted(0.035, own("vacant", 0.3) + 0.5 * urbanity - 0.2),
    wozThousand: 372 * Math.exp(0.2 * a - 0.09 * v + own("woz", 0.06) + 0.055 * past),
    gas:
      1020 * Math.exp(0.18 * a - 0.75 * kind.newShare + 0.3 * kind.singleFamilyShare + own("gas", 0.05) - 0.04 * past),
    electricity: 2450 * Math.exp(0.1 * a + 0.35 * kind.singleFamilyShare - 0.2 + own("power", 0.05) - 0.01 * past),
    incomePerResident: 32.5 * Math.exp(0.13 * a - 0.08 * v + own("income", 0.04) + 0.035 * past),
    incomePerHousehold: 39.5 * Math.exp(0.14 * a - 0.09 * v + own("income", 0.04) + 0.037 * past),
    lowIncome,
    socialMinimum: lowIncome * clamp(1.18 + own("minimum", 0.06), 1, 1.5),
    participation: shifted(
      0.7,
      -0.2 * v + 0.04 * a - 1.6 * (kind.ages[4] / 100 - 0.18) + own("work", 0.06) + 0.012 * past
    ),
    assistance: shifted(0.02, 0.75 * v - 0.2 * a + own("assistance", 0.18) - 0.02 * past),
    disability: shifted(0.043, 0.34 * v + own("disability", 0.14)),
    unemployment: shifted(0.01, 0.22 * v + own("unemployment", 0.16) - 0.05 * past),
    youthCare: shifted(0.105, 0.3 * v - 0.06 * a + own("youth", 0.16) + 0.02 * past),
    wmoPer1000: 1000 * shifted(0.052, 0.42 * v + 3.2 * (kind.ages[4] / 100 - 0.18) + own("wmo", 0.15) + 0.015 * past),
    birthsPer1000: 9.4 * Math.exp(own("births", 0.15) + 2.2 * (kind.ages[2] / 100 - 0.25)),
    deathsPer1000: 9.1 * Math.exp(own("deaths", 0.2) + 4 * (kind.ages[4] / 100 - 0.18)),
    ...distances(urbanity, name => own(name, 0.18))
  };
  return {
    residents,
    households,
    dwellings,
    hectares,
    ages,
    householdTypes: [single, 1 - single - Math.min(children, 0.95 - single), Math.min(children, 0.95 - single)],
    tenure: [owned, association, otherRent],
    education: [lowEducated, Math.max(0.1, 1 - lowEducated - highEducated), highEducated],
    values
  };
}

function distances(urbanity: number, own: (name: string) => number): Record<DistanceKey, number> {
  const entries = Object.entries(reach).map(([name, [near, far]]) => {
    return [name, (near + far * Math.max(0, 1 - urbanity) ** 2) * Math.exp(own(name))];
  });
  const schools = (0.4 + 15 * urbanity ** 1.2) * Math.exp(own("schools"));
  return {...Object.fromEntries(entries), scholen_3km: schools} as Record<DistanceKey, number>;
}
