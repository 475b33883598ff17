import {isUtf8} from "node:buffer";
import iconv from "iconv-lite";
import type {InputFile} from "../adapter.ts";
import type {IssueLog} from "./issue-log.ts";

/**
 * The bytes of a text file as UTF-8 without byte order mark.
 *
 * Valid UTF-8 is passed on without a copy. Anything else is read as UTF-16 where it says so, else as windows-1252 (what
 * spreadsheets on Windows save), and a note tells that this happened.
 */
export function decodeToUtf8(file: InputFile, log: IssueLog): Buffer {
  const {bytes} = file;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length >= 2 && buffer[0] === 0xff && buffer[1] === 0xfe) return recode(buffer, "utf-16le", log);
  if (!isUtf8(buffer)) return recode(buffer, "windows-1252", log);
  return buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf ? buffer.subarray(3) : buffer;
}

function recode(buffer: Buffer, encoding: "utf-16le" | "windows-1252", log: IssueLog): Buffer {
  log.add({
    row: null,
    column: null,
    value: encoding,
    expected: `text in UTF-8; read as ${encoding}, check the names with accents`,
    action: "note"
  });
  return Buffer.from(iconv.decode(buffer, encoding), "utf8");
}
