/** Editions of Gezondheid per wijk en buurt, by table: each counts all of its years on the areas of one year. */
const codesYears: Readonly<Record<string, number>> = {"50090NED": 2020, "50150NED": 2024};

/**
 * Year of the area set whose codes a table of the RIVM uses, from its identifier in the path; null when the path does
 * not say which table it is.
 *
 * @example
 * codesYearOf("rivm/50090NED_2012_18plus.csv"); // => 2020
 */
export function codesYearOf(path: string): number | null {
  return codesYears[tableOf(path) ?? ""] ?? null;
}

/**
 * The table of the RIVM that a file is of, from its path: each is an edition of the whole series. Null when the path does
 * not say it.
 *
 * @example
 * tableOf("rivm/50090ned_2012_18plus.csv"); // => "50090NED"
 */
export function tableOf(path: string): string | null {
  return /\d{5}NED/i.exec(path)?.[0].toUpperCase() ?? null;
}
