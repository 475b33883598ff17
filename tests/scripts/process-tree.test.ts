import {expect, test} from "vitest";
import {look, toSeconds, totalSeconds} from "../../scripts/lib/process-tree.ts";

test.each([
  ["00:01:05", 65],
  ["1-02:00:00", 93_600],
  ["3:07.50", 187.5]
])("processor time %s is %d seconds", (time, seconds) => {
  expect(toSeconds(time)).toBe(seconds);
});

test("a process is seen with what it takes, and one that ended keeps what it had", () => {
  const taken = look(process.pid, {bytes: 0, seconds: new Map([[-1, 7]])});
  expect(taken.bytes).toBeGreaterThan(1e6);
  expect(totalSeconds(taken)).toBeGreaterThanOrEqual(7);
});
