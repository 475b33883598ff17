import type {AreaLevel} from "../../catalog/areas.ts";
import type {BorderSeam} from "../borders.ts";

/** A year from which a series goes on in another edition, in words. */
interface EditionSeam {
  year: number;
  earlier: string;
  later: string;
  /** What the two differ by at most, with its unit, and of how many areas that is known; null where not known. */
  difference: {largest: string; areas: string; gemeenten: string} | null;
  computed: boolean;
  /** What computing differs at most in 95 % of the areas that have both, with its unit; null where not known. */
  error: string | null;
}

/** One title for the pages of all levels. */
const forLevels = (title: string): Record<AreaLevel, string> => ({
  buurt: title,
  wijk: title,
  gemeente: title,
  land: title
});

/**
 * Every word of the interface in Dutch. Sentences made from figures live in `sentences/`, explanations in `content/`.
 * Another language is another file of the type `Strings`.
 */
export const nl = {
  locale: "nl_NL",
  siteName: "Buurtspiegel",
  skip: "Naar de inhoud",
  promise: "Wat open cijfers zeggen over de plek waar u woont, en wat ze niet zien.",
  levels: {
    buurt: {one: "buurt", many: "buurten"},
    wijk: {one: "wijk", many: "wijken"},
    gemeente: {one: "gemeente", many: "gemeenten"},
    land: {one: "Nederland", many: "landen"}
  },
  /** The level as the line under the name says it: where a reader first meets the word. */
  levelsExplained: {buurt: "buurt", wijk: "wijk", gemeente: "gemeente", land: "land"},
  placeIn: "in",
  landPlace: "het hele land",
  search: {
    label: "Zoek een buurt, wijk of gemeente",
    placeholder: "Naam of postcode",
    submit: "Zoek",
    here: "Waar ben ik?",
    title: "Zoeken",
    description: "Zoek een buurt, wijk of gemeente op naam of postcode.",
    withoutScript:
      "Zonder JavaScript kunt u hier niet zoeken. Kies dan hieronder uw gemeente; op die pagina staan alle wijken en buurten."
  },
  nav: {
    label: "Hoofdmenu",
    breadcrumb: "U bent hier",
    explore: "Verken",
    method: "Methode",
    research: "Onderzoek",
    about: "Over",
    glossary: "Begrippen",
    data: "Gegevens",
    quality: "Kwaliteit",
    accessibility: "Toegankelijkheid",
    dissolved: "Vervallen codes",
    footer: "Over deze site",
    onThisPage: "Op deze pagina"
  },
  fictional: {
    title: "Fictieve gegevens",
    text: "De gebieden en cijfers op deze pagina bestaan niet. Ze laten zien hoe de site werkt."
  },
  card: {
    fictional: "Fictieve gegevens: deze gebieden en cijfers bestaan niet",
    alt: (name: string) => `${name} in het kort, met een kaart`
  },
  footer: {
    codeAndData: "Gemaakt met open gegevens. Elk cijfer heeft een bron, een jaar en een licentie.",
    privacy: "Geen cookies, geen volgers: wat u zoekt blijft in uw browser."
  },
  themes: {
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
  },
  /** Sections of the page of an area, in their order. */
  sections: {
    leefbaarheid: forLevels("Leefbaarheid"),
    samenhang: forLevels("Sociale samenhang"),
    veerkracht: forLevels("Veerkracht"),
    bewoners: forLevels("Wie wonen hier"),
    plek: forLevels("De plek"),
    eigen: forLevels("Eigen cijfers van de beheerder"),
    verschillen: {
      buurt: "Verschillen binnen de buurt",
      wijk: "Verschillen binnen de wijk",
      gemeente: "Verschillen binnen de gemeente",
      land: "Verschillen binnen Nederland"
    },
    landelijk: {buurt: "", wijk: "", gemeente: "", land: "Wat er in Nederland veranderde"},
    vergelijken: forLevels("Vergelijken"),
    gesprek: forLevels("Het gesprek"),
    hiernaast: {
      buurt: "Buurten hiernaast",
      wijk: "Wijken hiernaast",
      gemeente: "Gemeenten hiernaast",
      land: ""
    },
    "over-de-cijfers": forLevels("Over deze cijfers")
  },
  /** Ordinal classes as their publisher words them, class 1 first. */
  classWords: {
    stedelijkheid_class: [
      "zeer sterk stedelijk",
      "sterk stedelijk",
      "matig stedelijk",
      "weinig stedelijk",
      "niet stedelijk"
    ]
  } as Partial<Record<string, readonly string[]>>,
  sourceNames: {
    leefbaarometer: "Leefbaarometer",
    cbs_kwb: "CBS",
    cbs_nabijheid: "CBS",
    cbs_vierkant: "CBS",
    pdok_wijkbuurt: "CBS en Kadaster",
    rivm_gezondheid: "RIVM",
    politie: "Politie",
    cbs_postcode: "CBS",
    survey: "enquête",
    kwetsbaarheidsindex: "kwetsbaarheidsindex met licentie",
    eigen: "eigen gegevens",
    buurtspiegel: "eigen berekening"
  },
  resilience: {
    photoTitle: "De foto: problemen en kwetsbaarheid",
    photoMissing: {
      too_few_residents: "Er wonen te weinig mensen om iets over problemen en kwetsbaarheid samen te zeggen.",
      residents_unknown:
        "Niet bekend is hoeveel mensen er wonen. Daarom zeggen we niets over problemen en kwetsbaarheid samen.",
      no_problems: "Er is geen cijfer over overlast en onveiligheid, en dus geen foto.",
      no_vulnerability: "Er zijn te weinig cijfers voor een index van kwetsbaarheid, en dus geen foto.",
      too_few_then: "Toen de kwetsbaarheid gemeten werd, woonden hier te weinig mensen. Daarom is er geen foto van nu.",
      other_population:
        "Sinds de kwetsbaarheid gemeten werd, veranderde het aantal inwoners zo sterk dat cijfers van toen en nu niet over dezelfde groep gaan. Daarom is er geen foto van nu.",
      mostly_students:
        "Bij zoveel jonge mensen betekenen cijfers over geld en gezondheid iets anders. Daarom is er geen foto.",
      mostly_institutional:
        "Gezondheid, geld en wonen gaan hier alleen over de weinige huishoudens. Daarom is er geen foto."
    },
    noIndex: {
      borders_changed:
        "De meeste cijfers voor een index van kwetsbaarheid zijn hier alleen bekend binnen andere grenzen, en dus is er geen foto.",
      no_such_code:
        "De meeste cijfers voor een index van kwetsbaarheid gaan over een jaar waarin dit gebied niet onder deze code bestond, en dus is er geen foto.",
      place_unknown:
        "Niet zeker is dat de cijfers voor een index van kwetsbaarheid over dit gebied gaan, en dus is er geen foto."
    },
    noProblemsThen: (year: number, last: number) =>
      `Over overlast en onveiligheid is er geen cijfer van ${year}, en dus geen foto van dat jaar. Het laatste is van ${last}.`,
    noFigure: "Hierover zijn te weinig cijfers.",
    gridLabel: "Tabel: plaats in negen soorten gebieden",
    gridCaption: (name: string) => `Soort gebied: ${name}.`,
    gridNote: (referenceYear: number) =>
      `Gemiddeld is hier de vaste landelijke referentie van de Leefbaarometer, en voor kwetsbaarheid het gewogen gemiddelde over de buurten van Nederland in ${referenceYear}.`,
    indexOpen: (year: number, referenceYear: number, figures: string, publishers: string) =>
      `De index van kwetsbaarheid in ${year} is onze eigen benadering, uit open cijfers van ${publishers}: ${figures}. Nul is het gemiddelde over de buurten met cijfers in ${referenceYear}, gewogen naar inwoners. Dat jaar is het eerste met cijfers over vrijwel heel Nederland; Nederland als geheel kan iets van nul afwijken. Zo blijven jaren vergelijkbaar. Eén is een standaarddeviatie. De index gaat over het gebied: hij telt geen mensen. Afkomst telt nooit mee.`,
    indexChangeDepends: "Welke kant de index op gaat, hangt sterk af van de cijfers die erin zitten.",
    indexSensitivity: "Hoeveel er aan één van die cijfers hangt, staat bij de methode.",
    indexLicensed:
      "De kwetsbaarheid komt uit een index onder licentie die de beheerder van deze site heeft geladen, niet uit open cijfers.",
    indexTitle: "Waaruit deze kwetsbaarheid bestaat",
    robust: (above: boolean) =>
      `Ook als elk cijfer half of dubbel zo zwaar telt, ligt de index ${above ? "boven" : "onder"} dat gemiddelde.`,
    dependsOnWeights: (percentage: string) =>
      `Of de index boven of onder dat gemiddelde ligt, hangt ervan af hoe zwaar elk cijfer telt: bij ${percentage} van de wegingen die we probeerden ligt hij erboven.`,
    nearlyAllWeights: (above: boolean, percentage: string) =>
      `Bij bijna alle wegingen die we probeerden, ligt de index ${above ? "boven" : "onder"} dat gemiddelde (${percentage}).`,
    filmTitle: "De film: hoe het veranderde",
    filmMissing: {
      boundary_change: (year: number | null) =>
        `De grenzen ${year === null ? "zijn veranderd" : `veranderden na ${year}`}. Daarom is niet te zeggen hoe problemen en kwetsbaarheid samen veranderden.`,
      place_unknown: (year: number | null) =>
        `Niet zeker is dat de code van dit gebied${year === null ? " eerder" : ` in ${year}`} voor hetzelfde gebied stond. Daarom is er geen film.`,
      new_code: (year: number | null) =>
        `De code van dit gebied bestond ${year === null ? "eerder" : `in ${year}`} nog niet. Daarom is er geen film. Cijfers van toen staan hier alleen waar de uitgever ze later voor de gebieden van nu heeft berekend, zoals het RIVM voor ervaren gezondheid.`,
      missing_year: "Over kwetsbaarheid is er geen cijfer voor zowel het begin als het eind. Daarom is er geen film.",
      one_year: "Van de Leefbaarometer hebben wij hier maar één jaar. Daarom is er geen film.",
      no_year: "Van de Leefbaarometer hebben wij hier geen cijfer. Daarom is er geen film.",
      too_few_residents: "Er wonen te weinig mensen voor een film.",
      residents_unknown: "Niet bekend is hoeveel mensen er wonen. Daarom is er geen film.",
      other_population:
        "Het aantal inwoners veranderde zo sterk dat cijfers van toen en nu niet over dezelfde groep gaan. Daarom is er geen film: niet te zeggen is of het beter of slechter werd.",
      too_few_then: "Aan het begin of het eind woonden hier te weinig mensen. Daarom is er geen film.",
      mostly_students: "Om dezelfde reden is er geen film: hier wonen zoveel jonge mensen.",
      mostly_institutional: "Om dezelfde reden is er geen film: de meeste inwoners wonen hier in een instelling."
    },
    filmOfWijk: (name: string, isSame: boolean) =>
      isSame
        ? `Deze buurt is de hele wijk (${name}), en daarvan zijn er wel cijfers voor een film:`
        : `De wijk als geheel (${name}) heeft wel een film:`,
    filmOfWijkFirm: "Hoe stevig dat is, staat bij de wijk.",
    filmOfWijkLater: (end: number, isTested: boolean) =>
      `${isTested ? "Hoe stevig dat is, en wat" : "Wat"} er na ${end} is gemeten, staat bij de wijk.`,
    filmDescription:
      "Lijn van het open rondje (begin) naar het dichte rondje (eind). Naar rechts: een hogere index van kwetsbaarheid. Naar boven: meer problemen. De lijnen kruisen elkaar bij het landelijke gemiddelde van kwetsbaarheid in het eerste jaar en de landelijke referentie van problemen.",
    filmLegend: (peers: number, referenceYear: number) =>
      `Van het open rondje naar het dichte, met het jaar van de problemen; het jaar van de kwetsbaarheid staat in de tabel.${peers > 0 ? " Grijs: gebieden met dezelfde achtergrond. Zij staan onder Vergelijken." : ""} Het kruis: het gewogen gemiddelde over de buurten van Nederland in ${referenceYear} (kwetsbaarheid) en de landelijke referentie (problemen).`,
    moment: (index: number, count: number) =>
      index === 0 ? "begin" : index === count - 1 ? "eind" : `moment ${index + 1}`,
    filmTable: "Tabel bij de film",
    filmHead: [
      "Moment of gebied",
      "Score overlast en onveiligheid (hoger is gunstiger)",
      "Kwetsbaarheid (0 is gemiddeld), met de cijfers die er in elk van die jaren zijn"
    ],
    moreVulnerable: "hogere index van kwetsbaarheid →",
    moreProblems: "↑ meer problemen",
    peersTitle: (plural: string) => `Vergelijkbare ${plural}`,
    peersNote:
      "Gezocht op achtergrond (stedelijkheid, grootte, woningen, leeftijd en huishoudens), niet op uitkomsten zoals leefbaarheid of inkomen. Minder zeker: met een andere keuze van kenmerken vaak niet gevonden.",
    lessCertain: "; minder zeker",
    alike: (features: string | null) =>
      features === null ? "lijkt als geheel, op geen kenmerk sterk" : `lijkt qua ${features}`,
    differs: (feature: string, more: boolean) => `; verschilt qua ${feature} (${more ? "daar meer" : "daar minder"})`,
    caveat:
      "Dit gaat over het gebied, niet over wie er woont, en zegt niets over oorzaken. Overlast en onveiligheid zijn geschat door de Leefbaarometer. Meer samenhang is niet altijd beter: mensen willen vooral prettige afstand.",
    research: "De figuren uit het onderzoek"
  },
  photoPlane: {
    description: (kind: string) =>
      `Vlak met negen vakken. Naar rechts: een hogere index van kwetsbaarheid. Naar boven: meer problemen. Het vak van dit gebied: ${kind}.`,
    columns: ["onder gemiddeld", "rond", "boven gemiddeld"] as [string, string, string],
    rows: ["niet meer", "iets meer", "meer"] as [string, string, string],
    moreVulnerable: "hogere index van kwetsbaarheid →",
    moreProblems: "↑ meer problemen dan gemiddeld",
    self: "Gevuld: dit gebied, in zijn vak.",
    others: (count: string, one: boolean, many: string, gemeente: string) =>
      one
        ? `Grijs: het andere gebied van ${gemeente} met een foto van deze jaren.`
        : `Grijs: ${count} andere ${many} van ${gemeente} met een foto van deze jaren.`,
    whole: (gemeente: string) => `Kruis: ${gemeente} als geheel.`
  },
  comparing: {
    stripTitle: (count: number, level: AreaLevel, gemeente: string) =>
      level === "gemeente"
        ? `Tussen de ${count} gemeenten in Nederland`
        : `Tussen de ${count} ${level === "wijk" ? "wijken" : "buurten"} van ${gemeente}`,
    stripSubtitle: (one: string) => `Elk bolletje is een ${one}, van het laagste cijfer links naar het hoogste rechts.`,
    stripLegend: (level: AreaLevel) =>
      level === "gemeente"
        ? "Gevuld: deze gemeente. Gestreept: Nederland. Gebieden met minder dan 300 inwoners tellen niet mee."
        : `Gevuld: deze ${level}. Streep: gemeente. Gestreept: Nederland. Gebieden met minder dan 300 inwoners tellen niet mee.`,
    insideTitle: (count: number, level: AreaLevel, name: string) =>
      `De ${count} ${level === "gemeente" ? "gemeenten" : "buurten"} van ${name}`,
    insideLegend: (level: AreaLevel) =>
      level === "land"
        ? "Gevuld: Nederland als geheel."
        : `Gevuld: de ${level} als geheel. Gestreept: Nederland. Gebieden met minder dan 300 inwoners tellen niet mee.`,
    fewerKnown: (many: string, items: string) => `Van minder ${many} bekend: ${items}.`,
    lowest: "laagste",
    highest: "hoogste",
    range: (low: string, high: string) => `van ${low} tot ${high}`,
    stripCitation: "cijfers naast die van de andere gebieden",
    place: "plaats"
  },
  startMap: {
    title: "Wat ontmoeten makkelijker of moeilijker kan maken",
    strengthening: (estimated: boolean) =>
      `${estimated ? "Naar schatting makkelijker" : "Makkelijker"} dan op de meeste plekken`,
    hindering: (estimated: boolean) =>
      `${estimated ? "Naar schatting moeilijker" : "Moeilijker"} dan op de meeste plekken`,
    otherFacilities: (side: "above" | "below") =>
      `In de Leefbaarometer liggen de voorzieningen hier duidelijk ${side === "above" ? "boven" : "onder"} de landelijke referentie: die telt andere voorzieningen mee.`,
    onePlace:
      "Wijk en buurt zijn hier één gebied. De startkaart van de wijk vergelijkt met andere wijken, die van de buurt met andere buurten, en sommige cijfers zijn er alleen van de wijk: daarom kunnen ze verschillen.",
    all: "De hele startkaart, met cijfers en vragen",
    note: "Een begin voor een gesprek, geen oordeel. Vergeleken met gebieden van hetzelfde niveau in heel Nederland: gunstiger dan in drie van de vier andere heet makkelijker, ongunstiger moeilijker. Zegt het cijfer naast dat van heel Nederland niet hetzelfde, dan zeggen we niets. Over geld en overlast zeggen we dat alleen als de foto hetzelfde zegt, en over overlast niet als de geregistreerde misdrijven het tegendeel zeggen. Waar een cijfer ontbreekt of niets beslist, staat een vraag aan bewoners.",
    withoutFigure: "Vragen over wat in geen cijfer staat.",
    head: ["Onderwerp", "Ontmoeten is hier", "Cijfer of vraag"],
    reasons: {
      favourable: "eerder makkelijker dan op de meeste plekken",
      unfavourable: "eerder moeilijker dan op de meeste plekken",
      ordinary: "zoals op de meeste plekken",
      measures_differ: "niet te zeggen: de twee vergelijkingen spreken elkaar tegen",
      figures_differ: "niet te zeggen: overlast en misdrijven spreken elkaar tegen",
      no_photo: "niet te zeggen: er is geen foto om het naast te leggen",
      counts_more: "niet te zeggen: ook vakantiewoningen tellen mee",
      mostly_students: "niet te zeggen: bij zoveel jonge mensen betekent dit cijfer iets anders",
      mostly_institutional: "niet te zeggen: dit cijfer gaat alleen over de weinige huishoudens",
      few_residents: "niet te zeggen: te weinig inwoners om te vergelijken",
      residents_unknown: "niet te zeggen: niet bekend hoeveel mensen er wonen",
      too_few_then: "niet te zeggen: in dat jaar woonden hier te weinig mensen",
      other_population: "niet te zeggen: sindsdien kwamen of gingen veel inwoners",
      no_place: "niet te zeggen: geen plaats tussen andere gebieden",
      either_way: "niet te zeggen: het kan helpen en hinderen",
      no_figure: "niet te zeggen: geen cijfer"
    }
  },
  cells: {
    title: (count: number, low: string, high: string) =>
      `In ${count} vakken van 100 meter loopt de geschatte leefbaarheid van ${low} tot ${high}`,
    subtitle: (year: number) =>
      `Score per vak, waar nodig met de omgeving gemiddeld, ${year}. Een cijfer voor de hele buurt laat dit niet zien.`,
    legend:
      "Dunne lijn: alle vakken. Dikke lijn: de middelste helft. Streepje: het middelste vak. Eronder de negen klassen.",
    cell: "vak",
    lowest: "laagste",
    quarter: "een kwart ligt lager dan",
    median: "middelste",
    threeQuarters: "een kwart ligt hoger dan",
    highest: "hoogste",
    citation: "leefbaarheid per vak van 100 meter",
    map: "Waar die vakken liggen: een kaart",
    class: "klasse van de score",
    count: "vakken",
    shown: (smoothed: number, all: number) =>
      smoothed === 0
        ? "Elk vak toont zijn eigen score."
        : smoothed === all
          ? "Elk vak toont het gemiddelde van de vakken binnen 200 meter: van geen vak is bekend dat er genoeg mensen en woningen zijn om het los te tonen."
          : `In ${smoothed} van de ${all} vakken wonen weinig mensen, staan weinig woningen, of is dat niet bekend: die zijn klein getekend en tonen het gemiddelde van de vakken binnen 200 meter.`
  },
  conversation: {
    note: "Vragen die bij deze cijfers passen. Geen maatregelen: wat helpt, hangt af van redenen die cijfers niet zien.",
    more: "meer hierover",
    everywhere: {
      behouden: "Overal gaat iets goed, ook waar cijfers dat niet laten zien.",
      redenen_eerst: "Overal zijn mensen die minder makkelijk meedoen. Een gemiddelde laat niet zien wie, en waardoor."
    },
    /** How many problems there are beside the average, by their level. */
    amounts: {weinig: "niet meer", bovengemiddeld: "iets meer", veel: "meer", zeer_veel: "veel meer"},
    noPhoto: {
      mostly_students:
        "Er is hier geen foto van problemen en kwetsbaarheid, omdat cijfers bij zoveel jonge mensen iets anders betekenen. Wie er woont of werkt weet meer.",
      mostly_institutional:
        "Er is hier geen foto van problemen en kwetsbaarheid, omdat veel cijfers alleen over de weinige huishoudens gaan. Wie er woont of werkt weet meer.",
      too_few_residents:
        "Er wonen te weinig mensen voor een foto van problemen en kwetsbaarheid. Wie er woont of werkt weet meer.",
      whole:
        "Voor het gebied als geheel is er geen foto van problemen en kwetsbaarheid. Wie er woont of werkt weet meer."
    }
  },
  focusInside: {
    title: "Problemen en kwetsbaarheid, buurt voor buurt",
    finding: (most: string, total: string, type: string, year: number) =>
      `Het vaakst komt voor: ${type}. Dat geldt in ${year} naar schatting voor ${most === total ? `alle ${total}` : `${most} van de ${total}`} buurten met een soort.`,
    allDifferent: (total: string, year: number) =>
      `Elk van de ${total} buurten met een soort is in ${year} naar schatting van een andere soort.`,
    noFinding: (ties: number, most: string, kinds: number, total: string, year: number) =>
      ties === kinds
        ? `De ${total} buurten met een soort zijn in ${year} naar schatting van ${kinds} soorten, die even vaak voorkomen: elk bij ${most} buurten.`
        : `De ${total} buurten met een soort zijn in ${year} naar schatting van ${kinds} soorten. ${["Twee", "Drie", "Vier", "Vijf", "Zes", "Zeven", "Acht", "Negen"][ties - 2]} daarvan komen het vaakst voor: elk bij ${most} buurten.`,
    mapDescription:
      "Kaart met de kleuren van de tabel eronder. Welke buurt van welke soort is, staat op haar eigen pagina.",
    tableLabel: "Tabel: aantal buurten van elke soort",
    tenth: (count: string) => `waarvan veel meer problemen en kwetsbaarheid ver boven gemiddeld: ${count}.`,
    unknown: (count: string) =>
      `Zonder soort, door te weinig inwoners of cijfers, of doordat er veel studenten wonen of mensen in een instelling: ${count}.`,
    onOwnPage: "Welke buurt van welke soort is, staat op de pagina van elke buurt."
  },
  national: {
    note: "De belangrijkste uitkomst van elke landelijke figuur uit het onderzoek. Het zijn verbanden, geen oorzaken, en zij zeggen niets over één buurt.",
    link: "Figuur, tabel, download en grenzen",
    titles: {
      "twintig-jaar": "Hoe de leefbaarheid veranderde",
      "ontwikkeling-naar-niveau": "Verandering naar niveau",
      verschillen: "Verschil naar corporatiewoningen",
      kantelpunt: "Kantelpunt naar corporatiewoningen",
      stabiel: "Wat gelijk bleef"
    },
    change: ({up, not, total, many, from, to}: Record<"up" | "not" | "total" | "many" | "from" | "to", string>) =>
      `In ${up} van de ${total} ${many} was de leefbaarheid in ${to} naar schatting duidelijk hoger dan in ${from}, in ${not} was zij niet hoger.`,
    changeResidents: (people: Record<"low" | "high" | "residents" | "share", string>, many: string) =>
      `Waar zij niet hoger was, wonen nu ${people.low} tot ${people.high} mensen, naar hoe streng men telt; zonder marge ongeveer ${people.residents}, ${people.share} van de inwoners van al die ${many}.`,
    changeEdges: (edge: string) =>
      `Het laagste getal telt alleen een score die meer dan ${edge} punt daalde, het hoogste ook een score die hooguit zoveel steeg.`,
    changePublished: (wording: string, isComparable: boolean) =>
      `Het onderzoek van WoON 2024 noemt ${wording} mensen${isComparable ? "" : "; ons getal is te onzeker om ernaast te leggen"}.`,
    byLevel: (label: string, to: number, from: number, mean: string, [low, high]: readonly [string, string]) =>
      `Waar de leefbaarheid in ${to} ${label} was, veranderde de score sinds ${from} gemiddeld met ${mean} punt (onzekerheid: ${low} tot ${high}).`,
    byLevelNote: (to: number) =>
      `De groepen zijn gemaakt met het niveau in ${to}: een gebied dat steeg, staat daardoor al in een hogere groep.`,
    gaps: {
      smaller: (list: string, many: string) =>
        `Tussen ${many} met 60 % corporatiewoningen of meer en met minder dan 10 % werd het verschil kleiner bij ${list}.`,
      larger: (list: string, many: string) =>
        `Tussen ${many} met 60 % corporatiewoningen of meer en met minder dan 10 % werd het verschil groter bij ${list}.`,
      unsure: (list: string) => `Niet te zeggen is of het groeide bij ${list}.`
    },
    gapsNote:
      "Dit gaat over gebieden als geheel, niet over wie in een corporatiewoning woont. Zij zijn ingedeeld naar het laatste jaar.",
    turning: (label: string, point: string, [low, high]: readonly [string, string]) =>
      `Bij ${label} gaat de gemiddelde verandering van gunstig naar ongunstig bij ${point} corporatiewoningen (onzekerheid: ${low} tot ${high}).`,
    turningUnsure: (list: string) => `Te onzeker om een kantelpunt te noemen is het bij ${list}.`,
    turningNone: (list: string, years: string) => `Geen kantelpunt is er over ${years} bij ${list}.`,
    turningNote: "Een gemiddelde lijn over alle gebieden samen: van één gebied zegt zij niets.",
    stable: (share: string, total: string, many: string, problems: string, vulnerability: string) =>
      `In ${share} van de ${total} ${many} met een film bleven problemen (${problems}) en kwetsbaarheid (${vulnerability}) allebei ongeveer gelijk.`,
    stableWithout: (low: string, high: string) => `Zonder één van de cijfers van de index is dat ${low} tot ${high}.`,
    stableNote: "Ongeveer gelijk is een verandering van hooguit een kwart van de spreiding tussen gebieden."
  },
  filmsInside: {
    title: (one: string) => `De film, ${one} voor ${one}`,
    finding: (
      kinds: string,
      several: boolean,
      most: string,
      total: string,
      many: string,
      [problems, vulnerability]: readonly [string, string]
    ) =>
      `Het vaakst: ${kinds}, ${several ? "elk " : ""}in ${most === total ? `alle ${total}` : `${most} van de ${total}`} ${many} met een film (problemen ${problems}, kwetsbaarheid ${vulnerability}).`,
    coped: (some: string, risen: string) =>
      some === "0"
        ? `Waar de index van kwetsbaarheid steeg, namen de problemen naar schatting in alle ${risen} toe.`
        : `Waar de index van kwetsbaarheid steeg, bleven de problemen naar schatting gelijk of namen zij af in ${some === risen ? `alle ${risen}` : `${some} van de ${risen}`}.`,
    columns: {
      down: "minder kwetsbaar",
      stable: "ongeveer even kwetsbaar",
      up: "meer kwetsbaar"
    },
    rows: {down: "minder problemen", stable: "ongeveer evenveel problemen", up: "meer problemen"},
    tableLabel: "Tabel: aantal gebieden met elke ontwikkeling",
    names:
      "Het onderzoek geeft vier richtingen een naam. De rechterkolom heet, van boven naar beneden: veerkracht, enige veerkracht, geen veerkracht. Linksboven heet ontspanning waar er eerst meer problemen waren dan gemiddeld. Een gebied waar de richting van de index zonder één cijfer omdraait, geven wij zo'n naam niet.",
    without: (count: string) =>
      `Zonder film, door andere grenzen, te weinig of andere inwoners, of te weinig cijfers: ${count}.`,
    onOwnPage: (one: string) => `De film van elke ${one} staat op haar eigen pagina.`,
    mapDescription: (one: string) =>
      `Kaart met de kleuren van de tabel eronder. De film van elke ${one} staat op haar eigen pagina.`,
    otherPeriods: "Andere perioden",
    period: (problems: string, vulnerability: string) => `Problemen ${problems}, kwetsbaarheid ${vulnerability}.`,
    periodOnly: "Alleen gebieden met een film in die jaren."
  },
  beganAlike: {
    title: (many: string) => `${many} die net zo begonnen, en wat ervan werd`,
    began: (
      [problems, vulnerability]: readonly [number, number],
      count: string,
      many: string,
      one: string,
      kind: string,
      rank: number,
      label: string
    ) =>
      `In Nederland begonnen ${count} andere ${many} net zo als deze ${one}: ${kind} (problemen in ${problems}, kwetsbaarheid in ${vulnerability}), en geschatte samenhang in ${problems} in klasse ${rank} van 9 (${label}).`,
    outcomes: (
      [problems, vulnerability]: readonly [number, number],
      list: string,
      here: string,
      later: number | null
    ) =>
      `Zo ging het daarna (problemen tot ${problems}, kwetsbaarheid tot ${vulnerability}): ${list}. Hier${later === null ? "" : `, tot ${problems} en dus zonder ${later}`}: ${here}.`,
    coped: (some: number, risen: number, {all, count}: {all: string; count: string}) =>
      some === risen
        ? `In alle ${all} waar de index van kwetsbaarheid steeg, bleven de problemen gelijk of namen zij af.`
        : some === 0
          ? `In alle ${all} waar de index van kwetsbaarheid steeg, namen de problemen toe.`
          : `Van de ${all} waar de index van kwetsbaarheid steeg, bleven de problemen in ${count} gelijk of namen zij af.`,
    /** Instead of a word of the research, where one figure of the index decides which it would be. */
    reversed: "een richting die zonder één cijfer omdraait",
    few: (many: string) => `Te weinig andere ${many} begonnen zo: daarom tellen we hier niet.`,
    note: "Net zo begonnen is: dezelfde soort gebied en dezelfde klasse van samenhang in die jaren. Wat er daarna gebeurde en waardoor, verschilt.",
    asked: (many: string, count: number) =>
      count === 1
        ? `Van de ${many} hierboven waar de kwetsbaarheid steeg en de problemen niet, lijkt deze qua achtergrond het meest op hier. Mensen om te vragen wat daar meespeelde, geen voorbeeld om na te volgen.`
        : `Van de ${many} hierboven waar de kwetsbaarheid steeg en de problemen niet, lijken deze qua achtergrond het meest op hier. Mensen om te vragen wat daar meespeelde, geen voorbeelden om na te volgen.`
  },
  stockGaps: {
    title: (many: string) => `Het verschil tussen ${many} met veel en met weinig corporatiewoningen`,
    note: (many: string, much: string, little: string, year: number) =>
      `Veel is ${much} of meer, weinig minder dan ${little} (${year}). Tussen haakjes hoeveel ${many} dat zijn; waar meer mensen wonen, telt zwaarder. Zijn het er weinig, dan kan één het beeld bepalen. Een verschil zegt niet waardoor het er is.`,
    here: "hier",
    land: "Nederland",
    much: (where: string) => `${where}, veel`,
    little: (where: string) => `${where}, weinig`
  },
  watch: {
    printTitle: (name: string) => `Om over te praten in ${name}`,
    title: "Vragen om na te gaan",
    note: "De cijfers zijn geschat en zeggen niet waardoor iets zo is. Wie er woont of werkt weet meer. Hier staan geen namen van buurten.",
    fits: (count: string, total: string, all: boolean) =>
      all
        ? `Past bij alle ${total} buurten die te beoordelen zijn.`
        : `Past bij ${count} van de ${total} buurten die te beoordelen zijn.`,
    questions: {
      prevention: (years: string) =>
        `Kwetsbaarheid boven gemiddeld en gestegen (${years}), maar niet meer problemen dan gemiddeld. Wat is nodig om dat zo te houden?`,
      problems_and_rising: (years: string) =>
        `Meer problemen dan gemiddeld, en kwetsbaarheid boven gemiddeld en gestegen (${years}). Wat zien bewoners gebeuren, en wat vragen zij?`,
      problems_and_vulnerable: (years: string) =>
        `Meer problemen en kwetsbaarheid dan gemiddeld, en kwetsbaarheid niet gestegen (${years}). Wat gebeurt hier al, en helpt het?`,
      rising: (years: string) =>
        `Kwetsbaarheid niet boven gemiddeld, maar wel gestegen (${years}). Herkennen mensen dat, en wat verandert er?`
    },
    mapDescription: "Kaart met de kleuren van de vragen eronder.",
    mapNone: "geen van deze vragen",
    mapUnknown: "niet te beoordelen",
    noLowIncome:
      "Of ergens een hoog aandeel lage inkomens nog steeg, is niet te zeggen: er is niet van genoeg buurten een cijfer in twee jaren.",
    otherwise:
      "Wat ook kan meespelen en in geen cijfer staat: bouw of sloop, wie verhuist, beheer en toezicht, of één gebeurtenis.",
    stock: "Landelijk: het verschil naar corporatiewoningen",
    concentration: (years: string) =>
      `Een hoog aandeel huishoudens met een laag inkomen, dat ook nog steeg (${years}). Komt dat door wie er komt wonen, of door wat bewoners overkomt?`
  },
  multiples: {
    title: (one: string, years: string) => `Leefbaarheid per ${one}, ${years}`,
    note: (whole: string | null, low: string, high: string) =>
      `Alle lijnen op dezelfde schaal, van ${low} tot ${high}.${whole === null ? "" : ` Grijs: ${whole} als geheel.`} Bij elke naam de geschatte score in het eerste en het laatste jaar.`,
    others: "bij een heel ander aantal inwoners",
    seam: "Waar een lijn onderbroken is, komt het laatste cijfer uit een andere meting dan de jaren ervoor. Het verschil daartussen is geen verandering: het staat apart."
  },
  profile: {
    statements: "In het kort",
    figureLink: "cijfer",
    classScaleDescription: "Klasse 1 is het minst gunstig, klasse 9 het gunstigst.",
    scoreColumn: "score",
    classColumn: "klasse",
    dimensionsLabel: "onderdelen van de leefbaarheid",
    valueInYear: (label: string, value: string, year: number) => `${label}: ${value} in ${year}.`,
    continued: (title: string) => `${title}, vervolg`,
    dimensionsSubtitle: (years: string) => `Bijdrage van de vijf onderdelen aan de score, ${years}`,
    dimensionBelow: "minder gunstig",
    dimensionAbove: "gunstiger",
    dimensionLegend: (first: number | null, last: number, comparator: string | null) =>
      [
        first === null ? null : `open rondje: ${first}`,
        `dicht rondje: ${last}`,
        comparator === null ? null : `streepje: ${comparator} in ${last}`,
        "de lijn in het midden is de landelijke referentie"
      ]
        .filter(part => part !== null)
        .join(" · "),
    trendSubtitle: (unit: string, years: string) => `${unit}, ${years}`,
    scoreUnit: "Geschatte leefbaarheidsscore",
    estimated: "geschat",
    ownIntro:
      "Deze cijfers heeft de beheerder van deze site zelf toegevoegd, uit eigen gegevens. Zij staan los van de andere cijfers op deze pagina.",
    ownMark: "eigen cijfer van de beheerder",
    intervalNote:
      "De kleine getallen zijn het interval van 95 procent dat de bron geeft: zo onzeker is het cijfer ongeveer.",
    roundingNote:
      "De uitgever rondt aantallen af. Daarom ligt een cijfer dat wij daaruit berekenen ergens tussen de kleine getallen die erbij staan. Kan het door afronding te veel gebieden passeren, dan heeft het geen plaats.",
    computedMark: "*",
    otherEdition: ({publisher, edition, figures}: {publisher: string; edition: string; figures: string}) =>
      `Het cijfer van Nederland is hier berekend, uit één reeks voor alle jaren. ${publisher} zelf gaf voor Nederland in ${edition}: ${figures}.`,
    computedTrendNote: "* Hier berekend uit cijfers van kleinere gebieden of uit andere cijfers.",
    computedNote: (ways: string) => `* Hier berekend: ${ways}.`,
    computedWays: {
      sum: "aantallen opgeteld over kleinere gebieden",
      quotient: "aantallen op elkaar gedeeld",
      deviation: "de score uit het verschil met de landelijke referentie",
      mean: (weights: string) => `gemiddeld over kleinere gebieden, gewogen naar ${weights}`
    },
    adults: "inwoners vanaf 15 jaar",
    partNote:
      "Aantallen zijn afgerond, meestal op vijftallen: een deel kan zo groter lijken dan het geheel waar het in ligt.",
    allFigures: (count: number) => (count === 1 ? "1 cijfer" : `${count} cijfers`),
    moreFigures: (count: number) => (count === 1 ? "Nog 1 cijfer" : `Nog ${count} cijfers`),
    missingTitle: (count: number) => (count === 1 ? "1 onderwerp zonder cijfer" : `${count} onderwerpen zonder cijfer`),
    tableOf: (title: string) => `Tabel: ${title}`,
    table: "Tabel",
    sourceAndCite: "Bron en citeren",
    downloadParquet: "Download (Parquet)",
    source: "Bron",
    licenceShort: "licentie",
    figureIds: "Kenmerk",
    from: "naar",
    subject: "Onderwerp",
    unlessNamed: " of zoals genoemd",
    /** Beside an older figure, why that of a later year is not there. */
    keptBack: {
      suppressed: (year: number) => `${year}: weggelaten door de bron`,
      not_given: (year: number) => `${year}: geen cijfer van de bron`,
      withheld_here: (year: number) => `${year}: door ons weggelaten, te weinig mensen`,
      borders_changed: (year: number) => `${year}: over andere grenzen, niet getoond`,
      place_unknown: (year: number) => `${year}: niet zeker dat het om dit gebied gaat`
    },
    /** A count that was rounded to tens. */
    roundedToNought: "0 (afgerond)",
    year: "Jaar",
    position: (peers: string) => `vergeleken met andere ${peers} in Nederland`,
    /** `among` and `all` are numbers of areas, in words: "8.268", or "8.268" and "9.849". */
    ofHowMany: ({
      among,
      all,
      plural,
      residents
    }: {
      among: string[];
      all: string;
      plural: string;
      residents: number | null;
    }) =>
      `Vergeleken met ${among.join(" tot ")} van de ${all} ${plural}${residents === null ? "" : ` van ${residents} inwoners of meer`}.`,
    dimension: "Onderdeel",
    inside: {
      wijk: "Buurten in deze wijk",
      gemeente: "Wijken en buurten in deze gemeente",
      land: "Gemeenten"
    },
    besideNote: (year: number) => `Het woord is de klasse van de leefbaarheid, geschat, ${year}.`,
    highIs: {favourable: " (hoger is gunstiger)", more: " (hoger is meer)"},
    insideNote: {
      short:
        "Op naam, niet op score. Het woord is de klasse van de leefbaarheid (1 tot en met 9); zonder woord is er geen klasse.",
      long: "Op naam, niet op score. Het woord is de klasse van de leefbaarheid (1 tot en met 9). Die van een buurt staat op de kaart, en op de pagina van haar wijk.",
      longest:
        "Op naam, niet op score. Het woord is de klasse van de leefbaarheid (1 tot en met 9). De pagina's van de buurten staan op die van hun wijk; u vindt ze ook met zoeken."
    },
    wholeWijk: (wijk: string) => `Deze buurt is de hele wijk ${wijk}.`,
    oneWijk: (gemeente: string) =>
      `Deze wijk is de hele gemeente ${gemeente}. Waar beide een cijfer hebben, staat hier dat van de gemeente.`,
    areaSet: (year: number) => `Grenzen en codes: indeling van ${year}.`,
    code: (code: string) => `Code ${code}.`,
    predecessors: "Dit gebied is ontstaan uit:",
    earlier: {
      reused: (code: string, years: string, name: string) =>
        `In ${years} was ${code} de code van een ander gebied: ${name}. Wat toen onder die code is gemeten, staat hier niet.`,
      another: (years: string) =>
        `In ${years} had het gebied met deze code andere grenzen. Wat daarin is gemeten, staat hier niet.`,
      slightly: (years: string) => `In ${years} had dit gebied iets andere grenzen.`,
      differently: (years: string, then: string, now: string) =>
        `In ${years} had dit gebied andere grenzen: toen lag er ${then} hectare land in, nu ${now}.`,
      notShown: "Wat daarin is gemeten, staat hier niet.",
      shares: "Aandelen en gemiddelden binnen die grenzen staan hier wel.",
      sharesAlone: "Aandelen en gemiddelden binnen die grenzen staan hier wel, aantallen niet.",
      ofParts: "Aantallen van toen zijn hier opgeteld over alle gebieden die nu samen deze gemeente zijn.",
      madeOfParts:
        "Cijfers van toen zijn hier, waar dat kan, berekend uit die van alle gebieden die nu samen deze gemeente zijn.",
      unknown: (years: string) =>
        `Niet zeker is dat de code van dit gebied in ${years} voor hetzelfde gebied stond. Wat toen onder die code is gemeten, staat hier niet.`,
      nowAt: "Dat gebied is nu te vinden bij"
    },
    points: (difference: string) => `${difference} procentpunt`,
    editionSeam: ({year, earlier, later, difference, computed, error}: EditionSeam) => {
      const made = ` Het cijfer van ${year} is hier berekend uit kleinere gebieden${error === null ? "" : `: waar dat te controleren is, scheelt het in 95 van de 100 gevallen hooguit ${error}`}.`;
      const apart =
        difference === null
          ? "Hoeveel de metingen schelen, is niet bekend."
          : `Van ${difference.areas} in ${difference.gemeenten} geven beide metingen dezelfde jaren: daar schelen de cijfers hooguit ${difference.largest}. Hoeveel zij bij andere gebieden schelen, is niet bekend.`;
      return `De lijn is onderbroken: vanaf ${year} komen de cijfers uit ${later}, daarvoor uit ${earlier}.${computed ? made : ""} ${apart}`;
    },
    lineBroken: ({year, bordersYear, side}: BorderSeam) =>
      `De lijn is onderbroken: ${side === "before" ? "voor" : "vanaf"} ${year} zijn de cijfers geteld binnen de grenzen van ${bordersYear}, die anders zijn.`,
    scaleStart: (value: string) => `De hoogte begint niet bij nul maar bij ${value}.`,
    lineOfOthers: (year: number, known: number, tooFew: boolean) =>
      tooFew
        ? `De lijn is onderbroken na ${year}: in ${known} woonden hier te weinig mensen.`
        : `De lijn is onderbroken na ${year}: sinds ${known} veranderde het aantal inwoners te veel.`,
    class: (number: number) => `klasse ${number}`
  },
  map: {
    title: (name: string) => `Kaart: ${name}`,
    here: "dit gebied",
    legendLiveability: (year: number) => `Klasse van de leefbaarheid, ${year}`,
    noClass: "geen klasse",
    description: "Elk gebied op de kaart staat met naam in de lijsten op deze pagina of op die van de gemeente.",
    boundarySource: (source: string) => `Grenzen: ${source}`,
    ofBuurten: (year: number) => `Omtrek samengesteld uit de buurten van ${year}.`,
    ofSomeBuurten: (year: number) =>
      `Omtrek samengesteld uit buurten van ${year}; niet van alle buurten is er een grens.`,
    ofOtherYear: (areaYear: number) => `Dat is een andere indeling dan die van de cijfers (${areaYear}).`,
    ofAround: (level: AreaLevel, around: string, source: string) =>
      `Waar deze ${level} precies ligt, staat niet in de bestanden: de dikke lijn is de omtrek van ${around} (${source}).`
  },
  home: {
    title: "Hoe staat het met mijn buurt?",
    description:
      "Leefbaarheid, samenhang en voorzieningen van elke buurt, wijk en gemeente in Nederland, uit open cijfers.",
    intro: (buurten: string, wijken: string, gemeenten: string) =>
      `Eén pagina voor elk van de ${buurten} buurten, ${wijken} wijken en ${gemeenten} gemeenten: wat er te weten is, met bron en jaar, en met wat de cijfers niet kunnen zien.`,
    promise: "Lees wat open cijfers over uw buurt zeggen, en wat ze niet zien.",
    land: "Of begin bij Nederland als geheel",
    mapTitle: "Kies een gemeente op de kaart",
    mapDescription: "Alle gemeenten; dezelfde gemeenten staan op naam in de lijst op deze pagina.",
    listTitle: "Of kies uit de lijst",
    doorsTitle: "Waar komt u voor?",
    doors: [
      {
        title: "Ik woon hier",
        text: "Zoek uw buurt op naam of postcode en lees wat er bekend is, vergeleken met de gemeente en het land.",
        link: "Zoek uw buurt",
        href: "/zoeken/"
      },
      {
        title: "Ik schrijf erover",
        text: "Elk cijfer heeft een bron, een jaar, een licentie en een vast kenmerk waarmee u het kunt citeren.",
        link: "Naar de gegevens",
        href: "/gegevens/"
      },
      {
        title: "Ik maak beleid",
        text: "Vergelijk buurten op meer onderwerpen tegelijk en zie wat de cijfers wel en niet zeggen.",
        link: "Verken alle gebieden",
        href: "/verken/"
      }
    ]
  },
  data: {
    title: "Gegevens",
    description: "Alle cijfers van deze site om te downloaden, met definitie, bron, jaar en licentie.",
    intro: "Alles wat u op deze site ziet, kunt u meenemen. Gebruik de cijfers vrij, en noem de bron.",
    downloads: "Bestanden",
    file: "Bestand",
    what: "Wat staat erin",
    files: {
      profilesParquet:
        "Alle gebieden, elk cijfer in één jaar per soort gebied. Heeft een gebied dat jaar niet, dan is de cel leeg, ook als de pagina een ouder jaar toont; dat staat in het bestand van de gemeente (Parquet)",
      profilesCsv: "Dezelfde tabel als CSV",
      profilesMetadata: "Beschrijving van de kolommen van de CSV (CSV on the Web)",
      refusedPlaces:
        "Codes die in een ander jaar voor een ander gebied stonden, of waarvan dat niet zeker is, met de namen van toen en nu",
      indicators: "De lijst van cijfers met definitie, eenheid en bron (JSON)",
      manifest: "Verantwoording van deze uitgave: bronbestanden met controlegetal, aantallen rijen (JSON)"
    },
    perGemeente: "Per gemeente",
    perGemeenteIntro:
      "Van elke gemeente zijn er twee bestanden met alle wijken en buurten: alle cijfers van alle jaren (Parquet) en de grenzen met de laatste cijfers (GeoJSON).",
    indicators: "De cijfers",
    indicator: "Cijfer",
    definition: "Definitie",
    years: "Jaren",
    source: "Bron",
    sources: "Bronnen en licenties",
    attribution: "Vermeld:",
    noYears: "niet in deze uitgave"
  },
  stockAround: {
    around: (level: "wijk" | "buurt", shares: string, year: number) =>
      `Van de woningen binnen 200 meter rond een woning in deze ${level} is gemiddeld ${shares} van een woningcorporatie (${year}, vakjes van 100 meter van CBS)`,
    range: (low: string, high: string) => `${low} tot ${high}`,
    about: (share: string) => `ongeveer ${share}`,
    whole: (level: "wijk" | "buurt", {share, year}: {share: string; year: number}) =>
      `; van alle woningen in de ${level} is dat ${share} (${year}).`,
    noWhole: (level: "wijk" | "buurt") => `; van de ${level} als geheel is er geen cijfer.`,
    outside: (level: "wijk" | "buurt", ofOtherYear: boolean) =>
      `Dat ligt daarbuiten, en dat kan: het is een andere telling${ofOtherYear ? ", van een ander jaar" : ""}. Binnen 200 meter staan ook woningen buiten de ${level}. CBS rondt elk vakje af op vijven, en geeft van vakjes met heel weinig woningen geen aantal.`,
    rounding:
      "Kleine aantallen laat CBS weg: daarom staan er twee getallen, het minste en het meeste dat het kan zijn, op de afronding van elk vakje op vijven na.",
    countsDiffer: (level: "wijk" | "buurt", shares: string) =>
      `In de vakjes van de ${level} zelf is het ${shares}: die telling verschilt van die van het geheel.`,
    wholeAlone: (level: "wijk" | "buurt", year: number) =>
      `Het aandeel corporatiewoningen is dat van de ${level} als geheel (${year}), niet van wat er rond een woning staat.`
  },
  crimesBeside: {
    title: "Als misdrijven iets anders zeggen dan de foto",
    intro:
      "Hoe vaak liggen de geregistreerde misdrijven per inwoner bij het hoogste of laagste kwart, terwijl de Leefbaarometer over overlast en onveiligheid het tegendeel schat? De regel is naar beide kanten dezelfde, de uitkomst hoeft dat niet te zijn. Geteld zijn gebieden met een foto. Zonder foto staat de zin alleen bij de onderdelen, waar dit het gunstigste is.",
    none: "Op deze site zijn er niet genoeg cijfers om dat te tellen.",
    head: ["Gebieden", "Wat er staat", "Hoe vaak", "Van hoeveel gebieden met een foto"],
    sides: {
      more: "geschat minder overlast dan de referentie, en toch veel misdrijven",
      fewer: "geschat meer overlast dan de referentie, en toch weinig misdrijven"
    }
  },
  sensitivity: {
    title: "Als één cijfer van de index ontbreekt",
    intro:
      "De index van kwetsbaarheid is het gemiddelde van een paar cijfers. Hoeveel hangt er aan één daarvan? Daarom lieten we elk cijfer één keer weg, en maakten van de andere opnieuw een index, foto’s en films. De tabel zegt bij hoeveel gebieden dezelfde woorden blijven staan.",
    none: "Op deze site is er geen open index om dat van te zeggen.",
    photo: (year: number) =>
      `Het gaat om de foto van ${year} en om de film die op de pagina’s staat, van gebieden die het weggelaten cijfer hebben.`,
    limits:
      "De overlast en onveiligheid blijft zoals zij is: dat is een onderdeel van de Leefbaarometer en geen gemiddelde van ons. De film rust op de cijfers die in het eerste en in het laatste jaar bekend zijn; dat zijn er vaak minder. Blijft de volgorde van de gebieden bijna gelijk en veranderen toch veel woorden, dan schuift het hele land op: het weggelaten cijfer ging landelijk een andere kant op dan de andere. Dan hangt de naam van een film aan de keuze van de cijfers; lees hem met die cijfers erbij, en naast wat Nederland deed.",
    head: [
      "Weggelaten cijfer",
      "Gebieden",
      "Zelfde woord voor kwetsbaarheid",
      "Zelfde soort gebied",
      "Zelfde film",
      "Rangcorrelatie"
    ],
    ofHowMany: (same: string, all: string) => `${same} van ${all}`,
    notThere: "–",
    rank: "De rangcorrelatie (Spearman) zegt hoe gelijk de volgorde van de gebieden blijft: 1 is dezelfde volgorde.",
    download: "De tabel om mee te nemen (Parquet)"
  },
  quality: {
    title: "Kwaliteit van de gegevens",
    description: "Welke bestanden zijn gelezen, wat eraan ontbreekt en wat niet klopte.",
    intro:
      "Deze pagina komt uit het bouwen van de site zelf. Wat een bron weglaat, blijft weg, met de reden; wat niet kan kloppen, gebruiken we niet en staat hier.",
    sources: "Bronnen",
    readInAll: (files: string, sources: string, figures: string) =>
      `Voor deze site ${files === "1" ? "is een bestand" : `zijn ${files} bestanden`} van ${sources === "1" ? "een bron" : `${sources} bronnen`} gelezen, met samen ${figures} cijfers: elk van een gebied in een jaar. Wat een bron weglaat, vaak omdat het over te weinig mensen gaat, blijft hier ook weg. Niet bruikbaar is wat niet kan kloppen, of bij een ander gebied hoort.`,
    files: "Gelezen bestanden",
    allFiles: "Alle bestanden, met rijen, cijfers en controlegetal",
    file: "Bestand",
    checksum: "Controlegetal (SHA-256)",
    source: "Bron",
    size: "Grootte",
    rowsRead: "Rijen gelezen",
    rowsKept: "Rijen gebruikt",
    figures: "Cijfers",
    suppressed: "Weggelaten door bron",
    notMeasured: "Niet gemeten",
    notApplicable: "Niet van toepassing",
    notPublished: "Niet gepubliceerd",
    lost: "Niet bruikbaar",
    companions: "Codelijsten en instellingen",
    companionsIntro:
      "Ook deze bestanden bepalen wat de cijfers zijn: lijsten van codes, en instellingen van wie de site beheert.",
    promises: "Wat moet kloppen",
    promisesIntro:
      "Aan deze regels houden we alle bestanden samen. Klopt er een niet, dan wordt de site niet gebouwd, tenzij iemand daar met naam en reden voor instaat; van de lichtste vertellen we het alleen.",
    allHold: (rules: string) => `Alle ${rules} regels kloppen.`,
    someHoldNot: (rules: string, broken: string, one: boolean) =>
      one
        ? `Van de ${rules} regels klopt er een niet overal:`
        : `Van de ${rules} regels kloppen er ${broken} niet overal:`,
    allPromises: "Alle regels met hun uitkomst",
    promise: "Regel",
    outcome: "Uitkomst",
    holds: "klopt",
    holdsNot: (count: string, breaches: number) => (breaches === 1 ? "een keer niet" : `${count} keer niet`),
    ofWhichSigned: (count: string) => `daarvan ${count} afgetekend`,
    signedOff: "Afgetekend",
    signedOffIntro: "Hier klopt iets niet, en heeft iemand gezegd waarom de cijfers toch zo mogen staan.",
    area: "Gebied",
    reason: "Reden",
    who: "Wie",
    date: "Datum",
    places: {
      title: "Codes van andere jaren",
      intro:
        "Sommige bestanden gebruiken codes van een ander jaar. Alleen waar de code toen voor hetzelfde gebied stond, tonen we het cijfer. Waar de grenzen wat verschoven en de meeste inwoners dezelfde zijn, tonen we aandelen en gemiddelden, en geen aantallen.",
      download: "Alle codes die niet of niet helemaal zijn gekoppeld, met de namen van toen en nu (CSV)",
      all: "Hoeveel gebieden, per bron, jaar en soort",
      none: "Alle bestanden gebruiken de codes van het jaar van de site.",
      year: "Codes van",
      level: "Soort gebied",
      same: "Zelfde gebied",
      changed: "Iets andere grenzen",
      another: "Ander gebied of ander land",
      unknown: "Niet zeker"
    },
    issues: "Opmerkingen",
    byFile: "Wat er per bestand niet gebruikt of opgemerkt is",
    technical: "Alle opmerkingen met rij en kolom (uitleg in het Engels)",
    inColumns: (columns: string, more: boolean) => ` (kolom ${columns}${more ? " en andere" : ""})`,
    sentences: {
      row_rejected: (count, one, columns) =>
        `${count} ${one ? "rij" : "rijen"} niet gebruikt, omdat er iets in staat dat niet kan kloppen of dubbel is${columns}.`,
      value_rejected: (count, one, columns) =>
        `${count} ${one ? "waarde" : "waarden"} niet gebruikt, omdat ${one ? "die" : "zij"} niet ${one ? "kan" : "kunnen"} kloppen${columns}.`,
      area_not_joined: (count, one) =>
        `Van ${count} ${one ? "gebied" : "gebieden"} cijfers niet of niet alle gebruikt, omdat de code in een ander jaar voor een ander gebied stond, of dat niet zeker is.`,
      column_ignored: (count, one, columns) =>
        `${count} ${one ? "kolom" : "kolommen"} niet gebruikt, omdat wij ${one ? "die" : "ze"} niet nodig hebben of niet kennen${columns}.`,
      file_rejected: () => "Dit bestand is niet gebruikt: wij herkennen de indeling niet, of het is beschadigd.",
      note: (count, _one, columns) => `${count} keer iets opgemerkt${columns}.`
    } as Record<string, (count: string, one: boolean, columns: string) => string> & {
      note: (count: string, one: boolean, columns: string) => string;
    },
    issuesIntro: (limit: number) => `Per bestand staan hier ten hoogste ${limit} opmerkingen.`,
    noIssues: "Er is niets gevonden dat niet klopt.",
    times: "Aantal",
    audit: "Nagerekend",
    notAudited:
      "Deze uitgave is nog niet nagerekend door het tweede programma, dat de bestanden en de pagina's los van het eerste leest.",
    row: "Rij",
    column: "Kolom",
    value: "Gevonden",
    expected: "Verwacht",
    action: "Wat we deden",
    actions: {
      row_rejected: "rij niet gebruikt",
      value_rejected: "waarde niet gebruikt",
      area_not_joined: "gebied niet gekoppeld",
      column_ignored: "kolom niet gebruikt",
      file_rejected: "bestand niet gebruikt",
      note: "opgemerkt"
    } as Record<string, string>
  },
  glossary: {
    title: "Begrippen",
    description: "De woorden die op deze site worden gebruikt, in gewone taal."
  },
  dissolved: {
    title: "Vervallen codes",
    description: "Codes van gebieden die niet meer bestaan, en waar u nu moet zijn.",
    intro:
      "Gemeenten, wijken en buurten worden soms samengevoegd, gesplitst of opnieuw genummerd. Oude adressen blijven werken: hier staat waar u nu moet zijn.",
    pageTitle: (name: string) => `${name} bestaat niet meer`,
    explanation: (code: string, year: number | null) =>
      `De code ${code} is vervallen${year === null ? "" : `; het laatste jaar waarin wij haar zagen is ${year}`}.`,
    successors: "Kijk nu bij:",
    gemeente: "Wij weten niet in welk gebied deze code is opgegaan. Kijk bij:",
    unknown: "Wij weten niet in welk gebied deze code is opgegaan. Zoek op naam of postcode.",
    none: "In deze uitgave zijn er geen vervallen codes.",
    ofGemeente: (name: string) => `Vervallen codes: ${name}`
  },
  explore: {
    title: "Verken",
    heading: "Verken alle gebieden",
    description: "Zoek in alle buurten, wijken en gemeenten tegelijk: kies voorwaarden en zie tabel en grafiek.",
    intro:
      "Stel een vraag aan alle gebieden tegelijk. Bijvoorbeeld: welke buurten hebben een goede sociale samenhang én veel huurwoningen? U kiest de voorwaarden, en ziet een tabel en een grafiek.",
    whatTitle: "Wat u hier kunt",
    what: [
      "Gebieden kiezen met een paar voorwaarden, zoals “hoger dan” of “tussen”.",
      "Zien hoe die gebieden verschillen van alle andere, in een verdeling of in een wolk van stippen.",
      "Het antwoord bewaren: als adres om te delen, als CSV, of als vraag in SQL."
    ],
    warningTitle: "Lees dit erbij",
    warning:
      "De lijst staat op naam en is geen ranglijst. Dat twee cijfers samengaan, zegt niet dat het ene door het andere komt. Buurten met weinig inwoners laten we eerst weg, omdat hun cijfers snel schommelen.",
    load: "Dit laadt een rekenprogramma van ongeveer 9 MB in uw browser. Wat u vraagt, blijft op uw apparaat.",
    start: "Start met verkennen",
    withoutScript: "Zonder JavaScript kunt u hier geen vragen stellen. Alle cijfers zijn wel te downloaden:",
    downloads: "naar de gegevens"
  },
  notFound: {
    title: "Deze pagina is er niet",
    description: "Het adres bestaat niet of niet meer.",
    text: "Misschien is de code van dit gebied veranderd, of zit er een tikfout in het adres. Zoek op naam of postcode, of begin bij de kaart.",
    home: "Naar de voorpagina",
    dissolved: "Lijst van vervallen codes"
  }
};

export type Strings = typeof nl;
