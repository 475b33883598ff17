/** What the audit looks at, in the order in which it is told. */
export const kinds = {
  value: "figures as published or as computed here",
  unit: "units and labels",
  year: "years, and the same year for a figure and its comparator",
  place: "figures and names of another place",
  parent: "names, parents and lists of areas",
  percentile: "places among other areas",
  class: "classes and levels",
  count: "numbers of areas and of figures",
  type: "kinds of areas (the photo)",
  film: "trajectories (the film)",
  missing: "reasons for what is missing",
  sentence: "claims of sentences",
  pair: "statements that may not stand together",
  unread: "sentences and tables that no pattern reads, and links that lead nowhere",
  download: "figures in the downloads"
} as const;
export type Kind = keyof typeof kinds;

/** One thing that is wrong: on which page, and what it was compared with. */
export interface Wrong {
  kind: Kind;
  /** The rule that it breaks, in a few words; the same for all of its sort. */
  rule: string;
  page: string;
  /** What the page says and what it should have said. */
  what: string;
  /** File of a publisher that says otherwise. */
  file: string | null;
}

/** What a share of an audit found; plain data, so that it can be sent from one process to another. */
export interface Findings {
  pages: number;
  sentences: number;
  figures: number;
  checked: Partial<Record<Kind, number>>;
  wrong: Partial<Record<Kind, number>>;
  /** Number of wrong ones by "kind: rule". */
  rules: Record<string, number>;
  /** The first of each rule. */
  examples: Wrong[];
}

/** Examples of each rule that are kept by name; the rest is counted. */
export const examplesKept = 25;

/** Counts what was checked and collects what is wrong. */
export class Tally {
  readonly findings: Findings = {pages: 0, sentences: 0, figures: 0, checked: {}, wrong: {}, rules: {}, examples: []};
  page = "";

  /** Something was looked at and is right, or is wrong when `wrong` says what. */
  check(kind: Kind, isRight: boolean, rule: string, what: () => string, file: string | null = null): boolean {
    this.count(kind);
    if (!isRight) this.wrong(kind, rule, what(), file);
    return isRight;
  }

  count(kind: Kind, times = 1): void {
    const {checked} = this.findings;
    checked[kind] = (checked[kind] ?? 0) + times;
    if (kind === "value") this.findings.figures += times;
  }

  wrong(kind: Kind, rule: string, what: string, file: string | null = null): void {
    const {wrong, rules, examples} = this.findings;
    wrong[kind] = (wrong[kind] ?? 0) + 1;
    const key = `${kind}: ${rule}`;
    rules[key] = (rules[key] ?? 0) + 1;
    if (rules[key] <= examplesKept) examples.push({kind, rule, page: this.page, what, file});
  }
}

const addCounts = (a: Record<string, number>, b: Record<string, number>) => {
  for (const [key, count] of Object.entries(b)) a[key] = (a[key] ?? 0) + count;
};

/** Puts the findings of shares together; the same whatever the number of shares. */
export function mergeFindings(all: readonly Findings[]): Findings {
  const merged: Findings = {pages: 0, sentences: 0, figures: 0, checked: {}, wrong: {}, rules: {}, examples: []};
  for (const one of all) {
    merged.pages += one.pages;
    merged.sentences += one.sentences;
    merged.figures += one.figures;
    addCounts(merged.checked as Record<string, number>, one.checked as Record<string, number>);
    addCounts(merged.wrong as Record<string, number>, one.wrong as Record<string, number>);
    addCounts(merged.rules, one.rules);
    merged.examples.push(...one.examples);
  }
  const order = (wrong: Wrong) =>
    `${Object.keys(kinds).indexOf(wrong.kind).toString().padStart(2, "0")} ${wrong.rule} ${wrong.page}`;
  merged.examples.sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return merged;
}

const grouped = (value: number) => value.toLocaleString("en-GB");

/** The report as lines of text: a table of kinds, then each rule that is broken with its first pages. */
export function reportLines(
  {pages, sentences, figures, checked, wrong, rules, examples}: Findings,
  shown: number
): string[] {
  const total = Object.values(wrong).reduce((sum, count) => sum + count, 0);
  const lines = [
    `${grouped(pages)} pages, ${grouped(figures)} figures, ${grouped(sentences)} sentences; ${grouped(total)} wrong`,
    "",
    `${"".padEnd(12)}${"checked".padStart(12)}${"wrong".padStart(10)}`
  ];
  for (const kind of Object.keys(kinds) as Kind[])
    lines.push(
      `${kind.padEnd(12)}${grouped(checked[kind] ?? 0).padStart(12)}${grouped(wrong[kind] ?? 0).padStart(10)}  ${kinds[kind]}`
    );
  for (const [key, count] of Object.entries(rules).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const named = examples.filter(one => `${one.kind}: ${one.rule}` === key).slice(0, shown);
    lines.push("", `${key}: ${grouped(count)}`);
    for (const {page, what, file} of named) lines.push(`  ${page}  ${what}${file ? ` [${file}]` : ""}`);
    if (count > named.length) lines.push(`  … and ${grouped(count - named.length)} more`);
  }
  return lines;
}
