import {thresholds} from "../../catalog/thresholds.ts";
import type {ThresholdId} from "./figures.ts";

/** One function of `src/analysis` as its own comment describes it. */
export interface AnalysisFunction {
  name: string;
  /** Path of its file in the repository. */
  file: string;
  /** `name(parameter: type, …): type`, as written. */
  signature: string;
  /** Paragraphs of the comment before its first tag. */
  description: string[];
  parameters: {name: string; text: string}[];
  returns: string | null;
  throws: string | null;
  see: string[];
  examples: string[];
}

/** A threshold with the files that read it. */
export interface UsedThreshold {
  id: ThresholdId;
  label: string;
  value: number;
  unit: string;
  reason: string;
  files: string[];
}

const exported = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export function (\w+)([\s\S]*?)\{\n/g;

/**
 * Every documented function in a source text, in the order in which it stands there.
 *
 * @param file  path of the text in the repository
 */
export function analysisFunctionsIn(file: string, source: string): AnalysisFunction[] {
  return [...source.matchAll(exported)].map(([, comment, name, rest]) => ({
    name: name!,
    file,
    signature: `${name}${oneLine(rest!).replaceAll("( ", "(").replaceAll(" )", ")")}`,
    ...parseComment(comment!)
  }));
}

function parseComment(comment: string): Omit<AnalysisFunction, "name" | "file" | "signature"> {
  const text = comment.replace(/^[ \t]*\* ?/gm, "");
  const [head = "", ...tagged] = text.split(/^@/m);
  const tags = tagged.map(part => {
    const [, tag, body] = /^(\w+)\s*([\s\S]*)$/.exec(part)!;
    return {tag: tag!, body: body!.trim()};
  });
  const bodies = (wanted: string) => tags.flatMap(({tag, body}) => (tag === wanted ? [body] : []));
  return {
    description: head
      .split(/\n\s*\n/)
      .map(oneLine)
      .filter(paragraph => paragraph !== ""),
    parameters: bodies("param").map(body => {
      const [, name, rest] = /^(\S+)\s*([\s\S]*)$/.exec(body)!;
      return {name: name!, text: oneLine(rest!)};
    }),
    returns: bodies("returns").map(oneLine)[0] ?? null,
    throws: bodies("throws").map(oneLine)[0] ?? null,
    see: bodies("see").map(oneLine),
    examples: bodies("example")
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Every threshold of the catalogue, with the files among `sources` (text by path) that read it. */
export function usedThresholds(sources: ReadonlyMap<string, string>): UsedThreshold[] {
  const read = [...sources].map(
    ([file, text]) => [file, new Set(Array.from(text.matchAll(/\bthresholds\.(\w+)/g), ([, id]) => id))] as const
  );
  return Object.entries(thresholds).map(([id, {label, value, unit, reason}]) => {
    const files = read.flatMap(([file, ids]) => (ids.has(id) ? [file] : []));
    return {id: id as ThresholdId, label: label.nl, value, unit: unit.nl, reason: reason.nl, files};
  });
}
