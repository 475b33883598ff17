import type {Named} from "./names.ts";

/** Names that already say what they are: "Wijk 03 Oost", "Buurt 12", "Gemeente Oude Dijk". */
export const saysItsKind = ({level, name}: Named): boolean => name.toLowerCase().startsWith(`${level} `);
