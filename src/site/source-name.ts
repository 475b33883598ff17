import {type OwnDefinition, ownId} from "../catalog/own.ts";
import type {SourceId} from "../catalog/sources.ts";
import type {Boundary} from "./data.ts";
import {strings} from "./i18n/strings.ts";

/** The short name of a source where it stands beside a figure; of own figures the name that the operator gives. */
export function sourceName(id: string, own: readonly OwnDefinition[]): string {
  return own.find(each => ownId(each) === id)?.source ?? strings.sourceNames[id as SourceId];
}

/** "CBS en Kadaster, 2022": who published an outline, and of which year it is where that is known. */
export function outlineSource({sourceId, vintageYear}: Pick<Boundary, "sourceId" | "vintageYear">): string {
  const name = strings.sourceNames[sourceId as keyof typeof strings.sourceNames];
  return vintageYear === null ? name : `${name}, ${vintageYear}`;
}
