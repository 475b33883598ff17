import {writeFileSync} from "node:fs";
import {renderLedger} from "./lib/render-ledger.ts";

/** Writes the ledger of sources. Run it after a change in src/catalog/sources.ts or src/catalog/layouts.ts. */
writeFileSync(new URL("../data/README.md", import.meta.url), renderLedger());
