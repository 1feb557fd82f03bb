import { areaAddress, areasOverlap } from "./address";
import { xmlOf, type BookState, type SheetState } from "./bookState";
import { declarePart } from "./contentTypes";
import { escapeAttribute } from "./escape";
import { readNames } from "./names";
import { hasPart, putPart } from "./openPackage";
import { readMerges } from "./readSheetXml";
import { addRelationship, OFFICE_RELATIONSHIPS } from "./relationships";
import { attributesOf, children, withAttribute } from "./scanXml";
import { placeFor } from "./schemaOrder";
import { columnNameXml, readTable, readTables } from "./tables";
import type { Area, BookTable } from "./types";

const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Adds the table part; `headers` are the texts that its header cells already hold. */
export function addTablePart(
  state: BookState,
  sheet: SheetState,
  area: Area,
  name: string,
  headers: readonly string[],
  style: string
): BookTable {
  const all = state.sheets.flatMap((other) => readTables(state, other));
  const id = Math.max(0, ...all.map(({ table }) => table.id)) + 1;
  const ref = areaAddress(area);
  const columns = headers
    .map((header, n) => `<tableColumn id="${n + 1}" name="${columnNameXml(header)}"/>`)
    .join("");
  const written = escapeAttribute(name);
  const text =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n' +
    `<table xmlns="${MAIN}" id="${id}" name="${written}" displayName="${written}" ref="${ref}" ` +
    `totalsRowShown="0"><autoFilter ref="${ref}"/>` +
    `<tableColumns count="${headers.length}">${columns}</tableColumns>` +
    `<tableStyleInfo name="${escapeAttribute(style)}" showFirstColumn="0" showLastColumn="0" ` +
    'showRowStripes="1" showColumnStripes="0"/></table>';
  const part = freePart(state, "tables/table");
  putPart(state.pkg, part, text);
  declarePart(state.pkg, part, TABLE_TYPE);
  const relation = addRelationship(state.pkg, sheet.part, `${OFFICE_RELATIONSHIPS}/table`, part);
  addTableReference(state, sheet, relation);
  state.revision++;
  return readTable(part, text).table;
}

/** Why a table cannot lie there or be called so; nothing is changed before this has passed. */
export function checkTable(
  state: BookState,
  sheet: SheetState,
  area: Area,
  name: string | undefined,
  except?: number
): void {
  const where = areaAddress(area);
  if (area.rows < 2) throw new Error(`${where}: a table needs a header and one row`);
  for (const { table } of readTables(state, sheet)) {
    if (table.id !== except && areasOverlap(table.area, area)) {
      throw new Error(`${where} overlaps the table ${table.name}`);
    }
  }
  const xml = xmlOf(state, sheet);
  const merge = readMerges(xml).find((merged) => areasOverlap(merged, area));
  if (merge) throw new Error(`${where} holds the merged cells ${areaAddress(merge)}`);
  if (name !== undefined) checkTableName(state, name);
}

function checkTableName(state: BookState, name: string): void {
  const cell = /^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*)$/.test(name);
  if (cell || name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) {
    throw new Error(`"${name}" cannot be the name of a table`);
  }
  const lower = name.toLowerCase();
  const tables = state.sheets.flatMap((sheet) => readTables(state, sheet));
  const taken =
    tables.some(({ table }) => table.name.toLowerCase() === lower) ||
    readNames(state).some((known) => known.name.toLowerCase() === lower);
  if (taken) throw new Error(`the name "${name}" is taken`);
}

/** First part name of the kind that is free: "xl/tables/table3.xml". */
export function freePart(state: BookState, stem: string): string {
  const folder = state.workbook.slice(0, state.workbook.lastIndexOf("/") + 1);
  let number = 1;
  while (hasPart(state.pkg, `${folder}${stem}${number}.xml`)) number++;
  return `${folder}${stem}${number}.xml`;
}

function addTableReference(state: BookState, sheet: SheetState, relation: string): void {
  const xml = xmlOf(state, sheet);
  const { tail, prefix } = xml;
  // Declared on the element itself: the root may call the namespace anything.
  const reference = `<${prefix}tablePart xmlns:r="${OFFICE_RELATIONSHIPS}" r:id="${relation}"/>`;
  const list = children(tail, 0, prefix).find((element) => element.name === "tableParts");
  if (!list) {
    const added = `<${prefix}tableParts count="1">${reference}</${prefix}tableParts>`;
    const at = placeFor(tail, 0, prefix, "worksheet", "tableParts");
    xml.tail = tail.slice(0, at) + added + tail.slice(at);
    return;
  }
  const tag = tail.slice(list.start, list.inner).replace(/\s*\/>$/, ">");
  const count = Number(attributesOf(tail, list).count ?? "0") + 1;
  const body = tail.slice(list.inner, list.innerEnd);
  xml.tail =
    tail.slice(0, list.start) +
    `${withAttribute(tag, "count", String(count))}${body}${reference}</${prefix}tableParts>` +
    tail.slice(list.end);
}
