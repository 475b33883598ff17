import type {Indicator} from "../../catalog/indicators/index.ts";

/** Sizes and ordinal classes have no meaningful place among other areas. */
export const hasPosition = ({unit}: Indicator): boolean => unit !== "count" && unit !== "ha" && unit !== "class";
