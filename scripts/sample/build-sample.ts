import {cbsBulk} from "./layouts/cbs-bulk.ts";
import {cbsLongCsv} from "./layouts/cbs-long.ts";
import {gridCsv} from "./layouts/grid.ts";
import {leefbaarometerCsv, leefbaarometerLayer} from "./layouts/leefbaarometer.ts";
import {pdokCollection} from "./layouts/pdok.ts";
import {policeCsv} from "./layouts/police.ts";
import {postcodeCsv} from "./layouts/postcodes.ts";
import {rivmCsv} from "./layouts/rivm.ts";
import {surveyFiles} from "./layouts/survey.ts";
import {buildModel} from "./model.ts";

/** The whole sample as text by path. The same text every time. */
export function buildSample(): Map<string, string> {
  const model = buildModel();
  return new Map([
    ["dataset.json", '{"title":"Voorbeeldgegevens (fictief)","fictional":true}\n'],
    leefbaarometerCsv(model, "buurten"),
    leefbaarometerCsv(model, "wijken"),
    leefbaarometerCsv(model, "gemeenten"),
    gridCsv(model),
    leefbaarometerLayer(model),
    pdokCollection(model, "buurten"),
    pdokCollection(model, "wijken"),
    pdokCollection(model, "gemeenten"),
    ...cbsBulk(model),
    cbsLongCsv(model),
    rivmCsv(model, "50090NED", 2012, false),
    rivmCsv(model, "50090NED", 2016, false),
    rivmCsv(model, "50090NED", 2020, false),
    rivmCsv(model, "50150NED", 2012, false),
    rivmCsv(model, "50150NED", 2016, false),
    rivmCsv(model, "50150NED", 2020, false),
    rivmCsv(model, "50150NED", 2022, false),
    rivmCsv(model, "50150NED", 2024, true),
    policeCsv(model),
    postcodeCsv(model),
    ...surveyFiles(model)
  ]);
}
