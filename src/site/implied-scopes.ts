/**
 * A page without the scopes that HTML gives headings of a table by itself: one above nothing but headings heads its
 * column, one that opens a row of figures heads its row. A twentieth of the bytes of a country. A table with an empty
 * corner, or with headings that span, keeps its scopes.
 *
 * Source: WHATWG HTML, 4.9.12.2 Forming relationships between data cells and header cells
 */
export const withoutImpliedScopes = (page: string): string =>
  page.replace(/<table[\s>].*?<\/table>/gs, table =>
    isPlain(table) ? table.replace(/<th scope="(?:row|col)"/g, "<th") : table
  );

/** Every row begins with its heading, and no heading but those of the first row stands elsewhere. */
const isPlain = (table: string): boolean =>
  !/<tr[^>]*>\s*<td|(?:row|col)span=|scope="\w+group"/.test(table) &&
  table.split(/<t(?:r|head|body)\b/).every(row => {
    const cell = row.indexOf("<td");
    return cell < 0 || row.indexOf("<th", cell) < 0;
  });
