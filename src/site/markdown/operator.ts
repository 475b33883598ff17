import {parseDocument} from "yaml";
import {z} from "zod";
import {type Language, languages} from "../../catalog/languages.ts";
import {describeUnknownKey} from "../../catalog/nearest-name.ts";
import {visibleText} from "../../catalog/visible-text.ts";
import {ContentError} from "./content-error.ts";

/** Who runs a site made with this program: `content/beheerder.yml`. Every field may be left out. */
export const operatorSchema = z.strictObject({
  /** Name of the person or organisation. */
  naam: visibleText().optional(),
  email: z.email().optional(),
  website: z.url({protocol: /^https?$/}).optional(),
  /** Languages of the site: Dutch, or Dutch and English. */
  talen: z
    .array(z.enum(languages))
    .refine(chosen => chosen.includes(languages[0]), `${languages[0]} must be among them`)
    .optional()
});
export type Operator = z.infer<typeof operatorSchema>;

/**
 * Reads the operator's own lines.
 *
 * @throws ContentError when it is no YAML or a field is wrong
 */
export function parseOperator(text: string, file: string): Operator {
  const document = parseDocument(text);
  const isYaml = document.errors.length + document.warnings.length === 0;
  const result = operatorSchema.safeParse(isYaml ? (document.toJS() ?? {}) : "no YAML");
  if (result.success) return result.data;
  const fields = result.error.issues.map(issue => `${issue.path.join(".") || "file"}: ${describe(issue)}`);
  throw new ContentError(
    file,
    `is not right: ${fields.join("; ")}.`,
    "Write lines such as: naam: Gemeente Voorbeeldstad. Possible fields: naam, email, website, talen (such as [nl, en])."
  );
}

function describe(issue: z.core.$ZodIssue): string {
  if (issue.code !== "unrecognized_keys") return issue.message;
  return issue.keys.map(key => describeUnknownKey(key, Object.keys(operatorSchema.shape))).join(", ");
}

/** The line about contact on a page, as Markdown. */
export function contactLine({naam, email, website}: Operator, language: Language): string {
  const words = contactWords[language];
  const ways = [email && `[${email}](mailto:${email})`, website && `[${website}](${website})`].filter(Boolean);
  const name = escapeMarkdown(naam ?? "");
  if (ways.length === 0) {
    return name ? `${words.runBy} ${name}.` : words.none;
  }
  return `${name ? `${words.runBy} ${name}` : "Contact"}: ${ways.join(words.or)}.`;
}

const contactWords: Record<Language, {runBy: string; none: string; or: string}> = {
  nl: {
    runBy: "Deze site wordt beheerd door",
    none: "Wie deze site beheert, heeft hier nog geen adres ingevuld.",
    or: " of "
  },
  en: {runBy: "This site is run by", none: "Whoever runs this site has not given an address here yet.", or: " or "}
};

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]<>#|&]/g, "\\$&");
