import {language} from "../i18n/strings.ts";
import * as en from "./en/trend.ts";
import * as nl from "./nl/trend.ts";

export const {trendFinding, trendDescription}: typeof nl = {nl, en}[language];
