/**
 * Address of DuckDB's WebAssembly on our own host; the version is in it, so that it may be cached for ever. It lies
 * there gzipped because free hosts refuse files over 25 MB.
 *
 * @example
 * duckdbAddress("1.32.0"); // => "/duckdb/1.32.0/duckdb-eh.wasm.gz"
 */
export const duckdbAddress = (version: string): string => `/duckdb/${version}/duckdb-eh.wasm.gz`;
