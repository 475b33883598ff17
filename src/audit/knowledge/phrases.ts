/** What a figure is called in the middle of a sentence, Dutch and English. */
const lines = `
vrijwilliger_share: het aandeel vrijwilligers onder volwassenen / the share of volunteers among adults
eenzaam_share: het aandeel eenzame volwassenen / the share of lonely adults
mantelzorger_share: het aandeel mantelzorgers onder volwassenen / the share of informal carers among adults
gezondheid_goed_share: het aandeel volwassenen met een goede ervaren gezondheid / the share of adults who rate their health as good
langdurige_aandoening_share: het aandeel volwassenen met een langdurige aandoening / the share of adults with a long-term condition
ernstig_beperkt_share: het aandeel volwassenen dat ernstig beperkt is door de gezondheid / the share of adults severely limited by their health
lichamelijke_beperking_share: het aandeel volwassenen met een beperking in horen, zien of bewegen / the share of adults limited in hearing, sight or movement
angst_depressie_matig_hoog_share: het aandeel volwassenen met een matig of hoog risico op angst of depressie / the share of adults at moderate or high risk of anxiety or depression
stress_share: het aandeel volwassenen met veel of heel veel stress / the share of adults with a lot of stress
sporter_share: het aandeel volwassenen dat elke week sport / the share of adults who exercise weekly
roker_share: het aandeel rokers onder volwassenen / the share of smokers among adults
overmatige_drinker_share: het aandeel volwassenen dat overmatig alcohol drinkt / the share of adults who drink excessively
overgewicht_share: het aandeel volwassenen met overgewicht / the share of overweight adults
obesitas_share: het aandeel volwassenen met ernstig overgewicht / the share of obese adults
beweegrichtlijn_share: het aandeel volwassenen met genoeg beweging volgens de richtlijn / the share of adults who meet the exercise guideline
geluidhinder_buren_share: het aandeel volwassenen met ernstige geluidhinder door buren / the share of adults with severe noise from neighbours
misdrijven_per_1000: het aantal geregistreerde misdrijven per 1.000 inwoners / the number of registered crimes per 1,000 residents
leeftijd_0_15_share: het aandeel kinderen tot 15 jaar / the share of children under 15
leeftijd_65_plus_share: het aandeel mensen van 65 jaar en ouder / the share of people aged 65 and over
eenpersoons_share: het aandeel huishoudens van één persoon / the share of one-person households
met_kinderen_share: het aandeel huishoudens met kinderen / the share of households with children
koopwoning_share: het aandeel koopwoningen / the share of owner-occupied homes
corporatie_share: het aandeel corporatiewoningen / the share of housing-association homes
eengezins_share: het aandeel eengezinswoningen / the share of single-family houses
nieuwbouw_2000_share: het aandeel woningen van 2000 of later / the share of homes built in or after 2000
bevolkingsdichtheid_per_km2: de bevolkingsdichtheid / the population density
supermarkt_km: de afstand tot een grote supermarkt / the distance to a large supermarket
huisarts_km: de afstand tot een huisarts / the distance to a general practitioner
basisschool_km: de afstand tot een basisschool / the distance to a primary school
treinstation_km: de afstand tot een treinstation / the distance to a railway station
park_km: de afstand tot een park of plantsoen / the distance to a park
`;

/** What a figure is called in a list, each after its own "meer", "minder", "verder van" or "dichter bij". */
const briefs = `
vrijwilliger_share: vrijwilligers / volunteers
eenzaam_share: eenzame volwassenen / lonely adults
mantelzorger_share: mantelzorgers / informal carers
gezondheid_goed_share: volwassenen die zich gezond voelen / adults who rate their health as good
langdurige_aandoening_share: volwassenen met een langdurige aandoening / adults with a long-term condition
ernstig_beperkt_share: volwassenen die ernstig beperkt zijn / severely limited adults
lichamelijke_beperking_share: volwassenen met een beperking in horen, zien of bewegen / adults limited in hearing, sight or movement
angst_depressie_matig_hoog_share: volwassenen met een matig of hoog risico op angst of depressie / adults at moderate or high risk of anxiety or depression
stress_share: volwassenen met veel stress / adults with a lot of stress
beweegrichtlijn_share: volwassenen die genoeg bewegen / adults who move enough
sporter_share: wekelijkse sporters / adults who exercise weekly
roker_share: rokers / smokers
overmatige_drinker_share: overmatige drinkers / excessive drinkers
overgewicht_share: volwassenen met overgewicht / overweight adults
obesitas_share: volwassenen met ernstig overgewicht / obese adults
geluidhinder_buren_share: volwassenen met ernstige hinder van geluid van buren / adults with severe noise from neighbours
misdrijven_per_1000: geregistreerde misdrijven per 1.000 inwoners / registered crimes per 1,000 residents
supermarkt_km: een grote supermarkt / a large supermarket
huisarts_km: een huisarts / a general practitioner
basisschool_km: een basisschool / a primary school
treinstation_km: een treinstation / a railway station
park_km: een park of plantsoen / a park
`;

const idsOf = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table
      .trim()
      .split("\n")
      .flatMap(line => {
        const [id, words] = line.split(": ");
        return words!.split(" / ").map(phrase => [phrase.toLowerCase(), id!] as const);
      })
  );
const [byPhrase, byBrief] = [idsOf(lines), idsOf(briefs)];

/** Id of the figure that a phrase stands for, with or without a capital; null when it is none. */
export const figureOfPhrase = (phrase: string): string | null => byPhrase.get(phrase.toLowerCase()) ?? null;

/** Id of the figure that words of a list stand for; null when they are none. */
export const figureOfBrief = (words: string): string | null => byBrief.get(words.toLowerCase()) ?? null;
