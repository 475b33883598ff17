import type {Context} from "../checks/context.ts";
import {publicationRules as rules} from "../knowledge/rules.ts";
import {elementsOf} from "../world/elements.ts";

/** What a question rests on; the sentence behind it says it as a fact of the area. */
export type Ground =
  | "unknown"
  | "good"
  | "prevent"
  | "reasons"
  | "problems_slightly"
  | "problems"
  | "problems_much"
  | "rising"
  | "hindered"
  | "apart"
  | "close";

const many = (vulnerable: string) => vulnerable === "veel" || vulnerable === "zeer_veel";

/** Is the ground that is given for a question there? */
export function ground(context: Context, which: Ground): void {
  const {tally, resilience, area} = context;
  const photo = resilience.photo(area);
  const film = resilience.filmOf(area);
  const isInstitution = resilience.unusual(area) === "institution";
  const holds = {
    unknown: photo === null,
    good: photo !== null && photo.problems === "weinig" && !many(photo.vulnerable),
    prevent: photo !== null && photo.problems === "weinig" && many(photo.vulnerable) && film?.problems !== "up",
    reasons: photo !== null && photo.problems !== "weinig" && many(photo.vulnerable),
    problems_slightly: photo?.problems === "bovengemiddeld",
    problems: photo?.problems === "veel",
    problems_much: photo?.problems === "zeer_veel",
    apart:
      !isInstitution &&
      (resilience.cohesionClass(area) ?? 5) <= 3 &&
      resilience.cohesionScore(area) <= -rules.liveabilityDifference,
    close:
      !isInstitution &&
      (resilience.cohesionClass(area) ?? 5) >= 7 &&
      resilience.cohesionScore(area) >= rules.liveabilityDifference,
    rising: film?.vulnerable === "up",
    hindered: elementsOf(context).some(({judgement}) => judgement === "harder")
  }[which];
  tally.check(
    "type",
    holds,
    "the ground of a question",
    () => `${which}: ${photo?.problems ?? "none"} and ${photo?.vulnerable ?? "none"}`
  );
}
