import {type Layout, layouts} from "../catalog/layouts.ts";
import {measures} from "../catalog/measures.ts";
import type {Issue} from "./adapter.ts";
import {decodeHead, formatOf, utf16Of} from "./shared/file-format.ts";
import {headColumns, isMarkup} from "./shared/head.ts";
import {shortValue} from "./shared/issue-log.ts";

/** Documents that lie beside data. */
const document = /\.(md|txt)$/i;

/**
 * Why a file has no layout that we read: what it is instead, or which known layout is nearest and what it lacks. A
 * document without columns is a note; anything else is a file that is left out.
 */
export function describeUnknown(path: string, bytes: Uint8Array): Issue {
  const head = decodeHead(bytes);
  const firstLine = head.replace(/^\uFEFF/, "").split(/[\r\n]/, 1)[0] ?? "";
  const isDocument = document.test(path) && formatOf(bytes) === null && columnsOf(head).length < 2;
  const value = formatOf(bytes)?.name ?? (firstLine.includes("\0") ? "bytes that are no text" : shortValue(firstLine));
  const base = {file: path, row: null, column: null, value};
  if (isDocument) return {...base, expected: "data; this seems to be a document, and is not read", action: "note"};
  return {...base, expected: `a file layout listed in data/README.md; ${reason(bytes, head)}`, action: "file_rejected"};
}

function reason(bytes: Uint8Array, head: string): string {
  const format = formatOf(bytes);
  if (format) return `this is ${format.name}. ${format.advice}`;
  if (bytes.length === 0) return "this file is empty. Download it again";
  if (isMarkup(head)) return "this is XML or HTML, as a service answers with an error. Download it again";
  const nearest = nearestLayout(columnsOf(head));
  const encoding = utf16Of(bytes) ? " (it is in UTF-16)" : "";
  const own = namesAreas(head)
    ? ". Are these figures of your own? Then describe them in a file of the same name that ends in .yml, beside it"
    : "";
  if (!nearest) return `no known layout has columns like these${encoding}${own}`;
  const {layout, lacks} = nearest;
  const lacking = lacks.length > 0 ? `, but this file lacks ${lacks.join(", ")}` : ", but its name or form differs";
  return `nearest is ${layout.id} (${layout.exampleFile}), known by ${layout.recognisedBy}${lacking}${encoding}${own}`;
}

/** Is there the code of an area in the first lines of a table? */
const namesAreas = (head: string): boolean => /(^|[;,"])(GM\d{4}|WK\d{4}\w{2}|BU\d{4}\w{4})\s*($|[;,"])/m.test(head);

/** Names of columns of a table, or of attributes in JSON. */
function columnsOf(head: string): string[] {
  if (/^\uFEFF?\s*[{[]/.test(head)) return [...new Set([...head.matchAll(/"([\w ]+)"\s*:/g)].map(match => match[1]!))];
  const columns = headColumns(head);
  return columns.length > 1 ? columns : [];
}

const plain = (name: string) => name.toLowerCase().replace(/_\d+$/, "");
const neededBy = ({shape}: Layout) =>
  shape
    .replace(/^GeoJSON[^;]*;/, "")
    .split(/[,;]/)
    .map(name => name.trim().replace(/^"(.*)"$/, "$1"))
    .filter(name => /^\w+$/.test(name));

/** The layout that shares most columns with a file, and the columns it needs that the file lacks; null where none does. */
function nearestLayout(columns: readonly string[]): {layout: Layout; lacks: string[]} | null {
  const found = new Set(columns.map(plain));
  const scored = layouts.map(layout => {
    const needed = neededBy(layout);
    const known = new Set([...needed, ...Object.keys(measures[layout.id] ?? {})].map(plain));
    const shared = [...known].filter(name => found.has(name)).length;
    return {layout, shared, lacks: needed.filter(name => !found.has(plain(name)))};
  });
  const best = scored.reduce((one, other) => (other.shared > one.shared ? other : one));
  return best.shared > 0 ? best : null;
}
