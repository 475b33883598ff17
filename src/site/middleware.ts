import {defineMiddleware} from "astro:middleware";
import {basePath, pathInSite} from "./address.ts";
import {belowPath} from "./below-path.ts";
import {withoutImpliedScopes} from "./implied-scopes.ts";
import {withoutParagraphEnds, withoutPlainQuotes} from "./lean-markup.ts";
import {oneStop} from "./one-stop.ts";
import {withoutOptionalEndTags} from "./optional-end-tags.ts";
import {watchUnit} from "./page-units.ts";
import {isOfAreas, isOwnPath, shard} from "./shard.ts";
import {stylesheetsInOrder} from "./stylesheet-order.ts";

/**
 * Every page on its way to a file. One of another share is not rendered: without a body no file is written. What a page
 * or card of an area reads is kept until its last word is written.
 */
export const onRequest = defineMiddleware(async ({url}, next) => {
  const path = pathInSite(url);
  if (!isOwnPath(path, shard)) return new Response(null);
  return watchUnit(path, async () => finish(await next(), path));
});

async function finish(response: Response, path: string): Promise<Response> {
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  const page = belowPath(stylesheetsInOrder(withoutImpliedScopes(oneStop(await response.text()))), basePath);
  // the pages of areas are the country; of the others there are few
  const lean = isOfAreas(path) ? withoutPlainQuotes(withoutParagraphEnds(page)) : page;
  return new Response(withoutOptionalEndTags(lean), response);
}
