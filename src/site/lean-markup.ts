/** A start tag, whatever its quoted attributes hold. In text `<` is written as an entity. */
const startTags = /<[a-z](?:"[^"]*"|[^">])*>/g;

/** A value that HTML can do without quotes for, up to the next attribute or the end of the tag. */
const plainValues = /="([^"\s'=<>`]+)"(?=[ >])/g;

/**
 * A page without the quotes around values of attributes that are one plain word: a fortieth of the bytes of a country. What
 * is read is the same. The last value of a tag that closes itself keeps them: its slash would be read as a part of it.
 *
 * Source: WHATWG HTML, 13.1.2.3 Attributes
 *
 * @example
 * withoutPlainQuotes('<a class="a b" href="/over/">over</a>'); // => '<a class="a b" href=/over/>over</a>'
 * @example
 * withoutPlainQuotes('<circle cx="4" cy="5"/>'); // => '<circle cx=4 cy="5"/>'
 */
export const withoutPlainQuotes = (page: string): string =>
  page.replace(startTags, tag => tag.replace(plainValues, "=$1"));

/** Ends of paragraphs before what always ends one: another block, or the end of the block around it. */
const impliedEnds =
  /<\/p>(?=<(?:p|div|section|details|figure|ul|ol|dl|table|h[1-6]|header|footer|nav|article)[ >]|<\/(?:div|section|details|figure|figcaption|article|main|footer|li|dd)>)/g;

/**
 * A page without the end tags of paragraphs that HTML ends by itself. Only before a block or the end of one: a link around
 * a paragraph, or an element of our own, would not end it.
 *
 * Source: WHATWG HTML, 13.1.2.4 Optional tags
 *
 * @example
 * withoutParagraphEnds("<div><p>a</p><p>b</p></div>"); // => "<div><p>a<p>b</div>"
 */
export const withoutParagraphEnds = (page: string): string => page.replace(impliedEnds, "");
