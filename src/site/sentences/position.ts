import {language} from "../i18n/strings.ts";
import * as en from "./en/position.ts";
import * as nl from "./nl/position.ts";

export const {positionPhrase}: typeof nl = {nl, en}[language];
