/**
 * The name that someone meant who misspelt it: the one that takes the fewest letters changed, added, left out or swapped, no
 * more than a third of it. Null when none is so near.
 *
 * @example
 * nearestName("licentie", ["licence", "label", "unit"]); // => "licence"
 * @example
 * nearestName("kleur", ["licence", "label", "unit"]); // => null
 */
export function nearestName(name: string, names: readonly string[]): string | null {
  const [nearest] = names
    .map(known => ({known, steps: stepsBetween(name.toLowerCase(), known.toLowerCase())}))
    .toSorted((a, b) => a.steps - b.steps);
  return nearest && nearest.steps <= Math.ceil(nearest.known.length / 3) ? nearest.known : null;
}

/** Says which known key an unknown one is near to, for a message. */
export function describeUnknownKey(key: string, known: readonly string[]): string {
  const meant = nearestName(key, known);
  return meant === null ? `unknown key "${key}"` : `unknown key "${key}" (is "${meant}" meant?)`;
}

/** Letters to change to make one word of another; two beside each other that are swapped count as one. */
function stepsBetween(one: string, other: string): number {
  const rows = [Array.from({length: other.length + 1}, (_, at) => at)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = rows[i - 1]![j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const least = Math.min(changed, rows[i - 1]![j]! + 1, row[j - 1]! + 1);
      row.push(swapped ? Math.min(least, rows[i - 2]![j - 2]! + 1) : least);
    }
    rows.push(row);
  }
  return rows[one.length]![other.length]!;
}
