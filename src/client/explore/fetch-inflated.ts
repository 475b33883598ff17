/**
 * Fetches a file that lies gzipped on our host and gives it inflated. Some servers announce `Content-Encoding: gzip`
 * for `.gz` files, so that the browser has inflated it already: the first two bytes decide, not the header.
 * `report` hears the number of bytes read so far, as they arrive here; `signal` stops it all.
 */
export async function fetchInflated(
  address: string,
  type: string,
  report: (bytes: number) => void = () => {},
  signal: AbortSignal | null = null
): Promise<Blob> {
  const response = await fetch(address, {signal});
  if (!response.ok || !response.body) throw new Error(`${address}: HTTP ${response.status}`);
  const reader = response.body.getReader();
  let read = 0;
  const next = async () => {
    const {value} = await reader.read();
    if (value) {
      read += value.byteLength;
      report(read);
    }
    return value;
  };
  let first = (await next()) ?? new Uint8Array();
  while (first.byteLength < 2) {
    const more = await next();
    if (!more) throw new Error(`${address}: ${first.byteLength} bytes, expected a compressed file`);
    first = new Uint8Array([...first, ...more]);
  }
  const bytes = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: controller => controller.enqueue(first),
    async pull(controller) {
      const value = await next();
      if (value) controller.enqueue(value);
      else controller.close();
    },
    cancel: reason => reader.cancel(reason)
  });
  const gzipped = first[0] === 0x1f && first[1] === 0x8b;
  const inflated = gzipped ? bytes.pipeThrough(new DecompressionStream("gzip")) : bytes;
  return new Response(inflated, {headers: {"Content-Type": type}}).blob();
}
