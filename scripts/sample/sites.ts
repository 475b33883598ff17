import type {KindId} from "./kinds.ts";
import {origin, type PlannedGemeente, type PlannedWijk, plan} from "./plan.ts";
import {randomFor} from "./random.ts";
import type {Point, Site} from "./tessellation.ts";

interface Heart extends Site {
  kind: KindId;
}

/** Code of the n-th buurt of a wijk: `BU9901AA01`, `BU99010001`. */
export function buurtCode(gemeente: PlannedGemeente, wijk: PlannedWijk, index: number): string {
  return `BU${gemeente.code.slice(2)}${wijk.suffix}${String(index).padStart(2, "0")}`;
}

/** Code of a wijk: `WK990100`. */
export function wijkCode(gemeente: PlannedGemeente, wijk: PlannedWijk): string {
  return `WK${gemeente.code.slice(2)}${wijk.suffix}`;
}

const distance = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);
const isOpen = ({kind}: Heart) => kind === "buitengebied" || kind === "natuur";

/** Points of all buurten: the heart of each, and for open country a loose lattice of points around the villages. */
export function buurtSites(): Site[] {
  const hearts = buurtHearts();
  return [...hearts, ...openCountry(hearts)];
}

/** One point for each buurt: as planned, else spread within the wijk and nearer to its heart than to another's. */
function buurtHearts(): Heart[] {
  const wijken = plan.flatMap(gemeente => gemeente.wijken.map(wijk => ({gemeente, wijk, at: shifted(wijk.centre)})));
  return wijken.flatMap(({gemeente, wijk, at: middle}) => {
    const others = wijken.filter(other => other.wijk !== wijk).map(other => other.at);
    const taken: Point[] = [];
    return wijk.buurten.map(({kind, at: planned}, index): Heart => {
      const code = buurtCode(gemeente, wijk, index);
      const at: Point = planned
        ? [middle[0] + planned[0], middle[1] + planned[1]]
        : bestCandidate(code, middle, wijk.radius, taken, others);
      taken.push(at);
      return {code, kind, at, reach: Math.min(430, wijk.radius * 0.62)};
    });
  });
}

function shifted([x, y]: Point): Point {
  return [origin[0] + x, origin[1] + y];
}

/** The countryside of the rural gemeente: all of it belongs to some buurt. */
const countryside = {middle: shifted([4600, 5400]), radius: 4400};

/** Fields and heath go to the nearest buurt of open country, as long as no village or town is near. */
function openCountry(hearts: readonly Heart[]): Site[] {
  const reach = 1450;
  const step = 480;
  const open = hearts.filter(isOpen);
  const closed = hearts.filter(heart => !isOpen(heart));
  const random = randomFor("open country");
  const sites: Site[] = [];
  const xs = open.map(({at}) => at[0]);
  const ys = open.map(({at}) => at[1]);
  for (let x = Math.min(...xs) - reach; x < Math.max(...xs) + reach; x += step) {
    for (let y = Math.min(...ys) - reach; y < Math.max(...ys) + reach; y += step) {
      const at: Point = [x + random.uniform(-170, 170), y + random.uniform(-170, 170)];
      const nearest = open.reduce((best, heart) => (distance(heart.at, at) < distance(best.at, at) ? heart : best));
      const away = distance(nearest.at, at);
      const far = away > reach && distance(at, countryside.middle) > countryside.radius;
      if (away < 260 || far || closed.some(heart => distance(heart.at, at) < 620)) continue;
      sites.push({code: nearest.code, at, reach: 330});
    }
  }
  return sites;
}

/** The candidate that lies farthest from the points already taken. */
function bestCandidate(code: string, heart: Point, radius: number, taken: Point[], others: Point[]): Point {
  const random = randomFor("site", code);
  let best = heart;
  let bestGap = -1;
  for (let i = 0; i < 60; i++) {
    const angle = random.uniform(0, 2 * Math.PI);
    const away = radius * Math.sqrt(random.uniform());
    const candidate: Point = [heart[0] + away * Math.cos(angle), heart[1] + away * Math.sin(angle)];
    const own = distance(candidate, heart);
    if (others.some(other => distance(candidate, other) < own + 60)) continue;
    const gap = Math.min(radius * 2, ...taken.map(point => distance(point, candidate)));
    if (gap > bestGap) [best, bestGap] = [candidate, gap];
  }
  return best;
}
