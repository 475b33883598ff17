import {type Content, readContent} from "./markdown/read-content.ts";

let content: Content | null = null;

/** The words in `content/` (or BUURTSPIEGEL_CONTENT), read once. */
export function siteContent(): Content {
  content ??= readContent(process.env.BUURTSPIEGEL_CONTENT ?? "content");
  return content;
}
