import {expect, test} from "vitest";
import {renderSvg} from "../../../src/site/charts/render-svg.ts";
import {type DrawingName, drawings} from "./drawings.ts";

/** What is written to a page, a mark a line so that a difference can be read. */
function markup(name: DrawingName): string {
  const made = drawings[name]();
  const text = typeof made === "string" ? made : renderSvg(made, {titleId: "kop", description: "beschrijving"}).text;
  return `${text.replaceAll("><", ">\n<")}\n`;
}

test.each(Object.keys(drawings) as DrawingName[])("%s is drawn as before", async name => {
  await expect(markup(name)).toMatchFileSnapshot(`expected/${name}.txt`);
});
