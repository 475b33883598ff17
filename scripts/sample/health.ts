import type {Buurt} from "./areas.ts";
import {isInhabited} from "./kinds.ts";
import type {Model} from "./model.ts";
import {randomFor} from "./random.ts";
import {logistic, logit} from "./rounding.ts";

export const healthYears = [2012, 2016, 2020, 2022, 2024] as const;
export type HealthYear = (typeof healthYears)[number];

/** A question of the health monitor: its column, what the country answers, and what it goes with. */
export interface HealthMeasure {
  column: string;
  /** Percent of adults in the country by year of `healthYears`, invented; null: not asked that year. */
  country: readonly (number | null)[];
  /** Effect on log-odds of vulnerability, share of elderly, share of young adults, cohesion. */
  effect: readonly [vulnerability: number, elderly: number, young: number, cohesion: number];
}

type Country = number | null;
type Row = [string, Country, Country, Country, Country, Country, HealthMeasure["effect"]];

const rows: Row[] = [
  ["ErvarenGezondheidGoedZeerGoed_4", 77.1, 76.3, 79.2, 77.5, 75.8, [-0.26, -3, 1, 0.02]],
  ["VoldoetAanBeweegrichtlijn_5", null, 50.2, 51.1, 48.8, 49.4, [-0.14, -1.8, 0.6, 0]],
  ["WekelijkseSporters_6", null, 48.1, 47.9, 49.3, 51.2, [-0.24, -2.2, 1.2, 0]],
  ["Ondergewicht_7", 2.1, 1.9, 2.2, 2.3, 2.4, [0.08, -1, 2, 0]],
  ["NormaalGewicht_8", 50.6, 49.1, 48.2, 47.4, 46.9, [-0.14, -1.5, 2, 0]],
  ["Overgewicht_9", 47.3, 49, 49.6, 50.3, 50.7, [0.14, 1.5, -2, 0.01]],
  ["ErnstigOvergewicht_10", 12.4, 13.9, 15.1, 15.4, 15.9, [0.24, 0.6, -2, 0]],
  ["Roker_11", 23.6, 21.2, 17.4, 16.6, 15.3, [0.24, -2.2, 0.8, -0.05]],
  ["VoldoetAanAlcoholRichtlijn_12", null, 39.8, 43.1, 44.5, 46.1, [0.14, 0.5, -1, 0]],
  ["Drinker_13", 81.9, 80.7, 78, 77.2, 76.1, [-0.26, -0.8, 0.8, 0.02]],
  ["ZwareDrinker_14", 10.2, 9.8, 8.1, 8, 7.7, [-0.04, -2.5, 2.4, 0]],
  ["OvermatigeDrinker_15", 9.9, 7.1, 6.1, 6, 5.8, [-0.05, 0.3, 0.6, 0]],
  ["EenOfMeerLangdurigeAandoeningen_16", null, 33.4, 32.1, 33.2, 34.3, [0.14, 2.2, -1.4, 0]],
  ["BeperktVanwegeGezondheid_17", null, null, 30.6, 31.9, 32.6, [0.18, 1.4, -0.5, 0]],
  ["ErnstigBeperktVanwegeGezondheid_18", null, null, 5, 5.4, 5.6, [0.3, 1.6, -1, -0.02]],
  ["LangdurigeZiekteEnBeperkt_19", null, null, 28.4, 28.8, 29.5, [0.18, 1.6, -0.8, 0]],
  ["EenOfMeerLichamelijkeBeperkingen_20", 14.6, 14.8, 14.9, 15.3, 15.6, [0.32, 3.4, -2, 0]],
  ["BeperkingInHoren_21", 4.1, 4.5, 4.4, 4.6, 4.8, [0.12, 3.6, -2, 0]],
  ["BeperkingInZien_22", 5.5, 5.6, 5.4, 5.7, 5.8, [0.32, 1, -0.8, 0]],
  ["BeperkingInBewegen_23", 9.3, 9.6, 9.4, 9.8, 10, [0.36, 4, -2.6, 0]],
  ["MatigHoogRisicoOpAngstOfDepressie_24", 41.2, 43.8, 45.4, 48.3, 47.1, [0.2, -1, 1.4, -0.06]],
  ["HoogRisicoOpAngstOfDepressie_25", 5.8, 6.6, 6.9, 8.6, 8.1, [0.38, -1, 1.4, -0.08]],
  ["HeelVeelStressInAfgelopen4Weken_26", null, null, 17.4, 20.1, 19.2, [0.18, -2.4, 1.8, -0.04]],
  ["MatigVeelRegieOverEigenLeven_27", null, 89.9, 90.4, 89.2, 89, [-0.32, -1, 0.4, 0.06]],
  ["Eenzaam_28", 39.1, 42.8, 46.3, 48.2, 46.6, [0.16, 0.4, 0.6, -0.12]],
  ["ErnstigZeerErnstigEenzaam_29", 8.3, 9.8, 10.9, 13.2, 12.4, [0.3, 0.2, 0.6, -0.16]],
  ["EmotioneelEenzaam_30", 19.6, 22.6, 28.2, 30.4, 29.1, [0.2, 0.2, 1, -0.1]],
  ["SociaalEenzaam_31", null, 30.4, 29.7, 31.2, 30.6, [0.16, 0.4, -0.2, -0.14]],
  ["Mantelzorger_32", 12.4, 13.8, 13.9, 14.4, 14.7, [0, 0.8, -1.6, 0.05]],
  ["Vrijwilligerswerk_33", null, 28.3, 25.1, 24.2, 26.4, [-0.16, 0.3, -0.4, 0.2]],
  ["LopenEnOfFietsenNaarSchoolOfWerk_34", null, null, null, 44.2, 45, [-0.12, -3, 2.4, 0]],
  ["LopenNaarSchoolOfWerk_35", null, null, null, 13.1, 13.4, [0.06, -2, 2, 0]],
  ["FietsenNaarSchoolOfWerk_36", null, null, null, 37.2, 38.1, [-0.16, -3, 2.2, 0]],
  ["ErnstigeGeluidhinderDoorBuren_37", null, null, 6.8, 7.3, 7.1, [0.34, -1, 1.2, -0.2]],
  ["MoeiteMetRondkomen_38", 23.2, 18.6, 13.4, 17.8, 15.9, [0.46, -0.8, 0.6, -0.02]]
];

/** All columns of the official table, in its order. */
export const healthMeasures: readonly HealthMeasure[] = rows.map(([column, y12, y16, y20, y22, y24, effect]) => ({
  column,
  country: [y12, y16, y20, y22, y24],
  effect
}));

/** Share of adults in a buurt, in (0, 1); null when not asked that year. */
export function healthShare(model: Model, buurt: Buurt, measure: HealthMeasure, year: HealthYear): number | null {
  const country = measure.country[healthYears.indexOf(year)] ?? null;
  if (country === null || !isInhabited(buurt.kindId)) return null;
  const {vulnerability, cohesion} = model.traits(buurt, year);
  const [byVulnerability, byElderly, byYoung, byCohesion] = measure.effect;
  const {ages} = buurt.kind;
  return logistic(
    logit(country / 100) +
      byVulnerability * vulnerability +
      byElderly * (ages[4] / 100 - 0.18) +
      byYoung * (ages[1] / 100 - 0.12) +
      byCohesion * cohesion +
      randomFor("health", buurt.code, measure.column).normal(0, 0.06) +
      randomFor("health", buurt.code, measure.column, year).normal(0, 0.015)
  );
}
