/**
 * Makes the outlines of a drawn map that are no links lead where the list on the page leads, under the same words. An
 * outline has the last four signs of a code in its id; without JavaScript the list alone has names and links.
 *
 * @param gemeente  code of the gemeente that the map shows, as GM9901
 * @param list  where the links are
 */
export function nameOutlines(map: Element, gemeente: string, list: ParentNode): void {
  const linkOf = (target: EventTarget | null): HTMLAnchorElement | null => {
    const [, last] = /\.(\w{4})$/.exec((target as Element).closest("a, path[id]")?.id ?? "") ?? [];
    return last === undefined ? null : list.querySelector(`.wijken a[href$="/BU${gemeente.slice(2)}${last}/"]`);
  };
  map.addEventListener("pointerover", ({target}) => {
    const words = linkOf(target)?.closest("li")?.textContent;
    if (!words || (target as Element).firstElementChild) return;
    const title = document.createElementNS("http://www.w3.org/2000/svg", "title");
    title.textContent = words;
    (target as Element).append(title);
  });
  map.addEventListener("click", ({target}) => linkOf(target)?.click());
}
