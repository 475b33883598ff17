import type {Table} from "apache-arrow";
import {type PublishedIndicator, publishedPaths} from "../../catalog/published.ts";
import {element, fetchJson} from "../dom.ts";
import {exploreStrings as words} from "../strings.ts";
import {buildBackdropQuery, buildQuery, identityColumns, neededIndicators} from "./build-query.ts";
import {type ExploreDatabase, openExploreDatabase} from "./database.ts";
import {createForm, type Gemeente} from "./form.ts";
import {createResult} from "./result.ts";
import {defaultState, type ExploreState, formatState, type IndicatorsById, parseState} from "./state.ts";

const alwaysLoaded = [...identityColumns, "level"];

/** Builds the explore page inside `root`: loads the figures, shows the question of the address and its answer. */
export async function startExplore(root: HTMLElement, status: HTMLElement): Promise<void> {
  const list = await fetchJson<PublishedIndicator[]>(publishedPaths.indicators);
  const indicators: IndicatorsById = new Map(list.map(indicator => [indicator.id, indicator]));
  const {state, problems} = parseState(location.search, indicators);
  const database = await openExploreDatabase([...alwaysLoaded, ...neededIndicators(state)], bytes => {
    status.textContent = words.loadingBytes(bytes);
  });
  const gemeenten = await readGemeenten(database);
  const allProblems = [...problems];
  let current = state;
  if (state.gemeenteCode !== null && !gemeenten.some(({code}) => code === state.gemeenteCode)) {
    allProblems.push(words.unknownGemeente(state.gemeenteCode));
    current = {...state, gemeenteCode: null};
  }
  performance.mark("verken-ready");

  const result = createResult(indicators);
  const form = createForm(indicators, gemeenten, current, update, () => update(defaultState(indicators)));
  root.replaceChildren(...toNotice(allProblems), element("div", {class: "verken"}, form.root, result.root));

  let asked = 0;
  async function update(next: ExploreState): Promise<void> {
    current = next;
    const question = ++asked;
    const query = formatState(next, indicators);
    history.replaceState(null, "", query ? `?${query}` : location.pathname);
    form.show(next);
    try {
      const answer = await ask(database, next, indicators);
      if (question === asked) result.show(next, answer);
    } catch (error) {
      if (question === asked) result.fail(words.queryFailed(error instanceof Error ? error.message : String(error)));
    }
  }
  await update(current);
}

/** Everything the answer shows: the chosen areas and the values of all areas behind the chart. */
export interface Answer {
  chosen: Table;
  backdrop: Table;
}

async function ask(database: ExploreDatabase, state: ExploreState, indicators: IndicatorsById): Promise<Answer> {
  const columns = neededIndicators(state);
  performance.mark("verken-query");
  const chosen = await database.query(buildQuery(state, indicators), columns);
  performance.measure("verken-query", "verken-query");
  return {chosen, backdrop: await database.query(buildBackdropQuery(state, indicators), columns)};
}

async function readGemeenten(database: ExploreDatabase): Promise<Gemeente[]> {
  const rows = await database.query(
    "select distinct gemeente_code as code, gemeente_name as name from profielen where level <> 'land' order by strip_accents(lower(name)), code",
    []
  );
  return rows.toArray().map(row => ({code: row.code, name: row.name}));
}

function toNotice(problems: readonly string[]): HTMLElement[] {
  if (problems.length === 0) return [];
  const items = problems.map(problem => element("li", {}, problem));
  return [
    element(
      "div",
      {class: "verken-notice", role: "alert"},
      element("p", {}, words.problems),
      element("ul", {}, ...items)
    )
  ];
}
