import {type Adapter, InputError, type InputFile, type Issue, type ParsedFile} from "../../src/sources/adapter.ts";

/** A file with this text, in UTF-8. */
export function toFile(path: string, text: string): InputFile {
  return {path, bytes: new TextEncoder().encode(text)};
}

/** Parses a text as a file of an adapter. */
export function parseText(adapter: Adapter, path: string, text: string, siblings: InputFile[] = []): ParsedFile {
  return adapter.parse(toFile(path, text), siblings);
}

/** Issues in one line each, to compare with: `row column value -> action`. */
export function brief(issues: readonly Issue[]): string[] {
  return issues.map(({row, column, value, action}) => `${row ?? "-"} ${column ?? "-"} ${value ?? "-"} -> ${action}`);
}

/** The message of the `InputError` that a parse throws. */
export function inputErrorOf(parse: () => unknown): string {
  try {
    parse();
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  throw new Error("expected an InputError, but the file was read");
}
