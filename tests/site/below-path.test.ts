import {describe, expect, test} from "vitest";
import {belowPath} from "../../src/site/below-path.ts";

describe("belowPath", () => {
  test("puts every address of the own site below the path, once", () => {
    const page = '<a title="a > b" href="/over/"><img src="/_astro/x.png"><script src="/open/_astro/y.js">';
    expect(belowPath(page, "/open")).toBe(
      '<a title="a > b" href="/open/over/"><img src="/open/_astro/x.png"><script src="/open/_astro/y.js">'
    );
  });

  test("leaves other hosts, places of the page and text as they are", () => {
    const page = '<a href="//x.nl/"><a href="https://x.nl/"><a href="#a"><code>&lt;a href="/over/"></code>';
    expect(belowPath(page, "/open")).toBe(page);
  });

  test("leaves a page of a host of its own as it is", () => {
    expect(belowPath('<a href="/over/">', "")).toBe('<a href="/over/">');
  });
});
