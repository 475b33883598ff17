import {noteAll, type Reads, watch} from "./reads.ts";

/**
 * Remembers what was read last, so that pages that follow each other share it and memory does not grow with the country.
 * Who asks while it is being read waits for the same answer. Whoever gets an answer has read what it was made of.
 *
 * @param limit  how many answers are kept
 */
export function keepLast<Answer>(
  limit: number,
  read: (key: string) => Promise<Answer>
): (key: string) => Promise<Answer> {
  const kept = new Map<string, Promise<{answer: Answer; reads: Reads}>>();
  const begin = (key: string) => {
    const reads: Reads = new Set();
    const reading = watch(reads, () => read(key)).then(answer => ({answer, reads}));
    kept.set(key, reading);
    reading.catch(() => kept.delete(key));
    if (kept.size > limit) kept.delete(kept.keys().next().value!);
    return reading;
  };
  return async key => {
    const {answer, reads} = await (kept.get(key) ?? begin(key));
    noteAll(reads);
    return answer;
  };
}

/** Reads once, and gives the same answer ever after. */
export function once<Answer>(read: () => Promise<Answer>): () => Promise<Answer> {
  const kept = keepLast(1, read);
  return () => kept("");
}
