import * as lists from "../claims/lists.ts";
import {classWords, scoreClass} from "../knowledge/classes.ts";
import {learnedNames} from "../knowledge/source-words.ts";
import type {Block} from "../page/read-page.ts";
import type {Language} from "../page/shown.ts";
import {chartTemplates} from "../sentences/charts.ts";
import {enTemplates} from "../sentences/en.ts";
import {enFixed} from "../sentences/fixed.en.ts";
import {nlFixed} from "../sentences/fixed.nl.ts";
import {nlTemplates} from "../sentences/nl.ts";
import {readSentences, type Template} from "../sentences/reader.ts";
import type {Area} from "../world/world.ts";
import type {Context} from "./context.ts";

const languages: Readonly<Record<Language, {templates: readonly Template[]; fixed: readonly string[]}>> = {
  nl: {templates: nlTemplates, fixed: nlFixed},
  en: {templates: enTemplates, fixed: enFixed}
};

/** Reads every block of text of a page; what nothing reads is itself reported. */
export function checkBlocks(context: Context): void {
  const {page, tally, language} = context;
  const {templates, ...words} = languages[language];
  const fixed = [...words.fixed, ...learnedNames()];
  const first = page.blocks.find(({inside, tag, className}) => tag === "p" && className === "" && inside.length === 0);
  tally.check(
    "sentence",
    first === undefined || page.description === first.text,
    "a summary that is not the first sentence",
    () => page.description
  );
  for (const [at, block] of page.blocks.entries()) {
    // words on a drawing are said again by its description and its table
    if (block.tag === "drawn") continue;
    tally.count("unread");
    const isRead =
      checkOwnWords(context, block) ||
      checkList(context, block) ||
      checkNamesList(context, block, page.blocks[at - 1]) ||
      checkPartsList(context, block, page.blocks[at - 1]) ||
      isHeading(block);
    if (isRead) {
      tally.findings.sentences += 1;
      continue;
    }
    const known = block.tag === "desc" ? [...chartTemplates, ...templates] : templates;
    const rest = readSentences(context, block, {templates: known, fixed});
    if (rest !== null)
      tally.wrong(
        "unread",
        "a sentence that no pattern reads",
        `${block.tag}.${block.className} ${block.inside[0] ?? ""}: "${rest}"`
      );
  }
}

/** Lists of areas and names on a map: each an area, with its own class. */
function checkList(context: Context, block: Block): boolean {
  const {truth, tally} = context;
  const link = block.links.find(({href}) => /\/(?:(?:BU|WK|GM)\w+|nederland)\/$/.test(href));
  if (block.tag === "title") return checkMapTitle(context, block);
  if ((block.tag !== "li" && block.tag !== "loose") || !link) return false;
  const area = areaOfLink(context, link.href);
  if (!tally.check("parent", area !== null, "a link to no area", () => link.href)) return true;
  tally.check(
    "parent",
    area!.names.has(link.text) || link.text === area!.code,
    "another name than the area has",
    () => `"${link.text}" for ${area!.code}`
  );
  const after = block.text.slice(link.text.length);
  // a neighbour in another gemeente is named with it; of areas alike their own pattern reads it
  const elsewhere = [...(area!.gemeente?.names ?? [])].find(
    name => area!.gemeente !== context.area.gemeente && after.startsWith(`, ${name}`) && !after.includes(": ")
  );
  const rest = after.slice(elsewhere === undefined ? 0 : elsewhere.length + 2).trim();
  if (rest === "") return true;
  const year = truth.nationalYear("leefbaarheid_score") ?? 0;
  return (
    checkClassWord(context, area!, rest, block.marks, year) ||
    checkEnds(context, area!, rest) ||
    checkAlike(context, area!, rest)
  );
}

const otherPeople = /, (?:bij een heel ander aantal inwoners|with a very different number of residents)$/;
const oneStretch = /^(?<first>[\d.,]+)(?: → (?<last>[\d.,]+))?(?: \((?<from>\d{4})(?:–(?<to>\d{4}))?\))?$/;

/** Small lines: "4,11 → 4,13", or by edition "3,99 → 4,05 (2002–2022); 4,09 (2024)", and where other people live now. */
function checkEnds(context: Context, area: Area, text: string): boolean {
  const stretches = text
    .replace(otherPeople, "")
    .split("; ")
    .map(part => oneStretch.exec(part)?.groups);
  if (stretches.some(one => one === undefined || (one.last === undefined && one.from === undefined))) return false;
  lists.ends(
    context,
    area,
    stretches.map(one => one!),
    otherPeople.test(text)
  );
  return true;
}

const alike =
  /^(?:, (?<place>.+?))?: (?:lijkt als geheel, op geen kenmerk sterk|alike as a whole, strongly in no feature|(?:lijkt qua|alike in) (?<alike>[^;]+))(?:; (?:verschilt qua|differs in) (?<differs>.+?) \((?:daar )?(?<side>meer|minder|more|less)(?: there)?\))?(?:; (?:minder zeker|less certain))?$/;

/** Areas alike: ", Lindenmeer: lijkt in koopwoningen, …; verschilt in … (daar meer)". */
function checkAlike(context: Context, area: Area, text: string): boolean {
  const found = alike.exec(text);
  if (!found) return false;
  const {place} = found.groups!;
  if (place !== undefined)
    context.tally.check(
      "parent",
      area.gemeente?.names.has(place) ?? false,
      "a gemeente that the area does not lie in",
      () => `"${place}" for ${area.code}`
    );
  lists.alike(context, area, found.groups!);
  return true;
}

/** Items behind a heading: the buurten of a kind, or behind a question. */
function checkNamesList(context: Context, block: Block, before: Block | undefined): boolean {
  if (block.tag !== "dd" || before?.tag !== "dt") return false;
  const kind = /^(?:Soort|Kind|Type) (?<type>\d+): (?<words>.+)$/.exec(before.text);
  if (kind) {
    lists.namesOfKind(context, block, kind.groups!);
    return true;
  }
  const asked = questions.find(([words]) => words.test(before.text))?.[1];
  const fits = fitting.exec(block.text);
  if (asked === undefined || !fits) return false;
  const years = /\((\d{4}–\d{4})\)/.exec(before.text)?.[1] ?? "";
  const [, some, all] = fits.filter(text => text !== undefined).map(Number);
  const [count, total] = all === undefined ? [some!, some!] : [some!, all];
  if (asked !== "concentration") lists.countOfQuestion(context, [count, total], asked, years);
  return true;
}

/** Names of the buurten of the wijk above them, on the page of a gemeente of many. */
function checkPartsList(context: Context, block: Block, before: Block | undefined): boolean {
  const wijk = before?.tag === "loose" && before.links[0] ? areaOfLink(context, before.links[0].href) : null;
  if (block.tag !== "p" || block.className !== "" || wijk?.level !== "wijk") return false;
  const expected = wijk.parts.filter(({water}) => !water);
  lists.checkNames(context, block, expected, {kind: "parent", rule: "the buurten of a wijk"});
  return true;
}

const fitting =
  /^(?:Past bij (?:(\d+) van de|alle) (\d+) buurten die te beoordelen zijn|Fits (?:(\d+) of the|all) (\d+) buurten that can be judged)\.$/;

const questions: readonly [RegExp, lists.Question | "concentration"][] = [
  [/^Kwetsbaarheid boven gemiddeld en gestegen \(.{9}\), maar niet meer problemen dan gemiddeld\./, "prevention"],
  [/^Meer problemen dan gemiddeld, en kwetsbaarheid boven gemiddeld en gestegen \(.{9}\)\./, "problems_and_rising"],
  [
    /^Meer problemen en kwetsbaarheid dan gemiddeld, en kwetsbaarheid niet gestegen \(.{9}\)\./,
    "problems_and_vulnerable"
  ],
  [/^Kwetsbaarheid niet boven gemiddeld, maar wel gestegen \(.{9}\)\./, "rising"],
  [/^Een hoog aandeel huishoudens met een laag inkomen, dat ook nog steeg/, "concentration"],
  [/^Vulnerability above average and risen \(.{9}\), but no more problems than average\./, "prevention"],
  [/^More problems than average, and vulnerability above average and risen \(.{9}\)\./, "problems_and_rising"],
  [/^More problems and vulnerability than average, and vulnerability not risen \(.{9}\)\./, "problems_and_vulnerable"],
  [/^Vulnerability not above average, but risen \(.{9}\)\./, "rising"],
  [/^A large share of households with a low income, which also rose/, "concentration"]
];
const isHeading = ({tag, text}: Block) =>
  tag === "dt" && (/^(?:Soort|Kind|Type) \d+: /.test(text) || questions.some(([words]) => words.test(text)));

/** Words that are the area's own, or lead to a part of the page. */
function checkOwnWords(context: Context, {tag, className, text, links}: Block): boolean {
  const {page, area, tally} = context;
  const isName = area.names.has(text) || text === area.code;
  if (tag === "h1" || (tag === "li" && links.length === 0 && isName)) {
    tally.check("parent", isName, "another name", () => `"${text}"`);
    return true;
  }
  if (className === "print-address") {
    tally.check("parent", text.endsWith(page.path), "the address of another page", () => text);
    return true;
  }
  if (className !== "sections") return false;
  const headings = page.blocks.filter(({tag}) => tag === "h2");
  const right = links.every(link =>
    headings.some(heading => heading.text === link.text && heading.inside[0] === link.href.slice(1))
  );
  tally.check("parent", right, "a link to no part of the page", () => text);
  return true;
}

function areaOfLink({truth}: Context, href: string): Area | null {
  const code = /((?:BU|WK|GM)\w+)\/$/.exec(href)?.[1] ?? "NL00";
  return truth.world.areas.get(code) ?? null;
}

/** "zeer goed", with the colour of its class. */
function checkClassWord(context: Context, area: Area, text: string, marks: readonly string[], year: number): boolean {
  const {truth, tally, language} = context;
  const rank = (classWords[language] as readonly string[]).indexOf(text) + 1;
  if (rank === 0) return false;
  const score = truth.value(area, "leefbaarheid_score", year);
  const right =
    !Number.isNaN(score) &&
    truth.isLarge(area) &&
    scoreClass(score) === rank &&
    marks.every(mark => mark === `s k${rank}`);
  tally.check(
    "class",
    right,
    "another class in a list of areas",
    () => `${area.code} "${text}" (${marks.join(" ")}), score ${score}`
  );
  return true;
}

/** "Oude Markt: ruim voldoende (klasse 6)" on a map. */
function checkMapTitle(context: Context, {text}: Block): boolean {
  const {tally, truth, area} = context;
  if (/^(Kaart|Map)(: |$)/.test(text)) return false;
  const gemeente = area.level === "land" ? null : area.level === "gemeente" ? area : area.gemeente;
  const pool = gemeente === null ? truth.world.byLevel.gemeente : gemeente.parts.flatMap(wijk => wijk.parts);
  // a name may hold a colon itself
  const named = (name: string) => pool.filter(one => one.names.has(name) || one.code === name);
  const [, name, rest] = named(text).length > 0 ? [text, text] : (/^(.*?)(?:: ([^:]+))?$/.exec(text) ?? []);
  const found = named(name!);
  tally.check("parent", found.length > 0, "a name on the map of no area here", () => `"${text}"`);
  if (rest === undefined) return true;
  const year = truth.nationalYear("leefbaarheid_score") ?? 0;
  const classes = found.map(one => {
    const score = truth.value(one, "leefbaarheid_score", year);
    return Number.isNaN(score) || !truth.isLarge(one) ? null : scoreClass(score);
  });
  const rank = Number(/\((?:klasse|class) (\d)\)$/.exec(rest)?.[1]) || null;
  tally.check(
    "class",
    classes.includes(rank),
    "another class on the map",
    () => `"${text}", expected ${classes.join(" or ")}`
  );
  return true;
}
