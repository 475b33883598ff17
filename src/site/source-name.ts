import {type OwnDefinition, ownId} from "../catalog/own.ts";
import type {SourceId} from "../catalog/sources.ts";
import {strings} from "./i18n/strings.ts";

/** The short name of a source where it stands beside a figure; of own figures the name that the operator gives. */
export function sourceName(id: string, own: readonly OwnDefinition[]): string {
  return own.find(each => ownId(each) === id)?.source ?? strings.sourceNames[id as SourceId];
}
