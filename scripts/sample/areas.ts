import {type Kind, type KindId, kindById} from "./kinds.ts";
import {type PlannedBuurt, plan} from "./plan.ts";
import {buurtCode, buurtSites, wijkCode} from "./sites.ts";
import {type Point, signedArea, tessellate} from "./tessellation.ts";
import {type PolygonRings, unionOf} from "./union.ts";

export interface Buurt {
  level: "buurt";
  code: string;
  name: string;
  wijk: string;
  wijkName: string;
  gemeente: string;
  gemeenteName: string;
  postcode4: string;
  kindId: KindId;
  kind: Kind;
  plan: PlannedBuurt;
  /** In EPSG:28992, metres. */
  polygons: PolygonRings[];
  centre: Point;
  hectares: number;
  /** 0 open country to 1 the heart of the city. */
  urbanity: number;
}

/** A wijk or gemeente: its buurten together. */
export interface Group {
  level: "wijk" | "gemeente";
  code: string;
  name: string;
  gemeente: string;
  gemeenteName: string;
  members: Buurt[];
  polygons: PolygonRings[];
}

export interface Areas {
  buurten: Buurt[];
  wijken: Group[];
  gemeenten: Group[];
}

/** All areas of the sample with their outlines. */
export function buildAreas(): Areas {
  const cells = Map.groupBy(tessellate(buurtSites()), cell => cell.code);
  const buurten = plan.flatMap(gemeente =>
    gemeente.wijken.flatMap((wijk, wijkIndex) =>
      wijk.buurten.map((planned, index): Buurt => {
        const code = buurtCode(gemeente, wijk, index);
        const polygons = unionOf(cells.get(code)!.map(cell => cell.ring));
        const centre = cells.get(code)!.map(cell => centreOf(cell.ring))[0]!;
        const kind = kindById(planned.kind);
        const away = Math.hypot(wijk.centre[0] - gemeente.centre[0], wijk.centre[1] - gemeente.centre[1]);
        return {
          level: "buurt",
          code,
          name: planned.name,
          wijk: wijkCode(gemeente, wijk),
          wijkName: wijk.name,
          gemeente: gemeente.code,
          gemeenteName: gemeente.name,
          postcode4: gemeente.postcodePrefix + String(wijkIndex + 1).padStart(2, "0"),
          kindId: planned.kind,
          kind,
          plan: planned,
          polygons,
          centre,
          hectares: polygons.flat().reduce((sum, ring) => sum + signedArea(ring), 0) / 10_000,
          urbanity: kind.urbanity * gemeente.urbanity * (0.3 + 0.7 * Math.exp(-((away / gemeente.reach) ** 2)))
        };
      })
    )
  );
  return {
    buurten,
    wijken: groups(buurten, "wijk", buurt => [buurt.wijk, buurt.wijkName]),
    gemeenten: groups(buurten, "gemeente", buurt => [buurt.gemeente, buurt.gemeenteName])
  };
}

function groups(buurten: Buurt[], level: Group["level"], by: (buurt: Buurt) => [code: string, name: string]): Group[] {
  return [...Map.groupBy(buurten, buurt => by(buurt)[0])].map(([code, members]) => {
    const {gemeente, gemeenteName} = members[0]!;
    const name = by(members[0]!)[1];
    const polygons = unionOf(members.flatMap(member => member.polygons.flat()));
    return {level, code, name, gemeente, gemeenteName, members, polygons};
  });
}

function centreOf(ring: readonly Point[]): Point {
  const sum = ring.reduce<[number, number]>(([x, y], point) => [x + point[0], y + point[1]], [0, 0]);
  return [sum[0] / ring.length, sum[1] / ring.length];
}
