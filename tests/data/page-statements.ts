import type {Fact} from "../../src/analysis/facts/fact.ts";
import type {PopulationSize} from "../../src/analysis/population/disclosure.ts";
import type {AreaLevel} from "../../src/catalog/areas.ts";
import {svgDocument} from "../../src/site/charts/svg-document.ts";
import {
  listAreas,
  readChildren,
  readComputingErrors,
  readDistributions,
  readEditionDifferences,
  readLevelMeans,
  readLiveabilityClasses,
  readManifest,
  readOtherEditions,
  readProfile,
  readResilience,
  readUsualChanges
} from "../../src/site/data.ts";
import {keyFigures} from "../../src/site/key-figures.ts";
import {openingOf, unusualOf} from "../../src/site/opening.ts";
import type {ProfileContext} from "../../src/site/parts/context.ts";
import {conversationSection} from "../../src/site/parts/conversation-section.ts";
import {liveabilityView} from "../../src/site/parts/liveability-view.ts";
import {isInhabited} from "../../src/site/parts/profile-sections.ts";
import {resilienceSection} from "../../src/site/parts/resilience-section.ts";
import {startMap} from "../../src/site/parts/start-map.ts";
import {statements} from "../../src/site/parts/statements.ts";

/** What one page says of its area, without its tables of figures. */
export interface PageStatements {
  code: string;
  level: AreaLevel;
  population: PopulationSize;
  text: string;
  /** What the opening says that stands out, with the words for how far. */
  told: {indicatorId: string; band: string; passed: number}[];
  /** Figures with a place among all areas of the level. */
  standing: ReadonlyMap<string, number>;
}

/** What every page of a build says of its area: the opening, the photo and the film, the start map, the questions. */
export async function readPageStatements(): Promise<PageStatements[]> {
  const pages: PageStatements[] = [];
  const distributions = {
    buurt: await readDistributions("buurt"),
    wijk: await readDistributions("wijk"),
    gemeente: await readDistributions("gemeente")
  };
  const levelMeans = {
    buurt: await readLevelMeans("buurt"),
    wijk: await readLevelMeans("wijk"),
    gemeente: await readLevelMeans("gemeente")
  };
  const shared = {
    manifest: await readManifest(),
    address: "",
    document: svgDocument,
    classes: await readLiveabilityClasses(),
    childrenOf: await readChildren(),
    usualChanges: await readUsualChanges(),
    editionDifferences: await readEditionDifferences(),
    computingErrors: await readComputingErrors(),
    otherEditions: await readOtherEditions(),
    boundaries: new Map()
  };
  const levels = ["gemeente", "wijk", "buurt"] as const;
  const areas = (await Promise.all(levels.map(listAreas))).flat();
  // a gemeente is read once for all that lies in it
  for (const area of areas.sort((a, b) => (a.gemeenteCode < b.gemeenteCode ? -1 : 1))) {
    const profile = await readProfile(area.code);
    const level = area.level as "buurt";
    const context: ProfileContext = {
      ...shared,
      profile,
      distributions: distributions[level],
      levelMeans: levelMeans[level]
    };
    pages.push(await statementsOf(context));
  }
  return pages;
}

async function statementsOf(context: ProfileContext): Promise<PageStatements> {
  const {area, comparisons} = context.profile;
  const [view, tables] = [liveabilityView(context.profile), keyFigures(context.profile, context.manifest)];
  const resilience = await readResilience(area);
  const gemeente = {code: area.gemeenteCode, gemeenteCode: area.gemeenteCode};
  const gemeentePhotos = area.level === "gemeente" ? [] : (await readResilience(gemeente)).photos;
  const sections = isInhabited(area)
    ? [
        resilienceSection({...resilience, gemeentePhotos, photosBeside: []}, context),
        startMap(resilience.elements, null, false),
        conversationSection(resilience, area.code, comparisons.get("sociale_samenhang_score")?.value ?? null)
      ]
    : [];
  const facts = openingOf(view, tables, context, unusualOf(resilience.photos));
  const said = statements(facts, context).map(({text}) => text);
  const bodies = sections.map(body => body?.text ?? "");
  const text = [...said, ...bodies]
    .join("\n")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("\u00a0", " ");
  const standing = [...comparisons].flatMap(([id, {value, inLand}]): [string, number][] =>
    inLand ? [[id, value]] : []
  );
  return {
    code: area.code,
    level: area.level,
    population: area.population,
    text,
    told: facts.flatMap((fact, index) => toldOf(fact, said[index]!)),
    standing: new Map(standing)
  };
}

/** Each figure by which the area stands out, with the words for how far, in the order of the sentence. */
function toldOf(fact: Fact, sentence: string): PageStatements["told"] {
  if (fact.kind !== "distinct") return [];
  const [first, ...others] =
    sentence.match(/vrijwel alle|alle [\d.]+ andere|\d+ van de \d+ andere|\d+ van de 100?(?= )|19 van de 20/g) ?? [];
  return [fact, ...fact.also].map(({own, passed}, index) => ({
    indicatorId: own.indicatorId,
    band: index === 0 ? first! : others.at(-1)!,
    passed
  }));
}
