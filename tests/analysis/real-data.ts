import {existsSync} from "node:fs";
import {fileURLToPath} from "node:url";

const {BUURTSPIEGEL_TEST_DATA: given} = process.env;
const folder = given ?? fileURLToPath(new URL("../../../shared/data", import.meta.url));

/** Folder with real open data for tests, or null: tests that need it are then skipped, and the run says so. */
export const realData: string | null = existsSync(`${folder}/leefbaarometer`) ? folder : null;
if (realData === null) {
  console.warn(`no real data at ${folder}: tests on it are skipped. Set BUURTSPIEGEL_TEST_DATA to run them.`);
}
