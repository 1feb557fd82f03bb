import { activeSheet, selectTab, setActiveTab } from "./activeSheet";
import { cellsOf, relationId, sheetElements, type BookState, type SheetState } from "./bookState";
import { undeclarePart } from "./contentTypes";
import { editCell } from "./editCells";
import { editContext } from "./editContext";
import { escapeText } from "./escape";
import { nameElements, sheetPositions } from "./names";
import { dropPart, hasPart, partNames, partText, putPart } from "./openPackage";
import { relationshipPart, relationships, removeRelationship } from "./relationships";
import { attributesOf, textOf, withAttribute } from "./scanXml";
import { formulaAt } from "./sheetCells";

/** Takes a sheet out; formulas and names that pointed to it say #REF!, as in Excel. */
export function removeSheet(state: BookState, id: number): void {
  const sheet = state.sheets.find((other) => other.id === id);
  if (!sheet) throw new Error(`there is no sheet with the id ${id}`);
  const others = state.sheets.filter((other) => other !== sheet);
  const next = others.find((other) => other.visibility === "visible");
  if (!next) throw new Error("a workbook needs a visible sheet");
  const front = activeSheet(state);
  const position = sheetPositions(state)[state.sheets.indexOf(sheet)] as number;
  for (const other of others) voidFormulas(state, other, sheet.name);
  voidNames(state, sheet.name, position);
  removeElement(state, sheet);
  removeParts(state, sheet);
  state.sheets.splice(state.sheets.indexOf(sheet), 1);
  const shown = front === sheet ? next : front;
  setActiveTab(state, sheetPositions(state)[state.sheets.indexOf(shown)] as number);
  if (front === sheet) selectTab(state, next, true);
  state.chainBroken = true;
  state.revision++;
}

/** References to a sheet in a formula become #REF!; strings stay. */
export function voidReferences(formula: string, sheet: string): string {
  const plain = escapePattern(sheet);
  const quoted = escapePattern(sheet.replace(/'/g, "''"));
  const reference =
    "\\$?[A-Z]{1,3}\\$?\\d+(?::\\$?[A-Z]{1,3}\\$?\\d+)?#?|\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}" +
    "|\\$?\\d+:\\$?\\d+|[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*";
  const pattern = new RegExp(
    `("(?:[^"]|"")*")|(?<![\\p{L}\\p{N}_.'\\]:])(?:'${quoted}'|${plain})!(?:${reference})`,
    "giu"
  );
  return formula.replace(pattern, (all: string, text?: string) =>
    text === undefined ? "#REF!" : all
  );
}

function escapePattern(text: string): string {
  // In a pattern of the kind "u" a hyphen may not be escaped.
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

function voidFormulas(state: BookState, sheet: SheetState, removed: string): void {
  const cells = cellsOf(state, sheet);
  const context = editContext(state, cells, () => 0);
  for (const row of cells.rows.values()) {
    row.formulas?.forEach((_, column) => {
      const formula = formulaAt(cells, row, column);
      const changed = formula === undefined ? formula : voidReferences(formula, removed);
      if (changed === undefined || changed === formula) return;
      editCell(context, { row: row.index, column, formula: changed, value: { error: "#REF!" } });
      state.resultsStale = true;
    });
  }
}

/** Names local to the sheet go, later sheets' names count one less, the rest says #REF!. */
function voidNames(state: BookState, removed: string, position: number): void {
  const { text, list, elements, prefix } = nameElements(state);
  if (!list) return;
  const kept: string[] = [];
  for (const element of elements) {
    const { localSheetId } = attributesOf(text, element);
    const local = localSheetId === undefined ? -1 : Number(localSheetId);
    if (local === position) continue;
    let tag = text.slice(element.start, element.inner);
    if (local > position) tag = withAttribute(tag, "localSheetId", String(local - 1));
    const formula = textOf(text, element);
    const changed = voidReferences(formula, removed);
    const body =
      changed === formula ? text.slice(element.inner, element.end) : closed(changed, prefix);
    kept.push(tag + body);
  }
  const names = kept.length
    ? text.slice(list.start, list.inner) + kept.join("") + text.slice(list.innerEnd, list.end)
    : "";
  putPart(state.pkg, state.workbook, text.slice(0, list.start) + names + text.slice(list.end));
}

function closed(formula: string, prefix: string): string {
  return `${escapeText(formula)}</${prefix}definedName>`;
}

function removeElement(state: BookState, sheet: SheetState): void {
  const text = partText(state.pkg, state.workbook);
  const element = sheetElements(state.pkg, state.workbook).find(
    (other) => relationId(attributesOf(text, other)) === sheet.relation
  );
  if (!element) return;
  const changed = text.slice(0, element.start) + text.slice(element.end);
  putPart(state.pkg, state.workbook, changed);
}

/** The sheet's part and what only it led to: its tables, drawings, comments. */
function removeParts(state: BookState, sheet: SheetState): void {
  const owned = reachable(state, sheet.part);
  removeRelationship(state.pkg, state.workbook, sheet.relation);
  const needed = reachable(state, "");
  for (const part of owned) {
    if (needed.has(part)) continue;
    undeclarePart(state.pkg, part);
    dropPart(state.pkg, part);
    const relations = relationshipPart(part);
    if (hasPart(state.pkg, relations)) dropPart(state.pkg, relations);
  }
}

function reachable(state: BookState, from: string): Set<string> {
  const names = new Map(partNames(state.pkg).map((name) => [name.toLowerCase(), name]));
  const found = new Set<string>(from ? [from] : []);
  const waiting = [from];
  while (waiting.length) {
    for (const relation of relationships(state.pkg, waiting.pop() as string)) {
      const part = relation.external ? undefined : names.get(relation.target.toLowerCase());
      if (part === undefined || found.has(part)) continue;
      found.add(part);
      waiting.push(part);
    }
  }
  return found;
}
