import {cardMap} from "../../../src/site/cards/card-map.ts";
import type {Card} from "../../../src/site/cards/gemeente-card.ts";
import {projectOutline} from "../../../src/site/maps/project.ts";

/** A square of about a kilometre, so many kilometres east of the first. */
export const square = (code: string, east: number, width = 0.015) => {
  const [left, right, low, high] = [5 + 0.015 * east, 5 + 0.015 * east + width, 52, 52.009];
  const ring = [
    [left, low],
    [right, low],
    [right, high],
    [left, high],
    [left, low]
  ];
  return projectOutline(code, {type: "Polygon", coordinates: [ring]});
};

export const map = cardMap(null, [
  {shape: square("BU1", 0), fill: 7},
  {shape: square("BU2", 1), fill: "none"}
]);

export const cardOf = (more: Partial<Card> = {}): Card => ({
  name: "Lindenmeer",
  place: "gemeente in Nederland · 12.345 inwoners (2024)",
  statement: "In de gemeente Lindenmeer is de leefbaarheid in 2024 naar schatting goed: klasse 7 van 9.",
  map,
  year: 2024,
  source: "Bron: Leefbaarometer, 2024",
  fictional: false,
  ...more
});
