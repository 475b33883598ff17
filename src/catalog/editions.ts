import type {Words} from "./words.ts";

/**
 * What an edition is called beside a figure: the Leefbaarometer counts its editions by year, the RIVM by table. Of a
 * figure made of parts of several editions each is named.
 *
 * @example
 * editionWords("leefbaarometer", "2022").nl; // => "meting 2022"
 * @example
 * editionWords("rivm_gezondheid", "50090NED").en; // => "table 50090NED"
 */
export function editionWords(sourceId: string, edition: string): Words {
  const names = edition.split("+");
  if (sourceId === "leefbaarometer")
    return {nl: `meting ${names.join(" en ")}`, en: `${names.join(" and ")} edition${names.length > 1 ? "s" : ""}`};
  return {nl: `tabel ${names.join(" en ")}`, en: `table ${names.join(" and ")}`};
}
