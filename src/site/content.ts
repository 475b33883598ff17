import {language} from "./i18n/strings.ts";
import {type Content, readContent} from "./markdown/read-content.ts";

let content: Content | null = null;

/** The words in `content/` in the language of this build, read once; astro.config.mjs says where that is. */
export function siteContent(): Content {
  content ??= readContent(process.env.BUURTSPIEGEL_CONTENT!, language);
  return content;
}
