import {JSDOM} from "jsdom";

/** The one document that all charts of the build are drawn with. */
export const chartDocument: Document = new JSDOM("").window.document;
