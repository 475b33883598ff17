import {around, type Context} from "../checks/context.ts";
import type {Area} from "../world/world.ts";

const kindsOfArea = /^(?:de |the |het )?(buurt|wijk|gemeente) (.+)$/i;

/**
 * The area that a phrase means, of those that the page is about: "de buurt De Hoef", "Wijk 03 Oost", "Nederland",
 * "deze wijk". Null when it means none of them.
 */
export function areaOfPhrase(context: Context, phrase: string): Area | null {
  const own = /^(?:deze|dit|this) (buurt|wijk|gemeente|gebied|area)$/i.exec(phrase);
  if (own) return own[1] === context.area.level || /gebied|area/.test(own[1]!) ? context.area : null;
  if (/^(nederland|the netherlands)$/i.test(phrase)) return around(context, "land");
  const [, kind, name] = kindsOfArea.exec(phrase) ?? [];
  for (const level of ["buurt", "wijk", "gemeente", "land"] as const) {
    const area = around(context, level);
    if (!area) continue;
    const names = [...area.names].map(one => one.toLowerCase());
    if (names.includes(phrase.toLowerCase())) return area;
    if (kind?.toLowerCase() === level && names.includes(name!.toLowerCase())) return area;
    if (area.names.size === 0 && phrase.endsWith(area.code)) return area;
  }
  return null;
}

/** Is the phrase the page's own area? */
export function checkOwn(context: Context, phrase: string): void {
  const {tally, area} = context;
  tally.check(
    "parent",
    areaOfPhrase(context, phrase) === area,
    "a sentence about another area",
    () => `"${phrase}" on the page of ${area.code}`
  );
}

/** A larger area of the page; counted as wrong and null when the phrase means no such one. */
export function largerArea(context: Context, phrase: string): Area | null {
  const {tally, area} = context;
  const found = areaOfPhrase(context, phrase);
  const right = found !== null && found !== area;
  tally.check(
    "parent",
    right,
    "a comparator that the area does not lie in",
    () => `"${phrase}" on the page of ${area.code}`
  );
  if (!right) return null;
  const same = area.level === "wijk" && found.level === "gemeente" && found.parts.length === 1;
  tally.check("pair", !same, "an area compared with itself", () => `${area.code} is all of ${found.code}`);
  return found;
}
