/** Room for a text, and the sizes it may have there. */
export interface Room {
  width: number;
  height: number;
  /** In pixels, the one preferred first. */
  sizes: readonly number[];
  /** Height of a line as a multiple of the size. */
  leading: number;
}

/** A text in lines, at the first size at which it fits. */
export interface FittedText {
  size: number;
  lines: string[];
}

/**
 * Wraps a text between words, and makes it smaller until it fits. Where even the smallest size is too large, words are
 * broken and the end is left out, with an ellipsis.
 *
 * @param widthOf  width of a text in ems
 */
export function fitText(text: string, room: Room, widthOf: (text: string) => number): FittedText {
  const words = toWords(text).map(word => ({word, width: widthOf(word), bare: widthOf(word.trimEnd())}));
  for (const size of room.sizes) {
    const limit = room.width / size;
    const lines = wrap(words, limit);
    if (lines.length <= linesIn(room, size) && words.every(({bare}) => bare <= limit)) return {size, lines};
  }
  return cutText(words, room, widthOf);
}

interface Word {
  word: string;
  width: number;
  bare: number;
}

const linesIn = ({height, leading}: Room, size: number) => Math.max(1, Math.floor(height / (size * leading)));

/** A text on one line, without what neither a line nor XML can hold. */
export const toLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\uFFFE\uFFFF ]+/gu, " ")
    .trim();

/** A line may end at a space that no number follows, or after the hyphen of a whole word: not after that of "'s-Gravenhage". */
const toWords = (text: string): string[] => toLine(text).split(/(?<= )(?!\d)|(?<=\p{L}{3}[-/])/u);

function wrap(words: readonly Word[], limit: number): string[] {
  const lines: string[] = [];
  let line = "";
  let width = 0;
  for (const {word, width: own, bare} of words) {
    if (line !== "" && width + bare > limit) {
      lines.push(line.trimEnd());
      line = "";
      width = 0;
    }
    line += word;
    width += own;
  }
  return [...lines, line.trimEnd()];
}

function cutText(words: readonly Word[], room: Room, widthOf: (text: string) => number): FittedText {
  const size = room.sizes.at(-1)!;
  const limit = room.width / size;
  const pieces = words.flatMap(word => (word.bare <= limit ? [word] : breakWord(word.word, limit, widthOf)));
  const lines = wrap(pieces, limit);
  const shown = lines.slice(0, linesIn(room, size));
  if (shown.length < lines.length) shown.push(withEllipsis(shown.pop()!, limit, widthOf));
  return {size, lines: shown};
}

function breakWord(word: string, limit: number, widthOf: (text: string) => number): Word[] {
  const pieces: string[] = [""];
  for (const character of word) {
    if (pieces.at(-1) !== "" && widthOf(pieces.at(-1) + character) > limit) pieces.push("");
    pieces.push(pieces.pop()! + character);
  }
  return pieces.map(piece => ({word: piece, width: widthOf(piece), bare: widthOf(piece.trimEnd())}));
}

function withEllipsis(line: string, limit: number, widthOf: (text: string) => number): string {
  const characters = [...line];
  while (characters.length > 0 && widthOf(`${characters.join("")}…`) > limit) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}
