import { children } from "./scanXml";
import { placeFor } from "./schemaOrder";
import type { SheetPart } from "./sheetPart";

/** Protects the sheet without a password, with these raw attributes; undefined takes protection away. */
export function writeProtection(
  part: SheetPart,
  options: Readonly<Record<string, string>> | undefined
): void {
  const { tail, prefix: p } = part;
  const element = children(tail, 0, p).find(({ name }) => name === "sheetProtection");
  const attributes = Object.entries({ sheet: "1", ...options })
    .map(([name, value]) => ` ${name}="${value}"`)
    .join("");
  const xml = options === undefined ? "" : `<${p}sheetProtection${attributes}/>`;
  const at = element?.start ?? placeFor(tail, 0, p, "worksheet", "sheetProtection");
  part.tail = tail.slice(0, at) + xml + tail.slice(element?.end ?? at);
}
