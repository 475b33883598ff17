import {isAscii, isUtf8} from "node:buffer";
import {InputError, type InputFile, piecesOf} from "../adapter.ts";
import {formatOf, utf16Of} from "./file-format.ts";
import type {IssueLog} from "./issue-log.ts";

/** The text of a whole file as UTF-8 without byte order mark, for files that are small by nature. */
export function decodeToUtf8(file: InputFile, log: IssueLog): Buffer {
  return Buffer.concat([...decodePieces(file, log)]);
}

/**
 * The text of a file as UTF-8 without byte order mark, piece by piece; no piece ends within a character.
 *
 * UTF-8 is passed on without a copy, UTF-16 is read with or without its mark, and what is neither is read as
 * windows-1252 (what spreadsheets on Windows save). A note tells of anything but UTF-8.
 *
 * @throws InputError for what is no text, for text with damage, and for text in two encodings
 */
export function* decodePieces(file: InputFile, log: IssueLog): Generator<Buffer> {
  const notes = createNotes(log);
  let decoder: TextDecoder | null = null;
  let carry: Buffer = Buffer.alloc(0);
  let offset = 0;
  let accents = false;
  for (const piece of piecesOf(file)) {
    if (piece.length === 0) continue;
    let bytes: Buffer = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    if (offset === 0) {
      refuseOtherFormats(file.path, bytes);
      const encoding = utf16Of(bytes);
      if (encoding) decoder = toDecoder(encoding, notes);
      else if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) bytes = bytes.subarray(3);
    }
    const begin = offset - carry.length;
    offset += piece.length;
    if (!decoder) {
      const joined = carry.length > 0 ? Buffer.concat([carry, bytes]) : bytes;
      const text = joined.subarray(0, endOfCharacters(joined));
      carry = joined.subarray(text.length);
      if (text.includes(0)) throw zeroByte(file, begin + text.indexOf(0));
      if (isUtf8(text)) {
        accents ||= !isAscii(text);
        notes.lostCharacters(text);
        yield text;
        continue;
      }
      if (accents || holdsUtf8(text)) throw damaged(file, begin, text);
      decoder = toDecoder("windows-1252", notes);
      bytes = joined;
      carry = Buffer.alloc(0);
    } else if (decoder.encoding === "windows-1252" && holdsUtf8(bytes)) throw damaged(file, begin, bytes);
    yield decodeWith(decoder, bytes, file);
  }
  if (carry.length > 0 && accents) throw damaged(file, offset - carry.length, carry);
  if (carry.length > 0) yield decodeWith(toDecoder("windows-1252", notes), carry, file);
  if (decoder) yield decodeWith(decoder, null, file);
}

function refuseOtherFormats(path: string, head: Buffer): void {
  const format = formatOf(head);
  if (format) throw new InputError(`${path}: expected text, received ${format.name}. ${format.advice}`);
}

type Notes = ReturnType<typeof createNotes>;
const replacement = Buffer.from("\uFFFD");
/** "Ã" and "Â" before another sign: accents in UTF-8 that were read as windows-1252 and saved as UTF-8 again. */
const twice = [Buffer.from("\u00C3\u00A9"), Buffer.from("\u00C3\u00AB"), Buffer.from("\u00C3\u00AF")];

function createNotes(log: IssueLog) {
  const told = new Set<string>();
  const tell = (value: string, expected: string) => {
    if (told.has(value)) return;
    told.add(value);
    log.add({row: null, column: null, value, expected, action: "note"});
  };
  return {
    encoding: (name: string) => tell(name, `text in UTF-8; read as ${name}, check the names with accents`),
    lostCharacters(text: Buffer) {
      if (isAscii(text)) return;
      if (text.includes(replacement)) tell("\uFFFD", "letters; these were lost before the file came here");
      if (twice.some(sign => text.includes(sign)))
        tell(
          "Ã",
          "letters with accents; these seem to have been saved in the wrong encoding before the file came here"
        );
    }
  };
}

function toDecoder(encoding: "utf-16le" | "utf-16be" | "windows-1252", notes: Notes): TextDecoder {
  notes.encoding(encoding);
  return new TextDecoder(encoding, {fatal: true});
}

function decodeWith(decoder: TextDecoder, bytes: Buffer | null, file: InputFile): Buffer {
  try {
    return Buffer.from(bytes ? decoder.decode(bytes, {stream: true}) : decoder.decode(), "utf8");
  } catch (cause) {
    throw new InputError(
      `${file.path}: not valid ${decoder.encoding}, or cut off within a character. Download the file again, or save it in UTF-8.`,
      {cause}
    );
  }
}

/** Length of the bytes without a character of UTF-8 that is cut off at the end. */
function endOfCharacters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** Is there any letter in UTF-8 beyond ASCII in these bytes? */
function holdsUtf8(bytes: Buffer): boolean {
  return /[^\0-\u007F\uFFFD]/.test(bytes.toString("utf8"));
}

function lineAt(file: InputFile, offset: number): number {
  let line = 1;
  let at = 0;
  for (const piece of piecesOf(file)) {
    for (const byte of piece) {
      if (at++ >= offset) return line;
      if (byte === 0x0a) line++;
    }
  }
  return line;
}

function damaged(file: InputFile, begin: number, text: Buffer): InputError {
  const at = Buffer.byteLength(text.toString("utf8").split("\uFFFD", 1)[0]!);
  return new InputError(
    `${file.path}: row ${lineAt(file, begin + at)} has bytes that are no UTF-8, while letters elsewhere are: the file is damaged, cut off within a letter, or made of two files in different encodings. Download it again, or save it in UTF-8.`
  );
}

function zeroByte(file: InputFile, at: number): InputError {
  return new InputError(
    `${file.path}: row ${lineAt(file, at)} holds a zero byte, which no text has. Download the file again, or save it as text in UTF-8.`
  );
}
