import { areaAddress } from "./address";
import type { BookState } from "./bookState";
import { escapeText } from "./escape";
import { parseAreas } from "./readSheetXml";
import {
  attributesOf,
  isOn,
  children,
  childrenOf,
  textOf,
  withAttribute,
  type Element,
} from "./scanXml";
import { placeFor } from "./schemaOrder";
import type { SheetPart } from "./sheetPart";
import type { Area, DataValidation } from "./types";

export function readValidations({ tail, prefix }: SheetPart): DataValidation[] {
  const list = children(tail, 0, prefix).find((element) => element.name === "dataValidations");
  if (!list) return [];
  return childrenOf(tail, list, prefix)
    .filter((element) => element.name === "dataValidation")
    .map((element) => readValidation(tail, element, prefix));
}

function readValidation(tail: string, element: Element, prefix: string): DataValidation {
  const attributes = attributesOf(tail, element);
  const formula = (name: string): string | undefined => {
    const found = childrenOf(tail, element, prefix).find((part) => part.name === name);
    return found && textOf(tail, found);
  };
  return {
    areas: parseAreas(attributes.sqref ?? ""),
    type: attributes.type ?? "none",
    operator: attributes.operator,
    formula1: formula("formula1"),
    formula2: formula("formula2"),
    allowBlank: isOn(attributes.allowBlank),
    errorStyle: attributes.errorStyle ?? "stop",
    showError: isOn(attributes.showErrorMessage),
  };
}

export function addListValidation(
  state: BookState,
  part: SheetPart,
  area: Area,
  source: readonly string[]
): void {
  const p = part.prefix;
  const list = escapeText(`"${source.join(",")}"`);
  addRule(state, part, area, 'type="list"', `<${p}formula1>${list}</${p}formula1>`);
}

export function addNumberValidation(
  state: BookState,
  part: SheetPart,
  area: Area,
  least: number,
  most: number
): void {
  const p = part.prefix;
  const limits = `<${p}formula1>${least}</${p}formula1>` + `<${p}formula2>${most}</${p}formula2>`;
  addRule(state, part, area, 'type="decimal" operator="between"', limits);
}

export function clearValidations(state: BookState, part: SheetPart): void {
  const { tail, prefix } = part;
  const list = children(tail, 0, prefix).find(({ name }) => name === "dataValidations");
  if (list === undefined) return;
  part.tail = tail.slice(0, list.start) + tail.slice(list.end);
  state.revision++;
}

function addRule(
  state: BookState,
  part: SheetPart,
  area: Area,
  kind: string,
  formulas: string
): void {
  const { tail, prefix: p } = part;
  const rule =
    `<${p}dataValidation ${kind} allowBlank="1" showErrorMessage="1" ` +
    `sqref="${areaAddress(area)}">${formulas}</${p}dataValidation>`;
  const list = children(tail, 0, p).find(({ name }) => name === "dataValidations");
  if (list === undefined) {
    const at = placeFor(tail, 0, p, "worksheet", "dataValidations");
    const xml = `<${p}dataValidations count="1">${rule}</${p}dataValidations>`;
    part.tail = tail.slice(0, at) + xml + tail.slice(at);
  } else {
    const tag = tail.slice(list.start, list.inner);
    const count = childrenOf(tail, list, p).length + 1;
    part.tail =
      tail.slice(0, list.start) +
      withAttribute(tag, "count", String(count)) +
      tail.slice(list.inner, list.innerEnd) +
      rule +
      tail.slice(list.innerEnd);
  }
  state.revision++;
}
