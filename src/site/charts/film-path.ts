import {type Html, html} from "../html.ts";
import {pixelScale} from "./pixel-scale.ts";

/** One moment of a film: how many problems there were beside how vulnerable residents were. */
export interface PathPoint {
  /** Score of nuisance and insecurity; high is favourable, so drawn low. */
  nuisance: number;
  /** Index, in standard deviations from the national mean. */
  vulnerability: number;
}

const size = {width: 360, height: 220, left: 12, right: 12, top: 26, bottom: 30};

/** Where an area was and where it went in the plane of vulnerability and problems, over the paths of its peers. */
export function filmPath(
  path: readonly (PathPoint & {name: string | null})[],
  peers: readonly (readonly PathPoint[])[],
  words: {description: string; moreVulnerable: string; moreProblems: string}
): Html {
  const all = [...path, ...peers.flat()];
  const xs = pixelScale([...all.map(({vulnerability}) => vulnerability), -1, 1.5], size.left, size.width - size.right);
  const ys = pixelScale([...all.map(({nuisance}) => -nuisance), -0.1, 0.1], size.height - size.bottom, size.top);
  const place = ({nuisance, vulnerability}: PathPoint) => ({x: xs(vulnerability), y: ys(-nuisance)});
  const line = (points: readonly PathPoint[]) =>
    points.map((point, index) => `${index === 0 ? "M" : "L"}${place(point).x},${place(point).y}`).join("");
  const circle = (point: PathPoint) => html`<circle cx="${place(point).x}" cy="${place(point).y}"/>`;
  const [first, last] = [path[0]!, path.at(-1)!];
  const names = [first, last].map(point => ({...place(point), name: point.name ?? ""}));
  const [left, right] = names[0]!.x <= names[1]!.x ? names : names.toReversed();
  const {width, height, left: edge, top, bottom} = size;
  return html`<svg class="chart film" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="film-d"><desc id="film-d">${words.description}</desc><path class="axis" d="M${xs(0)},${top}V${height - bottom}M${edge},${ys(0)}H${width - edge}"/>${peers.length > 0 && html`<path class="peers" d="${peers.map(line).join("")}"/><g class="dot peer">${peers.map(points => circle(points.at(-1)!))}</g>`}<g class="line self"><path d="${line(path)}"/></g><g class="dot between">${path.slice(1, -1).map(circle)}</g><g class="dot first">${circle(first)}</g><g class="dot self">${circle(last)}</g><g class="year">${dotName(left!, "end")}${dotName(right!, "start")}</g><g class="name"><text x="${width - edge}" y="${height - 8}" text-anchor="end">${words.moreVulnerable}</text><text x="${edge}" y="12" text-anchor="start">${words.moreProblems}</text></g></svg>`;
}

/** The name beside its dot, on the side away from the other, and turned inward near the edge. */
function dotName({x, y, name}: {x: number; y: number; name: string}, anchor: "start" | "end"): Html {
  const side = x < 60 ? "start" : x > size.width - 60 ? "end" : anchor;
  const lift = side === anchor ? 4 : anchor === "end" ? -9 : 17;
  return html`<text x="${x + (side === "end" ? -9 : 9)}" y="${y + lift}" text-anchor="${side}">${name}</text>`;
}
