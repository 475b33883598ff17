/** The four levels of area, from small to large. The nouns are those of CBS and stay Dutch everywhere. */
export const areaLevels = ["buurt", "wijk", "gemeente", "land"] as const;
export type AreaLevel = (typeof areaLevels)[number];

/** Code of the country as a whole. CBS writes NL00, RIVM writes NL01; we keep NL00. */
export const landCode = "NL00";

const patterns: Record<AreaLevel, RegExp> = {
  buurt: /^BU\d{4}[0-9A-Z]{4}$/,
  wijk: /^WK\d{4}[0-9A-Z]{2}$/,
  gemeente: /^GM\d{4}$/,
  land: /^NL00$/
};

/**
 * Level of an area code, or null when it is no area code.
 *
 * Since 2022 codes of wijken and buurten may hold letters.
 *
 * @example
 * areaLevel("BU0363AA01"); // => "buurt"
 * @example
 * areaLevel("BU036"); // => null
 */
export function areaLevel(code: string): AreaLevel | null {
  return areaLevels.find(level => patterns[level].test(code)) ?? null;
}

/**
 * Cleans a code as publishers write it (padding spaces, NL01 for the country); null when it is no area code.
 *
 * @example
 * maybeAreaCode("BU03080000   "); // => "BU03080000"
 * @example
 * maybeAreaCode("NL01      "); // => "NL00"
 * @example
 * maybeAreaCode("LD01"); // => null
 */
export function maybeAreaCode(text: string): string | null {
  const code = text.trim();
  if (code === "NL01" || code === "NL00") return landCode;
  return areaLevel(code) ? code : null;
}

/**
 * Code of the gemeente that a wijk or buurt code belongs to; a gemeente is its own, the country has none.
 *
 * @example
 * gemeenteCodeOf("BU0363AA01"); // => "GM0363"
 */
export function gemeenteCodeOf(code: string): string | null {
  const level = areaLevel(code);
  return level === null || level === "land" ? null : `GM${code.slice(2, 6)}`;
}

/**
 * Lasting address of an area's page. The name is on the page, not in the address, so that renaming breaks no link.
 *
 * @example
 * areaPath("BU03080000"); // => "/buurt/BU03080000/"
 * @example
 * areaPath("NL00"); // => "/nederland/"
 */
export function areaPath(code: string): string {
  const level = areaLevel(code);
  if (level === null) throw new Error(`invalid area code: ${code}`);
  return level === "land" ? "/nederland/" : `/${level}/${code}/`;
}
