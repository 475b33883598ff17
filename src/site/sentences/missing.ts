import type {MissingReason} from "../../catalog/figures.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import {formatList} from "../format.ts";
import {areaPhrase, type Named, thisArea} from "./names.ts";
import {residentsWords} from "./residents.ts";

/** Why a figure is not on the page: the publisher's reasons, and ours. */
export type Absence = MissingReason | "few_residents" | "few_persons";

const limit = thresholds.residentsForClass.value;
const persons = thresholds.personsShown.value;

const whole: Record<Absence, (one: boolean) => string> = {
  suppressed: one =>
    `${one ? "wordt" : "worden"} door de bron weggelaten omdat er weinig mensen wonen of het cijfer onzeker is`,
  not_measured: one => `${one ? "is" : "zijn"} hier niet gemeten`,
  not_applicable: one => `${one ? "zegt" : "zeggen"} hier niets omdat er te weinig mensen of woningen zijn`,
  not_published: one => `${one ? "staat" : "staan"} niet in het bestand van de bron`,
  few_residents: () => `tonen we niet omdat er minder dan ${limit} mensen wonen`,
  few_persons: () => `tonen we niet omdat het om minder dan ${persons} mensen gaat`
};

/** A heading above the subjects that are missing for one reason. */
export const absenceHeadings: Record<Absence, string> = {
  suppressed: "Weggelaten door de bron: te weinig mensen of te onzeker",
  not_measured: "Hier niet gemeten",
  not_applicable: "Zegt hier niets: te weinig mensen of woningen",
  not_published: "Staat niet in het bestand van de bron",
  few_residents: `Niet getoond: minder dan ${limit} inwoners`,
  few_persons: `Niet getoond: het gaat om minder dan ${persons} mensen`
};

/** What is missing and why, in one sentence; null when nothing is. */
export function missingSentence(counts: ReadonlyMap<Absence, number>): string | null {
  const present = [...counts].filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1]);
  const total = present.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return null;
  const subjects = total === 1 ? "Van 1 onderwerp is" : `Van ${total} onderwerpen is`;
  const [only] = present;
  if (present.length === 1 && only)
    return `${subjects} hier geen cijfer: ${total === 1 ? "dat" : "die"} ${whole[only[0]](total === 1)}.`;
  const parts = present.map(([reason, count]) => `${count} ${whole[reason](count === 1)}`);
  return `${subjects} hier geen cijfer: ${formatList(parts)}.`;
}

/** What an area without a liveability score may be. */
export interface Unscored {
  area: Named;
  water: boolean;
  residents: number | null;
  reason: MissingReason | null;
  /** Edition of the Leefbaarometer that was read. */
  year: number;
}

/** Why there is no liveability score here: the true reason, the plainest first. */
export function noScoreSentence({area, water, residents, reason, year}: Unscored): string {
  if (water) return `${start(area)} bestaat uit water. Er wonen geen mensen, dus er zijn vrijwel geen cijfers.`;
  const none = `Voor ${areaPhrase(area)} is er geen leefbaarheidsscore`;
  if (residents === 0) return `${none}, omdat er niemand woont.`;
  if (residents !== null && residents < limit) {
    return `${none}. Er wonen ${people(residents)}: voor zo weinig mensen geeft de Leefbaarometer meestal geen score.`;
  }
  if (reason === "suppressed") return `${none}. De Leefbaarometer laat de score van ${year} weg.`;
  return `${none}: ${thisArea(area.level)} staat niet met een score in het bestand van de Leefbaarometer van ${year}.`;
}

const people = (residents: number) => residentsWords(residents).replace("inwoners", "mensen");

const start = (area: Named) => {
  const phrase = areaPhrase(area);
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
};

/** Why an area with a score gets no class. */
export function fewResidentsSentence(area: Named, residents: number): string {
  return `In ${areaPhrase(area)} wonen ${people(residents)}. Bij minder dan ${limit} inwoners geven we geen klasse en geen plaats tussen andere gebieden: een paar huishoudens kan een cijfer al omgooien. De cijfers staan er grijs bij.`;
}
