import {systemCode} from "./system-code.ts";

/** What an error of the system means for who runs the program, and what to do: by its code. */
const meanings: Readonly<Record<string, readonly [what: string, todo: string]>> = {
  ENOSPC: ["there is no space left on the disk", "Make room, and run it again."],
  EDQUOT: ["your share of the disk is full", "Make room, and run it again."],
  EFBIG: ["a file would become larger than this disk or this user may have", "Give a folder on another disk."],
  EACCES: ["this user may not read or write that", "Give the rights, or name a folder of your own."],
  EPERM: ["this user may not do that", "Give the rights, or name a folder of your own."],
  EROFS: ["that disk can only be read", "Name a folder on a disk that can be written."],
  EIO: ["the disk gives an error", "Look whether the disk is whole, and use another."],
  EMFILE: ["too many files are open", "Raise the limit (ulimit -n), and run it again."],
  ENFILE: ["too many files are open on this machine", "Close other programs, and run it again."],
  ENOMEM: ["there is not enough memory", "Close other programs, or choose gemeenten (--areas)."],
  ENAMETOOLONG: ["that name is too long for this disk", "Name a folder with a shorter path."],
  ENOTDIR: ["a part of that path is a file, not a folder", "Name another folder."],
  EEXIST: ["a file is in the place of a folder", "Name another folder."],
  EISDIR: ["a folder is in the place of a file", "Move it away, or name another folder."],
  ELOOP: ["links there lead round in a circle", "Name the folder itself."],
  ENOENT: [
    "that is not there, or was removed meanwhile",
    "Look whether another program works there, and run it again."
  ],
  EBUSY: ["another program holds that", "Close it, and run it again."],
  ENODEV: ["that disk is not there", "Look whether it is mounted."],
  ENXIO: ["that is not a file", "Move it out of the folder."],
  ESTALE: ["that network disk was replaced meanwhile", "Mount it again, and run it again."],
  ETIMEDOUT: ["that disk does not answer", "Look whether it is mounted, and run it again."]
};

/** The same, as libraries and child processes tell it in words. */
const inWords: readonly (readonly [RegExp, code: string])[] = [
  [/no space left on device|not enough space|ENOSPC/i, "ENOSPC"],
  [/disk quota exceeded|EDQUOT/i, "EDQUOT"],
  [/file too large|EFBIG/i, "EFBIG"],
  [/read-only file ?system|EROFS/i, "EROFS"],
  [/permission denied|EACCES/i, "EACCES"],
  [/too many open files|EMFILE/i, "EMFILE"],
  [/out of memory|heap limit|ENOMEM|cannot allocate/i, "ENOMEM"]
];

/**
 * An error that nobody wrote for a person, as one line for one: what happened, where, and what to do. What this program
 * cannot explain is its own fault, and says so.
 */
export function explainError(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const code = systemCode(error) ?? inWords.find(([pattern]) => pattern.test(text))?.[1];
  const meaning = code === undefined || !Object.hasOwn(meanings, code) ? undefined : meanings[code];
  if (meaning)
    return `${meaning[0]}: ${placeOf(error) ?? firstLine(text)} (${code}). ${meaning[1]} What was there before is as it was.`;
  return `this is a fault of the program, not of yours: ${firstLine(text)}. Please report it, with what --debug adds.`;
}

function placeOf(error: unknown): string | null {
  const {path, dest} = error as {path?: unknown; dest?: unknown};
  if (typeof path !== "string") return null;
  return typeof dest === "string" ? `${path} to ${dest}` : path;
}

/** The first line that says something, without colours and the trail of calls. */
function firstLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal begin with one
  const plain = text.replace(/\u001b\[[\d;]*m/g, "");
  const lines = plain.split(/\r?\n/).map(line => line.trim());
  return lines
    .filter(line => line !== "" && !/^at |^Stack trace:/.test(line))
    .slice(0, 2)
    .join(" ")
    .slice(0, 400);
}
