import type {SourceId} from "../../catalog/sources.ts";
import {type Html, html} from "../html.ts";
import {pagePath} from "../i18n/page-path.ts";
import {strings} from "../i18n/strings.ts";
import type {ProfileContext} from "./context.ts";
import {sensitivityId} from "./index-sensitivity.ts";

const licensedIndex: SourceId = "kwetsbaarheidsindex";

/**
 * What holds for every count and list that rests on which way the index went, as it does for one film: it hangs on the
 * figures of the index. Nothing where the index is a licensed one, of which no figure can be left out.
 */
export function dependsOnIndex({manifest}: Pick<ProfileContext, "manifest">): Html | null {
  if (manifest.sources.some(({sourceId}) => sourceId === licensedIndex)) return null;
  return html` ${strings.resilience.indexChangeDepends} <a href="${pagePath("/methode/")}#${sensitivityId}">${strings.resilience.indexSensitivity}</a>`;
}
