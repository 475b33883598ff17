import {expect, test} from "vitest";
import {oneStop} from "../../src/site/one-stop.ts";

test.each([
  ["<p>Dit is de hele wijk Perklaan e.o..</p>", "<p>Dit is de hele wijk Perklaan e.o.</p>"],
  [
    '<desc id="a">Kaart van Centrum e.o.. Grijs: de rest.</desc>',
    '<desc id="a">Kaart van Centrum e.o. Grijs: de rest.</desc>'
  ]
])("a name that ends in a stop ends the sentence: %s", (page, expected) => {
  expect(oneStop(page)).toBe(expected);
});

test.each(["<p>En toen...</p>", '<a href="../a../b">x</a>', "<p>Een zin. Nog een.</p>"])("leaves %s", page => {
  expect(oneStop(page)).toBe(page);
});
