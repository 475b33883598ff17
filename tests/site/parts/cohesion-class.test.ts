import {expect, test} from "vitest";
import type {Photo} from "../../../src/site/data.ts";
import {cohesionClass} from "../../../src/site/parts/cohesion-class.ts";

const cohesionScale = {mean: 0, sd: 0.04};
const textOf = (cohesion: number, rank: number) =>
  cohesionClass({photos: [{year: 2024, cohesion, cohesionClass: rank} as Photo], cohesionScale})?.text;

test("the class of social cohesion is told in words, with its score and how far the next class is", () => {
  expect(textOf(0.034, 7)).toContain("Er is in 2024 naar schatting veel samenhang");
  expect(textOf(0.034, 7)).toContain("klasse 7 van 9 (score +0,03, op 0,01 punt van klasse 8)");
});

test("a distance to the next class that rounds to nothing is told in words", () => {
  expect(textOf(0.0395, 7)).toContain("(score +0,04, vlak bij klasse 8)");
});
