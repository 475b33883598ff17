import type {Words} from "./words.ts";

/** Something that must hold in what comes in, whatever the publisher: the contract of the data folder. */
export interface Identity {
  id: string;
  /** What must hold, as a sentence for readers. */
  promise: Words;
  /** `stop`: a breach stops the build, unless it is signed off; `note`: it is told beside the figures. */
  consequence: "stop" | "note";
  /** What the operator can do about a breach; in English, for a message. */
  advice: string;
}

const downloadAgain = "Compare the row with the publisher's file and download it again";

/** Every identity, in the order in which breaches are told. */
export const identities = [
  {
    id: "year_within_reach",
    promise: {
      nl: "Een jaar ligt binnen bereik van de andere jaren in de map.",
      en: "A year lies within reach of the other years in the folder."
    },
    consequence: "stop",
    advice: "Mend the year in the name or in the rows of the file, or take the file out"
  },
  {
    id: "table_of_its_year",
    promise: {
      nl: "Een tabel gaat over het jaar dat bij zijn nummer hoort.",
      en: "A table is about the year that belongs to its number."
    },
    consequence: "stop",
    advice: "Put each table in a folder or file with its own number and year"
  },
  {
    id: "year_of_its_own",
    promise: {
      nl: "Een jaar heeft eigen cijfers: geen kopie van die van een ander jaar.",
      en: "A year has figures of its own: no copy of those of another year."
    },
    consequence: "stop",
    advice: "One of the two files carries the wrong year; download it again under its own year"
  },
  {
    id: "parent_follows_code",
    promise: {
      nl: "Een buurt ligt in de wijk en de gemeente die haar code noemt.",
      en: "A buurt lies in the wijk and the gemeente that its code names."
    },
    consequence: "stop",
    advice: downloadAgain
  },
  {
    id: "area_in_the_lists",
    promise: {
      nl: "Een gebied, zijn wijk en zijn gemeente staan in de lijsten van gebieden van dat jaar.",
      en: "An area, its wijk and its gemeente are in the lists of areas of that year."
    },
    consequence: "stop",
    advice: "Look whether the code is right, or add the list that holds it"
  },
  {
    id: "name_is_a_name",
    promise: {
      nl: "Een naam is een naam, en geen code, getal of woord van een computer.",
      en: "A name is a name, not a code, a number or a word of a computer."
    },
    consequence: "stop",
    advice: downloadAgain
  },
  {
    id: "one_name",
    promise: {nl: "Bronnen noemen een gebied bij dezelfde naam.", en: "Sources call an area by the same name."},
    consequence: "note",
    advice: "Look which name is right"
  },
  {
    id: "code_is_known",
    promise: {
      nl: "Een cijfer gaat over een gebied dat in een lijst van gebieden staat.",
      en: "A figure is about an area that is in a list of areas."
    },
    consequence: "note",
    advice: "Look whether the code is right, or add the list of areas of its year"
  },
  {
    id: "outline_has_a_surface",
    promise: {
      nl: "Een omtrek heeft een oppervlak en kruist zichzelf niet.",
      en: "An outline has a surface and does not cross itself."
    },
    consequence: "stop",
    advice: "Download the map again; a tool that simplified it may have broken it"
  },
  {
    id: "outline_is_tidy",
    promise: {
      nl: "Een omtrek heeft ook geen kleine lus.",
      en: "An outline has no small loop either."
    },
    consequence: "note",
    advice: "Nothing is needed: the loop is too small to matter"
  },
  {
    id: "outline_in_place",
    promise: {
      nl: "Een gebied ligt op de kaart binnen zijn gemeente, of dicht bij de andere gebieden daarvan.",
      en: "On the map an area lies within its gemeente, or near the other areas of it."
    },
    consequence: "stop",
    advice: "Download the map again; look whether outlines were swapped or moved"
  },
  {
    id: "outline_beside_its_wijk",
    promise: {
      nl: "Een buurt raakt een andere buurt van haar wijk.",
      en: "A buurt touches another buurt of its wijk."
    },
    consequence: "note",
    advice: "Look on the map whether the buurt has the outline of another"
  },
  {
    id: "outline_alone",
    promise: {
      nl: "Een omtrek bedekt geen ander gebied van dezelfde soort.",
      en: "An outline covers no other area of the same kind."
    },
    consequence: "stop",
    advice: "Download the map again; look whether outlines were swapped or doubled"
  },
  {
    id: "outline_holds_its_land",
    promise: {
      nl: "Een omtrek is minstens zo groot als het land dat het gebied heeft.",
      en: "An outline is at least as large as the land that the area has."
    },
    consequence: "stop",
    advice: "Download the map and the kerncijfers again; look whether outlines were swapped"
  },
  {
    id: "one_outline",
    promise: {
      nl: "Bronnen tekenen een gebied op dezelfde plek.",
      en: "Sources draw an area in the same place."
    },
    consequence: "note",
    advice: "Look which outline is right"
  },
  {
    id: "count_is_whole",
    promise: {nl: "Een aantal is een heel getal.", en: "A count is a whole number."},
    consequence: "stop",
    advice: `${downloadAgain}; a column may hold another figure`
  },
  {
    id: "share_is_a_percentage",
    promise: {
      nl: "Waar percentages horen te staan, staan geen breuken.",
      en: "Where percentages are due there are no fractions."
    },
    consequence: "stop",
    advice: "Multiply the column by a hundred, or download the file again"
  },
  {
    id: "middle_is_usual",
    promise: {
      nl: "Het midden van een kolom over heel Nederland is van de orde die bij het cijfer hoort.",
      en: "The middle of a column over all of Nederland is of the order that belongs to the figure."
    },
    consequence: "stop",
    advice: `${downloadAgain}; look whether two columns have each other's names, and in which unit they are`
  },
  {
    id: "columns_keep_their_names",
    promise: {
      nl: "Twee kolommen hebben niet elkaars naam: ze sluiten aan op de cijfers die in andere jaren zo heten.",
      en: "Two columns do not have each other's names: they go on from the figures that are called so in other years."
    },
    consequence: "stop",
    advice: `${downloadAgain}; look whether two columns have each other's names`
  },
  {
    id: "columns_in_order",
    promise: {
      nl: "Van twee cijfers die door heel Nederland ver uit elkaar liggen, is het lagere ook hier het lagere.",
      en: "Of two figures that lie far apart all over Nederland, the lower is the lower here too."
    },
    consequence: "note",
    advice: "Look whether two columns have each other's names"
  },
  {
    id: "year_in_step",
    promise: {
      nl: "Een cijfer is van dezelfde orde als in de jaren ernaast.",
      en: "A figure is of the same order as in the years beside it."
    },
    consequence: "note",
    advice: "Look in which unit the column of each year is"
  },
  {
    id: "middle_is_possible",
    promise: {
      nl: "Het midden van een kolom, hoe weinig gemeenten er ook in staan, komt in Nederland voor.",
      en: "The middle of a column, of however few gemeenten, occurs in Nederland."
    },
    consequence: "note",
    advice: "Look in which unit the column is, and whether it holds another figure"
  },
  {
    id: "ages_make_all",
    promise: {nl: "De leeftijden samen zijn alle inwoners.", en: "The ages together are all residents."},
    consequence: "stop",
    advice: downloadAgain
  },
  {
    id: "households_make_all",
    promise: {
      nl: "De soorten huishoudens samen zijn alle huishoudens.",
      en: "The kinds of households together are all households."
    },
    consequence: "stop",
    advice: downloadAgain
  },
  {
    id: "tenure_makes_all",
    promise: {
      nl: "Koop en huur samen zijn niet meer dan alle woningen, en de soorten huur zijn samen de huur.",
      en: "Owned and rented together are no more than all homes, and the kinds of rent together are the rent."
    },
    consequence: "stop",
    advice: downloadAgain
  },
  {
    id: "tenure_is_known",
    promise: {
      nl: "Van de meeste woningen is bekend of ze koop of huur zijn.",
      en: "Of most homes it is known whether they are owned or rented."
    },
    consequence: "note",
    advice: "Compare the row with the publisher's file"
  },
  {
    id: "part_within_whole",
    promise: {
      nl: "Wie ergens veel last van heeft, telt ook mee bij wie er last van heeft.",
      en: "Who suffers much from something is also counted among those who suffer from it."
    },
    consequence: "stop",
    advice: `${downloadAgain}; two columns may have each other's names`
  },
  {
    id: "persons_are_residents",
    promise: {
      nl: "Een gebied telt niet meer personen van een soort, of huishoudens, dan inwoners.",
      en: "An area has no more persons of a kind, or households, than residents."
    },
    consequence: "stop",
    advice: downloadAgain
  },
  {
    id: "density_is_residents_by_land",
    promise: {
      nl: "De bevolkingsdichtheid is het aantal inwoners gedeeld door het land.",
      en: "The population density is the number of residents divided by the land."
    },
    consequence: "stop",
    advice: `${downloadAgain}; a column may have shifted`
  },
  {
    id: "parts_make_the_whole",
    promise: {
      nl: "Buurten samen zijn hun wijk en gemeente, en gemeenten samen het land.",
      en: "Buurten together are their wijk and gemeente, and gemeenten together the country."
    },
    consequence: "stop",
    advice: `${downloadAgain}; a row may be missing, doubled or changed`
  },
  {
    id: "figure_in_its_row",
    promise: {
      nl: "Een cijfer staat in de rij van zijn eigen gebied, en niet een rij hoger of lager.",
      en: "A figure stands in the row of its own area, not a row higher or lower."
    },
    consequence: "stop",
    advice: "Download the file again: a column seems to have shifted against the codes"
  },
  {
    id: "figures_in_no_order",
    promise: {
      nl: "Cijfers staan niet van klein naar groot, of allemaal gelijk, terwijl de gebieden op volgorde van code staan.",
      en: "Figures do not run from small to large, and are not all the same, while the areas stand in the order of their codes."
    },
    consequence: "stop",
    advice: "Download the file again: one column seems to have been sorted or filled without the others"
  },
  {
    id: "file_is_whole",
    promise: {
      nl: "Een bestand is heel: het noemt alle gebieden van zijn soort, in elk jaar.",
      en: "A file is whole: it names all areas of its kind, in every year."
    },
    consequence: "note",
    advice: "Look whether the file was cut off, or is an extract on purpose; download it again where it was cut off"
  },
  {
    id: "respondent_once",
    promise: {
      nl: "Een deelnemer aan een enquête telt één keer.",
      en: "A respondent of a survey counts once."
    },
    consequence: "stop",
    advice: "Take one of the two copies of the survey out"
  },
  {
    id: "change_in_bounds",
    promise: {
      nl: "Cijfers zijn niet ineens van een andere orde dan in de vorige versie van deze site.",
      en: "Figures are not suddenly of another order than in the previous version of this site."
    },
    consequence: "stop",
    advice: "Look what changed in the files since; to begin anew, give another --build folder"
  }
] as const satisfies readonly Identity[];

export type IdentityId = (typeof identities)[number]["id"];

/** Ids of all identities. */
export const identityIds = identities.map(({id}) => id) as [IdentityId, ...IdentityId[]];
