/** Markup that is already safe to write out. Made by `html` alone, or by `raw` from a renderer we trust. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

type Part = Html | string | number | null | undefined | false | readonly Part[];

const entities: Record<string, string> = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"};

export const escapeHtml = (text: string): string =>
  /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, character => entities[character]!) : text;

export const raw = (text: string): Html => new Html(text);

function toText(part: Part): string {
  if (typeof part === "string") return escapeHtml(part);
  if (part === null || part === undefined || part === false) return "";
  if (part instanceof Html) return part.text;
  if (typeof part === "number") return `${part}`;
  let text = "";
  for (const each of part) text += toText(each);
  return text;
}

/** Markup from a template; every value is escaped unless it is markup itself. Far faster than a component in a loop. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  let text = strings[0]!;
  for (let index = 0; index < parts.length; index++) text += toText(parts[index]) + strings[index + 1]!;
  return new Html(text);
}
