/** The light colours of `styles/tokens.css` that a card needs: a picture cannot read a style sheet. */
export const cardColours = {
  paper: "#fbfaf7",
  ink: "#1c2529",
  "ink-2": "#4d5a60",
  rule: "#dcd8cf",
  "rule-strong": "#8d8b84",
  accent: "#0b5d66",
  map: "#ece8de",
  "map-line": "#a9a498",
  hatch: "#b3ac9b",
  notice: "#f4e7bd",
  "notice-ink": "#3b2f06",
  k1: "#6e3f06",
  k2: "#9d641b",
  k3: "#d3ab63",
  k4: "#ecd9ae",
  k5: "#efeee8",
  k6: "#c9e4df",
  k7: "#85c4bb",
  k8: "#2c8378",
  k9: "#045049"
} as const;

/** Colours of the nine classes, the least favourable first. */
export const classColours: readonly string[] = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(
  number => cardColours[`k${number}` as keyof typeof cardColours]
);

export type Rgb = readonly [red: number, green: number, blue: number];

const toRgb = (hex: string): Rgb => [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;

/** Colours between two, for the smooth edges of letters and lines. */
const between = (from: string, to: string, steps: number): Rgb[] => {
  const [start, end] = [toRgb(from), toRgb(to)];
  return Array.from(
    {length: steps},
    (_, index) =>
      start.map((value, part) =>
        Math.round(value + ((end[part]! - value) * (index + 1)) / (steps + 1))
      ) as unknown as Rgb
  );
};

/** All colours that a card may have once it is a picture: few, so that it is small, and every class as it is. */
export const cardPalette: readonly Rgb[] = [
  ...Object.values(cardColours).map(toRgb),
  ...between(cardColours.ink, cardColours.paper, 4),
  ...between(cardColours["ink-2"], cardColours.paper, 2),
  ...between(cardColours.accent, cardColours.paper, 2),
  ...between(cardColours["map-line"], cardColours.paper, 1),
  ...between(cardColours["notice-ink"], cardColours.notice, 2)
];
