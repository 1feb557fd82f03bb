import { parseAreas } from "./readSheetXml";
import { attributesOf, isOn, children, childrenOf, textOf, type Element } from "./scanXml";
import type { SheetPart } from "./sheetPart";
import type { DataValidation } from "./types";

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
