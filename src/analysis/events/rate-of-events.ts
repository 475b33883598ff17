import {requireFinite} from "../require-finite.ts";
import {poissonInterval} from "./poisson-interval.ts";

/** People who live where events are counted, and of how many of them the rate is: 1,000 for crimes per 1,000 residents. */
export interface Exposure {
  residents: number;
  per: number;
}

/**
 * The 95 % interval of a rate of events in a year: which rates chance alone leaves room for.
 *
 * @param rate  events per `per` residents; the events themselves are the nearest whole number
 * @returns in the unit of the rate
 * @throws RangeError when the rate is negative or not finite, or there are no residents
 * @see poissonInterval
 * @example
 * rateInterval(10, {residents: 1000, per: 1000}).map(Math.round); // => [5, 18]
 */
export function rateInterval(rate: number, {residents, per}: Exposure): [low: number, high: number] {
  if (!(requireFinite("residents", residents) > 0))
    throw new RangeError(`invalid residents: ${residents} (expected more than 0)`);
  const [low, high] = poissonInterval(Math.round((requireFinite("rate", rate) * residents) / per));
  return [(low * per) / residents, (high * per) / residents];
}

/**
 * How many events a year of so many residents has where they come as often as in the middle area. What was counted says
 * nothing of that: a rule about it would leave out few where it keeps many.
 *
 * @param middle  rate of the middle area, >= 0, in events per `per` residents
 * @example
 * expectedEvents(26, {residents: 500, per: 1000}); // => 13
 */
export function expectedEvents(middle: number, {residents, per}: Exposure): number {
  return (requireFinite("residents", residents) * requireFinite("middle", middle)) / per;
}
