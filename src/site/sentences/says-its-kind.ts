import type {Named} from "./names.ts";

/** Names that already say what they are: "Wijk 03 Oost", "Wijk02 Kunrade", "Buurt 12"; not "Wijkcentrum". */
export const saysItsKind = ({level, name}: Named): boolean => new RegExp(`^${level}[\\s\\d]`, "i").test(name);
