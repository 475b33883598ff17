import {defineMiddleware} from "astro:middleware";
import {withoutImpliedScopes} from "./implied-scopes.ts";
import {withoutOptionalEndTags} from "./optional-end-tags.ts";

/** Every page on its way to a file. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  return new Response(withoutOptionalEndTags(withoutImpliedScopes(await response.text())), response);
});
