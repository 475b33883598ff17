import {sideOfReference} from "../../analysis/facts/liveability-facts.ts";
import type {Theme} from "../../catalog/indicators/index.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import type {Area, FiguresByIndicator, National, PeerValues, Photo, Resilience} from "../data.ts";
import {type Html, html} from "../html.ts";
import {strings} from "../i18n/strings.ts";
import type {Inside} from "../inside-data.ts";
import type {KeyFigure, ThemeFigures} from "../key-figures.ts";
import {areaName} from "../sentences/names.ts";
import {aboutFigures} from "./about-figures.ts";
import {areaList, nestedAreaList} from "./area-list.ts";
import {areasAlike} from "./areas-alike.ts";
import {cellsInside} from "./cells-inside.ts";
import {cohesionClass} from "./cohesion-class.ts";
import type {ProfileContext} from "./context.ts";
import {conversationSection} from "./conversation-section.ts";
import {filmsInside} from "./films-inside.ts";
import {focusInside} from "./focus-inside.ts";
import {liveabilityCharts} from "./liveability-charts.ts";
import type {LiveabilityView} from "./liveability-view.ts";
import {nationalFindings} from "./national-findings.ts";
import {peerList} from "./peer-list.ts";
import {nuisanceOf, resilienceSection} from "./resilience-section.ts";
import {themeTrend} from "./small-trends.ts";
import {startMap} from "./start-map.ts";
import {stockAround} from "./stock-around.ts";
import {stockGaps} from "./stock-gaps.ts";
import {insideStripFigure, stripFigure} from "./strip-figure.ts";
import {sectionNotes, themeTables} from "./theme-section.ts";
import {trendMultiples} from "./trend-multiples.ts";
import {type WatchMap, watchQuestions} from "./watch-questions.ts";

/** One section of a page, with the address of its own. */
export interface ProfileSection {
  id: keyof typeof strings.sections;
  title: string;
  body: Html;
}

/** What the parts of a page are made of, beside its context. */
export interface ProfileParts {
  view: LiveabilityView;
  tables: readonly ThemeFigures[];
  resilience: Resilience;
  areas: ReadonlyMap<string, Area>;
  peerValues: PeerValues;
  /** Photos of the gemeente that the area lies in; empty for a gemeente and the country. */
  gemeentePhotos: readonly Photo[];
  /** Last photos of the other areas of its level in the gemeente. */
  photosBeside: readonly Photo[];
  /** How the parts of the area differ; null for a buurt. */
  inside: Inside | null;
  /** Areas one level below with their figures; none for the country. */
  partsWithFigures: readonly {area: Area; figures: FiguresByIndicator}[];
  /** Figures of the research on the country; null for an area in it. */
  national: National | null;
}

/** Themes of a section, as they stand in two columns where there is room. */
type Halves = readonly [readonly Theme[], readonly Theme[]];
const peopleThemes: Halves = [
  ["bevolking", "huishoudens"],
  ["inkomen", "gezondheid"]
];
const placeThemes: Halves = [["wonen", "veiligheid"], ["voorzieningen"]];

/** The sections of a page in their order; those that have nothing to say are left out. */
export function profileSections(parts: ProfileParts, context: ProfileContext): ProfileSection[] {
  const {view, tables, resilience, gemeentePhotos, photosBeside, areas, peerValues, inside, partsWithFigures} = parts;
  const {area} = context.profile;
  const inhabited = isInhabited(area);
  const cautions = new Set<string>();
  const theme = (id: Theme, open?: KeyFigure[]) => {
    const charts =
      id === "leefbaarheid"
        ? liveabilityCharts(view, context, resilience.photos.at(-1))
        : [themeTrend(id, context, cautions, open !== undefined)];
    return themeBody(
      charts.filter(chart => chart !== null),
      joined([
        themeTables(tables.find(table => table.theme === id)!, context, open),
        id === "wonen" ? stockAround(resilience.stockAround, context) : null
      ]),
      open !== undefined
    );
  };
  const themes = (halves: Halves, last: Html | null = null) => {
    const open: KeyFigure[] = [];
    const [left, right] = halves.map(ids =>
      ids.map(id => {
        const body = theme(id, open);
        return body && html`<section id="${id}"><h3 class="theme-kop">${strings.themes[id]}</h3>${body}</section>`;
      })
    );
    const columns = [joined(left!), joined([...right!, last])];
    if (columns.every(column => column === null)) return null;
    return html`<div class="halves">${columns.map(column => html`<div>${column}</div>`)}</div>${sectionNotes(open, context)}`;
  };
  const bodies: Record<ProfileSection["id"], Html | null> = {
    leefbaarheid: theme("leefbaarheid"),
    samenhang: joined([cohesionClass(resilience, context), theme("samenhang")]),
    veerkracht: inhabited ? resilienceSection({...resilience, gemeentePhotos, photosBeside}, context) : null,
    bewoners: themes(peopleThemes),
    plek: themes(
      placeThemes,
      resilience.elements.length > 0 && isForConversation(area)
        ? startMap(resilience.elements, sideOfFacilities(context), isWijkAndBuurt(context.profile))
        : null
    ),
    eigen: ownFigures(theme("eigen")),
    verschillen: joined([
      cellsInside(resilience.cells, context),
      besideEachOther([
        inside && insideStripFigure(inside, context),
        inside?.focus ? focusInside(inside.focus, context, code => areas.get(code)?.hasBoundary === true) : null
      ]),
      inside?.films ? filmsInside(inside.films, context) : null,
      trendMultiples(area, context.profile.figures, partsWithFigures),
      inside &&
        takenAlong(area, [
          stockGaps(inside.gaps),
          watchQuestions(inside.watch, resilience.film, context, watchMapOf(parts, context))
        ]),
      insideList(context)
    ]),
    landelijk: parts.national && nationalFindings(parts.national),
    vergelijken: joined([
      stripFigure(peerValues, context),
      resilience.peers.length > 0 ? peerList(resilience.peers, area.level) : null,
      areasAlike(resilience, area, nuisanceOf(context.profile).at(-1)?.year ?? null, context)
    ]),
    // questions for people who live or work somewhere: of the country there is no one to ask
    gesprek:
      isForConversation(area) && area.level !== "land"
        ? conversationSection(resilience, area.code, cohesionScoreOf(context))
        : null,
    hiernaast: besideList(context),
    "over-de-cijfers": aboutFigures(tables, context, areas)
  };
  return Object.entries(bodies).flatMap(([key, body]) => {
    const id = key as ProfileSection["id"];
    return body === null ? [] : [{id, title: strings.sections[id][area.level], body}];
  });
}

/** Buurten of a gemeente, for the map of the questions. */
const watchMapOf = ({areas}: ProfileParts, {profile: {area}, childrenOf}: ProfileContext): WatchMap | null =>
  area.level === "gemeente"
    ? {
        buurten: childrenOf(area.code).flatMap(({code}) => childrenOf(code).map(buurt => buurt.code)),
        isOnMap: code => areas.get(code)?.hasBoundary === true
      }
    : null;

/** Figures that the operator added, marked as such. */
const ownFigures = (tables: Html | null): Html | null =>
  tables && html`<p class="note">${strings.profile.ownIntro}</p>${tables}`;

function themeBody(charts: readonly Html[], tables: Html | null, folded: boolean): Html | null {
  if (charts.length === 0) return tables;
  if (folded) return html`${charts}${tables}`;
  return html`<div class="${charts.length > 1 ? "charts many" : "charts one"}">${charts}</div>${tables}`;
}

/** Where nobody is known to live there is nobody to ask. */
export const isInhabited = ({population, water}: Pick<Area, "population" | "water">): boolean =>
  population !== "none" && population !== "unknown" && !water;

/** On which side of the reference the Leefbaarometer puts the facilities: it counts others than the distances do. */
const sideOfFacilities = ({profile}: ProfileContext): "above" | "below" | null =>
  sideOfReference(profile.comparisons.get("voorzieningen_score")?.value ?? 0);

const cohesionScoreOf = ({profile}: ProfileContext): number | null =>
  profile.comparisons.get("sociale_samenhang_score")?.value ?? null;

/** With enough people for a conversation about the place they share. */
const isForConversation = (area: Pick<Area, "population" | "water" | "residents">): boolean =>
  isInhabited(area) && area.residents !== null && area.residents >= thresholds.residentsForStartMap.value;

/** Parts after each other; null when all are. */
function joined(parts: readonly (Html | null)[]): Html | null {
  return parts.every(part => part === null) ? null : html`${parts}`;
}

/** The questions of a gemeente together, with a name on paper, where they are sheets of their own; null without any. */
function takenAlong(area: Area, questions: readonly (Html | null)[]): Html | null {
  const asked = joined(questions);
  if (asked === null || area.level !== "gemeente") return asked;
  return html`<div class="take-along"><p class="print-title">${strings.watch.printTitle(areaName(area))}</p>${asked}</div>`;
}

/** Parts in two columns where there is room; null when there are none. */
function besideEachOther(parts: readonly (Html | null)[]): Html | null {
  const found = joined(parts);
  return found && html`<div class="charts">${found}</div>`;
}

/** With more areas than this a list is long, and with more than this the longest. */
const longList = 200;
const longestList = 400;
/** A list of more areas stands behind its heading: who looks for one opens it, and who reads on is not kept. */
const mostInOpen = 40;

function insideList(context: ProfileContext): Html | null {
  const {area, children} = context.profile;
  if (area.level === "buurt" || children.length === 0) return null;
  const count = children.reduce((sum, {code}) => sum + 1 + context.childrenOf(code).length, 0);
  const length = area.level !== "gemeente" || count <= longList ? "short" : count <= longestList ? "long" : "longest";
  const list = area.level === "gemeente" ? nestedAreaList(children, context, length) : areaList(children, context);
  const head = html`<h3 id="gebieden">${strings.profile.inside[area.level]}</h3>`;
  const body = html`<p class="note">${strings.profile.insideNote[length]}</p>${list}`;
  return count > mostInOpen && area.level !== "land"
    ? html`<details class="inside"><summary>${head}</summary>${body}</details>`
    : html`${head}${body}`;
}

function besideList(context: ProfileContext): Html | null {
  const {area, neighbours} = context.profile;
  if (area.level === "land" || neighbours.length === 0) return null;
  const year = context.manifest.indicators.leefbaarheid_score?.profileYear;
  const classed = neighbours.some(({code}) => (context.classes.get(code) ?? null) !== null);
  const note = classed && year !== undefined && html`<p class="note">${strings.profile.besideNote(year)}</p>`;
  return html`${note}${areaList(neighbours, context, area.gemeenteCode)}`;
}

/** Are a wijk and its one buurt the same area, water aside? */
const isWijkAndBuurt = ({area, children, isWholeWijk}: ProfileContext["profile"]): boolean =>
  isWholeWijk || (area.level === "wijk" && children.filter(({water}) => !water).length === 1);
