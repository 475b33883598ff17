import {createHash} from "node:crypto";
import {readdirSync, readFileSync} from "node:fs";
import {join, relative} from "node:path";
import {language} from "./i18n/strings.ts";
import {type Content, readContent} from "./markdown/read-content.ts";
import {every, note, openDoor} from "./reads.ts";

const door = "content";
let content: Content | null = null;

/** The words in `content/` in the language of this build, read once; astro.config.mjs says where that is. */
export function siteContent(): Content {
  const folder = contentFolder();
  content ??= readContent(folder, language);
  return content;
}

/** Where words are read from. Who reads any of them has read them all. */
export function contentFolder(): string {
  note(door, every);
  return process.env.BUURTSPIEGEL_CONTENT!;
}

openDoor(door, async () => {
  const folder = process.env.BUURTSPIEGEL_CONTENT!;
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter(entry => entry.isFile());
  const paths = files.map(({parentPath, name}) => join(parentPath, name)).toSorted();
  const hash = createHash("sha256");
  for (const path of paths) {
    const bytes = readFileSync(path);
    hash.update(`${relative(folder, path)} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex");
});
