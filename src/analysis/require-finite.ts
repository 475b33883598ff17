/**
 * The number itself, or an error that names the argument: the one guard against NaN and infinities in this folder.
 *
 * @param name  argument as the caller knows it, for the message
 * @throws RangeError on NaN and infinities
 * @example
 * requireFinite("value", 4.1); // => 4.1
 */
export function requireFinite(name: string, value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`invalid ${name}: ${value} (expected a finite number)`);
  return value;
}
