import {type AnalysisFunction, analysisFunctionsIn} from "./analysis-functions.ts";
import {functionFolder} from "./functions-view.ts";

const found = import.meta.glob<string>("/src/{analysis,catalog,sources,pipeline,site,client}/**/*.{ts,astro}", {
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

/** Every function of the analysis, file by file. */
export const analysisFunctions: readonly AnalysisFunction[] = [...sources]
  .filter(([file]) => file.startsWith("src/analysis/"))
  .flatMap(([file, text]) => analysisFunctionsIn(file, text));

/** Folders of the analysis: each has a page of its own, so that no page is too heavy. */
export const analysisFolders: readonly string[] = [...new Set(analysisFunctions.map(functionFolder))];
