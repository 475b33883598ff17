import type {AsyncBuffer} from "hyparquet";

/** Enough for the footer of a table of a few hundred columns, so that one request brings it. */
export const tailBytes = 65_536;

/** Bytes of a file from `start`, and the length of the whole file. */
interface Part {
  bytes: Uint8Array<ArrayBuffer>;
  start: number;
  total: number;
}

/**
 * A Parquet file on our own host, of which only the parts that are read are fetched. A server that ignores ranges sends
 * the whole file once; that is then kept. Throws with address and status when the file is not there.
 */
export async function openParquetFile(address: string): Promise<AsyncBuffer> {
  const tail = await fetchTail(address);
  const cut = ({bytes, start}: Part, from: number, to: number) => bytes.slice(from - start, to - start).buffer;
  return {
    byteLength: tail.total,
    async slice(from: number, to: number = tail.total): Promise<ArrayBuffer> {
      return cut(from >= tail.start ? tail : await fetchRange(address, `${from}-${to - 1}`), from, to);
    }
  };
}

async function fetchTail(address: string): Promise<Part> {
  const part = await fetchRange(address, `-${tailBytes}`);
  if (part.start + part.bytes.byteLength === part.total) return part;
  // Some servers read "the last n bytes" as "the first n bytes".
  return fetchRange(address, `${Math.max(0, part.total - tailBytes)}-${part.total - 1}`);
}

async function fetchRange(address: string, range: string): Promise<Part> {
  const response = await fetch(address, {headers: {Range: `bytes=${range}`}});
  if (!response.ok) throw new Error(`${address}: HTTP ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (response.status !== 206) return {bytes, start: 0, total: bytes.byteLength};
  const header = response.headers.get("Content-Range") ?? "";
  const [, start, total] = /^bytes (\d+)-\d+\/(\d+)$/.exec(header) ?? [];
  if (start === undefined)
    throw new Error(`${address}: invalid Content-Range "${header}" (expected bytes from-to/total)`);
  return {bytes, start: Number(start), total: Number(total)};
}
