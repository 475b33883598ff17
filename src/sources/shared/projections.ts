/** RD, with heights or without, and degrees. */
const asWritten: ReadonlySet<number> = new Set([28_992, 7415, 4326, 4258, 4979, 4937]);

/**
 * Are positions of this projection (a number of EPSG) read as they stand? Of another one they are not: metres of Belgium
 * would pass for metres of the Netherlands, elsewhere.
 *
 * @example
 * isReadAsWritten(28992); // => true
 * @example
 * isReadAsWritten(31370); // => false
 */
export const isReadAsWritten = (epsg: number): boolean => asWritten.has(epsg);
