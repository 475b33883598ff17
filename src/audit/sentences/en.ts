import * as changes from "../claims/changes.ts";
import {howComputed} from "../claims/computed.ts";
import {ground} from "../claims/conversation.ts";
import * as counts from "../claims/counts.ts";
import {seam, someSeam} from "../claims/editions.ts";
import * as told from "../claims/figures.ts";
import * as films from "../claims/films.ts";
import * as lists from "../claims/lists.ts";
import * as liveability from "../claims/liveability.ts";
import * as missing from "../claims/missing.ts";
import * as national from "../claims/national.ts";
import * as other from "../claims/page.ts";
import * as resilience from "../claims/resilience.ts";
import * as stockAround from "../claims/stock-around.ts";
import {missingHeadings} from "../knowledge/missing-words.ts";
import {type Parts, type Template, template} from "./reader.ts";

/** Words for more and less as the claims know them. */
const dutch: Readonly<Record<string, string>> = {
  "much more": "veel meer",
  more: "meer",
  "slightly more": "iets meer",
  "about as much": "ongeveer evenveel",
  "not clearly more or less": "niet duidelijk meer of minder",
  "slightly less": "iets minder",
  less: "minder",
  "much less": "veel minder",
  below: "onder",
  around: "rond",
  above: "boven",
  "far above": "ver boven",
  higher: "hoger",
  lower: "lager",
  "about the same": "even hoog",
  increased: "toe",
  decreased: "af",
  "stayed about the same": "bleven ongeveer gelijk"
};

/** A template whose claim knows the words of some parts in Dutch. */
const worded = (line: string, names: readonly string[], claim: Template["claim"]): Template =>
  template(line, (context, parts, memory) => {
    const inDutch = Object.fromEntries(
      names.flatMap(name => (parts[name] === undefined ? [] : [[name, dutch[parts[name]!] ?? parts[name]!]]))
    );
    claim(context, {...parts, ...inDutch} as Parts, memory);
  });

const ofLiveability: Template[] = [
  template(
    "In {who}, liveability in {year:year} is estimated to be {label}: class {rank:class} of 9.",
    liveability.level
  ),
  template(
    "Liveability in {who} is estimated to be {label} in {year:year}: class {rank:class} of 9.",
    liveability.level
  ),
  template(
    "That is the same class as {who} as a whole<, but the score is {gap:number} points {side}>.",
    liveability.sameClass
  ),
  template("That differs little from {who} as a whole ({label}, class {rank:class}).", liveability.littleDifference),
  template("That is {side} than in {who} as a whole ({label}, class {rank:class}).", liveability.higherOrLower),
  ...[
    "Between {first:year} and {last:year} liveability is estimated not to have clearly changed.",
    "By estimate, liveability did not clearly change between {first:year} and {last:year}."
  ].map(line => template(line, liveability.unclearChange)),
  ...[
    "Between {first:year} and {last:year} liveability is estimated to have {side:word}",
    "By estimate, liveability {side:word} between {first:year} and {last:year}"
  ].flatMap(about =>
    ["from class {from:class} ({fromLabel}) to class {to:class} ({label}).", "within class {to:class} ({label})."].map(
      path => worded(`${about}, ${path}`, ["side"], liveability.clearChange)
    )
  ),
  ...[
    "Between {first:year} and {last:year} liveability is estimated to have {side:word}.",
    "By estimate, liveability {side:word} between {first:year} and {last:year}."
  ].map(line => worded(line, ["side"], liveability.clearChange)),
  ...["The score went from {from:number} to {to:number}", "The score stayed {from:number}"].flatMap(own =>
    ["it went from {then:number} to {now:number}", "it stayed {then:number}"].flatMap(other =>
      [
        "in the Netherlands as a whole<{made:madeInEnglish}>",
        "on average over {areas:count} {plural:plural} in the Netherlands (each counts the same)"
      ].map(where => template(`${own}; ${where} ${other}.`, liveability.scoresBeside))
    )
  ),
  template(
    "So large a change may also come from building or demolition: how many people lived here in {year:year} is not known.",
    liveability.leap
  ),
  template(
    "Here the [dimension|dimensions] {best} [counts|count] most favourably, and the [dimension|dimensions] {worst} least favourably.",
    liveability.parts
  ),
  ...[
    "Here the [dimension|dimensions] {best} [counts|count] most favourably.",
    "Above the reference no dimension {manyBest:out}."
  ].flatMap(best =>
    ["No dimension is clearly below the reference.", "Below the reference no dimension {manyWorst:out}."].map(worst =>
      template(`${best} ${worst}`, liveability.parts)
    )
  ),
  template(
    "Above the reference no dimension {manyBest:out}. Here the [dimension|dimensions] {worst} [counts|count] least favourably.",
    liveability.parts
  ),
  ...[
    "Here the [dimension|dimensions] {worst} [counts|count] least favourably.",
    "Below the reference no dimension {manyWorst:out}."
  ].map(worst => template(`${worst} No dimension is clearly above the reference.`, liveability.parts)),
  template("All five dimensions are around the national reference.", liveability.parts),
  ...["{gap:number} points from", "close to"].map(near =>
    template(
      `The score is {score:number}. That is ${near} the limit with class {neighbour:class}.`,
      liveability.distance
    )
  ),
  template("The score is calculated here: it may be class {neighbour:class} as well.", liveability.computedNearBreak),
  ...[
    "In the Netherlands as a whole<{made:madeInEnglish}>",
    "On average over {areas:count} {plural:plural} in the Netherlands (each counts the same)"
  ].flatMap(where => [
    template(
      `${where} the score went from {then:number} in {first:year} to {now:number} in {last:year}.`,
      liveability.titleBeside
    ),
    template(`${where} the score stayed {then:number} from {first:year} to {last:year}.`, liveability.titleBeside)
  ]),
  template("Estimated liveability: from {then} in {first:year} to {now} in {last:year}", liveability.changeTitle),
  template(
    "Estimated liveability: {side} than in {first:year}, [still|{again:again}] {now} in {last:year}",
    liveability.changeTitle
  ),
  template(
    "Estimated liveability: {then} in {first:year}, {now} in {last:year}, with a very different number of residents",
    liveability.otherPeopleTitle
  ),
  template(
    "The number of residents here went from {from:count} in {first:year} to {to:count} in {last:year}. [So many residents were added|So many fewer people live here] that figures of then and now are not about the same group.",
    counts.otherPeople
  ),
  template(
    "Of the homes here {share:figure} were at most ten years old in {year:year}. How many people lived here ten years earlier is not in the figures used. Those of then and now are probably not about the same group.",
    changes.homesAreNew
  ),
  template("How many people lived here before {year:year} is not in the figures used.", changes.residentsFrom),
  template(
    "Estimated liveability: {then} in {first:year}, {now} in {last:year}; by another series {newest} in {again:year}",
    liveability.newestTitle
  ),
  template(
    "Estimated liveability: {newest} in {again:year}; from {first:year} to {last:year} the score {moved:scoreMovedInEnglish}",
    liveability.newestAloneTitle
  ),
  template(
    "Estimated liveability: {now} in {last:year}, not clearly different from {first:year}",
    liveability.changeTitle
  )
];

const group = "good or better|sufficient or more than sufficient|weak or lower";
const ofInside: Template[] = [
  template(
    "In {count:count} of the {total:count} {plural} with a class, liveability in {year:year} was estimated to be {words}; it was {rest}.",
    (context, parts) => {
      counts.group(context, parts);
      for (const [, words, count] of parts.rest!.matchAll(new RegExp(`(${group}) in ([\\d,]+)`, "g")))
        counts.group(context, {count, words, year: parts.year});
      context.tally.check(
        "unread",
        new RegExp(`^(${group}) in [\\d,]+( and (${group}) in [\\d,]+)?$`).test(parts.rest!),
        "groups of classes",
        () => parts.rest!
      );
    }
  ),
  template("In both {plural} with a class, liveability in {year:year} was estimated to be {words}.", (context, parts) =>
    counts.group(context, {...parts, count: "both", total: "both"})
  ),
  template(
    "In all {count:count} {plural} with a class, liveability in {year:year} was estimated to be {words}.",
    (context, parts) => counts.group(context, {...parts, total: parts.count})
  )
];

const ofFigures: Template[] = [
  template("* Calculated here: {ways:name}.", howComputed),
  template(
    "Here {phrase} [{estimated:estimatedToBe}|is] {side} than in {most:mostInEnglish} {plural:plural} in the Netherlands< (compared with {known:count} others{limit:leastInEnglish})>: {own:figure}<, against {theirs:figure} in {who}> ({year:year}<, {special}>).",
    told.standsOut
  ),
  template("Also striking beside at least 9 out of 10 {plural:plural}: {items:name}.", told.alsoStandsOut),
  template(
    "Here {phrase} [{estimated:estimatedToHave}|has] {side} since {first:year}, from {from:figure} to {to:figure} in {last:year}<, {special}><{made:madeInEnglish}>.",
    told.changed
  ),
  template(
    "Here {phrase} [{estimated:wasEstimated}|was] {from:figure} in {first:year} and {to:figure} in {last:year}<, {special}>. So large a difference may also come from other people having come to live here.",
    told.unsure
  ),
  template(
    "The figure of the Netherlands is calculated here, from one series for all years. {publisher} itself gave for the Netherlands in table {edition:word}: {figures}.",
    told.otherEdition
  ),
  template(
    "{label}: <{estimated:estimatedAt}>{now:figure} in {last:year}<, {then:figure} in {first:year}><{made:madeInEnglish}>",
    told.trendTitle
  )
];

/** One of "the share of … (estimated at 18% in 2020, during the coronavirus crisis, lower than in 9 out of 10 buurten)". */
const ofElsewhere: Template[] = [
  "In the Netherlands as a whole<{made:madeInEnglish}>",
  "On average over {areas:count} {plural:plural} in the Netherlands (each counts the same)"
].flatMap(where => [
  template(
    `${where} [it went|the distance became] {side:word} too: from {from:figure} to {to:figure}; {strength}.`,
    told.elsewhere
  ),
  template(
    `${where} [it went|the distance became] {side:word} in those years: from {from:figure} to {to:figure}.`,
    told.elsewhere
  ),
  template(`${where} it stayed the same in those years: {to:figure}.`, told.elsewhereTheSame),
  template(
    `${where} it stayed about the same in those years (from {from:figure} to {to:figure}).`,
    told.elsewhereAboutTheSame
  )
]);

const ofAbsence: Template[] = [
  ...[
    "At least two in five residents here are aged 15 to 25",
    "Of the residents here {share:figure} are aged 15 to 25 ({year:year})"
  ].map(young =>
    template(
      `${young}, probably often students. Figures about money and from the health monitor, loneliness too, mean something else for them.`,
      (context, parts) => resilience.unusualPeople(context, "students", parts)
    )
  ),
  template(
    "Most residents here live in an institution, not in a household of their own. Figures about health, money and housing are only about the few households; those about age and benefits are about everyone.",
    (context, parts) => resilience.unusualPeople(context, "institution", parts)
  ),
  template("{who} consists of water. Nobody lives there, so there are almost no figures.", (context, {who}) =>
    other.noScore(context, who!, "water")
  ),
  template(
    "There is no liveability score for {who}. According to CBS nobody lived there in {year:year}.< How many people lived there in {now:year} is not known.>",
    (context, parts) => other.noScore(context, parts.who!, "nobody", parts)
  ),
  template(
    "There is no liveability score for {who} of {year:year}: the parts with a score together have less than 95% of the residents.< The last score is of {last:year}.>",
    (context, parts) => other.noScore(context, parts.who!, "parts", parts)
  ),
  template(
    "There is no liveability score for {who}. [In {year:year} it had|It has] [{count:count}|fewer than {few:count}] residents: for so few people the Leefbaarometer often gives no score.",
    (context, parts) => other.noScore(context, parts.who!, "few", parts)
  ),
  template(
    "There is no liveability score for {who}. The Leefbaarometer leaves out its score of {year:year}.",
    (context, {who}) => other.noScore(context, who!, "withheld")
  ),
  template(
    "There is no liveability score for {who}: this {this:level} has no score in the Leefbaarometer file of {year:year}.",
    (context, {who}) => other.noScore(context, who!, "not_in_file")
  ),
  template(
    "{who} [had|has] [{count:count}|fewer than {few:count}|{none:none}] residents< in {year:year}>. With fewer than 300 residents we give no class and no place among other areas: a few households can overturn a figure. The figures are shown in grey.",
    (context, parts) => other.fewResidents(context, parts)
  ),
  template("Nor is it known how many people live there.", missing.residentsUnknown),
  template("It is not known why.", other.noKnownReason),
  template(
    "According to CBS [in {year:year} nobody lived|nobody lives] in {who}. So we give no class and no place among other areas. The figures are shown in grey.",
    (context, parts) => other.fewResidents(context, {...parts, none: "nobody"})
  ),
  template(
    "It is not known how many people live in {who}. So we give no class and no place among other areas. The figures are shown in grey.",
    missing.residentsUnknown
  ),
  template("{count:count} [subject has|subjects have] no figure here: {rest}.", (context, parts) => {
    missing.total(context, parts);
    missing.whys(context, parts.rest!, parts.count!);
  })
];

const ofMissing: Template[] = missingHeadings.en.map(([heading, why]) =>
  template(`${heading}: {labels}.`, (context, {labels, borders}) => {
    if (borders !== undefined) other.bordersOf(context, {years: borders});
    missing.listed(context, labels!, why);
  })
);

const ofPhoto: Template[] = [
  ...["{gap:number} points from", "close to"].flatMap(near => [
    worded(
      `In {year:year} there was by estimate {amount} nuisance and insecurity [than|as] average: class {rank:class} of 9 (higher is more favourable<; {end:class} is the {extreme:word} that occurs among {ofLevel:plural}{common:common}>), ${near} the limit with class {neighbour:class}.`,
      ["amount"],
      resilience.problems
    ),
    worded(
      `In {year:year} there was by estimate {amount} nuisance and insecurity [than|as] the national reference; most {plural:plural} have even {most:word}: class {rank:class} of 9 (higher is more favourable<; {end:class} is the {extreme:word} that occurs among {ofLevel:plural}{common:common}>), ${near} the limit with class {neighbour:class}.`,
      ["amount", "most"],
      resilience.problems
    ),
    worded(
      `The index of vulnerability in {year:year}< ({special})> was {words} the weighted average over the buurten of the Netherlands in {reference:year}: {index:number}. That is ${near} the limit with “{neighbour} the average”.`,
      ["words"],
      resilience.vulnerability
    )
  ]),
  worded(
    "The index of vulnerability in {year:year}< ({special})> was {words} the weighted average over the buurten of the Netherlands in {reference:year}.",
    ["words"],
    resilience.vulnerability
  ),
  worded(
    "Beside {name} as a whole there is {amount} nuisance and insecurity, and the index of vulnerability is {side}.",
    ["amount", "side"],
    resilience.besideGemeente
  ),
  template("Kind of area: {words}.", resilience.kind),
  template(
    "Of the residents {share:figure} are aged 15 to 25 ({year:year}), probably often students: the index here also tells of how students live.",
    (context, parts) => resilience.notableAge(context, "young", parts)
  ),
  template(
    "Of the residents {share:figure} are 65 or older ({year:year}). Illness comes with the years, and the index takes no account of age.",
    (context, parts) => resilience.notableAge(context, "old", parts)
  ),
  template(
    "There is no figure about nuisance and insecurity of {year:year}, and so no photo of that year. The latest is of {last:year}.",
    resilience.noProblemsThen
  ),
  template(
    "The number of registered crimes per resident points the other way in {year:year}: {side:higherOrLower} here than in {most} {plural:plural}, beside class {rank:class} of 9 for nuisance and insecurity in {classYear:year}.",
    resilience.crimesPointElsewhere
  ),
  template("The box of this area: {words}.", resilience.kind),
  template("Grey: {count:count} other {plural:plural} of {name} with a photo of these years.", resilience.photosBeside),
  template("Grey: the other area of {name} with a photo of these years.", resilience.photosBeside),
  template("Cross: {name} as a whole.", resilience.inGemeente),
  template(
    "Average is here the fixed national reference of the Leefbaarometer, and for vulnerability the weighted average over the buurten of the Netherlands in {reference:year}.",
    resilience.referenceYear
  ),
  ...(
    [
      ["There are too few figures for an index of vulnerability, and so no photo.", "other"],
      [
        "Most figures for an index of vulnerability are known here only within other borders, and so there is no photo.",
        "borders"
      ],
      [
        "Most figures for an index of vulnerability are about a year in which this area did not exist under this code, and so there is no photo.",
        "code"
      ],
      [
        "It is not certain that the figures for an index of vulnerability are about this area, and so there is no photo.",
        "unsure"
      ]
    ] as const
  ).map(([line, why]) => template(line, context => resilience.noIndex(context, why))),
  ...(
    [
      ["Too few people live here to say anything about problems and vulnerability together.", "residents"],
      ["There is no figure about nuisance and insecurity, and so no photo.", "problems"],
      [
        "Among so many young people figures about money and health mean something else. So there is no photo.",
        "students"
      ],
      ["When vulnerability was measured, too few people lived here. So there is no photo of now.", "few_then"],
      [
        "Since vulnerability was measured, the number of residents has changed so much that figures of then and now are not about the same group. So there is no photo of now.",
        "others"
      ],
      ["Health, money and housing are here only about the few households. So there is no photo.", "institution"],
      [
        "There is no photo of problems and vulnerability here, because figures mean something else among so many young people.",
        "students"
      ],
      [
        "There is no photo of problems and vulnerability here, because many figures are only about the few households.",
        "institution"
      ],
      ["Too few people live here for a photo of problems and vulnerability.", "residents"]
    ] as const
  ).map(([line, why]) => template(line, context => resilience.noPhoto(context, why))),
  template(
    "The index of vulnerability in {year:year} is our own approximation, from open figures of {publishers}: {labels}. Zero is the average over the buurten with figures in {reference:year}, weighted by residents. That year is the first with figures for nearly the whole country, so that years can be compared; the Netherlands as a whole may differ a little from it. One is a standard deviation. The index is about the area: it counts no people. Origin never counts.",
    resilience.madeOf
  ),
  template("Even if each figure counts half or double, the index lies {side} that average.", resilience.robust),
  template(
    "Whether the index lies above or below that average depends on how much each figure counts: under {share} of the weightings that we tried it lies above.",
    resilience.depends
  ),
  template(
    "Under nearly all weightings that we tried the index lies {side} that average ({share}).",
    resilience.nearlyAlways
  ),
  template(
    "Most common: {words}. By estimate this held for {count:count} of the {total:count} buurten with a kind in {year:year}.",
    resilience.mostCommon
  ),
  template(
    "Most common: {words}. By estimate this held for all {total:count} buurten with a kind in {year:year}.",
    (context, parts) => resilience.mostCommon(context, {...parts, count: parts.total})
  ),
  template(
    "Each of the {total:count} buurten with a kind was by estimate of another kind in {year:year}.",
    resilience.allDifferent
  ),
  template(
    "The {total:count} buurten with a kind were by estimate of {kinds:count} kinds in {year:year}, which are equally common: {count:count} buurten each.",
    resilience.noneMostCommon
  ),
  template(
    "The {total:count} buurten with a kind were by estimate of {kinds:count} kinds in {year:year}. {ties} of these are the most common: {count:count} buurten each.",
    resilience.noneMostCommon
  ),
  template(
    "of which much more problems and vulnerability far above average: {count:count} {plural:areaWord}.",
    (context, parts) => resilience.countKinds(context, parts, "ten")
  ),
  template(
    "Without a kind, because of too few residents or figures, or because many students or people in institutions live there: {count:count}.",
    (context, parts) => resilience.countKinds(context, parts, "unknown")
  )
];

const ofFilm: Template[] = [
  template(
    "By estimate the index of vulnerability {side} between {from:year} and {to:year}< ({special})>.",
    (context, parts, memory) => resilience.filmHalf(context, parts, "vulnerable", memory)
  ),
  template("By estimate nuisance and insecurity {side} between {from:year} and {to:year}.", (context, parts, memory) =>
    resilience.filmHalf(context, parts, "problems", memory)
  ),
  ...[
    "In the Netherlands as a whole<{made:madeInEnglish}>",
    "On average over {areas:count} {plural:plural} in the Netherlands (each counts the same)"
  ].flatMap(where => [
    template(`${where} [it|they] {how:movesInEnglish}.`, (context, parts, memory) =>
      resilience.movedElsewhere(context, parts, memory, null)
    ),
    template(`${where} the direction depends on the figures in it< {ends:bracketed}>.`, resilience.hangsElsewhere)
  ]),
  template(
    "[In the Netherlands as a whole|On average over {areas:count} {plural:plural} in the Netherlands (each counts the same)] which way the index of vulnerability went between {from:year} and {to:year} depends on the figures in it.",
    resilience.indexOfCountry
  ),
  template(
    "[In the Netherlands as a whole|On average over {areas:count} {plural:plural} in the Netherlands (each counts the same)] the index of vulnerability {verb} between {from:year} and {to:year}.",
    resilience.indexOfCountry
  ),
  template(
    "How the index of vulnerability changed in the Netherlands as a whole is not known.",
    ({tally, resilience}) =>
      tally.check(
        "film",
        resilience.indexBeside === null,
        "an index elsewhere that is known, told as not known",
        () => ""
      )
  ),
  template("How that went in the Netherlands as a whole is not known.", (context, _, memory) =>
    told.notKnownElsewhere(context, memory)
  ),
  worded(
    "After that, from {from:year} to {to:year}, nuisance and insecurity by estimate {side}.",
    ["side"],
    resilience.afterwards
  ),
  worded(
    "In {to:year} there was by estimate {side} nuisance and insecurity than in {from:year}<{made:madeHereInEnglish}>.",
    ["side"],
    resilience.sinceBeginning
  ),
  template(
    "Those are two editions: {from:year} is in the <table >{earlier:word}< edition>, {to:year} in the <table >{later:word}< edition>.",
    resilience.twoEditions
  ),
  template(
    "For {to:year} a newer edition (the <table >{later:word}< edition>) estimates {side} nuisance and insecurity than the <table >{earlier:word}< edition> does for {from:year}<{made:computedInFigure}>: whether the area changed or the measurement cannot be told.",
    resilience.otherwiseMeasured
  ),
  template("In the research this is called: {label}.", resilience.filmLabel),
  template("Whichever figure of the index we leave out, it [stayed about the same|went the same way].", films.without),
  template("Which way the index went depends on the figures in it: {turned}.", films.without),
  template("Whether the index stayed about the same depends on the figures in it: {turned}.", films.without),
  template(
    "The boundaries have changed. So it is not possible to say how problems and vulnerability changed together.",
    context => resilience.noFilm(context, "borders")
  ),
  ...[
    "The boundaries changed after {years:year}. So it is not possible to say how problems and vulnerability changed together.",
    "It is not certain that the code of this area stood for the same area in {years:year}. So there is no film."
  ].map(line =>
    template(line, (context, parts) => {
      other.bordersOf(context, parts);
      resilience.noFilm(context, "borders");
    })
  ),
  template(
    "The code of this area did not exist yet in {year:year}. So there is no film. Figures of that time are shown only where the publisher computed them later for the areas of now, as RIVM did for perceived health.",
    (context, parts) => {
      other.codeUnknownIn(context, parts);
      resilience.noFilm(context, "borders");
    }
  ),
  template("Of the Leefbaarometer we have only one year here. So there is no film.", context =>
    resilience.noFilmOfYears(context, 1)
  ),
  template("Of the Leefbaarometer we have no figure here. So there is no film.", context =>
    resilience.noFilmOfYears(context, 0)
  ),
  ...(
    [
      ["Of vulnerability there is no figure for both the beginning and the end. So there is no film.", "years"],
      ["Too few people live here for a film.", "residents"],
      [
        "The number of residents changed so much that figures of then and now are not about the same group. So there is no film: it cannot be said whether things became better or worse.",
        "others"
      ],
      ["At the beginning or the end too few people lived here. So there is no film.", "few_then"],
      ["For the same reason there is no film: so many young people live here.", "students"],
      ["For the same reason there is no film: most residents here live in an institution.", "institution"]
    ] as const
  ).map(([line, why]) => template(line, context => resilience.noFilm(context, why))),
  template(
    "The cross: the weighted average over the buurten of the Netherlands in {reference:year} (vulnerability) and the national reference (problems).",
    resilience.referenceYear
  )
];

/** What the research says of the country. */
const ofNational: Template[] = [
  ...[
    "The wijk as a whole ({who:name}) does have a film",
    "This buurt is the whole wijk ({who:name}), of which there are figures for a film"
  ].map((start, at) =>
    template(
      `${start}: by estimate the index of vulnerability {vulnerable} ({vulnerableYears:years}) and nuisance and insecurity {problems} ({problemsYears:years}).`,
      (context, parts, memory) => films.ofWijk(context, parts, memory, at === 1)
    )
  ),
  template("How firm that is, is told on the page of the wijk.", films.firmAtWijk),
  template(
    "How firm that is, and what was measured after {end:year}, is told on the page of the wijk.",
    films.firmAtWijk
  ),
  template("What was measured after {end:year}, is told on the page of the wijk.", films.firmAtWijk),
  template(
    "Whether a high share of low incomes rose further anywhere cannot be said: too few buurten have a figure in two years.",
    lists.noLowIncome
  ),
  template("{plural} that began alike, and what became of them", () => {}),
  template(
    "In the Netherlands {count:count} other {plural:plural} began like this {level:level}: {kind} (problems in {problems:year}, vulnerability in {vulnerability:year}), and estimated cohesion in {year:year} in class {rank:class} of 9 ({label}).",
    films.began
  ),
  template(
    "What came next (problems up to {problems:year}, vulnerability up to {vulnerability:year}): {list}. Here<, up to {end:year} and so without {later:year}>: {here}.",
    films.outcomes
  ),
  template(
    "In all {risen:count} where the index of vulnerability rose, problems stayed the same or decreased.",
    (context, parts) => films.copedAlike(context, parts, "all")
  ),
  template("In all {risen:count} where the index of vulnerability rose, problems increased.", (context, parts) =>
    films.copedAlike(context, parts, "none")
  ),
  template(
    "Of the {risen:count} where the index of vulnerability rose, problems stayed the same or decreased in {some:count}.",
    (context, parts) => films.copedAlike(context, parts, "some")
  ),
  template("Too few other {plural:plural} began like this, so we do not count them here.", films.fewAlike),
  ...["these are", "this one is"].map(who =>
    template(
      `Of the {plural:plural} above where vulnerability rose and problems did not, ${who} most like here in background.`,
      (context, parts, memory) => films.asked(context, parts, memory, who === "this one is")
    )
  ),
  template(
    "In {year:year} there is by estimate {label} cohesion, compared with the buurten of {least:number} residents or more< (not the {other:plural})> in the Netherlands in {reference:year}: class {rank:class} of 9.",
    films.cohesion
  ),
  template(
    "On the fixed scale of the Leefbaarometer, another division, the same score is class {fixedRank:class} of 9.",
    films.cohesionFixed
  ),
  ...["close to", "{gap:number} points from"].flatMap(near =>
    ["", "; it is calculated here, and may be that class as well"].map(doubt =>
      template(
        `The score is {score:number}, ${near} the limit with class {neighbour:class}${doubt}.`,
        (context, parts) => films.cohesionDistance(context, parts, doubt !== "")
      )
    )
  ),
  ...["about {low:number}%", "{low:number} to {high:number}%"].map(shares =>
    template(
      `Of the homes within 200 metres of a home in this {one:level}, on average ${shares} belong to a housing association ({year:year}, squares of 100 metres of CBS);`,
      stockAround.around
    )
  ),
  template("of all homes in the {one:level} that is {share:number}% ({year:year}).", stockAround.whole),
  template("That lies outside, which may be: it is another count<, of another year>.", stockAround.outside),
  template("Within 200 metres there also are homes outside the {one:level}.", stockAround.ofLevel),
  template("CBS rounds each square to fives, and of squares with very few homes gives no number.", () => {}),
  template(
    "CBS leaves out small numbers: so there are two, the least and the most that it can be, but for the rounding of each square to fives.",
    stockAround.twoNumbers
  ),
  ...["about {low:number}%", "{low:number} to {high:number}%"].map(shares =>
    template(
      `In the squares of the {one:level} itself it is ${shares}: that count differs from the one of the whole.`,
      stockAround.countsDiffer
    )
  ),
  template("of the {one:level} as a whole there is no figure.", stockAround.noWhole),
  template(
    "The share of housing-association homes is that of the {one:level} as a whole ({year:year}), not of what stands around a home.",
    stockAround.wholeAlone
  ),
  template("The difference between {plural:plural} with many and with few housing-association dwellings", () => {}),
  template("Many is {much:number}% or more, few less than {little:number}% ({year:year}).", films.muchAndLittle),
  template("In brackets how many {plural:plural} these are; where more people live counts more.", () => {}),
  template("The film, {one:level} by {again:level}", () => {}),
  template(
    "Most common: {kinds}, <each >in {count:count} of the {total:count} {plural:plural} with a film (problems {problems:years}, vulnerability {vulnerability:years}).",
    films.most
  ),
  template(
    "Most common: {kinds}, <each >in all {total:count} {plural:plural} with a film (problems {problems:years}, vulnerability {vulnerability:years}).",
    films.most
  ),
  template(
    "Where the index of vulnerability rose, problems by estimate stayed the same or decreased in all {risen:count}.",
    (context, parts) => films.coped(context, parts, "all")
  ),
  template(
    "Where the index of vulnerability rose, problems by estimate increased in all {risen:count}.",
    (context, parts) => films.coped(context, parts, "none")
  ),
  template(
    "Where the index of vulnerability rose, problems by estimate stayed the same or decreased in {some:count} of the {risen:count}.",
    (context, parts) => films.coped(context, parts, "some")
  ),
  template(
    "Without a film, because of other borders, too few or other residents, or too few figures: {count:count}.",
    (context, parts) => films.withoutFilm(context, parts)
  ),
  template("The film of each {one:level} is on its own page.", () => {}),
  template("Problems {problems:years}, vulnerability {vulnerability:years}.", films.otherPeriod),
  template(
    "In {up:count} of the {total:count} {plural:plural} liveability was by estimate clearly higher in {to:year} than in {from:year}, in {not:count} it was no higher.",
    national.change
  ),
  template(
    "Where it was no higher, {low:count} to {high:count} people live now, by how strictly one counts; without a margin about {residents:count}, {share:number}% of the residents of all those {plural:plural}.",
    national.changeResidents
  ),
  template(
    "The lowest number counts only scores that fell by more than {edge:number} points, the highest also scores that rose by no more than that.",
    national.changeEdges
  ),
  template(
    "The WoON 2024 research says {words} people<; our number is too uncertain to lay beside it>.",
    national.published
  ),
  template(
    "Where liveability was {label} in {to:year}, the score changed by {mean:number} points on average since {from:year} (uncertainty: {low:number} to {high:number}).",
    national.byLevel
  ),
  template(
    "The groups are made with the level in {to:year}: an area that rose is in a higher group for that reason already.",
    national.levelYear
  ),
  ...(["smaller", "larger"] as const).map(side =>
    template(
      `Between {plural:plural} with 60% housing-association stock or more and with less than 10% the gap became ${side} for {items}.`,
      (context, parts) => national.gaps(context, parts, side)
    )
  ),
  template("Whether it grew cannot be said for {items}.", (context, parts) => national.gaps(context, parts, "unsure")),
  template(
    "For {label} the average change goes from favourable to unfavourable at {point:number}% housing-association stock (uncertainty: {low:number}% to {high:number}%).",
    national.turning
  ),
  template("Too uncertain to name a turning point for {items}.", national.measures),
  template("There is no turning point over {from:year}–{to:year} for {items}.", national.measures),
  template(
    "In {share:number}% of the {total:count} {plural:plural} with a film, problems ({years}) and vulnerability ({others}) both stayed about the same.",
    national.stable
  ),
  template("Without one of the figures of the index that is {low:number}% to {high:number}%.", national.stableWithout)
];

/** What may make meeting easier, and what questions rest on. */
const ofConversation: Template[] = [
  template(
    "In the Leefbaarometer the amenities here lie clearly above the national reference: it counts other amenities.",
    context => other.otherFacilities(context, "above")
  ),
  template(
    "In the Leefbaarometer the amenities here lie clearly below the national reference: it counts other amenities.",
    context => other.otherFacilities(context, "below")
  ),
  ...(
    [
      ["By estimate easier", "easier", true],
      ["Easier", "easier", false],
      ["By estimate harder", "harder", true],
      ["Harder", "harder", false]
    ] as const
  ).map(([start, side, estimated]) =>
    template(`${start} than in most places: {labels}.`, (context, {labels}) =>
      other.startMap(context, labels!, {side, estimated})
    )
  ),
  ...(
    [
      ["Too little is known here about problems and vulnerability together.", "unknown"],
      ["There is no photo of problems and vulnerability for the area as a whole.", "unknown"],
      ["Problems and the index of vulnerability are not clearly higher than average here.", "good"],
      ["The index of vulnerability lies above average, and problems are no greater than average.", "prevent"],
      ["Problems and the index of vulnerability lie above average here by estimate.", "reasons"],
      ["There are by estimate slightly more problems than average here.", "problems_slightly"],
      ["There are by estimate more problems than average here.", "problems"],
      ["There are by estimate many more problems than average here.", "problems_much"],
      ["Cohesion is estimated to be small here.", "apart"],
      ["Cohesion is estimated to be great here.", "close"],
      ["The start map names something that may make meeting harder here.", "hindered"]
    ] as const
  ).map(([line, which]) => template(line, context => ground(context, which))),
  template("The index of vulnerability rose.", (context, _, memory) => {
    ground(context, "rising");
    resilience.indexRose(context, memory);
  })
];

const ofPage: Template[] = [
  template(
    "Here the wijk and the buurt are one area. The start map of the wijk compares with other wijken, that of the buurt with other buurten, and some figures are known of the wijk alone: so the two may differ.",
    other.wijkAndBuurt
  ),
  template("This buurt is the whole wijk of {who:last}.", other.wholeWijk),
  template(
    "This wijk is the whole gemeente of {who:name}. Where both have a figure, that of the gemeente is given here.",
    other.wholeGemeente
  ),
  template("{years} · licence {licence}", other.sourceYears),
  template(
    "Compared with <{few:count} to >{many:count} of the {all:count} {plural:plural}< of {limit:count} residents or more>.",
    counts.ofHowMany
  ),
  template("[neighbourhood|district|municipality] ({kind:level}) in {places:name} · {residents}", other.placeLine),
  template("the whole country · {residents}", (context, parts) => other.placeLine(context, {...parts, kind: "land"})),
  template("[neighbourhood|district|municipality] ({kind:level}) in {places}", other.placeLine),
  template("To talk about in {who}", (context, {who}) => other.ownName(context, who!)),
  template("Map: {who}", (context, {who}) => other.ownName(context, who!)),
  template("Boundaries: {source}, {year:year}<.>", other.outlines),
  template("Outline made from the buurten of {year:year}.", other.madeOfBuurten),
  template("Outline made from buurten of {year:year}; not all buurten have one.", other.madeOfBuurten),
  template("That is another area set than that of the figures ({year:year}).", other.areaSetOf),
  template(
    "Where exactly this {kind:level} lies is not in the files: the thick line is the outline of {who:name} ({source}, {year:year}).",
    other.outlineAround
  ),
  template("The word is the class of liveability, estimated, {year:year}.", (context, {year}) =>
    other.nationalYear(context, "leefbaarheid_score", year!)
  ),
  template("Class of liveability, {year:year}", (context, {year}) =>
    other.nationalYear(context, "leefbaarheid_score", year!)
  ),
  template("Estimated liveability score, {first:year}–{last:year}", other.chartYears),
  template("Estimated liveability score, {last:year}.", other.chartYears),
  template("Contribution of the five dimensions to the score, {first:year}–{last:year}", other.chartYears),
  template("Contribution of the five dimensions to the score, {last:year}", other.chartYears),
  template(
    "<open circle: {first:year} · >closed circle: {last:year}< · short line: {who} in {again:year}> · the line in the middle is the national reference",
    other.partsLegend
  ),
  template("Buurtspiegel, “{label}, {who} ({code:code}), {years}”, after {sources:name}. /{path}", other.citation),
  template("Buurtspiegel, “{label}, {who} ({code:code}), {years}”, after {sources:name}. http{path}", other.citation),
  template("Figure ID: {ids}.", other.figureIds),
  template("Among the {count:count} {plural} of {who}", other.stripTitle),
  template("Among the {count:count} {plural} in the Netherlands", other.stripTitle),
  template("The {count:count} {plural} of {who}", other.insideTitle),
  template("Known of fewer {plural:plural}: {items:name}.", other.fewerKnown),
  template("Each square shows its own score.", (context, parts) => other.averagedSquares(context, parts, "none")),
  template(
    "Each square shows the mean of the squares within 200 metres: of no square is it known that enough people and homes are there to show it on its own.",
    (context, parts) => other.averagedSquares(context, parts, "all")
  ),
  template(
    "In {count:count} of the {total:count} squares few people live, few homes stand, or that is not known: these are drawn small and show the mean of the squares within 200 metres.",
    (context, parts) => other.averagedSquares(context, parts, "some")
  ),
  template(
    "In {count:count} squares of 100 metres the estimated liveability runs from {low:number} to {high:number}",
    other.cells
  ),
  template(
    "Score per square, averaged with its surroundings where needed, {year:year}. A figure for the whole buurt does not show this.",
    (context, {year}) => other.nationalYear(context, "leefbaarheid_score", year!)
  ),
  ...[
    "Of {areas:count} {plural:areaWord} in {gemeenten:count} [gemeente|gemeenten] both editions give the same years: there the figures differ by at most {gap}. How much they differ for other areas is not known.",
    "How much the editions differ is not known."
  ].map(apart =>
    template(
      `The line is broken: from {year:year} the figures are from the <table >{later:word}< edition>, before from the <table >{earlier:word}< edition>.<{computed:computedInEnglish}> ${apart}`,
      seam
    )
  ),
  template(
    "Where a line is broken, the last figure is from another edition than the years before. The difference between them is no change: it stands apart.",
    someSeam
  ),
  template("{count:count} more [figure|figures]", other.moreFigures),
  template("{count:count} [figure|figures]", other.allFigures),
  template("{count:count} [subject|subjects] without a figure", other.missingTitle),
  template("Liveability by {one}, {first:year}–{last:year}", other.multiplesTitle),
  template(
    "All lines on one scale, from {low:number} to {high:number}.< Grey: {who} as a whole.> With each name the estimated score in the first and the last year.",
    other.multiplesNote
  ),
  template("Boundaries and codes: as of {year:year}. Code {code:code}.", other.areaSet),
  template(
    "In {years} {code:code} was the code of another area: {name}. What was measured under that code then is not shown here.",
    other.earlierOwner
  ),
  template("In {years} this area had slightly different boundaries.", other.bordersSlight),
  template(
    "In {years} this area had other boundaries: they held {then:number} hectares of land then, {now:number} now. What was measured within them is not shown here.",
    other.bordersOther
  ),
  ...[
    "Counts of then are added up here over all areas that are this gemeente together now.",
    "Figures of then are calculated here, where that can be done, from those of all areas that are this gemeente together now."
  ].map(line => template(line, other.countsOfParts)),
  template("That area is now found at {names:coded}.", other.madeFrom),
  ...[
    "In {years} the area with this code had other boundaries. What was measured within them is not shown here.",
    "It is not certain that the code of this area stood for the same area in {years}. What was measured under that code then is not shown here.",
    "The line is broken: [before|from] {year:year} the figures are counted within the boundaries of {years:year}, which are different."
  ].map(line => template(line, other.bordersOf)),
  template("The height does not begin at zero but at {low}.", other.scaleStart),
  template("The line is broken after {year:year}: in {known:year} too few people lived here.", (context, parts) =>
    told.lineOfOthers(context, parts, "few_then")
  ),
  template(
    "The line is broken after {year:year}: since {known:year} the number of residents changed too much.",
    (context, parts) => told.lineOfOthers(context, parts, "others")
  ),
  template("This area was formed from: {names:coded}.", other.madeFrom)
];

export const enTemplates: readonly Template[] = [
  ...ofElsewhere,
  ...ofLiveability,
  ...ofInside,
  ...ofAbsence,
  ...ofMissing,
  ...ofPhoto,
  ...ofFilm,
  ...ofConversation,
  ...ofNational,
  ...ofPage,
  ...ofFigures,
  template("{label}: class {rank:class} of 9< ({year:year})>", liveability.levelTitle),
  template("{definition:name}, {first:year}–{last:year}", other.chartYears),
  template("{definition:name}, {last:year}", other.chartYears)
];
