import {language} from "../i18n/strings.ts";
import * as en from "./en/residents.ts";
import * as nl from "./nl/residents.ts";

export const {residentsWords}: typeof nl = {nl, en}[language];
