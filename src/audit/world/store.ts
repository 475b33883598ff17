/** Why a publisher gives no number: it withholds it, did not measure it, has nothing (yet), or there can be none. */
export const absences = ["withheld", "not_measured", "not_given", "cannot_be"] as const;
export type Absence = (typeof absences)[number];

/** What one file says of one area, figure and year; in the unit of `knowledge/figures.ts`. */
export interface Said {
  value: number | null;
  absence: Absence | null;
  low: number | null;
  high: number | null;
  file: number;
}

/** A file of a publisher, as far as figures go. */
export interface SourceFile {
  path: string;
  /** Short name of the publisher's data set, as pages and downloads name it. */
  source: string;
  /** Of files that say the same, the lowest number is shown; of equals the last by name. */
  rank: number;
  /** Year of the areas whose codes it uses; null where it does not matter or is not known. */
  vintage: number | null;
  /** Of publishers that work all years out anew: in which edition; two are never one series. */
  edition: string | null;
}

/** All that the files say of one figure in one year: one row of `Said` per area, the shown one first. */
export type Column = Map<number, Said[]>;

/** What publishers say, by figure and year. Areas are rows of the world's list. */
export class Store {
  readonly files: SourceFile[] = [];
  private readonly columns = new Map<string, Map<number, Column>>();
  private readonly rows = new Map<number, Set<number>>();

  addFile(file: SourceFile): number {
    return this.files.push(file) - 1;
  }

  /** Areas of which a file says anything that does not say whose codes it uses. */
  rowsOf(file: number): ReadonlySet<number> {
    return this.rows.get(file) ?? new Set();
  }

  add(figure: string, year: number, row: number, said: Said): void {
    if (this.files[said.file]!.vintage === null)
      this.rows.set(said.file, (this.rows.get(said.file) ?? new Set()).add(row));
    const years = this.columns.get(figure) ?? new Map<number, Column>();
    const column = years.get(year) ?? new Map<number, Said[]>();
    const known = column.get(row);
    if (known) known.push(said);
    else column.set(row, [said]);
    years.set(year, column);
    this.columns.set(figure, years);
  }

  /** Puts what is shown first; call once when every file is read. */
  settle(): void {
    for (const years of this.columns.values())
      for (const column of years.values())
        for (const said of column.values()) if (said.length > 1) said.sort((a, b) => this.order(a, b));
  }

  private order(a: Said, b: Said): number {
    const weight = ({value, absence}: Said) => (value !== null ? 0 : absence === "not_given" ? 2 : 1);
    const [fileA, fileB] = [this.files[a.file]!, this.files[b.file]!];
    return weight(a) - weight(b) || fileA.rank - fileB.rank || (fileA.path < fileB.path ? 1 : -1);
  }

  figures(): string[] {
    return [...this.columns.keys()];
  }

  years(figure: string): number[] {
    return [...(this.columns.get(figure)?.keys() ?? [])].sort((a, b) => a - b);
  }

  said(figure: string, year: number, row: number): readonly Said[] {
    return this.columns.get(figure)?.get(year)?.get(row) ?? [];
  }
}
