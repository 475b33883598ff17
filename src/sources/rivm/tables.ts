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
  const [table] = /\d{5}NED/i.exec(path) ?? [];
  return codesYears[table?.toUpperCase() ?? ""] ?? null;
}
