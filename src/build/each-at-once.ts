/** Runs a task for each item, at most `width` at a time; results in the order of the items. The first error ends it. */
export async function eachAtOnce<Item, Result>(
  items: readonly Item[],
  width: number,
  task: (item: Item) => Promise<Result>
): Promise<Result[]> {
  const results: Result[] = new Array(items.length);
  let next = 0;
  const work = async () => {
    while (next < items.length) {
      const at = next++;
      results[at] = await task(items[at]!);
    }
  };
  const ends = await Promise.allSettled(
    Array.from({length: Math.min(width, items.length)}, () =>
      work().catch(error => {
        next = items.length;
        throw error;
      })
    )
  );
  for (const end of ends) if (end.status === "rejected") throw end.reason;
  return results;
}
