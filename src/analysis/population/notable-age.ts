import {thresholds} from "../../catalog/thresholds.ts";
import {requireFinite} from "../require-finite.ts";

/** An age of which so many live in an area that it is said beside the index of vulnerability. */
export type NotableAge = "young" | "old";

/**
 * Do so many young or old people live in an area that figures about money and health tell of their age as well?
 *
 * A quarter aged 15 to 25, twice as many as in the country, are often students; from `studentShare` on there is no type at
 * all. Where half are 65 or older, illness comes with the years: a reason to say it, not to be silent, for who is old and
 * ill is in the position that the index is about.
 *
 * @param shares  of residents aged 15 to 25, and 65 or older, in [0, 1]; null where they are not known
 * @returns null where neither holds
 * @throws RangeError when a share is NaN or infinite
 * @see Leidelmeijer, Frissen & Van Iersel (Aedes 2020): students are no vulnerable group; the limits are ours
 * @example
 * notableAge({young: 0.31, old: 0.1}); // => "young"
 * @example
 * notableAge({young: 0.02, old: 0.88}); // => "old"
 * @example
 * notableAge({young: 0.12, old: null}); // => null
 */
export function notableAge({young, old}: {young: number | null; old: number | null}): NotableAge | null {
  if (young !== null && requireFinite("young", young) >= thresholds.youngShareSaid.value) return "young";
  return old !== null && requireFinite("old", old) >= thresholds.oldShareSaid.value ? "old" : null;
}
