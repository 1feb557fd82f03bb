import { escapeText } from "./escape";
import {
  attributesOf,
  childOf,
  children,
  childrenOf,
  isOn,
  rootOf,
  textOf,
  withAttribute,
} from "./scanXml";
import { placeFor, type SchemaRoot } from "./schemaOrder";
import type { SheetPart } from "./sheetPart";
import type { PageSetup } from "./types";

const WORKSHEET: SchemaRoot = "worksheet";

/** How the sheet is printed; what the file does not say is left out. */
export function readPageSetup({ head, tail, prefix }: SheetPart): PageSetup {
  const find = (name: string) => children(tail, 0, prefix).find((one) => one.name === name);
  const attributes = (name: string) => {
    const element = find(name);
    return element === undefined ? {} : attributesOf(tail, element);
  };
  const { orientation, paperSize, fitToWidth, fitToHeight } = attributes("pageSetup");
  const { gridLines, horizontalCentered } = attributes("printOptions");
  const properties = children(head, rootOf(head).inner, prefix).find(
    ({ name }) => name === "sheetPr"
  );
  const fit = properties && childOf(head, properties, prefix, "pageSetUpPr");
  const notes = find("headerFooter");
  const note = (name: string) => {
    const element = notes && childrenOf(tail, notes, prefix).find((one) => one.name === name);
    return element && textOf(tail, element);
  };
  const header = note("oddHeader");
  const footer = note("oddFooter");
  return {
    ...(orientation !== undefined && { orientation }),
    ...(paperSize !== undefined && { paperSize: Number(paperSize) }),
    ...(fit && isOn(attributesOf(head, fit).fitToPage)
      ? { fitToWidth: Number(fitToWidth ?? 1), fitToHeight: Number(fitToHeight ?? 1) }
      : {}),
    ...(gridLines !== undefined && { gridLines: isOn(gridLines) }),
    ...(horizontalCentered !== undefined && { centered: isOn(horizontalCentered) }),
    ...(header !== undefined && { header }),
    ...(footer !== undefined && { footer }),
  };
}

/** Changes what is given; other facts of the page stay as they are. */
export function writePageSetup(part: SheetPart, change: PageSetup): void {
  const { orientation, paperSize, fitToWidth, fitToHeight, gridLines, centered } = change;
  if (fitToWidth !== undefined || fitToHeight !== undefined) fitToPage(part);
  setAttributes(part, "pageSetup", {
    paperSize: paperSize?.toString(),
    orientation,
    fitToWidth: fitToWidth?.toString(),
    fitToHeight: fitToHeight?.toString(),
  });
  setAttributes(part, "printOptions", {
    gridLines: gridLines === undefined ? undefined : gridLines ? "1" : "0",
    horizontalCentered: centered === undefined ? undefined : centered ? "1" : "0",
  });
  const { header, footer } = { ...readPageSetup(part), ...change };
  if (change.header === undefined && change.footer === undefined) return;
  const { prefix: p } = part;
  const note = (name: string, text: string | undefined) =>
    text === undefined || text === "" ? "" : `<${p}${name}>${escapeText(text)}</${p}${name}>`;
  const notes = note("oddHeader", header) + note("oddFooter", footer);
  replace(part, "headerFooter", `<${p}headerFooter>${notes}</${p}headerFooter>`);
}

function setAttributes(
  part: SheetPart,
  name: string,
  change: Readonly<Record<string, string | undefined>>
): void {
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  if (given.length === 0) return;
  const { tail, prefix: p } = part;
  const element = children(tail, 0, p).find((one) => one.name === name);
  let tag = element === undefined ? `<${p}${name}/>` : tail.slice(element.start, element.end);
  for (const [key, value] of given) tag = withAttribute(tag, key, value);
  replace(part, name, tag);
}

function replace(part: SheetPart, name: string, xml: string): void {
  const { tail, prefix: p } = part;
  const element = children(tail, 0, p).find((one) => one.name === name);
  const at = element?.start ?? placeFor(tail, 0, p, WORKSHEET, name);
  part.tail = tail.slice(0, at) + xml + tail.slice(element?.end ?? at);
}

/** Excel looks at the number of pages only where the sheet's properties say so. */
function fitToPage(part: SheetPart): void {
  const { head, prefix: p } = part;
  const { inner } = rootOf(head);
  const properties = children(head, inner, p).find(({ name }) => name === "sheetPr");
  const fit = `<${p}pageSetUpPr fitToPage="1"/>`;
  if (properties === undefined) {
    const at = placeFor(head, inner, p, WORKSHEET, "sheetPr");
    part.head = `${head.slice(0, at)}<${p}sheetPr>${fit}</${p}sheetPr>${head.slice(at)}`;
    return;
  }
  const kept = childrenOf(head, properties, p)
    .filter(({ name }) => name !== "pageSetUpPr")
    .map(({ start, end }) => head.slice(start, end));
  const open = head.slice(properties.start, properties.inner).replace(/\s*\/>$/, ">");
  const xml = `${open}${kept.join("")}${fit}</${p}sheetPr>`;
  part.head = head.slice(0, properties.start) + xml + head.slice(properties.end);
}
