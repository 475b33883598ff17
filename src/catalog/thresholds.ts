import type {Words} from "./words.ts";

/** The unit of a threshold that is a share in [0, 1], which is written as a percentage. */
export const thresholdShare: Words = {nl: "aandeel", en: "share"};
/** The unit of a threshold that is a difference between two shares, which is written in percentage points. */
export const thresholdPoints: Words = {nl: "procentpunt", en: "percentage points"};

/**
 * Every threshold that is our own choice, with the reason. A publication's threshold cites it; the rest is ours
 * and may be overridden. The method page prints this list.
 */
export const thresholds = {
  /** Below this many residents an area gets no class, type or rank, and its values are shown greyed. */
  residentsForClass: {
    label: {nl: "kleinste gebied met een klasse of een plaats", en: "smallest area with a class or a place"},
    value: 300,
    unit: {nl: "inwoners", en: "residents"},
    reason: {
      nl: "In een buurt met minder dan 300 inwoners kunnen een paar huishoudens een cijfer omgooien. De makers van de Leefbaarometer raden aan zulke buurten niet los te tonen.",
      en: "In a buurt with fewer than 300 residents a few households can overturn a figure. The makers of the Leefbaarometer advise not to show such buurten on their own."
    }
  },
  /** Below this many residents there is no start map, and no question about a street or a stairwell. */
  residentsForStartMap: {
    label: {nl: "kleinste gebied met een startkaart", en: "smallest area with a start map"},
    value: 50,
    unit: {nl: "inwoners", en: "residents"},
    reason: {
      nl: "Wie met een handvol mensen woont, kent de straat en de buren al. Een lijst van 34 vragen helpt daar geen gesprek, en een antwoord is er al snel van één huishouden.",
      en: "People who live with a handful of others know the street and the neighbours already. A list of 34 questions helps no conversation there, and an answer soon is that of one household."
    }
  },
  /** Share of housing-association stock from which an area has much of it. */
  stockMuch: {
    label: {
      nl: "aandeel corporatiewoningen vanaf waar een gebied er veel heeft",
      en: "share of housing-association dwellings from which an area has many"
    },
    value: 0.3,
    unit: {nl: "aandeel", en: "share"},
    reason: {
      nl: "Van alle woningen in Nederland is bijna drie op de tien van een corporatie. Vanaf dertig procent heeft een gebied er dus meer dan gemiddeld. Bij een hogere grens hebben te weinig gemeenten drie van zulke wijken.",
      en: "Of all dwellings in the Netherlands nearly three in ten belong to a housing association. From thirty per cent an area has more than the average. With a higher limit too few gemeenten have three such wijken."
    }
  },
  /** Share of housing-association stock below which an area has little of it. */
  stockLittle: {
    label: {
      nl: "aandeel corporatiewoningen tot waar een gebied er weinig heeft",
      en: "share of housing-association dwellings up to which an area has few"
    },
    value: 0.2,
    unit: {nl: "aandeel", en: "share"},
    reason: {
      nl: "Een van de grenzen van de vijf groepen in het onderzoek. Wat tussen twintig en dertig procent ligt, telt niet mee, zodat de twee groepen echt verschillen.",
      en: "One of the limits of the five groups of the research. What lies between twenty and thirty per cent does not count, so that the two groups really differ."
    }
  },
  /** Buurten of a kind or with a question are counted only among at least this many. */
  buurtenForCount: {
    label: {
      nl: "kleinste aantal buurten waarvan we tellen bij hoeveel een soort of vraag past",
      en: "smallest number of buurten of which we count how many a kind or question fits"
    },
    value: 3,
    unit: {nl: "gebieden", en: "areas"},
    reason: {
      nl: "Van een soort of een vraag zeggen we nooit bij welke buurt die hoort. Een telling over één of twee buurten zou ze toch noemen. Klassen van leefbaarheid staan bij elke buurt, en die tellen we ook over minder.",
      en: "Of a kind or a question we never say to which buurt it belongs. A count over one or two buurten would name them after all. Classes of liveability stand with every buurt, and those we count over fewer too."
    }
  },
  /** Share of the areas of a level from which we say "most" beside a class of a fixed reference. */
  mostPeers: {
    label: {nl: "deel van de gebieden dat we de meeste noemen", en: "part of the areas that we call most"},
    value: 0.6,
    unit: thresholdShare,
    reason: {
      nl: "De Leefbaarometer vergelijkt met een vaste referentie, en de meeste wijken liggen daarboven. Ligt een gebied erboven en toch onder zes op de tien andere, dan zeggen we beide.",
      en: "The Leefbaarometer compares with a fixed reference, and most wijken lie above it. Where an area is above it and yet below six in ten others, we say both."
    }
  },
  /** Below this many households no figure about households or homes opens a page. */
  householdsForRank: {
    label: {
      nl: "kleinste aantal huishoudens waarbij een cijfer over wonen opvallend heet",
      en: "smallest number of households with which a figure about housing is said to stand out"
    },
    value: 100,
    unit: {nl: "huishoudens", en: "households"},
    reason: {
      nl: "In een gebied met veel inwoners en weinig huishoudens, zoals rond een verpleeghuis, gooien een paar woningen zo'n cijfer om.",
      en: "In an area with many residents and few households, as around a nursing home, a few homes overturn such a figure."
    }
  },
  /** Counts of persons below this are never shown. */
  personsShown: {
    label: {nl: "kleinste aantal personen dat we tonen", en: "smallest number of persons that we show"},
    value: 10,
    unit: {nl: "personen", en: "persons"},
    reason: {
      nl: "Bij minder dan tien personen kan een cijfer tot een mens te herleiden zijn.",
      en: "With fewer than ten persons, a figure might be traced back to somebody."
    }
  },
  /** From this many residents a figure that its publisher does not give is not said to be about too few people. */
  fewPeople: {
    label: {
      nl: "kleinste gebied waar een ontbrekend cijfer niet meer aan het aantal mensen hoeft te liggen",
      en: "smallest area where a missing figure need not be due to the number of people"
    },
    value: 300,
    unit: {nl: "inwoners", en: "residents"},
    reason: {
      nl: "CBS schrijft hetzelfde lege vakje voor onbekend, onzeker en geheim. Van de wijken met 100 tot 200 inwoners is dat van Wmo-cliënten bij driekwart leeg, van die met 300 of meer bij minder dan één op de dertig, en dan meestal voor een hele gemeente tegelijk.",
      en: "CBS writes the same blank for unknown, uncertain and confidential. Of wijken with 100 to 200 residents that of Wmo clients is blank in three quarters, of those with 300 or more in less than one in thirty, and then mostly for a whole gemeente at once."
    }
  },
  /** Below this many residents a missing liveability score is said to be due to their number. */
  residentsForScore: {
    label: {
      nl: "kleinste gebied waar een ontbrekende score niet aan het aantal mensen ligt",
      en: "smallest area where a missing score is not due to the number of people"
    },
    value: 100,
    unit: {nl: "inwoners", en: "residents"},
    reason: {
      nl: "Van de 2.028 buurten met 10 tot 100 inwoners hebben er in 2024 twee een score van de Leefbaarometer, van de 2.316 met 100 tot 300 inwoners 2.298.",
      en: "Of the 2,028 buurten with 10 to 100 residents two have a score of the Leefbaarometer in 2024, of the 2,316 with 100 to 300 residents 2,298."
    }
  },
  /** Share of the weight (residents, households) that smaller areas with a figure must cover before we aggregate. */
  aggregateCoverage: {
    label: {
      nl: "deel van het gebied dat moet meetellen in een gemiddelde over delen",
      en: "part of the area that must count in an average over its parts"
    },
    value: 0.95,
    unit: thresholdShare,
    reason: {
      nl: "Een gemiddelde over delen is pas eerlijk als vrijwel het hele gebied meetelt; 95 % laat kleine weggelaten buurten toe.",
      en: "An average over parts is fair only when nearly the whole area counts; 95% allows for small buurten that are left out."
    }
  },
  /** At least this many gemeenten in the data before their sum or mean is called Nederland. */
  gemeentenForCountry: {
    label: {
      nl: "kleinste aantal gemeenten waarover we een cijfer voor Nederland berekenen",
      en: "smallest number of gemeenten from which we calculate a figure for the Netherlands"
    },
    value: 300,
    unit: {nl: "gemeenten", en: "gemeenten"},
    reason: {
      nl: "Een paar gemeenten samen zijn Nederland niet. Het land telt er sinds 2023 nog 342; dit laat ruimte voor herindelingen.",
      en: "A few gemeenten together are not the Netherlands. The country has had 342 of them since 2023; this leaves room for mergers."
    }
  },
  /** Share of its best-covered year that a year must reach to count as the latest national year of an indicator. */
  profileYearCoverage: {
    label: {
      nl: "deel van de gebieden dat een cijfer moet hebben voor het laatste landelijke jaar",
      en: "part of the areas that must have a figure for the latest national year"
    },
    value: 0.5,
    unit: thresholdShare,
    reason: {
      nl: "Anders zou één gemeente met een nieuwer cijfer het jaar van het hele land bepalen.",
      en: "Otherwise one gemeente with a newer figure would decide the year of the whole country."
    }
  },
  /** Largest gap between two boundaries, in metres, at which areas still count as neighbours. */
  neighbourGap: {
    label: {
      nl: "grootste afstand tussen de grenzen van buren",
      en: "largest distance between the boundaries of neighbours"
    },
    value: 30,
    unit: {nl: "meter", en: "metres"},
    reason: {
      nl: "Vereenvoudigde grenzen wijken tot tien meter af; met dertig meter vallen buren niet weg en komt een brede rivier er niet bij.",
      en: "Simplified boundaries are up to ten metres off; with thirty metres no neighbours are lost, and a wide river is not bridged."
    }
  },
  /** Share of the areas of a level (with enough residents) that must have a figure before one gets a place among them. */
  peersCoverage: {
    label: {
      nl: "deel van de gebieden dat een cijfer moet hebben voor een plaats tussen alle gebieden",
      en: "part of the areas that must have a figure for a place among all areas"
    },
    value: 0.6,
    unit: thresholdShare,
    reason: {
      nl: "“Hoger dan in 70 % van de buurten in Nederland” mag niet gaan over de buurten van één gemeente. Het RIVM telt met buurten van enkele jaren terug en mist daardoor ongeveer een vijfde; dat kan nog.",
      en: "“Higher than in 70% of the buurten in the Netherlands” must not be about the buurten of one gemeente. RIVM counts with the buurten of some years ago and so misses about a fifth; that is still acceptable."
    }
  },
  /** Share of the areas from which "in Nederland" needs no number beside it. */
  wholeCountry: {
    label: {
      nl: "deel van de gebieden vanaf waar we niet zeggen hoeveel het er zijn",
      en: "part of the areas from which we do not say how many they are"
    },
    value: 0.99,
    unit: thresholdShare,
    reason: {
      nl: "Ontbreekt een cijfer in een op de honderd gebieden, dan verandert dat een plaats niet merkbaar. Bij het RIVM ontbreekt een op de zes, waaronder heel Amsterdam.",
      en: "Where a figure lacks in one area out of a hundred, that does not noticeably change a place. Of RIVM one in six lacks, all of Amsterdam among them."
    }
  },
  /** A mid-rank no further from one half than this is called the middle. */
  middlePlace: {
    label: {
      nl: "afstand van het midden tot waar een plaats “rond het midden” heet",
      en: "distance from the middle up to which a place is called “around the middle”"
    },
    value: 0.05,
    unit: thresholdPoints,
    reason: {
      nl: "Wie hoger ligt dan 53 % van de gebieden en lager dan 47 %, ligt niet echt hoger. Ongeveer een op de tien gebieden ligt zo “rond het midden”.",
      en: "Who is higher than 53% of the areas and lower than 47% is not really higher. About one area in ten is “around the middle” in this way."
    }
  },
  /** From this share of the others on, a place is told as "nearly all". */
  nearlyAll: {
    label: {
      nl: "deel van de gebieden vanaf waar een plaats “vrijwel alle” heet",
      en: "part of the areas from which a place is called “nearly all”"
    },
    value: 0.995,
    unit: thresholdShare,
    reason: {
      nl: "Wij ronden een plaats naar beneden af op hele procenten. Zonder dit woord heette wie 99,9 % van de gebieden voorbij is “hoger dan in 99 %”.",
      en: "We round a place down to whole percentages. Without this word who passes 99.9% of the areas would be called “higher than in 99%”."
    }
  },
  /** Fewer others than this: a place is told in counts, "6 of the 7 others". */
  peersForShare: {
    label: {
      nl: "kleinste aantal andere gebieden voor een plaats in procenten",
      en: "smallest number of other areas for a place in percentages"
    },
    value: 20,
    unit: {nl: "gebieden", en: "areas"},
    reason: {
      nl: "Bij minder dan twintig is één gebied meer dan vijf procent. “6 van de 7 andere” zegt dan wat er is.",
      en: "With fewer than twenty, one area is more than five per cent. “6 of the 7 others” then says what there is."
    }
  },
  /** At least this many areas with a figure before a percentile among them is given. */
  peersForPercentile: {
    label: {
      nl: "kleinste aantal gebieden om een plaats tussen te geven",
      en: "smallest number of areas to give a place among"
    },
    value: 5,
    unit: {nl: "gebieden", en: "areas"},
    reason: {
      nl: "Een plaats tussen vier of minder gebieden zegt niets dat de cijfers zelf niet zeggen.",
      en: "A place among four areas or fewer says nothing that the figures themselves do not say."
    }
  },
  /** Liveability scores nearer to each other than this are not called different. */
  liveabilityDifference: {
    label: {
      nl: "kleinste verschil in leefbaarheidsscore dat we een verschil noemen",
      en: "smallest difference in liveability score that we call a difference"
    },
    value: 0.03919,
    unit: {nl: "punten leefbaarheidsscore", en: "points of liveability score"},
    reason: {
      nl: "Een kwart van de vaste spreiding waarmee de Leefbaarometer klassen maakt (0,15679). Kleinere verschillen vallen weg in de schatting.",
      en: "A quarter of the fixed spread with which the Leefbaarometer makes its classes (0.15679). Smaller differences are lost in the estimate."
    }
  },
  /** A liveability score that moved less than this between two years is not called changed. */
  liveabilityChange: {
    label: {
      nl: "kleinste verandering van de leefbaarheidsscore die we een verandering noemen",
      en: "smallest change of the liveability score that we call a change"
    },
    value: 0.07839,
    unit: {nl: "punten leefbaarheidsscore", en: "points of liveability score"},
    reason: {
      nl: "De helft van diezelfde spreiding. Scores van kleine gebieden schommelen van jaar tot jaar; pas een grotere stap noemen we een verandering.",
      en: "Half of that same spread. Scores of small areas swing from year to year; only a larger step do we call a change."
    }
  },
  /** Place among all areas, from either end, from which a figure may open a page. */
  distinctPlace: {
    label: {
      nl: "deel van de andere gebieden dat lager ligt, of hoger, vanaf waar een cijfer opvallend heet",
      en: "part of the other areas that is lower, or higher, from which a figure is said to stand out"
    },
    value: 0.9,
    unit: thresholdShare,
    reason: {
      nl: "Hoogstens een op de tien buurten heeft hetzelfde cijfer of een hoger, of een lager. Met tientallen cijfers per buurt valt anders bij elke buurt van alles op.",
      en: "At most one in ten buurten has the same figure or a higher one, or a lower one. With dozens of figures for each buurt, otherwise all sorts of things would stand out everywhere."
    }
  },
  /** Share of the others that the rounding of a figure may take in before it has no place among them. */
  roundingPlaces: {
    label: {
      nl: "deel van de andere gebieden dat een cijfer door afronding mag passeren en toch een plaats heeft",
      en: "part of the other areas that a figure may pass by rounding and still have a place"
    },
    value: 0.05,
    unit: thresholdShare,
    reason: {
      nl: "CBS rondt aantallen uitkeringen af op tientallen. In een buurt met duizend inwoners scheelt één tiental meer of minder al honderden plaatsen; dan zeggen we niet waar zij staat.",
      en: "CBS rounds numbers of people on benefits to tens. In a buurt of a thousand residents one ten more or fewer is hundreds of places; then we do not say where it stands."
    }
  },
  /** Where fewer events than this are to be expected in a year, their rate has no place among other areas. */
  eventsForPlace: {
    label: {
      nl: "kleinste aantal gebeurtenissen dat in een jaar te verwachten is, waarmee een gebied een plaats heeft",
      en: "smallest number of events to be expected in a year, with which an area has a place"
    },
    value: 10,
    unit: {nl: "misdrijven, geboorten of overledenen", en: "crimes, births or deaths"},
    reason: {
      nl: "Waar gewoonlijk tien misdrijven in een jaar gebeuren, kunnen het er door toeval ook vijf of achttien zijn. Bij minder is een plaats tussen andere gebieden vooral toeval. Te verwachten is wat het middelste gebied per inwoner heeft: wie naar het getelde aantal kijkt, laat gebieden met weinig weg en houdt die met veel.",
      en: "Where ten crimes in a year are usual, there may by chance be five or eighteen. With fewer, a place among other areas is mostly chance. To be expected is what the middle area has per resident: by the number counted, areas with few would be left out and those with many kept."
    }
  },
  /** Part of what areas change at least anyway, within which a change elsewhere is told as about the same. */
  sameElsewhere: {
    label: {
      nl: "deel van wat gebieden minstens schommelen, waarbinnen het elders ongeveer gelijk bleef",
      en: "part of what areas swing at least, within which it stayed about the same elsewhere"
    },
    value: 0.25,
    unit: thresholdShare,
    reason: {
      nl: "De maat is wat gebieden van de rustigste grootte gewoonlijk veranderen. Zo heet één landelijke verandering op elke pagina hetzelfde, wat er in het gebied zelf ook gebeurde. Een kwart is de kleinste stap die deze site ook elders gebruikt.",
      en: "The measure is what areas of the steadiest size usually change. So one national change is called the same on every page, whatever happened in the area itself. A quarter is the smallest step that this site uses elsewhere too."
    }
  },
  /** A share whose interval is wider than this may be nearly anything: it is not compared with a published one. */
  tellingWidth: {
    label: {
      nl: "breedste onzekerheid waarmee een aandeel nog iets zegt naast een gepubliceerd aandeel",
      en: "widest uncertainty with which a share still says something beside a published share"
    },
    value: 0.5,
    unit: thresholdShare,
    reason: {
      nl: "Beslaat de onzekerheid meer dan de helft van alles wat kan, dan past er bijna elk getal in, ook het gepubliceerde.",
      en: "If the uncertainty covers more than half of all that is possible, nearly any number fits in it, the published one too."
    }
  },
  /** A count whose highest edge is more than this many times its lowest is not compared with a published one. */
  tellingTimes: {
    label: {
      nl: "hoeveel keer de hoogste rand van een aantal de laagste mag zijn om nog iets te zeggen naast een gepubliceerd aantal",
      en: "how many times the lowest edge of a count the highest may be and still say something beside a published count"
    },
    value: 3,
    unit: {nl: "keer", en: "times"},
    reason: {
      nl: "Liggen de randen verder uit elkaar, dan past er bijna elk aantal van die orde in, ook het gepubliceerde. Dat zegt dan niets.",
      en: "If the edges lie further apart, nearly any count of that order fits in, the published one too. That says nothing then."
    }
  },
  /** Share of redraws that must have a turning point for it to be told, and of which as few may have one for there to be none. */
  turningPointFound: {
    label: {
      nl: "deel van de keren dat er bij opnieuw trekken een kantelpunt moet zijn om het te noemen",
      en: "part of the redraws that must have a turning point for it to be told"
    },
    value: 0.75,
    unit: thresholdShare,
    reason: {
      nl: "Heeft een kwart van de trekkingen of meer geen kantelpunt, dan hangt het af van een paar gebieden en geven we er geen. Heeft omgekeerd een kwart of meer er wel een, dan zeggen we ook niet dat het er niet is.",
      en: "If a quarter of the redraws or more have no turning point, it depends on a few areas and we give none. If conversely a quarter or more have one, we do not say either that there is none."
    }
  },
  /** A score nearer to a break than this is close to it. */
  closeToBreak: {
    label: {
      nl: "afstand waarbinnen een score vlak bij de grens van een klasse ligt",
      en: "distance within which a score is close to the limit of a class"
    },
    value: 0.005,
    unit: {nl: "punten leefbaarheidsscore", en: "points of liveability score"},
    reason: {
      nl: "Zo'n afstand is op twee decimalen nul. Een score die hier berekend is, kan dan ook in de andere klasse vallen, en ook nog als hij verder van de grens ligt dan berekenen gewoonlijk scheelt: dat staat gemeten in de tabel computing_errors.",
      en: "Such a distance is zero at two decimals. A score calculated here may then be in the other class as well, and also where it lies no further from the limit than calculating usually differs: that is measured in the table computing_errors."
    }
  },
  /** Share of residents that a year must cover to be the fixed reference year of a scheme or component. */
  referenceYearCoverage: {
    label: {
      nl: "deel van de inwoners dat een vast vergelijkingsjaar moet dekken",
      en: "part of the residents that a fixed reference year must cover"
    },
    value: 0.8,
    unit: thresholdShare,
    reason: {
      nl: "Het eerste jaar met vrijwel heel Nederland; bij een hogere eis valt een jaar af door weggelaten kleine buurten.",
      en: "The first year with nearly the whole country; a stricter demand would drop a year because small buurten are left out of it."
    }
  },
  /** Share of the residents of an area that its squares of CBS must count, for the stock around its dwellings to be told. */
  squaresForStock: {
    label: {
      nl: "deel van de inwoners dat in de vakjes moet staan voor het corporatiebezit binnen 200 meter",
      en: "part of the residents that squares must count for the housing-association stock within 200 metres"
    },
    value: 0.8,
    unit: thresholdShare,
    reason: {
      nl: "CBS laat vakjes met weinig inwoners weg. In een buitengebied is dat het grootste deel, en zegt de rest niets over het geheel.",
      en: "CBS leaves out squares with few residents. In the countryside that is most of them, and the rest says nothing of the whole."
    }
  },
  /** Two counts of housing-association stock of one area that are further apart than this are said to differ. */
  stockCountsApart: {
    label: {
      nl: "verschil waarboven twee tellingen van corporatiewoningen verschillen",
      en: "difference above which two counts of housing-association homes differ"
    },
    value: 0.05,
    unit: thresholdPoints,
    reason: {
      nl: "CBS rondt in vakjes af op vijftallen; wat daarna nog zoveel scheelt, is een andere telling.",
      en: "In squares CBS rounds to fives; what then still differs so much is another count."
    }
  },
  /** Answers needed for the scale of social cohesion (of five statements). */
  cohesionAnswers: {
    label: {
      nl: "antwoorden die nodig zijn voor de schaal sociale samenhang",
      en: "answers needed for the scale of social cohesion"
    },
    value: 3,
    unit: {nl: "van vijf stellingen", en: "of five statements"},
    reason: {
      nl: "Met meer dan de helft van de stellingen beantwoord zegt het gemiddelde nog iets over het geheel.",
      en: "With more than half of the statements answered, the average still says something about the whole."
    }
  },
  /** Answers needed for the scale of liveability (of three statements). */
  liveabilityAnswers: {
    label: {
      nl: "antwoorden die nodig zijn voor de schaal leefbaarheid",
      en: "answers needed for the scale of liveability"
    },
    value: 2,
    unit: {nl: "van drie stellingen", en: "of three statements"},
    reason: {
      nl: "Met meer dan de helft van de stellingen beantwoord zegt het gemiddelde nog iets over het geheel.",
      en: "With more than half of the statements answered, the average still says something about the whole."
    }
  },
  /** Respondents needed before a percentage from a survey is shown. */
  respondentsForShare: {
    label: {nl: "deelnemers die nodig zijn voor een percentage", en: "respondents needed for a percentage"},
    value: 30,
    unit: {nl: "deelnemers", en: "respondents"},
    reason: {
      nl: "Bij dertig deelnemers is een percentage al tot achttien punten naar boven of beneden onzeker.",
      en: "With thirty respondents a percentage is already uncertain by up to eighteen points either way."
    }
  },
  /** Respondents needed before a distribution over classes from a survey is shown. */
  respondentsForDistribution: {
    label: {
      nl: "deelnemers die nodig zijn voor een verdeling over klassen",
      en: "respondents needed for a distribution over classes"
    },
    value: 100,
    unit: {nl: "deelnemers", en: "respondents"},
    reason: {
      nl: "Een verdeling heeft negen klassen; met minder dan honderd deelnemers staan er in de meeste maar een paar.",
      en: "A distribution has nine classes; with fewer than a hundred respondents most of them hold only a few."
    }
  },
  /** Components with a value needed for the vulnerability index. */
  vulnerabilityComponents: {
    label: {
      nl: "onderdelen die nodig zijn voor de index van kwetsbaarheid",
      en: "components needed for the index of vulnerability"
    },
    value: 3,
    unit: {nl: "onderdelen", en: "components"},
    reason: {
      nl: "Met een of twee onderdelen meet de index vooral dat ene onderdeel.",
      en: "With one or two components the index mainly measures that one component."
    }
  },
  /** Vulnerability index, in standard deviations above the mean, from which it is not "zeer weinig" any more. */
  vulnerabilityLow: {
    label: {
      nl: "kwetsbaarheid: grens tussen zeer weinig en weinig",
      en: "vulnerability: limit between very few and few"
    },
    value: -0.5,
    unit: {nl: "standaarddeviaties", en: "standard deviations"},
    reason: {
      nl: "Dezelfde stap als in de negen klassen. De onderzoekers noemen geen grens; deze is van ons.",
      en: "The same step as in the nine classes. The researchers name no limit; this one is ours."
    }
  },
  /** Idem, from which it is "veel". */
  vulnerabilityHigh: {
    label: {nl: "kwetsbaarheid: grens tussen weinig en veel", en: "vulnerability: limit between few and many"},
    value: 0.25,
    unit: {nl: "standaarddeviaties", en: "standard deviations"},
    reason: {
      nl: "Dezelfde stap als in de negen klassen. De onderzoekers noemen geen grens; deze is van ons.",
      en: "The same step as in the nine classes. The researchers name no limit; this one is ours."
    }
  },
  /** Idem, from which it is "zeer veel". */
  vulnerabilityVeryHigh: {
    label: {nl: "kwetsbaarheid: grens tussen veel en zeer veel", en: "vulnerability: limit between many and very many"},
    value: 1.5,
    unit: {nl: "standaarddeviaties", en: "standard deviations"},
    reason: {
      nl: "De hoogste stap van de negen klassen: een kleine groep buurten die ver boven de rest uitsteekt.",
      en: "The highest step of the nine classes: a small group of buurten that stand far above the rest."
    }
  },
  /** Share of residents outside private households from which an area gets no type. */
  institutionalShare: {
    label: {
      nl: "deel van de inwoners in een instelling vanaf waar een gebied geen soort krijgt",
      en: "part of the residents in an institution from which an area gets no kind"
    },
    value: 0.5,
    unit: thresholdShare,
    reason: {
      nl: "Als de meeste inwoners niet in een eigen huishouden wonen, gaan de cijfers over de instelling. We tellen wie er overblijft na huishoudens maal hun gemiddelde grootte.",
      en: "If most residents do not live in a household of their own, the figures are about the institution. We count who is left after households times their average size."
    }
  },
  /** Highest class of social cohesion that is called little in a question. */
  littleCohesion: {
    label: {
      nl: "hoogste klasse van samenhang waarbij we vragen wie elkaar kent",
      en: "highest class of cohesion at which we ask who knows each other"
    },
    value: 3,
    unit: {nl: "van 9", en: "of 9"},
    reason: {
      nl: "De drie laagste klassen heten in het WoON-onderzoek weinig, zeer weinig en bijzonder weinig.",
      en: "The WoON research calls the three lowest classes little, very little and exceptionally little."
    }
  },
  /** Lowest class of social cohesion that is called much in a question. */
  muchCohesion: {
    label: {
      nl: "laagste klasse van samenhang waarbij we vragen wie er niet bij hoort",
      en: "lowest class of cohesion at which we ask who does not belong"
    },
    value: 7,
    unit: {nl: "van 9", en: "of 9"},
    reason: {
      nl: "De drie hoogste klassen heten in het WoON-onderzoek veel, zeer veel en bijzonder veel.",
      en: "The WoON research calls the three highest classes much, very much and exceptionally much."
    }
  },
  /** Share of residents aged 15 to 25 from which an area gets no type: so many of them are students. */
  studentShare: {
    label: {
      nl: "deel mensen van 15 tot 25 jaar vanaf waar een gebied geen soort krijgt",
      en: "part of people aged 15 to 25 from which an area gets no kind"
    },
    value: 0.4,
    unit: thresholdShare,
    reason: {
      nl: "Studenten hebben weinig geld en verhuizen vaak, maar zijn geen kwetsbare groep. Per buurt zijn zij niet geteld; leeftijd is de beste aanwijzing. Landelijk is een op de acht inwoners 15 tot 25 jaar. Waar het er twee op de vijf zijn, is ook ongeveer twee op de vijf student: in alle wijken van 300 inwoners of meer met zoveel hbo- en wo-studenten is dat zo.",
      en: "Students have little money and move often, but are not a vulnerable group. They are not counted by buurt; age is the best sign. Nationally one in eight residents is 15 to 25. Where it is two in five, about two in five are students: so it is in all wijken of 300 residents or more with as many students of hbo and university."
    }
  },
  /** Share of residents aged 15 to 25 from which that is said beside the index of vulnerability. */
  youngShareSaid: {
    label: {
      nl: "deel mensen van 15 tot 25 jaar vanaf waar we dat bij de kwetsbaarheid zeggen",
      en: "part of people aged 15 to 25 from which we say so beside vulnerability"
    },
    value: 0.25,
    unit: thresholdShare,
    reason: {
      nl: "Twee keer zoveel als in heel Nederland. Zij zijn waarschijnlijk vaak student: cijfers over geld en gezondheid gaan dan deels over een andere leefwijze.",
      en: "Twice as many as in the Netherlands as a whole. Probably they often are students: figures about money and health are then in part about another way of life."
    }
  },
  /** Share of residents aged 65 or older from which that is said beside the index of vulnerability. */
  oldShareSaid: {
    label: {
      nl: "deel mensen van 65 jaar of ouder vanaf waar we dat bij de kwetsbaarheid zeggen",
      en: "part of people aged 65 or older from which we say so beside vulnerability"
    },
    value: 0.5,
    unit: thresholdShare,
    reason: {
      nl: "Met de jaren komt ziekte vaker voor. Waar de meeste bewoners 65 jaar of ouder zijn, zegt de index ook iets over leeftijd. Wie oud en ziek is, is wel kwetsbaar: daarom zwijgen we niet, maar zeggen we het erbij.",
      en: "Illness comes with the years. Where most residents are 65 or older, the index tells of age as well. Who is old and ill is vulnerable all the same: so we do not keep silent, but say it."
    }
  },
  /** Years that the vulnerability of a focus type may be older than the problems. */
  focusTypeYears: {
    label: {
      nl: "jaren die kwetsbaarheid ouder mag zijn dan overlast in een focustype",
      en: "years that vulnerability may be older than nuisance in a focus type"
    },
    value: 4,
    unit: {nl: "jaar", en: "years"},
    reason: {
      nl: "De gezondheidsmonitor verschijnt eens in de vier jaar; ouder dan de vorige mag het cijfer niet zijn.",
      en: "The health monitor appears once every four years; the figure may not be older than the previous one."
    }
  },
  /** Years that the two measures of a trajectory may differ at either end. */
  trajectoryYears: {
    label: {
      nl: "jaren die de twee maten van een ontwikkeling mogen verschillen",
      en: "years that the two measures of a development may differ"
    },
    value: 2,
    unit: {nl: "jaar", en: "years"},
    reason: {
      nl: "De twee bronnen meten zelden in hetzelfde jaar; bij meer dan twee jaar gaat het over een andere tijd.",
      en: "The two sources rarely measure in the same year; more than two years apart, they are about different times."
    }
  },
  /** Part of the standard deviation of levels (buurten, reference year) within which a change is called stable. */
  stableChange: {
    label: {nl: "verandering die we nog stabiel noemen", en: "change that we still call stable"},
    value: 0.25,
    unit: {
      nl: "standaarddeviatie van het niveau van alle buurten",
      en: "of the standard deviation of the level of all buurten"
    },
    reason: {
      nl: "Dezelfde kleinste stap als in de negen klassen. Een kwart van de spreiding van de veranderingen zelf liet op echte wijken maar 13 tot 40 % stabiel over twee jaar; vergelijkbare monitors vinden 80 tot 93 %.",
      en: "The same smallest step as in the nine classes. A quarter of the spread of the changes themselves left only 13 to 40% of real wijken stable over two years; comparable monitors find 80 to 93%."
    }
  },
  /** Share of areas that comparable monitors find stable over two years; far fewer points at noise. */
  stableAreasExpected: {
    label: {
      nl: "deel van de gebieden dat in twee jaar stabiel hoort te zijn",
      en: "part of the areas that should be stable over two years"
    },
    value: 0.8,
    unit: thresholdShare,
    reason: {
      nl: "In vergelijkbare monitors is 80 tot 93 % van de gebieden over twee jaar stabiel; veel minder wijst op ruis.",
      en: "In comparable monitors 80 to 93% of the areas are stable over two years; far fewer points at noise."
    }
  },
  /** Areas that a cell of a research figure needs; below it the cell is greyed. */
  areasForCell: {
    label: {
      nl: "gebieden die een vakje in een onderzoeksfiguur nodig heeft",
      en: "areas that a cell of a research figure needs"
    },
    value: 10,
    unit: {nl: "gebieden", en: "areas"},
    reason: {
      nl: "Een aandeel van minder dan tien gebieden verspringt met elk gebied meer dan tien punten.",
      en: "A share of fewer than ten areas jumps by more than ten points with every area."
    }
  },
  /** Radius of the direct surroundings of a 100 m cell. */
  surroundingsRadius: {
    label: {nl: "straal van de directe woonomgeving", en: "radius of the direct surroundings of a home"},
    value: 200,
    unit: {nl: "meter", en: "metres"},
    reason: {
      nl: "Het onderzoek voor Aedes rekent met een straal van 200 meter rond de woning.",
      en: "The research for Aedes works with a radius of 200 metres around the home."
    }
  },
  /** Residents of a 100 m cell below which the cell is not shown alone. */
  residentsForCell: {
    label: {
      nl: "inwoners die een vakje van 100 meter nodig heeft om los te tonen",
      en: "residents that a square of 100 metres needs to be shown on its own"
    },
    value: 10,
    unit: {nl: "inwoners", en: "residents"},
    reason: {
      nl: "Een vakje met een paar huishoudens gaat over die huishoudens; dan tonen we de directe omgeving.",
      en: "A square with a few households is about those households; then we show the direct surroundings."
    }
  },
  /** Dwellings of a 100 m cell below which the cell is not shown alone: what CBS withholds in its squares. */
  dwellingsForCell: {
    label: {
      nl: "woningen die een vakje van 100 meter nodig heeft om los te tonen",
      en: "dwellings that a square of 100 metres needs to be shown on its own"
    },
    value: 5,
    unit: {nl: "woningen", en: "dwellings"},
    reason: {
      nl: "CBS laat in een vakje aantallen onder de vijf weg; zo houden wij ons aan dezelfde grens.",
      en: "CBS leaves out counts below five in a square; so we keep to the same limit."
    }
  },
  /** Width of the kernel with which development is smoothed over the share of housing-association stock. */
  turningPointBandwidth: {
    label: {
      nl: "breedte waarmee de lijn van het kantelpunt is gladgestreken",
      en: "width with which the line of the turning point is smoothed"
    },
    value: 0.1,
    unit: {nl: "aandeel corporatiewoningen", en: "share of housing-association homes"},
    reason: {
      nl: "Tien punten is de breedte van de smalste klassen in de figuren; smaller volgt de lijn de ruis.",
      en: "Ten points is the width of the narrowest classes in the figures; any narrower and the line follows the noise."
    }
  },
  /** Share of the other areas than which an element must be more, or less, favourable, strictly, to be called so. */
  elementClear: {
    label: {
      nl: "deel van de andere gebieden dat een element moet voorblijven om versterkend te heten, of achterblijven om belemmerend te heten",
      en: "part of the other areas that an element must be ahead of to be called strengthening, or behind to be called hindering"
    },
    value: 0.75,
    unit: thresholdShare,
    reason: {
      nl: "Gunstiger of ongunstiger dan in drie van de vier andere gebieden is een duidelijk verschil met het gewone. Wie hetzelfde cijfer heeft, telt niet als voorbijgestreefd.",
      en: "More or less favourable than in three out of four other areas is a clear difference from the usual. Who has the same figure does not count as passed."
    }
  },
  /** Features that two areas must both have before their likeness is judged. */
  featuresForSimilarity: {
    label: {
      nl: "kenmerken die twee gebieden allebei moeten hebben om ze te vergelijken",
      en: "features that two areas must both have for us to compare them"
    },
    value: 6,
    unit: {nl: "kenmerken", en: "features"},
    reason: {
      nl: "Met minder dan zes kenmerken lijken gebieden op elkaar doordat we weinig weten.",
      en: "With fewer than six features, areas look alike because we know little."
    }
  },
  /** Distance over all features up to which an area is called similar. */
  similarDistance: {
    label: {
      nl: "hoe ver een vergelijkbaar gebied over alle kenmerken samen mag afwijken",
      en: "how far a similar area may differ over all features together"
    },
    value: 1,
    unit: {nl: "standaarddeviatie", en: "standard deviation"},
    reason: {
      nl: "Eén standaarddeviatie is het gewone verschil met het gemiddelde. Wie verder weg ligt, lijkt niet meer: een eiland of grote stad kan zo minder of geen vergelijkbare gebieden hebben.",
      en: "One standard deviation is the usual difference from the average. What lies farther is not alike any more: so an island or a large city may have fewer similar areas, or none."
    }
  },
  /** Difference up to which two areas are called alike in one feature. */
  alikeFeature: {
    label: {
      nl: "verschil tot waar twee gebieden op een kenmerk op elkaar lijken",
      en: "difference up to which two areas are alike in a feature"
    },
    value: 0.25,
    unit: {nl: "standaarddeviatie", en: "standard deviation"},
    reason: {
      nl: "Dezelfde kleinste stap als in de negen klassen.",
      en: "The same smallest step as in the nine classes."
    }
  },
  /** Factor by which a reasonable weight may differ from an equal weight, up or down. */
  weightFactor: {
    label: {
      nl: "hoeveel keer zwaarder of lichter een redelijk gewicht mag zijn",
      en: "how many times heavier or lighter a reasonable weight may be"
    },
    value: 2,
    unit: {nl: "keer", en: "times"},
    reason: {
      nl: "Half tot dubbel dekt de keuzes die onderzoekers in de praktijk maken, zonder een onderdeel alles te laten bepalen.",
      en: "Half to double covers the choices that researchers make in practice, without letting one component decide everything."
    }
  },
  /** Share of the reasonable weightings on one side of the average from which these are nearly all. */
  nearlyAllWeightings: {
    label: {
      nl: "deel van de wegingen dat bijna alle heet",
      en: "share of the weightings that is called nearly all"
    },
    value: 0.95,
    unit: thresholdShare,
    reason: {
      nl: "Zegt hooguit een op de twintig wegingen iets anders, dan hangt de uitkomst nauwelijks van de weging af.",
      en: "Where at most one weighting in twenty says otherwise, the outcome hardly depends on the weighting."
    }
  },
  /** Years between the first and the last figure that make a change a trend. */
  trendYears: {
    label: {
      nl: "jaren waarover een verandering in een zin wordt verteld",
      en: "years over which a change is told in a sentence"
    },
    value: 2,
    unit: {nl: "jaar", en: "years"},
    reason: {
      nl: "Wat in één jaar verandert, kan het jaar erna weer terug zijn.",
      en: "What changes within one year may be back the year after."
    }
  },
  /** How many times as many residents make an area about other people. */
  otherPopulation: {
    label: {
      nl: "groei van het aantal inwoners vanaf waar cijfers van toen en nu niet over dezelfde groep gaan",
      en: "growth in residents from which figures of then and now are not about the same group"
    },
    value: 1.5,
    unit: {nl: "keer zo veel", en: "times as many"},
    reason: {
      nl: "Dan is minstens een op de drie inwoners nieuw. Een cijfer gaat dan niet over dezelfde groep, en wordt niet beter of slechter genoemd. Wie er vertrok, zegt het aantal niet.",
      en: "Then at least one in three residents is new. A figure is then not about the same group, and is not called better or worse. Who left, the number does not say."
    }
  },
  /** Share of its land that an area must have kept between two years whose density is set side by side. */
  landForDensity: {
    label: {
      nl: "deel van het land dat hetzelfde moet zijn om dichtheid van twee jaren te vergelijken",
      en: "part of the land that must be the same to compare density of two years"
    },
    value: 0.98,
    unit: thresholdShare,
    reason: {
      nl: "Oppervlakte is afgerond op hele hectares. Schuift een grens om land waar bijna niemand woont, dan daalt de dichtheid zonder dat er iemand vertrok.",
      en: "Land is rounded to whole hectares. If a border moves around land where hardly anyone lives, density falls although nobody left."
    }
  },
  /** How many usual changes make a change too large to tell without knowing how many lived there. */
  extremeChange: {
    label: {
      nl: "verandering van een schatting die zonder aantal inwoners niets zegt over wie er al woonde",
      en: "change of an estimate that without numbers of residents says nothing about who lived there already"
    },
    value: 4,
    unit: {nl: "keer de gewone schommeling", en: "times the usual swing"},
    reason: {
      nl: "Van de gebieden blijft 95 % binnen één keer. Vier keer zo veel komt vooral voor waar gebouwd, gesloopt of verhuisd is; het aantal inwoners is van zulke jaren vaak niet bekend.",
      en: "Of all areas 95% stay within once. Four times as much occurs mainly where people built, demolished or moved; the number of residents in such years is often not known."
    }
  },
  /** How many classes of liveability make a change too large to tell without knowing how many lived there. */
  extremeClassChange: {
    label: {
      nl: "verandering van de leefbaarheid waarbij staat dat er ook gebouwd of gesloopt kan zijn",
      en: "change of liveability beside which it says that homes may have been built or demolished"
    },
    value: 3,
    unit: {nl: "klassen", en: "classes"},
    reason: {
      nl: "Zo'n sprong is zeldzaam. Waar het aantal inwoners van het eerste jaar bekend is, blijkt daaruit of er andere mensen wonen; waar het niet bekend is, weet niemand dat.",
      en: "Such a leap is rare. Where the number of residents of the first year is known, it shows whether other people live there; where it is not, nobody knows."
    }
  },
  /** Areas of one size needed before their usual change is a yardstick. */
  areasForUsualChange: {
    label: {
      nl: "gebieden van een grootte die nodig zijn om de gewone schommeling te bepalen",
      en: "areas of one size needed to settle the usual swing"
    },
    value: 30,
    unit: {nl: "gebieden", en: "areas"},
    reason: {
      nl: "De grens ligt bij de vijf procent grootste veranderingen; bij minder dan dertig gebieden is dat er een.",
      en: "The limit lies at the five per cent largest changes; with fewer than thirty areas that is one of them."
    }
  },
  /** Percentile of low income from which its level is called high on the watch list. */
  concentrationHigh: {
    label: {
      nl: "plaats vanaf waar het aandeel lage inkomens hoog heet",
      en: "place from which the share of low incomes is called high"
    },
    value: 0.75,
    unit: {nl: "percentiel", en: "percentile"},
    reason: {
      nl: "Het kwart van de gebieden met het grootste aandeel; daar is een verdere toename een opeenstapeling.",
      en: "The quarter of the areas with the largest share; there a further increase is an accumulation."
    }
  },
  /** Idem, below which it is called low. */
  concentrationLow: {
    label: {
      nl: "plaats tot waar het aandeel lage inkomens laag heet",
      en: "place up to which the share of low incomes is called low"
    },
    value: 0.25,
    unit: {nl: "percentiel", en: "percentile"},
    reason: {
      nl: "Het kwart van de gebieden met het kleinste aandeel, als tegenhanger van het hoogste kwart.",
      en: "The quarter of the areas with the smallest share, as the counterpart of the highest quarter."
    }
  },
  /** Share of an area in two years that must be the same place for all of its figures to join. */
  placeSame: {
    label: {nl: "overlap waarbij een gebied hetzelfde gebied is", en: "overlap at which an area is the same area"},
    value: 0.95,
    unit: thresholdShare,
    reason: {
      nl: "Codes worden hergebruikt en grenzen schuiven. Vanaf 95 % overlap tellen ook aantallen van toen voor het gebied van nu; daaronder zou een aantal te veel van een ander gebied zijn.",
      en: "Codes are reused and borders move. From 95% overlap counts of then hold for the area of now too; below that a count would be of another area for too large a part."
    }
  },
  /** Idem, for shares and means. Below it nothing joins. */
  placeLike: {
    label: {
      nl: "overlap waarbij aandelen van toen nog van dit gebied zijn",
      en: "overlap at which shares of then are still of this area"
    },
    value: 0.8,
    unit: thresholdShare,
    reason: {
      nl: "Wisselt een vijfde van de bewoners, dan verandert een aandeel hooguit weinig. Wisselt er meer, dan is het een cijfer over andere mensen en tonen we het niet.",
      en: "If a fifth of the residents are others, a share changes a little at most. If more are, it is a figure about other people, and we do not show it."
    }
  },
  /** Share of its land that an area must have kept to have kept its borders. */
  landSame: {
    label: {nl: "oppervlakte waarbij de grenzen dezelfde zijn", en: "land at which the borders are the same"},
    value: 0.98,
    unit: thresholdShare,
    reason: {
      nl: "Het CBS meet het land elk jaar opnieuw; zonder grenswijziging scheelt dat minder dan 2 %. Meer bewoners op hetzelfde land zijn nieuwe woningen, geen ander gebied.",
      en: "CBS measures the land anew each year; without a change of borders that differs by less than 2%. More residents on the same land are new dwellings, not another area."
    }
  },
  /** Share of land in both years from which borders that changed are called slightly different. Below it nothing joins. */
  landSlightly: {
    label: {
      nl: "deel van het land vanaf waar grenzen “iets” anders heten, en aandelen van toen nog van dit gebied zijn",
      en: "part of the land from which boundaries are called “slightly” different, and shares of then are still of this area"
    },
    value: 0.8,
    unit: thresholdShare,
    reason: {
      nl: "Soms wonen vrijwel alle bewoners er nog, terwijl van het land een kwart over is. Dan noemen we het land van toen en nu, en tonen we niet wat binnen die andere grenzen is gemeten.",
      en: "Sometimes nearly all residents still live there while a quarter of the land is left. Then we give the land of then and now, and do not show what was measured within those other boundaries."
    }
  },
  /** Share of land, or of residents, at which two years are near each other. */
  placeNear: {
    label: {
      nl: "deel van land of bewoners waarbij twee jaren dicht bij elkaar liggen",
      en: "part of land or residents at which two years are near each other"
    },
    value: 0.9,
    unit: thresholdShare,
    reason: {
      nl: "Een rand die verschoof. Kwamen er bewoners bij, dan kunnen dat nieuwe woningen zijn; gingen er veel af, dan schoof de grens om woningen heen.",
      en: "An edge that moved. If residents were added, they may live in new dwellings; if many are gone, the border moved around dwellings."
    }
  },
  /** Nearness of address density at which an area may be the same place where codes were given out anew. */
  densityNear: {
    label: {
      nl: "deel van de adressendichtheid waarbij de omgeving dezelfde kan zijn",
      en: "part of the address density at which the surroundings may be the same"
    },
    value: 0.85,
    unit: thresholdShare,
    reason: {
      nl: "In een gemeente met nieuwe codes hebben twee gebieden soms bij toeval evenveel bewoners. Een dorp en een stadswijk verschillen dan nog in adressen per km².",
      en: "In a gemeente with new codes two areas sometimes have as many residents by chance. A village and a quarter of a town then still differ in addresses per km²."
    }
  },
  /** Share of the codes of a gemeente that must have kept their land, for a code to prove anything there. */
  codesKept: {
    label: {
      nl: "deel van de codes van een gemeente dat hetzelfde land moet hebben",
      en: "part of the codes of a gemeente that must have kept their land"
    },
    value: 0.5,
    unit: thresholdShare,
    reason: {
      nl: "Hield minder dan de helft zijn land, dan zijn de codes daar opnieuw uitgedeeld en bewijst een code niets meer.",
      en: "If less than half kept their land, codes were given out anew there, and a code proves nothing any more."
    }
  },
  /** Share of residents whose buurten a file must name, for one that it lacks to prove anything. */
  codesComplete: {
    label: {
      nl: "deel van de inwoners waarvan een bestand de buurten moet noemen om iets uit een ontbrekende code af te leiden",
      en: "part of residents whose buurten a file must name for a code that it lacks to prove anything"
    },
    value: 0.95,
    unit: thresholdShare,
    reason: {
      nl: "Sommige bestanden zeggen niet van welk jaar hun codes zijn. Noemt zo'n bestand bijna alle buurten, maar een bewoonde buurt niet, dan gebruikt het daar andere codes.",
      en: "Some files do not say which year their codes are of. If such a file names nearly all buurten, but not one where people live, it uses other codes there."
    }
  },
  /** Two editions of a share that differ by more than this in every year are of two places. */
  editionsApart: {
    label: {
      nl: "verschil tussen twee edities van een aandeel waarbij het om twee gebieden gaat",
      en: "difference between two editions of a share that shows two areas"
    },
    value: 0.03,
    unit: thresholdPoints,
    reason: {
      nl: "Twee edities van het RIVM schelen meestal minder dan 1 procentpunt. Meer dan 3 punten, in alle jaren dezelfde kant op, is een ander gebied.",
      en: "Two editions of RIVM usually differ by less than 1 percentage point. More than 3 points, in the same direction in all years, is another area."
    }
  },
  /** Of the buurten of the fullest edition, an edition must name this share to be the areas of the site. */
  buurtenListed: {
    label: {
      nl: "deel van de buurten dat een indeling moet noemen om de indeling van de site te zijn",
      en: "part of the buurten that an edition must name to give the areas of the site"
    },
    value: 0.9,
    unit: thresholdShare,
    reason: {
      nl: "Eén gemeente met nieuwere codes mag de rest van het land niet laten verdwijnen. Een nieuwe indeling van het hele land noemt ongeveer evenveel buurten als de vorige.",
      en: "One gemeente with newer codes must not make the rest of the country vanish. A new edition of the whole country names about as many buurten as the one before."
    }
  },
  /** Two files that give the same figure may differ by this share of it and agree. */
  filesApart: {
    label: {
      nl: "verschil waarbinnen twee bestanden hetzelfde cijfer geven, als deel van het cijfer",
      en: "difference within which two files give the same figure, as a part of it"
    },
    value: 0.005,
    unit: thresholdShare,
    reason: {
      nl: "Zoveel schelen afgeronde cijfers. Wie meer scheelt, geeft een ander cijfer, en dat staat op de pagina over kwaliteit.",
      en: "Rounded figures differ by as much. Who differs more gives another figure, and the page on quality says so."
    }
  },
  /** The same, for shares and other small figures: in the unit of the figure. */
  filesApartLeast: {
    label: {
      nl: "verschil waarbinnen twee bestanden hetzelfde aandeel geven",
      en: "difference within which two files give the same share"
    },
    value: 0.01,
    unit: thresholdPoints,
    reason: {
      nl: "De ene uitgever geeft aandelen in hele procenten, de andere met een decimaal.",
      en: "One publisher gives shares in whole percentages, the other with a decimal."
    }
  },
  /** Two outlines may differ by this much, in metres, and be the same border. */
  outlineTolerance: {
    label: {
      nl: "afstand waarbinnen twee tekeningen dezelfde grens zijn",
      en: "distance within which two drawings are the same border"
    },
    value: 30,
    unit: {nl: "meter", en: "metres"},
    reason: {
      nl: "Vereenvoudigde grenzen wijken enkele tientallen meters af. Smalle stroken tussen twee tekeningen zijn geen land dat van gebied wisselde.",
      en: "Simplified borders are some tens of metres off. Narrow strips between two drawings are not land that changed area."
    }
  },
  /** Gaps between buurten, in metres, that close when they are merged to a wijk. */
  outlineGap: {
    label: {
      nl: "kier tussen buurten die dichtgaat in de grens van een wijk",
      en: "gap between buurten that closes in the border of a wijk"
    },
    value: 24,
    unit: {nl: "meter", en: "metres"},
    reason: {
      nl: "Grenzen van buurten zijn elk apart tot op tien meter vereenvoudigd, zodat kieren tot ruim twintig meter ontstaan.",
      en: "Borders of buurten are each simplified to ten metres, which leaves gaps of a little over twenty metres."
    }
  },
  /** Most by which a count of persons or things is rounded where CBS publishes it. */
  countRounding: {
    label: {nl: "afronding van een aantal", en: "rounding of a count"},
    value: 5,
    unit: {nl: "personen, huishoudens of woningen", en: "persons, households or homes"},
    reason: {
      nl: "CBS rondt aantallen in wijken en buurten af op vijftallen. In alle bestanden van 2020 en 2024 past elke som en elke dichtheid binnen deze afronding.",
      en: "CBS rounds counts in wijken and buurten to fives. In all files of 2020 and 2024 every sum and every density fits within this rounding."
    }
  },
  /** Most by which a share is rounded. */
  shareRounding: {
    label: {nl: "afronding van een percentage", en: "rounding of a percentage"},
    value: 0.005,
    unit: thresholdShare,
    reason: {
      nl: "Percentages zijn op hele procenten afgerond; per onderdeel kan een som een half procent afwijken. In de echte bestanden is het nooit meer.",
      en: "Percentages are rounded to whole per cents; each part may put a sum off by half a per cent. In the real files it is never more."
    }
  },
  /** Persons of a kind that an area may have above its residents. */
  personsElsewhere: {
    label: {nl: "personen die op een andere dag geteld zijn", en: "persons who were counted on another day"},
    value: 50,
    unit: {nl: "personen", en: "persons"},
    reason: {
      nl: "Uitkeringen zijn op een andere dag geteld dan inwoners. Het grootste verschil in de echte bestanden is 35.",
      en: "Benefits are counted on another day than residents. The largest difference in the real files is 35."
    }
  },
  /** Share of a whole that has no place in any part. */
  partsLeftOver: {
    label: {nl: "deel van een geheel dat in geen buurt is geteld", en: "part of a whole that is counted in no buurt"},
    value: 0.01,
    unit: thresholdShare,
    reason: {
      nl: "Van een paar inwoners is het adres niet bekend. Het grootste deel in de echte bestanden is een tiende procent (Rotterdam en Utrecht in 2020).",
      en: "Of some residents the address is not known. The largest part in the real files is a tenth of a per cent (Rotterdam and Utrecht in 2020)."
    }
  },
  /** Share of homes that should be known as owned or rented. */
  tenureKnown: {
    label: {
      nl: "deel van de woningen waarvan koop of huur bekend is",
      en: "part of the homes that are known to be owned or rented"
    },
    value: 0.75,
    unit: thresholdShare,
    reason: {
      nl: "Van nieuwe woningen is het nog niet bekend. In de wijken van 2024 is koop en huur samen nergens minder dan 78 %.",
      en: "Of new homes it is not known yet. In the wijken of 2024 owned and rented together are nowhere less than 78%."
    }
  },
  /** Rows from which a column of percentages that are all at most one is a column of fractions. */
  rowsForFractions: {
    label: {
      nl: "rijen waarna een kolom zonder percentages opvalt",
      en: "rows after which a column without percentages stands out"
    },
    value: 20,
    unit: {nl: "rijen", en: "rows"},
    reason: {
      nl: "In een kleine gemeente kunnen een paar percentages onder de 1 liggen; twintig achter elkaar niet. In de echte bestanden is het grootste percentage van elke kolom ten minste 6.",
      en: "In a small gemeente some percentages may lie below 1; twenty in a row do not. In the real files the largest percentage of every column is at least 6."
    }
  },
  /** Rows in one stretch that fit the neighbouring row better, from which a column has shifted. */
  rowsShifted: {
    label: {
      nl: "rijen achter elkaar die beter bij de buurrij passen",
      en: "rows in a stretch that fit the neighbouring row better"
    },
    value: 15,
    unit: {nl: "rijen", en: "rows"},
    reason: {
      nl: "Dat een rij toevallig beter bij de volgende past komt vaak voor, vijftien keer achter elkaar niet.",
      en: "That a row happens to fit the next one better is common; fifteen times in a row is not."
    }
  },
  /** Areas that two series must share before they can be called a copy. */
  areasForCopy: {
    label: {nl: "gebieden die nodig zijn om een kopie te herkennen", en: "areas needed to recognise a copy"},
    value: 20,
    unit: {nl: "gebieden", en: "areas"},
    reason: {
      nl: "Een paar gelijke aantallen zijn toeval; in twintig gebieden tegelijk niet.",
      en: "A few equal counts are chance; in twenty areas at once they are not."
    }
  },
  /** Different values that a figure must have before equal ones are called a copy. */
  valuesForCopy: {
    label: {
      nl: "verschillende waarden die nodig zijn om een kopie te herkennen",
      en: "different values needed to recognise a copy"
    },
    value: 50,
    unit: {nl: "waarden", en: "values"},
    reason: {
      nl: "Aantallen bijstand zijn op tientallen afgerond en blijven in de meeste buurten jaren gelijk. Met vijftig verschillende waarden kan dat niet overal zo zijn.",
      en: "Counts of social assistance are rounded to tens and stay the same for years in most buurten. With fifty different values that cannot be so everywhere."
    }
  },
  /** Share of equal figures, or respondents, from which one is a copy of another. */
  shareForCopy: {
    label: {
      nl: "deel gelijke cijfers waarna iets een kopie heet",
      en: "share of equal figures from which something is called a copy"
    },
    value: 0.9,
    unit: thresholdShare,
    reason: {
      nl: "Tussen twee jaren is in de echte bestanden nooit meer dan de helft van de cijfers gelijk.",
      en: "Between two years never more than half of the figures are equal in the real files."
    }
  },
  /** Share of respondents with the same id and answers in another file, from which they are the same people. */
  shareForSecondCopy: {
    label: {
      nl: "deel gelijke deelnemers waarna twee enquêtes één zijn",
      en: "share of equal respondents from which two surveys are one"
    },
    value: 0.2,
    unit: thresholdShare,
    reason: {
      nl: "Hetzelfde nummer met dezelfde antwoorden in dezelfde buurt is zelden toeval; bij een op de vijf zijn het dezelfde mensen.",
      en: "The same number with the same answers in the same buurt is seldom chance; with one in five they are the same people."
    }
  },
  /** Part of the rows of a file above which, when they cannot be used, the file is refused. */
  rejectedRows: {
    label: {nl: "grootste deel onbruikbare rijen in een bestand", en: "largest part of unusable rows in a file"},
    value: 0.5,
    unit: thresholdShare,
    reason: {
      nl: "Als meer dan de helft onbruikbaar is, is het bestand iets anders dan het lijkt, en zegt de rest ook niets.",
      en: "If more than half is unusable, the file is something else than it seems, and the rest says nothing either."
    }
  },
  /** Part of the values of a column above which, when they cannot be used, the file is refused. */
  rejectedValues: {
    label: {nl: "grootste deel onbruikbare waarden in een kolom", en: "largest part of unusable values in a column"},
    value: 0.1,
    unit: thresholdShare,
    reason: {
      nl: "Wat overblijft is geen willekeurige keuze: een verkeerde eenheid laat juist de kleine waarden staan.",
      en: "What is left is no random choice: a wrong unit leaves just the small values."
    }
  },
  /** As many unusable values a column must have before it is judged by their part. */
  rejectedValuesLeast: {
    label: {
      nl: "onbruikbare waarden waarbij een kolom wordt beoordeeld",
      en: "unusable values from which a column is judged"
    },
    value: 10,
    unit: {nl: "waarden", en: "values"},
    reason: {
      nl: "In een uittreksel van een gemeente is één vergissing al gauw een tiende; die wordt gemeld en weggelaten.",
      en: "In an extract of one gemeente a single slip is soon a tenth; it is told and left out."
    }
  },
  /** Times the median weight of a survey that one respondent may weigh. */
  weightTimesMedian: {
    label: {
      nl: "hoogste weging van een deelnemer, in keren de mediaan",
      en: "highest weight of a respondent, in times the median"
    },
    value: 100,
    unit: {nl: "keer", en: "times"},
    reason: {
      nl: "Wegingen liggen doorgaans tussen een vijfde en vijf keer de mediaan. Wie honderd keer zo zwaar weegt, spreekt voor alle anderen: dat is een typefout.",
      en: "Weights usually lie between a fifth and five times the median. Who weighs a hundred times as much speaks for all others: that is a slip of the keyboard."
    }
  },
  /** Figures of one column and year that are looked at for an order. */
  figuresInOrder: {
    label: {
      nl: "cijfers van een kolom waarbij een volgorde van klein naar groot geen toeval is",
      en: "figures of a column of which an order from small to large is no chance"
    },
    value: 50,
    unit: {nl: "cijfers", en: "figures"},
    reason: {
      nl: "In echte bestanden gaat meer dan een op de drie stappen de andere kant op; vijftig cijfers op een rij doen dat nooit bij toeval.",
      en: "In real files more than one in three steps goes the other way; fifty figures in a row never do so by chance."
    }
  },
  /** Areas of a level that a column must have before its median is held to the usual one. */
  areasForMiddle: {
    label: {
      nl: "gebieden waarvan een kolom er minstens zoveel heeft, als haar midden wordt beoordeeld",
      en: "areas that a column has at least, for its middle to be judged"
    },
    value: 200,
    unit: {nl: "gebieden", en: "areas"},
    reason: {
      nl: "Het midden van tweehonderd gebieden door het land ligt vast, ook als een deel ontbreekt; dat van een streek kan anders zijn.",
      en: "The middle of two hundred areas across the country is firm, also where a part is missing; that of a region may differ."
    }
  },
  /** Gemeenten that those areas lie in. */
  gemeentenForMiddle: {
    label: {
      nl: "gemeenten waarin de gebieden van een kolom minstens liggen, als haar midden wordt beoordeeld",
      en: "gemeenten that the areas of a column lie in at least, for its middle to be judged"
    },
    value: 100,
    unit: {nl: "gemeenten", en: "gemeenten"},
    reason: {
      nl: "Honderd gemeenten zijn meer dan één provincie: een uittreksel van een streek wordt zo niet voor een fout gehouden.",
      en: "A hundred gemeenten are more than one province: an extract of a region is so not taken for a fault."
    }
  },
  /** Areas of a level that two columns must share before they are laid beside each other. */
  areasInStep: {
    label: {
      nl: "gebieden die twee kolommen minstens delen, als ze naast elkaar worden gelegd",
      en: "areas that two columns share at least, for them to be laid beside each other"
    },
    value: 10,
    unit: {nl: "gebieden", en: "areas"},
    reason: {
      nl: "Zo wordt ook een uittreksel van één gemeente beoordeeld. De grenzen hieronder zijn gemeten aan elke gemeente met tien gebieden of meer.",
      en: "So an extract of a single gemeente is judged too. The bounds below were measured on every gemeente with ten areas or more."
    }
  },
  /** Areas of each level that are drawn from a file to lay its columns beside others. */
  areasDrawn: {
    label: {
      nl: "gebieden per bestand en soort waarmee kolommen worden vergeleken",
      en: "areas a file and level with which columns are compared"
    },
    value: 400,
    unit: {nl: "gebieden", en: "areas"},
    reason: {
      nl: "Of een hele kolom van een andere orde is, blijkt al uit een paar honderd gebieden; meer kost alleen tijd.",
      en: "Whether a whole column is of another order shows in a few hundred areas; more only takes time."
    }
  },
  /** Years between two columns that are laid beside each other. */
  yearsInStep: {
    label: {
      nl: "jaren die twee vergeleken kolommen uit elkaar liggen",
      en: "years between two columns that are compared"
    },
    value: 5,
    unit: {nl: "jaar", en: "years"},
    reason: {
      nl: "De gezondheidsmonitor verschijnt om de vier jaar, of om de twee.",
      en: "The health monitor appears every four years, or every two."
    }
  },
  /** Factor between years in nine of ten areas from which one of them is of another order. */
  stepOfOrder: {
    label: {
      nl: "factor tussen twee jaren, in negen van de tien gebieden, waarboven een kolom van een andere orde is",
      en: "factor between two years, in nine of ten areas, from which a column is of another order"
    },
    value: 3,
    unit: {nl: "keer", en: "times"},
    reason: {
      nl: "Het grootste verschil in een echte gemeente, over hoogstens vijf jaar, is 1,64 keer; door het hele land is het midden nooit meer dan 1,5 keer zo hoog.",
      en: "The largest difference in a real gemeente, within five years, is 1.64 times; across the country the middle is never more than 1.5 times as high."
    }
  },
  /** How much nearer two columns are to each other's figures elsewhere than to their own, as a part of that distance. */
  swappedBesideTwo: {
    label: {
      nl: "afstand tot elkaars cijfers in twee andere jaren of bestanden, als deel van die tot de eigen, waaronder kolommen verwisseld zijn",
      en: "distance to each other's figures in two other years or files, as a part of that to their own, below which columns are swapped"
    },
    value: 0.45,
    unit: {nl: "deel", en: "part"},
    reason: {
      nl: "In echte bestanden is dat door het land nooit minder dan 0,92, en in één gemeente nooit minder dan 0,57.",
      en: "In real files it is never less than 0.92 across the country, and never less than 0.57 in one gemeente."
    }
  },
  /** The same where there is one other year or file. */
  swappedBesideOne: {
    label: {
      nl: "dezelfde afstand als er maar één ander jaar of bestand is",
      en: "the same distance where there is but one other year or file"
    },
    value: 0.15,
    unit: {nl: "deel", en: "part"},
    reason: {
      nl: "Naast één ander jaar komt een echte gemeente tot 0,32: cijfers die op elkaar lijken, kruisen elkaar soms.",
      en: "Beside one other year a real gemeente comes down to 0.32: figures that resemble each other sometimes cross."
    }
  },
  /** Share of areas in which the usually lower of two figures is the higher, from which their names seem swapped. */
  shareOutOfOrder: {
    label: {
      nl: "deel van de gebieden waarin het gewoonlijk lagere van twee cijfers het hogere is, waarboven we vragen of de kolommen verwisseld zijn",
      en: "share of areas in which the usually lower of two figures is the higher, from which we ask whether the columns are swapped"
    },
    value: 0.95,
    unit: {nl: "deel", en: "part"},
    reason: {
      nl: "In echte gemeenten komt het tot 0,92 (huur van anderen boven huur van corporaties) en 0,90 (jonge gezinnen in Utrecht).",
      en: "In real gemeenten it goes up to 0.92 (rent of others above rent of associations) and 0.90 (young families in Utrecht)."
    }
  },
  /** Years that one file may be ahead of all others, and any of the newest table that this version knows of. */
  yearsAhead: {
    label: {nl: "jaren die een bestand op de andere mag voorlopen", en: "years that a file may be ahead of the others"},
    value: 5,
    unit: {nl: "jaar", en: "years"},
    reason: {
      nl: "De gezondheidsmonitor verschijnt eens in de vier jaar; kerncijfers van een jaar later kunnen daar vijf jaar op voorlopen. Evenveel mag een bestand voorlopen op de nieuwste tabel die deze versie kent: een klok leest het programma niet.",
      en: "The health monitor appears once every four years; kerncijfers of a year later may be five years ahead of it. As much may a file be ahead of the newest table that this version knows of: the program reads no clock."
    }
  },
  /** Smallest surface of an outline. */
  outlineSurface: {
    label: {nl: "kleinste oppervlak van een omtrek", en: "smallest surface of an outline"},
    value: 0.1,
    unit: {nl: "hectare", en: "hectares"},
    reason: {
      nl: "Een omtrek zonder oppervlak is een punt of een lijn. De kleinste echte buurt is 1,6 hectare.",
      en: "An outline without a surface is a point or a line. The smallest real buurt is 1.6 hectares."
    }
  },
  /** Share of an outline that a crossing may cut off before the outline is refused. */
  outlineLoop: {
    label: {nl: "grootste lus in een omtrek", en: "largest loop in an outline"},
    value: 0.01,
    unit: thresholdShare,
    reason: {
      nl: "Vereenvoudigde omtrekken hebben soms een lus die niemand ziet: zeven van de 12.147 buurten, de grootste twee honderdduizendste van zijn oppervlak. Een strik snijdt een groot stuk af.",
      en: "Simplified outlines sometimes have a loop that nobody sees: seven of 12,147 buurten, the largest two hundred-thousandths of its surface. A bow tie cuts off a large part."
    }
  },
  /** Part of its land that an outline must at least measure. */
  outlineLand: {
    label: {
      nl: "kleinste deel van het land dat een omtrek meet",
      en: "smallest part of the land that an outline measures"
    },
    value: 0.9,
    unit: thresholdShare,
    reason: {
      nl: "Een vereenvoudigde omtrek meet iets minder dan het echte land; nergens minder dan 94 %.",
      en: "A simplified outline measures somewhat less than the real land; nowhere less than 94%."
    }
  },
  /** Land below which surface and outline are not compared. */
  landForOutline: {
    label: {
      nl: "kleinste land waarvan de omtrek wordt nagemeten",
      en: "smallest land of which the outline is measured"
    },
    value: 20,
    unit: {nl: "hectare", en: "hectares"},
    reason: {
      nl: "Van een kleine buurt weegt de vereenvoudiging van tien meter te zwaar, en het land is op hele hectaren afgerond.",
      en: "Of a small buurt a simplification of ten metres weighs too much, and its land is rounded to whole hectares."
    }
  },
  /** Distance to the nearest other area of its gemeente, from which an area is out of place. */
  outlineDistance: {
    label: {nl: "grootste afstand tot de rest van de gemeente", en: "largest distance to the rest of the gemeente"},
    value: 25,
    unit: {nl: "kilometer", en: "kilometres"},
    reason: {
      nl: "De verste echte buurt ligt zeven kilometer van de volgende buurt van haar gemeente.",
      en: "The furthest real buurt lies seven kilometres from the next buurt of its gemeente."
    }
  },
  /** Share of box and surface that two drawings of an area must have in common. */
  outlineLikeness: {
    label: {nl: "deel dat twee tekeningen van een gebied delen", en: "part that two drawings of an area share"},
    value: 0.8,
    unit: thresholdShare,
    reason: {
      nl: "De omtrekken van Leefbaarometer en CBS verschillen door vereenvoudiging hooguit twee procent in oppervlak.",
      en: "Through simplification the outlines of the Leefbaarometer and CBS differ by at most two per cent in surface."
    }
  },
  /** Areas with a figure in both builds before their change is judged. */
  areasForChange: {
    label: {nl: "gebieden die nodig zijn om een verandering te beoordelen", en: "areas needed to judge a change"},
    value: 30,
    unit: {nl: "gebieden", en: "areas"},
    reason: {
      nl: "Bij minder gebieden kan een enkele correctie het beeld bepalen.",
      en: "With fewer areas a single correction may decide the picture."
    }
  },
  /** Factor between the builds, in the middle area, from which a figure cannot be the same one. */
  changeFactor: {
    label: {
      nl: "grootste verandering tussen twee versies van de site",
      en: "largest change between two versions of the site"
    },
    value: 3,
    unit: {nl: "keer", en: "times"},
    reason: {
      nl: "Een herziening verandert een cijfer van hetzelfde jaar een paar procent; drie keer zo veel is een andere eenheid.",
      en: "A revision changes a figure of the same year by a few per cent; three times as much is another unit."
    }
  },
  /** Correlation between the builds below which the figures are of other areas. */
  changeLikeness: {
    label: {
      nl: "kleinste samenhang tussen twee versies van de site",
      en: "smallest correlation between two versions of the site"
    },
    value: 0.5,
    unit: {nl: "correlatie", en: "correlation"},
    reason: {
      nl: "Hetzelfde cijfer van hetzelfde jaar lijkt op zichzelf; zo niet, dan staat het bij andere gebieden.",
      en: "The same figure of the same year resembles itself; if not, it stands with other areas."
    }
  }
} as const;
