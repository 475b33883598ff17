import {decimalMark} from "../strings.ts";
import {type Condition, maybeNumber} from "./state.ts";

/** A condition as typed: it counts once its numbers can be read. */
export interface Draft extends Omit<Condition, "low" | "high"> {
  low: string;
  high: string;
}

const toText = (value: number | null) => (value === null ? "" : String(value).replace(".", decimalMark));

export const toDraft = ({low, high, ...rest}: Condition): Draft => ({...rest, low: toText(low), high: toText(high)});

/**
 * A number as people type it, thousands in groups of three included: in Dutch 1.500 is fifteen hundred, as on the pages.
 *
 * @returns null for anything else
 * @example
 * typedNumber("1.500", ","); // => 1500
 * @example
 * typedNumber("0.123", ","); // => 0.123
 */
export function typedNumber(text: string, mark: string = decimalMark): number | null {
  const groups = mark === "," ? "." : ",";
  const [whole, ...decimals] = text.trim().split(mark);
  const grouped = new RegExp(`^[-−]?[1-9]\\d{0,2}([${groups}\\s]\\d{3})+$`).test(whole!);
  return maybeNumber(grouped ? [whole!.replaceAll(/[.,\s]/g, ""), ...decimals].join(mark) : text);
}

/** Is it a text that no number can be read from? An empty one is not yet a fault. */
export const isBadNumber = (text: string): boolean => text.trim() !== "" && typedNumber(text) === null;

/**
 * The condition of a draft; two ends in the wrong order are turned round.
 *
 * @returns null while a number lacks or cannot be read
 * @example
 * maybeCondition({indicatorId: "eenzaam_share", operator: "tussen", low: "60", high: "40,5"}); // => {indicatorId: "eenzaam_share", operator: "tussen", low: 40.5, high: 60}
 * @example
 * maybeCondition({indicatorId: "eenzaam_share", operator: "hoger", low: "veel", high: ""}); // => null
 */
export function maybeCondition({low, high, ...rest}: Draft): Condition | null {
  const from = typedNumber(low);
  const to = rest.operator === "tussen" ? typedNumber(high) : null;
  if (from === null || (rest.operator === "tussen" && to === null)) return null;
  return to !== null && to < from ? {...rest, low: to, high: from} : {...rest, low: from, high: to};
}
