import { areaAddress, parseArea, unionArea } from "./address";
import { byteWriter } from "./byteWriter";
import { spellOutBrokenGroups } from "./editCells";
import { stringsOf, workbookPart, type BookState, type SheetState } from "./bookState";
import { declarePart } from "./contentTypes";
import { partText, putPart } from "./openPackage";
import { arrayRefs, settleDynamicArrays } from "./dynamicArrays";
import { patchCells, touchedColumns } from "./patchCells";
import { addRelationship, OFFICE_RELATIONSHIPS } from "./relationships";
import { attributesOf, child, rootOf, withAttribute } from "./scanXml";
import { appendStrings } from "./sharedStrings";
import type { SheetCells } from "./sheetCells";
import { removeWorkbookPart } from "./removeWorkbookPart";
import { settleCalculation } from "./calculation";
import { settleStyles } from "./settleStyles";
import type { CellTexts } from "./writeCell";
import type { Area } from "./types";

const STRINGS_TYPE =
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A sheet grows by a few columns: more room than it needs costs nothing until it is written to. */
const ROOM = 1.5;

/** Brings the package's parts up to what the sheets in memory hold. */
export function writeBook(state: BookState): void {
  if (state.written !== state.revision) writeChanges(state);
  settleStyles(state);
}

function writeChanges(state: BookState): void {
  const strings = stringAppender(state);
  const { formulaText = (formula) => formula } = state;
  const dynamicMark = settleDynamicArrays(state);
  const texts = { stringIndex: strings.indexOf, formulaText, dynamicMark };
  for (const sheet of state.sheets) writeSheet(state, sheet, texts);
  strings.write();
  settleCalculation(state);
  state.written = state.revision;
}

function writeSheet(state: BookState, sheet: SheetState, texts: Omit<CellTexts, "arrays">): void {
  const { xml, cells } = sheet;
  if (!xml) return;
  if (cells) spellOutBrokenGroups(cells);
  const touched = cells ? touchedArea(cells) : null;
  const textChanged = xml.head !== xml.source.head || xml.tail !== xml.source.tail;
  if (!touched && !textChanged && !sheet.written) return;
  sheet.written = true;
  const head = touched ? withDimension(xml.head, xml.prefix, touched) : xml.head;
  const { bytes, data } = xml;
  const out = byteWriter(Math.ceil(bytes.length * ROOM));
  out.text(head);
  if (touched && cells) patchCells(out, cells, xml, { ...texts, arrays: arrayRefs(cells) });
  else out.copy(bytes, data.from, data.to);
  out.text(xml.tail);
  putPart(state.pkg, sheet.part, out.done());
}

/** Bounds of the cells to be written; null when there are none. */
function touchedArea(cells: SheetCells): Area | null {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  cells.rows.forEach((row) => {
    const touched = touchedColumns(row);
    if (!touched) return;
    top = Math.min(top, row.index);
    bottom = Math.max(bottom, row.index);
    left = Math.min(left, touched[0] as number);
    right = Math.max(right, touched[touched.length - 1] as number);
  });
  if (bottom < 0) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** `<dimension>` is a hint, but readers allocate by it: it must hold the new cells. */
function withDimension(head: string, prefix: string, area: Area): string {
  const root = rootOf(head);
  const element = child(head, root.inner, prefix, "dimension");
  if (!element) return head;
  const { ref = "A1" } = attributesOf(head, element);
  const old = parseArea(ref);
  const ended = areaAddress(unionArea(old, area) ?? old);
  if (ended === areaAddress(old)) return head;
  const tag = withAttribute(head.slice(element.start, element.inner), "ref", ended);
  return head.slice(0, element.start) + tag + head.slice(element.inner);
}

/**
 * New texts go to the end of the shared strings in the order of sheets, rows and columns; every
 * writing begins again from the file's own texts, so that the order depends on the result alone.
 */
function stringAppender(state: BookState) {
  const known = stringsOf(state);
  const added = new Map<string, number>();
  let uses = 0;
  const indexOf = (text: string): number => {
    uses++;
    const index = known.plain.get(text) ?? added.get(text);
    if (index !== undefined) return index;
    added.set(text, known.texts.length + added.size);
    return known.texts.length + added.size - 1;
  };
  const write = (): void => {
    if (!added.size && state.stringsSource === undefined) return;
    const part = stringsPart(state);
    const total = known.texts.length + added.size;
    const source = state.stringsSource ?? partText(state.pkg, part);
    state.stringsSource = source;
    if (!added.size && state.stringsAdded) return removeWorkbookPart(state, "sharedStrings");
    if (!added.size) return putPart(state.pkg, part, source);
    putPart(state.pkg, part, appendStrings(source, [...added.keys()], total, uses));
  };
  return { indexOf, write };
}

function stringsPart(state: BookState): string {
  const part = workbookPart(state, "sharedStrings");
  if (part) return part.target;
  const name = `${state.workbook.slice(0, state.workbook.lastIndexOf("/") + 1)}sharedStrings.xml`;
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
  putPart(state.pkg, name, `${head}<sst xmlns="${MAIN}" count="0" uniqueCount="0"></sst>`);
  state.stringsAdded = true;
  declarePart(state.pkg, name, STRINGS_TYPE);
  addRelationship(state.pkg, state.workbook, `${OFFICE_RELATIONSHIPS}/sharedStrings`, name);
  return name;
}
