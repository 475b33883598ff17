import {areaPath} from "../catalog/areas.ts";
import {type Language, languagePath, toLanguage} from "../catalog/languages.ts";
import {siteAddress} from "./site-address.ts";

/** The language of the pages that this code is part of; the build fills it in. */
export const language: Language = toLanguage(process.env.BUURTSPIEGEL_LANGUAGE);

/** Address of a page in that language. */
export const pageAddress = (path: string): string => siteAddress(languagePath(path, language));

/** Address of an area's page in that language. */
export const areaAddress = (code: string): string => pageAddress(areaPath(code));
