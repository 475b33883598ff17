import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {renderLedger} from "../../scripts/lib/render-ledger.ts";
import {layouts} from "../../src/catalog/layouts.ts";
import {layoutIds} from "../../src/catalog/measures.ts";
import {adapters} from "../../src/sources/index.ts";

test("every layout is described once", () => {
  expect(layouts.map(({id}) => id)).toEqual([...layoutIds]);
});

/** A table of the operator's own is known by the description beside it. */
const ofPublishers = layouts.filter(({id}) => id !== "eigen");

test("a layout is described with the source that its adapter gives", () => {
  const described = ofPublishers.map(({id, sourceId}) => `${id} ${sourceId}`);
  expect(described.toSorted()).toEqual(adapters.map(({layoutId, sourceId}) => `${layoutId} ${sourceId}`).toSorted());
});

test.each(ofPublishers)("the adapter of $id knows its example file", ({id, exampleFile, shape}) => {
  const known = adapters.find(adapter => adapter.recognises(`data/${exampleFile}`, `${shape}\n`));
  expect(known?.layoutId).toBe(id);
});

test("data/README.md is what the catalogue says; else run scripts/write-ledger.ts", () => {
  expect(readFileSync(new URL("../../data/README.md", import.meta.url), "utf8")).toBe(renderLedger());
});
