import type {Words} from "./words.ts";

/** A number in the text of a publication that no open figure can be set beside. */
export interface ClosedNumber {
  publication: "woon" | "aedes";
  where: Words;
  subject: Words;
  wording: Words;
  /** Why open figures cannot give it. */
  because: "survey" | "register" | "origin";
}

const aedes = (number: string): Pick<ClosedNumber, "publication" | "where"> => ({
  publication: "aedes",
  where: {nl: `paragraaf ${number}`, en: `paragraph ${number}`}
});

/**
 * Numbers that Leidelmeijer, Frissen & Van Iersel (Aedes 2020) give and that need answers to a survey, registers on persons,
 * or a country of origin: they are named so that the comparison hides none. Those on a survey of WoON 2024 are in
 * `published-findings.ts`: they can be recomputed where a survey is loaded.
 */
export const closedNumbers: readonly ClosedNumber[] = [
  {
    ...aedes("2.3"),
    subject: {nl: "laagste inkomens in de sociale huur", en: "lowest incomes in social rent"},
    wording: {nl: "van 28 % (1998) naar 42 % (2018)", en: "from 28% (1998) to 42% (2018)"},
    because: "survey"
  },
  {
    ...aedes("2.3"),
    subject: {nl: "laagste inkomens die in de sociale huur wonen", en: "lowest incomes that live in social rent"},
    wording: {nl: "iets meer dan de helft", en: "slightly over half"},
    because: "survey"
  },
  {
    ...aedes("2.3"),
    subject: {nl: "sociale huur in de woningvoorraad", en: "social rent in the housing stock"},
    wording: {
      nl: "van bijna 37 % (1998) naar minder dan 25 % (2018)",
      en: "from almost 37% (1998) to less than 25% (2018)"
    },
    because: "survey"
  },
  {
    ...aedes("2.4"),
    subject: {
      nl: "minder dan goede gezondheid: bevolking, laagste inkomens, midden en hoge inkomens",
      en: "less than good health: population, lowest incomes, middle and high incomes"
    },
    wording: {nl: "25 %, 45 % en 17 % (2018)", en: "25%, 45% and 17% (2018)"},
    because: "survey"
  },
  {
    ...aedes("2.4"),
    subject: {
      nl: "minder dan goede gezondheid onder laagste inkomens, in en buiten de sociale huur",
      en: "less than good health among lowest incomes, in and outside social rent"
    },
    wording: {nl: "52 % en 33 % (2018)", en: "52% and 33% (2018)"},
    because: "survey"
  },
  {
    ...aedes("2.4"),
    subject: {
      nl: "tekenen van kwetsbaarheid in de sociale huur, vergeleken met daarbuiten",
      en: "signs of vulnerability in social rent, compared with outside"
    },
    wording: {nl: "een factor 3 à 6 hoger", en: "a factor of 3 to 6 higher"},
    because: "survey"
  },
  {
    ...aedes("2.4"),
    subject: {
      nl: "eenoudergezinnen in de sociale huur waar de leefbaarheid minder is, en buiten de sociale huur",
      en: "one-parent families in social rent where liveability is less, and outside social rent"
    },
    wording: {nl: "bijna 19 % en circa 5 %", en: "almost 19% and about 5%"},
    because: "survey"
  },
  {
    ...aedes("2.4"),
    subject: {
      nl: "afhankelijk van een uitkering: sociale huur, sociale huur waar de leefbaarheid zwak of onvoldoende is, daarbuiten",
      en: "dependent on benefits: social rent, social rent where liveability is weak or insufficient, outside"
    },
    wording: {
      nl: "rond 25 %, ruim 33 % en minder dan 5 %: ruim een factor 7",
      en: "about 25%, over 33% and less than 5%: over a factor of 7"
    },
    because: "survey"
  },
  {
    ...aedes("2.5"),
    subject: {
      nl: "vaak overlast van directe buren; in de sociale huur in wijken met een zwakke of onvoldoende leefbaarheid",
      en: "often bothered by direct neighbours; in social rent in areas with weak or insufficient liveability"
    },
    wording: {
      nl: "5 à 6 %; daar bijna twee keer zoveel (1998) en bijna drie keer zoveel (2015)",
      en: "5 to 6%; there almost twice (1998) and almost three times as much (2015)"
    },
    because: "survey"
  },
  {
    ...aedes("2.5"),
    subject: {
      nl: "bang om in de eigen buurt te worden lastiggevallen of beroofd: sociale huur waar de leefbaarheid minder is, en heel Nederland",
      en: "afraid of being harassed or robbed near home: social rent where liveability is less, and all of the Netherlands"
    },
    wording: {nl: "20 % en niet meer dan 6 % (2018)", en: "20% and no more than 6% (2018)"},
    because: "survey"
  },
  {
    ...aedes("2.6"),
    subject: {
      nl: "sociale huur in gebieden met een zwakke of onvoldoende leefbaarheid",
      en: "social rent in areas with weak or insufficient liveability"
    },
    wording: {nl: "van meer dan een derde (1998) naar 25 % (2018)", en: "from over a third (1998) to 25% (2018)"},
    because: "register"
  },
  {
    ...aedes("2.7"),
    subject: {nl: "psychiatrische problemen, figuur 10", en: "psychiatric problems, figure 10"},
    wording: {nl: "+40 tot +60 %, met figuur 9 en 11 samen", en: "+40 to +60%, with figures 9 and 11 together"},
    because: "register"
  },
  {
    ...aedes("2.7"),
    subject: {nl: "herkomst uit vluchtelingenlanden, figuur 11", en: "origin in countries of refugees, figure 11"},
    wording: {nl: "+40 tot +60 %, met figuur 9 en 10 samen", en: "+40 to +60%, with figures 9 and 10 together"},
    because: "origin"
  },
  {
    ...aedes("2.7"),
    subject: {
      nl: "dementie, figuur 12: sterkere toename waar weinig corporatiewoningen staan",
      en: "dementia, figure 12: stronger growth where there is little housing-association stock"
    },
    wording: {nl: "tot 45 % corporatiewoningen", en: "up to 45% housing-association stock"},
    because: "register"
  }
];
