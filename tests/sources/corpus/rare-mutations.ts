import {gzipSync} from "node:zlib";
import {
  bare,
  delimiterOf,
  inAll,
  inFeature,
  inJson,
  inNumber,
  inNumbers,
  inPlace,
  joined,
  likeQuoted,
  lines,
  type Mutation,
  split
} from "./edit-file.ts";

/** What people, spreadsheets and tools make of a number, and that is not to be guessed at. */
const numbersMade: readonly [name: string, change: (number: string) => string][] = [
  ["as a month of a spreadsheet", number => `${number.slice(0, 1)}-mrt`],
  ["as a time", number => `${number.slice(0, 1)}:30`],
  ["with the sign of a footnote", number => `${number}¹`],
  ["with p for provisional", number => `${number} p`],
  ["as less than", number => `<${number}`],
  ["as about", number => `ca. ${number}`],
  ["as a range", number => `${number}-${number}9`],
  ["as a fraction", number => `${number}/2`],
  ["with a unit", number => `${number} km`],
  ["per mille", number => `${number}‰`],
  ["with an underscore", number => `${number[0]}_${number.slice(1)}0`],
  ["in digits of superscript", number => number.replace(/\d/g, digit => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]!)],
  ["with an Arabic decimal sign", number => `${number}٫5`],
  ["as an error of a spreadsheet", () => "#VERW!"],
  ["as an object of a computer", () => "[object Object]"],
  ["as a column too narrow", () => "########"],
  ["with a letter of Roman numerals", number => `${number}M`]
];

const withBytes =
  (...before: number[]) =>
  (text: string) =>
    Buffer.concat([Buffer.from(before), Buffer.from(text)]);
const half = (bytes: Uint8Array) => bytes.subarray(0, Math.floor(bytes.length / 2));
const between = (text: string, ...added: string[]) => {
  const list = lines(text);
  return joined(list.toSpliced(Math.ceil(list.length / 2), 0, ...added));
};

const containers: Mutation[] = [
  {name: "gzip that is cut off", mutate: text => half(gzipSync(text))},
  {name: "gzip within gzip", mutate: text => gzipSync(gzipSync(text))},
  {name: "the head of bzip2", mutate: withBytes(0x42, 0x5a, 0x68, 0x39, 0x31, 0x41, 0x59)},
  {name: "the head of zstandard", mutate: withBytes(0x28, 0xb5, 0x2f, 0xfd, 0x04)},
  {name: "the head of xz", mutate: withBytes(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00)},
  {name: "the head of 7z", mutate: withBytes(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c)},
  {name: "the head of Parquet", mutate: text => `PAR1${text}`},
  {name: "the head of a PDF", mutate: text => `%PDF-1.7\n${text}`},
  {
    name: "a pointer of a large file",
    mutate: () => "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n"
  },
  {name: "text in base64", mutate: text => Buffer.from(text).toString("base64")},
  {name: "text in UTF-16 in base64", mutate: text => Buffer.from(text, "utf16le").toString("base64")},
  {
    name: "half of a letter pair",
    mutate: text => Buffer.concat([Buffer.from(text.trimEnd()), Buffer.from([0xed, 0xa0, 0x80, 0x0a])])
  }
];

const tableOnly: Mutation[] = [
  {
    name: "two versions that were not merged",
    mutate: text => between(text, "<<<<<<< HEAD", lines(text)[1]!, "=======", lines(text)[1]!, ">>>>>>> main")
  },
  {name: "a difference of two versions", mutate: text => joined(lines(text).map(line => `+${line}`))},
  {name: "numbers of lines", mutate: text => joined(lines(text).map((line, at) => `     ${at + 1}\t${line}`))},
  {name: "the file upside down", mutate: text => joined(lines(text).toReversed())},
  {
    name: "a continuation of lines",
    mutate: text => joined(lines(text).map((line, at) => (at === 1 ? `${line}\\` : line)))
  },
  {
    name: "two rows on one line",
    mutate: text =>
      `${lines(text)
        .join("\n")
        .replace(/\n(?=[^\n]*$)/, "")}\n`
  },
  {
    name: "a row with another separator",
    mutate: text => joined(lines(text).map((line, at) => (at === 1 ? line.replaceAll(delimiterOf(text), "|") : line)))
  },
  {name: "a header behind a hash", mutate: text => `#${text}`},
  {
    name: "names as a web address writes them",
    mutate: inAll((cells, header) => (header ? cells.map(cell => encodeURIComponent(cell)) : cells))
  },
  {
    name: "the name of the last column in English",
    mutate: inAll((cells, header) =>
      header ? [...cells.slice(0, -1), likeQuoted(cells.at(-1)!, "translated value")] : cells
    )
  },
  {
    name: "names without their last letter",
    mutate: inAll((cells, header) => (header ? cells.map(cell => likeQuoted(cell, bare(cell).slice(0, -1))) : cells))
  },
  {
    name: "a column of widths",
    mutate: text =>
      joined(
        lines(text).map(line =>
          split(line, delimiterOf(text))
            .map(cell => bare(cell).padEnd(24))
            .join("")
        )
      )
  },
  {
    name: "lines of JSON",
    mutate: text => joined(lines(text).map(line => JSON.stringify(split(line, delimiterOf(text)).map(bare))))
  },
  {name: "rows of HTML", mutate: text => joined(lines(text).map(line => `<tr><td>${line}</td></tr>`))},
  {name: "a line of a log", mutate: text => between(text, "2026-01-01 12:00:00 WARN connection lost, retrying")},
  {name: "the word of a service that stopped", mutate: text => `${text}Error: timeout of 30000 ms exceeded\n`},
  {
    name: "all numbers gone",
    mutate: inNumbers(() => "")
  },
  {
    name: "all numbers the largest of a computer",
    mutate: inNumbers(() => "2147483647")
  }
];

const jsonOnly: Mutation[] = [
  {name: "JSON within a text", mutate: text => JSON.stringify(text)},
  {name: "a call of a script", mutate: text => `callback(${text});`},
  {name: "a variable of a script", mutate: text => `var data = ${text};`},
  {name: "the guard of an answer", mutate: text => `)]}',\n${text}`},
  {name: "quotes of HTML", mutate: text => text.replaceAll('"', "&quot;")},
  {name: "features within data", mutate: text => `{"data": ${text}}`},
  {
    name: "features of ESRI",
    mutate: inJson(
      (features, _, json) =>
        Object.assign(json, {type: undefined, features: features.map(({properties}) => ({attributes: properties}))}) &&
        null
    )
  },
  {name: "a topology", mutate: text => text.replace('"FeatureCollection"', '"Topology"')},
  {name: "a feature of no kind", mutate: inFeature(feature => ({...feature, type: undefined}))},
  {name: "a feature in small letters", mutate: inFeature(feature => ({...feature, type: "feature"}))},
  {
    name: "properties in a list",
    mutate: inFeature(feature => ({...feature, properties: Object.entries(feature.properties)}))
  },
  {
    name: "properties within properties",
    mutate: inFeature(feature => ({...feature, properties: {properties: feature.properties}}))
  },
  {
    name: "properties of a prototype",
    mutate: text => text.replace('"properties":', '"properties":{"__proto__":{"x":1}},"properties":')
  },
  {name: "half of a letter pair in a name", mutate: text => text.replace(/"([^"]*naam|name)":"/, '"$1":"\\ud800')},
  {
    name: "a place in radians",
    mutate: inPlace(([x, y]) => [(x! * Math.PI) / 180, (y! * Math.PI) / 180])
  },
  {name: "a place in feet", mutate: inPlace(([x, y]) => [x! * 3.28084, y! * 3.28084])},
  {name: "a place of nothing", mutate: inPlace(() => [0, 0])},
  {name: "a place that is null", mutate: inPlace(() => [null, null])},
  {name: "a place west for east", mutate: inPlace(([x, y]) => [-x!, y!])},
  {
    name: "an outline of two corners",
    mutate: inFeature(feature => ({
      ...feature,
      geometry: {...feature.geometry, coordinates: feature.geometry!.coordinates.map(ring => ring.slice(0, 2))}
    }))
  },
  {
    name: "an outline of several that says it is one of them",
    mutate: inFeature(feature => ({
      ...feature,
      geometry: {type: "Polygon", coordinates: [feature.geometry!.coordinates]}
    }))
  }
];

export const rareTable: Mutation[] = [
  ...numbersMade.map(([name, change]) => ({name: `a number ${name}`, mutate: inNumber(change)})),
  ...containers,
  ...tableOnly
];

export const rareJson: Mutation[] = [...containers, ...jsonOnly];
