/** What a file is by its first bytes, when it is no text; and what to do with it. */
export interface FileFormat {
  name: string;
  advice: string;
}

const unpack = "Unpack it, and put the files that are in it in the data folder.";
const save = "Open it and save it as CSV in UTF-8.";

const signatures: readonly [bytes: string, format: FileFormat][] = [
  ["1f8b", {name: "a gzip archive", advice: unpack}],
  [
    "504b0304",
    {
      name: "a zip archive (or a spreadsheet)",
      advice: `${unpack} A spreadsheet: open it and save each of its sheets as CSV.`
    }
  ],
  ["504b0506", {name: "an empty zip archive", advice: "Download it again."}],
  ["377abcaf271c", {name: "a 7z archive", advice: unpack}],
  ["425a68", {name: "a bzip2 archive", advice: unpack}],
  ["fd377a585a00", {name: "an xz archive", advice: unpack}],
  ["28b52ffd", {name: "a zstd archive", advice: unpack}],
  ["526172211a07", {name: "a rar archive", advice: unpack}],
  ["25504446", {name: "a PDF document", advice: "Look for the table itself at the publisher."}],
  ["d0cf11e0a1b11ae1", {name: "an old spreadsheet or document of Office", advice: save}],
  ["53514c69746520666f726d6174203300", {name: "a GeoPackage or SQLite database", advice: save}],
  ["50415231", {name: "a Parquet file", advice: save}],
  ["89504e47", {name: "a picture", advice: "Take it out of the data folder."}],
  ["ffd8ff", {name: "a picture", advice: "Take it out of the data folder."}],
  ["fffe0000", {name: "text in UTF-32", advice: "Save it in UTF-8."}],
  ["0000feff", {name: "text in UTF-32", advice: "Save it in UTF-8."}]
];

/**
 * The format of a file that is no table and no JSON, by its first bytes; null for what may be text.
 *
 * @example
 * formatOf(Buffer.from("PK\u0003\u0004"))?.name; // => "a zip archive (or a spreadsheet)"
 */
export function formatOf(head: Uint8Array): FileFormat | null {
  const hex = Buffer.from(head.subarray(0, 16)).toString("hex");
  return signatures.find(([bytes]) => hex.startsWith(bytes))?.[1] ?? null;
}

/**
 * The encoding in UTF-16 of the beginning of a text: by its mark, or by the zero bytes that letters have in it.
 * Null for anything else.
 */
export function utf16Of(head: Uint8Array): "utf-16le" | "utf-16be" | null {
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const sample = head.subarray(0, 64);
  const zeros = (odd: 0 | 1) => sample.filter((byte, at) => at % 2 === odd && byte === 0).length / (sample.length / 2);
  if (sample.length < 8 || Math.min(zeros(0), zeros(1)) > 0.1) return null;
  if (zeros(1) > 0.7) return "utf-16le";
  return zeros(0) > 0.7 ? "utf-16be" : null;
}

/** The beginning of a file as text, for recognising a layout: UTF-16 where it is, else UTF-8. */
export function decodeHead(head: Uint8Array): string {
  return new TextDecoder(utf16Of(head) ?? "utf-8").decode(head);
}
