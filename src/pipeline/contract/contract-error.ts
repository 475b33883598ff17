import {type Identity, identities} from "../../catalog/identities.ts";
import {InputError} from "../../sources/adapter.ts";
import {type Breach, describeBreach} from "./breach.ts";
import {signOffsFile} from "./sign-offs.ts";

/** Files that contradict themselves or each other: nothing is built from them. */
export class ContractError extends InputError {
  override name = "ContractError";
  readonly breaches: readonly Breach[];

  constructor(breaches: readonly Breach[]) {
    super(toMessage(breaches));
    this.breaches = breaches;
  }
}

const examplesShown = 5;

function toMessage(breaches: readonly Breach[]): string {
  const broken = identities.flatMap(identity => {
    const own = breaches.filter(breach => breach.identity === identity.id);
    return own.length === 0 ? [] : [{identity, own}];
  });
  const count =
    broken.length === 1 ? "1 thing that must hold does not" : `${broken.length} things that must hold do not`;
  return [
    `The files contradict themselves: ${count}. Nothing was built, and what was built before is kept.`,
    ...broken.map(({identity, own}) => describeIdentity(identity, own)),
    `If the publisher's figures really are so, somebody can answer for them in ${signOffsFile} in the data folder (it is shown on /kwaliteit/):`,
    ...signOffBlocks(breaches)
  ].join("\n");
}

function describeIdentity({id, promise, advice}: Identity, own: readonly Breach[]): string {
  const more = own.length - examplesShown;
  return [
    `\n${id}: ${promise.en} ${own.length === 1 ? "Once it does not" : `${own.length} times it does not`}:`,
    ...own.slice(0, examplesShown).map(breach => `  ${describeBreach(breach)}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
    `  What to do: ${advice}.\n`
  ].join("\n");
}

/** What to write to sign off everything at once: one entry an identity and file. */
function signOffBlocks(breaches: readonly Breach[]): string[] {
  return [
    ...Map.groupBy(breaches, ({identity, file}) => `- identity: ${identity}\n  file: ${JSON.stringify(file)}`)
  ].map(([head, list]) => `${head}\n  breaches: ${list.length}\n  reason: …\n  who: …\n  date: …`);
}
