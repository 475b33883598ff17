import {JSDOM} from "jsdom";
import {beforeEach, expect, test, vi} from "vitest";
import {nameOutlines} from "../../src/client/name-outlines.ts";

const page = () =>
  new JSDOM(
    '<svg><path id="kaart.0102"/><path/></svg><ul class="wijken"><li><ul><li><a href="/buurt/BU99010102/">Linde</a> <small>goed</small></li></ul></li></ul>'
  ).window;
let window = page();
const over = (path: number) =>
  window.document.querySelectorAll("path")[path]!.dispatchEvent(new window.Event("pointerover", {bubbles: true}));

beforeEach(() => {
  window = page();
  vi.stubGlobal("document", window.document);
  nameOutlines(window.document.querySelector("svg")!, "GM9901", window.document);
});

test("an outline says what the list says of it", () => {
  over(0);
  over(0);
  expect([...window.document.querySelectorAll("title")].map(title => title.textContent)).toEqual(["Linde goed"]);
});

test("an outline leads where the list leads", () => {
  const followed = vi.fn();
  window.document.querySelector("a")!.addEventListener("click", followed);
  window.document.querySelector("path")!.dispatchEvent(new window.Event("click", {bubbles: true}));
  expect(followed).toHaveBeenCalledOnce();
});

test("an outline of no area stays as it is", () => {
  over(1);
  expect(window.document.querySelector("title")).toBeNull();
});
