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
import {type Template, template} from "./reader.ts";

/** What the opening and the charts say of liveability. */
const ofLiveability: Template[] = [
  template(
    "In {who} is de leefbaarheid in {year:year} naar schatting {label}: klasse {rank:class} van 9.",
    liveability.level
  ),
  template(
    "De leefbaarheid in {who} is in {year:year} naar schatting {label}: klasse {rank:class} van 9.",
    liveability.level
  ),
  template(
    "Dat is dezelfde klasse als {who} als geheel<, maar de score is {gap:number} punt {side}>.",
    liveability.sameClass
  ),
  template("Dat verschilt weinig van {who} als geheel ({label}, klasse {rank:class}).", liveability.littleDifference),
  template("Dat is {side} dan in {who} als geheel ({label}, klasse {rank:class}).", liveability.higherOrLower),
  ...[
    "Tussen {first:year} en {last:year} [verb] de leefbaarheid",
    "De leefbaarheid [verb] tussen {first:year} en {last:year}"
  ].flatMap(about => [
    template(`${about.replace("[verb]", "veranderde")} naar schatting niet duidelijk.`, liveability.unclearChange),
    template(
      `${about.replace("[verb]", "nam")} naar schatting {side}, van klasse {from:class} ({fromLabel}) naar klasse {to:class} ({label}).`,
      liveability.clearChange
    ),
    template(
      `${about.replace("[verb]", "nam")} naar schatting {side}, binnen klasse {to:class} ({label}).`,
      liveability.clearChange
    ),
    template(`${about.replace("[verb]", "nam")} naar schatting {side:increased}.`, liveability.clearChange)
  ]),
  ...["De score ging van {from:number} naar {to:number}", "De score bleef {from:number}"].flatMap(own =>
    ["ging die van {then:number} naar {now:number}", "bleef die {then:number}"].flatMap(other =>
      [
        "in Nederland als geheel<{made:made}>",
        "gemiddeld over {areas:count} {plural:plural} in Nederland (elk telt even zwaar)"
      ].map(where => template(`${own}; ${where} ${other}.`, liveability.scoresBeside))
    )
  ),
  template(
    "Zo'n grote verandering kan ook komen doordat er is gebouwd of gesloopt: hoeveel mensen hier in {year:year} woonden, is niet bekend.",
    liveability.leap
  ),
  template(
    "[Het onderdeel|De onderdelen] {best} [telt|tellen] hier het gunstigst mee, [het onderdeel|de onderdelen] {worst} het minst gunstig.",
    liveability.parts
  ),
  ...[
    "[Het onderdeel|De onderdelen] {best} [telt|tellen] hier het gunstigst mee.",
    "Boven de referentie springt geen onderdeel {manyBest:out}."
  ].flatMap(best =>
    [
      "Geen onderdeel ligt duidelijk onder de referentie.",
      "Onder de referentie springt geen onderdeel {manyWorst:out}."
    ].map(worst => template(`${best} ${worst}`, liveability.parts))
  ),
  template(
    "Boven de referentie springt geen onderdeel {manyBest:out}. [Het onderdeel|De onderdelen] {worst} [telt|tellen] hier het minst gunstig mee.",
    liveability.parts
  ),
  ...[
    "[Het onderdeel|De onderdelen] {worst} [telt|tellen] hier het minst gunstig mee.",
    "Onder de referentie springt geen onderdeel {manyWorst:out}."
  ].map(worst => template(`${worst} Geen onderdeel ligt duidelijk boven de referentie.`, liveability.parts)),
  template("Alle vijf onderdelen liggen rond de landelijke referentie.", liveability.parts),
  template(
    "De score is {score:number}. Dat ligt {gap:number} punt van de grens met klasse {neighbour:class}.",
    liveability.distance
  ),
  template(
    "De score is {score:number}. Dat ligt vlak bij de grens met klasse {neighbour:class}.",
    liveability.distance
  ),
  template("De score is hier berekend: het kan ook klasse {neighbour:class} zijn.", liveability.computedNearBreak),
  ...[
    "In Nederland als geheel<{made:made}>",
    "Gemiddeld over {areas:count} {plural:plural} in Nederland (elk telt even zwaar)"
  ].flatMap(where => [
    template(
      `${where} ging de score van {then:number} in {first:year} naar {now:number} in {last:year}.`,
      liveability.titleBeside
    ),
    template(`${where} bleef de score van {first:year} tot {last:year} {then:number}.`, liveability.titleBeside)
  ]),
  template(
    "Leefbaarheid naar schatting: van {then} in {first:year} naar {now} in {last:year}",
    liveability.changeTitle
  ),
  template(
    "Leefbaarheid naar schatting: {side} dan in {first:year}, [nog steeds|{again:again}] {now} in {last:year}",
    liveability.changeTitle
  ),
  template(
    "Leefbaarheid naar schatting: {then} in {first:year}, {now} in {last:year}, bij een heel ander aantal inwoners",
    liveability.otherPeopleTitle
  ),
  template(
    "Het aantal inwoners ging hier van {from:count} in {first:year} naar {to:count} in {last:year}. [Er kwamen zoveel inwoners bij|Er wonen zoveel minder mensen] dat cijfers van toen en nu niet over dezelfde groep gaan.",
    counts.otherPeople
  ),
  template(
    "Van de woningen was hier {share:figure} in {year:year} hoogstens tien jaar oud. Hoeveel mensen hier tien jaar eerder woonden, staat niet in de gebruikte cijfers. Die van toen en nu gaan waarschijnlijk niet over dezelfde groep.",
    changes.homesAreNew
  ),
  template("Hoeveel mensen hier vóór {year:year} woonden, staat niet in de gebruikte cijfers.", changes.residentsFrom),
  template(
    "Leefbaarheid naar schatting: {then} in {first:year}, {now} in {last:year}; volgens een andere reeks {newest} in {again:year}",
    liveability.newestTitle
  ),
  template(
    "Leefbaarheid naar schatting: {newest} in {again:year}; van {first:year} tot {last:year} {moved:scoreMoved}",
    liveability.newestAloneTitle
  ),
  template(
    "Leefbaarheid naar schatting: {now} in {last:year}, niet duidelijk anders dan in {first:year}",
    liveability.changeTitle
  ),
  template("{label}: klasse {rank:class} van 9< ({year:year})>", liveability.levelTitle)
];

const group = "goed of beter|voldoende of ruim voldoende|zwak of lager";
const ofInside: Template[] = [
  template(
    `In {count:count} van de {total:count} {plural} met een klasse was de leefbaarheid in {year:year} naar schatting {words}, {rest}.`,
    (context, parts) => {
      counts.group(context, parts);
      for (const [, count, words] of parts.rest!.matchAll(new RegExp(`in ([\\d.]+) (${group})`, "g")))
        counts.group(context, {count, words, year: parts.year});
      context.tally.check(
        "unread",
        new RegExp(`^in [\\d.]+ (${group})( en in [\\d.]+ (${group}))?$`).test(parts.rest!),
        "groups of classes",
        () => parts.rest!
      );
    }
  ),
  template(
    "In beide {plural} met een klasse was de leefbaarheid in {year:year} naar schatting {words}.",
    (context, parts) => counts.group(context, {...parts, count: "beide", total: "beide"})
  ),
  template(
    "In alle {count:count} {plural} met een klasse was de leefbaarheid in {year:year} naar schatting {words}.",
    (context, parts) => counts.group(context, {...parts, total: parts.count})
  )
];

const ofFigures: Template[] = [
  template("* Hier berekend: {ways:name}.", howComputed),
  template(
    "{phrase} is hier <{estimated:estimated}>{side} dan in {most:most} {plural:plural} in Nederland< (vergeleken met {known:count} andere{limit:least})>: {own:figure}<, tegen {theirs:figure} in {who}> ({year:year}<, {special}>).",
    told.standsOut
  ),
  template("Ook opvallend naast ten minste 9 van de 10 {plural:plural}: {items:name}.", told.alsoStandsOut),
  template(
    "{phrase} is hier sinds {first:year} <{estimated:estimated}>{side}, van {from:figure} naar {to:figure} in {last:year}<, {special}><{made:made}>.",
    told.changed
  ),
  template(
    "{phrase} was hier <{estimated:estimated}>{from:figure} in {first:year} en {to:figure} in {last:year}<, {special}>. Zo'n groot verschil kan ook komen doordat er andere mensen zijn komen wonen.",
    told.unsure
  ),
  template(
    "Het cijfer van Nederland is hier berekend, uit één reeks voor alle jaren. {publisher} zelf gaf voor Nederland in tabel {edition:word}: {figures}.",
    told.otherEdition
  ),
  template(
    "{label}: <{estimated:estimated}>{now:figure} in {last:year}<, {then:figure} in {first:year}><{made:made}>",
    told.trendTitle
  )
];

/** What the same figure did in the same years in the country, or on average over a level. */
const ofElsewhere: Template[] = [
  "n Nederland als geheel<{made:made}>",
  "emiddeld over {areas:count} {plural:plural} in Nederland (elk telt even zwaar)"
].flatMap(where => {
  const [small, capital] = where.startsWith("n ") ? [`i${where}`, `I${where}`] : [`g${where}`, `G${where}`];
  return [
    template(`Ook ${small} {pronoun:went} {side}: van {from:figure} naar {to:figure}; {strength}.`, told.elsewhere),
    template(
      `${capital} {pronoun:went} in die jaren <juist >{side}: van {from:figure} naar {to:figure}.`,
      told.elsewhere
    ),
    template(`${capital} {pronoun:stayed} in die jaren gelijk: {to:figure}.`, told.elsewhereTheSame),
    template(
      `${capital} {pronoun:stayed} in die jaren ongeveer gelijk (van {from:figure} naar {to:figure}).`,
      told.elsewhereAboutTheSame
    )
  ];
});

const ofAbsence: Template[] = [
  ...[
    "Ten minste twee op de vijf inwoners zijn hier 15 tot 25 jaar",
    "Van de inwoners is hier {share:figure} 15 tot 25 jaar ({year:year})"
  ].map(young =>
    template(
      `${young}, waarschijnlijk vaak student. Cijfers over geld en uit de gezondheidsmonitor, ook over eenzaamheid, betekenen bij hen iets anders.`,
      (context, parts) => resilience.unusualPeople(context, "students", parts)
    )
  ),
  template(
    "De meeste inwoners wonen hier in een instelling, niet in een eigen huishouden. Cijfers over gezondheid, geld en wonen gaan alleen over de weinige huishoudens; die over leeftijd en uitkeringen over iedereen.",
    (context, parts) => resilience.unusualPeople(context, "institution", parts)
  ),
  template("{who} bestaat uit water. Er wonen geen mensen, dus er zijn vrijwel geen cijfers.", (context, {who}) =>
    other.noScore(context, who!, "water")
  ),
  template(
    "Voor {who} is er geen leefbaarheidsscore. In {year:year} woonde er volgens CBS niemand.< Hoeveel mensen er in {now:year} woonden, is niet bekend.>",
    (context, parts) => other.noScore(context, parts.who!, "nobody", parts)
  ),
  template(
    "Voor {who} is er geen leefbaarheidsscore over {year:year}: de delen met een score hebben samen minder dan 95 % van de inwoners.< De laatste score is van {last:year}.>",
    (context, parts) => other.noScore(context, parts.who!, "parts", parts)
  ),
  template(
    "Voor {who} is er geen leefbaarheidsscore. [In {year:year} woonden er|Er wonen] [{count:count}|minder dan {few:count}] mensen: voor zo weinig mensen geeft de Leefbaarometer vaak geen score.",
    (context, parts) => other.noScore(context, parts.who!, "few", parts)
  ),
  template(
    "Voor {who} is er geen leefbaarheidsscore. De Leefbaarometer laat de score van {year:year} weg.",
    (context, {who}) => other.noScore(context, who!, "withheld")
  ),
  template(
    "Voor {who} is er geen leefbaarheidsscore: {this} staat niet met een score in het bestand van de Leefbaarometer van {year:year}.",
    (context, {who}) => other.noScore(context, who!, "not_in_file")
  ),
  template(
    "In {who} [woonden|wonen] [{count:count}|minder dan {few:count}|{none:none}] mensen< in {year:year}>. Bij minder dan 300 inwoners geven we geen klasse en geen plaats tussen andere gebieden: een paar huishoudens kunnen een cijfer al omgooien. De cijfers staan er grijs bij.",
    (context, parts) => other.fewResidents(context, parts)
  ),
  template("Hoeveel mensen er wonen, is ook niet bekend.", missing.residentsUnknown),
  template("Waarom niet, is niet bekend.", other.noKnownReason),
  template(
    "In {who} [woonde in {year:year}|woont] volgens CBS niemand. Daarom geven we geen klasse en geen plaats tussen andere gebieden. De cijfers staan er grijs bij.",
    (context, parts) => other.fewResidents(context, {...parts, none: "niemand"})
  ),
  template(
    "Hoeveel mensen er in {who} wonen, is niet bekend. Daarom geven we geen klasse en geen plaats tussen andere gebieden. De cijfers staan er grijs bij.",
    missing.residentsUnknown
  ),
  template("Van {count:count} [onderwerp|onderwerpen] [is|zijn] hier geen cijfer: {rest}.", (context, parts) => {
    missing.total(context, parts);
    missing.whys(context, parts.rest!, parts.count!);
  })
];

const ofMissing: Template[] = missingHeadings.nl.map(([heading, why]) =>
  template(`${heading}: {labels}.`, (context, {labels, borders}) => {
    if (borders !== undefined) other.bordersOf(context, {years: borders});
    missing.listed(context, labels!, why);
  })
);

const ofResilience: Template[] = [
  ...["op {gap:number} punt van", "vlak bij"].flatMap(near => [
    template(
      `In {year:year} was er naar schatting {amount} overlast en onveiligheid [dan|als] gemiddeld: klasse {rank:class} van 9 (hoger is gunstiger<; {end:class} is bij {ofLevel:plural} de {extreme:word} die voorkomt{common:common}>), ${near} de grens met klasse {neighbour:class}.`,
      resilience.problems
    ),
    template(
      `In {year:year} was er naar schatting {amount} overlast en onveiligheid dan de landelijke referentie; de meeste {plural:plural} hebben nog {most}: klasse {rank:class} van 9 (hoger is gunstiger<; {end:class} is bij {ofLevel:plural} de {extreme:word} die voorkomt{common:common}>), ${near} de grens met klasse {neighbour:class}.`,
      resilience.problems
    ),
    template(
      `De index van kwetsbaarheid lag in {year:year}< ({special})> {words} het gewogen gemiddelde over de buurten van Nederland in {reference:year}: {index:number}. Dat ligt ${near} de grens met “{neighbour} het gemiddelde”.`,
      resilience.vulnerability
    )
  ]),
  template(
    "De index van kwetsbaarheid lag in {year:year}< ({special})> {words} het gewogen gemiddelde over de buurten van Nederland in {reference:year}.",
    resilience.vulnerability
  ),
  template(
    "Vergeleken met {name} als geheel is er {amount} overlast en onveiligheid, en is de index van kwetsbaarheid {side}.",
    resilience.besideGemeente
  ),
  template(
    "Van de inwoners is {share:figure} 15 tot 25 jaar ({year:year}), waarschijnlijk vaak student: de index zegt hier ook iets over hoe studenten leven.",
    (context, parts) => resilience.notableAge(context, "young", parts)
  ),
  template(
    "Van de inwoners is {share:figure} 65 jaar of ouder ({year:year}). Met de jaren komt ziekte vaker voor, en de index houdt geen rekening met leeftijd.",
    (context, parts) => resilience.notableAge(context, "old", parts)
  ),
  template(
    "Het aantal geregistreerde misdrijven per inwoner wijst in {year:year} de andere kant op: hier {side:higherOrLower} dan in {most} {plural:plural}, naast klasse {rank:class} van 9 voor overlast en onveiligheid in {classYear:year}.",
    resilience.crimesPointElsewhere
  ),
  template("Soort gebied: {words}.", resilience.kind),
  template(
    "Grijs: {count:count} andere {plural:plural} van {name} met een foto van deze jaren.",
    resilience.photosBeside
  ),
  template("Grijs: het andere gebied van {name} met een foto van deze jaren.", resilience.photosBeside),
  template("Kruis: {name} als geheel.", resilience.inGemeente),
  template("Het vak van dit gebied: {words}.", resilience.kind),
  template(
    "Gemiddeld is hier de vaste landelijke referentie van de Leefbaarometer, en voor kwetsbaarheid het gewogen gemiddelde over de buurten van Nederland in {reference:year}.",
    resilience.referenceYear
  ),
  template("Er wonen te weinig mensen om iets over problemen en kwetsbaarheid samen te zeggen.", context =>
    resilience.noPhoto(context, "residents")
  ),
  template("Er is geen cijfer over overlast en onveiligheid, en dus geen foto.", resilience.noProblems),
  template(
    "Over overlast en onveiligheid is er geen cijfer van {year:year}, en dus geen foto van dat jaar. Het laatste is van {last:year}.",
    resilience.noProblemsThen
  ),
  template("Er zijn te weinig cijfers voor een index van kwetsbaarheid, en dus geen foto.", context =>
    resilience.noIndex(context, "other")
  ),
  template(
    "De meeste cijfers voor een index van kwetsbaarheid zijn hier alleen bekend binnen andere grenzen, en dus is er geen foto.",
    context => resilience.noIndex(context, "borders")
  ),
  template(
    "De meeste cijfers voor een index van kwetsbaarheid gaan over een jaar waarin dit gebied niet onder deze code bestond, en dus is er geen foto.",
    context => resilience.noIndex(context, "code")
  ),
  template(
    "Niet zeker is dat de cijfers voor een index van kwetsbaarheid over dit gebied gaan, en dus is er geen foto.",
    context => resilience.noIndex(context, "unsure")
  ),
  template(
    "Bij zoveel jonge mensen betekenen cijfers over geld en gezondheid iets anders. Daarom is er geen foto.",
    context => resilience.noPhoto(context, "students")
  ),
  template(
    "Toen de kwetsbaarheid gemeten werd, woonden hier te weinig mensen. Daarom is er geen foto van nu.",
    context => resilience.noPhoto(context, "few_then")
  ),
  template(
    "Sinds de kwetsbaarheid gemeten werd, veranderde het aantal inwoners zo sterk dat cijfers van toen en nu niet over dezelfde groep gaan. Daarom is er geen foto van nu.",
    context => resilience.noPhoto(context, "others")
  ),
  template("Gezondheid, geld en wonen gaan hier alleen over de weinige huishoudens. Daarom is er geen foto.", context =>
    resilience.noPhoto(context, "institution")
  ),
  template(
    "De index van kwetsbaarheid in {year:year} is onze eigen benadering, uit open cijfers van {publishers}: {labels}. Nul is het gemiddelde over de buurten met cijfers in {reference:year}, gewogen naar inwoners. Dat jaar is het eerste met cijfers over vrijwel heel Nederland; Nederland als geheel kan iets van nul afwijken. Zo blijven jaren vergelijkbaar. Eén is een standaarddeviatie. De index gaat over het gebied: hij telt geen mensen. Afkomst telt nooit mee.",
    resilience.madeOf
  ),
  template("Ook als elk cijfer half of dubbel zo zwaar telt, ligt de index {side} dat gemiddelde.", resilience.robust),
  template(
    "Of de index boven of onder dat gemiddelde ligt, hangt ervan af hoe zwaar elk cijfer telt: bij {share} van de wegingen die we probeerden ligt hij erboven.",
    resilience.depends
  ),
  template(
    "Bij bijna alle wegingen die we probeerden, ligt de index {side} dat gemiddelde ({share}).",
    resilience.nearlyAlways
  ),
  template(
    "De index van kwetsbaarheid {side:moved} naar schatting tussen {from:year} en {to:year}< ({special})>< ongeveer gelijk>.",
    (context, parts, memory) => resilience.filmHalf(context, parts, "vulnerable", memory)
  ),
  template(
    "Overlast en onveiligheid {verb:moved} naar schatting tussen {from:year} en {to:year} {side}.",
    (context, parts, memory) => resilience.filmHalf(context, parts, "problems", memory)
  ),
  ...[
    "n Nederland als geheel<{made:made}>",
    "emiddeld over {areas:count} {plural:plural} in Nederland (elk telt even zwaar)"
  ].flatMap(where => {
    const [small, capital] = where.startsWith("n ") ? [`i${where}`, `I${where}`] : [`g${where}`, `G${where}`];
    return [
      template(`Ook ${small} {how:moves}.`, (context, parts, memory) =>
        resilience.movedElsewhere(context, parts, memory, true)
      ),
      template(`${capital} {how:moves}.`, (context, parts, memory) =>
        resilience.movedElsewhere(context, parts, memory, false)
      ),
      template(
        `${capital} hangt de richting af van de cijfers die erin zitten< {ends:bracketed}>.`,
        resilience.hangsElsewhere
      )
    ];
  }),
  template(
    "De index van kwetsbaarheid {verb:moved} [in Nederland als geheel|gemiddeld over {areas:count} {plural:plural} in Nederland (elk telt even zwaar)] tussen {from:year} en {to:year}< ongeveer gelijk>.",
    resilience.indexOfCountry
  ),
  template(
    "Welke kant de index van kwetsbaarheid [in Nederland als geheel|gemiddeld over {areas:count} {plural:plural} in Nederland (elk telt even zwaar)] op ging tussen {from:year} en {to:year}, hangt af van de cijfers die erin zitten.",
    resilience.indexOfCountry
  ),
  template(
    "Hoe de index van kwetsbaarheid in Nederland als geheel veranderde, is niet bekend.",
    ({tally, resilience}) =>
      tally.check(
        "film",
        resilience.indexBeside === null,
        "an index elsewhere that is known, told as not known",
        () => ""
      )
  ),
  template("Hoe dat in Nederland als geheel ging, is niet bekend.", (context, _, memory) =>
    told.notKnownElsewhere(context, memory)
  ),
  template(
    "Daarna, van {from:year} tot {to:year}, {verb:moved} overlast en onveiligheid naar schatting {side}.",
    resilience.afterwards
  ),
  template(
    "In {to:year} was er naar schatting {side} overlast en onveiligheid dan in {from:year}<{made:madeHere}>.",
    resilience.sinceBeginning
  ),
  template(
    "Dat zijn twee metingen: {from:year} staat in [meting|tabel] {earlier:word}, {to:year} in [meting|tabel] {later:word}.",
    resilience.twoEditions
  ),
  template(
    "Voor {to:year} schat een nieuwere meting ([meting|tabel] {later:word}) {side} overlast en onveiligheid dan [meting|tabel] {earlier:word} voor {from:year}<{made:inFigureMade}>: of het gebied veranderde of de meting, is niet te zeggen.",
    resilience.otherwiseMeasured
  ),
  template("In het onderzoek heet dat: {label}.", resilience.filmLabel),
  template(
    "Welk cijfer van de index we ook weglaten, hij [bleef ongeveer gelijk|ging dezelfde kant op].",
    films.without
  ),
  template("Welke kant de index op ging, hangt af van de cijfers die erin zitten: {turned}.", films.without),
  template("Of de index ongeveer gelijk bleef, hangt af van de cijfers die erin zitten: {turned}.", films.without),
  template(
    "De grenzen zijn veranderd. Daarom is niet te zeggen hoe problemen en kwetsbaarheid samen veranderden.",
    context => resilience.noFilm(context, "borders")
  ),
  ...[
    "De grenzen veranderden na {years:year}. Daarom is niet te zeggen hoe problemen en kwetsbaarheid samen veranderden.",
    "Niet zeker is dat de code van dit gebied in {years:year} voor hetzelfde gebied stond. Daarom is er geen film."
  ].map(line =>
    template(line, (context, parts) => {
      other.bordersOf(context, parts);
      resilience.noFilm(context, "borders");
    })
  ),
  template(
    "De code van dit gebied bestond in {year:year} nog niet. Daarom is er geen film. Cijfers van toen staan hier alleen waar de uitgever ze later voor de gebieden van nu heeft berekend, zoals het RIVM voor ervaren gezondheid.",
    (context, parts) => {
      other.codeUnknownIn(context, parts);
      resilience.noFilm(context, "borders");
    }
  ),
  template("Over kwetsbaarheid is er geen cijfer voor zowel het begin als het eind. Daarom is er geen film.", context =>
    resilience.noFilm(context, "years")
  ),
  template("Van de Leefbaarometer hebben wij hier maar één jaar. Daarom is er geen film.", context =>
    resilience.noFilmOfYears(context, 1)
  ),
  template("Van de Leefbaarometer hebben wij hier geen cijfer. Daarom is er geen film.", context =>
    resilience.noFilmOfYears(context, 0)
  ),
  template("Er wonen te weinig mensen voor een film.", context => resilience.noFilm(context, "residents")),
  template(
    "Het aantal inwoners veranderde zo sterk dat cijfers van toen en nu niet over dezelfde groep gaan. Daarom is er geen film: niet te zeggen is of het beter of slechter werd.",
    context => resilience.noFilm(context, "others")
  ),
  template("Aan het begin of het eind woonden hier te weinig mensen. Daarom is er geen film.", context =>
    resilience.noFilm(context, "few_then")
  ),
  template("Om dezelfde reden is er geen film: hier wonen zoveel jonge mensen.", context =>
    resilience.noFilm(context, "students")
  ),
  template("Om dezelfde reden is er geen film: de meeste inwoners wonen hier in een instelling.", context =>
    resilience.noFilm(context, "institution")
  ),
  template(
    "Het kruis: het gewogen gemiddelde over de buurten van Nederland in {reference:year} (kwetsbaarheid) en de landelijke referentie (problemen).",
    () => {}
  ),
  template(
    "Het vaakst komt voor: {words}. Dat geldt in {year:year} naar schatting voor {count:count} van de {total:count} buurten met een soort.",
    resilience.mostCommon
  ),
  template(
    "Het vaakst komt voor: {words}. Dat geldt in {year:year} naar schatting voor alle {total:count} buurten met een soort.",
    (context, parts) => resilience.mostCommon(context, {...parts, count: parts.total})
  ),
  template(
    "Elk van de {total:count} buurten met een soort is in {year:year} naar schatting van een andere soort.",
    resilience.allDifferent
  ),
  template(
    "De {total:count} buurten met een soort zijn in {year:year} naar schatting van {kinds:count} soorten, die even vaak voorkomen: elk bij {count:count} buurten.",
    resilience.noneMostCommon
  ),
  template(
    "De {total:count} buurten met een soort zijn in {year:year} naar schatting van {kinds:count} soorten. {ties} daarvan komen het vaakst voor: elk bij {count:count} buurten.",
    resilience.noneMostCommon
  ),
  template(
    "waarvan veel meer problemen en kwetsbaarheid ver boven gemiddeld: {count:count} {plural:areaWord}.",
    (context, parts) => resilience.countKinds(context, parts, "ten")
  ),
  template(
    "Zonder soort, door te weinig inwoners of cijfers, of doordat er veel studenten wonen of mensen in een instelling: {count:count}.",
    (context, parts) => resilience.countKinds(context, parts, "unknown")
  )
];

const ofStartMap: Template[] = [
  template(
    "In de Leefbaarometer liggen de voorzieningen hier duidelijk boven de landelijke referentie: die telt andere voorzieningen mee.",
    context => other.otherFacilities(context, "above")
  ),
  template(
    "In de Leefbaarometer liggen de voorzieningen hier duidelijk onder de landelijke referentie: die telt andere voorzieningen mee.",
    context => other.otherFacilities(context, "below")
  ),
  ...(
    [
      ["Naar schatting makkelijker", "easier", true],
      ["Makkelijker", "easier", false],
      ["Naar schatting moeilijker", "harder", true],
      ["Moeilijker", "harder", false]
    ] as const
  ).map(([start, side, estimated]) =>
    template(`${start} dan op de meeste plekken: {labels}.`, (context, {labels}) =>
      other.startMap(context, labels!, {side, estimated})
    )
  )
];

/** What the research says of the country. */
const ofNational: Template[] = [
  ...[
    "De wijk als geheel ({who:name}) heeft wel een film",
    "Deze buurt is de hele wijk ({who:name}), en daarvan zijn er wel cijfers voor een film"
  ].map((start, at) =>
    template(
      `${start}: naar schatting {vulnerable:moved} de index van kwetsbaarheid< ongeveer gelijk> ({vulnerableYears:years}) en {verb:moved} overlast en onveiligheid {problems} ({problemsYears:years}).`,
      (context, parts, memory) => films.ofWijk(context, parts, memory, at === 1)
    )
  ),
  template("Hoe stevig dat is, staat bij de wijk.", films.firmAtWijk),
  template("Hoe stevig dat is, en wat er na {end:year} is gemeten, staat bij de wijk.", films.firmAtWijk),
  template("Wat er na {end:year} is gemeten, staat bij de wijk.", films.firmAtWijk),
  template(
    "Of ergens een hoog aandeel lage inkomens nog steeg, is niet te zeggen: er is niet van genoeg buurten een cijfer in twee jaren.",
    lists.noLowIncome
  ),
  template("{plural} die net zo begonnen, en wat ervan werd", () => {}),
  template(
    "In Nederland begonnen {count:count} andere {plural:plural} net zo als deze {level:level}: {kind} (problemen in {problems:year}, kwetsbaarheid in {vulnerability:year}), en geschatte samenhang in {year:year} in klasse {rank:class} van 9 ({label}).",
    films.began
  ),
  template(
    "Zo ging het daarna (problemen tot {problems:year}, kwetsbaarheid tot {vulnerability:year}): {list}. Hier<, tot {end:year} en dus zonder {later:year}>: {here}.",
    films.outcomes
  ),
  template(
    "In alle {risen:count} waar de index van kwetsbaarheid steeg, bleven de problemen gelijk of namen zij af.",
    (context, parts) => films.copedAlike(context, parts, "all")
  ),
  template("In alle {risen:count} waar de index van kwetsbaarheid steeg, namen de problemen toe.", (context, parts) =>
    films.copedAlike(context, parts, "none")
  ),
  template(
    "Van de {risen:count} waar de index van kwetsbaarheid steeg, bleven de problemen in {some:count} gelijk of namen zij af.",
    (context, parts) => films.copedAlike(context, parts, "some")
  ),
  template("Te weinig andere {plural:plural} begonnen zo: daarom tellen we hier niet.", films.fewAlike),
  ...["lijken", "lijkt"].map(verb =>
    template(
      `Van de {plural:plural} hierboven waar de kwetsbaarheid steeg en de problemen niet, ${verb} deze qua achtergrond het meest op hier.`,
      (context, parts, memory) => films.asked(context, parts, memory, verb === "lijkt")
    )
  ),
  template(
    "In {year:year} is er naar schatting {label} samenhang, vergeleken met de buurten van {least:number} inwoners of meer< (niet de {other:plural})> in Nederland in {reference:year}: klasse {rank:class} van 9.",
    films.cohesion
  ),
  template(
    "Op de vaste schaal van de Leefbaarometer, een andere indeling, is dezelfde score klasse {fixedRank:class} van 9.",
    films.cohesionFixed
  ),
  ...["vlak bij", "op {gap:number} punt van"].flatMap(near =>
    ["", "; hij is hier berekend, en het kan ook die klasse zijn"].map(doubt =>
      template(`De score is {score:number}, ${near} de grens met klasse {neighbour:class}${doubt}.`, (context, parts) =>
        films.cohesionDistance(context, parts, doubt !== "")
      )
    )
  ),
  ...["ongeveer {low:number} %", "{low:number} tot {high:number} %"].map(shares =>
    template(
      `Van de woningen binnen 200 meter rond een woning in deze {one:level} is gemiddeld ${shares} van een woningcorporatie ({year:year}, vakjes van 100 meter van CBS);`,
      stockAround.around
    )
  ),
  template("van alle woningen in de {one:level} is dat {share:number} % ({year:year}).", stockAround.whole),
  template("Dat ligt daarbuiten, en dat kan: het is een andere telling<, van een ander jaar>.", stockAround.outside),
  template("Binnen 200 meter staan ook woningen buiten de {one:level}.", stockAround.ofLevel),
  template("CBS rondt elk vakje af op vijven, en geeft van vakjes met heel weinig woningen geen aantal.", () => {}),
  template(
    "Kleine aantallen laat CBS weg: daarom staan er twee getallen, het minste en het meeste dat het kan zijn, op de afronding van elk vakje op vijven na.",
    stockAround.twoNumbers
  ),
  ...["ongeveer {low:number} %", "{low:number} tot {high:number} %"].map(shares =>
    template(
      `In de vakjes van de {one:level} zelf is het ${shares}: die telling verschilt van die van het geheel.`,
      stockAround.countsDiffer
    )
  ),
  template("van de {one:level} als geheel is er geen cijfer.", stockAround.noWhole),
  template(
    "Het aandeel corporatiewoningen is dat van de {one:level} als geheel ({year:year}), niet van wat er rond een woning staat.",
    stockAround.wholeAlone
  ),
  template("Het verschil tussen {plural:plural} met veel en met weinig corporatiewoningen", () => {}),
  template("Veel is {much:number} % of meer, weinig minder dan {little:number} % ({year:year}).", films.muchAndLittle),
  template("Tussen haakjes hoeveel {plural:plural} dat zijn; waar meer mensen wonen, telt zwaarder.", () => {}),
  template("De film, {one:level} voor {again:level}", () => {}),
  template(
    "Het vaakst: {kinds}, <elk >in {count:count} van de {total:count} {plural:plural} met een film (problemen {problems:years}, kwetsbaarheid {vulnerability:years}).",
    films.most
  ),
  template(
    "Het vaakst: {kinds}, <elk >in alle {total:count} {plural:plural} met een film (problemen {problems:years}, kwetsbaarheid {vulnerability:years}).",
    films.most
  ),
  template(
    "Waar de index van kwetsbaarheid steeg, bleven de problemen naar schatting gelijk of namen zij af in alle {risen:count}.",
    (context, parts) => films.coped(context, parts, "all")
  ),
  template(
    "Waar de index van kwetsbaarheid steeg, namen de problemen naar schatting in alle {risen:count} toe.",
    (context, parts) => films.coped(context, parts, "none")
  ),
  template(
    "Waar de index van kwetsbaarheid steeg, bleven de problemen naar schatting gelijk of namen zij af in {some:count} van de {risen:count}.",
    (context, parts) => films.coped(context, parts, "some")
  ),
  template(
    "Zonder film, door andere grenzen, te weinig of andere inwoners, of te weinig cijfers: {count:count}.",
    (context, parts) => films.withoutFilm(context, parts)
  ),
  template("De film van elke {one:level} staat op haar eigen pagina.", () => {}),
  template("Problemen {problems:years}, kwetsbaarheid {vulnerability:years}.", films.otherPeriod),
  template(
    "In {up:count} van de {total:count} {plural:plural} was de leefbaarheid in {to:year} naar schatting duidelijk hoger dan in {from:year}, in {not:count} was zij niet hoger.",
    national.change
  ),
  template(
    "Waar zij niet hoger was, wonen nu {low:count} tot {high:count} mensen, naar hoe streng men telt; zonder marge ongeveer {residents:count}, {share:number} % van de inwoners van al die {plural:plural}.",
    national.changeResidents
  ),
  template(
    "Het laagste getal telt alleen een score die meer dan {edge:number} punt daalde, het hoogste ook een score die hooguit zoveel steeg.",
    national.changeEdges
  ),
  template(
    "Het onderzoek van WoON 2024 noemt {words} mensen<; ons getal is te onzeker om ernaast te leggen>.",
    national.published
  ),
  template(
    "Waar de leefbaarheid in {to:year} {label} was, veranderde de score sinds {from:year} gemiddeld met {mean:number} punt (onzekerheid: {low:number} tot {high:number}).",
    national.byLevel
  ),
  template(
    "De groepen zijn gemaakt met het niveau in {to:year}: een gebied dat steeg, staat daardoor al in een hogere groep.",
    national.levelYear
  ),
  ...(["kleiner", "groter"] as const).map(side =>
    template(
      `Tussen {plural:plural} met 60 % corporatiewoningen of meer en met minder dan 10 % werd het verschil ${side} bij {items}.`,
      (context, parts) => national.gaps(context, parts, side === "groter" ? "larger" : "smaller")
    )
  ),
  template("Niet te zeggen is of het groeide bij {items}.", (context, parts) =>
    national.gaps(context, parts, "unsure")
  ),
  template(
    "Bij {label} gaat de gemiddelde verandering van gunstig naar ongunstig bij {point:number} % corporatiewoningen (onzekerheid: {low:number} % tot {high:number} %).",
    national.turning
  ),
  template("Te onzeker om een kantelpunt te noemen is het bij {items}.", national.measures),
  template("Geen kantelpunt is er over {from:year}–{to:year} bij {items}.", national.measures),
  template(
    "In {share:number} % van de {total:count} {plural:plural} met een film bleven problemen ({years}) en kwetsbaarheid ({others}) allebei ongeveer gelijk.",
    national.stable
  ),
  template("Zonder één van de cijfers van de index is dat {low:number} % tot {high:number} %.", national.stableWithout)
];

/** What questions rest on. */
const ofConversation: Template[] = [
  template("Over problemen en kwetsbaarheid samen is hier te weinig bekend.", context => ground(context, "unknown")),
  template("De problemen en de index van kwetsbaarheid zijn hier niet duidelijk hoger dan gemiddeld.", context =>
    ground(context, "good")
  ),
  template(
    "De index van kwetsbaarheid ligt boven het gemiddelde, en de problemen zijn niet groter dan gemiddeld.",
    context => ground(context, "prevent")
  ),
  template("De problemen en de index van kwetsbaarheid liggen hier naar schatting boven het gemiddelde.", context =>
    ground(context, "reasons")
  ),
  template("Er zijn hier naar schatting {amount:more} problemen dan gemiddeld.", (context, {amount}) =>
    ground(context, amount === "iets meer" ? "problems_slightly" : amount === "meer" ? "problems" : "problems_much")
  ),
  ...(
    [
      [
        "Er is hier geen foto van problemen en kwetsbaarheid, omdat cijfers bij zoveel jonge mensen iets anders betekenen.",
        "students"
      ],
      [
        "Er is hier geen foto van problemen en kwetsbaarheid, omdat veel cijfers alleen over de weinige huishoudens gaan.",
        "institution"
      ],
      ["Er wonen te weinig mensen voor een foto van problemen en kwetsbaarheid.", "residents"]
    ] as const
  ).map(([line, why]) => template(line, context => resilience.noPhoto(context, why))),
  template("Voor het gebied als geheel is er geen foto van problemen en kwetsbaarheid.", context =>
    ground(context, "unknown")
  ),
  template("De samenhang is hier naar schatting klein.", context => ground(context, "apart")),
  template("De samenhang is hier naar schatting groot.", context => ground(context, "close")),
  template("De index van kwetsbaarheid steeg.", (context, _, memory) => {
    ground(context, "rising");
    resilience.indexRose(context, memory);
  }),
  template("Op de startkaart staat iets dat ontmoeten hier moeilijker kan maken.", context =>
    ground(context, "hindered")
  )
];

const ofPage: Template[] = [
  template(
    "Wijk en buurt zijn hier één gebied. De startkaart van de wijk vergelijkt met andere wijken, die van de buurt met andere buurten, en sommige cijfers zijn er alleen van de wijk: daarom kunnen ze verschillen.",
    other.wijkAndBuurt
  ),
  template("Deze buurt is de hele wijk {who:last}.", other.wholeWijk),
  template(
    "Deze wijk is de hele gemeente {who:name}. Waar beide een cijfer hebben, staat hier dat van de gemeente.",
    other.wholeGemeente
  ),
  template("{years} · licentie {licence}", other.sourceYears),
  template(
    "Vergeleken met <{few:count} tot >{many:count} van de {all:count} {plural:plural}< van {limit:count} inwoners of meer>.",
    counts.ofHowMany
  ),
  template("{kind:level} in {places:name} · {residents}", other.placeLine),
  template("het hele land · {residents}", (context, parts) => other.placeLine(context, {...parts, kind: "land"})),
  template("{kind:level} in {places}", other.placeLine),
  template("Om over te praten in {who}", (context, {who}) => other.ownName(context, who!)),
  template("Kaart: {who}", (context, {who}) => other.ownName(context, who!)),
  template("Grenzen: {source}, {year:year}<.>", other.outlines),
  template("Omtrek samengesteld uit de buurten van {year:year}.", other.madeOfBuurten),
  template(
    "Omtrek samengesteld uit buurten van {year:year}; niet van alle buurten is er een grens.",
    other.madeOfBuurten
  ),
  template("Dat is een andere indeling dan die van de cijfers ({year:year}).", other.areaSetOf),
  template(
    "Waar deze {kind:level} precies ligt, staat niet in de bestanden: de dikke lijn is de omtrek van {who:name} ({source}, {year:year}).",
    other.outlineAround
  ),
  template("Het woord is de klasse van de leefbaarheid, geschat, {year:year}.", (context, {year}) =>
    other.nationalYear(context, "leefbaarheid_score", year!)
  ),
  template("Klasse van de leefbaarheid, {year:year}", (context, {year}) =>
    other.nationalYear(context, "leefbaarheid_score", year!)
  ),
  template("Geschatte leefbaarheidsscore, {first:year}–{last:year}", other.chartYears),
  template("Geschatte leefbaarheidsscore, {last:year}.", other.chartYears),
  template("Bijdrage van de vijf onderdelen aan de score, {first:year}–{last:year}", other.chartYears),
  template("Bijdrage van de vijf onderdelen aan de score, {last:year}", other.chartYears),
  template(
    "open rondje: {first:year} · dicht rondje: {last:year} · streepje: {who} in {again:year} · de lijn in het midden is de landelijke referentie",
    other.partsLegend
  ),
  template(
    "open rondje: {first:year} · dicht rondje: {last:year} · de lijn in het midden is de landelijke referentie",
    other.partsLegend
  ),
  template(
    "dicht rondje: {last:year} · streepje: {who} in {again:year} · de lijn in het midden is de landelijke referentie",
    other.partsLegend
  ),
  template("dicht rondje: {last:year} · de lijn in het midden is de landelijke referentie", other.partsLegend),
  template("Buurtspiegel, “{label}, {who} ({code:code}), {years}”, naar {sources:name}. /{path}", other.citation),
  template("Buurtspiegel, “{label}, {who} ({code:code}), {years}”, naar {sources:name}. http{path}", other.citation),
  template("Kenmerk: {ids}.", other.figureIds),
  template("Tussen de {count:count} {plural} van {who}", other.stripTitle),
  template("Tussen de {count:count} {plural} in Nederland", other.stripTitle),
  template("De {count:count} {plural} van {who}", other.insideTitle),
  template("Van minder {plural:plural} bekend: {items:name}.", other.fewerKnown),
  template("Elk vak toont zijn eigen score.", (context, parts) => other.averagedSquares(context, parts, "none")),
  template(
    "Elk vak toont het gemiddelde van de vakken binnen 200 meter: van geen vak is bekend dat er genoeg mensen en woningen zijn om het los te tonen.",
    (context, parts) => other.averagedSquares(context, parts, "all")
  ),
  template(
    "In {count:count} van de {total:count} vakken wonen weinig mensen, staan weinig woningen, of is dat niet bekend: die zijn klein getekend en tonen het gemiddelde van de vakken binnen 200 meter.",
    (context, parts) => other.averagedSquares(context, parts, "some")
  ),
  template(
    "In {count:count} vakken van 100 meter loopt de geschatte leefbaarheid van {low:number} tot {high:number}",
    other.cells
  ),
  template(
    "Score per vak, waar nodig met de omgeving gemiddeld, {year:year}. Een cijfer voor de hele buurt laat dit niet zien.",
    (context, {year}) => other.nationalYear(context, "leefbaarheid_score", year!)
  ),
  template(
    "De lijn is onderbroken: vanaf {year:year} komen de cijfers uit [meting|tabel] {later:word}, daarvoor uit [meting|tabel] {earlier:word}.<{computed:computed}> Van {areas:count} {plural:areaWord} in {gemeenten:count} [gemeente|gemeenten] geven beide metingen dezelfde jaren: daar schelen de cijfers hooguit {gap}. Hoeveel zij bij andere gebieden schelen, is niet bekend.",
    seam
  ),
  template(
    "De lijn is onderbroken: vanaf {year:year} komen de cijfers uit [meting|tabel] {later:word}, daarvoor uit [meting|tabel] {earlier:word}.<{computed:computed}> Hoeveel de metingen schelen, is niet bekend.",
    seam
  ),
  template(
    "Waar een lijn onderbroken is, komt het laatste cijfer uit een andere meting dan de jaren ervoor. Het verschil daartussen is geen verandering: het staat apart.",
    someSeam
  ),
  template("Nog {count:count} [cijfer|cijfers]", other.moreFigures),
  template("{count:count} [cijfer|cijfers]", other.allFigures),
  template("{count:count} [onderwerp|onderwerpen] zonder cijfer", other.missingTitle),
  template("Leefbaarheid per {one}, {first:year}–{last:year}", other.multiplesTitle),
  template(
    "Alle lijnen op dezelfde schaal, van {low:number} tot {high:number}. Grijs: {who} als geheel. Bij elke naam de geschatte score in het eerste en het laatste jaar.",
    other.multiplesNote
  ),
  template(
    "Alle lijnen op dezelfde schaal, van {low:number} tot {high:number}. Bij elke naam de geschatte score in het eerste en het laatste jaar.",
    other.multiplesNote
  ),
  template("Grenzen en codes: indeling van {year:year}. Code {code:code}.", other.areaSet),
  template(
    "In {years} was {code:code} de code van een ander gebied: {name}. Wat toen onder die code is gemeten, staat hier niet.",
    other.earlierOwner
  ),
  template("In {years} had dit gebied iets andere grenzen.", other.bordersSlight),
  template(
    "In {years} had dit gebied andere grenzen: toen lag er {then:number} hectare land in, nu {now:number}. Wat daarin is gemeten, staat hier niet.",
    other.bordersOther
  ),
  ...[
    "Aantallen van toen zijn hier opgeteld over alle gebieden die nu samen deze gemeente zijn.",
    "Cijfers van toen zijn hier, waar dat kan, berekend uit die van alle gebieden die nu samen deze gemeente zijn."
  ].map(line => template(line, other.countsOfParts)),
  template("Dat gebied is nu te vinden bij {names:coded}.", other.madeFrom),
  ...[
    "In {years} had het gebied met deze code andere grenzen. Wat daarin is gemeten, staat hier niet.",
    "Niet zeker is dat de code van dit gebied in {years} voor hetzelfde gebied stond. Wat toen onder die code is gemeten, staat hier niet.",
    "De lijn is onderbroken: [voor|vanaf] {year:year} zijn de cijfers geteld binnen de grenzen van {years:year}, die anders zijn."
  ].map(line => template(line, other.bordersOf)),
  template("De hoogte begint niet bij nul maar bij {low}.", other.scaleStart),
  template("De lijn is onderbroken na {year:year}: in {known:year} woonden hier te weinig mensen.", (context, parts) =>
    told.lineOfOthers(context, parts, "few_then")
  ),
  template(
    "De lijn is onderbroken na {year:year}: sinds {known:year} veranderde het aantal inwoners te veel.",
    (context, parts) => told.lineOfOthers(context, parts, "others")
  ),
  template("Dit gebied is ontstaan uit: {names:coded}.", other.madeFrom)
];

export const nlTemplates: readonly Template[] = [
  ...ofLiveability.slice(0, -1),
  ...ofInside,
  ...ofAbsence,
  ...ofMissing,
  ...ofResilience,
  ...ofStartMap,
  ...ofConversation,
  ...ofNational,
  ...ofElsewhere,
  ...ofPage,
  ...ofFigures,
  ofLiveability.at(-1)!,
  template("{definition:name}, {first:year}–{last:year}", other.chartYears),
  template("{definition:name}, {last:year}", other.chartYears)
];
