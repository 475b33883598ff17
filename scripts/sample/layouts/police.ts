import type {Buurt} from "../areas.ts";
import {toCsv} from "../csv.ts";
import type {Model} from "../model.ts";
import {randomFor} from "../random.ts";
import {codeSince, dissolved, special} from "../special.ts";

const years = [2021, 2022, 2023, 2024, 2025];

/** Registered crimes per gemeente and buurt; in years before a change under the old codes. */
export function policeCsv(model: Model): [path: string, text: string] {
  const buurten = model.buurten.filter(({code}) => code !== special.empty && code !== special.water);
  const sum = (members: readonly Buurt[], year: number) =>
    members.reduce((total, buurt) => total + crimes(model, buurt, year), 0);
  const gemeenten = model.gemeenten.flatMap(({code, members}) =>
    years.map(year => [
      code,
      "gemeente",
      year,
      sum(
        members.filter(member => buurten.includes(member)),
        year
      )
    ])
  );
  const current = buurten.flatMap(buurt =>
    years
      .filter(year => year >= codeSince(buurt.code))
      .map(year => [buurt.code, "buurt", year, crimes(model, buurt, year)])
  );
  const gone = dissolved.flatMap(({code, successors, until, share}) => {
    const members = buurten.filter(buurt => (successors as readonly string[]).includes(buurt.code));
    return years
      .filter(year => year <= until)
      .map(year => [code, "buurt", year, Math.round(share * sum(members, year))]);
  });
  const rows = [...gemeenten, ...[...current, ...gone].sort((a, b) => (a[0]! < b[0]! ? -1 : 1))];
  return ["politie/47022NED_totaal_per_jaar.csv", toCsv(["code", "type", "jaar", "misdrijven_totaal"], rows)];
}

/** Crimes that happened in a buurt: those of residents, and those of the many who only pass through. */
function crimes(model: Model, buurt: Buurt, year: number): number {
  const {residents, nuisance} = model.traits(buurt, year);
  const random = randomFor("crimes", buurt.code, year);
  const visitors = {centrum: 55, bedrijven: 38, student: 15}[buurt.kindId as string] ?? 0;
  const expected = visitors + (residents / 1000) * 34 * Math.exp(0.55 * nuisance + 0.01 * (year - 2023));
  return Math.max(0, Math.round(random.normal(expected, Math.sqrt(expected))));
}
