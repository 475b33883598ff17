import type {Named} from "./names.ts";

/** Names that already say what they are: "Wijk 03 Oost", "Wijk02 Kunrade", "Wijke 52 Fluitenberg", "De Buurt"; not "Wijkcentrum". */
export const saysItsKind = ({level, name}: Named): boolean =>
  new RegExp(`^${level}e?[\\s\\d]|^de ${level}$`, "i").test(name);
