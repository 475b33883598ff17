/**
 * Statements that may not stand on one page, as patterns over its text in Dutch. One subject has one yardstick.
 */
export const contradictions: readonly (readonly [name: string, one: RegExp, other: RegExp])[] = [
  [
    "no more problems than average, and harder for nuisance",
    /(?:ongeveer evenveel|minder) overlast en onveiligheid (?:als|dan) gemiddeld:/,
    /[Mm]oeilijker dan op de meeste plekken: [^.]*meer overlast/
  ],
  [
    "more problems than average, and easier for nuisance",
    /(?:meer) overlast en onveiligheid dan gemiddeld:/,
    /[Mm]akkelijker dan op de meeste plekken: [^.]*minder overlast/
  ],
  [
    "vulnerability not above average, and harder for money",
    /De index van kwetsbaarheid lag in \d+(?: \([^)]*\))? (?:onder|rond) het gemiddelde van Nederland/,
    /[Mm]oeilijker dan op de meeste plekken: [^.]*vaker geldzorgen/
  ],
  [
    "vulnerability above average, and easier for money",
    /De index van kwetsbaarheid lag in \d+(?: \([^)]*\))? (?:ver )?boven het gemiddelde van Nederland/,
    /[Mm]akkelijker dan op de meeste plekken: [^.]*minder vaak geldzorgen/
  ],
  [
    "another population, and better or worse",
    /niet over dezelfde groep gaan/,
    /nam de leefbaarheid|is de leefbaarheid (?:toe|af)genomen/
  ],
  ["another population, and a film", /niet over dezelfde groep gaan/, /In het onderzoek heet dat/],
  [
    "students or an institution, and a kind of area",
    /, waarschijnlijk vaak student\. |wonen hier in een instelling/,
    /Soort gebied:/
  ],
  [
    "the index, and a number or a part of people",
    /De index van kwetsbaarheid/,
    /bewoners in een kwetsbare positie|het worden er meer/
  ],
  ["a type as a mark", /Soort gebied/, /[Ss]oort \d+/],
  ["a difference between figures that are written the same", /(\d+(?:,\d+)?\s%), tegen \1 in /, /./],
  [
    "loneliness both high and low",
    /eenzame volwassenen is hier naar schatting hoger/,
    /eenzame volwassenen is hier naar schatting lager/
  ]
];
