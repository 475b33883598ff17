/** Unit in which a figure is kept here; a share is a fraction. */
export type Unit =
  | "score"
  | "deviation"
  | "share"
  | "count"
  | "mean"
  | "class"
  | "eur"
  | "km"
  | "ha"
  | "per_1000"
  | "per_km2"
  | "m3"
  | "kwh";

/** How a figure of a larger area follows from its parts: added, a mean by a weight, or not at all. */
export type Parts = "add" | "residents" | "adults" | "households" | "land" | "apart";

/** What this audit knows of one figure, written from the publishers' own tables and not from the site's catalogue. */
export interface Figure {
  id: string;
  nl: string;
  en: string;
  unit: Unit;
  decimals: number;
  /** What a figure without decimals is rounded to: euros as coarsely as CBS does. */
  step: number;
  parts: Parts;
  /** Estimated by its publisher with a model: a page then says so. */
  modelled: boolean;
  /** Fewest residents for which it says anything. */
  minimumResidents: number;
  /** More of it is what people ask of a place, or less; null where that is not ours to say. */
  better: "more" | "less" | null;
  /** A count of persons other than of all residents: small ones are not shown. */
  countsPersons: boolean;
  /** Columns of the publishers, by the way their files name them. */
  columns: Readonly<Record<Dialect, readonly string[]>>;
}

/** The ways in which publishers name columns: see `files/`. */
export const dialects = ["lbm", "rivm", "cbs", "pdok", "tidy", "long"] as const;
export type Dialect = (typeof dialects)[number];

/**
 * One figure a line: id, unit with decimals, parts, better, words, columns. `cbs:` is a title of the tables of CBS
 * (kerncijfers) without spaces, signs and numbers; the typed and the bulk layout then read the same.
 */
const lines = `
leefbaarheid_score               | score 2     | residents | more | leefbaarheid / liveability | lbm:lbm
leefbaarheid_afwijking_score     | deviation 2 | residents | more | leefbaarheid, verschil met de referentie / liveability, deviation from the reference | lbm:afw
fysieke_omgeving_score           | deviation 2 | residents | more | fysieke omgeving / physical environment | lbm:fys
overlast_onveiligheid_score      | deviation 2 | residents | more | overlast en onveiligheid / nuisance and insecurity | lbm:onv
sociale_samenhang_score          | deviation 2 | residents | more | sociale samenhang / social cohesion | lbm:soc
voorzieningen_score              | deviation 2 | residents | more | voorzieningen / amenities | lbm:vrz
woningvoorraad_score             | deviation 2 | residents | more | woningvoorraad / housing stock | lbm:won
eenzaam_share                    | share 1 | adults    | less | eenzaam / lonely | rivm:Eenzaam
ernstig_eenzaam_share            | share 1 | adults    | less | ernstig eenzaam / severely lonely | rivm:ErnstigZeerErnstigEenzaam
emotioneel_eenzaam_share         | share 1 | adults    | less | emotioneel eenzaam / emotionally lonely | rivm:EmotioneelEenzaam
sociaal_eenzaam_share            | share 1 | adults    | less | sociaal eenzaam / socially lonely | rivm:SociaalEenzaam
vrijwilliger_share               | share 1 | adults    | more | doet vrijwilligerswerk / volunteers | rivm:Vrijwilligerswerk
mantelzorger_share               | share 1 | adults    | -    | geeft mantelzorg / gives informal care | rivm:Mantelzorger
geluidhinder_buren_share         | share 1 | adults    | less | ernstige geluidhinder door buren / severe noise from neighbours | rivm:ErnstigeGeluidhinderDoorBuren
rondkomen_moeite_share           | share 1 | adults    | less | moeite met rondkomen / difficulty making ends meet | rivm:MoeiteMetRondkomen
gezondheid_goed_share            | share 1 | adults    | more | ervaart gezondheid als goed / good self-rated health | rivm:ErvarenGezondheidGoedZeerGoed rivm:goed_ervaren_gezondheid_pct
angst_depressie_matig_hoog_share | share 1 | adults    | less | matig of hoog risico op angst of depressie / moderate or high risk of anxiety or depression | rivm:MatigHoogRisicoOpAngstOfDepressie
angst_depressie_hoog_share       | share 1 | adults    | less | hoog risico op angst of depressie / high risk of anxiety or depression | rivm:HoogRisicoOpAngstOfDepressie
stress_share                     | share 1 | adults    | less | (heel) veel stress / a lot of stress | rivm:HeelVeelStressInAfgelopen4Weken
regie_share                      | share 1 | adults    | more | regie over eigen leven / control over own life | rivm:MatigVeelRegieOverEigenLeven
langdurige_aandoening_share      | share 1 | adults    | less | langdurige aandoening / long-term condition | rivm:EenOfMeerLangdurigeAandoeningen
ernstig_beperkt_share            | share 1 | adults    | less | ernstig beperkt door gezondheid / severely limited by health | rivm:ErnstigBeperktVanwegeGezondheid
lichamelijke_beperking_share     | share 1 | adults    | less | beperkt in horen, zien of bewegen / limited in hearing, sight or movement | rivm:EenOfMeerLichamelijkeBeperkingen
overgewicht_share                | share 1 | adults    | less | overgewicht / overweight | rivm:Overgewicht
obesitas_share                   | share 1 | adults    | less | ernstig overgewicht / obese | rivm:ErnstigOvergewicht
roker_share                      | share 1 | adults    | less | rookt / smokes | rivm:Roker
overmatige_drinker_share         | share 1 | adults    | less | drinkt overmatig alcohol / drinks excessively | rivm:OvermatigeDrinker
beweegrichtlijn_share            | share 1 | adults    | more | beweegt volgens de richtlijn / meets the exercise guideline | rivm:VoldoetAanBeweegrichtlijn
sporter_share                    | share 1 | adults    | more | sport elke week / exercises weekly | rivm:WekelijkseSporters
inwoners_count          | count 0  | add       | - | inwoners / residents | cbs:AantalInwoners pdok:aantal_inwoners tidy:inwoners long:aantal_inwoners
inwoners_0_15_count     | count 0  | add       | - | inwoners van 0 tot 15 jaar / residents aged 0 to 15 | cbs:0Tot15Jaar tidy:inwoners0tot15
inwoners_15_25_count    | count 0  | add       | - | inwoners van 15 tot 25 jaar / residents aged 15 to 25 | cbs:15Tot25Jaar
inwoners_65_plus_count  | count 0  | add       | - | inwoners van 65 jaar en ouder / residents aged 65 and over | cbs:65JaarOfOuder tidy:inwoners65plus
leeftijd_0_15_share     | share 0  | residents | - | 0 tot 15 jaar / aged 0 to 15 | pdok:percentage_personen_0_tot_15_jaar
leeftijd_15_25_share    | share 0  | residents | - | 15 tot 25 jaar / aged 15 to 25 | pdok:percentage_personen_15_tot_25_jaar
leeftijd_25_45_share    | share 0  | residents | - | 25 tot 45 jaar / aged 25 to 45 | pdok:percentage_personen_25_tot_45_jaar
leeftijd_45_65_share    | share 0  | residents | - | 45 tot 65 jaar / aged 45 to 65 | pdok:percentage_personen_45_tot_65_jaar
leeftijd_65_plus_share  | share 0  | residents | - | 65 jaar en ouder / aged 65 and over | pdok:percentage_personen_65_jaar_en_ouder
geboorte_per_1000       | per_1000 0 | residents | - | geboorten / births | cbs:GeboorteRelatief pdok:geboortes_per_1000_inwoners | from 300
sterfte_per_1000        | per_1000 0 | residents | - | overledenen / deaths | cbs:SterfteRelatief pdok:sterfte_relatief | from 300
bevolkingsdichtheid_per_km2 | per_km2 0 | land  | - | bevolkingsdichtheid / population density | cbs:Bevolkingsdichtheid pdok:bevolkingsdichtheid_inwoners_per_km2 tidy:dichtheid
land_ha                 | ha 0     | add        | - | oppervlakte land / land area | cbs:OppervlakteLand pdok:oppervlakte_land_in_ha tidy:oppervlakteLandHa
adressendichtheid_per_km2 | per_km2 0 | households | - | omgevingsadressendichtheid / surrounding address density | cbs:Omgevingsadressendichtheid pdok:omgevingsadressendichtheid tidy:adressendichtheid
stedelijkheid_class     | class 0  | apart      | - | stedelijkheid / degree of urbanisation | cbs:MateVanStedelijkheid pdok:stedelijkheid_adressen_per_km2 tidy:stedelijkheid
huishoudens_count       | count 0  | add        | - | huishoudens / households | cbs:HuishoudensTotaal pdok:aantal_huishoudens tidy:huishoudens
huishoudensgrootte_mean | mean 1   | households | - | personen per huishouden / persons per household | cbs:GemiddeldeHuishoudensgrootte pdok:gemiddelde_huishoudsgrootte tidy:huishoudensgrootte
eenpersoons_share       | share 0  | households | - | alleenwonenden / one-person households | pdok:percentage_eenpersoonshuishoudens
zonder_kinderen_share   | share 0  | households | - | huishoudens zonder kinderen / households without children | pdok:percentage_huishoudens_zonder_kinderen
met_kinderen_share      | share 0  | households | - | huishoudens met kinderen / households with children | pdok:percentage_huishoudens_met_kinderen
autos_per_huishouden_mean | mean 1 | households | - | personenauto's per huishouden / cars per household | cbs:PersonenautosPerHuishouden pdok:personenautos_per_huishouden
woningen_count          | count 0  | add        | - | woningen / homes | cbs:Woningvoorraad pdok:woningvoorraad
koopwoning_share        | share 0  | households | - | koopwoningen / owner-occupied homes | cbs:Koopwoningen pdok:percentage_koopwoningen tidy:koopwoningen
huurwoning_share        | share 0  | households | - | huurwoningen / rented homes | cbs:HuurwoningenTotaal pdok:percentage_huurwoningen
corporatie_share        | share 0  | households | - | corporatiewoningen / housing-association homes | cbs:InBezitWoningcorporatie pdok:perc_huurwoningen_in_bezit_woningcorporaties
overige_verhuur_share   | share 0  | households | - | huurwoningen van anderen / other rented homes | cbs:InBezitOverigeVerhuurders pdok:perc_huurwoningen_in_bezit_overige_verhuurders
eengezins_share         | share 0  | households | - | eengezinswoningen / single-family houses | cbs:PercentageEengezinswoning pdok:percentage_eengezinswoning tidy:eengezinswoning
nieuwbouw_2000_share    | share 0  | households | - | gebouwd vanaf 2000 / built since 2000 | cbs:BouwjaarVanaf2000 pdok:percentage_bouwjaarklasse_vanaf_2000
nieuwbouw_10_jaar_share | share 0  | households | - | gebouwd in de laatste tien jaar / built in the last ten years | cbs:BouwjaarAfgelopenTienJaar pdok:perc_bouwjaar_afgelopen_10_jaar
leegstand_share         | share 0  | households | -    | niet-bewoonde woningen (ook vakantiewoningen) / unoccupied homes (holiday homes too) | cbs:PercentageOnbewoond cbs:OnbewoondeWoningen pdok:percentage_leegstand_woningen pdok:percentage_onbewoond
woz_eur                 | eur 0    | households | - | gemiddelde WOZ-waarde / average property value (WOZ) | cbs:GemiddeldeWOZWaardeVanWoningen cbs:GemiddeldeWoningwaarde pdok:gemiddelde_woningwaarde tidy:wozWaarde
gas_m3                  | m3 0     | apart      | - | gasverbruik per woning / gas use per home | cbs:GemiddeldAardgasverbruik cbs:GemiddeldAardgasverbruikTotaal pdok:gemiddeld_gasverbruik_totaal pdok:gemiddeld_aardgasverbruik
elektriciteit_kwh       | kwh 0    | apart      | - | stroomverbruik per woning / electricity use per home | cbs:GemiddeldeElektriciteitslevering cbs:GemiddeldElektriciteitsverbruikTotaal pdok:gemiddeld_elektriciteitsverbruik_totaal pdok:gemiddelde_elektriciteitslevering
inkomen_per_inwoner_eur | eur 0    | residents  | - | inkomen per inwoner / income per resident | cbs:GemiddeldInkomenPerInwoner pdok:gemiddeld_inkomen_per_inwoner tidy:inkomenPerInwoner
inkomen_huishouden_eur  | eur 0    | households | - | gestandaardiseerd inkomen van huishoudens / standardised household income | cbs:GemGestandaardiseerdInkomenVanHuish cbs:GemGestandaardiseerdInkomen pdok:gemiddeld_gestandaardiseerd_inkomen_van_huishoudens long:gem_inkomen_huishoudens
laag_inkomen_share      | share 1  | households | less | huishoudens met een laag inkomen / low-income households | cbs:HuishoudensMetEenLaagInkomen pdok:percentage_huishoudens_met_laag_inkomen long:huishoudens_laag_inkomen
sociaal_minimum_share   | share 1  | households | less | huishoudens rond het sociaal minimum / households around the social minimum | cbs:HuishOnderOfRondSociaalMinimum pdok:percentage_huishoudens_onder_of_rond_sociaal_minimum long:huishoudens_sociaal_minimum
armoede_share           | share 1  | residents  | less | mensen in armoede / people in poverty | cbs:PersonenInArmoede
arbeidsparticipatie_share | share 0 | residents | more | heeft betaald werk / in paid work | cbs:Nettoarbeidsparticipatie pdok:netto_arbeidsparticipatie long:arbeidsparticipatie
bijstand_count          | count 0  | add | less | mensen met bijstand / people on social assistance | cbs:PersonenPerSoortUitkeringBijstand pdok:aantal_personen_met_een_alg_bijstandsuitkering_tot long:bijstandsontvangers
ao_count                | count 0  | add | -    | mensen met een arbeidsongeschiktheidsuitkering / people on disability benefit | cbs:PersonenPerSoortUitkeringAO pdok:aantal_personen_met_een_ao_uitkering_totaal
ww_count                | count 0  | add | -    | mensen met een WW-uitkering / people on unemployment benefit | cbs:PersonenPerSoortUitkeringWW pdok:aantal_personen_met_een_ww_uitkering_totaal
opleiding_laag_count       | count 0 | add | - | mensen met basisonderwijs, vmbo of mbo 1 / people with primary or lower secondary education | cbs:OpleidingsniveauLaag cbs:BasisonderwijsVmboMbo1 pdok:opleidingsniveau_laag long:opleiding_laag
opleiding_middelbaar_count | count 0 | add | - | mensen met havo, vwo of mbo 2 tot 4 / people with upper secondary education | cbs:OpleidingsniveauMiddelbaar cbs:HavoVwoMbo24 pdok:opleidingsniveau_middelbaar long:opleiding_middelbaar
opleiding_hoog_count       | count 0 | add | - | mensen met hbo of universiteit / people with higher education | cbs:OpleidingsniveauHoog cbs:HboWo pdok:opleidingsniveau_hoog long:opleiding_hoog
bijstand_per_1000       | per_1000 0 | apart | less | mensen met bijstand per 1.000 inwoners / people on social assistance per 1,000 residents | | from 300
ao_per_1000             | per_1000 0 | apart | -    | arbeidsongeschiktheidsuitkeringen per 1.000 inwoners / people on disability benefit per 1,000 residents | | from 300
ww_per_1000             | per_1000 0 | apart | less | WW-uitkeringen per 1.000 inwoners / people on unemployment benefit per 1,000 residents | | from 300
opleiding_hoog_share    | share 0    | apart | -    | aandeel met hbo of universiteit / share with higher education |
jeugdzorg_share         | share 1    | apart | -    | jongeren met jeugdzorg / young people in youth care | cbs:PercentageJongerenMetJeugdzorg pdok:percentage_jongeren_met_jeugdzorg_in_natura long:jongeren_jeugdzorg
wmo_per_1000            | per_1000 0 | residents | - | Wmo-cliënten / people with Wmo support | cbs:WmoClientenRelatief pdok:aantal_wmo_clienten_per_1000_inwoners
misdrijven_count        | count 0    | add   | less | geregistreerde misdrijven / registered crimes | long:misdrijven_totaal
misdrijven_per_1000     | per_1000 0 | apart | less | geregistreerde misdrijven per 1.000 inwoners / registered crimes per 1,000 residents | | from 300
huisarts_km             | km 1 | residents | less | huisarts / general practitioner | cbs:AfstandTotHuisartsenpraktijk pdok:huisartsenpraktijk_gemiddelde_afstand_in_km tidy:afstandHuisarts
apotheek_km             | km 1 | residents | less | apotheek / pharmacy | pdok:apotheek_gemiddelde_afstand_in_km
ziekenhuis_km           | km 1 | residents | less | ziekenhuis / hospital | pdok:ziekenhuis_incl_buitenpolikliniek_gem_afst_in_km
supermarkt_km           | km 1 | residents | less | grote supermarkt / large supermarket | cbs:AfstandTotGroteSupermarkt pdok:grote_supermarkt_gemiddelde_afstand_in_km tidy:afstandSupermarkt
dagelijkse_winkel_km    | km 1 | residents | less | winkel voor dagelijkse boodschappen / shop for daily groceries | pdok:winkels_ov_dagelijkse_levensm_gem_afst_in_km
cafe_km                 | km 1 | residents | less | café / café | pdok:cafe_gemiddelde_afstand_in_km
kinderdagverblijf_km    | km 1 | residents | less | kinderdagverblijf / day nursery | cbs:AfstandTotKinderdagverblijf pdok:kinderdagverblijf_gemiddelde_afstand_in_km
basisschool_km          | km 1 | residents | less | basisschool / primary school | cbs:AfstandTotSchool pdok:basisonderwijs_gemiddelde_afstand_in_km tidy:afstandSchool
basisscholen_3km_mean   | mean 1 | residents | - | basisscholen binnen 3 km / primary schools within 3 km | cbs:ScholenBinnen3Km pdok:basisonderwijs_gemiddeld_aantal_binnen_3_km tidy:scholenBinnen3km
voortgezet_onderwijs_km | km 1 | residents | less | middelbare school / secondary school | pdok:voortgezet_onderwijs_gem_afstand_in_km
treinstation_km         | km 1 | residents | less | treinstation / railway station | pdok:treinstation_gemiddelde_afstand_in_km
bibliotheek_km          | km 1 | residents | less | bibliotheek / library | pdok:bibliotheek_gemiddelde_afstand_in_km
zwembad_km              | km 1 | residents | less | zwembad / swimming pool | pdok:zwembad_gemiddelde_afstand_in_km
park_km                 | km 1 | residents | less | park of plantsoen / park | pdok:afstand_tot_park_of_plantsoen
groen_km                | km 1 | residents | less | openbaar groen / public green | pdok:afstand_tot_openbaar_groen_totaal
sportterrein_km         | km 1 | residents | less | sportterrein / sports ground | pdok:afstand_tot_sportterrein
`;

/** Counts that are not of persons, or of all of them: their size gives nobody away. */
const openCounts = new Set(["inwoners_count", "huishoudens_count", "woningen_count", "misdrijven_count"]);

function readLine(line: string): Figure {
  const [id, format, parts, better, words, columns, from] = line.split("|").map(part => part.trim());
  const [unit, decimals] = format!.split(" ");
  const [nl, en] = words!.split(" / ");
  const named = (columns ?? "").split(" ").filter(text => text !== "");
  const of = (dialect: Dialect) =>
    named.filter(text => text.startsWith(`${dialect}:`)).map(text => text.split(":")[1]!);
  return {
    id: id!,
    nl: nl!,
    en: en!,
    unit: unit as Unit,
    decimals: Number(decimals),
    step: unit === "eur" ? (id === "woz_eur" ? 1000 : 100) : 1,
    parts: parts as Parts,
    modelled: named.some(text => /^(lbm|rivm):/.test(text)),
    minimumResidents: from ? Number(from.replace("from ", "")) : 0,
    better: better === "-" ? null : (better as "more" | "less"),
    countsPersons: unit === "count" && !openCounts.has(id!),
    columns: Object.fromEntries(dialects.map(dialect => [dialect, of(dialect)])) as unknown as Figure["columns"]
  };
}

/** How far to something, or how much of it within a distance. */
export const isDistance = ({unit, nl}: Figure): boolean => unit === "km" || / binnen \d+ km$/.test(nl);

const known = new Map(
  lines
    .trim()
    .split("\n")
    .map(line => readLine(line))
    .map(figure => [figure.id, figure])
);

/** Every figure this audit can judge, by id: those of the publishers, and an operator's own once they are learned. */
export const figures: ReadonlyMap<string, Figure> = known;

/** Makes a figure of an operator's own known. */
export function learnFigure(figure: Figure): void {
  known.set(figure.id, figure);
}

/**
 * A title of CBS without what differs between its layouts: spaces, signs, accents, capitals, the number of the column.
 *
 * @example
 * plainTitle("PersonenautoSPerHuishouden_102"); // => "personenautosperhuishouden"
 */
export const plainTitle = (title: string): string =>
  title
    .replace(/_\d+$/, "")
    .replace(/^k_/, "")
    .normalize("NFD")
    .replace(/[^0-9A-Za-z]/g, "")
    .toLowerCase();

/** The figure that each column of a dialect holds, by the column's name as `nameOf` writes it. */
export function columnsOf(dialect: Dialect, nameOf: (name: string) => string = name => name): Map<string, Figure> {
  const found = new Map<string, Figure>();
  for (const figure of figures.values())
    for (const column of figure.columns[dialect]) found.set(nameOf(column), figure);
  return found;
}

/** What turns a published number into ours: percentages become fractions, thousands of euros become euros. */
export const factorOf = ({unit}: Figure): number => (unit === "share" ? 0.01 : unit === "eur" ? 1000 : 1);
