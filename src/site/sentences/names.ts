import type {AreaLevel} from "../../catalog/areas.ts";
import {language} from "../i18n/strings.ts";
import * as en from "./en/names.ts";
import * as nl from "./nl/names.ts";

/** What a sentence needs to know of an area. */
export interface Named {
  level: AreaLevel;
  name: string;
}

export const {areaName, areaPhrase, thisArea, placeLine}: typeof nl = {nl, en}[language];
