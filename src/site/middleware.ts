import {defineMiddleware} from "astro:middleware";
import {basePath, pathInSite} from "./address.ts";
import {belowPath} from "./below-path.ts";
import {withoutImpliedScopes} from "./implied-scopes.ts";
import {withoutOptionalEndTags} from "./optional-end-tags.ts";
import {isOwnPath, shard} from "./shard.ts";

/** Every page on its way to a file. One of another share is not rendered: without a body no file is written. */
export const onRequest = defineMiddleware(async ({url}, next) => {
  if (!isOwnPath(pathInSite(url), shard)) return new Response(null);
  const response = await next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  const page = withoutOptionalEndTags(withoutImpliedScopes(await response.text()));
  return new Response(belowPath(page, basePath), response);
});
