/** One documented column of a published table. `type` is DuckDB's. A test compares this list with the real Parquet. */
export interface Column {
  name: string;
  type: "VARCHAR" | "DOUBLE" | "INTEGER" | "BOOLEAN" | "VARCHAR[]";
  description: string;
  nullable?: boolean;
}

export interface Mart {
  name: string;
  /** What one row is. */
  grain: string;
  columns: Column[];
  /** Columns that together are unique. */
  key: string[];
}

/** A column of text. */
export const text = (name: string, description: string, nullable = false): Column => ({
  name,
  type: "VARCHAR",
  description,
  nullable
});

/** A column of whole numbers. */
export const integer = (name: string, description: string, nullable = false): Column => ({
  name,
  type: "INTEGER",
  description,
  nullable
});

/** A column of numbers. */
export const number = (name: string, description: string, nullable = false): Column => ({
  name,
  type: "DOUBLE",
  description,
  nullable
});

/** A column of yes or no. */
export const flag = (name: string, description: string, nullable = false): Column => ({
  name,
  type: "BOOLEAN",
  description,
  nullable
});

/** A column of lists: codes of areas, ids of indicators. */
export const codes = (name: string, description: string): Column => ({name, type: "VARCHAR[]", description});

export const area = text("area_code", "official code of the area: NL00, GM####, WK####XX, BU####XXXX");
export const level = text("level", "buurt, wijk, gemeente or land");
export const gemeente = text("gemeente_code", "gemeente the area lies in; itself for a gemeente; NL00 for the country");
export const indicator = text("indicator_id", "key into the catalogue of indicators");
