import {parseDocument} from "yaml";
import type {z} from "zod";
import {ContentError} from "./content-error.ts";

const fence = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/**
 * Splits a content file into its checked front matter and its Markdown body.
 *
 * @throws ContentError when there is no front matter, it is no YAML, or the schema refuses it
 */
export function parseFrontMatter<T>(
  text: string,
  {file, schema}: {file: string; schema: z.ZodType<T>}
): {frontMatter: T; body: string} {
  const source = text.replace(/^\uFEFF/, "");
  const match = source.startsWith("---") ? fence.exec(source) : null;
  if (match?.index !== 0) {
    throw new ContentError(file, "has no front matter.", "Begin the file with a line ---, the fields, and again ---.");
  }
  return {frontMatter: checkFields(match[1]!, file, schema), body: source.slice(match[0].length)};
}

function checkFields<T>(yaml: string, file: string, schema: z.ZodType<T>): T {
  const document = parseDocument(yaml);
  const [error] = document.errors;
  if (error) {
    throw new ContentError(
      file,
      `its front matter is not valid YAML: ${error.message.split("\n")[0]}`,
      'Put text that holds a colon or begins with a sign between double quotes: title: "Dit: een titel".'
    );
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return result.data;
  const fields = result.error.issues.map(issue => `"${issue.path.join(".") || "front matter"}" (${issue.message})`);
  throw new ContentError(
    file,
    `its front matter is not complete or not right: ${fields.join("; ")}.`,
    "Correct these fields between the two lines --- at the top of the file."
  );
}
