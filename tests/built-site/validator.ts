import {HtmlValidate} from "html-validate";

/** What every page is held to, with what we allow and why. */
export const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // A figure's id is its citation key, <indicator>.<area>.<year>: valid HTML, though not the plainest of names.
    "valid-id": ["error", {relaxed: true}],
    // Official names may be long, and a title that names the place says which page it is.
    "long-title": "off",
    // End tags that HTML lets one leave out are left out (src/site/optional-end-tags.ts).
    "no-implicit-close": "off",
    // Quotes that HTML lets one leave out are left out (src/site/lean-markup.ts).
    "attr-quotes": "off",
    // Scopes that HTML gives by itself are left out (src/site/implied-scopes.ts); a browser is asked what it makes of them.
    "wcag/h63": "off",
    "no-inline-style": "error"
  }
});
