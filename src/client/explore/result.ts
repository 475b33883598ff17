import type {Table} from "apache-arrow";
import {classColumnById} from "../../catalog/class-columns.ts";
import {type PublishedIndicator, publishedPaths, yearAt} from "../../catalog/published.ts";
import {type Cell, toCsv} from "../../catalog/to-csv.ts";
import {element} from "../dom.ts";
import {formatCount, formatShown, formatWithUnit, unitAndYear} from "../figures.ts";
import {areaAddress, language} from "../language.ts";
import {siteAddress} from "../site-address.ts";
import {exploreStrings as words} from "../strings.ts";
import type {Answer} from "./app.ts";
import {buildQuery, residentsColumn} from "./build-query.ts";
import {drawDistribution, drawScatter, mostDots, type Point} from "./chart.ts";
import {type Summary, summarise} from "./distribution.ts";
import {hasFewResidents} from "./few-residents.ts";
import type {ExploreState, IndicatorsById} from "./state.ts";

/** Rows in the table on the page; the download holds all. */
export const mostRows = 200;

export interface ExploreResult {
  root: HTMLElement;
  show(state: ExploreState, answer: Answer): void;
  fail(message: string): void;
}

/** The answer: how many areas, a chart with its numbers, the table, the download and the question as SQL. */
export function createResult(indicators: IndicatorsById): ExploreResult {
  const {root, status, figure, tableBox, download, sql, copied} = createParts();
  let latest: {state: ExploreState; answer: Answer} | null = null;
  download.addEventListener("click", () => {
    if (latest) save(toExport(latest.state, latest.answer.chosen, indicators), words.downloadName(latest.state.level));
  });
  const draw = redrawnAtWidth(figure, width => latest && toChart(latest.state, latest.answer, indicators, width));

  return {
    root,
    show(state, answer) {
      latest = {state, answer};
      const {numRows} = answer.chosen;
      status.textContent = [
        numRows === 0 ? words.noResult : words.result(numRows, state.level),
        numRows > mostRows ? words.shown(mostRows) : ""
      ]
        .join(" ")
        .trim();
      download.disabled = numRows === 0;
      copied.textContent = "";
      sql.textContent = buildQuery(
        state,
        indicators,
        `read_parquet('${new URL(siteAddress(publishedPaths.profiles), location.href).href.replaceAll("'", "%27")}')`
      );
      tableBox.replaceChildren(...(numRows === 0 ? [] : [toTable(state, answer.chosen, indicators)]));
      draw();
    },
    fail(message) {
      latest = null;
      status.textContent = message;
      figure.replaceChildren();
      tableBox.replaceChildren();
      download.disabled = true;
    }
  };
}

/** The elements of the answer; the question can be copied. */
function createParts() {
  const status = element("p", {class: "verken-count", role: "status"});
  const figure = element("figure", {class: "verken-figure"});
  const tableBox = element("div", {class: "verken-table"});
  const download = element("button", {type: "button"}, words.download);
  const sql = element("code");
  const copied = element("span", {role: "status"});
  const copy = element("button", {type: "button"}, words.copy);
  const root = element(
    "div",
    {class: "verken-result"},
    status,
    figure,
    tableBox,
    element("p", {}, download),
    element(
      "details",
      {},
      element("summary", {}, words.sql),
      element("p", {class: "verken-hint"}, words.sqlHint),
      element("pre", {tabindex: 0, class: "verken-sql"}, sql),
      element("p", {}, copy, " ", copied)
    )
  );
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(sql.textContent ?? "");
    copied.textContent = words.copied;
  });
  return {root, status, figure, tableBox, download, sql, copied};
}

/** Returns how to draw in `figure`, which is drawn again when its width changes; null draws nothing. */
function redrawnAtWidth(figure: HTMLElement, toContent: (width: number) => readonly Node[] | null): () => void {
  let drawnWidth = 0;
  const draw = () => {
    const width = figure.clientWidth;
    const content = toContent(width);
    if (content === null) return;
    drawnWidth = width;
    figure.replaceChildren(...content);
  };
  new ResizeObserver(() => {
    if (Math.abs(figure.clientWidth - drawnWidth) > 8) draw();
  }).observe(figure);
  return draw;
}

type Row = Record<string, string | number | null>;

/** A row of the answer as plain values. */
function rowAt(table: Table, index: number): Row {
  return table.get(index)!.toJSON() as Row;
}

function toTable(state: ExploreState, table: Table, indicators: IndicatorsById): HTMLElement {
  const shown = state.columns.map(id => indicators.get(id)!);
  const withPlace = state.level !== "gemeente";
  const heads = [
    element("th", {scope: "col"}, words.name),
    ...(withPlace ? [element("th", {scope: "col"}, words.inArea)] : []),
    ...shown.map(indicator => {
      const unit = element("span", {class: "verken-unit"}, unitAndYear(indicator, state.level));
      const sorted = indicator.id === state.sortBy ? (state.descending ? "descending" : "ascending") : undefined;
      return element("th", {scope: "col", class: "number", "aria-sort": sorted}, indicator.label[language], " ", unit);
    })
  ];
  const rows: HTMLElement[] = [];
  for (let index = 0; index < Math.min(table.numRows, mostRows); index++) {
    rows.push(toTableRow(rowAt(table, index), state, shown));
  }
  const caption = words.tableCaption(state.level);
  return element(
    "div",
    {class: "verken-scroll", tabindex: 0, role: "region", "aria-label": caption},
    element(
      "table",
      {},
      element("caption", {}, caption),
      element("thead", {}, element("tr", {}, ...heads)),
      element("tbody", {}, ...rows)
    )
  );
}

function toTableRow(row: Row, state: ExploreState, shown: readonly PublishedIndicator[]): HTMLElement {
  const place = [state.level === "buurt" ? row.wijk_name : null, row.gemeente_name].filter(Boolean).join(", ");
  return element(
    "tr",
    {class: hasFewResidents(row[residentsColumn]) ? "few" : undefined},
    element("th", {scope: "row"}, element("a", {href: areaAddress(String(row.area_code))}, String(row.name))),
    ...(state.level === "gemeente" ? [] : [element("td", {}, place)]),
    ...shown.map(indicator => toValueCell(row[indicator.id], indicator))
  );
}

function toValueCell(value: Row[string] | undefined, indicator: PublishedIndicator): HTMLElement {
  if (typeof value === "number") {
    const label = classColumnById(indicator.id)?.labels[value - 1]?.[language];
    const shown = formatShown(value, indicator);
    return element("td", {class: "number"}, label ? `${shown} ${label}` : shown);
  }
  const dash = element("span", {"aria-hidden": "true"}, words.missingShort);
  return element("td", {class: "number missing"}, dash, element("span", {class: "verken-hidden"}, words.missing));
}

/** All found areas as CSV, in the units of the data; the header names indicator and year. */
export function toExport(state: ExploreState, table: Table, indicators: IndicatorsById): string {
  const figures = [...new Set([residentsColumn, ...state.columns, ...state.conditions.map(one => one.indicatorId)])];
  const header = figures.map(id => `${id}_${yearAt(indicators.get(id)!, state.level)}`);
  const rows: Cell[][] = [["code", "naam", "wijk", "gemeentecode", "gemeente", ...header]];
  for (let index = 0; index < table.numRows; index++) {
    const row = rowAt(table, index);
    const names = [row.area_code, row.name, row.wijk_name, row.gemeente_code, row.gemeente_name];
    rows.push([...names, ...figures.map(id => row[id])].map(cell => cell ?? null));
  }
  return toCsv(rows);
}

function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], {type: "text/csv;charset=utf-8"}));
  element("a", {href: address, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);

function numbersOf(table: Table, column: string): number[] {
  const vector = table.getChild(column);
  return vector ? [...vector].filter(isNumber) : [];
}

function pointsOf(table: Table, x: string, y: string, name?: string): Point[] {
  const columns = [x, y, name].map(column => (column ? table.getChild(column) : null));
  const points: Point[] = [];
  for (let index = 0; index < table.numRows; index++) {
    const [xValue, yValue, label] = columns.map(column => column?.get(index));
    if (isNumber(xValue) && isNumber(yValue)) points.push({x: xValue, y: yValue, name: label ?? undefined});
  }
  return points;
}

const isNarrowed = ({conditions, gemeenteCode}: ExploreState) => conditions.length > 0 || gemeenteCode !== null;

function toChart(state: ExploreState, answer: Answer, indicators: IndicatorsById, width: number): HTMLElement[] {
  const x = indicators.get(state.x)!;
  const y = state.y === null ? null : indicators.get(state.y)!;
  const chosen = isNarrowed(state) ? numbersOf(answer.chosen, x.id) : [];
  const all = numbersOf(answer.backdrop, "x");
  const [chosenSummary, allSummary] = [summarise(chosen), summarise(all)];
  if (!allSummary) return [element("figcaption", {}, words.noFigures)];
  const median = ({p50}: Summary) => formatWithUnit(p50, x);
  const finding = chosenSummary
    ? words.medianBoth(median(chosenSummary), median(allSummary), state.level)
    : words.medianAll(median(allSummary), state.level);
  const title = y ? words.scatterTitle(capitalise(x.label[language]), y.label[language]) : finding;
  const options = {
    level: state.level,
    width: Math.max(280, width),
    label: `${capitalise(x.label[language])}. ${title}`
  };
  const points = y && isNarrowed(state) ? pointsOf(answer.chosen, x.id, y.id, "name") : [];
  const svg = y
    ? drawScatter(x, y, {all: pointsOf(answer.backdrop, "x", "y"), chosen: points}, options)
    : drawDistribution(x, {all, chosen}, options);
  if (!svg) return [element("figcaption", {}, words.noFigures)];
  const what = element(
    "span",
    {class: "verken-what"},
    `${capitalise(x.label[language])}, ${unitAndYear(x, state.level)}`
  );
  const caption = element("figcaption", {}, element("strong", {}, title), what);
  if (points.length > mostDots) caption.append(element("span", {class: "verken-what"}, words.scatterTooMany(mostDots)));
  const groups: [string, Summary | null, string][] = [[words.all(state.level), allSummary, "all"]];
  if (isNarrowed(state)) groups.push([words.chosen(state.level), chosenSummary, y ? "dots" : "chosen"]);
  const key = element(
    "p",
    {class: "verken-key"},
    ...groups.map(([label, , name]) => element("span", {class: `verken-key-${name}`}, label))
  );
  const holder = element("div", {});
  holder.append(svg);
  return [caption, key, holder, toSummaryTable(groups, x, state.level)];
}

function toSummaryTable(
  groups: readonly [string, Summary | null, string][],
  indicator: PublishedIndicator,
  level: ExploreState["level"]
): HTMLElement {
  const cell = (text: string) => element("td", {class: "number"}, text);
  const rows = groups.map(([label, summary]) => {
    const values = summary ? [summary.minimum, summary.p25, summary.p50, summary.p75, summary.maximum] : [];
    const cells = values.map(value => cell(formatShown(value, indicator)));
    return element("tr", {}, element("th", {scope: "row"}, label), cell(formatCount(summary?.count ?? 0)), ...cells);
  });
  const [first = "", ...heads] = words.summaryHead;
  const caption = `${capitalise(indicator.label[language])}, ${unitAndYear(indicator, level)}`;
  const head = [element("td", {}, first), ...heads.map(text => element("th", {scope: "col", class: "number"}, text))];
  return element(
    "details",
    {},
    element("summary", {}, words.numbers),
    element(
      "div",
      {class: "verken-scroll", tabindex: 0, role: "region", "aria-label": caption},
      element(
        "table",
        {},
        element("caption", {}, caption),
        element("thead", {}, element("tr", {}, ...head)),
        element("tbody", {}, ...rows)
      )
    )
  );
}

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
