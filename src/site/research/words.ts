import {formatYears} from "../format.ts";
import type {PhotoYears} from "./rows.ts";

/** Words of the pages of the research. Explanations are in `content/onderzoek/`. */
/** What the functions of a folder of the analysis are about. */
const folderWords: Readonly<Record<string, string>> = {
  statistics: "statistiek",
  geometry: "meten op de kaart",
  resilience: "foto, film en wat daarbij hoort",
  stock: "corporatiebezit",
  published: "gepubliceerde cijfers naast de onze",
  survey: "enquêtes",
  facts: "feiten voor zinnen",
  events: "gebeurtenissen en toeval",
  alike: "gebieden die op elkaar lijken",
  places: "of een gebied hetzelfde bleef",
  population: "hoeveel mensen er wonen, en wie"
};

export const words = {
  title: "Onderzoek",
  description:
    "De figuren uit onderzoek naar samenhang, veerkracht en corporatiebezit, nagerekend op de gegevens van deze site.",
  intro:
    "Twee onderzoeken laten zien hoe sociale samenhang, kwetsbaarheid en woningbezit samengaan met hoe het een gebied vergaat. Hier staan hun figuren, nagerekend op de gegevens van deze site, met de gepubliceerde getallen ernaast.",
  readFirst: "Lees dit eerst",
  caveats: [
    "Alles hier gaat over gebieden, niet over mensen. En dat twee dingen samengaan, zegt niet dat het ene door het andere komt.",
    "De onderzoekers gebruikten vakjes van 100 meter en een index van kwetsbaarheid met een licentie. Wij gebruiken wijken of buurten en een index uit open cijfers. Onze getallen hoeven dus niet gelijk te zijn.",
    "Waar minder dan tien gebieden meetellen, is een staaf open getekend. Zo'n aandeel verspringt met elk gebied dat erbij komt."
  ],
  groups: {
    land: "Heel Nederland",
    samenhang: "Sociale samenhang en hoe het een gebied vergaat",
    corporatiebezit: "Corporatiewoningen en verschillen tussen buurten",
    straat: "Onder de buurt: straat en blok",
    enquete: "Wat bewoners zelf zeggen"
  },
  back: "Alle figuren",
  dataTitle: "Over welke gegevens gaat dit",
  dataSet: (title: string) => `Gegevens: ${title}.`,
  film: (period: {problems: readonly number[]; vulnerability: readonly number[]; wijken: string; buurten: string}) =>
    `Overlast en onveiligheid: ${formatYears(period.problems)}. Kwetsbaarheid: ${formatYears(period.vulnerability)}. Gebieden waarvan beide ontwikkelingen bekend zijn: ${period.wijken} wijken en ${period.buurten} buurten.`,
  about: (count: string, level: "wijk" | "buurt") => `Over ${count} ${level === "wijk" ? "wijken" : "buurten"}.`,
  aboutFewer: (count: string, level: "wijk" | "buurt") =>
    `Over hoogstens ${count} ${level === "wijk" ? "wijken" : "buurten"}; per figuur staat hoeveel.`,
  notAtOther: (level: "wijk" | "buurt") =>
    `Over ${level === "wijk" ? "wijken" : "buurten"} is deze figuur met deze gegevens niet te maken.`,
  ofLevel: (title: string, level: "wijk" | "buurt") => `${title} (${level === "wijk" ? "wijken" : "buurten"})`,
  otherLevel: (count: string, level: "wijk" | "buurt") =>
    `Dezelfde figuur over ${count} ${level === "wijk" ? "wijken" : "buurten"}`,
  photo: ({problems, vulnerability}: PhotoYears) =>
    `Overlast, onveiligheid en samenhang: ${problems}. Kwetsbaarheid: ${vulnerability.join(", ")}.`,
  indexOf: (components: readonly string[]) =>
    `De index van kwetsbaarheid bestaat in deze jaren uit: ${components.join(", ")}. Elk onderdeel telt even zwaar.`,
  keptWithout: (label: string, count: string) => `zonder “${label}” ${count}`,
  withoutOne: (films: string, many: string, kept: string) =>
    `Welke kant de index op gaat, hangt sterk af van de cijfers die erin zitten. Van de films van ${films} ${many} houden met een cijfer minder hun naam: ${kept}. De onzekerheid tussen haakjes telt dat niet mee.`,
  hangsOnIndex:
    "Wat hier te zien is, hangt af van de cijfers waaruit de index van kwetsbaarheid bestaat. Zonder één daarvan worden getallen hieronder zo anders, dat wij daarvan niet zeggen of zij passen bij wat het onderzoek vond.",
  licensedIndex: "Gebruikt is de kwetsbaarheidsindex met licentie die bij deze gegevens is geladen.",
  countryDepends: (years: string) =>
    `Welke kant de index van kwetsbaarheid in Nederland als geheel op ging (${years}), hangt af van de cijfers die erin zitten.`,
  countryChange: {
    up: (years: string) =>
      `In Nederland als geheel nam de index van kwetsbaarheid (${years}) duidelijk toe. Veel gebieden gaan daardoor dezelfde kant op.`,
    down: (years: string) =>
      `In Nederland als geheel nam de index van kwetsbaarheid (${years}) duidelijk af. Veel gebieden gaan daardoor dezelfde kant op.`,
    stable: (years: string) => `In Nederland als geheel bleef de index van kwetsbaarheid (${years}) ongeveer gelijk.`
  },
  stableShare: (of: {problems: string; vulnerability: string; share: string; areas: string; expected: string}) =>
    `Ter controle: in ${of.share} van ${of.areas} bleven problemen (${of.problems}) en kwetsbaarheid (${of.vulnerability}) allebei ongeveer gelijk. In vergelijkbare monitors is dat over twee jaar ${of.expected} of meer. Veel minder wijst op toeval in de cijfers.`,
  noFilm:
    "In deze gegevens zijn er geen twee jaren waarvoor zowel overlast en onveiligheid als kwetsbaarheid bekend zijn. Deze figuur blijft daarom leeg.",
  noData: "In deze gegevens staat niets waarmee deze figuur te maken is.",
  fewAreas:
    "In deze gegevens zijn er te weinig gebieden om deze figuur van te maken: een groep heeft er ten minste tien nodig.",
  fewData:
    "In deze gegevens heeft geen enkele groep tien gebieden of meer. Lees de figuur dus niet als uitkomst, maar als voorbeeld van de berekening.",
  needs: {
    film: "Nodig zijn, in twee jaren voor dezelfde gebieden: de dimensies overlast en onveiligheid en sociale samenhang, en minstens drie onderdelen van kwetsbaarheid.",
    photo:
      "Nodig zijn, per buurt of wijk: de dimensies overlast en onveiligheid en sociale samenhang, en minstens drie onderdelen van kwetsbaarheid.",
    verschillen:
      "Nodig zijn, per buurt of wijk: het aandeel corporatiewoningen, en in twee jaren hetzelfde cijfer over inkomen, uitkeringen of gezondheid.",
    ontwikkeling: "Nodig zijn, per buurt of wijk: het aandeel corporatiewoningen, en de leefbaarheid in twee jaren.",
    "ontwikkeling-naar-niveau": "Nodig is, per buurt of wijk: de leefbaarheid in twee jaren.",
    stabiel:
      "Nodig zijn, in twee jaren voor dezelfde gebieden: overlast en onveiligheid, en minstens drie onderdelen van kwetsbaarheid.",
    "twintig-jaar": "Nodig is, per buurt of wijk: de leefbaarheid in twee jaren van dezelfde editie.",
    kantelpunt: "Nodig zijn, per buurt of wijk: het aandeel corporatiewoningen, en de leefbaarheid in twee jaren.",
    "binnen-de-buurt": "Nodig zijn: scores van de Leefbaarometer voor vakjes van 100 meter.",
    enquete: "Nodig zijn: de antwoorden op een enquête, met de voorwaarden waaronder uitkomsten te zien mogen zijn."
  } as Record<string, string>,
  emptyYetPublished: "Hieronder staat wel wat het onderzoek vond, en hoe de figuur met genoeg gegevens tot stand komt.",
  table: "Tabel",
  cohesion: "sociale samenhang aan het begin",
  cohesionNow: "sociale samenhang",
  areas: "gebieden",
  outcome: "met deze uitkomst",
  share: "aandeel",
  interval: "onzekerheid (95 %)",
  trajectory: "ontwikkeling",
  of: (count: string, areas: string) => `${count} van ${areas}`,
  none: "geen gebieden",
  cohortTitles: {
    "2-2": "Weinig problemen en weinig kwetsbaarheid: hoe ging het verder?",
    "4-7": "Problemen en veel kwetsbaarheid: hoeveel samenhang is er?"
  } as Record<string, string>,
  shareTitle: (years: string) => `Aandeel gebieden, naar sociale samenhang aan het begin${years ? `, ${years}` : ""}`,
  classTitle: "Aandeel van deze gebieden, naar sociale samenhang",
  mostOften: (label: string, trajectory: string, share: string) => `${label}: het vaakst ${trajectory} (${share}).`,
  mostOftenUnknown: "In geen enkele klasse zijn er tien gebieden of meer.",
  legendShare: "Staaf: ons aandeel. Dunne lijn: onzekerheid (95 %). Open staaf: minder dan tien gebieden.",
  legendPublished: " Dik streepje: het gepubliceerde getal, waar de tekst er een geeft.",
  legendMatrix:
    "Elke kolom is een klasse van sociale samenhang; de staafjes in een kolom zijn samen 100 %. Open staafjes: minder dan tien gebieden.",
  legendClasses: "Van bruin (weinig) naar groenblauw (veel). Open: weggelaten, omdat er te weinig antwoorden zijn.",
  legendLevel: "Staaf: onze uitkomst. Dunne lijn: onzekerheid (95 %). Open staaf: minder dan tien gebieden.",
  legendConcentrated:
    "Staaf: gebieden met 80 % corporatiewoningen of meer. Dik streepje: alle gebieden. Dunne lijn: onzekerheid (95 %). Open staaf: minder dan tien gebieden.",
  legendTurning: "Lijn: gemiddelde ontwikkeling. Stip: kantelpunt. Vlak: onzekerheid van het kantelpunt (95 %).",
  legendIndex: "100 is het gemiddelde van alle gebieden samen, gewogen naar inwoners.",
  legendVariance: "Donker: verschil binnen buurten. Licht: verschil tussen buurten. Samen is dat al het verschil.",
  matrixAxis: ["← weinig samenhang", "veel samenhang →"],
  publishedTitle: "Wat de publicatie vond",
  publishedNone: "De tekst van de publicatie geeft bij deze figuur geen getallen.",
  findingsHead: ["wat", "gepubliceerd", "hier"],
  unknown: "niet bekend",
  differencesTitle: "Waarom onze getallen anders kunnen zijn",
  differences: {
    samenhang: [
      "De onderzoekers tellen vakjes van 100 meter, wij hele wijken of buurten. Daarbinnen valt veel verschil weg.",
      "Hun index van kwetsbaarheid komt uit gegevens met een licentie. De onze bestaat uit open cijfers en meet niet precies hetzelfde.",
      "Zij kijken naar 2014 tot 2022. Onze jaren staan hieronder.",
      "De grenzen tussen weinig en veel, en tussen stabiel en veranderd, staan niet in de publicatie. Die zijn van ons."
    ],
    corporatiebezit: [
      "De onderzoekers kijken naar de corporatiewoningen in de directe woonomgeving, wij naar die in de hele wijk of buurt.",
      "Wij delen gebieden in naar het aandeel corporatiewoningen van het laatste jaar, en tellen alleen gebieden die elk jaar een cijfer hebben. Zo bestaat een groep steeds uit dezelfde gebieden.",
      "Hun cijfers lopen tot 2018. Onze jaren staan bij de figuur.",
      "De Leefbaarometer is na 2018 vernieuwd, en de scores van eerdere jaren zijn opnieuw berekend."
    ],
    verschillen: [
      "De onderzoekers kijken naar de corporatiewoningen in de directe woonomgeving, wij naar die in de hele wijk of buurt.",
      "Wij delen gebieden in naar het aandeel corporatiewoningen van het laatste jaar, en tellen alleen gebieden die elk jaar een cijfer hebben. Zo bestaat een groep steeds uit dezelfde gebieden.",
      "Hun cijfers lopen van 2012 tot 2018. Onze jaren staan bij de figuur."
    ],
    "ontwikkeling-naar-niveau": [
      "Hun cijfers lopen tot 2018. Onze jaren staan bij de figuur.",
      "Zij volgen de tussenliggende jaren. Wij vergelijken alleen het eerste jaar met het laatste.",
      "De Leefbaarometer is na 2018 vernieuwd, en de scores van eerdere jaren zijn opnieuw berekend."
    ],
    straat: [],
    stabiel: [],
    land: [
      "De publicatie zegt niet hoe zij telt, en kijkt naar buurten. Wij vergelijken het eerste jaar met het laatste, voor wijken of buurten.",
      "De Leefbaarometer is sindsdien vernieuwd, en de scores van eerdere jaren zijn opnieuw berekend."
    ],
    enquete: [
      "Het WoON is een landelijke enquête. Een andere enquête heeft andere deelnemers en kan de vragen anders stellen.",
      "De publicatie snijdt beide schalen met dezelfde grenzen en verwijst daarvoor naar het instrument van de Leefbaarometer. Wij nemen de grenzen van de totaalscore daarvan: op die schaal van 1 tot 5 liggen beide.",
      "Een gemiddelde van drie of vijf antwoorden kan maar weinig waarden hebben. Sommige klassen blijven daardoor leeg."
    ]
  } as Record<string, readonly string[]>,
  fewNote: "Grijs: minder dan tien gebieden.",
  source: "Bron:",
  computedTitle: "Hoe dit is berekend",
  computedBy: "Functies:",
  thresholds: "Drempels:",
  methodLink: "Hoe elke functie werkt, met voorbeelden",
  queryTitle: "De vraag erachter",
  queryIntro:
    "Met deze vraag in DuckDB krijgt u de getallen van deze pagina zelf. De tabel is een Parquet-bestand van deze site.",
  queryLocal:
    "Download de tabel hieronder. Met deze vraag in DuckDB, in dezelfde map, krijgt u de getallen van deze pagina zelf.",
  queryLicensed: "Deze tabel is hier niet te downloaden: daaruit zou de index met licentie zijn terug te rekenen.",
  download: "Download de tabel (Parquet)",
  stockClass: "aandeel corporatiewoningen",
  indexTitle: (years: string) => `Naar aandeel corporatiewoningen in het gebied, ${years}; 100 is het gemiddelde`,
  inYear: (label: string, value: string, year: number) => `${label}: ${value} in ${year}.`,
  development: "verandering",
  part: "onderdeel",
  concentrated: "80 % corporatiewoningen of meer",
  allAreas: "alle gebieden",
  concentratedName: "De leefbaarheid en haar onderdelen",
  concentratedTitle: (years: string) => `Verandering van de leefbaarheidsscore en haar onderdelen, ${years}`,
  concentratedRow: (label: string, value: string, all: string) => `${label}: ${value}, alle gebieden ${all}.`,
  levelName: "Verandering per klasse van leefbaarheid",
  levelTitle: (years: string, year: number) =>
    `Verandering van de leefbaarheidsscore ${years}, naar het niveau in ${year}`,
  levelIn: (year: number) => `niveau in ${year}`,
  below: "← ongunstiger",
  above: "gunstiger →",
  turningAxis: "aandeel corporatiewoningen in het gebied",
  turningAbove: "gunstiger",
  turningBelow: "ongunstiger",
  turningFound: (point: string, low: string, high: string) =>
    `Kantelpunt bij ${point} corporatiewoningen (onzekerheid: ${low} tot ${high}).`,
  turningNone: "Geen kantelpunt: de lijn begint al onder nul, of gaat nergens van gunstig naar ongunstig.",
  turningDoubt:
    "Te onzeker om een kantelpunt te noemen: bij opnieuw trekken is er niet vaak genoeg een, en ook niet vaak genoeg geen.",
  turningUnsure: (share: string, years: string, areas: string) =>
    `Bij opnieuw trekken uit de gebieden was er in ${share} van de keren een kantelpunt. ${years}, ${areas} gebieden.`,
  averageDevelopment: "gemiddelde verandering",
  gapTitle: "Groeide het verschil?",
  gapHead: [
    "cijfer",
    "jaren",
    "gebieden",
    "verschil eerst",
    "verschil nu",
    "groei van het verschil",
    "onzekerheid (95 %)"
  ],
  gapNote:
    "Het verschil is de index van gebieden met 60 % corporatiewoningen of meer, min die van gebieden met minder dan 10 %.",
  within: "binnen buurten",
  varianceName: "Verschil binnen en tussen buurten",
  varianceTitle: (year: number) => `Verschil tussen vakjes van 100 meter, ${year}`,
  cellsHead: ["cijfer", "jaar", "vakjes", "aandeel binnen buurten"],
  gemeentenTitle: "Per gemeente",
  gemeentenHead: ["gemeente", "vakjes", "aandeel binnen buurten"],
  gemeentenNote: "Het aandeel van alle verschil in de leefbaarheidsscore dat binnen buurten zit, in het laatste jaar.",
  comparison: {
    title: "Gepubliceerd naast hier",
    intro:
      "Elk getal en elke uitspraak uit de twee onderzoeken waar open cijfers naast te zetten zijn. Tussen haakjes staat de onzekerheid van ons getal (95 %), of bij inwoners de randen. Rust ons getal op de index van kwetsbaarheid, dan staat erachter wat het minst en het meest wordt als we één van de cijfers van de index weglaten.",
    how: "“Ook hier”: ons getal kan, met zijn onzekerheid, het gepubliceerde zijn; bij een uitspraak over meer of minder ligt de hele onzekerheid aan die kant. “Niet hier”: dat is niet zo. Dat maakt het gepubliceerde niet onwaar, want wij tellen iets anders. “Hangt af van de keuze van cijfers”: zonder één van de cijfers van de index is de uitkomst anders, of ligt ons getal aan de andere kant van het gepubliceerde; dan geven we geen oordeel. “Te weinig gebieden”: een van de groepen heeft er minder dan tien. “Te onzeker”: de onzekerheid beslaat meer dan de helft van alles wat kan, bij een aantal is de hoogste rand meer dan drie keer de laagste, of bij opnieuw trekken is er te vaak niets. Een rond getal lezen we, ook met “zo’n” ervoor, als alles wat erop afrondt; “ruim” en “een kleine” als één kant daarvan; “minder dan” en “niet meer dan” als alles van nul tot dat getal; een bereik zoals het er staat. Hoe ruim dat is, staat erbij als “gelezen als”. Een getal dat op twee manieren te lezen is, telt één keer: naar de eerste lezing.",
    readAs: (from: string, to: string) => `gelezen als ${from} tot ${to}`,
    otherReading: (verdict: string) => `${verdict} (tweede lezing, telt niet mee)`,
    head: ["wat", "uitkomst", "gepubliceerd", "hier"],
    differsHead: "wat er verschilt",
    differs: {
      film: "Wijken of buurten in plaats van vakjes van 100 meter; een index uit open cijfers in plaats van die met licentie.",
      residents: "Wijken of buurten zoals ze nu zijn; eerste en laatste jaar van één editie.",
      level:
        "Wijken of buurten; een vernieuwde Leefbaarometer en andere jaren. De groepen zijn gemaakt met de stand aan het eind.",
      stock: "Corporatiewoningen in het hele gebied in plaats van in de directe omgeving; andere jaren."
    },
    publications: {woon: "WoON", aedes: "Aedes"},
    verdicts: {
      also_here: "ook hier",
      not_here: "niet hier",
      depends_on_index: "hangt af van de keuze van cijfers",
      too_few: "te weinig gebieden",
      too_uncertain: "te onzeker"
    },
    none: "geen",
    noAreas: "geen gebieden",
    to: "tot",
    points: (value: string) => `${value} procentpunt`,
    areas: (count: number, level: string) => `${level === "wijk" ? "wijk" : "buurt"}${count === 1 ? "" : "en"}`,
    about: (count: string, areas: string, years: string, isDifference: boolean) =>
      `${isDifference ? "kleinste groep " : ""}${count} ${areas}, ${years}`,
    without: (range: string) => `zonder één van de cijfers ${range}`,
    sentence: (all: number, also: number, not: number, depends: number, few: number, unsure: number) =>
      `Van ${all} uitkomsten zijn er ${also} ook hier te zien en ${not} niet. Bij ${depends} hangt het af van de cijfers waaruit de index van kwetsbaarheid bestaat: zonder één daarvan is de uitkomst een andere, of is er te weinig voor een uitkomst. Daarover geven we geen oordeel. Over ${few + unsure} is met deze gegevens niets te zeggen: daarvoor zijn er te weinig gebieden (${few}) of is ons getal te onzeker (${unsure}).`,
    closedTitle: "Wat met open cijfers niet na te rekenen is",
    closedIntro: "Deze getallen staan ook in de publicaties. Er is geen open cijfer dat ernaast kan.",
    because: {
      survey: "Daarvoor zijn antwoorden uit de enquête WoON of WBO nodig.",
      register: "Daarvoor zijn gegevens over personen of woningen nodig die niet open zijn.",
      origin: "Wij maken geen cijfers over waar bewoners vandaan komen."
    },
    withSurvey: "Dat staat, voor de enquête bij deze gegevens, op de pagina over de enquête."
  },
  stable: {
    title: "Problemen en kwetsbaarheid allebei ongeveer gelijk",
    subtitle: "Aandeel gebieden per periode; de jaren zijn die van overlast en onveiligheid",
    areas: (count: string) => `${count} gebieden`,
    head: ["overlast en onveiligheid", "kwetsbaarheid", "gebieden", "aandeel gelijk", "onzekerheid (95 %)"]
  },
  change: {
    title: "Wat er van de leefbaarheid werd, en hoeveel mensen daar wonen",
    subtitle: (years: string) => `Aandeel van de inwoners, naar de verandering van de leefbaarheidsscore ${years}`,
    legend: "Staaf: deel van de inwoners. Open staaf: minder dan tien gebieden.",
    residents: (count: string) => `${count} inwoners`,
    head: ["leefbaarheid", "gebieden", "inwoners nu", "deel van de inwoners"],
    groups: {
      down: "duidelijk lager",
      not_up: "niet hoger",
      up_little: "iets hoger",
      up: "duidelijk hoger"
    }
  },
  survey: {
    respondents: (count: string) => `${count} deelnemers.`,
    heldBy: (survey: string, publisher: string, licence: string) => `${survey}, ${publisher}. Voorwaarden: ${licence}.`,
    alpha: (scale: string, value: string) => `Cronbachs alfa van de schaal ${scale}: ${value}.`,
    explained: (share: string) =>
      `${share} van de verschillen in het oordeel over leefbaarheid hangt samen met verschillen in ervaren samenhang.`,
    subtitle: (first: string, last: string) =>
      `Aandeel deelnemers, gewogen: van “${first}” tot “${last}”. Rechts het aantal deelnemers.`,
    highest: (label: string, column: string, share: string) => `${label}: ${column} ${share}.`,
    titles: {
      "2-1": "Oordeel over leefbaarheid en samenhang",
      "3-1": "Oordeel over leefbaarheid, naar ervaren samenhang",
      "3-2": "Ervaren samenhang, naar aandeel corporatiewoningen in de buurt",
      "3-3": "Ervaren samenhang, naar kwetsbaarheid in de buurt",
      "3-4": "Ervaren samenhang, naar overlast en onveiligheid in de buurt",
      "3-5": "Voelt zich medeverantwoordelijk, naar ervaren samenhang",
      forms: "Vormen van sociale samenhang, elk apart"
    } as Record<string, string>,
    class: (rank: number) => `klasse ${rank}`,
    of: (title: string, survey: string) => `${title} (${survey})`,
    stock: (label: string) => `${label} corporatiewoningen`,
    cohesion: (label: string) => `${label} samenhang`,
    vulnerability: [
      "zeer weinig kwetsbaarheid",
      "weinig kwetsbaarheid",
      "veel kwetsbaarheid",
      "zeer veel kwetsbaarheid"
    ],
    nuisance: (rank: number) => `klasse ${rank} (${rank < 5 ? "ongunstig" : rank === 5 ? "gemiddeld" : "gunstig"})`,
    agreement: ["oneens", "neutraal", "eens"],
    forms: {
      contact_buren: "contact: veel met de directe buren",
      contact_buurt: "contact: veel met anderen in de buurt",
      gezellig_helpen: "netwerk: elkaar helpen, samen dingen doen",
      help_given: "hulp: gegeven aan buren",
      activities: "activiteiten: deed mee",
      identification: "apart: voelt zich verbonden met de buurt"
    } as Record<string, string>,
    group: "groep",
    participants: "deelnemers",
    withheld: "weggelaten"
  },
  functionsTitle: "Berekeningen",
  functionsDescription:
    "Elke berekening van deze site: wat zij doet, wat erin gaat, wat eruit komt, met een voorbeeld en de drempels.",
  functionsIntro:
    "Deze pagina is gemaakt uit de code zelf, zodat code en uitleg niet uit elkaar kunnen lopen. De uitleg bij een functie is daarom in het Engels. Elk voorbeeld wordt bij elke wijziging nagerekend.",
  functionsAll: "Alle berekeningen en drempels",
  functionsOf: (folder: string) => `Berekeningen: ${folderWords[folder] ?? folder}`,
  functionsList: "Functies",
  functionsThresholds: "Drempels die wij zelf kozen",
  usedIn: "Gebruikt in:",
  parameters: "wat erin gaat",
  returns: "wat eruit komt",
  throws: "wat niet mag",
  see: "bron",
  example: "voorbeeld",
  file: "bestand"
};
