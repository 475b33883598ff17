import {outlinePaths} from "../maps/outline-path.ts";
import {frameBox, type Shape, unionBox} from "../maps/project.ts";

/** Class 1 to 9, "none" for an area without one, null for a map without classes. */
export type CardFill = number | "none" | null;

/** Areas on a card, those of one colour together. */
export interface CardMap {
  /** Outline around it all; null where there is none. */
  ground: string | null;
  /** Path data by class, in the order of the classes. */
  fills: readonly {fill: CardFill; path: string}[];
  /** How many areas: the more, the thinner their borders. */
  areas: number;
}

/** Size of the map on a card, in pixels. */
export const cardMapSize = {width: 410, height: 350};

/** From so many areas lines are thin, plain and less detailed: else the picture would be grey with them, and too large. */
export const crowded = 60;

/** Outlines as a map; null where there are none. */
export function cardMap(ground: Shape | null, areas: readonly {shape: Shape; fill: CardFill}[]): CardMap | null {
  const boxes = [...(ground ? [ground] : []), ...areas.map(({shape}) => shape)].map(({box}) => box);
  if (boxes.length === 0) return null;
  const {width, height} = cardMapSize;
  const tolerance = areas.length > crowded ? 1.2 : 0.9;
  const path = outlinePaths({view: frameBox(unionBox(boxes), 1.02, width / height), width, tolerance});
  const byFill = Map.groupBy(areas, ({fill}) => fill);
  return {
    ground: ground && path(ground),
    fills: [...byFill]
      .map(([fill, same]) => ({fill, path: same.map(({shape}) => path(shape)).join("")}))
      .sort((a, b) => order(a.fill) - order(b.fill)),
    areas: areas.length
  };
}

const order = (fill: CardFill): number => (typeof fill === "number" ? fill : 0);
