import {defineConfig} from "vitest/config";

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["tests/**/*.test.ts"],
    env: {TZ: "Europe/Amsterdam"},
    testTimeout: 60_000,
    hookTimeout: 300_000,
    maxWorkers: 2
  }
});
