/**
 * A page in which no name that ends in a stop ("Centrum e.o.") gets a second one at the end of a sentence.
 *
 * @param page  HTML; three stops stay as they are
 * @example
 * oneStop("<p>Dit is de hele wijk Perklaan e.o..</p>"); // => "<p>Dit is de hele wijk Perklaan e.o.</p>"
 */
export const oneStop = (page: string): string => page.replace(/(?<=\p{L}\.)\.(?=[\s<"]|$)/gu, "");
