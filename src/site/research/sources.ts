const found = import.meta.glob<string>("/src/{analysis,catalog,pipeline,site,client}/**/*.{ts,astro}", {
  query: "?raw",
  import: "default",
  eager: true
});

/** Text of every file of the code by its path in the repository, taken along when the site is built. */
export const sources: ReadonlyMap<string, string> = new Map(
  Object.entries(found)
    .map(([path, text]): [string, string] => [path.slice(1), text])
    .filter(([path]) => !path.endsWith(".d.ts"))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
);

/** Idem of `src/analysis` alone. */
export const analysisSources: ReadonlyMap<string, string> = new Map(
  [...sources].filter(([path]) => path.startsWith("src/analysis/"))
);
