import {defineConfig} from "vitest/config";

/** Judged by how long a page keeps a processor busy: nothing else may run beside it. */
const alone = ["tests/browser/lighthouse.test.ts"];

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    env: {TZ: "Europe/Amsterdam"},
    // for what hangs, not for what is slow beside other work
    testTimeout: 180_000,
    hookTimeout: 300_000,
    projects: [
      {
        extends: true,
        test: {
          name: "together",
          include: ["tests/**/*.test.ts"],
          exclude: alone,
          maxWorkers: 2,
          sequence: {groupOrder: 0}
        }
      },
      {
        extends: true,
        test: {name: "alone", include: alone, maxWorkers: 1, sequence: {groupOrder: 1}}
      }
    ]
  }
});
