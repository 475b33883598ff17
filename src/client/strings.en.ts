import type {Theme, Unit} from "../catalog/indicators/types.ts";

const count = new Intl.NumberFormat("en-GB");

/** Short unit words, for headers and behind values. */
export const unitWords: Record<Unit, string> = {
  count: "number",
  share: "%",
  score: "score",
  mean: "average",
  class: "class",
  eur: "€",
  km: "km",
  ha: "ha",
  per_1000: "per 1,000",
  per_km2: "per km²",
  m3: "m³",
  kwh: "kWh"
};

export const themeWords: Record<Theme, string> = {
  leefbaarheid: "Liveability",
  samenhang: "Social cohesion",
  bevolking: "Population",
  huishoudens: "Households",
  wonen: "Housing",
  inkomen: "Income, work and education",
  gezondheid: "Health and care",
  veiligheid: "Safety",
  voorzieningen: "Amenities nearby",
  eigen: "The operator's own figures"
};

/** What a person types as a decimal number in this language. */
export const decimalMark: string = ".";

const levelPlurals = {
  buurt: ["buurt", "buurten"],
  wijk: ["wijk", "wijken"],
  gemeente: ["gemeente", "gemeenten"]
} as const;
type Level = keyof typeof levelPlurals;

/** A number of areas: "1 buurt", "2,345 buurten". */
const countOf = (amount: number, level: Level) =>
  `${count.format(amount)} ${levelPlurals[level][amount === 1 ? 0 : 1]}`;

/** A number of areas of any kind: "1 area", "2,345 areas". */
const areas = (amount: number) => (amount === 1 ? "1 area" : `${count.format(amount)} areas`);

export const searchStrings = {
  listLabel: "Found",
  residents: (amount: number) => `${count.format(amount)} residents`,
  kinds: {indicator: "figure on this site", term: "term, explained"},
  found: (amount: number, shown: number, subjects: number) =>
    `${amount > shown ? `${count.format(amount)} areas found; the first ${shown} are in the list` : `${areas(amount)} found`}${
      subjects > 0 ? `, and ${subjects === 1 ? "1 subject" : `${subjects} subjects`}` : ""
    }. Choose with the down arrow.`,
  nothing: (query: string) =>
    `Nothing found for “${query}”. Type only the beginning of the name, or four digits of a postcode. A code that is no more is among the old codes.`,
  near: (query: string) => `We do not know “${query}”. These look like it:`,
  postcodeDigits: (query: string) =>
    `We do not know in which buurt ${query.toUpperCase()} lies. In these buurten its four digits are the most common postcode:`,
  failed: "Searching does not work now. Check your connection and try again.",
  resultsFor: (query: string, amount: number, shown: number) =>
    `${areas(amount)} found for “${query}”${
      amount > shown ? `; the first ${shown} are below. Type more to narrow your search` : ""
    }.`,
  postcodeIn: (context: string, postcode: string) => `${context} · postcode ${postcode}`,
  lookingHere: "Your device is looking where you are…",
  foundHere: (metres: number) =>
    `You are here, to about ${count.format(metres)} metres. The position itself does not leave your device.`,
  notHere: "This position lies in none of the areas of this site.",
  noPosition: "Your device does not give the position. Type a name or a postcode."
};

export const exploreStrings = {
  loading: "Loading the query engine and the figures…",
  loadingBytes: (done: number) => `Loading the query engine: ${count.format(Math.round(done / 100_000) / 10)} MB…`,
  failed: (reason: string) =>
    `Exploring does not work in this browser or on this connection (${reason}). You can still download the figures: /data/profielen.parquet.`,
  queryFailed: (reason: string) => `This question could not be answered: ${reason}`,
  form: "What are you looking for?",
  level: "Kind of area",
  levels: {buurt: "buurten", wijk: "wijken", gemeente: "gemeenten"},
  gemeente: "In gemeente",
  allGemeenten: "the whole country",
  minimumResidents: "At least this many residents",
  conditions: "Conditions",
  noConditions: "No conditions yet: all areas are in the table.",
  condition: (number: number) => `Condition ${number}`,
  indicator: "figure",
  operator: "comparison",
  value: "value",
  from: "from",
  to: "up to and including",
  operators: {hoger: "higher than", lager: "lower than", tussen: "between"},
  and: "and",
  addCondition: "Add a condition",
  removeCondition: (label: string) => `Remove condition ${label}`,
  remove: "Remove",
  columns: "Figures in the table",
  columnsHint: (most: number) => `Choose ${most} at most.`,
  sort: "Order",
  byName: "by name",
  ascending: (label: string) => `${label}, low to high`,
  descending: (label: string) => `${label}, high to low`,
  nameDescending: "by name, from Z to A",
  chartX: "Figure in the chart",
  chartY: "Against a second figure",
  noSecond: "none (show the distribution)",
  reset: "Start again",
  result: (amount: number, level: Level) => `${countOf(amount, level)} ${amount === 1 ? "meets" : "meet"} this.`,
  shown: (amount: number) => `The first ${count.format(amount)} are in the table; the download holds all of them.`,
  noResult: "No area meets this. Make a condition wider.",
  name: "Name",
  inArea: "Lies in",
  missing: "no figure",
  missingShort: "–",
  tableCaption: (level: Level) => `${capital(levelPlurals[level][1])} found`,
  download: "Download as CSV",
  downloadName: (level: Level) => `buurtspiegel-${levelPlurals[level][1]}.csv`,
  sql: "The question in SQL",
  sqlHint: "This question also works in DuckDB on your own computer.",
  copy: "Copy the question",
  copied: "Copied.",
  numbers: "The figures behind the chart",
  all: (level: Level) => `all ${levelPlurals[level][1]}`,
  chosen: (level: Level) => `${levelPlurals[level][1]} found`,
  medianBoth: (chosen: string, all: string, level: Level) =>
    `The middle one of the ${levelPlurals[level][1]} found has ${chosen}; the middle one of all ${levelPlurals[level][1]} has ${all}.`,
  medianAll: (all: string, level: Level) => `The middle one of all ${levelPlurals[level][1]} has ${all}.`,
  scatterTitle: (x: string, y: string) => `${x} and ${y}: each dot is an area`,
  scatterTooMany: (most: number) =>
    `More than ${count.format(most)} areas were found: dots would cover each other. The darker a square, the more areas.`,
  noFigures: "None of these areas has this figure.",
  shareAxis: (level: Level) => `% of ${levelPlurals[level][1]}`,
  summaryHead: [
    "",
    "number with a figure",
    "lowest",
    "a quarter lie below",
    "middle",
    "a quarter lie above",
    "highest"
  ],
  problems: "Not everything in this address could be read.",
  badParameter: (name: string, value: string, expected: string) =>
    `“${name}=${value}” is unknown: expected ${expected}. The default is used here.`,
  tooMany: (name: string, most: number) => `More than ${most} times “${name}”: the rest is left out.`,
  unknownGemeente: (code: string) => `“gemeente=${code}” is not in these data. The whole country is shown.`,
  expectedLevel: "buurt, wijk or gemeente",
  expectedCondition: "for example eenzaam_share:hoger:50 or woz_eur:tussen:200000:300000",
  expectedColumns: (most: number) => `at most ${most} known figures with commas between them`,
  expectedSort: "naam or a figure from the table, with a minus before it for high to low",
  expectedGemeente: "the code of a gemeente, such as GM0308",
  expectedResidents: "a whole number",
  expectedIndicator: "a known figure",
  badNumber: (text: string) => `“${text}” is not a number. Type for example 50 or 12.5.`
};

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

export const takeAwayStrings = {
  print: "Print the start map (A3)",
  save: "Keep this page as one file",
  saved: (name: string) => `Kept as ${name}. It works without the internet too.`,
  failed: "That did not work. Try again later.",
  kept: (now: Date) => `Kept on ${now.toLocaleDateString("en-GB", {dateStyle: "long"})} from `,
  easier: "Meeting here is rather easier than in most places",
  harder: "Meeting here is rather harder than in most places",
  questions: "Questions for who lives and works here",
  missing: "What is not right, and what is missing?",
  dreams: "What would help here, and who joins in?",
  none: "The figures say nothing about this.",
  foot: (address: string) =>
    `Start map, a beginning for a conversation and not a verdict. Compared with areas of the same level in the whole country. Sources and explanation: ${address}`
};

export const mapStrings = {
  open: "Open the map",
  close: "Close the map",
  loading: "Loading the map…",
  failed: (reason: string) => `The map cannot be shown here (${reason}). The list below holds the same figures.`,
  noFile: "The map cannot be loaded now. Try again later.",
  map: (gemeente: string) => `Map of the buurten in ${gemeente}. The list beside it holds the same figures.`,
  show: "Show",
  year: "Year",
  list: "Buurten",
  legend: "Legend",
  missing: "no figure",
  credit: (attribution: string, year: number) => `Source: ${attribution}. Year: ${year}.`,
  classLabel: (number: number, label: string) => `${number} ${label}`,
  below: (value: string) => `lower than ${value}`,
  between: (low: string, high: string) => `${low} to ${high}`,
  above: (value: string) => `${value} or higher`,
  toPage: (name: string) => `To the page of ${name}`,
  chosen: (name: string, value: string) => `${name}: ${value}`,
  zoomIn: "Zoom in",
  zoomOut: "Zoom out"
};
