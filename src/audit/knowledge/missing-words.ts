import type {Language} from "../page/shown.ts";

/** Who or what keeps a figure from the page, as a heading or a sentence words it. */
export type Why =
  | "publisher"
  | "not_given"
  | "not_measured"
  | "nothing_to_say"
  | "not_in_file"
  | "few_residents"
  | "few_residents_then"
  | "no_such_code"
  | "nobody_then"
  | "unknown_residents"
  | "outdated"
  | "other_place"
  | "unsure_place"
  | "few_persons"
  | "elsewhere"
  | "not_counted";

/** Headings above lists of subjects without a figure, as `template` reads them. */
export const missingHeadings: Readonly<Record<Language, readonly (readonly [heading: string, why: Why])[]>> = {
  nl: [
    ["Weggelaten door de bron: te weinig mensen of te onzeker", "publisher"],
    ["De bron geeft hier geen cijfer: onbekend, onzeker of geheim", "not_given"],
    [
      "Alleen bekend binnen andere grenzen; een nieuwer cijfer van dit gebied staat niet in de bestanden",
      "other_place"
    ],
    [
      "Alleen bekend binnen andere grenzen (die van {borders:year}); een nieuwer cijfer van dit gebied staat niet in de bestanden",
      "other_place"
    ],
    ["Niet getoond: niet zeker dat het om dit gebied gaat", "unsure_place"],
    ["Hier niet gemeten", "not_measured"],
    ["Zegt hier niets: te weinig mensen of woningen", "nothing_to_say"],
    ["Staat niet of niet bruikbaar in het bestand van de bron", "not_in_file"],
    ["Niet getoond: in het jaar van het cijfer bestond dit gebied niet onder deze code", "no_such_code"],
    ["Niet getoond: in het jaar van het cijfer woonde hier niemand", "nobody_then"],
    ["Niet getoond: minder dan 300 inwoners in het jaar van het cijfer", "few_residents_then"],
    ["Niet getoond: minder dan 300 inwoners", "few_residents"],
    ["Niet getoond: niet bekend hoeveel mensen er wonen", "unknown_residents"],
    ["Niet getoond: het laatste cijfer is oud, en niet bekend is hoeveel mensen er toen woonden", "outdated"],
    [
      "Door ons weggelaten: hieruit volgt een aantal van minder dan 10 mensen, hier of in een gebied ernaast",
      "few_persons"
    ]
  ],
  en: [
    ["Withheld by the source: too few people or too uncertain", "publisher"],
    ["The source gives no figure here: unknown, uncertain or confidential", "not_given"],
    ["Known within other borders alone; a newer figure of this area is not in the files", "other_place"],
    [
      "Known within other borders (those of {borders:year}) alone; a newer figure of this area is not in the files",
      "other_place"
    ],
    ["Not shown: not certain that this is the area meant", "unsure_place"],
    ["Not measured here", "not_measured"],
    ["Says nothing here: too few people or homes", "nothing_to_say"],
    ["Not in the file of the source, or not in a usable form", "not_in_file"],
    ["Not shown: in the year of the figure this area did not exist under this code", "no_such_code"],
    ["Not shown: nobody lived here in the year of the figure", "nobody_then"],
    ["Not shown: fewer than 300 residents in the year of the figure", "few_residents_then"],
    ["Not shown: fewer than 300 residents", "few_residents"],
    ["Not shown: not known how many people live here", "unknown_residents"],
    ["Not shown: the last figure is old, and how many people lived here then is not known", "outdated"],
    [
      "Withheld by us: a count of fewer than 10 people would follow from it, here or in an area beside it",
      "few_persons"
    ]
  ]
};

/** The same reasons in the opening, with a number before them. */
export const missingSentences: Readonly<Record<Language, readonly (readonly [words: RegExp, why: Why])[]>> = {
  nl: [
    [/(?:wordt|worden) door de bron weggelaten omdat er weinig mensen wonen of het cijfer onzeker is/, "publisher"],
    [/geeft de bron hier niet \(onbekend, onzeker of geheim\)/, "not_given"],
    [/(?:is|zijn) alleen bekend binnen andere grenzen(?: \(die van \d{4}\))?/, "other_place"],
    [/tonen we niet omdat niet zeker is dat het om dit gebied gaat/, "unsure_place"],
    [/(?:is|zijn) hier niet gemeten/, "not_measured"],
    [/(?:zegt|zeggen) hier niets omdat er te weinig mensen of woningen zijn/, "nothing_to_say"],
    [/(?:staat|staan) niet of niet bruikbaar in het bestand van de bron/, "not_in_file"],
    [/(?:gaat|gaan) over een jaar waarin dit gebied niet onder deze code bestond/, "no_such_code"],
    [/(?:gaat|gaan) over een jaar waarin hier niemand woonde/, "nobody_then"],
    [/tonen we niet omdat er in het jaar van het cijfer minder dan 300 mensen woonden/, "few_residents_then"],
    [/tonen we niet omdat er minder dan 300 mensen wonen/, "few_residents"],
    [/tonen we niet omdat niet bekend is hoeveel mensen er wonen/, "unknown_residents"],
    [/tonen we niet omdat het laatste cijfer oud is en niet bekend is hoeveel mensen er toen woonden/, "outdated"],
    [/tonen we niet omdat u er een aantal van minder dan 10 mensen uit kunt aflezen/, "few_persons"]
  ],
  en: [
    [/(?:is|are) withheld by the source because few people live here or the figure is uncertain/, "publisher"],
    [/(?:is|are) not given here by the source \(unknown, uncertain or confidential\)/, "not_given"],
    [/(?:is|are) known within other borders(?: \(those of \d{4}\))? alone/, "other_place"],
    [/(?:is|are) not shown because it is not certain that this is the area meant/, "unsure_place"],
    [/(?:was|were) not measured here/, "not_measured"],
    [/(?:says|say) nothing here because there are too few people or homes/, "nothing_to_say"],
    [/(?:is|are) not in the file of the source, or not in a usable form/, "not_in_file"],
    [/(?:is|are) about a year in which this area did not exist under this code/, "no_such_code"],
    [/(?:is|are) about a year in which nobody lived here/, "nobody_then"],
    [/(?:is|are) not shown because fewer than 300 people lived here in the year of the figure/, "few_residents_then"],
    [/(?:is|are) not shown because fewer than 300 people live here/, "few_residents"],
    [/(?:is|are) not shown because it is not known how many people live here/, "unknown_residents"],
    [
      /(?:is|are) not shown because the last figure is old and it is not known how many people lived here then/,
      "outdated"
    ],
    [/(?:is|are) not shown because a count of fewer than 10 people would follow from (?:it|them)/, "few_persons"]
  ]
};
