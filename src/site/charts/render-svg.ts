import {escapeHtml, type Html, raw} from "../html.ts";
import {compactGroups} from "./compact-svg.ts";

/** What stands for a chart where it cannot be seen: the heading that names it, and a description. */
export interface ChartWords {
  /** Id of the element on the page that is the chart's title. */
  titleId: string;
  description: string;
}

/** Attributes that the stylesheet or nobody needs: colours (so that dark mode works), names of marks, baselines. */
const needless = / (?:aria-[a-z]+|fill|stroke|stroke-[a-z]+|y="0\.32em"|r)(?:="[^"]*")?(?=[ >])/g;

/**
 * A Plot drawing as compact markup: without Plot's own style element and colours (the page's policy forbids the one,
 * dark mode the other), coordinates with one decimal, the whole as one named image.
 */
export function renderSvg(svg: SVGElement, {titleId, description}: ChartWords): Html {
  const inside = svg.innerHTML
    .replace(/<style>.*?<\/style>/s, "")
    .replace(needless, "")
    .replace(/="[^"]*\d\.\d[^"]*"/g, roundNumbers)
    .replace(/<text transform="translate\(([^,)]*),([^)]*)\)"/g, '<text x="$1" y="$2"')
    .replace(/ transform="translate\(0,0\)"/g, "")
    .replace(/<(rect|circle|path|line)([^>]*)><\/\1>/g, "<$1$2/>");
  const words = `<desc>${escapeHtml(description)}</desc>`;
  return raw(
    `<svg class="chart" viewBox="${svg.getAttribute("viewBox")}" role="img" aria-labelledby="${titleId}">${words}${compactGroups(inside)}</svg>`
  );
}

const roundNumbers = (attribute: string) =>
  attribute.replace(/-?\d+\.\d+/g, number => `${Math.round(Number(number) * 10) / 10}`);
