import {changeBeside} from "../../analysis/beside-change.ts";
import {type Beside, besideGemeente, type FocusPosition} from "../../analysis/beside-gemeente.ts";
import {isOneSeries, sameEdition} from "../../analysis/editions.ts";
import {besidePeers} from "../../analysis/facts/beside-peers.ts";
import {classOf, nearestClass} from "../../analysis/nine-classes.ts";
import {misfitOf} from "../../analysis/population/misfit.ts";
import {notableAge} from "../../analysis/population/notable-age.ts";
import {crimesAgainst} from "../../analysis/resilience/environment-profile.ts";
import {nearestLevel} from "../../analysis/resilience/focus-type.ts";
import {directionOf} from "../../analysis/resilience/trajectory.ts";
import {reversedWithoutOne, turnedWithout} from "../../analysis/resilience/turned-without.ts";
import {toldPlace} from "../../analysis/told-place.ts";
import type {AreaLevel} from "../../catalog/areas.ts";
import {classSchemeById} from "../../catalog/class-schemes.ts";
import {editionWords} from "../../catalog/editions.ts";
import type {Figure} from "../../catalog/figures.ts";
import {
  focusColumns,
  focusRows,
  type ProblemLevel,
  problemWords,
  type VulnerabilityLevel,
  vulnerabilityWords
} from "../../catalog/focus-types.ts";
import {indicatorById} from "../../catalog/indicators/index.ts";
import {sourceById} from "../../catalog/sources.ts";
import {specialYear} from "../../catalog/special-years.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import {type Direction, trajectoryKinds} from "../../catalog/trajectories.ts";
import {vulnerabilityComponents} from "../../catalog/vulnerability.ts";
import {type BesideContext, besideOf} from "../beside.ts";
import {filmPath} from "../charts/film-path.ts";
import type {Comparison, Distribution, Film, FilmPoint, Peer, Photo, Profile, Resilience} from "../data.ts";
import {figureKey} from "../data-views.ts";
import {editionDifference} from "../editions.ts";
import {formatList, formatShare, formatSigned, formatYears} from "../format.ts";
import {type Html, html} from "../html.ts";
import {areaPath, pagePath} from "../i18n/page-path.ts";
import {language, strings} from "../i18n/strings.ts";
import {judgedResidents} from "../other-residents.ts";
import {thisArea} from "../sentences/names.ts";
import {
  type IndexYear,
  type MovedBeside,
  type ProblemsReading,
  resilienceWords
} from "../sentences/resilience-words.ts";
import {measuredError, type ProfileContext} from "./context.ts";
import {sensitivityId} from "./index-sensitivity.ts";
import {peersShown} from "./peer-list.ts";
import {photoFigure} from "./photo-figure.ts";

const words = strings.resilience;
const nuisanceId = "overlast_onveiligheid_score";
const {breaks: nuisanceBreaks} = classSchemeById("leefbaarometer_afwijking");

type SectionContext = BesideContext & Pick<ProfileContext, "distributions" | "computingErrors" | "editionDifferences">;

/** What the research says of an area: the photo and the film. Null where it says nothing. */
export function resilienceSection(
  {
    photos,
    film,
    peers,
    gemeentePhotos,
    photosBeside,
    wijkFilm,
    wijkPhotos
  }: Pick<Resilience, "photos" | "film" | "peers" | "wijkFilm" | "wijkPhotos"> & {
    gemeentePhotos: readonly Photo[];
    photosBeside: readonly Photo[];
  },
  context: SectionContext
): Html | null {
  const photo = photos.at(-1);
  if (!photo) return null;
  const drawn = film && filmFigure(film, peers.slice(0, peersShown), photo, context);
  const instead = film && film.trajectory === null && wijkFilm && filmOfWijk(wijkFilm, wijkPhotos, context.profile);
  return html`${photoPart(photo, gemeentePhotos, photosBeside, context)}${drawn}${instead}<p class="caveat">${words.caveat} <a href="/onderzoek/"${language !== "nl" && html` hreflang="nl"`}>${words.research}</a></p>`;
}

const gridLevel = (level: string) => (level === "zeer_veel" ? "veel" : level);

/** The photo in words, as a place among others and as a table of three by three, and what its vulnerability is made of. */
function photoPart(
  photo: Photo,
  gemeentePhotos: readonly Photo[],
  photosBeside: readonly Photo[],
  context: SectionContext
): Html {
  const {profile} = context;
  const {area} = profile;
  const {problemLevel, vulnerabilityLevel, focusType, index} = photo;
  if (focusType === null || problemLevel === null || vulnerabilityLevel === null || index === null) {
    return html`<h3>${words.photoTitle}</h3><p>${whyNoPhoto(photo, profile)}</p>`;
  }
  const kind = kindWords(problemLevel, vulnerabilityLevel);
  const drawing = photoFigure(photo, kind, {area, beside: photosBeside, whole: gemeentePhotos});
  const shown = drawing
    ? html`<div class="plane-figure">${drawing}</div>`
    : kindTable({problemLevel, vulnerabilityLevel, kind}, area.level);
  return html`<div class="drawn"><h3>${words.photoTitle}</h3><p>${photoSentences(photo, vulnerabilityLevel, index, context)}${ageSentence(profile)}${beside(photo, gemeentePhotos, area.gemeenteName)}</p>${shown}<p class="note">${words.gridNote(index.referenceYear)}</p>${indexNote(photo)}</div>`;
}

/** Why there is no photo; of an estimate that stops before its year, which is the latest. */
function whyNoPhoto({year, missing}: Photo, profile: Profile): string {
  const last = missing === "no_problems" && nuisanceOf(profile).at(-1);
  if (last) return words.noProblemsThen(year, last.year);
  const why = missing === "no_vulnerability" ? whyNoIndex(profile) : undefined;
  if (why) return words.noIndex[why];
  return words.photoMissing[missing as keyof typeof words.photoMissing] ?? words.noFigure;
}

/** Why the figures of the index that an area has in no year are of another place, or of one without a code; else undefined. */
function whyNoIndex({figures}: Pick<Profile, "figures">): keyof typeof words.noIndex | undefined {
  const without = vulnerabilityComponents
    .map(({indicatorId}) => figures.get(indicatorId) ?? [])
    .filter(years => years.every(({value}) => value === null));
  const reasons = new Set(without.map(years => years.at(-1)?.missing));
  return (["borders_changed", "no_such_code", "place_unknown"] as const).find(reason => reasons.has(reason));
}

/** Estimates of nuisance that are known, oldest first. */
export const nuisanceOf = ({figures}: Pick<Profile, "figures">) =>
  (figures.get(nuisanceId) ?? []).filter(({value}) => value !== null);

/** The nine kinds as a table, with this area in its place. */
function kindTable(
  {
    problemLevel,
    vulnerabilityLevel,
    kind
  }: {problemLevel: ProblemLevel; vulnerabilityLevel: VulnerabilityLevel; kind: string},
  level: AreaLevel
): Html {
  const cell = (row: string, column: string) =>
    row === gridLevel(problemLevel) && column === gridLevel(vulnerabilityLevel)
      ? html`<td class="here">${thisArea(level)}</td>`
      : html`<td></td>`;
  const columns = Object.entries(focusColumns);
  const rows = Object.entries(focusRows);
  return html`<section tabindex="0" aria-label="${words.gridLabel}"><table class="grid"><caption>${words.gridCaption(kind)}</caption><thead><tr><td></td>${columns.map(([, head]) => html`<th scope="col">${head[language]}</th>`)}</tr></thead><tbody>${rows.map(([row, head]) => html`<tr><th scope="row">${head[language]}</th>${columns.map(([column]) => cell(row, column))}</tr>`)}</tbody></table></section>`;
}

/** Problems and vulnerability, each with its year, its place and how far that is from another. */
function photoSentences(
  photo: Photo,
  level: VulnerabilityLevel,
  index: NonNullable<Photo["index"]>,
  {profile: {area, comparisons}, distributions}: SectionContext
): string {
  const {year, nuisance, nuisanceClass, vulnerability} = photo;
  const spread = distributions.get(figureKey(nuisanceId, year));
  const nearest = nearestClass(nuisance!, nuisanceBreaks);
  const reading = {
    ...indexYear(photo.vulnerabilityYear!, index.componentIds),
    level,
    referenceYear: index.referenceYear,
    // What a licence forbids to publish by area is not printed either.
    value: index.source === "licensed" ? null : {index: vulnerability!, ...nearestLevel(vulnerability!)}
  };
  const problems = resilienceWords.problems({
    year,
    class: nuisanceClass!,
    distance: nearest.distance,
    nearest: nearest.class,
    most: mostHave(nuisanceClass!, comparisons.get(nuisanceId), area.level),
    furthest: furthestOf(nuisanceClass!, spread, area.level)
  });
  const crimes = crimesSentence({area, comparisons});
  return `${problems}${crimes && ` ${crimes}`} ${resilienceWords.vulnerability(reading)}${dependsOnWeights(photo)}`;
}

/** What registered crimes say against an estimate of nuisance; empty where they do not. */
export function crimesSentence({area, comparisons}: Pick<Profile, "area" | "comparisons">): string {
  const [nuisance, crimes] = [nuisanceId, "misdrijven_per_1000"].map(id => comparisons.get(id));
  // without a place it is of another year or of other people
  const own = nuisance?.inLand ? classOf(nuisance.value, nuisanceBreaks) : null;
  const side = crimesAgainst(own, crimes?.inLand ?? null);
  if (side === null) return "";
  const place = toldPlace(crimes!.inLand!);
  if (place.kind === "middle") return "";
  const {many} = strings.levels[area.level];
  return resilienceWords.crimesAgainst({side, place, many, year: crimes!.year, class: own!, classYear: nuisance!.year});
}

const ageIds = {young: "leeftijd_15_25_share", old: "leeftijd_65_plus_share"} as const;

/** That so many young or old people live there, in the last year of that figure; nothing where it is of others than now. */
function ageSentence(profile: Profile): string {
  const last = (id: string) => {
    const known = (profile.figures.get(id) ?? []).filter(({value}) => value !== null).at(-1);
    return known && misfitOf(judgedResidents(profile), known.year) === null ? known : null;
  };
  const [young, old] = [last(ageIds.young), last(ageIds.old)];
  const age = notableAge({young: young?.value ?? null, old: old?.value ?? null});
  if (age === null) return "";
  const {indicatorId, value, year} = {young, old}[age]!;
  return ` ${resilienceWords.notableAge(age, formatShare(value!, indicatorById(indicatorId).decimals), year)}`;
}

/** What most areas of the level have beside it; a high score is little nuisance. */
function mostHave(own: number, comparison: Comparison | undefined, level: AreaLevel): ProblemsReading["most"] {
  const found = besidePeers(own, comparison?.inLand ?? null);
  return found && {have: found === "more" ? "less" : "more", many: strings.levels[level].many};
}

/** Whether a class is the furthest that occurs among the areas of its level, short of the last one that there is. */
function furthestOf(own: number, spread: Distribution | undefined, level: AreaLevel): ProblemsReading["furthest"] {
  if (!spread) return null;
  const [lowest, highest] = [spread.minimum, spread.maximum].map(value => classOf(value, nuisanceBreaks));
  const end = own === highest && own <= nuisanceBreaks.length ? "highest" : own === lowest && own > 1 ? "lowest" : null;
  if (end === null) return null;
  const isCommon = classOf(end === "highest" ? spread.p75 : spread.p25, nuisanceBreaks) === own;
  return {end, many: strings.levels[level].many, isCommon};
}

/** A year of the index, and what is said of it where one of its figures was asked in a year unlike others. */
function indexYear(year: number, componentIds: readonly string[]): IndexYear {
  const special = componentIds.map(indicatorId => specialYear({indicatorId, year})).find(one => one !== null);
  return {year, special: special?.[language] ?? null};
}

/** The kind of an area of which both levels are known: not "(much) more", but which of the two. */
const kindWords = (problems: ProblemLevel, vulnerability: VulnerabilityLevel): string =>
  `${problemWords[problems][language]}, ${vulnerabilityWords[vulnerability][language]}`;

/** Where an area stands beside its own gemeente, in other words than beside the country; nothing without its photo. */
function beside(photo: Photo, gemeentePhotos: readonly Photo[], gemeente: string): string {
  const theirs = gemeentePhotos.find(
    other => other.year === photo.year && other.vulnerabilityYear === photo.vulnerabilityYear
  );
  const [own, whole] = [positionOf(photo), theirs && positionOf(theirs)];
  if (!own || !whole) return "";
  const found = besideGemeente(own, whole, nuisanceBreaks[4]!);
  return ` ${resilienceWords.besideGemeente(gemeente, found satisfies Record<string, Beside>)}`;
}

const positionOf = ({nuisance, vulnerability}: Photo): FocusPosition | null =>
  nuisance === null || vulnerability === null ? null : {nuisance, vulnerability};

/** How far being above or below average rests on how the figures of the index are weighted; nothing where it never does. */
function dependsOnWeights({index}: Photo): string {
  const share = index?.aboveAverageShare ?? null;
  if (share === null || isRobust(share)) return "";
  const side = Math.max(share, 1 - share);
  return side >= thresholds.nearlyAllWeightings.value
    ? ` ${words.nearlyAllWeights(share > 0.5, formatShare(side))}`
    : ` ${words.dependsOnWeights(formatShare(share))}`;
}

/** Does the index lie on one side under every weighting tried? The outermost two are among them. */
const isRobust = (aboveAverageShare: number) => aboveAverageShare === 0 || aboveAverageShare === 1;

/** Which index of vulnerability it is, and of which figures, behind one question. */
function indexNote({index, vulnerabilityYear}: Photo): Html | null {
  if (index === null) return null;
  if (index.source === "licensed") return html`<p class="note">${words.indexLicensed}</p>`;
  const indicators = index.componentIds.map(indicatorById);
  const publishers = [...new Set(indicators.map(({sourceId}) => sourceById(sourceId).attribution.split(",")[0]!))];
  const {aboveAverageShare: share} = index;
  const robust = share !== null && isRobust(share) ? ` ${words.robust(share > 0.5)}` : "";
  return html`<details class="extra"><summary>${words.indexTitle}</summary><p class="note">${words.indexOpen(vulnerabilityYear!, index.referenceYear, formatList(indicators.map(({label}) => label[language])), formatList(publishers))}${robust} <a href="${pagePath("/methode/")}#${sensitivityId}">${words.indexSensitivity}</a></p></details>`;
}

/** The film in words with all four years, and its path beside those of its peers; without a film no line, or it would be one. */
function filmFigure(film: Film, peers: readonly Peer[], photo: Photo, context: SectionContext): Html {
  const {profile} = context;
  const {problemsYears, vulnerabilityYears, trajectory, points} = film;
  const kind = trajectoryKinds.find(({id}) => id === trajectory);
  if (!kind || points.length < 2) {
    return html`<h3>${words.filmTitle}</h3><p>${whyNoFilm(film, profile)}</p>`;
  }
  const [from, to] = vulnerabilityYears;
  const told = resilienceWords.film(
    {
      direction: kind.vulnerability,
      from,
      to: indexYear(to, photo.index?.componentIds ?? []),
      beside: indexBeside(film, photo)
    },
    {
      direction: kind.problems,
      from: problemsYears[0],
      to: problemsYears[1],
      beside: problemsBeside(problemsYears, film.problemsBand, context)
    },
    kind.published && !reversedWithoutOne(kind.vulnerability, film.without) ? kind.label[language] : null
  );
  const sentence = `${told}${afterFilm(film, kind.problems, context)}`;
  const beside = peers.filter(peer => peer.points.length > 1);
  const path = points.map((point, index) => ({
    ...point,
    name: index === 0 || index === points.length - 1 ? String(point.problemsYear) : null
  }));
  const drawing = filmPath(
    path,
    beside.map(peer => peer.points),
    {
      description: `${sentence} ${words.filmDescription}`,
      moreVulnerable: words.moreVulnerable,
      moreProblems: words.moreProblems
    }
  );
  return html`<div class="drawn"><h3>${words.filmTitle}</h3><p>${sentence}</p>${drawing}<p class="legend">${words.filmLegend(beside.length, from)}</p>${withoutOne(film, kind.vulnerability)}${filmTable(points, beside)}</div>`;
}

/** Whether the index would have gone another way without one of its figures; nothing where it is not made of open ones. */
function withoutOne({without}: Film, own: Direction): Html | null {
  if (without.length === 0) return null;
  const turned = turnedWithout(own, without).map(({direction, indicatorIds}) => ({
    direction,
    labels: indicatorIds.map(id => indicatorById(id).label[language])
  }));
  return html`<p class="note">${resilienceWords.withoutOne(own, turned)} <a href="${pagePath("/methode/")}#${sensitivityId}">${words.indexSensitivity}</a></p>`;
}

/** Where a buurt has no film of its own: what moved in that of its wijk, the way to it, and what doubts stand there. */
function filmOfWijk(film: Film, photos: readonly Photo[], profile: Profile): Html | null {
  const {trajectory, problemsYears, vulnerabilityYears, without} = film;
  const {wijkCode, wijkName} = profile.area;
  const kind = trajectoryKinds.find(({id}) => id === trajectory);
  if (!kind || wijkCode === null || wijkName === null) return null;
  const moved = resilienceWords.filmInShort(
    {direction: kind.vulnerability, years: formatYears(vulnerabilityYears)},
    {direction: kind.problems, years: formatYears(problemsYears)}
  );
  const link = html`<a href="${areaPath(wijkCode)}#veerkracht">${moved}</a>`;
  const isLater = photos.some(({year, nuisance}) => year > problemsYears[1] && nuisance !== null);
  const isTested = without.length > 0;
  const alone = isTested ? ` ${words.filmOfWijkFirm}` : "";
  const doubt = isLater ? ` ${words.filmOfWijkLater(problemsYears[1], isTested)}` : alone;
  return html`<p>${words.filmOfWijk(wijkName, profile.isWholeWijk)} ${link}.${doubt}</p>`;
}

function whyNoFilm({missing, bordersYear}: Film, profile: Profile): string {
  const years = nuisanceOf(profile).length;
  const reason = missing === "missing_year" && years < 2 ? (years === 0 ? "no_year" : "one_year") : missing;
  const why = words.filmMissing[reason as keyof typeof words.filmMissing] ?? words.noFigure;
  return typeof why === "string" ? why : why(bordersYear);
}

/**
 * What problems did after the film: a story does not end before its page does. A last year that is computed here, or of
 * another edition than the film, is told beside the beginning alone, and says so. Where that edition says otherwise than
 * the film did, it is not told as what happened.
 */
function afterFilm(film: Film, problems: Direction, context: SectionContext): string {
  const {
    problemsYears: [from, end],
    problemsBand
  } = film;
  const known = nuisanceOf(context.profile);
  const [start, then] = [from, end].map(year => known.find(figure => figure.year === year));
  const now = known.at(-1);
  if (!start || !then || !now || now.year <= end) return "";
  const told = problemsBeside([from, end], problemsBand, context);
  const since = (year: number, band: number) => ({
    ...{from: year, to: now.year},
    beside: overSameAreas(told, problemsBeside([year, now.year], band, context))
  });
  if (isOneSeries(then, now)) {
    const direction = directionOf(then.value! - now.value!, problemsBand);
    return ` ${resilienceWords.after({direction, ...since(end, problemsBand)})}`;
  }
  const apart = apartOf(start, now, context);
  if (apart === null) return "";
  const band = problemsBand + apart;
  const direction = directionOf(start.value! - now.value!, band);
  const named = ({sourceId, edition}: Figure) => (edition === null ? null : editionWords(sourceId, edition)[language]);
  const editions = sameEdition(start.edition, now.edition) ? null : {earlier: named(start)!, later: named(now)!};
  if (editions !== null && direction !== "stable" && direction !== problems)
    return ` ${resilienceWords.otherwiseMeasured({direction, from, to: now.year, editions, computed: now.computed})}`;
  return ` ${resilienceWords.sinceBeginning({direction, editions, computed: now.computed, ...since(from, band)})}`;
}

/**
 * What two scores of one area may differ though nothing changed: by computing where one of them is computed here and the
 * other is not, plus by edition where theirs differ. Null where either applies and was not measured.
 */
function apartOf(start: Figure, now: Figure, context: SectionContext): number | null {
  const computing = start.computed === now.computed ? 0 : measuredError(nuisanceId, context);
  const edition = editionDifference(nuisanceId, [start.year, now.year], context);
  return computing === null || edition === null ? null : computing + edition.largest;
}

/** What the index did elsewhere in the years of the film; without its figures where a licence forbids to publish them. */
export function indexBeside(
  {vulnerability: [first, last], vulnerabilityBand, besideIndex}: Film,
  photo: Photo | undefined
): MovedBeside | "unknown" {
  if (first === null || last === null || besideIndex === null) return "unknown";
  const mean = besideIndex.level === "land" ? null : besideIndex;
  return {
    ...movedBeside(last - first, besideIndex.last - besideIndex.first, vulnerabilityBand),
    mean: mean && {areas: mean.areas, many: strings.levels[mean.level].many},
    turns: besideIndex.turns,
    computed: null,
    values: photo?.index?.source === "open_proxy" ? besideIndex : null
  };
}

/** What problems did elsewhere between two years of this area: the fall of their score. */
function problemsBeside(
  years: readonly [number, number],
  band: number,
  context: BesideContext
): MovedBeside | "unknown" {
  const own = context.profile.figures.get(nuisanceId) ?? [];
  const [first, last] = years.map(year => own.find(figure => figure.year === year && figure.value !== null));
  const beside = first && last && besideOf(indicatorById(nuisanceId), [first, last], context);
  if (!beside) return "unknown";
  const {mean} = beside;
  return {
    ...movedBeside(first.value! - last.value!, beside.first - beside.last, band),
    mean: mean && {areas: mean.areas, many: strings.levels[mean.level].many},
    turns: false,
    computed: beside.country?.computed ?? null,
    values: beside
  };
}

/**
 * What happened elsewhere, without its scores where they are the mean over other areas than those told before it: beside
 * each other the two would show a change that is only who was counted.
 */
function overSameAreas(before: MovedBeside | "unknown", told: MovedBeside | "unknown"): MovedBeside | "unknown" {
  if (before === "unknown" || told === "unknown") return told;
  const isSame = before.mean?.areas === told.mean?.areas && before.mean?.many === told.mean?.many;
  return isSame ? told : {...told, values: null};
}

function movedBeside(own: number, elsewhere: number, band: number) {
  const [here, found] = [directionOf(own, band), changeBeside(own, elsewhere, band)];
  const opposite = here !== "stable" && found.elsewhere !== "stable" && here !== found.elsewhere;
  return {...found, also: here === found.elsewhere, opposite};
}

/** The same as numbers: every moment, and begin and end of the peers. */
function filmTable(points: readonly FilmPoint[], peers: readonly Peer[]): Html {
  const problems = ({nuisance, problemsYear}: FilmPoint) => `${formatSigned(nuisance)} (${problemsYear})`;
  const vulnerable = ({vulnerability, vulnerabilityYear}: FilmPoint) =>
    `${formatSigned(vulnerability)} (${vulnerabilityYear})`;
  const rows = points.map((point, index) => [words.moment(index, points.length), problems(point), vulnerable(point)]);
  const others = peers.map(({name, points: theirs}) => {
    const ends = [theirs[0]!, theirs.at(-1)!];
    return [name, ends.map(problems).join(" → "), ends.map(vulnerable).join(" → ")];
  });
  return html`<div class="more"><details><summary>${words.filmTable}</summary><section tabindex="0" aria-label="${words.filmTable}"><table><thead><tr>${words.filmHead.map(head => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${[...rows, ...others].map(([head, ...cells]) => html`<tr><th scope="row">${head}</th>${cells.map(text => html`<td>${text}</td>`)}</tr>`)}</tbody></table></section></details></div>`;
}
