import {buurtState} from "../buurt-state.ts";
import {toCsv} from "../csv.ts";
import type {Model} from "../model.ts";
import {randomFor} from "../random.ts";

const letters = "ABCDEFGHJKLMNPRSTVWXZ";

/** Addresses with their buurt, thinned: one postcode for some ninety dwellings, a few house numbers each. */
export function postcodeCsv(model: Model): [path: string, text: string] {
  const used = new Map<string, number>();
  const rows = model.buurten.flatMap(buurt => {
    const {dwellings} = buurtState(model, buurt, 2024);
    const neighbours = model.buurten.filter(other => other.wijk === buurt.wijk && other.kindId === buurt.kindId);
    const count = dwellings === 0 ? 0 : Math.max(1, Math.round(dwellings / 90));
    return Array.from({length: count}, () => {
      const serial = used.get(buurt.postcode4) ?? 0;
      used.set(buurt.postcode4, serial + 1);
      const postcode = `${buurt.postcode4}${letters[Math.floor(serial / 20)]}${letters[serial % 20]}`;
      const random = randomFor("postcode", postcode);
      const first = random.integer(1, 60);
      // One postcode in twenty-five continues on the other side of the street, in another buurt.
      const elsewhere = random.uniform() < 0.04 ? random.pick(neighbours) : buurt;
      return [buurt, buurt, elsewhere].map(({code, wijk, gemeente}, i) => [
        postcode,
        first + 2 * i,
        code,
        wijk,
        gemeente
      ]);
    }).flat();
  });
  return ["postcode/pc6hnr.csv", toCsv(["PC6", "Huisnummer", "Buurt2024", "Wijk2024", "Gemeente2024"], rows, ";")];
}
