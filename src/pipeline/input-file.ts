import {createHash, type Hash} from "node:crypto";
import {closeSync, fstatSync, openSync, readFileSync, readSync} from "node:fs";
import {join} from "node:path";
import {InputError, type InputFile} from "../sources/adapter.ts";

/** What tells a file from another, and from itself at another time: who sets back the time of its bytes cannot set this back. */
const states = ["size", "mtimeNs", "ctimeNs", "ino"] as const;
const pieceLength = 4 * 1024 * 1024;
/** What a reader that needs a file whole can be given. */
const mostAtOnce = 1024 ** 3;

/** A file of the data folder, of which nothing is read until it is asked for. */
export interface DiskFile extends InputFile {
  size: number;
  pieces(): Iterable<Uint8Array>;
}

/**
 * A file as it is now. Its checksum, its size and its figures are of the same bytes: a file that another program writes or
 * replaces meanwhile is refused.
 *
 * @throws InputError, here and when its bytes are asked for, when the file cannot be read
 */
export function openInput(dir: string, path: string): DiskFile {
  const place = join(dir, path);
  const stateOf = (descriptor: number) => explained(path, () => fstatSync(descriptor, {bigint: true}));
  const begin = explained(path, () => withOpen(place, stateOf));
  const size = Number(begin.size);
  const requireSame = (descriptor: number) => {
    const now = stateOf(descriptor);
    if (states.some(state => now[state] !== begin[state])) throw changedMeanwhile(path);
  };
  return {
    path,
    size,
    get bytes() {
      if (size > mostAtOnce) throw tooLarge(path, size);
      return explained(path, () =>
        withOpen(place, descriptor => {
          const bytes = readFileSync(descriptor);
          requireSame(descriptor);
          return bytes;
        })
      );
    },
    *pieces() {
      const descriptor = explained(path, () => openSync(place, "r"));
      try {
        requireSame(descriptor);
        for (;;) {
          const piece = Buffer.allocUnsafe(pieceLength);
          const length = explained(path, () => readSync(descriptor, piece, 0, pieceLength, null));
          if (length === 0) {
            requireSame(descriptor);
            return;
          }
          yield piece.subarray(0, length);
        }
      } finally {
        closeSync(descriptor);
      }
    }
  };
}

/** The first bytes of a file. */
export function readHead(file: DiskFile, length: number): Uint8Array {
  for (const piece of file.pieces()) return piece.subarray(0, length);
  return new Uint8Array();
}

/** Checksum of all bytes of a file. */
export const checksum = (file: DiskFile): string => checksums(file).bytes;

/**
 * Checksums of all bytes of a file and of what it says as text: the second is the same for a copy with other line ends, or
 * with a mark of UTF-8 before it.
 */
export function checksums(file: DiskFile): {bytes: string; text: string} {
  const hash = createHash("sha256");
  let textHash: Hash | null = null;
  let begin = true;
  for (const piece of file.pieces()) {
    const plain = withoutReturns(begin && hasMark(piece) ? piece.subarray(3) : piece);
    begin = false;
    if (plain.length < piece.length) textHash ??= hash.copy();
    hash.update(piece);
    textHash?.update(plain);
  }
  const bytes = hash.digest("hex");
  return {bytes, text: textHash?.digest("hex") ?? bytes};
}

const hasMark = (bytes: Uint8Array) => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

const withoutReturns = (bytes: Uint8Array): Uint8Array =>
  bytes.includes(0x0d) ? Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll("\r", ""), "latin1") : bytes;

function withOpen<T>(place: string, use: (descriptor: number) => T): T {
  const descriptor = openSync(place, "r");
  try {
    return use(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function explained<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    const {code = "unknown error"} = cause as NodeJS.ErrnoException;
    const advice = code === "EACCES" || code === "EPERM" ? "Give the right to read it" : "Look whether it is whole";
    throw new InputError(`${path}: the file cannot be read (${code}). ${advice}, or take it out of the data folder.`, {
      cause
    });
  }
}

function changedMeanwhile(path: string): InputError {
  return new InputError(
    `${path}: the file changed while it was read: another program writes it, or replaced it. Keep it as it is, and run it again.`
  );
}

function tooLarge(path: string, size: number): InputError {
  return new InputError(
    `${path}: the file is ${Math.round(size / 1e6)} MB; this layout is read as a whole, and no more than ${Math.round(mostAtOnce / 1e6)} MB. Split it, by gemeente for example.`
  );
}
