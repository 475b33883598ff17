import {areaPath as dutchAreaPath} from "../../catalog/areas.ts";
import {type Language, languagePath, languages, toLanguage} from "../../catalog/languages.ts";
import {language} from "./strings.ts";

/** Address of a page in the language of this build. Every link to a page goes through here; links to files do not. */
export const pagePath = (path: string): string => languagePath(path, language);

/** Address of an area's page in the language of this build. */
export const areaPath = (code: string): string => pagePath(dutchAreaPath(code));

/** The languages that this site is built in (BUURTSPIEGEL_LANGUAGES, such as `nl,en`); else that of this process. */
export const builtLanguages: readonly Language[] = process.env.BUURTSPIEGEL_LANGUAGES
  ? process.env.BUURTSPIEGEL_LANGUAGES.split(",").map(toLanguage)
  : [language];

/** True in the build that writes what exists once: downloads, the site map, the page of a missing address. */
export const isFirstLanguage: boolean = language === languages[0];
