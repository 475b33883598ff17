import {createHash} from "node:crypto";
import {closeSync, fstatSync, openSync, readFileSync, readSync} from "node:fs";
import {join} from "node:path";
import {InputError, type InputFile} from "../sources/adapter.ts";

const pieceLength = 4 * 1024 * 1024;
/** What a reader that needs a file whole can be given. */
const mostAtOnce = 1024 ** 3;

/** A file of the data folder, of which nothing is read until it is asked for. */
export interface DiskFile extends InputFile {
  size: number;
  pieces(): Iterable<Uint8Array>;
}

/** @throws InputError, here and when its bytes are asked for, when the file cannot be read */
export function openInput(dir: string, path: string): DiskFile {
  const place = join(dir, path);
  const size = explained(path, () => withOpen(place, descriptor => fstatSync(descriptor).size));
  return {
    path,
    size,
    get bytes() {
      if (size > mostAtOnce) throw tooLarge(path, size);
      return explained(path, () => readFileSync(place));
    },
    *pieces() {
      const descriptor = explained(path, () => openSync(place, "r"));
      try {
        for (;;) {
          const piece = Buffer.allocUnsafe(pieceLength);
          const length = explained(path, () => readSync(descriptor, piece, 0, pieceLength, null));
          if (length === 0) return;
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
export function checksum(file: DiskFile): string {
  const hash = createHash("sha256");
  for (const piece of file.pieces()) hash.update(piece);
  return hash.digest("hex");
}

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
    const {code = "unknown error"} = cause as NodeJS.ErrnoException;
    const advice = code === "EACCES" || code === "EPERM" ? "Give the right to read it" : "Look whether it is whole";
    throw new InputError(`${path}: the file cannot be read (${code}). ${advice}, or take it out of the data folder.`, {
      cause
    });
  }
}

function tooLarge(path: string, size: number): InputError {
  return new InputError(
    `${path}: the file is ${Math.round(size / 1e6)} MB; this layout is read as a whole, and no more than ${Math.round(mostAtOnce / 1e6)} MB. Split it, by gemeente for example.`
  );
}
