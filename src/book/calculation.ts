import { workbookPart, xmlOf, type BookState } from "./bookState";
import { partText, putPart } from "./openPackage";
import { removeWorkbookPart } from "./removeWorkbookPart";
import { insertChild } from "./schemaOrder";
import { attributesOf, isOn, child, rootOf, withAttribute } from "./scanXml";
import { FORMULA, UNFORMULATED, VALUE } from "./sheetCells";

/** Keeps the workbook's calculation facts true after edits; edits taken back leave them alone. */
export function settleCalculation(state: BookState): void {
  const edited = touchedMask(state);
  // The chain may name cells that hold no formula any more; Excel builds a new one without it.
  if (state.chainBroken || edited & UNFORMULATED) removeWorkbookPart(state, "calcChain");
  const stale = state.resultsStale || !!(edited & (VALUE | FORMULA));
  // Cached results are only wrong where there are formulas: a workbook without any keeps its
  // workbook.xml untouched, one with formulas asks Excel to calculate everything on opening.
  if (stale && hasFormulas(state)) recalculateOnLoad(state);
  else takeBackRecalculation(state);
}

/** What was done to the cells, all masks in one. */
function touchedMask({ sheets }: BookState): number {
  let all = 0;
  for (const { cells } of sheets) {
    for (const { touched } of cells?.rows.values() ?? []) {
      touched?.forEach((mask) => (all |= mask ?? 0));
    }
  }
  return all;
}

function takeBackRecalculation(state: BookState): void {
  if (!state.calculation) return;
  const { before, after } = state.calculation;
  const text = partText(state.pkg, state.workbook);
  putPart(
    state.pkg,
    state.workbook,
    text.replace(after, () => before)
  );
  delete state.calculation;
}

function hasFormulas(state: BookState): boolean {
  if (workbookPart(state, "calcChain")) return true;
  return state.sheets.some((sheet) => {
    if (sheet.cells) {
      for (const row of sheet.cells.rows.values()) {
        if (row.formulas?.some((formula) => formula !== undefined)) return true;
      }
      return false;
    }
    const { bytes, prefix, data } = xmlOf(state, sheet);
    return holdsFormula(bytes, data.inner, data.innerEnd, prefix.length);
  });
}

/** "<f>", "<f " or "<f/" in the rows. */
function holdsFormula(bytes: Uint8Array, from: number, to: number, skip: number): boolean {
  for (let at = bytes.indexOf(60, from); at >= 0 && at < to; at = bytes.indexOf(60, at + 1)) {
    if (bytes[at + 1 + skip] !== 102) continue;
    const after = bytes[at + 2 + skip] as number;
    if (after === 62 || after === 47 || after <= 32) return true;
  }
  return false;
}

function recalculateOnLoad(state: BookState): void {
  const text = partText(state.pkg, state.workbook);
  const { inner, prefix } = rootOf(text);
  const element = child(text, inner, prefix, "calcPr");
  if (!element) {
    const added = `<${prefix}calcPr fullCalcOnLoad="1"/>`;
    state.calculation = { before: "", after: added };
    putPart(state.pkg, state.workbook, insertChild(text, "workbook", "calcPr", added));
    return;
  }
  if (isOn(attributesOf(text, element).fullCalcOnLoad)) return;
  const before = text.slice(element.start, element.inner);
  const tag = withAttribute(before, "fullCalcOnLoad", "1");
  state.calculation = { before, after: tag };
  const changed = text.slice(0, element.start) + tag + text.slice(element.inner);
  putPart(state.pkg, state.workbook, changed);
}
