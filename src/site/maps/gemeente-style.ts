import type {ExpressionSpecification, FilterSpecification, StyleSpecification} from "maplibre-gl";

/** Colours of the map besides those of its classes; CSS hex. */
export interface MapColours {
  ground: string;
  line: string;
  ink: string;
  accent: string;
}

export interface GemeenteStyleOptions {
  /** Property of the features that is shown: `klasse`, or the id of an indicator. */
  indicator: string;
  /** Ascending; a value equal to a break belongs to the higher class. */
  breaks: readonly number[];
  /** One colour a class: one more than there are breaks. */
  palette: readonly string[];
  colours: MapColours;
  /** Area of the page, outlined; null for none. */
  areaCode: string | null;
}

/** Source that holds the areas of the gemeente, with their figures as properties. */
export const areasSource = "gebieden";
/** Layers that a reader can point at. */
export const pointableLayers = ["gebieden", "zonder-cijfer"] as const;
/** Layer that outlines the area being read about. */
export const chosenLayer = "gekozen";
/** Image for areas without a figure, added to the map by its user. */
export const hatchImageId = "arcering";

const atLevel = (level: string): FilterSpecification => ["==", ["get", "level"], level];
const hasCode = (code: string): FilterSpecification => ["==", ["get", "code"], code];

/** Filter of `chosenLayer` for this area, or for none. */
export const chosenFilter = (code: string | null): FilterSpecification => hasCode(code ?? "");

/**
 * MapLibre style of one gemeente from our own outlines alone: no tiles, glyphs or sprites, so no text either. Areas are
 * filled by class; those without a figure are hatched.
 */
export function gemeenteStyle(options: GemeenteStyleOptions): StyleSpecification {
  const {indicator, breaks, palette, colours, areaCode} = options;
  const value: ExpressionSpecification = ["get", indicator];
  const isNumber: ExpressionSpecification = ["==", ["typeof", value], "number"];
  return {
    version: 8,
    sources: {[areasSource]: {type: "geojson", data: {type: "FeatureCollection", features: []}}},
    layers: [
      {id: "grond", type: "background", paint: {"background-color": colours.ground}},
      {
        id: "zonder-cijfer",
        type: "fill",
        source: areasSource,
        filter: ["all", atLevel("buurt"), ["!", isNumber]] as FilterSpecification,
        paint: {"fill-pattern": hatchImageId}
      },
      {
        id: "gebieden",
        type: "fill",
        source: areasSource,
        filter: ["all", atLevel("buurt"), isNumber] as FilterSpecification,
        paint: {"fill-color": toFill(value, breaks, palette), "fill-antialias": false}
      },
      outline("buurtgrens", atLevel("buurt"), colours.line, 0.6),
      outline("wijkgrens", atLevel("wijk"), colours.ink, 1.2),
      outline("gemeentegrens", atLevel("gemeente"), colours.ink, 2),
      outline("dit-gebied", hasCode(areaCode ?? ""), colours.accent, 4),
      outline(chosenLayer, chosenFilter(null), colours.ink, 4)
    ]
  };
}

function outline(id: string, filter: FilterSpecification, colour: string, width: number) {
  return {
    id,
    type: "line" as const,
    source: areasSource,
    filter,
    layout: {"line-join": "round" as const},
    paint: {"line-color": colour, "line-width": width}
  };
}

function toFill(
  value: ExpressionSpecification,
  breaks: readonly number[],
  palette: readonly string[]
): string | ExpressionSpecification {
  if (palette.length !== breaks.length + 1) {
    throw new Error(`invalid palette: ${palette.length} colours (expected ${breaks.length + 1}, one more than breaks)`);
  }
  const [first, ...rest] = palette;
  if (breaks.length === 0) return first!;
  const steps = breaks.flatMap((limit, index) => [limit, rest[index]!]);
  return ["step", ["number", value], first!, ...steps] as unknown as ExpressionSpecification;
}
