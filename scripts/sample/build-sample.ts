import {leefbaarometerCsv, leefbaarometerLayer} from "./layouts/leefbaarometer.ts";
import {pdokCollection} from "./layouts/pdok.ts";
import {buildModel} from "./model.ts";

/** The whole sample as text by path. The same text every time. */
export function buildSample(): Map<string, string> {
  const model = buildModel();
  return new Map([
    ["dataset.json", '{"title":"Voorbeeldgegevens (fictief)","fictional":true}\n'],
    leefbaarometerCsv(model, "buurten"),
    leefbaarometerCsv(model, "wijken"),
    leefbaarometerCsv(model, "gemeenten"),
    leefbaarometerLayer(model),
    pdokCollection(model, "buurten"),
    pdokCollection(model, "wijken"),
    pdokCollection(model, "gemeenten")
  ]);
}
