const tenths = (number: string | number) => Math.round(Number(number) * 10);
const written = (value: number) => `${value / 10}`.replace(/^(-?)0\./, "$1.");
/** Two numbers after each other: a minus sign parts them as well as a space. */
const pair = (x: number, y: number) => `${written(x)}${y < 0 ? "" : " "}${written(y)}`;

/**
 * A path of straight lines with one decimal and steps instead of places. Each step leads to the rounded place, so that
 * roundings do not add up. A path with anything but straight lines stays as it is.
 *
 * @example
 * compactPath("M46,48L165,23.64L284,22.2"); // => "M46 48l119-24.4 119-1.4"
 */
export function compactPath(path: string): string {
  if (!/^[MLZ\d.,\s-]+$/.test(path)) return path;
  let [fromX, fromY] = [0, 0];
  let areSteps = false;
  return path.replace(/([ML])\s*(-?[\d.]+)[\s,]+(-?[\d.]+)|Z/g, (whole, command: string, left: string, top: string) => {
    if (whole === "Z") {
      areSteps = false;
      return "z";
    }
    const [x, y] = [tenths(left), tenths(top)];
    const [dx, dy] = [x - fromX, y - fromY];
    [fromX, fromY] = [x, y];
    const step = stepOf(command, {x, y, dx, dy}, areSteps);
    areSteps = !/^[Mhv]/.test(step);
    return step;
  });
}

function stepOf(command: string, {x, y, dx, dy}: Record<"x" | "y" | "dx" | "dy", number>, areSteps: boolean): string {
  if (command === "M") return `M${pair(x, y)}`;
  if (dy === 0) return `h${written(dx)}`;
  if (dx === 0) return `v${written(dy)}`;
  return areSteps ? `${dx < 0 ? "" : " "}${pair(dx, dy)}` : `l${pair(dx, dy)}`;
}

const attribute = (markup: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(markup)?.[1] ?? "0";

/** A rectangle or a line as the path that draws the same; null for anything else. */
function toPath(mark: string): string | null {
  const of = (name: string) => tenths(attribute(mark, name));
  const whole = /^<(\w+)((?: (?:x|y|x1|x2|y1|y2|width|height|d)="[^"]*")*)\/>$/.exec(mark);
  if (whole?.[1] === "rect")
    return `M${pair(of("x"), of("y"))}h${written(of("width"))}v${written(of("height"))}H${written(of("x"))}z`;
  if (whole?.[1] === "line") return compactPath(`M${of("x1") / 10},${of("y1") / 10}L${of("x2") / 10},${of("y2") / 10}`);
  return whole?.[1] === "path" ? compactPath(attribute(mark, "d")) : null;
}

/** A text at the place that its group moves it to. */
const moved = (text: string, dx: string, dy: string) =>
  text
    .replace(/(<text[^>]*? x=")([^"]*)"/, (_, start: string, x: string) => `${start}${(tenths(x) + tenths(dx)) / 10}"`)
    .replace(/(<text[^>]*? y=")([^"]*)"/, (_, start: string, y: string) => `${start}${(tenths(y) + tenths(dy)) / 10}"`);

function compactGroup(whole: string, attributes: string, inside: string): string {
  const marks = inside.match(/<(?:path|rect|line|circle)[^>]*\/>|<text[^>]*>[^<]*<\/text>/g) ?? [];
  if (marks.join("") !== inside || marks.length === 0) return whole;
  const paths = marks.map(toPath);
  if (paths.every(path => path !== null)) return `<path${attributes} d="${paths.join("")}"/>`;
  const shift = / transform="translate\(([^,)]*),([^)]*)\)"/.exec(attributes);
  const areTexts = marks.every(mark => mark.startsWith("<text"));
  const [own, drawn] =
    shift && areTexts
      ? [attributes.replace(shift[0], ""), marks.map(mark => moved(mark, shift[1]!, shift[2]!))]
      : [attributes, marks];
  return drawn.length === 1 ? drawn[0]!.replace(/^<\w+/, `$&${own}`) : `<g${own}>${drawn.join("")}</g>`;
}

/**
 * The same drawing in fewer bytes: the lines and areas of a group as one path, a group of one as its mark alone, texts
 * at their place instead of moved there. Of a country of charts that is a third.
 *
 * @param inside  marks in groups without groups in them, as Plot writes them
 */
export const compactGroups = (inside: string): string =>
  inside.replace(/<g([^>]*)>((?:(?!<\/?g[ >]).)*)<\/g>/gs, compactGroup);
