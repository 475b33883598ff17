/** Words in both languages of pages. */
export interface Both {
  nl: string;
  en: string;
}

/** An element of the start map: its words, the figure that stands for it, and whether more or less of that is easier. */
export interface Element extends Both {
  figure: string;
  easier: "more" | "less" | null;
  /** About people in households of their own alone. */
  ofHouseholds: boolean;
  /** What is the case where it is easier, and where harder; null where a figure does not decide. */
  states: {easier: Both; harder: Both} | null;
}

/** Elements that have a figure, in the order of the start map; the others are a question to residents. */
const lines = `
geld om mee te doen / money to take part | rondkomen_moeite_share less households | minder vaak geldzorgen / money worries less often | vaker geldzorgen / money worries more often
kopen of huren / owning or renting | koopwoning_share - households
gezondheid / health | gezondheid_goed_share more households | vaker een goede gezondheid / more often in good health | minder vaak een goede gezondheid / less often in good health
horen, zien en bewegen / hearing, seeing and moving | lichamelijke_beperking_share less households | minder vaak moeite met horen, zien of bewegen / difficulty in hearing, seeing or moving less often | vaker moeite met horen, zien of bewegen / difficulty in hearing, seeing or moving more often
ouderen / older people | leeftijd_65_plus_share -
kinderen / children | leeftijd_0_15_share -
grip op het eigen leven / control over one's own life | regie_share more households | vaker grip op het eigen leven / more often in control of one's own life | minder vaak grip op het eigen leven / less often in control of one's own life
weinig overlast / little nuisance | overlast_onveiligheid_score more | minder overlast / less nuisance | meer overlast / more nuisance
dichtbij voor boodschappen / close for groceries | supermarkt_km less | een supermarkt dichterbij / a supermarket nearer | een supermarkt verder weg / a supermarket further away
groen / greenery | park_km less | een park dichterbij / a park nearer | een park verder weg / a park further away
wonen, winkels en rust door elkaar / homes, shops and quiet mixed | dagelijkse_winkel_km less | winkels voor elke dag dichterbij / everyday shops nearer | winkels voor elke dag verder weg / everyday shops further away
leegstand / vacancy | leegstand_share - households
geluid van buren / noise from neighbours | geluidhinder_buren_share less households | minder geluidhinder van buren / less noise from neighbours | meer geluidhinder van buren / more noise from neighbours
basisschool / primary school | basisschool_km less | een basisschool dichterbij / a primary school nearer | een basisschool verder weg / a primary school further away
café of andere plek om te zitten / café or another place to sit | cafe_km less | een café dichterbij / a café nearer | een café verder weg / a café further away
bibliotheek / library | bibliotheek_km less | een bibliotheek dichterbij / a library nearer | een bibliotheek verder weg / a library further away
sportterrein / sports ground | sportterrein_km less | een sportterrein dichterbij / a sports ground nearer | een sportterrein verder weg / a sports ground further away
vrijwilligers / volunteers | vrijwilliger_share more households | meer vrijwilligers / more volunteers | minder vrijwilligers / fewer volunteers
mantelzorg / informal care | mantelzorger_share - households
`;

const both = (text: string): Both => {
  const [nl, en] = text.split(" / ");
  return {nl: nl!, en: en!};
};

export const elements: readonly Element[] = lines
  .trim()
  .split("\n")
  .map(line => {
    const [words, of, easierState, harderState] = line.split("|").map(part => part.trim());
    const [figure, easier, about] = of!.split(" ");
    return {
      ...both(words!),
      figure: figure!,
      easier: easier === "more" || easier === "less" ? easier : null,
      ofHouseholds: about === "households",
      states: easierState && harderState ? {easier: both(easierState), harder: both(harderState)} : null
    };
  });

/** Share of areas that must be less favourable, or more, for an element to be called easier, or harder. */
export const clearQuarter = 0.75;
