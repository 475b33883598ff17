const words: Record<string, readonly string[]> = {
  leefbaarometer: ["Leefbaarometer"],
  cbs_kwb: ["CBS"],
  cbs_nabijheid: ["CBS"],
  pdok_wijkbuurt: ["CBS en Kadaster", "CBS and Kadaster"],
  rivm_gezondheid: ["RIVM"],
  politie: ["Politie", "Police"]
};

/** How pages name a source, in either language; none for one that this audit does not know. */
export const sourceWords = (source: string): readonly string[] => words[source] ?? [];

/** Names of the sources that operators give to their own figures. */
export const learnedNames = (): string[] => [...learned];

const learned = new Set<string>();

/** Makes the source of an operator's own figures known. */
export function learnSource(source: string, name: string): void {
  words[source] = [name];
  learned.add(name);
}
