const found = import.meta.glob<string>("../../analysis/**/*.ts", {query: "?raw", import: "default", eager: true});

/** Text of every file of `src/analysis` by its path in the repository, taken along when the site is built. */
export const analysisSources: ReadonlyMap<string, string> = new Map(
  Object.entries(found)
    .map(([path, text]): [string, string] => [path.replace(/^.*\/analysis\//, "src/analysis/"), text])
    .filter(([path]) => !path.endsWith(".d.ts"))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
);
