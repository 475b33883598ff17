/**
 * Remembers what was read last, so that pages that follow each other share it and memory does not grow with the country.
 * Who asks while it is being read waits for the same answer.
 *
 * @param limit  how many answers are kept
 */
export function keepLast<Answer>(
  limit: number,
  read: (key: string) => Promise<Answer>
): (key: string) => Promise<Answer> {
  const kept = new Map<string, Promise<Answer>>();
  return key => {
    const known = kept.get(key);
    if (known) return known;
    const reading = read(key);
    kept.set(key, reading);
    reading.catch(() => kept.delete(key));
    if (kept.size > limit) kept.delete(kept.keys().next().value!);
    return reading;
  };
}

/** Reads once, and gives the same answer ever after. */
export function once<Answer>(read: () => Promise<Answer>): () => Promise<Answer> {
  const kept = keepLast(1, read);
  return () => kept("");
}
