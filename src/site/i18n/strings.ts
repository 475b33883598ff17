import type {Words} from "../../catalog/words.ts";
import {nl} from "./nl.ts";

/** The language that this process renders: every build of pages is of one language. */
export const language: keyof Words = "nl";

/** Every word of the interface in that language. */
export const strings = nl;
