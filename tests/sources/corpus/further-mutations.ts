import {
  at,
  bare,
  delimiterOf,
  inAll,
  inFeature,
  inJson,
  inNumber,
  inNumbers,
  inProperty,
  inRow,
  joined,
  likeQuoted,
  lines,
  type Mutation,
  placed,
  split
} from "./edit-file.ts";

const code = /^("?)\s*((?:BU|E)\d[\w]*)\s*("?)$/;
/** Changes the code of one row, and only that. */
const inCode = (change: (code: string) => string) =>
  inRow(cells =>
    cells.map(cell =>
      cell.replace(code, (_, before: string, found: string, after: string) => before + change(found) + after)
    )
  );
const inCodes = (change: (code: string) => string) =>
  inAll((cells, header) =>
    header
      ? cells
      : cells.map(cell =>
          cell.replace(code, (_, before: string, found: string, after: string) => before + change(found) + after)
        )
  );
const inHeader = (change: (name: string, at: number) => string) => (text: string) =>
  joined(
    lines(text).map((line, row) =>
      row === 0
        ? split(line, delimiterOf(text))
            .map((cell, position) => likeQuoted(cell, change(bare(cell), position)))
            .join(delimiterOf(text))
        : line
    )
  );
const rowsAbove =
  (...above: string[]) =>
  (text: string) =>
    joined([...above, ...lines(text)]);
const width = (text: string) => split(lines(text)[0]!, delimiterOf(text)).length;
const insertAt = (text: string, seed: number, sign: string) =>
  `${text.slice(0, at(seed, text.length))}${sign}${text.slice(at(seed, text.length))}`;
const wideDigits = (text: string) => text.replace(/\d/g, digit => String.fromCodePoint(0xff10 + Number(digit)));

/** Cells that hold no number, or one that is not written as a number: none of them may become one. */
const noNumbers = [
  ...["nan", "None", "NULL", "n/a", "N/A", "nvt", "onbekend", "geheim", "–", "—", "…", "*", "?", "..", "<5", "> 100"],
  ...["5-10", "ca. 5", "~5", "5a", "5²", "½", "５", "1_000", "0b101", "0o17", "(5)", "5.0.0", "1/2", "12:30", "mei-24"],
  ...["2024-05-12T00:00:00Z", "1e-400", "5e", "e5", ",", "+", "5 6", "5%o", "True", "ja", "∞", "#######", "5\u0000"]
];

/** The same number in other signs: it must be the same number, or none. */
const sameNumber: readonly [name: string, change: (number: string) => string][] = [
  ["a plus", number => `+${number}`],
  ["zeros before it", number => `00${number}`],
  ["a hard space behind it", number => `${number}\u00A0`],
  ["a narrow space behind it", number => `${number}\u202F`],
  ["a mark of direction before it", number => `\u200E${number}`],
  ["a mark from right to left before it", number => `\u200F${number}`],
  ["a space of no width behind it", number => `${number}\u200B`],
  ["a byte order mark before it", number => `\uFEFF${number}`],
  ["an apostrophe before it", number => `'${number}`],
  ["an asterisk behind it", number => `${number}*`],
  ["a note behind it", number => `${number} (1)`],
  ["a percent sign behind it", number => `${number} %`],
  ["a unit behind it", number => `${number} m2`],
  ["an equals sign before it", number => `=${number}`],
  ["brackets round it", number => `(${number})`],
  ["wide digits", wideDigits],
  ["a minus of typography", number => `\u2212${number}`],
  ["an exponent", number => (number.includes(".") ? number : `${number}E+0`)],
  ["a tab before it", number => `\t${number}`]
];

/** A thousand more, written with a sign, in a column of which all numbers are whole; elsewhere nobody could tell. */
const separated = (sign: string) => (text: string, seed: number) => {
  const rows = lines(text)
    .slice(1)
    .map(line => split(line, delimiterOf(text)));
  const isWhole = (position: number) => rows.every(cells => /^"?\d{1,3}"?$/.test(cells[position] ?? ""));
  const wholes = rows[0]!.flatMap((_, position) => (isWhole(position) ? [position] : []));
  const position = wholes.at(-1 - at(seed, Math.min(3, wholes.length)));
  return inRow(cells =>
    cells.map((cell, each) => (each === position ? likeQuoted(cell, `1${sign}${bare(cell).padStart(3, "0")}`) : cell))
  )(text, seed);
};

/** What else may happen to a table. */
export const furtherTable: readonly Mutation[] = [
  ...noNumbers.map(value => ({name: `a cell ${JSON.stringify(value)}`, mutate: inNumber(() => value)})),
  ...sameNumber.flatMap(([name, change]) => [
    {name: `a number with ${name}`, mutate: inNumber(change)},
    {name: `all numbers with ${name}`, mutate: inNumbers(change)}
  ]),
  ...[".", "'", "’", "\u00A0", "\u202F", " ", "_"].map(sign => ({
    name: `a thousand with ${JSON.stringify(sign)}`,
    mutate: separated(sign)
  })),
  // codes
  {name: "codes with spaces behind", mutate: inCodes(one => `${one}   `)},
  {name: "codes with a hard space behind", mutate: inCodes(one => `${one}\u00A0`)},
  {name: "codes with a tab before", mutate: inCodes(one => `\t${one}`)},
  {name: "codes with a space of no width", mutate: inCodes(one => `${one}\u200B`)},
  {name: "codes with a mark from right to left", mutate: inCodes(one => `\u200F${one}`)},
  {name: "codes with an apostrophe", mutate: inCodes(one => `'${one}`)},
  {name: "codes as a formula", mutate: inCodes(one => `=${one}`)},
  {name: "codes in small letters", mutate: inCodes(one => one.toLowerCase())},
  {name: "a code with a space in it", mutate: inCode(one => one.replace(/^(BU|E)/, "$1 "))},
  {name: "a code without its letters", mutate: inCode(one => one.replace(/^(BU|E)/, ""))},
  {name: "a code in another alphabet", mutate: inCode(one => one.replace(/^B/, "В").replace(/^E/, "Е"))},
  {name: "a code with the letter O", mutate: inCode(one => one.replace(/^(BU|E)9?/, "$1O"))},
  {name: "a code that is a number of a spreadsheet", mutate: inCode(() => "9.9E+07")},
  {name: "a code merged with that above", mutate: inCode(() => "")},
  {
    name: "first cells merged downwards",
    mutate: text => joined(lines(text).map((line, row) => (row > 1 ? line.replace(/^[^,;]*/, "") : line)))
  },
  {
    name: "a code of the row above, padded",
    mutate: (text, seed) => {
      const list = lines(text);
      const row = 2 + at(seed, list.length - 2);
      const above = /\b(BU99|E1)\d+/.exec(list[row - 1]!)?.[0] ?? "";
      list[row] = list[row]!.replace(/\b(BU99|E1)\d+/, ` ${above} `);
      return joined(list);
    }
  },
  // heads
  {name: "a header under a row of groups", mutate: text => rowsAbove(delimiterOf(text).repeat(width(text) - 1))(text)},
  {name: "a line that names the separator", mutate: text => rowsAbove(`sep=${delimiterOf(text)}`)(text)},
  {name: "a remark above the header", mutate: rowsAbove("# downloaded 2024-11-03", "#")},
  {
    name: "a row of units below the header",
    mutate: text => {
      const [header, ...rows] = lines(text);
      return joined([header!, Array(width(text)).fill("aantal").join(delimiterOf(text)), ...rows]);
    }
  },
  {name: "names with hard spaces", mutate: inHeader(name => `${name}\u00A0`)},
  {name: "names with a byte order mark", mutate: inHeader(name => `\uFEFF${name}`)},
  {
    name: "names with a line end",
    mutate: inHeader((name, position) => (position === 1 ? `"${name}\nvan alle"` : name))
  },
  {name: "names in title case", mutate: inHeader(name => name.replace(/^./, letter => letter.toUpperCase()))},
  {name: "names with points", mutate: inHeader(name => name.replaceAll("_", "."))},
  {name: "names with units", mutate: inHeader((name, position) => (position > 2 ? `${name} (x 1 000)` : name))},
  {name: "names in single quotes", mutate: inHeader(name => `'${name}'`)},
  {
    name: "a name gone",
    mutate: (text, seed) => inHeader((name, position) => (position === at(seed, width(text)) ? "" : name))(text)
  },
  {
    name: "the last name cut off",
    mutate: text => inHeader((name, position) => (position === width(text) - 1 ? name.slice(0, -1) : name))(text)
  },
  {
    name: "a header one cell shorter, as R writes",
    mutate: text => joined(lines(text).map((line, row) => (row === 0 ? line : `"${row}"${delimiterOf(text)}${line}`)))
  },
  {
    name: "a column twice with other numbers",
    mutate: inAll((cells, header) => [...cells, header ? cells.at(-1)! : "7"])
  },
  {
    name: "a column twice, one with a space",
    mutate: inAll((cells, header) => [...cells, header ? likeQuoted(cells.at(-1)!, `${bare(cells.at(-1)!)} `) : "7"])
  },
  {
    name: "a column twice, one in capitals",
    mutate: inAll((cells, header) => [
      ...cells,
      header
        ? cells
            .at(-1)!
            .toUpperCase()
            .replace(/_\d+("?)$/, "_999$1")
        : "7"
    ])
  },
  {
    name: "half of the rows under a header in another order",
    mutate: text => {
      const list = lines(text);
      const turned = (line: string) => {
        const cells = split(line, delimiterOf(text));
        return [...cells.slice(0, -2), cells.at(-1)!, cells.at(-2)!].join(delimiterOf(text));
      };
      return joined(
        list.flatMap((line, row) => (row < 6 ? [line] : row === 6 ? [turned(list[0]!), turned(line)] : [turned(line)]))
      );
    }
  },
  {
    name: "ten thousand columns",
    mutate: text =>
      joined(
        lines(text).map(
          (line, row) =>
            line + Array.from({length: 10_000}, (_, of) => delimiterOf(text) + (row === 0 ? `x${of}` : of)).join("")
        )
      )
  },
  // quotes and lines
  {name: "single quotes", mutate: inAll(cells => cells.map(cell => `'${bare(cell)}'`))},
  {name: "quotes of typography", mutate: inAll(cells => cells.map(cell => `“${bare(cell)}”`))},
  {
    name: "quotes with a backslash",
    mutate: inAll((cells, header) =>
      cells.map((cell, position) => (!header && position === 1 ? `"een \\"${bare(cell)}\\""` : cell))
    )
  },
  {name: "rows in quotes", mutate: text => joined(lines(text).map(line => `"${line.replaceAll('"', '""')}"`))},
  {name: "line ends doubled", mutate: text => text.replaceAll("\n", "\r\r\n")},
  {name: "line ends turned round", mutate: text => text.replaceAll("\n", "\n\r")},
  {name: "a line end of Unicode", mutate: (text, seed) => insertAt(text, seed, "\u2028")},
  {name: "all line ends of Unicode", mutate: text => text.replaceAll("\n", "\u2028")},
  {name: "a next line of a mainframe", mutate: (text, seed) => insertAt(text, seed, "\u0085")},
  {name: "a form feed", mutate: (text, seed) => insertAt(text, seed, "\f")},
  {name: "a bell", mutate: (text, seed) => insertAt(text, seed, "\u0007")},
  {name: "a lone carriage return", mutate: (text, seed) => insertAt(text, seed, "\r")},
  {name: "a lone line feed", mutate: (text, seed) => insertAt(text, seed, "\n")},
  {name: "a byte order mark in the middle", mutate: (text, seed) => insertAt(text, seed, "\uFEFF")},
  {
    name: "a byte order mark at a row",
    mutate: (text, seed) => joined(lines(text).map((line, row) => (row === 1 + at(seed, 11) ? `\uFEFF${line}` : line)))
  },
  {name: "two byte order marks", mutate: text => `\uFEFF\uFEFF${text}`},
  {name: "a byte order mark at the end", mutate: text => `${text}\uFEFF`},
  {name: "a space of no width anywhere", mutate: (text, seed) => insertAt(text, seed, "\u200B")},
  {name: "a mark from right to left anywhere", mutate: (text, seed) => insertAt(text, seed, "\u202E")},
  {name: "a soft hyphen anywhere", mutate: (text, seed) => insertAt(text, seed, "\u00AD")},
  {name: "the end of a file of DOS", mutate: text => `${text}\u001A`},
  {name: "zero bytes at the end", mutate: text => `${text}${"\0".repeat(512)}`},
  {
    name: "a hole of zero bytes",
    mutate: (text, seed) =>
      `${text.slice(0, at(seed, text.length))}${"\0".repeat(64)}${text.slice(at(seed, text.length) + 64)}`
  },
  {
    name: "a page of the service in the middle",
    mutate: (text, seed) => insertAt(text, seed, "\n<html><body>502 Bad Gateway</body></html>\n")
  },
  {name: "a quarter of a million empty lines", mutate: text => text + "\n".repeat(250_000)},
  {name: "one line without end", mutate: text => `${lines(text)[0]}${"x".repeat(100_000)}`},
  {
    name: "text in UTF-32",
    mutate: text =>
      Buffer.concat([
        Buffer.from([0xff, 0xfe, 0, 0]),
        ...[...text].map(sign => {
          const four = Buffer.alloc(4);
          four.writeUInt32LE(sign.codePointAt(0)!);
          return four;
        })
      ])
  },
  {name: "text of DOS", mutate: text => Buffer.from(text.replaceAll("é", "\u0082"), "latin1")},
  {name: "text of an old Mac", mutate: text => Buffer.from(text.replaceAll("é", "\u008E"), "latin1")},
  {
    name: "UTF-16 that ends within a letter",
    mutate: text => Buffer.concat([Buffer.from(`\uFEFF${text}`, "utf16le"), Buffer.from([0x41])])
  },
  {name: "letters composed otherwise", mutate: text => text.normalize("NFD")},
  // rows
  {name: "rows in another order", mutate: text => joined([lines(text)[0]!, ...lines(text).slice(1).reverse()])},
  {name: "sums below", mutate: text => joined([...lines(text), "", `Totaal${delimiterOf(text)}1234`])},
  {
    name: "two tables below each other",
    mutate: text =>
      joined([...lines(text), "", `code${delimiterOf(text)}oppervlakte`, `BU99000001${delimiterOf(text)}12`])
  },
  {name: "a row of a thousand cells", mutate: text => joined([...lines(text), delimiterOf(text).repeat(1000)])},
  {name: "a row of spaces", mutate: text => joined([...lines(text), "     "])},
  {
    name: "a year with an asterisk",
    mutate: inRow(cells => cells.map(cell => cell.replace(/^("?)(20(?:20|22|24))(JJ00)?("?)$/, "$1$2*$4")))
  },
  {
    name: "a year with a decimal",
    mutate: inRow(cells => cells.map(cell => cell.replace(/^("?)(20(?:20|22|24))(JJ00)?("?)$/, "$1$2.0$4")))
  },
  {
    name: "a year of the future",
    mutate: inRow(cells => cells.map(cell => cell.replace(/^("?)(20(?:20|22|24))(JJ00)?("?)$/, "$1 2222$4")))
  },
  {
    name: "a quarter for a year",
    mutate: inRow(cells => cells.map(cell => cell.replace(/^("?)(20(?:20|22|24))(JJ00)?("?)$/, "$1$2KW01$4")))
  }
];

const properties = (change: (properties: Record<string, unknown>) => Record<string, unknown>) =>
  inFeature(feature => ({...feature, properties: change(feature.properties)}));
const withValues = (all: Record<string, unknown>, change: (value: unknown) => unknown) =>
  Object.fromEntries(Object.entries(all).map(([key, value]) => [key, change(value)]));
const inValues = (change: (value: unknown) => unknown) => properties(all => withValues(all, change));
const inAllValues = (change: (value: unknown) => unknown) =>
  inJson(features => features.map(feature => ({...feature, properties: withValues(feature.properties, change)})));
const geometry = (change: (geometry: {coordinates: unknown}) => unknown) =>
  inFeature(feature => ({...feature, geometry: change(feature.geometry!)}));
const moved = (change: (position: number[]) => number[]) =>
  inJson(features => features.map(feature => placed(feature, change)));
const withMembers = (change: (json: Record<string, unknown>) => Record<string, unknown>) => (text: string) =>
  JSON.stringify(change(JSON.parse(text)));
const mercator = ([lon, lat]: number[]) => [
  (lon! * 20_037_508.34) / 180,
  (Math.log(Math.tan(((90 + lat!) * Math.PI) / 360)) / (Math.PI / 180)) * (20_037_508.34 / 180)
];
const crs = (name: string) => ({type: "name", properties: {name}});

/** What else may happen to GeoJSON. */
export const furtherJson: readonly Mutation[] = [
  ...noNumbers.map(value => ({name: `a property ${JSON.stringify(value)}`, mutate: inProperty(() => value)})),
  ...sameNumber.map(([name, change]) => ({
    name: `a property with ${name}`,
    mutate: inProperty(value => change(String(value)))
  })),
  {
    name: "web mercator, named",
    mutate: text => JSON.stringify({...JSON.parse(moved(mercator)(text, 1)), crs: crs("urn:ogc:def:crs:EPSG::3857")})
  },
  {name: "web mercator, not named", mutate: moved(mercator)},
  {name: "a grid of Europe", mutate: moved(([x, y]) => [4_000_000 + x! * 1000, 3_200_000 + y! * 1000])},
  {name: "a grid of the world", mutate: moved(([x, y]) => [600_000 + x! * 1000, 5_800_000 + y! * 1000])},
  {name: "the Dutch grid turned round", mutate: moved(([x, y]) => [450_000 + y! * 100, 120_000 + x! * 100])},
  {name: "the Dutch grid in kilometres", mutate: moved(([x, y]) => [120 + x!, 450 + y!])},
  {name: "degrees times a million", mutate: moved(([x, y]) => [x! * 1e6, y! * 1e6])},
  {name: "all latitudes first", mutate: moved(([x, y]) => [y!, x!])},
  {name: "degrees as text", mutate: text => text.replace(/\[(\d[\d.]*),(\d[\d.]*)\]/g, '["$1","$2"]')},
  {
    name: "a member that names degrees",
    mutate: withMembers(json => ({...json, crs: crs("urn:ogc:def:crs:OGC:1.3:CRS84")}))
  },
  {
    name: "a member that names the Dutch grid over degrees",
    mutate: withMembers(json => ({...json, crs: crs("urn:ogc:def:crs:EPSG::28992")}))
  },
  {name: "a collection of geometries", mutate: geometry(one => ({type: "GeometryCollection", geometries: [one]}))},
  {name: "a geometry without places", mutate: geometry(one => ({...one, coordinates: []}))},
  {name: "a geometry with a ring without places", mutate: geometry(one => ({...one, coordinates: [[]]}))},
  {
    name: "a geometry with places of nothing",
    mutate: geometry(one => ({
      ...one,
      coordinates: [
        [
          [null, null],
          [null, null],
          [null, null],
          [null, null]
        ]
      ]
    }))
  },
  {name: "a geometry nested too deep", mutate: geometry(one => ({...one, coordinates: [one.coordinates]}))},
  {name: "a geometry of several that is one", mutate: geometry(one => ({...one, type: "MultiPolygon"}))},
  {name: "a line", mutate: geometry(one => ({type: "LineString", coordinates: (one.coordinates as unknown[])[0]}))},
  {name: "a geometry that is text", mutate: geometry(() => "POLYGON((5 52,5 53,6 53,5 52))")},
  {
    name: "a ring turned round",
    mutate: geometry(one => ({...one, coordinates: (one.coordinates as unknown[][]).map(ring => ring.toReversed())}))
  },
  {
    name: "a name that comes twice",
    mutate: (text, seed) => {
      const found = [...text.matchAll(/"(\w+)":("[^"]*"|-?\d+(?:\.\d+)?)/g)];
      const one = found[at(seed, found.length)]!;
      return `${text.slice(0, one.index)}"${one[1]}":${one[2]},"${one[1]}":7${text.slice(one.index + one[0].length)}`;
    }
  },
  {name: "a number that is not of JSON", mutate: text => text.replace(/:(\d+(\.\d+)?)([,}])/, ":NaN$3")},
  {name: "a number that is too large", mutate: text => text.replace(/":(\d+(\.\d+)?)([,}])/, '":1e999$3')},
  {name: "a comma too many", mutate: text => text.replace(/\]\s*\}\s*$/, ",]}")},
  {name: "single quotes", mutate: text => text.replaceAll('"', "'")},
  {name: "remarks", mutate: text => `// downloaded\n${text}`},
  {name: "text behind the end", mutate: text => `${text.trimEnd()}\n{"type":"FeatureCollection","features":[]}`},
  {
    name: "a feature a line",
    mutate: text => joined((JSON.parse(text) as {features: unknown[]}).features.map(feature => JSON.stringify(feature)))
  },
  {
    name: "a collection in the collection",
    mutate: text => JSON.stringify({type: "FeatureCollection", features: [JSON.parse(text)]})
  },
  {
    name: "attributes as ESRI names them",
    mutate: withMembers(json => ({
      ...json,
      features: (json.features as {properties: unknown}[]).map(({properties: attributes, ...rest}) => ({
        attributes,
        ...rest
      }))
    }))
  },
  {name: "features by name", mutate: withMembers(json => ({...json, features: Object.assign({}, json.features)}))},
  {
    name: "numbers of features as text",
    mutate: withMembers(json => ({...json, numberMatched: "4000", numberReturned: "4000"}))
  },
  {
    name: "more features, as text",
    mutate: inJson((features, _, json) => {
      json.numberMatched = String(features.length);
      return features.slice(0, 5);
    })
  },
  {
    name: "a link to a next page",
    mutate: inJson((features, _, json) => {
      json.links = [{rel: "next", href: "https://example.org/?page=2"}];
      return features.slice(0, 5);
    })
  },
  {
    name: "a limit that was passed",
    mutate: inJson((features, _, json) => {
      json.exceededTransferLimit = true;
      return features.slice(0, 5);
    })
  },
  {
    name: "values with spaces round them",
    mutate: inValues(value => (typeof value === "string" ? `  ${value}  ` : value))
  },
  {
    name: "names with spaces round them",
    mutate: properties(all => Object.fromEntries(Object.entries(all).map(([key, value]) => [` ${key} `, value])))
  },
  {
    name: "numbers as text everywhere",
    mutate: inAllValues(value => (typeof value === "number" ? String(value) : value))
  },
  {
    name: "numbers with a decimal comma",
    mutate: inAllValues(value => (typeof value === "number" ? String(value).replace(".", ",") : value))
  },
  {name: "a property that is not there", mutate: inProperty(() => undefined)},
  {name: "a property 1.234", mutate: inProperty(value => (Number.isInteger(value) ? "1.234" : value))},
  {name: "letters composed otherwise", mutate: text => text.normalize("NFD")},
  {
    name: "a code with a space of no width",
    mutate: (text, seed) =>
      inFeature(feature => JSON.parse(JSON.stringify(feature).replace(/BU99\d+/, "$&\u200B")))(text, seed)
  },
  {
    name: "a code of another feature",
    mutate: inJson((features, seed) => {
      const one = features[at(seed, features.length)]!;
      const other = features[at(seed + 1, features.length)]!;
      Object.assign(one.properties, {
        id: other.properties.id,
        buurtcode: other.properties.buurtcode,
        code: other.properties.code
      });
      return features;
    })
  },
  {name: "zero bytes at the end", mutate: text => `${text}${"\0".repeat(512)}`},
  {
    name: "a hole",
    mutate: (text, seed) => `${text.slice(0, at(seed, text.length))}${text.slice(at(seed, text.length) + 64)}`
  },
  {
    name: "a byte order mark in the middle",
    mutate: (text, seed) => `${text.slice(0, at(seed, text.length))}\uFEFF${text.slice(at(seed, text.length))}`
  },
  {name: "the features in another order", mutate: inJson(features => features.toReversed())}
];
