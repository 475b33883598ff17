/** Parts of a sample: few gemeenten, more wijken, the rest buurten. The country is always in it. */
const parts = [
  ["gemeente", 0.15],
  ["wijk", 0.3],
  ["buurt", 1]
] as const;

/**
 * Draws pages of all levels; the same seed draws the same.
 *
 * @param pages  paths, each once
 * @param count  of pages to draw; all when there are no more
 */
export function drawPages(pages: readonly string[], count: number, seed: number): string[] {
  if (count >= pages.length) return [...pages];
  const order = (path: string) => hash(`${seed} ${path}`);
  const drawn = new Set(pages.filter(path => path.endsWith("/nederland/")));
  for (const [level, share] of parts) {
    const room = level === "buurt" ? count - drawn.size : Math.round(count * share);
    const ofLevel = pages.filter(path => path.includes(`/${level}/`)).toSorted((a, b) => order(a) - order(b));
    for (const path of ofLevel.slice(0, Math.max(0, room))) drawn.add(path);
  }
  return pages.filter(path => drawn.has(path));
}

/** A number from a text, evenly spread (FNV-1a with a last mix). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ letter.charCodeAt(0), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}
