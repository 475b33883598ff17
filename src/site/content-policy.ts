/**
 * Content-Security-Policy of a page: everything from our own host, nothing inline.
 *
 * @param runsWasm  only for the page that runs DuckDB: it compiles WebAssembly from a blob address
 */
export function contentPolicy({runsWasm}: {runsWasm: boolean}): string {
  const scripts = runsWasm ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'";
  return [
    "default-src 'self'",
    "img-src 'self' data: blob:",
    "style-src 'self'",
    scripts,
    "worker-src 'self' blob:",
    "connect-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'"
  ].join("; ");
}
