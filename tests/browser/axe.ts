import {AxeBuilder} from "@axe-core/playwright";
import type {Page} from "playwright-core";

/** Accessibility faults of a page as it is now, by WCAG 2.2 AA: rule, and where. */
export async function findFaults(page: Page): Promise<string[]> {
  // Legacy mode looks at the page in one go; the other needs an empty tab that our policy gives no script.
  const {violations} = await new AxeBuilder({page})
    .setLegacyMode()
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${target} ${failureSummary}`)
  );
}
