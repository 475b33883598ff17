import type {Page} from "../page/read-page.ts";
import type {Tally} from "../report.ts";
import type {World} from "../world/world.ts";

/** The page of a code that is no more: a file of another year knows it, and it leads to areas that exist. */
export function checkDissolved({areas, rowOf}: World, {blocks}: Page, code: string, tally: Tally): void {
  tally.check("parent", rowOf.has(code), "a page of an area that no file names", () => code);
  const codes = blocks.flatMap(({links}) => links.flatMap(({href}) => /\/((?:BU|WK|GM)\w+)\/$/.exec(href)?.[1] ?? []));
  for (const other of codes) {
    const right = areas.has(other);
    tally.check("parent", right, "a dissolved code leads to no area", () => `${code} to ${other}`);
  }
}
