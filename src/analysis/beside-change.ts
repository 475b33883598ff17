import type {Direction} from "../catalog/trajectories.ts";
import {directionOf} from "./resilience/trajectory.ts";

/** What happened elsewhere in the years of a change, and whether the change here was stronger. */
export interface ChangeBeside {
  elsewhere: Direction;
  /** Null where the two did not both move the same way. */
  here: "stronger" | "as_strong" | "weaker" | null;
}

/**
 * A change of one area beside that elsewhere in the same years, by one yardstick for both: what stays within the band is
 * stable, and two changes the same way are as strong when they differ by no more than the band.
 *
 * The same for a rise and a fall: both changes read backwards give the mirror.
 *
 * @param own        change of the area, in its unit
 * @param elsewhere  change elsewhere in the same years, in the same unit
 * @param band       change that counts as stable, >= 0
 * @throws RangeError when a change is NaN or infinite
 * @example
 * changeBeside(-0.7, -0.3, 0.25); // => {elsewhere: "down", here: "stronger"}
 * @example
 * changeBeside(-0.7, -0.05, 0.25); // => {elsewhere: "stable", here: null}
 */
export function changeBeside(own: number, elsewhere: number, band: number): ChangeBeside {
  const [ours, theirs] = [directionOf(own, band), directionOf(elsewhere, band)];
  if (ours !== theirs || ours === "stable") return {elsewhere: theirs, here: null};
  const more = directionOf(Math.abs(own) - Math.abs(elsewhere), band);
  return {elsewhere: theirs, here: {up: "stronger", stable: "as_strong", down: "weaker"}[more] as ChangeBeside["here"]};
}
