import {accessSync, constants, lstatSync, mkdirSync, mkdtempSync} from "node:fs";
import {tmpdir, userInfo} from "node:os";
import {join} from "node:path";

/**
 * Where the sample is built: in the program's own folder, or, where this user may not write there (a clone of another, a
 * disk that can only be read), in one of the user's own among the temporary files.
 */
export function sampleFolder(projectDir, temporary = tmpdir()) {
  const cache = join(projectDir, ".cache");
  try {
    mkdirSync(cache, {recursive: true});
    accessSync(cache, constants.W_OK);
    return join(cache, "sample");
  } catch {
    const own = join(temporary, `buurtspiegel-${userInfo().username}`);
    mkdirSync(own, {recursive: true, mode: 0o700});
    // a name that anyone can guess may have been taken by another
    return isMine(lstatSync(own)) ? own : mkdtempSync(`${own}-`);
  }
}

const isMine = entry => entry.isDirectory() && (process.getuid === undefined || entry.uid === process.getuid());
