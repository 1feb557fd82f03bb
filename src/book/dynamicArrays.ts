import { areaAddress } from "./address";
import { cellsOf, workbookPart, type BookState, type SheetState } from "./bookState";
import { declarePart } from "./contentTypes";
import { partText, putPart } from "./openPackage";
import { addRelationship, OFFICE_RELATIONSHIPS } from "./relationships";
import { removeWorkbookPart } from "./removeWorkbookPart";
import { FORMULA, formulaAt, type SheetCells } from "./sheetCells";
import type { Area } from "./types";

/** Formulas that fill an area: in the file an array formula whose cell is marked as dynamic. */

const METADATA = "sheetMetadata";
const METADATA_TYPE =
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";

/** What Excel writes for a workbook with dynamic arrays; "cm" of a cell counts its cellMetadata from 1. */
const METADATA_XML =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n' +
  '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">' +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" ' +
  'pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" ' +
  'clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst>' +
  '<ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">' +
  '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

/** Lets the formula of a cell fill an area from there; null: it fills its own cell only. */
export function setSpill(
  state: BookState,
  sheet: SheetState,
  row: number,
  column: number,
  area: Area | null
): void {
  const cells = cellsOf(state, sheet);
  const at = cells.arrays.findIndex(({ area }) => area.row === row && area.column === column);
  const ref = area && areaAddress(area);
  if (at >= 0 ? cells.arrays[at]?.ref === ref : ref === null) return;
  const found = cells.rows.get(row);
  const formula = found && formulaAt(cells, found, column);
  if (area && formula === undefined) throw new Error("only a formula fills an area");
  if (at >= 0) cells.arrays.splice(at, 1);
  if (area && ref !== null) cells.arrays.push({ area, ref, dynamic: true });
  if (found?.formulas && formula !== undefined) {
    found.formulas[column] = formula;
    found.touched ??= [];
    found.touched[column] = (found.touched[column] ?? 0) | FORMULA;
  }
  state.revision++;
}

/** Areas by the place of their formula, "row column". */
export type ArrayRefs = ReadonlyMap<string, { readonly ref: string; readonly dynamic: boolean }>;

export function arrayRefs({ arrays }: SheetCells): ArrayRefs {
  return new Map(
    arrays.map(({ area, ref, dynamic }) => [`${area.row} ${area.column}`, { ref, dynamic }])
  );
}

/** Keeps the part that marks dynamic arrays while a formula set here needs it; returns the mark. */
export function settleDynamicArrays(state: BookState): number | undefined {
  const needed = state.sheets.some(({ cells }) => cells !== undefined && fillsAreas(cells));
  if (!needed) {
    if (state.metadataAdded) removeWorkbookPart(state, METADATA);
    delete state.metadataAdded;
    return undefined;
  }
  const part = workbookPart(state, METADATA);
  if (part) return markIn(partText(state.pkg, part.target));
  const name = `${state.workbook.slice(0, state.workbook.lastIndexOf("/") + 1)}metadata.xml`;
  putPart(state.pkg, name, METADATA_XML);
  declarePart(state.pkg, name, METADATA_TYPE);
  addRelationship(state.pkg, state.workbook, `${OFFICE_RELATIONSHIPS}/${METADATA}`, name);
  state.metadataAdded = true;
  return 1;
}

function fillsAreas({ arrays, rows }: SheetCells): boolean {
  return arrays.some(
    ({ area, dynamic }) =>
      dynamic && typeof rows.get(area.row)?.formulas?.[area.column] === "string"
  );
}

/** Number of the cell metadata that means "dynamic array"; undefined when the file's own has none. */
function markIn(text: string): number | undefined {
  const types = [...text.matchAll(/<(?:\w+:)?metadataType\s[^>]*?name="([^"]*)"/g)];
  const type = types.findIndex(([, name]) => name === "XLDAPR") + 1;
  const list = /<(?:\w+:)?cellMetadata[\s>][^]*?<\/(?:\w+:)?cellMetadata>/.exec(text)?.[0] ?? "";
  const blocks = [...list.matchAll(/<(?:\w+:)?bk>[^]*?<\/(?:\w+:)?bk>/g)];
  const at = blocks.findIndex(([block]) => new RegExp(`\\st="${type}"`).test(block));
  return type > 0 && at >= 0 ? at + 1 : undefined;
}
