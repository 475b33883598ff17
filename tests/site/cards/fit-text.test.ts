import {describe, expect, test} from "vitest";
import {fitText, type Room} from "../../../src/site/cards/fit-text.ts";

/** Every character is half an em wide: at size 20, ten pixels. */
const widthOf = (text: string) => text.length / 2;
const room = (more: Partial<Room> = {}): Room => ({width: 100, height: 60, sizes: [20, 10], leading: 1, ...more});
const fit = (text: string, more?: Partial<Room>) => fitText(text, room(more), widthOf);

describe("a text", () => {
  test("that fits keeps the first size", () => {
    expect(fit("Oude Markt")).toEqual({size: 20, lines: ["Oude Markt"]});
  });

  test("is wrapped between words", () => {
    expect(fit("Nuenen, Gerwen en")).toEqual({size: 20, lines: ["Nuenen,", "Gerwen en"]});
  });

  test("becomes smaller where it has too many lines", () => {
    expect(fit("Nuenen, Gerwen en Nederwetten", {height: 40})).toEqual({
      size: 10,
      lines: ["Nuenen, Gerwen en", "Nederwetten"]
    });
  });

  test("becomes smaller rather than that a word is broken", () => {
    expect(fit("Amstelveenseweg")).toEqual({size: 10, lines: ["Amstelveenseweg"]});
  });

  test("may be wrapped after the hyphen of a whole word, not after that of 's-", () => {
    expect(fit("Súdwest-Fryslân").lines).toEqual(["Súdwest-", "Fryslân"]);
    expect(fit("'s-Gravenhage")).toEqual({size: 10, lines: ["'s-Gravenhage"]});
  });

  test("keeps a number with the word before it", () => {
    expect(fit("wijk nr 12 Oost", {width: 80}).lines).toEqual(["wijk", "nr 12", "Oost"]);
  });

  test("of one word of 80 characters is broken at the smallest size", () => {
    const {size, lines} = fit("x".repeat(80));
    expect({size, lengths: lines.map(line => line.length)}).toEqual({size: 10, lengths: [20, 20, 20, 20]});
  });

  test("that fits nowhere ends with an ellipsis, inside its room", () => {
    const {lines} = fit("Lange naam ".repeat(30));
    expect(lines).toHaveLength(6);
    expect(lines.at(-1)).toMatch(/^.{1,19}…$/);
  });

  test("that is empty is one empty line", () => {
    expect(fit(" \t")).toEqual({size: 20, lines: [""]});
  });
});
