import {spawnSync} from "node:child_process";
import {existsSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {chromium} from "playwright-core";

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"
];

/** A Chromium that is already there: CHROMIUM_PATH, the system's, or the one Playwright keeps; null when there is none. */
export function maybeChromium(): string | null {
  return (
    [process.env.CHROMIUM_PATH, ...usualPlaces, chromium.executablePath()].find(path => path && existsSync(path)) ??
    null
  );
}

/**
 * A Chromium for the browser tests: one that is there, else from the system's package manager (as root on Debian and
 * its kin), else from Playwright. Throws one sentence with what to do when none of that works.
 */
export function ensureChromium(log: (line: string) => void): string {
  const found = maybeChromium();
  if (found) return found;
  log("no Chromium found; installing one (once)");
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    run("apt-get", ["update"]);
    run("apt-get", ["install", "-y", "--no-install-recommends", "chromium", "fonts-liberation"]);
  }
  if (!maybeChromium()) {
    const cli = join(dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js");
    run(process.execPath, [cli, "install", "chromium"]);
  }
  const installed = maybeChromium();
  if (installed) return installed;
  throw new Error(
    "No Chromium for the browser tests: install Chromium or Chrome, or set CHROMIUM_PATH to one, and run npm test again."
  );
}

const run = (command: string, args: string[]) =>
  spawnSync(command, args, {
    stdio: ["ignore", "ignore", "inherit"],
    env: {...process.env, DEBIAN_FRONTEND: "noninteractive"}
  });
