import {InputError} from "../adapter.ts";

/** A quoted cell that is longer than this has a quote that was never closed; a row that is, no line ends. */
const longestRow = 16 * 1024 * 1024;

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const quote = 0x22;

/**
 * The pieces of a text as blocks that end where a row ends: at a line end outside quotes. The last block may end without.
 * Where a quote is never closed, a block ends at a line end inside it, for the reader of rows to find.
 *
 * @throws InputError when there is no line end within 16 MB
 */
export function* toRowBlocks(path: string, pieces: Iterable<Buffer>): Generator<Buffer> {
  let carry: Buffer = Buffer.alloc(0);
  let ending: number | null = null;
  for (const piece of pieces) {
    const text = carry.length > 0 ? Buffer.concat([carry, piece]) : piece;
    ending ??= text.includes(lineFeed) ? lineFeed : text.includes(carriageReturn) ? carriageReturn : null;
    let end = ending === null ? 0 : endOfRows(text, ending);
    if (end === 0 && text.length > longestRow) {
      end = text.lastIndexOf(ending ?? lineFeed) + 1;
      if (end === 0) throw noLines(path);
    }
    carry = text.subarray(end);
    if (end > 0) yield text.subarray(0, end);
  }
  if (carry.length > 0) yield carry;
}

/** Position after the last line end that has an even number of quotes before it; 0 when there is none. */
function endOfRows(text: Buffer, ending: number): number {
  let open = countQuotes(text, 0, text.length) % 2 === 1;
  let from = text.length;
  for (let at = text.lastIndexOf(ending); at >= 0; at = at > 0 ? text.lastIndexOf(ending, at - 1) : -1) {
    if (countQuotes(text, at, from) % 2 === 1) open = !open;
    from = at;
    if (!open) return at + 1;
  }
  return 0;
}

function countQuotes(text: Buffer, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (text[at] === quote) count++;
  return count;
}

function noLines(path: string): InputError {
  return new InputError(
    `${path}: no line end within the first ${longestRow / 1024 ** 2} MB, so this is no table of rows. Download the file again.`
  );
}

/** The line ends of a block, for a reader that must be told: one kind where the block has one, else all three. */
export function lineEndsOf(block: Buffer): string | string[] {
  if (!block.includes(carriageReturn)) return "\n";
  let [both, feeds, returns] = [0, 0, 0];
  for (let at = 0; at < block.length; at++) {
    const byte = block[at];
    if (byte === lineFeed) feeds++;
    else if (byte === carriageReturn) {
      returns++;
      if (block[at + 1] === lineFeed) both++;
    }
  }
  if (feeds === 0) return "\r";
  return both === feeds && both === returns ? "\r\n" : ["\r\n", "\n", "\r"];
}
