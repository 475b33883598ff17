import * as en from "./strings.en.ts";
import * as nl from "./strings.nl.ts";

// The build makes this a choice between two constants, so that a page loads the words of its own language alone.
const words: typeof nl = process.env.BUURTSPIEGEL_LANGUAGE === "en" ? en : nl;

export const {decimalMark, themeWords, unitWords, searchStrings, exploreStrings, mapStrings, takeAwayStrings} = words;
