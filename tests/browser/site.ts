import {afterAll, afterEach, beforeAll, expect} from "vitest";
import {openTestSite, type TestSite} from "./browser.ts";

/**
 * The built sample site for the tests of one file. After each test all its pages are closed, and the test fails when
 * one of them asked another host for something, wrote an error to the console or broke the security policy.
 */
export function useTestSite(): Pick<TestSite, "visit"> {
  let site: TestSite;
  beforeAll(async () => {
    site = await openTestSite();
  });
  afterEach(async () => {
    expect(await site.leave()).toEqual([]);
  });
  afterAll(() => site?.close());
  return {visit: (path, options) => site.visit(path, options)};
}
