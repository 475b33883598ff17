import {expect, test} from "vitest";
import {cohesionClass} from "../../../src/site/parts/cohesion-class.ts";

const textOf = (cohesion: number, own: number, computed = false, level = "wijk") => {
  const photos = [{year: 2024, cohesion, cohesionClass: own}] as never;
  const figures = new Map([["sociale_samenhang_score", [{year: 2024, value: cohesion, computed}]]]);
  const computingErrors = new Map([[`${level}.sociale_samenhang_score`, 0.008]]);
  const profile = {area: {level}, figures} as never;
  return cohesionClass({photos, cohesionScale: {year: 2002, mean: 0, sd: 0.06}}, {profile, computingErrors})!.text;
};

test("the class of cohesion stands beside that of the publisher, with its score and how far the next class is", () => {
  const text = textOf(-0.07, 2);
  expect(text).toContain(
    "In 2024 is er naar schatting zeer weinig samenhang, vergeleken met de buurten van 300 inwoners of meer (niet de wijken) in Nederland in 2002: klasse 2 van 9. De score is −0,07, op 0,01 punt van de grens met klasse 3."
  );
  expect(text).toContain(
    "Op de vaste schaal van de Leefbaarometer, een andere indeling, is dezelfde score klasse 4 van 9."
  );
  expect(text).not.toContain("referentie");
});

test("a buurt is compared with its own kind, which needs no telling", () => {
  expect(textOf(-0.07, 2, false, "buurt")).toContain(
    "vergeleken met de buurten van 300 inwoners of meer in Nederland in 2002: klasse"
  );
});

test("a distance that would print as nothing is close", () => {
  expect(textOf(0.017, 6)).toContain("vlak bij de grens met klasse 5.");
});

test("a computed score may be of the class beside it where computing is off by as much", () => {
  expect(textOf(0.022, 6, true)).toContain("hij is hier berekend, en het kan ook die klasse zijn");
  expect(textOf(0.022, 6)).not.toContain("berekend");
  expect(textOf(0.04, 7, true)).not.toContain("berekend");
});
