import type {Theme, Unit} from "../catalog/indicators/types.ts";

const count = new Intl.NumberFormat("nl-NL");

/** Short unit words, for headers and behind values. */
export const unitWords: Record<Unit, string> = {
  count: "aantal",
  share: "%",
  score: "score",
  mean: "gemiddeld",
  class: "klasse",
  eur: "€",
  km: "km",
  ha: "ha",
  per_1000: "per 1.000",
  per_km2: "per km²",
  m3: "m³",
  kwh: "kWh"
};

export const themeWords: Record<Theme, string> = {
  leefbaarheid: "Leefbaarheid",
  samenhang: "Sociale samenhang",
  bevolking: "Bevolking",
  huishoudens: "Huishoudens",
  wonen: "Wonen",
  inkomen: "Inkomen, werk en opleiding",
  gezondheid: "Gezondheid en zorg",
  veiligheid: "Veiligheid",
  voorzieningen: "Voorzieningen dichtbij",
  eigen: "Eigen cijfers van de beheerder"
};

/** What a person types as a decimal number in this language. */
export const decimalMark: string = ",";

const levelPlurals = {
  buurt: ["buurt", "buurten"],
  wijk: ["wijk", "wijken"],
  gemeente: ["gemeente", "gemeenten"]
} as const;
type Level = keyof typeof levelPlurals;

/** A number of areas: "1 buurt", "2.345 buurten". */
const countOf = (amount: number, level: Level) =>
  `${count.format(amount)} ${levelPlurals[level][amount === 1 ? 0 : 1]}`;

/** A number of areas of any kind: "1 gebied", "2.345 gebieden". */
const areas = (amount: number) => (amount === 1 ? "1 gebied" : `${count.format(amount)} gebieden`);

export const searchStrings = {
  listLabel: "Gevonden",
  residents: (amount: number) => `${count.format(amount)} inwoners`,
  kinds: {indicator: "cijfer op deze site", term: "begrip, uitgelegd"},
  found: (amount: number, shown: number, subjects: number) =>
    `${amount > shown ? `${count.format(amount)} gebieden gevonden; de eerste ${shown} staan in de lijst` : `${areas(amount)} gevonden`}${
      subjects > 0 ? `, en ${subjects === 1 ? "1 onderwerp" : `${subjects} onderwerpen`}` : ""
    }. Kies met pijl omlaag.`,
  nothing: (query: string) =>
    `Niets gevonden voor “${query}”. Typ alleen het begin van de naam, of vier cijfers van een postcode. Een code die niet meer bestaat, staat bij de vervallen codes.`,
  near: (query: string) => `“${query}” kennen we niet. Dit lijkt erop:`,
  postcodeDigits: (query: string) =>
    `Bij welke buurt ${query.toUpperCase()} hoort, weten we niet. In deze buurten is het de meest voorkomende postcode van vier cijfers:`,
  failed: "Zoeken lukt nu niet. Controleer uw verbinding en probeer het opnieuw.",
  resultsFor: (query: string, amount: number, shown: number) =>
    `${areas(amount)} gevonden voor “${query}”${
      amount > shown ? `; de eerste ${shown} staan hieronder. Typ meer om gerichter te zoeken` : ""
    }.`,
  postcodeIn: (context: string, postcode: string) => `${context} · postcode ${postcode}`,
  lookingHere: "Uw apparaat zoekt waar u bent…",
  foundHere: (metres: number) =>
    `Hier bent u, op ongeveer ${count.format(metres)} meter nauwkeurig. De plek zelf verlaat uw apparaat niet.`,
  notHere: "Deze plek ligt in geen enkel gebied van deze site.",
  noPosition: "Uw apparaat geeft de plek niet. Typ een naam of een postcode."
};

export const exploreStrings = {
  loading: "Rekenprogramma en cijfers laden…",
  loadingBytes: (done: number) => `Rekenprogramma laden: ${count.format(Math.round(done / 100_000) / 10)} MB…`,
  failed: (reason: string) =>
    `Verkennen lukt niet in deze browser of met deze verbinding (${reason}). De cijfers zijn wel te downloaden: /data/profielen.parquet.`,
  queryFailed: (reason: string) => `Deze vraag kon niet worden beantwoord: ${reason}`,
  form: "Wat zoekt u?",
  level: "Soort gebied",
  levels: {buurt: "buurten", wijk: "wijken", gemeente: "gemeenten"},
  gemeente: "In gemeente",
  allGemeenten: "heel Nederland",
  minimumResidents: "Minstens zoveel inwoners",
  conditions: "Voorwaarden",
  noConditions: "Nog geen voorwaarden: alle gebieden staan in de tabel.",
  condition: (number: number) => `Voorwaarde ${number}`,
  indicator: "cijfer",
  operator: "vergelijking",
  value: "waarde",
  from: "van",
  to: "tot en met",
  operators: {hoger: "hoger dan", lager: "lager dan", tussen: "tussen"},
  and: "en",
  addCondition: "Voorwaarde toevoegen",
  removeCondition: (label: string) => `Verwijder voorwaarde ${label}`,
  remove: "Verwijder",
  columns: "Cijfers in de tabel",
  columnsHint: (most: number) => `Kies er hoogstens ${most}.`,
  sort: "Volgorde",
  byName: "op naam",
  ascending: (label: string) => `${label}, laag naar hoog`,
  descending: (label: string) => `${label}, hoog naar laag`,
  nameDescending: "op naam, van Z naar A",
  chartX: "Cijfer in de grafiek",
  chartY: "Tegen een tweede cijfer",
  noSecond: "geen (verdeling tonen)",
  reset: "Begin opnieuw",
  result: (amount: number, level: Level) => `${countOf(amount, level)} ${amount === 1 ? "voldoet" : "voldoen"}.`,
  shown: (amount: number) => `De eerste ${count.format(amount)} staan in de tabel; de download bevat alles.`,
  noResult: "Geen enkel gebied voldoet. Maak een voorwaarde ruimer.",
  name: "Naam",
  inArea: "Ligt in",
  missing: "geen cijfer",
  missingShort: "–",
  tableCaption: (level: Level) => `Gevonden ${levelPlurals[level][1]}`,
  download: "Download als CSV",
  downloadName: (level: Level) => `buurtspiegel-${levelPlurals[level][1]}.csv`,
  sql: "De vraag in SQL",
  sqlHint: "Deze vraag werkt ook in DuckDB op uw eigen computer.",
  copy: "Kopieer de vraag",
  copied: "Gekopieerd.",
  numbers: "De cijfers bij de grafiek",
  all: (level: Level) => `alle ${levelPlurals[level][1]}`,
  chosen: (level: Level) => `gevonden ${levelPlurals[level][1]}`,
  medianBoth: (chosen: string, all: string, level: Level) =>
    `De middelste van de gevonden ${levelPlurals[level][1]} heeft ${chosen}; de middelste van alle ${levelPlurals[level][1]} ${all}.`,
  medianAll: (all: string, level: Level) => `De middelste van alle ${levelPlurals[level][1]} heeft ${all}.`,
  scatterTitle: (x: string, y: string) => `${x} en ${y}: elke stip is een gebied`,
  scatterTooMany: (most: number) =>
    `Er zijn meer dan ${count.format(most)} gebieden gevonden: stippen zouden elkaar bedekken. Hoe donkerder een vak, hoe meer gebieden.`,
  noFigures: "Geen van deze gebieden heeft dit cijfer.",
  shareAxis: (level: Level) => `% van de ${levelPlurals[level][1]}`,
  summaryHead: [
    "",
    "aantal met cijfer",
    "laagste",
    "een kwart ligt onder",
    "middelste",
    "een kwart ligt boven",
    "hoogste"
  ],
  problems: "Niet alles in dit adres kon worden gelezen.",
  badParameter: (name: string, value: string, expected: string) =>
    `“${name}=${value}” is onbekend: verwacht ${expected}. Hier is de standaard gebruikt.`,
  tooMany: (name: string, most: number) => `Meer dan ${most} keer “${name}”: de rest is weggelaten.`,
  unknownGemeente: (code: string) => `“gemeente=${code}” staat niet in deze gegevens. Heel Nederland wordt getoond.`,
  expectedLevel: "buurt, wijk of gemeente",
  expectedCondition: "bijvoorbeeld eenzaam_share:hoger:50 of woz_eur:tussen:200000:300000",
  expectedColumns: (most: number) => `hoogstens ${most} bekende cijfers met komma's ertussen`,
  expectedSort: "naam of een cijfer uit de tabel, met een min ervoor voor hoog naar laag",
  expectedGemeente: "een gemeentecode zoals GM0308",
  expectedResidents: "een geheel getal",
  expectedIndicator: "een bekend cijfer",
  badNumber: (text: string) => `“${text}” is geen getal. Typ bijvoorbeeld 50 of 12,5.`
};

export const takeAwayStrings = {
  print: "Startkaart afdrukken (A3)",
  save: "Bewaar deze pagina als één bestand",
  saved: (name: string) => `Bewaard als ${name}. Het werkt ook zonder internet.`,
  failed: "Dat lukte niet. Probeer het later opnieuw.",
  kept: (now: Date) => `Bewaard op ${now.toLocaleDateString("nl-NL", {dateStyle: "long"})} van `,
  easier: "Ontmoeten is hier eerder makkelijker dan op de meeste plekken",
  harder: "Ontmoeten is hier eerder moeilijker dan op de meeste plekken",
  questions: "Vragen aan wie hier woont en werkt",
  missing: "Wat klopt niet, en wat ontbreekt?",
  dreams: "Wat zou hier helpen, en wie doet mee?",
  none: "Hierover zeggen de cijfers niets.",
  foot: (address: string) =>
    `Startkaart, een begin voor een gesprek en geen oordeel. Vergeleken met gebieden van hetzelfde niveau in heel Nederland. Bronnen en uitleg: ${address}`
};

export const mapStrings = {
  open: "Open de kaart",
  close: "Sluit de kaart",
  loading: "De kaart wordt geladen…",
  failed: (reason: string) =>
    `De kaart kan hier niet worden getoond (${reason}). De lijst hieronder bevat dezelfde cijfers.`,
  noFile: "De kaart kan nu niet worden geladen. Probeer het later opnieuw.",
  map: (gemeente: string) => `Kaart van de buurten in ${gemeente}. De lijst ernaast bevat dezelfde cijfers.`,
  show: "Toon",
  year: "Jaar",
  list: "Buurten",
  legend: "Legenda",
  missing: "geen cijfer",
  credit: (attribution: string, year: number) => `Bron: ${attribution}. Jaar: ${year}.`,
  classLabel: (number: number, label: string) => `${number} ${label}`,
  below: (value: string) => `lager dan ${value}`,
  between: (low: string, high: string) => `${low} tot ${high}`,
  above: (value: string) => `${value} of hoger`,
  toPage: (name: string) => `Naar de pagina van ${name}`,
  chosen: (name: string, value: string) => `${name}: ${value}`,
  zoomIn: "Inzoomen",
  zoomOut: "Uitzoomen"
};
