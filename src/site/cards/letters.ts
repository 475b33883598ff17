import {createRequire} from "node:module";
import {type Font, type Glyph, openSync} from "fontkit";

export type Weight = 400 | 600;

/** Text as outlines, so that a drawing looks the same wherever it is made and needs no font of the machine. */
export interface Letters {
  /** Width of a text in ems: times the size in pixels it is the width in pixels. */
  width: (text: string, weight: Weight) => number;
  /** Path data of a text that begins at x on the baseline y. */
  path: (text: string, weight: Weight, at: {x: number; y: number; size: number}) => string;
}

/** Letters with accents that the first part of a font lacks are in the second. */
const parts = ["latin", "latin-ext"] as const;
const {resolve} = createRequire(import.meta.url);

/** The serif of the site, from the package that ships it. A character that it does not have is drawn as an empty box. */
export function serifLetters(): Letters {
  const open = (weight: Weight) =>
    parts.map(
      part =>
        openSync(resolve(`@fontsource/source-serif-4/files/source-serif-4-${part}-${weight}-normal.woff2`)) as Font
    );
  return lettersOf({400: open(400), 600: open(600)});
}

/** How many drawn texts are kept: the legend and the sources stand on every card. */
const keptTexts = 200;

/** Letters of the first font that has them. */
export function lettersOf(fonts: Readonly<Record<Weight, readonly Font[]>>): Letters {
  const drawn = new Map<string, string>();
  return {
    width: (text, weight) => runs(text, fonts[weight]).reduce((sum, {width}) => sum + width, 0),
    path(text, weight, at) {
      const key = `${weight} ${at.x} ${at.y} ${at.size} ${text}`;
      const path = drawn.get(key) ?? draw(runs(text, fonts[weight]), at);
      if (drawn.size >= keptTexts) drawn.clear();
      drawn.set(key, path);
      return path;
    }
  };
}

function draw(pieces: readonly Run[], {x, y, size}: {x: number; y: number; size: number}): string {
  let pen = x;
  let path = "";
  for (const {font, glyphs, width} of pieces) {
    const scale = size / font.unitsPerEm;
    for (const {glyph, at} of glyphs)
      path += glyph.path
        .scale(scale, -scale)
        .translate(pen + at * size, y)
        .toSVG();
    pen += width * size;
  }
  return path;
}

interface Run {
  font: Font;
  /** Each glyph with its place in the run, in ems. */
  glyphs: {glyph: Glyph; at: number}[];
  width: number;
}

/** A text in pieces that are each of one font. */
function runs(text: string, fonts: readonly Font[]): Run[] {
  const pieces: {font: Font; text: string}[] = [];
  for (const character of text) {
    const font = fonts.find(candidate => candidate.hasGlyphForCodePoint(character.codePointAt(0)!)) ?? fonts[0]!;
    const last = pieces.at(-1);
    if (last?.font === font) last.text += character;
    else pieces.push({font, text: character});
  }
  return pieces.map(piece => layOut(piece.font, piece.text));
}

function layOut(font: Font, text: string): Run {
  const {glyphs, positions} = font.layout(text);
  let pen = 0;
  const placed = glyphs.map((glyph, index) => {
    const at = pen / font.unitsPerEm;
    pen += positions[index]!.xAdvance;
    return {glyph, at};
  });
  return {font, glyphs: placed, width: pen / font.unitsPerEm};
}
