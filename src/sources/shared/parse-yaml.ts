import {parseDocument} from "yaml";

/**
 * What a text of YAML (or JSON, which is YAML too) says.
 *
 * @throws Error when it is not valid, or a part of it cannot be taken as it stands, such as a value with an unknown tag
 */
export function parseYaml(text: string): unknown {
  const document = parseDocument(text);
  const [problem] = [...document.errors, ...document.warnings];
  if (problem) throw problem;
  return document.toJS();
}
