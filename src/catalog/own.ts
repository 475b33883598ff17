import {z} from "zod";
import {type Column, number, type Table} from "./define-table.ts";
import {type Indicator, indicators, type Unit, units} from "./indicators/index.ts";
import {unitDefaults} from "./indicators/unit-defaults.ts";
import type {OwnId} from "./own-id.ts";
import {type Source, sourceById} from "./sources.ts";
import {thresholds} from "./thresholds.ts";
import {visibleText} from "./visible-text.ts";
import type {Words} from "./words.ts";

/** Units of own figures: ours, without classes, and percentages, which become shares. */
export const ownUnits = [...units.filter(unit => unit !== "class"), "percentage"] as const;

const line = (longest: number) => visibleText().max(longest);
const address = z.url({protocol: /^https?$/}).max(300);

/** Dutch words, with English ones where there are: `label: speelplekken`, or `label: {nl: speelplekken, en: playgrounds}`. */
const words = (longest: number) =>
  z.preprocess(
    given => (typeof given === "string" ? {nl: given} : given),
    z
      .strictObject({nl: line(longest), en: line(longest).optional()})
      .transform(({nl, en}): Words => ({nl, en: en ?? nl}))
  );

const year = z.int().min(1990).max(2099);

/** The small file beside a table of the operator's own: what its figures are, whose they are and where they stand. */
export const ownDefinitionSchema = z
  .strictObject({
    /** Short name, of which the id is made: `speelplekken` with unit `count` becomes `eigen_speelplekken_count`. */
    indicator: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/),
    label: words(80),
    definition: words(400).optional(),
    unit: z.enum(ownUnits),
    direction: z.enum(["higher_is_better", "lower_is_better", "none"]),
    /** Whom or what it is about: "kinderen van 4 tot 12 jaar". */
    population: words(120),
    /** Is it about persons? Then what would tell of a few of them is not shown. */
    persons: z.boolean(),
    kind: z.enum(["measured", "registered", "modelled", "computed"]).default("registered"),
    decimals: z.int().min(0).max(4).optional(),
    source: line(120),
    url: address.optional(),
    licence: line(80),
    licence_url: address.optional(),
    code_column: line(80),
    value_column: line(80),
    year_column: line(80).optional(),
    year: year.optional(),
    /** Year of the areas whose codes the table uses; `row` where each row uses those of its own year. */
    codes_year: z.union([year, z.literal("row")]),
    /** A private one is checked and never written. */
    private: z.boolean().default(false)
  })
  .refine(({year, year_column}) => (year === undefined) !== (year_column === undefined), {
    path: ["year"],
    error: "either year (one for the whole table) or year_column (a column that says it), and not both"
  })
  .refine(({code_column, value_column}) => code_column !== value_column, {
    path: ["value_column"],
    error: "another column than that of the codes"
  })
  .refine(({year_column, code_column, value_column}) => ![code_column, value_column].includes(year_column!), {
    path: ["year_column"],
    error: "another column than those of the codes and the figures"
  });

export type OwnDefinition = z.infer<typeof ownDefinitionSchema>;

/** The unit that own figures get: percentages become shares. */
const unitOf = ({unit}: Pick<OwnDefinition, "unit">): Unit => (unit === "percentage" ? "share" : unit);

/** What turns a number of the table into our unit. */
export const ownFactor = ({unit}: Pick<OwnDefinition, "unit">): number => (unit === "percentage" ? 0.01 : 1);

/**
 * Id of an own indicator, and of its source: its name between `eigen_` and the unit, so that none can be one of the catalogue.
 *
 * @example
 * ownId({indicator: "speelplekken", unit: "count"}); // => "eigen_speelplekken_count"
 * @example
 * ownId({indicator: "groen_share", unit: "percentage"}); // => "eigen_groen_share"
 */
export function ownId({indicator, unit}: Pick<OwnDefinition, "indicator" | "unit">): OwnId {
  const suffix = `_${unitOf({unit})}`;
  return `eigen_${indicator.endsWith(suffix) ? indicator : indicator + suffix}`;
}

/** Own scores and means may be on any scale. */
const wide: Partial<Record<Unit, Indicator["range"]>> = {score: [-1e6, 1e6], mean: [0, 1e6]};

/** An own definition as an indicator like others: never added up, never a class. */
export function ownIndicator(own: OwnDefinition): Indicator {
  const {label, definition, direction, population, persons, kind, decimals} = own;
  const unit = unitOf(own);
  const isRate = unit === "share" || unit === "per_1000";
  return {
    id: ownId(own),
    theme: "eigen",
    label,
    definition: definition ?? {
      nl: `Eigen cijfer van de beheerder van deze site, over ${population.nl}.`,
      en: `A figure of the operator of this site, about ${population.en}.`
    },
    unit,
    decimals: decimals ?? unitDefaults[unit].decimals,
    direction,
    population,
    kind,
    sourceId: ownId(own),
    range: wide[unit] ?? unitDefaults[unit].range,
    aggregation: {method: "none"},
    schemeId: null,
    minimumResidents: persons && isRate ? thresholds.residentsForClass.value : 0
  };
}

/** Whose own figures they are, as a source like others. */
export function ownSource(own: OwnDefinition): Source {
  const {source, label, url, licence, licence_url, kind} = own;
  return {
    id: ownId(own),
    publisher: source,
    title: label,
    url: url ?? "",
    licence,
    licenceUrl: licence_url ?? "",
    attribution: source,
    kind,
    caveat: {
      nl: "Dit cijfer heeft de beheerder van deze site zelf toegevoegd. Wie vragen heeft over hoe het is gemaakt, kan daar terecht.",
      en: "The operator of this site added this figure. Questions about how it was made are for them."
    }
  };
}

/** Every indicator of a build: those of the catalogue, and the operator's own after them. */
export const indicatorsOf = (own: readonly OwnDefinition[]): readonly Indicator[] => [
  ...indicators,
  ...own.map(ownIndicator)
];

/** The source with this id, of the catalogue or of the operator; throws on an unknown one. */
export function sourceOf(id: string, own: readonly OwnDefinition[]): Source {
  const found = own.find(each => ownId(each) === id);
  return found ? ownSource(found) : sourceById(id);
}

/** Columns of a table: those that are documented, and in the wide table of profiles one for each own figure. */
export function columnsWithOwn({name, columns}: Table, own: readonly OwnDefinition[]): readonly Column[] {
  if (name !== "profiles") return columns;
  const added = own.map(ownIndicator);
  return [
    ...columns,
    ...added.map(({id, label, unit}) => number(id, `The operator's own figure: ${label.en}. Unit: ${unit}.`, true))
  ];
}
