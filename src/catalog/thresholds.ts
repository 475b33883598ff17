/**
 * Every threshold that is our own choice, with the reason. A publication's threshold cites it; the rest is ours
 * and may be overridden. The method page prints this list.
 */
export const thresholds = {
  /** Below this many residents an area gets no class, type or rank, and its values are shown greyed. */
  residentsForClass: {
    label: "kleinste gebied met een klasse of een plaats",
    value: 300,
    unit: "inwoners",
    reason:
      "In een buurt met minder dan 300 inwoners kan een paar huishoudens een cijfer omgooien. De makers van de Leefbaarometer raden aan zulke buurten niet los te tonen."
  },
  /** Counts of persons below this are never shown. */
  personsShown: {
    label: "kleinste aantal personen dat we tonen",
    value: 10,
    unit: "personen",
    reason: "Bij minder dan tien personen kan een cijfer tot een mens te herleiden zijn."
  },
  /** Share of the weight (residents, households) that smaller areas with a figure must cover before we aggregate. */
  aggregateCoverage: {
    label: "deel van het gebied dat moet meetellen in een gemiddelde over delen",
    value: 0.95,
    unit: "aandeel",
    reason:
      "Een gemiddelde over delen is pas eerlijk als vrijwel het hele gebied meetelt; 95 % laat kleine weggelaten buurten toe."
  },
  /** At least this many gemeenten in the data before their sum or mean is called Nederland. */
  gemeentenForCountry: {
    label: "kleinste aantal gemeenten waarover we een cijfer voor Nederland berekenen",
    value: 300,
    unit: "gemeenten",
    reason:
      "Een paar gemeenten samen zijn Nederland niet. Het land telt er sinds 2023 nog 342; dit laat ruimte voor herindelingen."
  },
  /** Share of its best-covered year that a year must reach to count as the latest national year of an indicator. */
  profileYearCoverage: {
    label: "deel van de gebieden dat een cijfer moet hebben voor het laatste landelijke jaar",
    value: 0.5,
    unit: "aandeel",
    reason: "Anders zou één gemeente met een nieuwer cijfer het jaar van het hele land bepalen."
  },
  /** Largest gap between two boundaries, in metres, at which areas still count as neighbours. */
  neighbourGap: {
    label: "grootste afstand tussen de grenzen van buren",
    value: 30,
    unit: "meter",
    reason:
      "Vereenvoudigde grenzen wijken tot tien meter af; met dertig meter vallen buren niet weg en komt een brede rivier er niet bij."
  },
  /** Share of the areas of a level (with enough residents) that must have a figure before one gets a place among them. */
  peersCoverage: {
    label: "deel van de gebieden dat een cijfer moet hebben voor een plaats tussen alle gebieden",
    value: 0.6,
    unit: "aandeel",
    reason:
      "“Hoger dan in 70 % van de buurten in Nederland” mag niet gaan over de buurten van één gemeente. Het RIVM telt met buurten van enkele jaren terug en mist daardoor ongeveer een vijfde; dat kan nog."
  },
  /** At least this many areas with a figure before a percentile among them is given. */
  peersForPercentile: {
    label: "kleinste aantal gebieden om een plaats tussen te geven",
    value: 5,
    unit: "gebieden",
    reason: "Een plaats tussen vier of minder gebieden zegt niets dat de cijfers zelf niet zeggen."
  },
  /** Liveability scores nearer to each other than this are not called different. */
  liveabilityDifference: {
    label: "kleinste verschil in leefbaarheidsscore dat we een verschil noemen",
    value: 0.03919,
    unit: "punten leefbaarheidsscore",
    reason:
      "Een kwart van de vaste spreiding waarmee de Leefbaarometer klassen maakt (0,15679). Kleinere verschillen vallen weg in de schatting."
  },
  /** A liveability score that moved less than this between two years is not called changed. */
  liveabilityChange: {
    label: "kleinste verandering van de leefbaarheidsscore die we een verandering noemen",
    value: 0.07839,
    unit: "punten leefbaarheidsscore",
    reason:
      "De helft van diezelfde spreiding. Scores van kleine gebieden schommelen van jaar tot jaar; pas een grotere stap noemen we een verandering."
  },
  /** Place among all areas, from either end, from which a figure may open a page. */
  distinctPlace: {
    label: "plaats vanaf waar een cijfer opvallend heet",
    value: 0.9,
    unit: "percentiel, van boven of van onder",
    reason:
      "Een op de tien buurten heeft een hoger cijfer, of een lager. Met tientallen cijfers per buurt valt anders bij elke buurt van alles op."
  },
  /** Share of residents that a year must cover to be the fixed reference year of a scheme or component. */
  referenceYearCoverage: {
    label: "deel van de inwoners dat een vast vergelijkingsjaar moet dekken",
    value: 0.8,
    unit: "aandeel",
    reason:
      "Het eerste jaar met vrijwel heel Nederland; bij een hogere eis valt een jaar af door weggelaten kleine buurten."
  },
  /** Answers needed for the scale of social cohesion (of five statements). */
  cohesionAnswers: {
    label: "antwoorden die nodig zijn voor de schaal sociale samenhang",
    value: 3,
    unit: "van vijf stellingen",
    reason: "Met meer dan de helft van de stellingen beantwoord zegt het gemiddelde nog iets over het geheel."
  },
  /** Answers needed for the scale of liveability (of three statements). */
  liveabilityAnswers: {
    label: "antwoorden die nodig zijn voor de schaal leefbaarheid",
    value: 2,
    unit: "van drie stellingen",
    reason: "Met meer dan de helft van de stellingen beantwoord zegt het gemiddelde nog iets over het geheel."
  },
  /** Respondents needed before a percentage from a survey is shown. */
  respondentsForShare: {
    label: "deelnemers die nodig zijn voor een percentage",
    value: 30,
    unit: "deelnemers",
    reason: "Bij dertig deelnemers is een percentage al tot achttien punten naar boven of beneden onzeker."
  },
  /** Respondents needed before a distribution over classes from a survey is shown. */
  respondentsForDistribution: {
    label: "deelnemers die nodig zijn voor een verdeling over klassen",
    value: 100,
    unit: "deelnemers",
    reason: "Een verdeling heeft negen klassen; met minder dan honderd deelnemers staan er in de meeste maar een paar."
  },
  /** Components with a value needed for the vulnerability index. */
  vulnerabilityComponents: {
    label: "onderdelen die nodig zijn voor de index van kwetsbaarheid",
    value: 3,
    unit: "onderdelen",
    reason: "Met een of twee onderdelen meet de index vooral dat ene onderdeel."
  },
  /** Vulnerability index, in standard deviations above the mean, from which it is not "zeer weinig" any more. */
  vulnerabilityLow: {
    label: "kwetsbaarheid: grens tussen zeer weinig en weinig",
    value: -0.5,
    unit: "standaarddeviaties",
    reason: "Dezelfde stap als in de negen klassen. De onderzoekers noemen geen grens; deze is van ons."
  },
  /** Idem, from which it is "veel". */
  vulnerabilityHigh: {
    label: "kwetsbaarheid: grens tussen weinig en veel",
    value: 0.25,
    unit: "standaarddeviaties",
    reason: "Dezelfde stap als in de negen klassen. De onderzoekers noemen geen grens; deze is van ons."
  },
  /** Idem, from which it is "zeer veel". */
  vulnerabilityVeryHigh: {
    label: "kwetsbaarheid: grens tussen veel en zeer veel",
    value: 1.5,
    unit: "standaarddeviaties",
    reason: "De hoogste stap van de negen klassen: een kleine groep buurten die ver boven de rest uitsteekt."
  },
  /** Years that the vulnerability of a focus type may be older than the problems. */
  focusTypeYears: {
    label: "jaren die kwetsbaarheid ouder mag zijn dan overlast in een focustype",
    value: 4,
    unit: "jaar",
    reason: "De gezondheidsmonitor verschijnt eens in de vier jaar; ouder dan de vorige mag het cijfer niet zijn."
  },
  /** Years that the two measures of a trajectory may differ at either end. */
  trajectoryYears: {
    label: "jaren die de twee maten van een ontwikkeling mogen verschillen",
    value: 2,
    unit: "jaar",
    reason: "De twee bronnen meten zelden in hetzelfde jaar; bij meer dan twee jaar gaat het over een andere tijd."
  },
  /** Part of the standard deviation of levels (buurten, reference year) within which a change is called stable. */
  stableChange: {
    label: "verandering die we nog stabiel noemen",
    value: 0.25,
    unit: "standaarddeviatie van het niveau van alle buurten",
    reason:
      "Dezelfde kleinste stap als in de negen klassen. Een kwart van de spreiding van de veranderingen zelf liet op echte wijken maar 13 tot 40 % stabiel over twee jaar; vergelijkbare monitors vinden 80 tot 93 %."
  },
  /** Share of areas that comparable monitors find stable over two years; far fewer points at noise. */
  stableAreasExpected: {
    label: "deel van de gebieden dat in twee jaar stabiel hoort te zijn",
    value: 0.8,
    unit: "aandeel",
    reason:
      "In vergelijkbare monitors is 80 tot 93 % van de gebieden over twee jaar stabiel; veel minder wijst op ruis."
  },
  /** Areas that a cell of a research figure needs; below it the cell is greyed. */
  areasForCell: {
    label: "gebieden die een vakje in een onderzoeksfiguur nodig heeft",
    value: 10,
    unit: "gebieden",
    reason: "Een aandeel van minder dan tien gebieden verspringt met elk gebied meer dan tien punten."
  },
  /** Radius of the direct surroundings of a 100 m cell. */
  surroundingsRadius: {
    label: "straal van de directe woonomgeving",
    value: 200,
    unit: "meter",
    reason: "Het onderzoek voor Aedes rekent met een straal van 200 meter rond de woning."
  },
  /** Residents of a 100 m cell below which the cell is not shown alone. */
  residentsForCell: {
    label: "inwoners die een vakje van 100 meter nodig heeft om los te tonen",
    value: 10,
    unit: "inwoners",
    reason: "Een vakje met een paar huishoudens gaat over die huishoudens; dan tonen we de directe omgeving."
  },
  /** Width of the kernel with which development is smoothed over the share of housing-association stock. */
  turningPointBandwidth: {
    label: "breedte waarmee de lijn van het kantelpunt is gladgestreken",
    value: 0.1,
    unit: "aandeel corporatiewoningen",
    reason: "Tien punten is de breedte van de smalste klassen in de figuren; smaller volgt de lijn de ruis."
  },
  /** Percentile, seen from the favourable side, from which an element is called strengthening. */
  elementStrengthening: {
    label: "plaats vanaf waar een element versterkend heet",
    value: 0.75,
    unit: "percentiel",
    reason: "Gunstiger dan in drie van de vier gebieden is een duidelijk verschil met het gewone."
  },
  /** Idem, up to which it is called hindering. */
  elementHindering: {
    label: "plaats tot waar een element belemmerend heet",
    value: 0.25,
    unit: "percentiel",
    reason: "Ongunstiger dan in drie van de vier gebieden is een duidelijk verschil met het gewone."
  },
  /** Features that two areas must both have before their likeness is judged. */
  featuresForSimilarity: {
    label: "kenmerken die twee gebieden allebei moeten hebben om ze te vergelijken",
    value: 6,
    unit: "kenmerken",
    reason: "Met minder dan zes kenmerken lijken gebieden op elkaar doordat we weinig weten."
  },
  /** Factor by which a reasonable weight may differ from an equal weight, up or down. */
  weightFactor: {
    label: "hoeveel keer zwaarder of lichter een redelijk gewicht mag zijn",
    value: 2,
    unit: "keer",
    reason:
      "Half tot dubbel dekt de keuzes die onderzoekers in de praktijk maken, zonder een onderdeel alles te laten bepalen."
  },
  /** Areas of one size needed before their usual change is a yardstick. */
  areasForUsualChange: {
    label: "gebieden van een grootte die nodig zijn om de gewone schommeling te bepalen",
    value: 30,
    unit: "gebieden",
    reason: "De grens ligt bij de vijf procent grootste veranderingen; bij minder dan dertig gebieden is dat er een."
  },
  /** Percentile of low income from which its level is called high on the watch list. */
  concentrationHigh: {
    label: "plaats vanaf waar het aandeel lage inkomens hoog heet",
    value: 0.75,
    unit: "percentiel",
    reason: "Het kwart van de gebieden met het grootste aandeel; daar is een verdere toename een opeenstapeling."
  },
  /** Idem, below which it is called low. */
  concentrationLow: {
    label: "plaats tot waar het aandeel lage inkomens laag heet",
    value: 0.25,
    unit: "percentiel",
    reason: "Het kwart van de gebieden met het kleinste aandeel, als tegenhanger van het hoogste kwart."
  }
} as const;
