/** A page with every value of an attribute in quotes (`src/site/lean-markup.ts`), so that a pattern finds it anywhere. */
export const inQuotes = (html: string): string =>
  html.replace(/<[a-z](?:"[^"]*"|[^">])*>/g, tag =>
    tag.replace(/("[^"]*")|=([^"\s>]+)(?=[ >])/g, (_, quoted?: string, plain?: string) => quoted ?? `="${plain}"`)
  );
