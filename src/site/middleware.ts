import {defineMiddleware} from "astro:middleware";
import {basePath} from "./address.ts";
import {belowPath} from "./below-path.ts";
import {withoutImpliedScopes} from "./implied-scopes.ts";
import {withoutOptionalEndTags} from "./optional-end-tags.ts";

/** Every page on its way to a file. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  const page = withoutOptionalEndTags(withoutImpliedScopes(await response.text()));
  return new Response(belowPath(page, basePath), response);
});
