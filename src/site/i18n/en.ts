import type {AreaLevel} from "../../catalog/areas.ts";
import type {Strings} from "./nl.ts";

/** One title for the pages of all levels. */
const forLevels = (title: string): Record<AreaLevel, string> => ({
  buurt: title,
  wijk: title,
  gemeente: title,
  land: title
});

/**
 * Every word of the interface in British English. Official Dutch nouns are explained where a reader first meets them, and
 * then kept: buurt, wijk, gemeente.
 */
export const en: Strings = {
  locale: "en_GB",
  siteName: "Buurtspiegel",
  skip: "Skip to the content",
  promise: "What open figures say about the place where you live, and what they do not see.",
  levels: {
    buurt: {one: "buurt", many: "buurten"},
    wijk: {one: "wijk", many: "wijken"},
    gemeente: {one: "gemeente", many: "gemeenten"},
    land: {one: "the Netherlands", many: "countries"}
  },
  levelsExplained: {
    buurt: "neighbourhood (buurt)",
    wijk: "district (wijk)",
    gemeente: "municipality (gemeente)",
    land: "country"
  },
  placeIn: "in",
  landPlace: "the whole country",
  search: {
    label: "Find a neighbourhood (buurt), district (wijk) or municipality (gemeente)",
    placeholder: "Name or postcode",
    submit: "Search",
    here: "Where am I?",
    title: "Search",
    description: "Find a neighbourhood (buurt), district (wijk) or municipality (gemeente) by name or postcode.",
    withoutScript:
      "Without JavaScript you cannot search here. Choose your gemeente below instead; its page lists all wijken and buurten."
  },
  nav: {
    label: "Main menu",
    breadcrumb: "You are here",
    explore: "Explore",
    method: "Method",
    research: "Research (in Dutch)",
    about: "About",
    glossary: "Glossary",
    data: "Data",
    quality: "Quality",
    accessibility: "Accessibility",
    dissolved: "Old codes",
    footer: "About this site",
    onThisPage: "On this page"
  },
  fictional: {
    title: "Fictional data",
    text: "The areas and figures on this page do not exist. They show how the site works."
  },
  card: {
    fictional: "Fictional data: these areas and figures do not exist",
    alt: name => `${name} in brief, with a map`
  },
  footer: {
    codeAndData: "Made with open data. Every figure has a source, a year and a licence.",
    privacy: "No cookies, no trackers: what you search for stays in your browser."
  },
  themes: {
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
  },
  sections: {
    leefbaarheid: forLevels("Liveability"),
    samenhang: forLevels("Social cohesion"),
    veerkracht: forLevels("Resilience"),
    bewoners: forLevels("Who lives here"),
    plek: forLevels("The place"),
    eigen: forLevels("The operator's own figures"),
    verschillen: {
      buurt: "Differences within the buurt",
      wijk: "Differences within the wijk",
      gemeente: "Differences within the gemeente",
      land: "Differences within the Netherlands"
    },
    landelijk: {buurt: "", wijk: "", gemeente: "", land: "What changed in the Netherlands"},
    vergelijken: forLevels("Compare"),
    gesprek: forLevels("The conversation"),
    hiernaast: {
      buurt: "Buurten next to this one",
      wijk: "Wijken next to this one",
      gemeente: "Gemeenten next to this one",
      land: ""
    },
    "over-de-cijfers": forLevels("About these figures")
  },
  classWords: {
    stedelijkheid_class: ["very strongly urban", "strongly urban", "moderately urban", "slightly urban", "not urban"]
  },
  sourceNames: {
    leefbaarometer: "Leefbaarometer",
    cbs_kwb: "CBS",
    cbs_nabijheid: "CBS",
    cbs_vierkant: "CBS",
    pdok_wijkbuurt: "CBS and Kadaster",
    rivm_gezondheid: "RIVM",
    politie: "Police",
    cbs_postcode: "CBS",
    survey: "survey",
    kwetsbaarheidsindex: "licensed vulnerability index",
    eigen: "own data",
    buurtspiegel: "our own calculation"
  },
  resilience: {
    photoTitle: "The photo: problems and vulnerability",
    photoMissing: {
      too_few_residents: "Too few people live here to say anything about problems and vulnerability together.",
      residents_unknown:
        "It is not known how many people live here. So we say nothing about problems and vulnerability together.",
      no_problems: "There is no figure about nuisance and insecurity, and so no photo.",
      no_vulnerability: "There are too few figures for an index of vulnerability, and so no photo.",
      too_few_then: "When vulnerability was measured, too few people lived here. So there is no photo of now.",
      other_population:
        "Since vulnerability was measured, the number of residents has changed so much that figures of then and now are not about the same group. So there is no photo of now.",
      mostly_students:
        "Among so many young people figures about money and health mean something else. So there is no photo.",
      mostly_institutional: "Health, money and housing are here only about the few households. So there is no photo."
    },
    noIndex: {
      borders_changed:
        "Most figures for an index of vulnerability are known here only within other borders, and so there is no photo.",
      no_such_code:
        "Most figures for an index of vulnerability are about a year in which this area did not exist under this code, and so there is no photo.",
      place_unknown:
        "It is not certain that the figures for an index of vulnerability are about this area, and so there is no photo."
    },
    noProblemsThen: (year, last) =>
      `There is no figure about nuisance and insecurity of ${year}, and so no photo of that year. The latest is of ${last}.`,
    noFigure: "There are too few figures about this.",
    gridLabel: "Table: place among nine kinds of areas",
    gridCaption: name => `Kind of area: ${name}.`,
    gridNote: referenceYear =>
      `Average is here the fixed national reference of the Leefbaarometer, and for vulnerability the weighted average over the buurten of the Netherlands in ${referenceYear}.`,
    indexOpen: (year, referenceYear, figures, publishers) =>
      `The index of vulnerability in ${year} is our own approximation, from open figures of ${publishers}: ${figures}. Zero is the average over the buurten with figures in ${referenceYear}, weighted by residents. That year is the first with figures for nearly the whole country, so that years can be compared; the Netherlands as a whole may differ a little from it. One is a standard deviation. The index is about the area: it counts no people. Origin never counts.`,
    indexChangeDepends: "Which way the index goes depends much on the figures in it.",
    indexSensitivity: "How much hangs on one of those figures stands with the method.",
    indexLicensed:
      "Vulnerability comes from a licensed index that whoever runs this site has loaded, not from open figures.",
    indexTitle: "What this vulnerability is made of",
    robust: above =>
      `Even if each figure counts half or double, the index lies ${above ? "above" : "below"} that average.`,
    dependsOnWeights: percentage =>
      `Whether the index lies above or below that average depends on how much each figure counts: under ${percentage} of the weightings that we tried it lies above.`,
    nearlyAllWeights: (above, percentage) =>
      `Under nearly all weightings that we tried the index lies ${above ? "above" : "below"} that average (${percentage}).`,
    filmTitle: "The film: how it changed",
    filmMissing: {
      boundary_change: year =>
        `The boundaries ${year === null ? "have changed" : `changed after ${year}`}. So it is not possible to say how problems and vulnerability changed together.`,
      place_unknown: year =>
        `It is not certain that the code of this area stood for the same area ${year === null ? "before" : `in ${year}`}. So there is no film.`,
      new_code: year =>
        `The code of this area did not exist yet ${year === null ? "before" : `in ${year}`}. So there is no film. Figures of that time are shown only where the publisher computed them later for the areas of now, as RIVM did for perceived health.`,
      missing_year: "Of vulnerability there is no figure for both the beginning and the end. So there is no film.",
      one_year: "Of the Leefbaarometer we have only one year here. So there is no film.",
      no_year: "Of the Leefbaarometer we have no figure here. So there is no film.",
      too_few_residents: "Too few people live here for a film.",
      residents_unknown: "It is not known how many people live here. So there is no film.",
      other_population:
        "The number of residents changed so much that figures of then and now are not about the same group. So there is no film: it cannot be said whether things became better or worse.",
      too_few_then: "At the beginning or the end too few people lived here. So there is no film.",
      mostly_students: "For the same reason there is no film: so many young people live here.",
      mostly_institutional: "For the same reason there is no film: most residents here live in an institution."
    },
    filmOfWijk: (name, isSame) =>
      isSame
        ? `This buurt is the whole wijk (${name}), of which there are figures for a film:`
        : `The wijk as a whole (${name}) does have a film:`,
    filmOfWijkFirm: "How firm that is, is told on the page of the wijk.",
    filmOfWijkLater: (end, isTested) =>
      `${isTested ? "How firm that is, and what" : "What"} was measured after ${end}, is told on the page of the wijk.`,
    filmDescription:
      "A line from the open circle (beginning) to the closed circle (end). To the right: a higher index of vulnerability. Upwards: more problems. The lines cross at the national average of vulnerability in the first year and the national reference of problems.",
    filmLegend: (peers, referenceYear) =>
      `From the open circle to the closed one, with the year of the problems; the year of vulnerability is in the table.${peers > 0 ? " Grey: areas with the same background. They are listed under Comparing." : ""} The cross: the weighted average over the buurten of the Netherlands in ${referenceYear} (vulnerability) and the national reference (problems).`,
    moment: (index, count) => (index === 0 ? "beginning" : index === count - 1 ? "end" : `moment ${index + 1}`),
    filmTable: "Table of the film",
    filmHead: [
      "Moment or area",
      "Score for nuisance and insecurity (higher is more favourable)",
      "Vulnerability (0 is average), from the figures that each of those years has"
    ],
    moreVulnerable: "higher index of vulnerability →",
    moreProblems: "↑ more problems",
    peersTitle: plural => `Similar ${plural}`,
    peersNote:
      "Matched on background (degree of urbanisation, size, housing, age and households), not on outcomes such as liveability or income. Less certain: with another choice of features often not found.",
    lessCertain: "; less certain",
    alike: features => (features === null ? "alike as a whole, strongly in no feature" : `alike in ${features}`),
    differs: (feature, more) => `; differs in ${feature} (${more ? "more there" : "less there"})`,
    caveat:
      "This is about the area, not about who lives there, and it says nothing about causes. Nuisance and insecurity are estimated by the Leefbaarometer. More cohesion is not always better: above all, people want a pleasant distance.",
    research: "The figures from the research (in Dutch)"
  },
  photoPlane: {
    description: kind =>
      `A plane of nine boxes. To the right: a higher index of vulnerability. Upward: more problems. The box of this area: ${kind}.`,
    columns: ["below average", "around", "above average"],
    rows: ["no more", "slightly more", "more"],
    moreVulnerable: "higher index of vulnerability →",
    moreProblems: "↑ more problems than average",
    self: "Filled: this area, in its box.",
    others: (count, one, many, gemeente) =>
      one
        ? `Grey: the other area of ${gemeente} with a photo of these years.`
        : `Grey: ${count} other ${many} of ${gemeente} with a photo of these years.`,
    whole: gemeente => `Cross: ${gemeente} as a whole.`
  },
  comparing: {
    stripTitle: (count, level, gemeente) =>
      level === "gemeente"
        ? `Among the ${count} gemeenten in the Netherlands`
        : `Among the ${count} ${level === "wijk" ? "wijken" : "buurten"} of ${gemeente}`,
    stripSubtitle: one => `Each dot is a ${one}, from the lowest figure on the left to the highest on the right.`,
    stripLegend: level =>
      level === "gemeente"
        ? "Filled: this gemeente. Dashed: the Netherlands. Areas with fewer than 300 residents are left out."
        : `Filled: this ${level}. Line: gemeente. Dashed: the Netherlands. Areas with fewer than 300 residents are left out.`,
    insideTitle: (count, level, name) => `The ${count} ${level === "gemeente" ? "gemeenten" : "buurten"} of ${name}`,
    insideLegend: level =>
      level === "land"
        ? "Filled: the Netherlands as a whole."
        : `Filled: the ${level} as a whole. Dashed: the Netherlands. Areas with fewer than 300 residents do not count.`,
    fewerKnown: (many, items) => `Known of fewer ${many}: ${items}.`,
    lowest: "lowest",
    highest: "highest",
    range: (low, high) => `from ${low} to ${high}`,
    stripCitation: "figures beside those of the other areas",
    place: "place"
  },
  startMap: {
    title: "What may make meeting easier or harder",
    strengthening: estimated => `${estimated ? "By estimate easier" : "Easier"} than in most places`,
    hindering: estimated => `${estimated ? "By estimate harder" : "Harder"} than in most places`,
    otherFacilities: side =>
      `In the Leefbaarometer the amenities here lie clearly ${side} the national reference: it counts other amenities.`,
    onePlace:
      "Here the wijk and the buurt are one area. The start map of the wijk compares with other wijken, that of the buurt with other buurten, and some figures are known of the wijk alone: so the two may differ.",
    all: "The whole start map, with figures and questions",
    note: "A beginning for a conversation, not a verdict. Compared with areas of the same level in the whole country: more favourable than in three out of four others is called easier, less favourable harder. Where the figure does not say the same beside that of the whole country, we say nothing. Of money and nuisance we say so only if the photo says the same, and of nuisance not if registered crimes say the opposite. Where a figure is missing or decides nothing, there is a question for residents.",
    withoutFigure: "Questions about what no figure says.",
    head: ["Subject", "Meeting here is", "Figure or question"],
    reasons: {
      favourable: "rather easier than in most places",
      unfavourable: "rather harder than in most places",
      ordinary: "as in most places",
      measures_differ: "cannot be said: the two comparisons contradict each other",
      figures_differ: "cannot be said: nuisance and crimes contradict each other",
      no_photo: "cannot be said: there is no photo to lay it beside",
      counts_more: "cannot be said: holiday homes count too",
      mostly_students: "cannot be said: among so many young people this figure means something else",
      mostly_institutional: "cannot be said: this figure is only about the few households",
      few_residents: "cannot be said: too few residents to compare",
      residents_unknown: "cannot be said: not known how many people live here",
      too_few_then: "cannot be said: too few people lived here in that year",
      other_population: "cannot be said: many residents came or left since",
      no_place: "cannot be said: no place among other areas",
      either_way: "cannot be said: it may help and hinder",
      no_figure: "cannot be said: no figure"
    }
  },
  cells: {
    title: (count, low, high) =>
      `In ${count} squares of 100 metres the estimated liveability runs from ${low} to ${high}`,
    subtitle: year =>
      `Score per square, averaged with its surroundings where needed, ${year}. A figure for the whole buurt does not show this.`,
    legend:
      "Thin line: all squares. Thick line: the middle half. Upright line: the median square. Below it the nine classes.",
    cell: "square",
    lowest: "lowest",
    quarter: "a quarter is below",
    median: "median",
    threeQuarters: "a quarter is above",
    highest: "highest",
    citation: "liveability per square of 100 metres",
    map: "Where these squares lie: a map",
    class: "class of the score",
    count: "squares",
    shown: (smoothed, all) =>
      smoothed === 0
        ? "Each square shows its own score."
        : smoothed === all
          ? "Each square shows the mean of the squares within 200 metres: of no square is it known that enough people and homes are there to show it on its own."
          : `In ${smoothed} of the ${all} squares few people live, few homes stand, or that is not known: these are drawn small and show the mean of the squares within 200 metres.`
  },
  conversation: {
    note: "Questions that fit these figures. Not measures: what helps depends on reasons that figures do not see.",
    more: "more about this",
    everywhere: {
      behouden: "Something goes well everywhere, also where figures do not show it.",
      redenen_eerst: "Everywhere there are people who take part less easily. An average does not show who, or why."
    },
    amounts: {weinig: "no more", bovengemiddeld: "slightly more", veel: "more", zeer_veel: "many more"},
    noPhoto: {
      mostly_students:
        "There is no photo of problems and vulnerability here, because figures mean something else among so many young people. People who live or work here know more.",
      mostly_institutional:
        "There is no photo of problems and vulnerability here, because many figures are only about the few households. People who live or work here know more.",
      too_few_residents:
        "Too few people live here for a photo of problems and vulnerability. People who live or work here know more.",
      whole:
        "There is no photo of problems and vulnerability for the area as a whole. People who live or work here know more."
    }
  },
  focusInside: {
    title: "Problems and vulnerability, buurt by buurt",
    finding: (most, total, type, year) =>
      `Most common: ${type}. By estimate this held for ${most === total ? `all ${total}` : `${most} of the ${total}`} buurten with a kind in ${year}.`,
    allDifferent: (total, year) =>
      `Each of the ${total} buurten with a kind was by estimate of another kind in ${year}.`,
    noFinding: (ties, most, kinds, total, year) =>
      ties === kinds
        ? `The ${total} buurten with a kind were by estimate of ${kinds} kinds in ${year}, which are equally common: ${most} buurten each.`
        : `The ${total} buurten with a kind were by estimate of ${kinds} kinds in ${year}. ${["Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"][ties - 2]} of these are the most common: ${most} buurten each.`,
    mapDescription: "A map in the colours of the table below. Which buurt is of which kind is on its own page.",
    tableLabel: "Table: number of buurten of each kind",
    tenth: count => `of which much more problems and vulnerability far above average: ${count}.`,
    unknown: count =>
      `Without a kind, because of too few residents or figures, or because many students or people in institutions live there: ${count}.`,
    onOwnPage: "Which buurt is of which kind is on the page of each buurt."
  },
  national: {
    note: "The main result of each national figure of the research. These are associations, not causes, and say nothing of one buurt.",
    link: "Figure, table, download and limits",
    titles: {
      "twintig-jaar": "How liveability changed",
      "ontwikkeling-naar-niveau": "Change by level",
      verschillen: "Gap by housing-association stock",
      kantelpunt: "Turning point by housing-association stock",
      stabiel: "What stayed the same"
    },
    change: ({up, not, total, many, from, to}) =>
      `In ${up} of the ${total} ${many} liveability was by estimate clearly higher in ${to} than in ${from}, in ${not} it was no higher.`,
    changeResidents: ({low, high, residents, share}, many) =>
      `Where it was no higher, ${low} to ${high} people live now, by how strictly one counts; without a margin about ${residents}, ${share} of the residents of all those ${many}.`,
    changeEdges: edge =>
      `The lowest number counts only scores that fell by more than ${edge} points, the highest also scores that rose by no more than that.`,
    changePublished: (wording, isComparable) =>
      `The WoON 2024 research says ${wording} people${isComparable ? "" : "; our number is too uncertain to lay beside it"}.`,
    byLevel: (label, to, from, mean, [low, high]) =>
      `Where liveability was ${label} in ${to}, the score changed by ${mean} points on average since ${from} (uncertainty: ${low} to ${high}).`,
    byLevelNote: to =>
      `The groups are made with the level in ${to}: an area that rose is in a higher group for that reason already.`,
    gaps: {
      smaller: (list, many) =>
        `Between ${many} with 60% housing-association stock or more and with less than 10% the gap became smaller for ${list}.`,
      larger: (list, many) =>
        `Between ${many} with 60% housing-association stock or more and with less than 10% the gap became larger for ${list}.`,
      unsure: list => `Whether it grew cannot be said for ${list}.`
    },
    gapsNote:
      "This is about areas as a whole, not about who lives in a housing-association dwelling. They are grouped by the last year.",
    turning: (label, point, [low, high]) =>
      `For ${label} the average change goes from favourable to unfavourable at ${point} housing-association stock (uncertainty: ${low} to ${high}).`,
    turningUnsure: list => `Too uncertain to name a turning point for ${list}.`,
    turningNone: (list, years) => `There is no turning point over ${years} for ${list}.`,
    turningNote: "An average line over all areas together: it says nothing of one area.",
    stable: (share, total, many, problems, vulnerability) =>
      `In ${share} of the ${total} ${many} with a film, problems (${problems}) and vulnerability (${vulnerability}) both stayed about the same.`,
    stableWithout: (low, high) => `Without one of the figures of the index that is ${low} to ${high}.`,
    stableNote: "About the same is a change of at most a quarter of the spread between areas."
  },
  filmsInside: {
    title: one => `The film, ${one} by ${one}`,
    finding: (kinds, several, most, total, many, [problems, vulnerability]) =>
      `Most common: ${kinds}, ${several ? "each " : ""}in ${most === total ? `all ${total}` : `${most} of the ${total}`} ${many} with a film (problems ${problems}, vulnerability ${vulnerability}).`,
    coped: (some, risen) =>
      some === "0"
        ? `Where the index of vulnerability rose, problems by estimate increased in all ${risen}.`
        : `Where the index of vulnerability rose, problems by estimate stayed the same or decreased in ${some === risen ? `all ${risen}` : `${some} of the ${risen}`}.`,
    columns: {
      down: "less vulnerable",
      stable: "about as vulnerable",
      up: "more vulnerable"
    },
    rows: {down: "fewer problems", stable: "about as many problems", up: "more problems"},
    tableLabel: "Table: number of areas with each development",
    names:
      "The research gives four directions a name. The right-hand column is called, from top to bottom: resilience, some resilience, no resilience. The top left is called easing where there were more problems than average at first. We give no such name to an area where the index turns the other way without one figure.",
    without: count =>
      `Without a film, because of other borders, too few or other residents, or too few figures: ${count}.`,
    onOwnPage: one => `The film of each ${one} is on its own page.`,
    mapDescription: one => `A map in the colours of the table below. The film of each ${one} is on its own page.`,
    otherPeriods: "Other periods",
    period: (problems, vulnerability) => `Problems ${problems}, vulnerability ${vulnerability}.`,
    periodOnly: "Only areas with a film in those years."
  },
  beganAlike: {
    title: many => `${many} that began alike, and what became of them`,
    began: ([problems, vulnerability], count, many, one, kind, rank, label) =>
      `In the Netherlands ${count} other ${many} began like this ${one}: ${kind} (problems in ${problems}, vulnerability in ${vulnerability}), and estimated cohesion in ${problems} in class ${rank} of 9 (${label}).`,
    outcomes: ([problems, vulnerability], list, here, later) =>
      `What came next (problems up to ${problems}, vulnerability up to ${vulnerability}): ${list}. Here${later === null ? "" : `, up to ${problems} and so without ${later}`}: ${here}.`,
    coped: (some, risen, {all, count}) =>
      some === risen
        ? `In all ${all} where the index of vulnerability rose, problems stayed the same or decreased.`
        : some === 0
          ? `In all ${all} where the index of vulnerability rose, problems increased.`
          : `Of the ${all} where the index of vulnerability rose, problems stayed the same or decreased in ${count}.`,
    reversed: "a direction that turns round without one figure",
    few: many => `Too few other ${many} began like this, so we do not count them here.`,
    note: "Began alike means: the same kind of area and the same class of cohesion in those years. What happened next, and why, differs.",
    asked: (many, count) =>
      count === 1
        ? `Of the ${many} above where vulnerability rose and problems did not, this one is most like here in background. People to ask what played a part there, not an example to follow.`
        : `Of the ${many} above where vulnerability rose and problems did not, these are most like here in background. People to ask what played a part there, not examples to follow.`
  },
  stockGaps: {
    title: many => `The difference between ${many} with many and with few housing-association dwellings`,
    note: (many, much, little, year) =>
      `Many is ${much} or more, few less than ${little} (${year}). In brackets how many ${many} these are; where more people live counts more. Where they are few, one can decide the picture. A difference does not say why it is there.`,
    here: "here",
    land: "Netherlands",
    much: where => `${where}, many`,
    little: where => `${where}, few`
  },
  watch: {
    printTitle: name => `To talk about in ${name}`,
    title: "Questions to look into",
    note: "The figures are estimates and do not say what causes anything. People who live or work there know more. No buurten are named here.",
    fits: (count, total, all) =>
      all
        ? `Fits all ${total} buurten that can be judged.`
        : `Fits ${count} of the ${total} buurten that can be judged.`,
    questions: {
      prevention: years =>
        `Vulnerability above average and risen (${years}), but no more problems than average. What is needed to keep it that way?`,
      problems_and_rising: years =>
        `More problems than average, and vulnerability above average and risen (${years}). What do residents see happening, and what do they ask for?`,
      problems_and_vulnerable: years =>
        `More problems and vulnerability than average, and vulnerability not risen (${years}). What is done here already, and does it help?`,
      rising: years =>
        `Vulnerability not above average, but risen (${years}). Do people recognise that, and what is changing?`
    },
    mapDescription: "A map in the colours of the questions below.",
    mapNone: "none of these questions",
    mapUnknown: "cannot be judged",
    noLowIncome:
      "Whether a high share of low incomes rose further anywhere cannot be said: too few buurten have a figure in two years.",
    otherwise:
      "What may play a part too and is in no figure: building or demolition, who moves, upkeep and supervision, or one event.",
    stock: "Nationally: the gap by housing-association stock",
    concentration: years =>
      `A large share of households with a low income, which also rose (${years}). Is that because of who moves in, or because of what happens to residents?`
  },
  multiples: {
    title: (one, years) => `Liveability by ${one}, ${years}`,
    note: (whole, low, high) =>
      `All lines on one scale, from ${low} to ${high}.${whole === null ? "" : ` Grey: ${whole} as a whole.`} With each name the estimated score in the first and the last year.`,
    others: "with a very different number of residents",
    seam: "Where a line is broken, the last figure is from another edition than the years before. The difference between them is no change: it stands apart."
  },
  profile: {
    statements: "In brief",
    figureLink: "figure",
    classScaleDescription: "Class 1 is the least favourable, class 9 the most favourable.",
    scoreColumn: "score",
    classColumn: "class",
    dimensionsLabel: "dimensions of liveability",
    valueInYear: (label, value, year) => `${label}: ${value} in ${year}.`,
    continued: title => `${title}, continued`,
    dimensionsSubtitle: years => `Contribution of the five dimensions to the score, ${years}`,
    dimensionBelow: "less favourable",
    dimensionAbove: "more favourable",
    dimensionLegend: (first, last, comparator) =>
      [
        first === null ? null : `open circle: ${first}`,
        `closed circle: ${last}`,
        comparator === null ? null : `short line: ${comparator} in ${last}`,
        "the line in the middle is the national reference"
      ]
        .filter(part => part !== null)
        .join(" · "),
    trendSubtitle: (unit, years) => `${unit}, ${years}`,
    scoreUnit: "Estimated liveability score",
    estimated: "estimate",
    ownIntro:
      "The operator of this site added these figures, from data of their own. They are apart from the other figures on this page.",
    ownMark: "the operator's own figure",
    intervalNote:
      "The small numbers are the 95 per cent interval that the source gives: that is roughly how uncertain the figure is.",
    roundingNote:
      "The publisher rounds numbers. So a figure that we calculate from them lies somewhere between the small numbers beside it. Where rounding may take it past too many areas, it has no place.",
    computedMark: "*",
    otherEdition: ({publisher, edition, figures}) =>
      `The figure of the Netherlands is calculated here, from one series for all years. ${publisher} itself gave for the Netherlands in ${edition}: ${figures}.`,
    computedTrendNote: "* Calculated here from figures of smaller areas or from other figures.",
    computedNote: ways => `* Calculated here: ${ways}.`,
    computedWays: {
      sum: "counts added over smaller areas",
      quotient: "counts divided by each other",
      deviation: "the score from the difference with the national reference",
      mean: weights => `averaged over smaller areas, weighted by ${weights}`
    },
    adults: "residents of 15 and over",
    partNote: "Counts are rounded, mostly to fives: so a part may seem larger than the whole that it lies in.",
    allFigures: count => (count === 1 ? "1 figure" : `${count} figures`),
    moreFigures: count => (count === 1 ? "1 more figure" : `${count} more figures`),
    missingTitle: count => (count === 1 ? "1 subject without a figure" : `${count} subjects without a figure`),
    tableOf: title => `Table: ${title}`,
    table: "Table",
    sourceAndCite: "Source and citation",
    downloadParquet: "Download (Parquet)",
    source: "Source",
    licenceShort: "licence",
    figureIds: "Figure ID",
    from: "after",
    subject: "Subject",
    unlessNamed: " or as named",
    keptBack: {
      suppressed: year => `${year}: left out by the source`,
      not_given: year => `${year}: no figure from the source`,
      withheld_here: year => `${year}: left out by us, too few people`,
      borders_changed: year => `${year}: about other borders, not shown`,
      place_unknown: year => `${year}: not certain that it is about this area`
    },
    roundedToNought: "0 (rounded)",
    year: "Year",
    position: peers => `compared with other ${peers} in the Netherlands`,
    ofHowMany: ({among, all, plural, residents}) =>
      `Compared with ${among.join(" to ")} of the ${all} ${plural}${residents === null ? "" : ` of ${residents} residents or more`}.`,
    dimension: "Dimension",
    inside: {
      wijk: "Buurten in this wijk",
      gemeente: "Wijken and buurten in this gemeente",
      land: "Gemeenten"
    },
    besideNote: year => `The word is the class of liveability, estimated, ${year}.`,
    highIs: {favourable: " (higher is more favourable)", more: " (higher is more)"},
    insideNote: {
      short: "By name, not by score. The word is the class of liveability (1 to 9); without a word there is no class.",
      long: "By name, not by score. The word is the class of liveability (1 to 9). That of a buurt is on the map, and on the page of its wijk.",
      longest:
        "By name, not by score. The word is the class of liveability (1 to 9). The pages of the buurten are on that of their wijk; you find them by searching too."
    },
    wholeWijk: wijk => `This buurt is the whole wijk of ${wijk}.`,
    oneWijk: gemeente =>
      `This wijk is the whole gemeente of ${gemeente}. Where both have a figure, that of the gemeente is given here.`,
    areaSet: year => `Boundaries and codes: as of ${year}.`,
    code: code => `Code ${code}.`,
    predecessors: "This area was formed from:",
    earlier: {
      reused: (code, years, name) =>
        `In ${years} ${code} was the code of another area: ${name}. What was measured under that code then is not shown here.`,
      another: years =>
        `In ${years} the area with this code had other boundaries. What was measured within them is not shown here.`,
      slightly: years => `In ${years} this area had slightly different boundaries.`,
      differently: (years, then, now) =>
        `In ${years} this area had other boundaries: they held ${then} hectares of land then, ${now} now.`,
      notShown: "What was measured within them is not shown here.",
      shares: "Shares and means within them are shown here.",
      sharesAlone: "Shares and means within them are shown here, counts are not.",
      ofParts: "Counts of then are added up here over all areas that are this gemeente together now.",
      madeOfParts:
        "Figures of then are calculated here, where that can be done, from those of all areas that are this gemeente together now.",
      unknown: years =>
        `It is not certain that the code of this area stood for the same area in ${years}. What was measured under that code then is not shown here.`,
      nowAt: "That area is now found at"
    },
    points: difference => `${difference} percentage points`,
    editionSeam: ({year, earlier, later, difference, computed, error}) => {
      const made = ` The figure of ${year} was computed here from smaller areas${error === null ? "" : `: where that can be checked, it differs in 95 of 100 cases by at most ${error}`}.`;
      const apart =
        difference === null
          ? "How much the editions differ is not known."
          : `Of ${difference.areas} in ${difference.gemeenten} both editions give the same years: there the figures differ by at most ${difference.largest}. How much they differ for other areas is not known.`;
      return `The line is broken: from ${year} the figures are from the ${later}, before from the ${earlier}.${computed ? made : ""} ${apart}`;
    },
    lineBroken: ({year, bordersYear, side}) =>
      `The line is broken: ${side === "before" ? "before" : "from"} ${year} the figures are counted within the boundaries of ${bordersYear}, which are different.`,
    scaleStart: value => `The height does not begin at zero but at ${value}.`,
    lineOfOthers: (year, known, tooFew) =>
      tooFew
        ? `The line is broken after ${year}: in ${known} too few people lived here.`
        : `The line is broken after ${year}: since ${known} the number of residents changed too much.`,
    class: number => `class ${number}`
  },
  map: {
    title: name => `Map: ${name}`,
    here: "this area",
    legendLiveability: year => `Class of liveability, ${year}`,
    noClass: "no class",
    description: "Every area on the map is in the lists on this page or on the page of the gemeente, by name.",
    boundarySource: source => `Boundaries: ${source}`,
    ofBuurten: year => `Outline made from the buurten of ${year}.`,
    ofSomeBuurten: year => `Outline made from buurten of ${year}; not all buurten have one.`,
    ofOtherYear: areaYear => `That is another area set than that of the figures (${areaYear}).`,
    ofAround: (level, around, source) =>
      `Where exactly this ${level} lies is not in the files: the thick line is the outline of ${around} (${source}).`
  },
  home: {
    title: "How is my neighbourhood doing?",
    description:
      "Liveability, cohesion and amenities of every neighbourhood (buurt), district (wijk) and municipality (gemeente) in the Netherlands, from open figures.",
    intro: (buurten, wijken, gemeenten) =>
      `One page for each of the ${buurten} neighbourhoods (buurten), ${wijken} districts (wijken) and ${gemeenten} municipalities (gemeenten): what is known, with source and year, and with what the figures cannot see. We keep the Dutch names of these areas, because they are official.`,
    promise: "Read what open figures say about your neighbourhood, and what they do not see.",
    land: "Or begin with the Netherlands as a whole",
    mapTitle: "Choose a gemeente on the map",
    mapDescription: "All gemeenten; the same gemeenten are in the list on this page, by name.",
    listTitle: "Or choose from the list",
    doorsTitle: "What brings you here?",
    doors: [
      {
        title: "I live here",
        text: "Find your buurt by name or postcode and read what is known, compared with the gemeente and the country.",
        link: "Find your buurt",
        href: "/zoeken/"
      },
      {
        title: "I write about it",
        text: "Every figure has a source, a year, a licence and a lasting ID by which you can cite it.",
        link: "To the data",
        href: "/gegevens/"
      },
      {
        title: "I make policy",
        text: "Compare buurten on several subjects at once, and see what the figures do and do not say.",
        link: "Explore all areas",
        href: "/verken/"
      }
    ]
  },
  data: {
    title: "Data",
    description: "All figures of this site to download, with definition, source, year and licence.",
    intro:
      "Everything you see on this site, you can take with you. Use the figures freely, and name the source. Names of files and columns are Dutch.",
    downloads: "Files",
    file: "File",
    what: "What it holds",
    files: {
      profilesParquet:
        "All areas, each figure in one year for each kind of area. Where an area does not have that year, the cell is empty, also when its page shows an older year; that one is in the file of the gemeente (Parquet)",
      profilesCsv: "The same table as CSV",
      profilesMetadata: "Description of the columns of the CSV (CSV on the Web)",
      refusedPlaces:
        "Codes that stood for another area in another year, or of which that is not certain, with the names of then and now",
      indicators: "The list of figures with definition, unit and source (JSON)",
      manifest: "Account of this edition: source files with checksums, numbers of rows (JSON)"
    },
    perGemeente: "By gemeente",
    perGemeenteIntro:
      "There are two files of each gemeente with all its wijken and buurten: all figures of all years (Parquet), and the boundaries with the latest figures (GeoJSON).",
    indicators: "The figures",
    indicator: "Figure",
    definition: "Definition",
    years: "Years",
    source: "Source",
    sources: "Sources and licences",
    attribution: "Please credit:",
    noYears: "not in this edition"
  },
  stockAround: {
    around: (level, shares, year) =>
      `Of the homes within 200 metres of a home in this ${level}, on average ${shares} belong to a housing association (${year}, squares of 100 metres of CBS)`,
    range: (low, high) => `${low} to ${high}`,
    about: share => `about ${share}`,
    whole: (level, {share, year}) => `; of all homes in the ${level} that is ${share} (${year}).`,
    noWhole: level => `; of the ${level} as a whole there is no figure.`,
    outside: (level, ofOtherYear) =>
      `That lies outside, which may be: it is another count${ofOtherYear ? ", of another year" : ""}. Within 200 metres there also are homes outside the ${level}. CBS rounds each square to fives, and of squares with very few homes gives no number.`,
    rounding:
      "CBS leaves out small numbers: so there are two, the least and the most that it can be, but for the rounding of each square to fives.",
    countsDiffer: (level, shares) =>
      `In the squares of the ${level} itself it is ${shares}: that count differs from the one of the whole.`,
    wholeAlone: (level, year) =>
      `The share of housing-association homes is that of the ${level} as a whole (${year}), not of what stands around a home.`
  },
  crimesBeside: {
    title: "Where crimes say otherwise than the photo",
    intro:
      "How often do registered crimes per resident lie in the highest or lowest quarter, while the Leefbaarometer estimates the opposite for nuisance and insecurity? The rule is the same to both sides, the outcome need not be. Areas with a photo are counted. Without a photo the sentence stands with the parts alone, where this is the most favourable.",
    none: "On this site there are not enough figures to count that.",
    head: ["Areas", "What it says", "How often", "Of how many areas with a photo"],
    sides: {
      more: "estimated less nuisance than the reference, and yet many crimes",
      fewer: "estimated more nuisance than the reference, and yet few crimes"
    }
  },
  sensitivity: {
    title: "If one figure of the index were missing",
    intro:
      "The index of vulnerability is the mean of a few figures. How much hangs on one of them? So we left each figure out once, and made an index, photos and films from the others. The table says in how many areas the same words remain.",
    none: "This site has no open index to say this of.",
    photo: year =>
      `It is about the photo of ${year} and the film that is on the pages, of areas that have the figure that is left out.`,
    limits:
      "Nuisance and insecurity remains as it is: it is a part of the Leefbaarometer and no mean of ours. The film rests on the figures that are known in the first and in the last year; these are often fewer. Where the order of the areas remains nearly the same and yet many words change, the whole country shifts: the figure left out went another way nationally than the others. Then the name of a film hangs on the choice of the figures; read it with those figures beside it, and beside what the Netherlands did.",
    head: [
      "Figure left out",
      "Areas",
      "Same word for vulnerability",
      "Same kind of area",
      "Same film",
      "Rank correlation"
    ],
    ofHowMany: (same, all) => `${same} of ${all}`,
    notThere: "–",
    rank: "The rank correlation (Spearman) says how alike the order of the areas remains: 1 is the same order.",
    download: "The table to take away (Parquet)"
  },
  quality: {
    title: "Quality of the data",
    description: "Which files were read, what is missing from them and what was not right.",
    intro:
      "This page comes from the building of the site itself. What a source leaves out stays out, with the reason; what cannot be right, we do not use and list here.",
    sources: "Sources",
    readInAll: (files, sources, figures) =>
      `For this site ${files === "1" ? "one file" : `${files} files`} of ${sources === "1" ? "one source" : `${sources} sources`} ${files === "1" ? "was" : "were"} read, with ${figures} figures in all: each of one area in one year. What a source withholds, often because it is about too few people, is left out here too. Not usable is what cannot be right, or belongs to another area.`,
    files: "Files read",
    allFiles: "All files, with rows, figures and checksum",
    file: "File",
    checksum: "Checksum (SHA-256)",
    source: "Source",
    size: "Size",
    rowsRead: "Rows read",
    rowsKept: "Rows used",
    figures: "Figures",
    suppressed: "Withheld by the source",
    notMeasured: "Not measured",
    notApplicable: "Not applicable",
    notPublished: "Not published",
    lost: "Not usable",
    companions: "Code lists and settings",
    companionsIntro: "These files too decide what the figures are: lists of codes, and settings of who runs the site.",
    promises: "What must hold",
    promisesIntro:
      "All files together are held to these rules. Where one does not hold the site is not built, unless somebody answers for it by name and with a reason; of the lightest we only tell it.",
    allHold: rules => `All ${rules} rules hold.`,
    someHoldNot: (rules, broken, one) =>
      `Of the ${rules} rules ${one ? "one does" : `${broken} do`} not hold everywhere:`,
    allPromises: "All rules with their outcome",
    promise: "Rule",
    outcome: "Outcome",
    holds: "holds",
    holdsNot: (count, breaches) => (breaches === 1 ? "once it does not" : `${count} times it does not`),
    ofWhichSigned: count => `${count} of those signed off`,
    signedOff: "Signed off",
    signedOffIntro: "Something does not hold here, and somebody has said why the figures may stand all the same.",
    area: "Area",
    reason: "Reason",
    who: "Who",
    date: "Date",
    places: {
      title: "Codes of other years",
      intro:
        "Some files use the codes of another year. Only where the code stood for the same area then, we show the figure. Where the boundaries moved a little and most residents are the same, we show shares and means, and no counts.",
      download: "All codes that were not or not wholly joined, with the names of then and now (CSV)",
      all: "How many areas, by source, year and kind",
      none: "All files use the codes of the site's year.",
      year: "Codes of",
      level: "Kind of area",
      same: "Same area",
      changed: "Slightly different boundaries",
      another: "Another area, or other land",
      unknown: "Not certain"
    },
    issues: "Remarks",
    byFile: "What was not used or remarked, file by file",
    technical: "All remarks with row and column",
    inColumns: (columns, more) => ` (column ${columns}${more ? " and others" : ""})`,
    sentences: {
      row_rejected: (count, one, columns) =>
        `${count} ${one ? "row" : "rows"} not used, because something in ${one ? "it" : "them"} cannot be right or is double${columns}.`,
      value_rejected: (count, one, columns) =>
        `${count} ${one ? "value" : "values"} not used, because ${one ? "it" : "they"} cannot be right${columns}.`,
      area_not_joined: (count, one) =>
        `Of ${count} ${one ? "area" : "areas"} no figures were used, or not all, because the code stood for another area in another year, or that is not certain.`,
      column_ignored: (count, one, columns) =>
        `${count} ${one ? "column" : "columns"} not used, because we do not need or do not know ${one ? "it" : "them"}${columns}.`,
      file_rejected: () => "This file is not used: we do not recognise its layout, or it is damaged.",
      note: (count, one, columns) => `Something remarked ${count} ${one ? "time" : "times"}${columns}.`
    },
    issuesIntro: limit => `There are at most ${limit} remarks per file here.`,
    noIssues: "Nothing was found that is not right.",
    times: "Times",
    audit: "Checked again",
    notAudited:
      "This edition has not yet been checked by the second program, which reads files and pages apart from the first.",
    row: "Row",
    column: "Column",
    value: "Found",
    expected: "Expected",
    action: "What we did",
    actions: {
      row_rejected: "row not used",
      value_rejected: "value not used",
      area_not_joined: "area not joined",
      column_ignored: "column not used",
      file_rejected: "file not used",
      note: "noted"
    }
  },
  glossary: {
    title: "Glossary",
    description: "The words used on this site, in plain language."
  },
  dissolved: {
    title: "Old codes",
    description: "Codes of areas that no longer exist, and where to look now.",
    intro:
      "Gemeenten, wijken and buurten are sometimes merged, split or renumbered. Old addresses keep working: here you can see where to look now.",
    pageTitle: name => `${name} no longer exists`,
    explanation: (code, year) =>
      `The code ${code} is no longer in use${year === null ? "" : `; the last year in which we saw it is ${year}`}.`,
    successors: "Look now at:",
    gemeente: "We do not know which area this code became part of. Look at:",
    unknown: "We do not know which area this code became part of. Search by name or postcode.",
    none: "There are no old codes in this edition.",
    ofGemeente: name => `Old codes: ${name}`
  },
  explore: {
    title: "Explore",
    heading: "Explore all areas",
    description:
      "Search all buurten, wijken and gemeenten at once: choose conditions and see a table and a chart of the answer.",
    intro:
      "Ask all areas a question at once. For example: which buurten have good social cohesion and also many rented homes? You choose the conditions, and see a table and a chart.",
    whatTitle: "What you can do here",
    what: [
      "Choose areas with a few conditions, such as “higher than” or “between”.",
      "See how those areas differ from all others, in a distribution or in a cloud of dots.",
      "Keep the answer: as an address to share, as CSV, or as a question in SQL."
    ],
    warningTitle: "Read this as well",
    warning:
      "The list is in order of name and is not a ranking. That two figures go together does not mean that one is caused by the other. We leave out buurten with few residents at first, because their figures swing quickly.",
    load: "This loads a query engine of about 9 MB into your browser. What you ask stays on your device.",
    start: "Start exploring",
    withoutScript: "Without JavaScript you cannot ask questions here. You can download all figures:",
    downloads: "to the data"
  },
  notFound: {
    title: "This page does not exist",
    description: "The address does not exist, or no longer exists.",
    text: "Perhaps the code of this area has changed, or there is a typing error in the address. Search by name or postcode, or begin at the map.",
    home: "To the front page",
    dissolved: "List of old codes"
  }
};
