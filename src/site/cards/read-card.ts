import {landCode} from "../../catalog/areas.ts";
import {svgDocument} from "../charts/svg-document.ts";
import {
  type Area,
  readAreas,
  readBoundaries,
  readChildren,
  readComputingErrors,
  readDistributions,
  readEditionDifferences,
  readLevelMeans,
  readLiveabilityClasses,
  readManifest,
  readOtherEditions,
  readProfile,
  readUsualChanges
} from "../data.ts";
import {strings} from "../i18n/strings.ts";
import {keyFigures} from "../key-figures.ts";
import {openingOf} from "../opening.ts";
import {liveabilityView, scoreId} from "../parts/liveability-view.ts";
import {shapesOf} from "../parts/profile-map.ts";
import {statements} from "../parts/statements.ts";
import {areaName, placeLine} from "../sentences/names.ts";
import {residentsWords} from "../sentences/residents.ts";
import {outlineSource} from "../source-name.ts";
import {type CardMap, cardMap} from "./card-map.ts";
import type {Card} from "./gemeente-card.ts";

/** What the card of a gemeente or the country says: the words and classes of its page. */
export async function readCard(code: string): Promise<Card> {
  const level = code === landCode ? "land" : "gemeente";
  const [profile, manifest, classes] = await Promise.all([readProfile(code), readManifest(), readLiveabilityClasses()]);
  const context = {
    profile,
    manifest,
    address: "",
    document: svgDocument,
    classes,
    usualChanges: await readUsualChanges(),
    editionDifferences: await readEditionDifferences(),
    computingErrors: await readComputingErrors(),
    otherEditions: await readOtherEditions(),
    distributions: await readDistributions(level),
    levelMeans: await readLevelMeans(level),
    boundaries: await readBoundaries(code),
    childrenOf: await readChildren()
  };
  const [statement] = statements(openingOf(liveabilityView(profile), keyFigures(profile, manifest), context), context);
  const {map, boundarySource} = await readMap(code, ({code}) => classes.get(code) ?? "none");
  const year = manifest.indicators[scoreId]?.profileYear ?? null;
  const score = year === null ? null : `${strings.profile.source}: ${strings.sourceNames.leefbaarometer}, ${year}`;
  return {
    name: areaName(profile.area),
    place: placeWithResidents(profile.area, profile.parents),
    statement: statement?.text ?? strings.promise,
    map,
    year,
    source: [score, boundarySource].filter(part => part !== null).join(" · "),
    fictional: manifest.fictional
  };
}

/** The card of pages that are about no area: the question of the front page, with the map of all gemeenten. */
export async function readSiteCard(): Promise<Card> {
  const {fictional} = await readManifest();
  const {map, boundarySource} = await readMap(landCode, () => null);
  return {
    name: strings.home.title,
    place: "",
    statement: strings.promise,
    map,
    year: null,
    source: boundarySource ?? "",
    fictional
  };
}

function placeWithResidents(area: Area, parents: readonly Area[]): string {
  return `${placeLine(area, parents)} · ${residentsWords(area, area.residentsYear)}`;
}

/** Buurten of a gemeente, or the gemeenten of the country. */
async function readMap(
  code: string,
  fillOf: (area: Area) => number | "none" | null
): Promise<{map: CardMap | null; boundarySource: string | null}> {
  const [areas, boundaries] = await Promise.all([readAreas(), readBoundaries(code)]);
  const shapes = shapesOf(boundaries);
  const level = code === landCode ? "gemeente" : "buurt";
  const inside = [...shapes.values()].flatMap(shape => {
    const area = areas.get(shape.code);
    return area?.level === level ? [{shape, fill: fillOf(area)}] : [];
  });
  const boundary = boundaries.values().next().value;
  return {
    map: cardMap(shapes.get(code) ?? null, inside),
    boundarySource: boundary ? strings.map.boundarySource(outlineSource(boundary)) : null
  };
}
