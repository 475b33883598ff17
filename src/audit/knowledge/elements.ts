/** An element of the start map: its words, the figure that stands for it, and whether more or less of that is easier. */
export interface Element {
  nl: string;
  en: string;
  figure: string;
  easier: "more" | "less" | null;
}

/** Elements that have a figure, in the order of the start map; the others are a question to residents. */
const lines = `
geld om mee te doen / money to take part | rondkomen_moeite_share less
kopen of huren / owning or renting | koopwoning_share -
gezondheid / health | gezondheid_goed_share more
horen, zien en bewegen / hearing, seeing and moving | lichamelijke_beperking_share less
ouderen / older people | leeftijd_65_plus_share -
kinderen / children | leeftijd_0_15_share -
grip op het eigen leven / control over one's own life | regie_share more
toegankelijk en veilig / accessible and safe | overlast_onveiligheid_score more
dichtbij voor boodschappen / close for groceries | supermarkt_km less
groen / greenery | park_km less
wonen, winkels en rust door elkaar / homes, shops and quiet mixed | dagelijkse_winkel_km less
leegstand / vacancy | leegstand_share less
geluid van buren / noise from neighbours | geluidhinder_buren_share less
basisschool / primary school | basisschool_km less
café of andere plek om te zitten / café or another place to sit | cafe_km less
bibliotheek / library | bibliotheek_km less
sportterrein / sports ground | sportterrein_km less
vrijwilligers / volunteers | vrijwilliger_share more
mantelzorg / informal care | mantelzorger_share -
`;

export const elements: readonly Element[] = lines
  .trim()
  .split("\n")
  .map(line => {
    const [words, of] = line.split("|").map(part => part.trim());
    const [nl, en] = words!.split(" / ");
    const [figure, easier] = (of ?? "").split(" ");
    return {nl: nl!, en: en!, figure: figure!, easier: easier === "more" || easier === "less" ? easier : null};
  });

/** Share of areas that must be less favourable, or more, for an element to be called easier, or harder. */
export const clearQuarter = 0.75;
