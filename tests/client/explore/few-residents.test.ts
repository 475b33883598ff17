import {expect, test} from "vitest";
import {hasFewResidents} from "../../../src/client/explore/few-residents.ts";

test("an area of which nobody says how many live there is greyed like one of few", () => {
  expect([299, 300, null, undefined].map(hasFewResidents)).toEqual([true, false, true, true]);
});
