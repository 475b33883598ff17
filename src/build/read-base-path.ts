import {readFile} from "node:fs/promises";
import {join} from "node:path";

/**
 * The path of its host that a finished site lies below, such as `/buurten`, as its first page says; empty where that lies
 * at the root, or does not say.
 */
export async function readBasePath(siteDir: string): Promise<string> {
  const page = await readFile(join(siteDir, "index.html"), "utf8").catch(() => "");
  const address = /<link rel="canonical" href="([^"]+)"/.exec(page)?.[1];
  return address && URL.canParse(address) ? new URL(address).pathname.replace(/\/$/, "") : "";
}
