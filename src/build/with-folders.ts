import {type Claim, claimFolder} from "./claim-folder.ts";
import type {Surroundings, WantedFolder} from "./refuse-folder.ts";

/**
 * Takes every folder that a command writes before it begins to work, so that what is wrong with one of them is said at
 * once and not after all the work; gives them back whatever happens. None may lie in or around another, or around what is
 * only read.
 */
export async function withFolders<const Wanted extends readonly WantedFolder[], Result>(
  wanted: Wanted,
  {projectDir, others: read}: Surroundings,
  task: (...claims: {[At in keyof Wanted]: Claim}) => Promise<Result>
): Promise<Result> {
  const claims: Claim[] = [];
  try {
    for (const folder of wanted) {
      const others = [...read, ...wanted.filter(other => other !== folder)];
      claims.push(await claimFolder(folder, {projectDir, others}));
    }
    return await task(...(claims as unknown as {[At in keyof Wanted]: Claim}));
  } finally {
    for (const claim of claims.toReversed()) await claim.release();
  }
}
