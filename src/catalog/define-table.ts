/**
 * One definition a table: from it come the types of DuckDB, the documentation, the TypeScript types of its rows, the
 * names in camel case, the checks of what it holds and the published description.
 */

/** DuckDB's name of what a cell holds. */
export type ColumnType = "VARCHAR" | "DOUBLE" | "INTEGER" | "BOOLEAN" | "VARCHAR[]";

/** A cell of such a column, when there is one. */
export interface CellOf {
  VARCHAR: string;
  DOUBLE: number;
  INTEGER: number;
  BOOLEAN: boolean;
  "VARCHAR[]": readonly string[];
}

export type Cell = CellOf[ColumnType] | null;

/** What the numbers of a column are counted in, so that a check can tell what cannot be. */
export type ColumnUnit = "count" | "year" | "share" | "ha" | "degrees" | "bytes";

/** One documented column. A test compares the list with the real Parquet. */
export interface Column<Name extends string = string, Content extends Cell = Cell> {
  name: Name;
  type: ColumnType;
  description: string;
  nullable: boolean;
  /** Null where it has none, or each row its own (that of its indicator). */
  unit: ColumnUnit | null;
  /** All that may stand in it; null where that is no list. */
  values: readonly (string | number)[] | null;
  /** Beside those, texts that begin so: names that an operator gives. */
  prefix?: string;
  /** Never there: it tells the compiler what a cell is. */
  readonly content?: Content;
}

/** `Null` is true for a column that may be empty. */
type OrNull<Content, Null extends boolean> = Null extends true ? Content | null : Content;

const unitOf = (name: string): ColumnUnit | null =>
  (Object.entries(unitSuffixes).find(([suffix]) => name === suffix || name.endsWith(`_${suffix}`))?.[1] ??
    null) as ColumnUnit | null;

/** The unit is the last word of a column's name. */
const unitSuffixes: Readonly<Record<string, ColumnUnit>> = {
  count: "count",
  year: "year",
  share: "share",
  percentile: "share",
  ha: "ha",
  bytes: "bytes",
  longitude: "degrees",
  latitude: "degrees",
  west: "degrees",
  south: "degrees",
  east: "degrees",
  north: "degrees"
};

const column =
  <Type extends ColumnType>(type: Type) =>
  <const Name extends string, const Null extends boolean = false>(
    name: Name,
    description: string,
    nullable?: Null
  ): Column<Name, OrNull<CellOf[Type], Null>> => ({
    name,
    type,
    description,
    nullable: nullable ?? false,
    unit: type === "DOUBLE" || type === "INTEGER" ? unitOf(name) : null,
    values: null
  });

/** A column of text. */
export const text = column("VARCHAR");
/** A column of whole numbers. */
export const integer = column("INTEGER");
/** A column of numbers. */
export const number = column("DOUBLE");
/** A column of yes or no. */
export const flag = column("BOOLEAN");
/** A column of lists: codes of areas, ids of indicators. */
export const codes = column("VARCHAR[]");

/** A column that holds one of these and nothing else: another does not compile, and is found in a table. */
export const oneOf = <
  const Name extends string,
  const Value extends string | number,
  const Null extends boolean = false
>(
  name: Name,
  values: readonly Value[],
  description: string,
  nullable?: Null
): Column<Name, OrNull<Value, Null>> => ({
  name,
  type: typeof values[0] === "number" ? "INTEGER" : "VARCHAR",
  description,
  nullable: nullable ?? false,
  unit: null,
  values
});

/** A table: what one row is, what its columns hold and which of them together are unique. */
export interface Table<Name extends string = string, Columns extends readonly Column[] = readonly Column[]> {
  name: Name;
  /** What one row is. */
  grain: string;
  /** Columns that together are unique. */
  key: readonly Columns[number]["name"][];
  /** Order of the rows in the file, where it is not that of the key: a gemeente lies together. */
  order: readonly Columns[number]["name"][];
  columns: Columns;
}

/**
 * Defines a table.
 *
 * @example
 * defineTable({name: "towers", grain: "a tower", key: ["tower"], columns: [text("tower", "its name")]}).order; // => ["tower"]
 */
export function defineTable<const Name extends string, const Columns extends readonly Column[]>(table: {
  name: Name;
  grain: string;
  key: readonly NoInfer<Columns[number]["name"]>[];
  order?: readonly NoInfer<Columns[number]["name"]>[];
  columns: Columns;
}): Table<Name, Columns> {
  return {...table, order: table.order ?? table.key};
}

type ContentOf<One extends Column> = One extends Column<string, infer Content> ? Content : never;

/** A row of a table, with the names of its columns. */
export type RowOf<One extends Table> = {
  [Each in One["columns"][number] as Each["name"]]: ContentOf<Each>;
};

/**
 * A name of a column in camel case, as the compiler sees it.
 *
 * CamelCase<"area_code"> is "areaCode".
 */
export type CamelCase<Name extends string> = Name extends `${infer Head}_${infer Rest}`
  ? `${Head}${Capitalize<CamelCase<Rest>>}`
  : Name;

/** A row of a table, with names in camel case. */
export type RecordOf<One extends Table> = {
  readonly [Each in One["columns"][number] as CamelCase<Each["name"]>]: ContentOf<Each>;
};

/**
 * A name of a column in camel case.
 *
 * @example
 * camelCase("gemeente_below_count"); // => "gemeenteBelowCount"
 */
export const camelCase = (name: string): string => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

/** Of all cells of a column that is no list: those that cannot be, as SQL; null where everything can. */
export function impossibleCells({name, values, prefix, unit}: Column): string | null {
  const cell = `"${name}"`;
  if (values) {
    const listed = `${cell} not in (${values.map(value => (typeof value === "number" ? value : `'${value}'`)).join(", ")})`;
    return prefix === undefined ? listed : `${listed} and not starts_with(${cell}, '${prefix}')`;
  }
  if (unit === "share") return `not (${cell} between 0 and 1)`;
  if (unit === "count" || unit === "ha" || unit === "bytes") return `not (${cell} >= 0)`;
  if (unit === "year") return `not (${cell} between 1900 and 2100)`;
  if (unit === "degrees") return `not (${cell} between -180 and 180)`;
  return null;
}

const csvTypes: Readonly<Record<ColumnType, string>> = {
  VARCHAR: "string",
  DOUBLE: "number",
  INTEGER: "integer",
  BOOLEAN: "boolean",
  "VARCHAR[]": "string"
};

/**
 * A column as CSV on the Web describes it.
 *
 * @example
 * csvColumn(text("name", "its name")); // => {name: "name", titles: "name", datatype: "string", "dc:description": "its name"}
 */
export const csvColumn = ({name, type, description}: Pick<Column, "name" | "type" | "description">) => ({
  name,
  titles: name,
  datatype: csvTypes[type],
  "dc:description": description
});
