import type {Geometry} from "geojson";
import type {MissingReason} from "../catalog/figures.ts";
import type {LayoutId} from "../catalog/measures.ts";
import type {OwnId} from "../catalog/own-id.ts";
import type {SourceId} from "../catalog/sources.ts";
import type {SquareColumn} from "../catalog/square-columns.ts";

/** A file as found on disk: its path inside the data folder (forward slashes) and its bytes. */
export interface InputFile {
  path: string;
  /** All bytes at once. A file on disk is read when this is asked for: a reader that can do with pieces asks for those. */
  readonly bytes: Uint8Array;
  /** The bytes in order, a few megabytes at a time, from the beginning at each call. */
  pieces?(): Iterable<Uint8Array>;
}

/** The bytes of a file in pieces; one piece where it is in memory already. */
export const piecesOf = (file: InputFile): Iterable<Uint8Array> => file.pieces?.() ?? [file.bytes];

/** An area as one source knows it. Null where the source does not say. */
export interface RawArea {
  code: string;
  name: string | null;
  /** Name of the gemeente, where given beside the code. */
  gemeenteName: string | null;
  wijkCode: string | null;
  gemeenteCode: string | null;
  /** Year of the area set that the code belongs to. */
  vintageYear: number | null;
  /** CBS `indelingswijziging_wijken_en_buurten`: 1 unchanged, 2 or 3 changed. */
  boundaryChange: number | null;
  /** True for CBS areas that are water only: they are not neighbourhoods. */
  water: boolean;
  /** Most common four-digit postcode, where given. */
  postcode4: string | null;
  /** Boundary in WGS84 (lon, lat); Polygon or MultiPolygon. */
  geometry: Geometry | null;
  row: number;
}

/** A figure as published: the publisher's own column name and unit. `value` is null exactly when `missing` is set. */
export interface RawFigure {
  areaCode: string;
  /** Key into `measures[layoutId]`. */
  measure: string;
  year: number;
  value: number | null;
  missing: MissingReason | null;
  low: number | null;
  high: number | null;
  row: number;
}

/** A class that the publisher itself gives (map service of the Leefbaarometer). */
export interface RawClass {
  areaCode: string;
  measure: string;
  year: number;
  class: number;
  row: number;
}

/** A 100 m cell of the Leefbaarometer, by an id that holds its lower-left corner (`maybeCellCorner`). */
export interface RawCell {
  cellId: string;
  year: number;
  values: Readonly<Record<string, number | null>>;
  row: number;
}

/** A CBS square of 100 m, by such an id, with counts by published column. Null is withheld. */
export interface RawSquare {
  cellId: string;
  year: number;
  counts: Readonly<Partial<Record<SquareColumn, number | null>>>;
  row: number;
}

/** A postcode (six positions) and the buurt it lies in; `addresses` counts the rows of the file behind it. */
export interface RawPostcode {
  postcode6: string;
  buurtCode: string;
  addresses: number;
}

/** One respondent of a survey. Answers 1-5 as given, not yet oriented; null is no answer. */
export interface RawRespondent {
  id: string;
  areaCode: string;
  year: number;
  weight: number;
  answers: Readonly<Record<string, number | null>>;
  row: number;
}

/** Whose survey it is, as its mapping says: named wherever its figures are. */
export interface SurveyInfo {
  title: string;
  publisher: string;
  licence: string;
}

/** Something in a file that is not as it should be, for a person. Nothing bad disappears without one. */
export interface Issue {
  file: string;
  /** 1-based line or feature number of the first; null when it is about the whole file. */
  row: number | null;
  column: string | null;
  /** What was received, as text, at most 120 characters; of the first where there are more. */
  value: string | null;
  expected: string;
  /** What happened to it. */
  action: "row_rejected" | "value_rejected" | "column_ignored" | "file_rejected" | "note";
  /** How many times; once when left out. */
  count?: number;
  /** Rows of some of them. */
  rows?: readonly number[];
}

/** Figures and rows that an issue says are lost. */
export const lostBy = ({action, count = 1}: Issue): number =>
  action === "row_rejected" || action === "value_rejected" ? count : 0;

/** Everything that one file holds. Lists that a layout does not have are empty. */
export interface ParsedFile {
  layoutId: LayoutId;
  sourceId: SourceId | OwnId;
  rowsRead: number;
  rowsKept: number;
  /**
   * Year of the area set that the codes of its figures belong to; `"own"` where each figure is on the codes of its own
   * year; null where nothing in the file says it. Codes are reused, so a figure joins another year's areas only after
   * a look at whether they are the same place.
   */
  codesYear: number | "own" | null;
  /**
   * Which edition of a series its figures are of, where a publisher recomputes past years (`"2022"`, `"50090NED"`); a
   * later edition sorts after an earlier one. Null where there are no editions, or the file does not say which it is.
   */
  edition: string | null;
  areas: RawArea[];
  figures: RawFigure[];
  classes: RawClass[];
  cells: RawCell[];
  squares: RawSquare[];
  postcodes: RawPostcode[];
  respondents: RawRespondent[];
  /** Set by an adapter that gives respondents. */
  survey: SurveyInfo | null;
  issues: Issue[];
}

/**
 * Reads one file layout. `parse` is pure: no disk, network or clock. It throws `InputError` only when nothing in the
 * file can be trusted (a needed column is missing, no header, not the format it says); everything else is an `Issue`.
 */
export interface Adapter {
  layoutId: LayoutId;
  sourceId: SourceId | OwnId;
  /** Does the file have this layout? Judged by path and the first 4,096 characters; must not throw. */
  recognises(path: string, head: string): boolean;
  /**
   * `siblings` are the other files of the same folder, for layouts of several files (CBS bulk, survey mapping). With
   * `drain` the figures and cells of a large file are handed over as they are read, and the result holds the rest.
   */
  parse(file: InputFile, siblings: readonly InputFile[], drain?: Drain): ParsedFile;
}

/** Takes the figures and cells out of what was read so far, and leaves those lists empty. */
export type Drain = (parsed: ParsedFile) => void;

/** A file that cannot be used at all. The message names the file, what was received, what was expected and what to do. */
export class InputError extends Error {
  override name = "InputError";
}

/** An empty result to fill. */
export function emptyParsedFile(adapter: Pick<Adapter, "layoutId" | "sourceId">): ParsedFile {
  const {layoutId, sourceId} = adapter;
  return {
    layoutId,
    sourceId,
    rowsRead: 0,
    rowsKept: 0,
    codesYear: null,
    edition: null,
    areas: [],
    figures: [],
    classes: [],
    cells: [],
    squares: [],
    postcodes: [],
    respondents: [],
    survey: null,
    issues: []
  };
}
