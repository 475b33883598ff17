/**
 * Puts the style sheets of a page in one order: by name, that of the layout last. Astro turns those of equal rank around
 * from each page to the next, so that the same page would differ with what was rendered before it.
 *
 * @example
 * stylesheetsInOrder('<link rel="stylesheet" href="/_astro/Page.1.css"><link rel="stylesheet" href="/_astro/Map.1.css">'); // => '<link rel="stylesheet" href="/_astro/Map.1.css"><link rel="stylesheet" href="/_astro/Page.1.css">'
 */
export const stylesheetsInOrder = (page: string): string =>
  page.replace(/(?:<link rel="stylesheet" href="[^"]*">){2,}/, links =>
    links
      .match(/<link[^>]*>/g)!
      .sort(byRank)
      .join("")
  );

const ofLayout = "/Page.";

const byRank = (a: string, b: string): number =>
  Number(a.includes(ofLayout)) - Number(b.includes(ofLayout)) || (a < b ? -1 : 1);
