import type {Words} from "./words.ts";

/** A conversation that may fit the starting point of an area. */
export interface Conversation {
  id: string;
  /** Asked of who lives and works there. */
  question: Words;
  /** What the figures show that makes it fit, and what research says of it, with its limits. */
  because: Words;
  /** Heading of the page about conversations, as an anchor. */
  anchor: Words;
}

/**
 * Conversations, not measures: an effective approach begins with finding the reasons, and never is one or two loose
 * interventions. The questions and the words are ours.
 *
 * Source: Frissen & Leidelmeijer (WoON 2024), 4.6 and chapter 5; Leidelmeijer, Frissen & Van Iersel (Aedes 2020),
 * example 3; Pronk e.a. (TNO), tables 2 and 3; Nio e.a. (2022)
 */
const list = {
  herkennen: {
    question: {
      nl: "Wat weten bewoners dat niet in de cijfers staat?",
      en: "What do residents know that the figures do not show?"
    },
    because: {
      nl: "Over problemen en kwetsbaarheid samen is hier te weinig bekend. Wie er woont of werkt weet meer.",
      en: "Too little is known here about problems and vulnerability together. People who live or work here know more."
    },
    anchor: {nl: "beginnen-met-luisteren", en: "begin-by-listening"}
  },
  behouden: {
    question: {nl: "Wat gaat hier goed, en wie zorgt daarvoor?", en: "What goes well here, and who sees to that?"},
    because: {
      nl: "De problemen en de index van kwetsbaarheid zijn hier niet duidelijk hoger dan gemiddeld. In landelijk onderzoek nam de kwetsbaarheid in een deel van zulke gebieden vaker af waar de geschatte samenhang groter was.",
      en: "Problems and the index of vulnerability are not clearly higher than average here. In national research vulnerability fell more often in some of such areas where estimated cohesion was greater."
    },
    anchor: {nl: "houden-wat-goed-gaat", en: "keep-what-goes-well"}
  },
  voorkomen: {
    question: {
      nl: "Wat is nodig om problemen ook later te voorkomen?",
      en: "What is needed to prevent problems later on as well?"
    },
    because: {
      nl: "De index van kwetsbaarheid ligt boven het gemiddelde, en de problemen zijn niet groter dan gemiddeld. Het is de moeite waard te vragen wat daaraan bijdraagt.",
      en: "The index of vulnerability lies above average, and problems are no greater than average. It is worth asking what contributes to that."
    },
    anchor: {nl: "voorkomen", en: "prevention"}
  },
  redenen_eerst: {
    question: {
      nl: "Wat maakt meedoen hier voor sommige mensen moeilijk?",
      en: "What makes taking part difficult here for some people?"
    },
    because: {
      nl: "De problemen en de index van kwetsbaarheid liggen hier naar schatting boven het gemiddelde. Onderzoekers raden aan eerst de redenen te zoeken en weg te nemen. Is de samenhang klein, dan heeft dat waarschijnlijk meer te maken met de omstandigheden dan met de bewoners.",
      en: "Problems and the index of vulnerability lie above average here by estimate. Researchers advise to look for the reasons first and take them away. Where cohesion is little, that probably has more to do with the circumstances than with the residents."
    },
    anchor: {nl: "eerst-de-redenen", en: "the-reasons-first"}
  },
  meer_dan_een: {
    question: {
      nl: "Wat doen bewoners, gemeente, corporatie, politie en welzijnswerk al, en wat ontbreekt?",
      en: "What do residents, gemeente, housing association, police and social work do already, and what is missing?"
    },
    because: {
      nl: "Er zijn hier naar schatting {amount} problemen dan gemiddeld. Eén of twee losse maatregelen zijn volgens onderzoekers nooit genoeg; het begint met een doel dat bewoners delen.",
      en: "There are by estimate {amount} problems than average here. According to researchers one or two loose measures are never enough; it begins with an aim that residents share."
    },
    anchor: {nl: "meer-maatregelen-samen", en: "more-than-one-measure"}
  },
  komen_en_gaan: {
    question: {
      nl: "Wie komt er wonen, wie vertrekt, en kan blijven wie dat wil?",
      en: "Who moves in, who leaves, and can those who wish to stay do so?"
    },
    because: {
      nl: "De index van kwetsbaarheid steeg. {beside} In onderzoek gaat dat vaak samen met meer problemen, maar lang niet overal.",
      en: "The index of vulnerability rose. {beside} In research that often goes together with more problems, but by no means everywhere."
    },
    anchor: {nl: "komen-en-gaan", en: "coming-and-going"}
  },
  elkaar_kennen: {
    question: {
      nl: "Wie kent elkaar hier, en wie zou meer contact willen?",
      en: "Who knows each other here, and who would like more contact?"
    },
    because: {
      nl: "De samenhang is hier naar schatting klein. Hoeveel contact bewoners willen, weten alleen zij: veel mensen zoeken prettige afstand.",
      en: "Cohesion is estimated to be small here. How much contact residents want only they know: many people look for friendly distance."
    },
    anchor: {nl: "elkaar-kennen", en: "knowing-each-other"}
  },
  erbij_horen: {
    question: {
      nl: "Wie hoort er hier nog niet bij, en wil dat wel?",
      en: "Who does not belong here yet, and would like to?"
    },
    because: {
      nl: "De samenhang is hier naar schatting groot. Een hechte buurt kan ook mensen buitensluiten.",
      en: "Cohesion is estimated to be great here. A close-knit buurt can also shut people out."
    },
    anchor: {nl: "erbij-horen", en: "belonging"}
  },
  ontmoeten: {
    question: {
      nl: "Waar komt u elkaar tegen, en wat zou dat makkelijker maken?",
      en: "Where do you come across each other, and what would make that easier?"
    },
    because: {
      nl: "Op de startkaart staat iets dat ontmoeten hier moeilijker kan maken. Elkaar herkennen en groeten is vaak al genoeg.",
      en: "The start map names something that may make meeting harder here. Recognising and greeting each other is often enough."
    },
    anchor: {nl: "een-plek-om-elkaar-tegen-te-komen", en: "a-place-to-come-across-each-other"}
  },
  straat: {
    question: {
      nl: "In welke straat of welk portiek is het anders dan hier staat?",
      en: "In which street or stairwell is it different from what it says here?"
    },
    because: {
      nl: "Mensen komen elkaar tegen in een straat of een trappenhuis. Een gemiddelde laat dat niet zien.",
      en: "People come across each other in a street or a stairwell. An average does not show that."
    },
    anchor: {nl: "de-straat-en-het-portiek", en: "the-street-and-the-stairwell"}
  }
} as const satisfies Record<string, Omit<Conversation, "id">>;

export type ConversationId = keyof typeof list;

export const conversations: ReadonlyMap<ConversationId, Conversation> = new Map(
  Object.entries(list).map(([id, conversation]) => [id as ConversationId, {id, ...conversation}])
);
