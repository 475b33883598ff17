import type {IndicatorId} from "./indicators/index.ts";
import type {Words} from "./words.ts";

/** Part of the start map an element belongs to. */
export const elementGroups = ["bewoners", "fysiek", "sociaal"] as const;
export type ElementGroup = (typeof elementGroups)[number];

/** Something about residents or surroundings that may make encounter easier or harder. */
export interface EnvironmentElement {
  id: string;
  group: ElementGroup;
  label: Words;
  /** What it may do for encounter. */
  effect: Words;
  /** Our figure for it; null where no open data says anything. */
  indicatorId: IndicatorId | null;
  /** What is the case where it makes encounter easier, and where harder: compared with most places, in the same words. */
  states?: {easier: Words; harder: Words};
  /** Whether more or less of the figure is what makes encounter easier; null where it may go either way. */
  easierWith: "more" | "less" | null;
  /** The part of the photo that speaks of the same subject: both must agree before the element is judged. */
  photo?: "problems" | "vulnerability";
  /** Another figure of the same subject that must not say the opposite. */
  against?: {indicatorId: IndicatorId; easierWith: "more" | "less"};
  /** The figure is about people in households of their own, not about who lives in an institution or a students' house. */
  ofHouseholds?: boolean;
  /** The figure counts more than the element is about, so that it decides nothing. */
  countsMore?: boolean;
  /** Asked of residents where there is no figure, or where the figure does not decide. */
  question: Words;
}

/** Heading of the page about conversations with the questions of what no figure speaks of, as an anchor. */
export const withoutFigureAnchor: Words = {nl: "wat-in-geen-cijfer-staat", en: "what-no-figure-says"};

/**
 * Elements of the resident and environment profile, in the order of the start map.
 *
 * Source: Pronk e.a. (TNO), Ruimtelijk ontwerp voor sociale cohesie, tables 1 (residents), 2 (physical) and 3 (social)
 * and the eight hindrances of 4.2. The words are ours, and so are control over one's life, noise from neighbours,
 * groceries nearby and informal care: those have a figure, and TNO does not name them. Culture, background of
 * households and social status are a question to residents, never a figure. Homes that nobody is registered in are no
 * vacancy: a holiday home counts among them, so the figure is shown and decides nothing.
 */
export const environmentElements: readonly EnvironmentElement[] = [
  {
    id: "inkomen",
    group: "bewoners",
    label: {nl: "geld om mee te doen", en: "money to take part"},
    effect: {
      nl: "Wie geldzorgen heeft, houdt minder tijd en energie over voor de buurt.",
      en: "People with money worries have less time and energy left for the buurt."
    },
    indicatorId: "rondkomen_moeite_share",
    easierWith: "less",
    states: {
      easier: {nl: "minder vaak geldzorgen", en: "money worries less often"},
      harder: {nl: "vaker geldzorgen", en: "money worries more often"}
    },
    ofHouseholds: true,
    photo: "vulnerability",
    question: {nl: "Wat kunt u hier doen zonder geld uit te geven?", en: "What can you do here without spending money?"}
  },
  {
    id: "eigendom",
    group: "bewoners",
    label: {nl: "kopen of huren", en: "owning or renting"},
    effect: {
      nl: "Wie denkt te blijven, steekt makkelijker tijd in de buurt. Dat geldt vaker voor kopers, maar ook voor huurders die er lang wonen.",
      en: "People who expect to stay more easily put time into the buurt: owners more often, but also long-term tenants."
    },
    indicatorId: "koopwoning_share",
    easierWith: null,
    ofHouseholds: true,
    question: {nl: "Hoe lang denken mensen hier te blijven?", en: "How long do people expect to stay here?"}
  },
  {
    id: "gezondheid",
    group: "bewoners",
    label: {nl: "gezondheid", en: "health"},
    effect: {
      nl: "Wie gezond is komt vaker buiten en komt zo meer mensen tegen.",
      en: "Healthy people go out more and so meet more people."
    },
    indicatorId: "gezondheid_goed_share",
    easierWith: "more",
    states: {
      easier: {nl: "vaker een goede gezondheid", en: "more often in good health"},
      harder: {nl: "minder vaak een goede gezondheid", en: "less often in good health"}
    },
    ofHouseholds: true,
    question: {nl: "Wie komt er weinig buiten, en waardoor?", en: "Who rarely goes out, and why?"}
  },
  {
    id: "beperking",
    group: "bewoners",
    label: {nl: "horen, zien en bewegen", en: "hearing, seeing and moving"},
    effect: {
      nl: "Met een beperking is een stoep, drempel of afstand sneller te veel.",
      en: "With a disability a pavement, step or distance is sooner too much."
    },
    indicatorId: "lichamelijke_beperking_share",
    easierWith: "less",
    states: {
      easier: {
        nl: "minder vaak moeite met horen, zien of bewegen",
        en: "difficulty in hearing, seeing or moving less often"
      },
      harder: {nl: "vaker moeite met horen, zien of bewegen", en: "difficulty in hearing, seeing or moving more often"}
    },
    ofHouseholds: true,
    question: {nl: "Welke plekken zijn lastig te bereiken?", en: "Which places are hard to reach?"}
  },
  {
    id: "ouderen",
    group: "bewoners",
    label: {nl: "ouderen", en: "older people"},
    effect: {
      nl: "Ouderen wonen er vaak lang en zijn veel in de buurt, maar komen minder ver.",
      en: "Older people have often lived there long and are around, but do not go far."
    },
    indicatorId: "leeftijd_65_plus_share",
    easierWith: null,
    question: {nl: "Waar komen ouderen elkaar tegen?", en: "Where do older people meet?"}
  },
  {
    id: "kinderen",
    group: "bewoners",
    label: {nl: "kinderen", en: "children"},
    effect: {
      nl: "Via school, sport en spelen leren kinderen en hun ouders de buurt kennen.",
      en: "Through school, sport and play children and their parents get to know the buurt."
    },
    indicatorId: "leeftijd_0_15_share",
    easierWith: null,
    question: {
      nl: "Waar spelen kinderen, en waar staan hun ouders dan?",
      en: "Where do children play, and where are their parents meanwhile?"
    }
  },
  {
    id: "achtergrond",
    group: "bewoners",
    label: {nl: "gewoonten en achtergrond", en: "habits and background"},
    effect: {
      nl: "Verschil in gewoonten kan mensen op afstand houden en juist ook samenbrengen.",
      en: "Different habits may keep people apart, and may bring them together."
    },
    indicatorId: null,
    easierWith: null,
    question: {nl: "Wat doen mensen hier graag samen?", en: "What do people here like to do together?"}
  },
  {
    id: "regie",
    group: "bewoners",
    label: {nl: "grip op het eigen leven", en: "control over one's own life"},
    effect: {
      nl: "Wie grip heeft op het eigen leven, vindt makkelijker de weg naar anderen en naar hulp.",
      en: "People in control of their own lives more easily find their way to others and to help."
    },
    indicatorId: "regie_share",
    easierWith: "more",
    states: {
      easier: {nl: "vaker grip op het eigen leven", en: "more often in control of one's own life"},
      harder: {nl: "minder vaak grip op het eigen leven", en: "less often in control of one's own life"}
    },
    ofHouseholds: true,
    question: {nl: "Wie vindt de weg niet, en wie helpt dan?", en: "Who does not find the way, and who helps?"}
  },
  {
    id: "sociale_status",
    group: "bewoners",
    label: {nl: "wie de weg weet", en: "who knows the way"},
    effect: {
      nl: "Wie netwerken en instanties kent, doet makkelijker mee. Een mix van mensen kan anderen daarin meenemen.",
      en: "People who know networks and institutions take part more easily. A mix of people can take others along."
    },
    indicatorId: null,
    easierWith: null,
    question: {nl: "Wie wordt hier niet gehoord, en hoe komt dat?", en: "Who is not heard here, and why?"}
  },
  {
    id: "veilig_voelen",
    group: "bewoners",
    label: {nl: "zich veilig voelen, vrouwen en mannen", en: "feeling safe, women and men"},
    effect: {
      nl: "Vrouwen voelen zich buiten minder veilig dan mannen en mijden dan plekken.",
      en: "Women feel less safe outside than men and then avoid places."
    },
    indicatorId: null,
    easierWith: null,
    question: {nl: "Welke plek mijdt u in het donker?", en: "Which place do you avoid after dark?"}
  },
  {
    id: "toegankelijkheid",
    group: "fysiek",
    label: {nl: "weinig overlast", en: "little nuisance"},
    effect: {
      nl: "Op een plek zonder overlast, die voor iedereen open en veilig is, zien mensen elkaar dagelijks.",
      en: "In a place without nuisance, open and safe for all, people see each other every day."
    },
    indicatorId: "overlast_onveiligheid_score",
    easierWith: "more",
    states: {
      easier: {nl: "minder overlast", en: "less nuisance"},
      harder: {nl: "meer overlast", en: "more nuisance"}
    },
    against: {indicatorId: "misdrijven_per_1000", easierWith: "less"},
    photo: "problems",
    question: {nl: "Waar voelt iedereen zich welkom?", en: "Where does everyone feel welcome?"}
  },
  {
    id: "voetgangers",
    group: "fysiek",
    label: {nl: "prettig lopen", en: "pleasant to walk"},
    effect: {
      nl: "Brede, vlakke stoepen nodigen uit tot lopen, en wie loopt komt mensen tegen.",
      en: "Wide, even pavements invite people to walk, and walkers meet others."
    },
    indicatorId: null,
    easierWith: null,
    question: {nl: "Waar loopt u graag, en waar niet?", en: "Where do you like to walk, and where not?"}
  },
  {
    id: "overzicht",
    group: "fysiek",
    label: {nl: "overzicht en ingangen", en: "overview and entrances"},
    effect: {
      nl: "Een plek die u van ver ziet en van meer kanten in kunt, trekt verschillende mensen.",
      en: "A place that is seen from afar and entered from several sides draws different people."
    },
    indicatorId: null,
    easierWith: null,
    question: {nl: "Welke plek is moeilijk te zien of te vinden?", en: "Which place is hard to see or to find?"}
  },
  {
    id: "boodschappen",
    group: "fysiek",
    label: {nl: "dichtbij voor boodschappen", en: "close for groceries"},
    effect: {
      nl: "Wat op loopafstand ligt, brengt mensen vaker op straat en bij elkaar.",
      en: "What is within walking distance brings people onto the street and together."
    },
    indicatorId: "supermarkt_km",
    easierWith: "less",
    states: {
      easier: {nl: "een supermarkt dichterbij", en: "a supermarket nearer"},
      harder: {nl: "een supermarkt verder weg", en: "a supermarket further away"}
    },
    question: {nl: "Wat mist u op loopafstand?", en: "What do you miss within walking distance?"}
  },
  {
    id: "aantrekkelijkheid",
    group: "fysiek",
    label: {nl: "zitten, kunst en verzorging", en: "seats, art and upkeep"},
    effect: {
      nl: "Een bankje of een verzorgd plein maakt dat mensen blijven.",
      en: "A bench or a well-kept square makes people stay."
    },
    indicatorId: null,
    easierWith: null,
    question: {
      nl: "Waar gaat u zitten, en waar ontbreekt een bankje?",
      en: "Where do you sit, and where is a bench missing?"
    }
  },
  {
    id: "groen",
    group: "fysiek",
    label: {nl: "groen", en: "greenery"},
    effect: {
      nl: "In een park of moestuin komen mensen tot rust en in gesprek.",
      en: "In a park or garden people relax and get talking."
    },
    indicatorId: "park_km",
    easierWith: "less",
    states: {
      easier: {nl: "een park dichterbij", en: "a park nearer"},
      harder: {nl: "een park verder weg", en: "a park further away"}
    },
    question: {nl: "Welk groen gebruikt u echt?", en: "Which green places do you really use?"}
  },
  {
    id: "water",
    group: "fysiek",
    label: {nl: "water", en: "water"},
    effect: {
      nl: "Een oever of zwemplek trekt op warme dagen de hele buurt.",
      en: "A waterside or swimming spot draws the whole buurt on warm days."
    },
    indicatorId: null,
    easierWith: null,
    question: {nl: "Is er water waar mensen graag zijn?", en: "Is there water where people like to be?"}
  },
  {
    id: "gemengd_gebruik",
    group: "fysiek",
    label: {nl: "wonen, winkels en rust door elkaar", en: "homes, shops and quiet mixed"},
    effect: {
      nl: "Waar wonen, winkels en rust elkaar afwisselen, is er de hele dag iemand op straat.",
      en: "Where homes, shops and quiet alternate, someone is about all day."
    },
    indicatorId: "dagelijkse_winkel_km",
    easierWith: "less",
    states: {
      easier: {nl: "winkels voor elke dag dichterbij", en: "everyday shops nearer"},
      harder: {nl: "winkels voor elke dag verder weg", en: "everyday shops further away"}
    },
    question: {nl: "Op welke uren is het hier leeg?", en: "At which hours is it empty here?"}
  },
  {
    id: "leegstand",
    group: "fysiek",
    label: {nl: "leegstand", en: "vacancy"},
    effect: {
      nl: "Leegstand haalt leven uit de straat.",
      en: "Vacancy takes life out of the street."
    },
    indicatorId: "leegstand_share",
    easierWith: null,
    countsMore: true,
    ofHouseholds: true,
    question: {
      nl: "Welk leeg pand kan anders gebruikt worden?",
      en: "Which empty building could be used in another way?"
    }
  },
  {
    id: "verlichting",
    group: "fysiek",
    label: {nl: "verlichting", en: "lighting"},
    effect: {
      nl: "Slecht verlichte plekken worden in het donker gemeden.",
      en: "Badly lit places are avoided after dark."
    },
    indicatorId: null,
    easierWith: null,
    question: {nl: "Waar is het te donker?", en: "Where is it too dark?"}
  },
  {
    id: "onverzorgd",
    group: "fysiek",
    label: {nl: "vuil en slecht onderhoud", en: "dirt and poor upkeep"},
    effect: {
      nl: "Waar het vuil of kapot is, blijven mensen niet graag staan.",
      en: "Where things are dirty or broken people do not like to linger."
    },
    indicatorId: null,
    easierWith: null,
    question: {nl: "Welke plek ziet er verwaarloosd uit?", en: "Which place looks neglected?"}
  },
  {
    id: "gebouwen",
    group: "fysiek",
    label: {nl: "onpersoonlijke gebouwen", en: "impersonal buildings"},
    effect: {
      nl: "Een dichte gevel of een anonieme hal nodigt niet uit om even te praten.",
      en: "A blind wall or an anonymous hall does not invite a chat."
    },
    indicatorId: null,
    easierWith: null,
    question: {nl: "Bij welk gebouw kent niemand elkaar?", en: "At which building does nobody know each other?"}
  },
  {
    id: "barrieres",
    group: "fysiek",
    label: {nl: "barrières", en: "barriers"},
    effect: {
      nl: "Een spoor, een drukke weg of een hek houdt mensen aan weerszijden uit elkaar.",
      en: "A railway, a busy road or a fence keeps people on either side apart."
    },
    indicatorId: null,
    easierWith: null,
    question: {nl: "Waar kunt u niet oversteken of doorlopen?", en: "Where can you not cross or walk on?"}
  },
  {
    id: "vrije_ruimte",
    group: "fysiek",
    label: {nl: "vrije ruimte buiten", en: "free space outdoors"},
    effect: {
      nl: "Zonder een plek waar iets kan, gebeurt er buiten weinig samen.",
      en: "Without a place where things can happen, little happens together outdoors."
    },
    indicatorId: null,
    easierWith: null,
    question: {nl: "Waar is ruimte om buiten iets te doen?", en: "Where is there room to do something outdoors?"}
  },
  {
    id: "lege_routes",
    group: "fysiek",
    label: {nl: "wegen waar niemand woont", en: "routes where nobody lives"},
    effect: {
      nl: "Langs een weg zonder woningen kijkt niemand mee; wie daar loopt, loopt liever om.",
      en: "Along a road without dwellings nobody watches; people rather take another way."
    },
    indicatorId: null,
    easierWith: null,
    question: {nl: "Over welke weg gaat u liever niet alleen?", en: "Which road do you rather not take alone?"}
  },
  {
    id: "geluid_buren",
    group: "fysiek",
    label: {nl: "geluid van buren", en: "noise from neighbours"},
    effect: {
      nl: "Ernstige hinder van buren maakt contact moeizaam.",
      en: "Serious noise from neighbours makes contact difficult."
    },
    indicatorId: "geluidhinder_buren_share",
    easierWith: "less",
    states: {
      easier: {nl: "minder geluidhinder van buren", en: "less noise from neighbours"},
      harder: {nl: "meer geluidhinder van buren", en: "more noise from neighbours"}
    },
    ofHouseholds: true,
    question: {nl: "Waar komt de hinder vandaan?", en: "Where does the noise come from?"}
  },
  {
    id: "school",
    group: "sociaal",
    label: {nl: "basisschool", en: "primary school"},
    effect: {
      nl: "Bij het schoolhek leren ouders elkaar kennen.",
      en: "At the school gate parents get to know each other."
    },
    indicatorId: "basisschool_km",
    easierWith: "less",
    states: {
      easier: {nl: "een basisschool dichterbij", en: "a primary school nearer"},
      harder: {nl: "een basisschool verder weg", en: "a primary school further away"}
    },
    question: {nl: "Is de school er ook voor de buurt?", en: "Is the school there for the buurt too?"}
  },
  {
    id: "derde_plekken",
    group: "sociaal",
    label: {nl: "café of andere plek om te zitten", en: "café or another place to sit"},
    effect: {
      nl: "Een plek die geen huis of werk is, maakt toevallige ontmoetingen mogelijk.",
      en: "A place that is neither home nor work allows chance meetings."
    },
    indicatorId: "cafe_km",
    easierWith: "less",
    states: {
      easier: {nl: "een café dichterbij", en: "a café nearer"},
      harder: {nl: "een café verder weg", en: "a café further away"}
    },
    question: {nl: "Waar kunt u zomaar binnenlopen?", en: "Where can you just walk in?"}
  },
  {
    id: "bibliotheek",
    group: "sociaal",
    label: {nl: "bibliotheek", en: "library"},
    effect: {
      nl: "In een bibliotheek kan iedereen zijn zonder iets te kopen.",
      en: "In a library anyone can be without buying anything."
    },
    indicatorId: "bibliotheek_km",
    easierWith: "less",
    states: {
      easier: {nl: "een bibliotheek dichterbij", en: "a library nearer"},
      harder: {nl: "een bibliotheek verder weg", en: "a library further away"}
    },
    question: {nl: "Wie komt er in de bibliotheek, en wie niet?", en: "Who comes to the library, and who does not?"}
  },
  {
    id: "sport",
    group: "sociaal",
    label: {nl: "sportterrein", en: "sports ground"},
    effect: {
      nl: "Bij een sportclub doen mensen samen iets en blijven ze elkaar zien.",
      en: "At a sports club people do something together and keep meeting."
    },
    indicatorId: "sportterrein_km",
    easierWith: "less",
    states: {
      easier: {nl: "een sportterrein dichterbij", en: "a sports ground nearer"},
      harder: {nl: "een sportterrein verder weg", en: "a sports ground further away"}
    },
    question: {nl: "Welke verenigingen zijn er?", en: "Which associations are there?"}
  },
  {
    id: "markt",
    group: "sociaal",
    label: {nl: "markt en kleine winkels", en: "market and small shops"},
    effect: {
      nl: "Bij de kraam of de kapper ontstaat vanzelf een praatje.",
      en: "At a stall or the hairdresser's a chat starts by itself."
    },
    indicatorId: null,
    easierWith: null,
    question: {nl: "Bij wie blijft u staan voor een praatje?", en: "With whom do you stop for a chat?"}
  },
  {
    id: "vrijwilligers",
    group: "sociaal",
    label: {nl: "vrijwilligers", en: "volunteers"},
    effect: {
      nl: "Wie samen iets doet, leert elkaar kennen. Vrijwilligers houden dat gaande.",
      en: "People who do something together get to know each other; volunteers keep it going."
    },
    indicatorId: "vrijwilliger_share",
    easierWith: "more",
    states: {
      easier: {nl: "meer vrijwilligers", en: "more volunteers"},
      harder: {nl: "minder vrijwilligers", en: "fewer volunteers"}
    },
    ofHouseholds: true,
    question: {
      nl: "Wie houdt hier dingen gaande, en wie neemt het over?",
      en: "Who keeps things going, and who takes over?"
    }
  },
  {
    id: "mantelzorg",
    group: "sociaal",
    label: {nl: "mantelzorg", en: "informal care"},
    effect: {
      nl: "Zorgen voor een ander bindt, maar kost ook tijd die elders ontbreekt.",
      en: "Caring for someone binds, but takes time that is missed elsewhere."
    },
    indicatorId: "mantelzorger_share",
    easierWith: null,
    ofHouseholds: true,
    question: {nl: "Wie zorgt er voor de mensen die zorgen?", en: "Who looks after the carers?"}
  },
  {
    id: "zeggenschap",
    group: "sociaal",
    label: {nl: "eigenaarschap en zeggenschap", en: "ownership and a say"},
    effect: {
      nl: "Wie mag meebeslissen over de buurt, voelt zich er meer van.",
      en: "People who have a say in the buurt feel it is more theirs."
    },
    indicatorId: null,
    easierWith: null,
    question: {nl: "Waarover beslissen bewoners hier mee?", en: "What do residents help decide here?"}
  }
];

/** Those that no open data speaks of: a question to residents of every area, the same for all. */
export const elementsWithoutFigure: readonly EnvironmentElement[] = environmentElements.filter(
  ({indicatorId}) => indicatorId === null
);
