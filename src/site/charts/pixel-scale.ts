/**
 * From the unit of the values to whole pixels, lowest value at `from` and highest at `to`.
 *
 * @param values  finite, at least two that differ
 */
export function pixelScale(values: readonly number[], from: number, to: number): (value: number) => number {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return value => Math.round(from + ((value - low) / (high - low)) * (to - from));
}
