import { workbookPart, xmlOf, type BookState } from "./bookState";
import { undeclarePart } from "./contentTypes";
import { dropPart, partText, putPart } from "./openPackage";
import { removeRelationship } from "./relationships";
import { insertChild } from "./schemaOrder";
import { attributesOf, isOn, child, rootOf, withAttribute } from "./scanXml";

/** Keeps the workbook's calculation facts true after edits. */
export function settleCalculation(state: BookState): void {
  if (state.chainBroken) dropCalcChain(state);
  // Cached results are only wrong where there are formulas: a workbook without any keeps its
  // workbook.xml untouched, one with formulas asks Excel to calculate everything on opening.
  if (state.resultsStale && hasFormulas(state)) recalculateOnLoad(state);
}

/** The chain may name cells that hold no formula any more; Excel builds a new one without it. */
function dropCalcChain(state: BookState): void {
  const chain = workbookPart(state, "calcChain");
  if (!chain) return;
  dropPart(state.pkg, chain.target);
  undeclarePart(state.pkg, chain.target);
  removeRelationship(state.pkg, state.workbook, chain.id);
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
    putPart(state.pkg, state.workbook, insertChild(text, "workbook", "calcPr", added));
    return;
  }
  if (isOn(attributesOf(text, element).fullCalcOnLoad)) return;
  const tag = withAttribute(text.slice(element.start, element.inner), "fullCalcOnLoad", "1");
  const changed = text.slice(0, element.start) + tag + text.slice(element.inner);
  putPart(state.pkg, state.workbook, changed);
}
