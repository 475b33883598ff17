import {gzipSync} from "node:zlib";
import {
  at,
  bare,
  delimiterOf,
  inAll,
  inFeature,
  inJson,
  inNumber,
  inPlace,
  inProperty,
  inRow,
  isNumber,
  joined,
  likeQuoted,
  lines,
  type Mutation,
  split,
  withRow
} from "./edit-file.ts";
import {furtherJson, furtherTable} from "./further-mutations.ts";
import {rareJson, rareTable} from "./rare-mutations.ts";

const strange = [
  ...[
    "NaN",
    "n.v.t.",
    "-",
    "x",
    "null",
    "#N/A",
    "#DEEL/0!",
    "99999",
    "-99999",
    "-99997",
    "99999999",
    "Infinity",
    "-Infinity"
  ],
  ...[
    "0x1F",
    "1e308",
    "1e999",
    "47%",
    "€ 5",
    "1 234",
    "1.23E+05",
    "TRUE",
    "'5",
    "=1+1",
    "12-05-2024",
    "1.234.567",
    "--5",
    "5-",
    "٣"
  ]
];

/** Written otherwise as a whole: what is in the file stays the same. */
const whole: Mutation[] = [
  {name: "utf-8 with a mark", mutate: text => `\uFEFF${text}`},
  {name: "utf-16 little endian with a mark", mutate: text => Buffer.from(`\uFEFF${text}`, "utf16le")},
  {name: "utf-16 little endian without a mark", mutate: text => Buffer.from(text, "utf16le")},
  {name: "utf-16 big endian", mutate: text => Buffer.from(`\uFEFF${text}`, "utf16le").swap16()},
  {name: "windows-1252", mutate: text => Buffer.from(text, "latin1")},
  {name: "accents saved twice", mutate: text => Buffer.from(text, "utf8").toString("latin1")},
  {name: "gzip", mutate: text => gzipSync(text)},
  {name: "a zip", mutate: text => `PK\u0003\u0004${text}`},
  {name: "html", mutate: () => "<!doctype html><html><body>503 Service Unavailable</body></html>"},
  {name: "xml", mutate: () => '<?xml version="1.0"?><ows:ExceptionReport/>'},
  {name: "json with an error", mutate: () => '{"error": "rate limit"}'},
  {name: "nothing", mutate: () => ""},
  {name: "white space", mutate: () => "\n\n  \n"},
  {
    name: "cut anywhere but at the end of a row",
    mutate: (text, seed) => {
      const cut = Buffer.from(text).subarray(0, 1 + at(seed, Buffer.byteLength(text) - 2));
      return cut.at(-1) === 0x0a || cut.at(-1) === 0x0d ? cut.subarray(0, -1) : cut;
    }
  },
  {name: "cut within a letter", mutate: text => Buffer.from(text.slice(0, text.lastIndexOf("é") + 1)).subarray(0, -1)},
  {
    name: "a zero byte",
    mutate: (text, seed) => `${text.slice(0, at(seed, text.length))}\0${text.slice(at(seed, text.length))}`
  },
  {
    name: "a byte that is no utf-8",
    mutate: (text, seed) => {
      const bytes = Buffer.from(text);
      return Buffer.concat([
        bytes.subarray(0, at(seed, bytes.length)),
        Buffer.from([0xe9]),
        bytes.subarray(at(seed, bytes.length))
      ]);
    }
  }
];

/** What may happen to a table. */
export const tableMutations: readonly Mutation[] = [
  ...whole,
  {name: "line ends of Windows", mutate: text => text.replaceAll("\n", "\r\n")},
  {name: "line ends of an old Mac", mutate: text => text.replaceAll("\n", "\r")},
  {
    name: "mixed line ends",
    mutate: text => joined(lines(text).map((line, row) => (row % 3 === 0 ? `${line}\r` : line)))
  },
  {name: "empty lines", mutate: text => text.replaceAll("\n", "\n\n")},
  {name: "all cells quoted", mutate: inAll(cells => cells.map(cell => `"${bare(cell)}"`))},
  {name: "cells padded", mutate: inAll(cells => cells.map(cell => likeQuoted(cell, `  ${bare(cell)}  `)))},
  {name: "semicolons", mutate: text => joined(lines(text).map(line => line.split(delimiterOf(text)).join(";")))},
  {name: "tabs", mutate: text => joined(lines(text).map(line => line.split(delimiterOf(text)).join("\t")))},
  {name: "bars", mutate: text => joined(lines(text).map(line => line.split(delimiterOf(text)).join("|")))},
  {
    name: "Dutch Excel",
    mutate: text =>
      joined(
        lines(text).map((line, row) =>
          line
            .split(delimiterOf(text))
            .map(cell => (row > 0 && isNumber(cell) ? cell.replace(".", ",") : cell))
            .join(";")
        )
      )
  },
  {
    name: "decimal commas in quotes",
    mutate: inAll((cells, header) =>
      cells.map(cell => (!header && isNumber(cell) && cell.includes(".") ? `"${bare(cell).replace(".", ",")}"` : cell))
    )
  },
  {
    name: "decimal commas bare",
    mutate: inAll((cells, header) => cells.map(cell => (!header && isNumber(cell) ? cell.replace(".", ",") : cell)))
  },
  {
    name: "one decimal comma",
    mutate: inNumber(cell => `"${cell.includes(".") ? cell.replace(".", ",") : `${cell},0`}"`.replaceAll('""', '"'))
  },
  {
    name: "columns in another order",
    mutate: text => joined(lines(text).map(line => split(line, delimiterOf(text)).reverse().join(delimiterOf(text))))
  },
  {
    name: "a column of row numbers",
    mutate: text => joined(lines(text).map((line, row) => [row === 0 ? '""' : row, line].join(delimiterOf(text))))
  },
  {name: "a column more", mutate: inAll((cells, header) => [...cells, header ? "opmerking" : "mooi"])},
  {name: "separators at the end", mutate: inAll(cells => [...cells, ""])},
  {name: "separators at the end of rows", mutate: inAll((cells, header) => (header ? cells : [...cells, ""]))},
  {name: "the header again", mutate: withRow((_, __, list) => list[0]!)},
  {name: "the file twice", mutate: text => text + text},
  {name: "the rows twice", mutate: text => text + joined(lines(text).slice(1))},
  {name: "a row twice", mutate: withRow((_, __, list) => list[1]!)},
  {name: "no header", mutate: text => joined(lines(text).slice(1))},
  {name: "a header alone", mutate: text => joined(lines(text).slice(0, 1))},
  {name: "the header on line 3", mutate: text => `Kerncijfers\n\n${text}`},
  {name: "a title above the header", mutate: text => `Bron: CBS;bewerking\n${text}`},
  {
    name: "a header in capitals",
    mutate: text => joined(lines(text).map((line, row) => (row === 0 ? line.toUpperCase() : line)))
  },
  {name: "a foot", mutate: withRow(() => "Bron: CBS", true)},
  {
    name: "a foot of all cells",
    mutate: withRow((width, delimiter) => ["Bron: CBS", ...Array(width - 1).fill("")].join(delimiter), true)
  },
  {name: "a total", mutate: withRow((width, delimiter) => ["Totaal", ...Array(width - 1).fill("12")].join(delimiter))},
  {name: "a row of separators", mutate: withRow((width, delimiter) => delimiter.repeat(width - 1))},
  {name: "a cell less", mutate: inRow((cells, seed) => cells.toSpliced(at(seed, cells.length), 1))},
  {name: "a cell more", mutate: inRow((cells, seed) => cells.toSpliced(at(seed, cells.length), 0, "7"))},
  {
    name: "a stray quote",
    mutate: inRow((cells, seed) => cells.map((cell, index) => (index === at(seed, cells.length) ? `${cell}"` : cell)))
  },
  {
    name: "a quote that is not closed",
    mutate: inRow((cells, seed) =>
      cells.map((cell, index) => (index === at(seed, cells.length) ? `"${bare(cell)}` : cell))
    )
  },
  {
    name: "a code in small letters",
    mutate: (text, seed) =>
      inRow(cells => cells.map(cell => cell.replace(/\b(BU|E)(?=\d)/, code => code.toLowerCase())))(text, seed)
  },
  {name: "a code cut short", mutate: inRow(cells => cells.map(cell => cell.replace(/(BU\d{7})\d/, "$1")))},
  {name: "a code of a province", mutate: inRow(cells => cells.map(cell => cell.replace(/BU\d{8}/, "PV27")))},
  {
    name: "a year that is a date",
    mutate: inRow(cells => cells.map(cell => cell.replace(/^"?20(20|22|24)(JJ00)?"?$/, "2024-01-01")))
  },
  {
    name: "a year of two digits",
    mutate: inRow(cells => cells.map(cell => cell.replace(/^"?20(20|22|24)(JJ00)?"?$/, "24")))
  },
  {name: "a column twice", mutate: inAll(cells => [...cells, cells[1]!])},
  {name: "the first column gone", mutate: inAll(cells => cells.slice(1))},
  {name: "the second column gone", mutate: inAll(cells => cells.toSpliced(1, 1))},
  {name: "the last column gone", mutate: inAll(cells => cells.slice(0, -1))},
  {name: "cells moved to the right", mutate: inRow(cells => ["", ...cells.slice(0, -1)])},
  {name: "cells moved to the left", mutate: inRow(cells => [...cells.slice(1), ""])},
  {name: "no end of the last line", mutate: text => text.trimEnd()},
  {name: "cut in the last cell", mutate: text => text.trimEnd().slice(0, -1)},
  ...furtherTable,
  ...rareTable,
  ...strange.map(value => ({name: `a cell ${value}`, mutate: inNumber(() => value)}))
];

/** What may happen to GeoJSON. */
export const jsonMutations: readonly Mutation[] = [
  ...whole,
  {name: "a table", mutate: () => "code,naam\nBU99000001,A\n"},
  {name: "printed over lines", mutate: text => JSON.stringify(JSON.parse(text), null, 2)},
  {name: "no features", mutate: inJson(() => [])},
  {name: "features that are null", mutate: text => JSON.stringify({...JSON.parse(text), features: null})},
  {name: "a list alone", mutate: text => JSON.stringify(JSON.parse(text).features)},
  {name: "a feature that is null", mutate: inFeature(() => null)},
  {name: "a feature without properties", mutate: inFeature(feature => ({...feature, properties: null}))},
  {name: "a feature twice", mutate: inJson((features, seed) => [...features, features[at(seed, features.length)]!])},
  {
    name: "fewer than the service says",
    mutate: inJson((features, _, json) => {
      json.numberReturned = features.length;
      return features.slice(1);
    })
  },
  {
    name: "one page of more",
    mutate: inJson((features, _, json) => {
      json.numberMatched = features.length;
      return features.slice(0, 5);
    })
  },
  {name: "a text for a number", mutate: inProperty(value => String(value))},
  {name: "a list for a number", mutate: inProperty(value => [value])},
  {name: "an object for a number", mutate: inProperty(value => ({value}))},
  {name: "a truth for a number", mutate: inProperty(() => true)},
  ...strange.map(value => ({name: `a property ${value}`, mutate: inProperty(() => value)})),
  {name: "latitude first", mutate: inPlace(([x, y]) => [y!, x!])},
  {name: "heights", mutate: inPlace(([x, y]) => [x!, y!, 12])},
  {name: "another country", mutate: inPlace(([x, y]) => [x! + 40, y!])},
  {name: "no geometry", mutate: inFeature(feature => ({...feature, geometry: null}))},
  {name: "a point", mutate: inFeature(feature => ({...feature, geometry: {type: "Point", coordinates: [5, 52]}}))},
  {
    name: "a ring that is open",
    mutate: inFeature(feature => ({
      ...feature,
      geometry: {...feature.geometry, coordinates: [feature.geometry!.coordinates[0]!.slice(0, -1)]}
    }))
  },
  {
    name: "a code in small letters",
    mutate: (text, seed) =>
      inFeature(feature => JSON.parse(JSON.stringify(feature).replace("BU99", "bu99")))(text, seed)
  },
  {
    name: "a code that is a number",
    mutate: (text, seed) =>
      inFeature(feature => JSON.parse(JSON.stringify(feature).replace(/"BU(99\d+)"/, "$1")))(text, seed)
  },
  {
    name: "keys in capitals",
    mutate: inFeature(feature => ({
      ...feature,
      properties: Object.fromEntries(
        Object.entries(feature.properties).map(([key, value]) => [key.toUpperCase(), value])
      )
    }))
  },
  ...furtherJson,
  ...rareJson
];
