/**
 * Reads a `Range` header (RFC 9110) about a file of so many bytes: first and last byte, both included; null when the
 * header is to be ignored (several parts, another unit), and `unsatisfiable` when the file has no such part.
 *
 * @example
 * parseRange("bytes=0-4", 10); // => [0, 4]
 * @example
 * parseRange("bytes=-5", 10); // => [5, 9]
 * @example
 * parseRange("bytes=10-5", 100); // => "unsatisfiable"
 */
export function parseRange(header: string, size: number): [start: number, end: number] | "unsatisfiable" | null {
  const [, from, to] = /^bytes=\s*(\d*)\s*-\s*(\d*)\s*$/.exec(header) ?? [];
  if (from === undefined || to === undefined || (from === "" && to === "")) return null;
  const start = from === "" ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
  return start <= end && start < size ? [start, end] : "unsatisfiable";
}
