import type {RawArea} from "../adapter.ts";

/** An area of which only the code is known; give what else the source says. */
export function toRawArea(code: string, row: number, known: Partial<RawArea> = {}): RawArea {
  return {
    code,
    name: null,
    gemeenteName: null,
    wijkCode: null,
    gemeenteCode: null,
    vintageYear: null,
    boundaryChange: null,
    water: false,
    postcode4: null,
    geometry: null,
    row,
    ...known
  };
}
