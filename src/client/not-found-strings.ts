import type {Language} from "../catalog/languages.ts";

interface NotFoundStrings {
  repaired(address: string): string;
  dissolved(code: string): string;
  go: string;
  suggestions: string;
}

/** There is one page of a missing address: it has the words of every language, to answer in the one that was asked for. */
export const notFoundStrings: Record<Language, NotFoundStrings> = {
  nl: {
    repaired: address => `Bedoelt u misschien ${address}?`,
    dissolved: code => `De code ${code} bestaat niet meer. Lees waar dit gebied is gebleven.`,
    go: "Ga erheen",
    suggestions: "Misschien zocht u:"
  },
  en: {
    repaired: address => `Do you mean ${address}?`,
    dissolved: code => `The code ${code} no longer exists. Read where this area has gone.`,
    go: "Go there",
    suggestions: "Perhaps you were looking for:"
  }
};
