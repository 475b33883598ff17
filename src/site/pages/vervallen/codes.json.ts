import type {DissolvedAddresses} from "../../../catalog/published.ts";
import {listDissolved} from "../../data.ts";
import {dissolvedPath} from "../../dissolved-pages.ts";

/** Where a reader of a dissolved code is helped on, for the page of a missing address. */
export async function GET(): Promise<Response> {
  const dissolved = await listDissolved();
  const addresses: DissolvedAddresses = Object.fromEntries(
    dissolved.map(({code}) => [code, dissolvedPath(code, dissolved.length)])
  );
  return new Response(JSON.stringify(addresses));
}
