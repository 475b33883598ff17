import {generate} from "lean-qr";
import {toSvgPath} from "lean-qr/extras/svg";

const svgNamespace = "http://www.w3.org/2000/svg";

/** Modules of white that a reader needs around the code (ISO/IEC 18004). */
const quietZone = 4;

/**
 * A QR code that leads from paper to a page. It says what stands beside it in letters, so that it is hidden for who
 * listens.
 *
 * @param address  whole, with its protocol: `https://buurt.example/buurt/BU03080000/`
 */
export function printCode(address: string): SVGSVGElement {
  const code = generate(address);
  const svg = document.createElementNS(svgNamespace, "svg");
  const edge = code.size + 2 * quietZone;
  svg.setAttribute("viewBox", `${-quietZone} ${-quietZone} ${edge} ${edge}`);
  svg.setAttribute("class", "print-code");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(svgNamespace, "path");
  path.setAttribute("d", toSvgPath(code));
  svg.append(path);
  return svg;
}

/** The address that is printed below a page; null of a page that was kept as a file: it has none to lead to. */
function addressOf({origin, pathname, protocol}: Location, printed: Element): string | null {
  if (!protocol.startsWith("http")) return null;
  const known = printed.textContent.trim();
  return known.startsWith("http") ? known : origin + pathname;
}

/** Puts the code after the address that is printed below a page, once. */
export function addPrintCode(page: Pick<Document, "location" | "querySelector">): void {
  const printed = page.querySelector(".print-address");
  if (!printed || printed.querySelector(".print-code")) return;
  const address = addressOf(page.location, printed);
  if (address !== null) printed.append(printCode(address));
}
