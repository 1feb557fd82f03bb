import { allSheetNames, checkSheetName } from "./addSheet";
import { relationId, sheetElements, type BookState, type SheetState, xmlOf } from "./bookState";
import { escapeText } from "./escape";
import { changeFormulas, settle } from "./moveRows";
import { nameElements } from "./names";
import { partNames, partText, putPart } from "./openPackage";
import { attributesOf, textOf, withAttribute } from "./scanXml";
import { writeBook } from "./writeBook";

/** Gives a sheet another name; formulas, rules, names and charts that point to it follow. */
export function renameSheet(state: BookState, sheet: SheetState, name: string): void {
  const old = sheet.name;
  if (name === old) return;
  const others = allSheetNames(state).filter((other) => other.toLowerCase() !== old.toLowerCase());
  checkSheetName(name, others);
  state.revision++;
  writeBook(state);
  const renamed = (formula: string): string => renameReferences(formula, old, name);
  for (const other of state.sheets) {
    const text = partText(state.pkg, other.part);
    const changed = changeFormulas(text, `(?:${xmlOf(state, other).prefix})`, renamed);
    if (changed === text) continue;
    putPart(state.pkg, other.part, changed);
    delete other.xml;
    delete other.cells;
  }
  renameInCharts(state, renamed);
  renameInNames(state, renamed);
  renameElement(state, sheet, name);
  sheet.name = name;
  settle(state);
}

/** 客户!A1 or '客 户'!A1 in a formula; texts in quotes stay. */
export function renameReferences(formula: string, old: string, name: string): string {
  const quoted = old.replace(/'/g, "''").replace(SPECIAL, "\\$&");
  const plain = old.replace(SPECIAL, "\\$&");
  const pattern = new RegExp(
    `("(?:[^"]|"")*")|(?<![\\p{L}\\p{N}_.'\\]])(?:'${quoted}'|${plain})!`,
    "giu"
  );
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name);
  const written = isPlain ? `${name}!` : `'${name.replace(/'/g, "''")}'!`;
  return formula.replace(pattern, (all: string, text?: string) =>
    text === undefined ? written : all
  );
}

/** In a pattern of the kind "u" a hyphen may not be escaped. */
const SPECIAL = /[.*+?^${}()|[\]\\/]/g;

function renameInCharts(state: BookState, renamed: (formula: string) => string): void {
  for (const part of partNames(state.pkg)) {
    if (!/\/charts\/[^/]+\.xml$/.test(part)) continue;
    const text = partText(state.pkg, part);
    const changed = changeFormulas(text, "(?:\\w+:)?", renamed);
    if (changed !== text) putPart(state.pkg, part, changed);
  }
}

function renameInNames(state: BookState, renamed: (formula: string) => string): void {
  const { text, elements } = nameElements(state);
  let changed = text;
  for (const element of [...elements].reverse()) {
    const refersTo = textOf(text, element);
    const now = renamed(refersTo);
    if (now === refersTo) continue;
    changed = changed.slice(0, element.inner) + escapeText(now) + changed.slice(element.innerEnd);
  }
  if (changed !== text) putPart(state.pkg, state.workbook, changed);
}

function renameElement(state: BookState, sheet: SheetState, name: string): void {
  const text = partText(state.pkg, state.workbook);
  const element = sheetElements(state.pkg, state.workbook).find(
    (other) => relationId(attributesOf(text, other)) === sheet.relation
  );
  if (!element) throw new Error(`the workbook does not list the sheet "${sheet.name}"`);
  const tag = withAttribute(text.slice(element.start, element.inner), "name", name);
  const changed = text.slice(0, element.start) + tag + text.slice(element.inner);
  putPart(state.pkg, state.workbook, changed);
}
