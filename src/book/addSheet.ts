import { sheetElements, type BookState, type SheetState } from "./bookState";
import { freePart } from "./addTable";
import { declarePart } from "./contentTypes";
import { escapeAttribute } from "./escape";
import { partText, putPart } from "./openPackage";
import { addRelationship, OFFICE_RELATIONSHIPS } from "./relationships";
import { attributesOf, child, rootOf } from "./scanXml";

export const SHEET_TYPE =
  "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A worksheet without cells. */
export const EMPTY_SHEET =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n' +
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONSHIPS}"><dimension ref="A1"/>` +
  '<sheetViews><sheetView workbookViewId="0"/></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15"/><sheetData/>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  "</worksheet>";

/** Adds an empty sheet behind all others. */
export function addSheet(state: BookState, name: string): SheetState {
  checkSheetName(name, allSheetNames(state));
  const part = freePart(state, "worksheets/sheet");
  putPart(state.pkg, part, EMPTY_SHEET);
  declarePart(state.pkg, part, SHEET_TYPE);
  const type = `${OFFICE_RELATIONSHIPS}/worksheet`;
  const relation = addRelationship(state.pkg, state.workbook, type, part);
  const text = partText(state.pkg, state.workbook);
  const elements = sheetElements(state.pkg, state.workbook);
  const ids = elements.map((element) => Number(attributesOf(text, element).sheetId));
  const id = Math.max(0, ...ids) + 1;
  const { prefix, inner } = rootOf(text);
  const list = child(text, inner, prefix, "sheets");
  if (!list) throw new Error("the workbook lists no sheets");
  const xml =
    `<${prefix}sheet name="${escapeAttribute(name)}" sheetId="${id}" ` +
    `xmlns:r="${OFFICE_RELATIONSHIPS}" r:id="${relation}"/>`;
  const changed = text.slice(0, list.innerEnd) + xml + text.slice(list.innerEnd);
  putPart(state.pkg, state.workbook, changed);
  const sheet: SheetState = { id, name, part, relation, visibility: "visible" };
  state.sheets.push(sheet);
  state.revision++;
  return sheet;
}

/** Excel's rules for sheet names; `taken` are the other sheets' names. */
export function checkSheetName(name: string, taken: readonly string[]): void {
  const bad = /[[\]:*?/\\]/.test(name) || name.startsWith("'") || name.endsWith("'");
  if (bad || !name.trim() || name.length > 31) {
    throw new Error(`"${name}" cannot be the name of a sheet`);
  }
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase())) {
    throw new Error(`there is a sheet "${name}" already`);
  }
}

/** Names of all sheets, chart sheets included. */
export function allSheetNames(state: BookState): string[] {
  const text = partText(state.pkg, state.workbook);
  return sheetElements(state.pkg, state.workbook).map(
    (element) => attributesOf(text, element).name ?? ""
  );
}
