/** A text between quotes, or the begin or end of an object; what is between them is skipped fast. */
const token = /"(?:[^"\\]|\\.)*"|[{}]/gs;

/**
 * The first name that occurs twice in one object of a JSON text, which readers of JSON pass over: the last one counts then.
 * Null when there is none.
 *
 * @param text  valid JSON
 * @example
 * findDoubledName('{"a": 1, "b": {"a": 2}, "a": 3}'); // => "a"
 */
export function findDoubledName(text: string): string | null {
  const open: Set<string>[] = [];
  token.lastIndex = 0;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const [sign] = found;
    if (sign === "{") open.push(new Set());
    else if (sign === "}") open.pop();
    else if (isName(text, token.lastIndex)) {
      const names = open.at(-1)!;
      if (names.has(sign)) return JSON.parse(sign);
      names.add(sign);
    }
  }
  return null;
}

/** Does a colon follow, after white space? */
function isName(text: string, from: number): boolean {
  let at = from;
  while (/\s/.test(text[at] ?? "")) at++;
  return text[at] === ":";
}
