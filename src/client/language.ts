import {areaPath as dutchAreaPath} from "../catalog/areas.ts";
import {type Language, languagePath, toLanguage} from "../catalog/languages.ts";

/** The language of the pages that this code is part of; the build fills it in. */
export const language: Language = toLanguage(process.env.BUURTSPIEGEL_LANGUAGE);

/** Address of an area's page in that language. */
export const areaPath = (code: string): string => languagePath(dutchAreaPath(code), language);
