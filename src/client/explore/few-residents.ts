import {mayHaveClass} from "../../analysis/population/disclosure.ts";

/**
 * Is an area of the table greyed, because too few people live there? Also where nobody published how many do.
 *
 * @param residents  the cell of the table
 * @example
 * hasFewResidents(299); // => true
 * @example
 * hasFewResidents(null); // => true
 */
export const hasFewResidents = (residents: unknown): boolean =>
  !mayHaveClass(typeof residents === "number" ? residents : null);
