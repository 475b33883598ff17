/** Gemeenten that were made of others, or took others in, since 2020: the year of it, and codes of what went into them. */
export interface Merger {
  year: number;
  of: readonly string[];
}

/**
 * From the lists of gemeenten of CBS. Haaren was divided in 2021, by its wijken: Haaren itself went to Oisterwijk, Helvoirt
 * to Vught, Esch to Boxtel and Biezenmortel to Tilburg.
 */
export const mergers: Readonly<Record<string, Merger>> = {
  GM1979: {year: 2021, of: ["GM0003", "GM0010", "GM0024"]},
  GM0757: {year: 2021, of: ["WK078803"]},
  GM0824: {year: 2021, of: ["WK078801"]},
  GM0855: {year: 2021, of: ["WK078804"]},
  GM0865: {year: 2021, of: ["WK078802"]},
  GM0363: {year: 2022, of: ["GM0457"]},
  GM0439: {year: 2022, of: ["GM0370"]},
  GM1980: {year: 2022, of: ["GM0398", "GM0416"]},
  GM1982: {year: 2022, of: ["GM0756", "GM0786", "GM0815", "GM1684", "GM1702"]},
  GM1991: {year: 2022, of: ["GM0856", "GM1685"]},
  GM1992: {year: 2023, of: ["GM0501", "GM0530", "GM0614"]}
};
