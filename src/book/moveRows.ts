import { areaAddress, parseArea } from "./address";
import { cellsOf, type BookState, type SheetState, xmlOf } from "./bookState";
import { spellOutBrokenGroups } from "./editCells";
import { escapeText, unescapeXml } from "./escape";
import { moveArea, moveAreas, moveReferences, type RowMove } from "./moveReferences";
import { nameElements } from "./names";
import { partText, putPart } from "./openPackage";
import { attributesOf, textOf } from "./scanXml";
import { readTables } from "./tables";
import { writeBook } from "./writeBook";

/**
 * Inserts or deletes rows as a co-author does, so that tests can see what an add-in makes of it:
 * cells, merged areas, tables, names, conditional formats, validations, filters and references in
 * formulas move along. Pictures, charts and comments stay where they are.
 */
export function moveRows(state: BookState, sheet: SheetState, by: RowMove): void {
  for (const other of state.sheets) spellOut(state, other);
  state.revision++;
  writeBook(state);
  for (const other of state.sheets) {
    const text = partText(state.pkg, other.part);
    const { prefix } = xmlOf(state, other);
    const formulas = changeFormulas(text, prefix, (f) =>
      moveReferences(f, other.name, sheet.name, by)
    );
    const moved = other === sheet ? moveSheet(formulas, prefix, by) : formulas;
    if (moved === text) continue;
    putPart(state.pkg, other.part, moved);
    delete other.xml;
    delete other.cells;
  }
  for (const { part, text } of readTables(state, sheet)) {
    putPart(state.pkg, part, moveAttribute(text, "table|autoFilter|sortState", "ref", by));
  }
  moveNames(state, sheet.name, by);
  settle(state);
}

/** Members of a shared formula would move apart from their head. */
function spellOut(state: BookState, sheet: SheetState): void {
  const cells = cellsOf(state, sheet);
  for (const group of cells.shared.keys()) cells.brokenGroups.add(group);
  spellOutBrokenGroups(cells);
}

/** What was written is the file from now on. */
export function settle(state: BookState): void {
  state.strings = undefined;
  delete state.stringsSource;
  delete state.stylesSource;
  delete state.calculation;
  state.resultsStale = true;
  state.revision++;
}

export function changeFormulas(
  text: string,
  prefix: string,
  move: (formula: string) => string
): string {
  const element = new RegExp(
    `(<${prefix}(?:f|formula|formula1|formula2)(?:\\s[^>]*[^/])?>)([^<]*)(</)`,
    "g"
  );
  return text.replace(
    element,
    (_, open: string, formula: string, close: string) =>
      open + escapeText(move(unescapeXml(formula))) + close
  );
}

function moveSheet(text: string, prefix: string, by: RowMove): string {
  const row = new RegExp(
    `<${prefix}row\\s[^>]*?(?:/>|>(?:(?!</${prefix}row>)[^])*</${prefix}row>)`,
    "g"
  );
  const rows = text.replace(row, (xml) => moveRow(xml, prefix, by));
  const refs = moveAttribute(rows, "mergeCell|autoFilter|sortState|dimension|f", "ref", by);
  return moveAttribute(refs, "conditionalFormatting|dataValidation", "sqref", by);
}

/** One `<row>`; nothing when it was taken out. */
function moveRow(xml: string, prefix: string, by: RowMove): string {
  const index = Number(/\sr="(\d+)"/.exec(xml)?.[1]) - 1;
  if (!(index >= 0)) throw new Error("rows without numbers cannot be moved");
  const area = moveArea({ row: index, column: 0, rows: 1, columns: 1 }, by);
  if (!area) return "";
  if (area.row === index) return xml;
  const cell = new RegExp(`(<${prefix}c\\s[^>]*?\\br="[A-Z]+)\\d+"`, "g");
  return xml
    .replace(/(\sr=")\d+"/, (_, open: string) => `${open}${area.row + 1}"`)
    .replace(cell, (_, open: string) => `${open}${area.row + 1}"`);
}

/** Elements whose area is gone go with it; the dimension and a table keep what they said. */
function moveAttribute(text: string, names: string, attribute: string, by: RowMove): string {
  const element = new RegExp(
    `<((?:\\w+:)?(?:${names}))(\\s[^>]*?)\\b${attribute}="([^"]*)"([^>]*?)(/?)>`,
    "g"
  );
  return text.replace(
    element,
    (all: string, name: string, before: string, ref: string, after: string, end: string) => {
      const moved = attribute === "ref" ? moveOne(ref, by) : moveAreas(ref, by);
      if (moved !== "") return `<${name}${before}${attribute}="${moved}"${after}${end}>`;
      return end && name.endsWith("mergeCell") ? "" : all;
    }
  );
}

function moveOne(ref: string, by: RowMove): string {
  const area = moveArea(parseArea(ref), by);
  return area ? areaAddress(area) : "";
}

function moveNames(state: BookState, moved: string, by: RowMove): void {
  const { text, elements } = nameElements(state);
  let changed = text;
  for (const element of [...elements].reverse()) {
    const refersTo = textOf(text, element);
    // A name always says which sheet it means.
    const now = moveReferences(refersTo, "", moved, by);
    if (now === refersTo || attributesOf(text, element).name === undefined) continue;
    changed = changed.slice(0, element.inner) + escapeText(now) + changed.slice(element.innerEnd);
  }
  if (changed !== text) putPart(state.pkg, state.workbook, changed);
}
