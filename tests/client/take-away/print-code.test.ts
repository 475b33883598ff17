// @vitest-environment jsdom
import jsqr from "jsqr";
import sharp from "sharp";
import {beforeEach, expect, test} from "vitest";
import {addPrintCode} from "../../../src/client/take-away/print-code.ts";

/** What a telephone reads in the code that is printed. */
async function readPrinted(): Promise<string | undefined> {
  const svg = document
    .querySelector(".print-code")!
    .outerHTML.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"');
  const {data, info} = await sharp(Buffer.from(svg), {density: 400})
    .flatten({background: "white"})
    .ensureAlpha()
    .raw()
    .toBuffer({resolveWithObject: true});
  return jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

const at = (address: string) => ({
  location: new URL(address) as unknown as Location,
  querySelector: document.querySelector.bind(document)
});

beforeEach(() => {
  document.body.innerHTML = '<p class="print-address">/buurt/BU03080000/</p>';
});

test("leads to the page where it was opened when the site does not know its address", async () => {
  addPrintCode(at("http://localhost:4173/buurt/BU03080000/#wonen"));
  expect(await readPrinted()).toBe("http://localhost:4173/buurt/BU03080000/");
});

test("leads to the address of the site where it is known", async () => {
  document.querySelector("p")!.textContent = "https://buurt.example/sub/buurt/BU03080000/";
  addPrintCode(at("http://localhost:4173/sub/buurt/BU03080000/"));
  expect(await readPrinted()).toBe("https://buurt.example/sub/buurt/BU03080000/");
});

test("is drawn once, also when the start map is printed as well", async () => {
  addPrintCode(at("http://localhost:4173/buurt/BU03080000/"));
  addPrintCode(at("http://localhost:4173/buurt/BU03080000/"));
  expect(document.querySelectorAll(".print-code")).toHaveLength(1);
});

test("a page that was kept as a file has no code", () => {
  addPrintCode(at("file:///C:/buurt.html"));
  expect(document.querySelector(".print-code")).toBeNull();
});
