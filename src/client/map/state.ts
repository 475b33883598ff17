/** What the map shows; kept in the query part of the address as `?kaart=eenzaam_share&jaar=2016&gebied=BU03080000`. */
export interface MapState {
  /** `klasse`, or the id of an indicator. Not yet checked against the file of the gemeente. */
  indicator: string;
  /** Null for the latest. */
  year: number | null;
  chosenCode: string | null;
}

/** The state in an address; null when it asks for no map. */
export function readMapState(search: string): MapState | null {
  const query = new URLSearchParams(search);
  const indicator = query.get("kaart");
  if (indicator === null) return null;
  const year = query.get("jaar");
  return {indicator, year: year && /^\d{4}$/.test(year) ? Number(year) : null, chosenCode: query.get("gebied")};
}

/** An address's query part with this state in it, or without any for null; other parameters stay. */
export function writeMapState(search: string, state: MapState | null): string {
  const query = new URLSearchParams(search);
  query.delete("kaart");
  query.delete("jaar");
  query.delete("gebied");
  if (state) query.set("kaart", state.indicator);
  if (state?.year != null) query.set("jaar", String(state.year));
  if (state?.chosenCode) query.set("gebied", state.chosenCode);
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}
