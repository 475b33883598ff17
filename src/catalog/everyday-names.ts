/**
 * Names that people type for an area whose official name is another: everyday, English, and the Dutch or Frisian one
 * beside the official. By the official name as `normaliseText` gives it; the others are written likewise.
 */
const everydayNames: ReadonlyMap<string, readonly string[]> = new Map([
  ["s gravenhage", ["den haag", "the hague"]],
  ["s hertogenbosch", ["den bosch"]],
  ["nederland", ["netherlands"]],
  ["leeuwarden", ["ljouwert"]],
  ["heerenveen", ["it hearrenfean"]],
  ["harlingen", ["harns"]],
  ["franeker", ["frjentsjer"]],
  ["bolsward", ["boalsert"]],
  ["sneek", ["snits"]],
  ["sudwest fryslan", ["zuidwest friesland"]],
  ["noardeast fryslan", ["noordoost friesland"]],
  ["de fryske marren", ["de friese meren"]],
  ["tytsjerksteradiel", ["tietjerksteradeel"]],
  ["dantumadiel", ["dantumadeel"]],
  ["opsterland", ["opsterlan"]],
  ["ooststellingwerf", ["eaststellingwerf"]],
  ["ameland", ["it amelan"]],
  ["terschelling", ["skylge"]],
  ["vlieland", ["flylan"]],
  ["schiermonnikoog", ["skiermuontseach"]],
  ["burgum", ["bergum"]],
  ["grou", ["grouw"]],
  ["hurdegaryp", ["hardegarijp"]],
  ["damwald", ["damwoude"]],
  ["feanwalden", ["veenwouden"]],
  ["groningen", ["grins"]],
  ["maastricht", ["mestreech"]]
]);

const none: readonly string[] = [];

/**
 * Other names for an official one, both as `normaliseText` gives them; empty where there are none.
 *
 * @example
 * otherNames("s gravenhage"); // => ["den haag", "the hague"]
 * @example
 * otherNames("baarn"); // => []
 */
export const otherNames = (normalised: string): readonly string[] => everydayNames.get(normalised) ?? none;
