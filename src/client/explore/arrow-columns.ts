import {Bool, type Data, Float64, Int32, makeData, Table, tableToIPC, Utf8, Vector} from "apache-arrow";
import {type AsyncBuffer, type FileMetaData, parquetMetadataAsync, parquetRead} from "hyparquet";
import {tailBytes} from "./parquet-file.ts";

type Values = ArrayLike<unknown>;

/**
 * Reads columns of a Parquet file as an Arrow IPC stream, the form in which DuckDB takes a table without its Parquet
 * extension. Text, numbers and booleans are what our tables hold; another type throws with the column's name.
 */
export async function readArrowColumns(
  file: AsyncBuffer,
  metadata: FileMetaData,
  columns: readonly string[]
): Promise<Uint8Array> {
  const rows = Number(metadata.num_rows);
  const parts = new Map<string, {start: number; values: Values}[]>(columns.map(name => [name, []]));
  await parquetRead({
    file,
    metadata,
    columns: [...columns],
    onChunk: ({columnName, columnData, rowStart}) =>
      parts.get(columnName)?.push({start: rowStart, values: columnData as Values})
  });
  const vectors: Record<string, Vector> = {};
  for (const name of columns) vectors[name] = new Vector([toArrowData(name, joinParts(rows, parts.get(name)!))]);
  return tableToIPC(new Table(vectors), "stream");
}

/** Footer of a Parquet file: its columns and number of rows. */
export const readParquetMetadata = (file: AsyncBuffer): Promise<FileMetaData> =>
  parquetMetadataAsync(file, {initialFetchSize: Math.min(file.byteLength, tailBytes)});

function joinParts(rows: number, parts: readonly {start: number; values: Values}[]): Values {
  if (parts.length === 1 && parts[0]!.values.length === rows) return parts[0]!.values;
  const joined: unknown[] = new Array(rows).fill(null);
  for (const {start, values} of parts) for (let i = 0; i < values.length; i++) joined[start + i] = values[i];
  return joined;
}

/** One column as Arrow; its type follows from its first value. A column without any value is a number column. */
export function toArrowData(name: string, values: Values): Data {
  const first = firstValue(values);
  const {nullBitmap, nullCount} = toValidity(values);
  const base = {length: values.length, nullCount, nullBitmap};
  if (first === undefined || typeof first === "number") {
    return isIntegerArray(values)
      ? makeData({type: new Int32(), ...base, data: Int32Array.from(values as Int32Array)})
      : makeData({type: new Float64(), ...base, data: Float64Array.from(values as ArrayLike<number>)});
  }
  if (typeof first === "string") return makeData({type: new Utf8(), ...base, ...toUtf8(values)});
  if (typeof first === "boolean") return makeData({type: new Bool(), ...base, data: toBits(values, Boolean).bits});
  throw new Error(`column ${name}: cannot read values of type ${typeof first}`);
}

function firstValue(values: Values): unknown {
  for (let i = 0; i < values.length; i++) if (values[i] != null) return values[i];
  return undefined;
}

const isIntegerArray = (values: Values) => values instanceof Int32Array;

function toBits(values: Values, isSet: (value: unknown) => boolean): {bits: Uint8Array; set: number} {
  const bits = new Uint8Array(Math.ceil(values.length / 64) * 8);
  let set = 0;
  for (let i = 0; i < values.length; i++) {
    if (!isSet(values[i])) continue;
    bits[i >> 3]! |= 1 << (i & 7);
    set++;
  }
  return {bits, set};
}

function toValidity(values: Values): {nullBitmap: Uint8Array; nullCount: number} {
  const {bits, set} = toBits(values, value => value != null);
  return {nullBitmap: bits, nullCount: values.length - set};
}

function toUtf8(values: Values): {data: Uint8Array; valueOffsets: Int32Array} {
  const encoder = new TextEncoder();
  const valueOffsets = new Int32Array(values.length + 1);
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (value != null) {
      const piece = encoder.encode(String(value));
      pieces.push(piece);
      length += piece.byteLength;
    }
    valueOffsets[i + 1] = length;
  }
  const data = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    data.set(piece, at);
    at += piece.byteLength;
  }
  return {data, valueOffsets};
}
