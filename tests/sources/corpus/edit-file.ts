/** Something that may have happened to a file on its way. `seed` chooses where. */
export interface Mutation {
  name: string;
  mutate(text: string, seed: number): string | Uint8Array;
}

export const lines = (text: string) => text.trimEnd().split("\n");
export const joined = (list: readonly string[]) => `${list.join("\n")}\n`;
export const at = (seed: number, length: number) => (seed * 7919) % length;
export const delimiterOf = (text: string) => (lines(text)[0]!.includes(";") ? ";" : ",");
export const split = (line: string, delimiter: string) => line.split(delimiter);
export const bare = (cell: string) => cell.replace(/^"(.*)"$/, "$1");
export const likeQuoted = (cell: string, value: string) => (cell.startsWith('"') ? `"${value}"` : value);

/** Changes one row of the table. */
export const inRow =
  (change: (cells: string[], seed: number, delimiter: string) => string[]) => (text: string, seed: number) => {
    const list = lines(text);
    const delimiter = delimiterOf(text);
    const row = 1 + at(seed, list.length - 1);
    list[row] = change(split(list[row]!, delimiter), seed, delimiter).join(delimiter);
    return joined(list);
  };
export const isNumber = (cell: string) => /^[+-]?\d+([.,]\d+)?$/.test(bare(cell).trim());
/** Changes one cell with a number, the last of a row or another. */
export const inNumber = (change: (cell: string) => string) =>
  inRow((cells, seed) => {
    const numeric = cells.flatMap((cell, position) => (isNumber(cell) ? [position] : []));
    const position = numeric.at(-1 - at(seed, Math.min(3, numeric.length)));
    return cells.map((cell, index) => (index === position ? likeQuoted(cell, change(bare(cell).trim())) : cell));
  });
/** Changes every row, the header too. */
export const inAll = (change: (cells: string[], header: boolean, delimiter: string) => string[]) => (text: string) =>
  joined(
    lines(text).map((line, row) =>
      change(split(line, delimiterOf(text)), row === 0, delimiterOf(text)).join(delimiterOf(text))
    )
  );
/** Changes every cell with a number below the header. */
export const inNumbers = (change: (number: string) => string) =>
  inAll((cells, header) =>
    cells.map(cell => (!header && isNumber(cell) ? likeQuoted(cell, change(bare(cell).trim())) : cell))
  );
export const withRow =
  (row: (width: number, delimiter: string, list: string[]) => string, end = false) =>
  (text: string, seed: number) => {
    const list = lines(text);
    const delimiter = delimiterOf(text);
    const line = row(split(list[0]!, delimiter).length, delimiter, list);
    list.splice(end ? list.length : 2 + at(seed, list.length - 2), 0, line);
    return joined(list);
  };

export type Feature = {type: string; properties: Record<string, unknown>; geometry: {coordinates: number[][][]} | null};
export const inJson =
  (change: (features: Feature[], seed: number, json: Record<string, unknown>) => unknown) =>
  (text: string, seed: number) => {
    const json = JSON.parse(text) as {features: Feature[]};
    const features = change(json.features, seed, json as unknown as Record<string, unknown>);
    return JSON.stringify({...json, ...(Array.isArray(features) ? {features} : {})});
  };
export const inFeature = (change: (feature: Feature) => unknown) =>
  inJson((features, seed) => {
    const index = at(seed, features.length);
    features[index] = change(features[index]!) as Feature;
    return features;
  });
export const lastOf = (properties: Record<string, unknown>) =>
  Object.keys(properties).findLast(key => typeof properties[key] === "number") ?? Object.keys(properties)[0]!;
export const inProperty = (change: (value: unknown) => unknown) =>
  inFeature(({properties, ...feature}) => ({
    ...feature,
    properties: {...properties, [lastOf(properties)]: change(properties[lastOf(properties)])}
  }));
/** A feature with each of its positions changed. */
export const placed = (feature: Feature, change: (position: number[]) => (number | null)[]) => ({
  ...feature,
  geometry: {...feature.geometry, coordinates: feature.geometry!.coordinates.map(ring => ring.map(change))}
});
/** Changes the positions of one feature. */
export const inPlace = (change: (position: number[]) => (number | null)[]) =>
  inFeature(feature => placed(feature, change));
