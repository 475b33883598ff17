import {indicators} from "../../src/catalog/indicators/index.ts";
import {type Layout, layouts} from "../../src/catalog/layouts.ts";
import {ownUnits} from "../../src/catalog/own.ts";
import {type Source, sources} from "../../src/catalog/sources.ts";

const head = `# Data: what comes in, from whom, under which licence

<!-- Written by scripts/write-ledger.ts from src/catalog/sources.ts and src/catalog/layouts.ts. Change those, not this. -->

This folder holds \`sample/\`: invented gemeenten in the official file layouts, so that the program runs without a
download. \`build/\` (tables made from the files) is not committed, and neither is any file of a publisher.

To use real figures, download the files you want into one folder, in any sub-folders, unpack what is zipped, and run

\`\`\`sh
npm run buurtspiegel -- build --data DIR --out SITE
\`\`\`

A file is recognised by its name or its columns, as told below. A file of no known layout, a row that cannot be right and
a column that nobody knows are reported on the page \`/kwaliteit/\`; a missing column that is needed stops the run. A file
\`dataset.json\` beside the others gives the data set a title: \`{"title": "Gemeente Voorbeeldstad", "fictional": false}\`.

## Figures of your own

Put a table (\`eigen/speelplekken.csv\`, any folder and name) with codes of buurten, wijken or gemeenten beside a file of the
same name that ends in \`.yml\`, and it becomes an indicator: on pages, in Verken and in the downloads, marked as yours.

\`\`\`csv
gm_code,year,my_value
GM9901,2024,61
GM9902,2024,34
\`\`\`

\`\`\`yaml
indicator: speelplekken          # its id becomes eigen_speelplekken_count
label: {nl: speelplekken, en: playgrounds}
unit: count                      # ${ownUnits.join(", ")}
direction: higher_is_better      # lower_is_better, none
population: {nl: de openbare ruimte, en: public space}
persons: false                   # true: small numbers of persons are not shown
source: Gemeente Voorbeeldstad, afdeling Beheer
licence: CC BY 4.0
code_column: gm_code
value_column: my_value
year_column: year                # or one year for the whole table, year: 2024
codes_year: 2025                 # year of the areas whose codes these are; row: of the year of each row
private: false                   # true: it is checked, and none of it is written
\`\`\`

\`definition\`, \`decimals\`, \`kind\`, \`url\` and \`licence_url\` may be added. What is wrong is told with the file and the key.

## What must hold

All files together are held to a contract before anything is computed: a code and its wijk and gemeente agree, parts make the
whole, a density is residents by land, an outline lies in its gemeente, and so on; the page \`/kwaliteit/\` lists every rule
and how it came out. Where one does not hold the build stops and names file, row and what to do. If the publisher's figures
really are so, somebody can answer for them in \`signed-off.yml\` in the folder, and the page shows who and why:

\`\`\`yaml
- identity: parts_make_the_whole
  file: cbs/kwb_2024_gm_wk_bu.csv
  area: WK030800            # leave out for all areas in the file
  breaches: 1               # as many as were looked at; with more, the build stops again
  reason: CBS corrected one buurt afterwards
  who: A. de Vries, research
  date: 2026-03-31
\`\`\`

The addresses are the publishers' own. They were not tried by this project, and publishers move things.

## At a glance

| id | publisher | what | licence | kind | indicators |
|---|---|---|---|---|---:|
`;

/** The text of `data/README.md`: every source with its licence and every layout with its address and its quirks. */
export function renderLedger(): string {
  const all = [...sources.values()];
  return `${head}${all.map(toRow).join("\n")}\n\n${all.map(toChapter).join("\n\n")}\n`;
}

const toRow = ({id, publisher, title, licence, kind}: Source): string =>
  `| \`${id}\` | ${publisher} | ${title.en} | ${licence} | ${kind} | ${countIndicators(id)} |`;

const countIndicators = (id: string): number => indicators.filter(({sourceId}) => sourceId === id).length;

function toChapter(source: Source): string {
  const own = layouts.filter(({sourceId}) => sourceId === source.id);
  return [`## ${source.title.en}`, describeSource(source), ...own.map(describeLayout)].join("\n\n");
}

function describeSource({id, publisher, url, licence, licenceUrl, attribution, caveat}: Source): string {
  const facts = [
    `- id: \`${id}\``,
    `- publisher: ${url ? `[${publisher}](${url})` : publisher}`,
    `- licence: ${licenceUrl ? `[${licence}](${licenceUrl})` : licence}`,
    `- attribution: ${attribution}`
  ];
  return `${caveat.en}\n\n${facts.join("\n")}`;
}

function describeLayout({id, what, address, exampleFile, recognisedBy, shape, quirks}: Layout): string {
  const facts = [
    address ? `- from: <${address}>` : "- from: your own files",
    `- file: \`${exampleFile}\``,
    `- recognised by: ${recognisedBy}`,
    `- shape: \`${shape}\``,
    `- know that: ${quirks}`
  ];
  return `### \`${id}\`: ${what}\n\n${facts.join("\n")}`;
}
