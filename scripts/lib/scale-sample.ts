import {mkdir, readFile, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {listFiles} from "../../src/pipeline/read-input-folder.ts";

/** Gemeenten of the sample: GM9901, GM9902, GM9903. */
const gemeentenInSample = 3;
const areasInSample = 148;
/** Copies lie beside each other, further apart than a copy is wide, in rows, so that none are neighbours. */
const stepDegrees = 0.5;
const copiesInRow = 12;
/** The survey and the grid are left out: they make no pages. */
const leftOut = /^survey\/|grids |README\.md$/;

/**
 * Writes the sample so many times over, with other codes and places, in the same files: a country of any size in the
 * official layouts. Returns the number of areas.
 */
export async function scaleSample(sampleDir: string, outDir: string, copies: number): Promise<number> {
  for (const path of (await listFiles(sampleDir)).filter(path => !leftOut.test(path))) {
    const text = await readFile(join(sampleDir, path), "utf8");
    const target = join(outDir, path);
    await mkdir(dirname(target), {recursive: true});
    await writeFile(target, scaleFile(path, text, copies));
  }
  return areasInSample * copies + 1;
}

function scaleFile(path: string, text: string, copies: number): string {
  if (path === "dataset.json" || /MeasureCodes|Properties/.test(path)) return text;
  if (path.endsWith("json")) return scaleFeatures(text, copies);
  const [header, ...lines] = text.trimEnd().split(/\r?\n/);
  const rows: string[] = [];
  for (let copy = 0; copy < copies; copy++) {
    // rows about the country stand once
    for (const line of lines) if (copy === 0 || /99[0O]\d|\b990[1-3]\d/.test(line)) rows.push(recode(line, copy));
  }
  return `${[header, ...rows].join("\n")}\n`;
}

function scaleFeatures(text: string, copies: number): string {
  const collection = JSON.parse(text) as {features: unknown[]};
  const features: unknown[] = [];
  for (let copy = 0; copy < copies; copy++) {
    for (const feature of collection.features)
      features.push(JSON.parse(recode(JSON.stringify(feature), copy), shift(copy)));
  }
  return JSON.stringify({...collection, ...countsOf(collection, features.length), features});
}

/** What a service says that it gave, where it says so: now as many as there are. */
const countsOf = (collection: object, count: number): Record<string, number> =>
  Object.fromEntries(
    ["numberReturned", "numberMatched", "totalFeatures"].flatMap(name => (name in collection ? [[name, count]] : []))
  );

/** The sample has postcodes from 0101 to 0306; those of a copy are this much higher. */
const postcodesApart = 400;

/** Codes of a copy: GM9901 becomes GM1000 + 3 x copy, and so on; postcodes are its own too. */
function recode(text: string, copy: number): string {
  const digits = (gemeente: string) => String(1000 + gemeentenInSample * copy + Number(gemeente) - 1);
  return text
    .replace(/^0\d{3}(?=[A-Z]{2};)/, postcode => String(Number(postcode) + postcodesApart * copy).padStart(4, "0"))
    .replace(/(BU|WK|GM|[;,"]|2024BU)990([1-3])/g, (_, before: string, gemeente: string) => before + digits(gemeente))
    .replace(/(BU|WK)9902(?=0A)/g, (_, level: string) => level + digits("2"));
}

const shift = (copy: number) => (key: string, value: unknown) => {
  const position = Array.isArray(value) && value.length === 2 && value.every(part => typeof part === "number");
  if (!position || key === "bbox") return value;
  const [longitude, latitude] = value as [number, number];
  const [column, row] = [copy % copiesInRow, Math.floor(copy / copiesInRow)];
  return [
    round(2.05 + (longitude - 3.5) + column * (stepDegrees - 0.1)),
    round(latitude - 1.9 + row * (stepDegrees - 0.15))
  ];
};

const round = (degrees: number) => Number(degrees.toFixed(6));
