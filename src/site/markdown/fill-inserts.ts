import {ContentError} from "./content-error.ts";

/** Markdown by name, for the places in a text where a line holds only `{{name}}`. */
export type Inserts = Readonly<Record<string, string>>;

/**
 * Fills the lines `{{name}}` of a text, so that numbers from the catalogue are never copied by hand.
 *
 * @throws ContentError when there is no insert of that name
 */
export function fillInserts(body: string, {file, inserts}: {file: string; inserts: Inserts}): string {
  return body.replace(/^\{\{([\w-]*)\}\}[ \t]*$/gm, (_line, name: string) => {
    const insert = Object.hasOwn(inserts, name) ? inserts[name] : undefined;
    if (insert !== undefined) return insert;
    const names = Object.keys(inserts).toSorted();
    throw new ContentError(
      file,
      `asks for an insert "${name}" that does not exist.`,
      names.length > 0 ? `Use one of: ${names.join(", ")}.` : "This kind of text has no inserts: leave the line out."
    );
  });
}
