/** What an opening is about, and whether that lies with the place or with its people: of both as many. */
const lines = `
place: geluidhinder_buren_share
place: misdrijven_per_1000
place: supermarkt_km huisarts_km basisschool_km
place: treinstation_km park_km
people: vrijwilliger_share
people: eenzaam_share
people: gezondheid_goed_share langdurige_aandoening_share ernstig_beperkt_share lichamelijke_beperking_share angst_depressie_matig_hoog_share stress_share
people: beweegrichtlijn_share sporter_share roker_share overmatige_drinker_share overgewicht_share obesitas_share
`;

/** Subject of each figure that may be called favourable or not. */
export const subjects: ReadonlyMap<string, {subject: number; about: string}> = new Map(
  lines
    .trim()
    .split("\n")
    .flatMap((line, subject) => {
      const [about, ids] = line.split(": ");
      return ids!.split(" ").map(id => [id, {subject, about: about!}] as const);
    })
);
