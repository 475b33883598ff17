import {expect, test} from "vitest";
import {maybeLostPath} from "../../src/client/lost-path.ts";

test.each([
  ["/buurt/BU03080000/", "/buurt/BU03080000/", true],
  ["/buurt/BU03080000", "/buurt/BU03080000/", false],
  ["/buurt/bu0363aa01/", "/buurt/BU0363AA01/", false],
  ["/Wijk/wk030800.html", "/wijk/WK030800/", false],
  ["/buurt/GM0308/", "/gemeente/GM0308/", false],
  ["/GM0308", "/gemeente/GM0308/", false],
  ["/en/buurt/bu03080000", "/en/buurt/BU03080000/", false],
  ["/EN/GM0308/", "/en/gemeente/GM0308/", false]
])("reads %s", (pathname, path, exact) => {
  expect(maybeLostPath(pathname)).toMatchObject({path, exact});
});

test.each([
  "/",
  "/over/",
  "/buurt/",
  "/buurt/XX03080000/",
  "/buurt/BU03080000/x/",
  "/buurt/%3Cscript%3E/",
  "/nederland/"
])("reads no code out of %s", pathname => {
  expect(maybeLostPath(pathname)).toBeNull();
});
