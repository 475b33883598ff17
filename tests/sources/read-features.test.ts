import {describe, expect, test} from "vitest";
import type {Issue} from "../../src/sources/adapter.ts";
import {findDoubledName} from "../../src/sources/shared/doubled-name.ts";
import {createIssueLog} from "../../src/sources/shared/issue-log.ts";
import {readFeatures} from "../../src/sources/shared/read-features.ts";
import {brief, inputErrorOf, toFile} from "./parse-text.ts";

function read(text: string) {
  const issues: Issue[] = [];
  const log = createIssueLog("a.json", issues);
  const found = readFeatures(toFile("a.json", text), log);
  log.close();
  return {...found, issues};
}
const collection = (members: object, ...properties: object[]) =>
  JSON.stringify({
    type: "FeatureCollection",
    features: properties.map(each => ({type: "Feature", properties: each, geometry: null})),
    ...members
  });

describe("what a service says of what it left out", () => {
  test.each([
    ["a number of features", {numberMatched: 4000}, "all 4000 features"],
    ["a number as text", {numberMatched: "4000", numberReturned: "1"}, "all 4000 features"],
    ["a next page", {links: [{rel: "next", href: "?page=2"}]}, "all features of the layer"],
    ["a limit", {exceededTransferLimit: true}, "all features of the layer"]
  ])("%s is told", (_, members, expected) => {
    expect(read(collection(members, {code: "GM9901"})).issues[0]?.expected).toContain(expected);
  });

  test.each([{numberMatched: "unknown"}, {links: [{rel: "self"}, null]}, {numberMatched: 1}])(
    "%j is no remark",
    members => {
      expect(read(collection(members, {code: "GM9901"})).issues).toEqual([]);
    }
  );
});

test("an attribute that one feature lacks is told, with its row", () => {
  const {issues} = read(collection({}, {code: "GM9901", inwoners: 1}, {code: "GM9902"}));
  expect(brief(issues)).toEqual(["2 inwoners - -> note"]);
});

test("a name that occurs twice in one object stops the file", () => {
  const doubled =
    '{"type":"FeatureCollection","features":[{"properties":{"code":"GM9901","inwoners":5,"inwoners":7}}]}';
  expect(inputErrorOf(() => read(doubled))).toContain('a.json: the name "inwoners" occurs twice in one object');
});

test.each(['{"a":{"b":1},"c":[{"b":2},{"b":3}]}', '{"a":"{\\"b\\": 1, \\"b\\"","b":"a:"}', "[]"])(
  "%s has no name twice in one object",
  text => {
    expect(findDoubledName(text)).toBeNull();
  }
);

test.each([
  ["urn:ogc:def:crs:EPSG::31370", /in projection "urn:ogc:def:crs:EPSG::31370"; expected EPSG:28992/],
  ["urn:ogc:def:crs:EPSG:6.9:28992", "no error"],
  ["urn:ogc:def:crs:OGC:1.3:CRS84", "no error"]
])("a file that says it is in %s", (name, expected) => {
  const features = [{type: "Feature", properties: {a: 1}, geometry: null}];
  const text = JSON.stringify({type: "FeatureCollection", crs: {type: "name", properties: {name}}, features});
  const read = () => readFeatures(toFile("a.json", text), createIssueLog("a.json", []));
  if (typeof expected === "string") expect(read().count).toBe(1);
  else expect(inputErrorOf(read)).toMatch(expected);
});
