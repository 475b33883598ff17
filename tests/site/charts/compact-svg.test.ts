import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {compactGroups, compactPath} from "../../../src/site/charts/compact-svg.ts";

test("steps lead to the rounded places, and roundings do not add up", () => {
  const steps = compactPath(`M0,0${Array.from({length: 100}, (_, at) => `L${(at + 1) * 1.04},5`).join("")}`);
  const widths = [...steps.matchAll(/(?:h|l)([\d.]+)/g)].map(([, width]) => Number(width));
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(104, 5);
});

test("every piece of a line begins where it did", () => {
  expect(compactPath("M46,48ZM165,23.6L284,22.2L300,22.2L300,0Z")).toBe("M46 48zM165 23.6l119-1.4h16v-22.2z");
});

test("a curve stays as it is", () => {
  expect(compactPath("M0,0C1,1,2,2,3,3")).toBe("M0,0C1,1,2,2,3,3");
});

test("a group of lines is one path, a group of one text that text in its place", () => {
  expect(compactGroups('<g class="grid"><line x1="0" x2="9" y1="1" y2="1"/><path d="M0,2L9,2"/></g>')).toBe(
    '<path class="grid" d="M0 1h9M0 2h9"/>'
  );
  expect(compactGroups('<g class="end" transform="translate(8,-1.5)"><text x="1" y="2">a 1</text></g>')).toBe(
    '<text class="end" x="9" y="0.5">a 1</text>'
  );
});

test("a group with something else in it stays as it is", () => {
  const group = '<g class="peer"><use href="#m"></use><path d="M0,0L1,1"/></g>';
  expect(compactGroups(group)).toBe(group);
});

test("a rectangle covers what it covered", () => {
  const {document} = new JSDOM(compactGroups('<g class="k1"><rect x="1" y="2" width="3.5" height="4"/></g>')).window;
  expect(document.querySelector("path")?.getAttribute("d")).toBe("M1 2h3.5v4H1z");
});
