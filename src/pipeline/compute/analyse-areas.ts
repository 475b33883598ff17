import type {DuckDBConnection} from "@duckdb/node-api";
import {type Reference, referenceFor} from "../../analysis/resilience/reference-year.ts";
import type {YardstickKind} from "../../catalog/judgements.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import {createMart, fillTable, queryRows} from "../database.ts";
import {type Reuse, reuseNothing} from "../reuse/reuse.ts";
import {shareRead} from "../reuse/share-read.ts";
import {type AreaTable, buurtFigures, readAreaTable, readOneSeries, readSeries, rounded, rowsOf} from "./area-table.ts";
import {compareGaps} from "./compare-gaps.ts";
import {comparePublished} from "./compare-published.ts";
import {compareStock} from "./compare-stock.ts";
import {
  breaksOf,
  cohesionReference,
  computeFocusTypes,
  type FocusPhoto,
  latestNationalYear
} from "./compute-focus-types.ts";
import {computeTrajectories, nuisanceId} from "./compute-trajectories.ts";
import {computeVulnerability} from "./compute-vulnerability.ts";
import {findSimilarAreas} from "./find-similar-areas.ts";
import {followBeginnings} from "./follow-beginnings.ts";
import {cohortsWithoutEach, gatherCohorts} from "./gather-cohorts.ts";
import {judgeEnvironment, type LatestPhoto, type LatestPhotos} from "./judge-environment.ts";
import {leaveComponentsOut} from "./leave-components-out.ts";
import {listWatchQuestions} from "./list-watch-questions.ts";
import {measureSurroundingStock} from "./measure-surrounding-stock.ts";
import {measureUsualChanges} from "./measure-usual-changes.ts";
import {summariseCells} from "./summarise-cells.ts";
import {tabulateCohorts} from "./tabulate-cohorts.ts";
import {tabulateSurveys} from "./tabulate-survey.ts";

/** Everything the research computes, for every area: each step is one function of `analysis` on the long table. */
export async function analyseAreas(
  connection: DuckDBConnection,
  log: (line: string) => void,
  reuse: Reuse = reuseNothing
): Promise<void> {
  const areasFor = shareRead(readAreaTable);
  await reuse.step(connection, "resilience", async at => {
    await judgeResilience(at, await areasFor(at), log, (name, step) =>
      reuse.step(at, name, async inner => step(inner, await areasFor(inner)))
    );
  });
  // what asks for many indicators is apart: it changes with any figure
  await reuse.step(connection, "environment", async at =>
    judgeEnvironment(at, await areasFor(at), await readLatestPhotos(at))
  );
  await measureUsualChanges(connection, areasFor, reuse.each);
  log("figures of the research computed");
}

type RememberPart = (
  name: string,
  step: (connection: DuckDBConnection, areas: AreaTable) => Promise<void>
) => Promise<void>;

async function judgeResilience(
  connection: DuckDBConnection,
  areas: AreaTable,
  log: (line: string) => void,
  rememberPart: RememberPart
): Promise<void> {
  const yardsticks: Yardstick[] = [];
  const addYardstick = (kind: YardstickKind, indicatorId: string | null, reference: Reference) => {
    yardsticks.push({kind, indicatorId, reference});
  };
  const nuisance = await readSeries(connection, areas, nuisanceId);
  const cohesion = await readSeries(connection, areas, "sociale_samenhang_score");
  const vulnerability = await computeVulnerability(connection, areas, addYardstick);
  log("index of vulnerability computed");

  const ofCohesion = cohesionReference(areas, cohesion);
  if (ofCohesion) addYardstick("cohesion_classes", "sociale_samenhang_score", ofCohesion);
  const ofNuisance =
    areas.totalResidents > 0
      ? referenceFor(buurtFigures(areas, nuisance), areas.totalResidents, thresholds.referenceYearCoverage.value)
      : null;
  if (ofNuisance) addYardstick("problems", nuisanceId, ofNuisance);
  await writeYardsticks(connection, yardsticks);

  const {index} = vulnerability;
  const latestYear = latestNationalYear(areas, nuisance);
  const photos = await computeFocusTypes(connection, areas, {
    nuisance,
    cohesion,
    index,
    cohesionBreaks: breaksOf(ofCohesion)
  });
  const film = await computeTrajectories(connection, areas, {
    nuisance,
    residents: await readSeries(connection, areas, "inwoners_count"),
    oneSeries: await readOneSeries(connection, nuisanceId),
    nuisanceReference: ofNuisance,
    vulnerability,
    photos
  });
  const latest = latestYear === null ? null : photos.get(latestYear)!;
  const filmsWithout = await leaveComponentsOut(connection, areas, vulnerability, {latestYear, film});
  await listWatchQuestions(connection, areas, latest, film);
  log("focus types, trajectories and watch list computed");

  await rememberPart("similar-areas", findSimilarAreas);
  await followBeginnings(connection, areas, photos, film, filmsWithout);
  log("similar areas found");
  await summariseCells(connection);
  log("cells below the buurt summarised");
  await writeLatestPhotos(connection, areas, latest);
  await tabulateSurveys(connection, areas, {nuisance, index});
  const moments = {photos, film, latestYear};
  const cohorts = gatherCohorts(moments);
  await tabulateCohorts(connection, areas, cohorts);
  const followed = await compareStock(connection, areas);
  await compareGaps(connection, areas);
  await measureSurroundingStock(connection, areas);
  const isCountry = rowsOf(areas, "gemeente").length >= thresholds.gemeentenForCountry.value;
  const without = vulnerability.open === null ? [] : cohortsWithoutEach(areas, vulnerability.open, moments);
  await comparePublished(connection, areas, {film, latestYear, all: cohorts, without}, followed, isCountry);
}

/** Makes `int_latest_photos`: what `focus_types` says of the latest year, of every area that has a photo. */
const writeLatestPhotos = (
  connection: DuckDBConnection,
  {codes}: AreaTable,
  photos: readonly FocusPhoto[] | null
): Promise<void> =>
  fillTable(
    connection,
    "int_latest_photos",
    {area_code: "VARCHAR", problems: "VARCHAR", vulnerable: "VARCHAR"},
    (photos ?? []).map(({problems, vulnerable}, row) => ({area_code: codes[row]!, problems, vulnerable}))
  );

async function readLatestPhotos(connection: DuckDBConnection): Promise<LatestPhotos> {
  const rows = await queryRows<LatestPhoto & {area_code: string}>(connection, "from int_latest_photos");
  return new Map(rows.map(row => [row.area_code, row]));
}

interface Yardstick {
  kind: YardstickKind;
  indicatorId: string | null;
  reference: Reference;
}

async function writeYardsticks(connection: DuckDBConnection, yardsticks: readonly Yardstick[]): Promise<void> {
  const table = await createMart(connection, "yardsticks");
  for (const {kind, indicatorId, reference} of yardsticks) {
    table.append({
      yardstick_id: indicatorId === null ? kind : `${kind}.${indicatorId}`,
      kind,
      indicator_id: indicatorId,
      year: reference.year,
      mean: rounded(reference.mean, 9),
      sd: rounded(reference.sd, 9),
      coverage: rounded(reference.coverage)
    });
  }
  table.close();
}
