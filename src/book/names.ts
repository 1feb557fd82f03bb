import { relationId, sheetElements, type BookState } from "./bookState";
import { escapeAttribute, escapeText } from "./escape";
import { partText, putPart } from "./openPackage";
import { attributesOf, child, childrenOf, isOn, rootOf, textOf, withAttribute } from "./scanXml";
import { insertChild } from "./schemaOrder";
import type { DefinedName } from "./types";

/** Names of the workbook; those local to a chart sheet are left out, as that sheet is. */
export function readNames(state: BookState): DefinedName[] {
  const { text, elements } = nameElements(state);
  const positions = sheetPositions(state);
  return elements.flatMap((element) => {
    const { name = "", localSheetId, hidden } = attributesOf(text, element);
    const localSheet =
      localSheetId === undefined ? undefined : positions.indexOf(Number(localSheetId));
    if (localSheet === -1) return [];
    const refersTo = textOf(text, element);
    const facts = { name, refersTo, hidden: isOn(hidden) };
    return [localSheet === undefined ? facts : { ...facts, localSheet }];
  });
}

export function setName(state: BookState, name: DefinedName): void {
  checkName(state, name);
  const { text, prefix, elements, list } = nameElements(state);
  const local = localSheetId(state, name.localSheet);
  const old = elements.find((element) => isSame(attributesOf(text, element), name.name, local));
  const body = escapeText(name.refersTo);
  const close = `</${prefix}definedName>`;
  let changed: string;
  if (old) {
    const tag = text.slice(old.start, old.inner).replace(/\s*\/>$/, ">");
    const opened = withAttribute(tag, "hidden", name.hidden ? "1" : undefined);
    changed = text.slice(0, old.start) + opened + body + close + text.slice(old.end);
  } else {
    const scope = local === undefined ? "" : ` localSheetId="${local}"`;
    const hidden = name.hidden ? ' hidden="1"' : "";
    const tag = `<${prefix}definedName name="${escapeAttribute(name.name)}"${scope}${hidden}>`;
    const xml = tag + body + close;
    const all = `<${prefix}definedNames>${xml}</${prefix}definedNames>`;
    if (!list) changed = insertChild(text, "workbook", "definedNames", all);
    // openpyxl writes an empty list as <definedNames />.
    else if (elements.length === 0) {
      state.emptyNames ??= text.slice(list.start, list.end);
      changed = text.slice(0, list.start) + all + text.slice(list.end);
    } else changed = text.slice(0, list.innerEnd) + xml + text.slice(list.innerEnd);
  }
  putPart(state.pkg, state.workbook, changed);
  state.revision++;
}

export function removeName(state: BookState, name: string, localSheet?: number): void {
  const { text, elements, list } = nameElements(state);
  const local = localSheetId(state, localSheet);
  const old = elements.find((element) => isSame(attributesOf(text, element), name, local));
  if (!old || !list) throw new Error(`there is no name "${name}"`);
  // An empty list is not allowed by the schema, though some files come with one.
  const isLast = elements.length === 1;
  const gone = isLast ? list : old;
  const left = isLast ? (state.emptyNames ?? "") : "";
  putPart(state.pkg, state.workbook, text.slice(0, gone.start) + left + text.slice(gone.end));
  state.revision++;
}

/** Position among all sheets, chart sheets included, of each of the book's worksheets. */
export function sheetPositions(state: BookState): number[] {
  const text = partText(state.pkg, state.workbook);
  const relations = sheetElements(state.pkg, state.workbook).map((element) =>
    relationId(attributesOf(text, element))
  );
  return state.sheets.map((sheet) => relations.indexOf(sheet.relation));
}

export function nameElements(state: BookState) {
  const text = partText(state.pkg, state.workbook);
  const { inner, prefix } = rootOf(text);
  const list = child(text, inner, prefix, "definedNames");
  const elements = list ? childrenOf(text, list, prefix) : [];
  return { text, prefix, list, elements };
}

function localSheetId(state: BookState, localSheet: number | undefined): number | undefined {
  if (localSheet === undefined) return undefined;
  const position = sheetPositions(state)[localSheet];
  if (position === undefined) throw new Error(`there is no sheet ${localSheet}`);
  return position;
}

function isSame(
  attributes: Readonly<Record<string, string>>,
  name: string,
  local: number | undefined
): boolean {
  const scope = attributes.localSheetId;
  return (
    attributes.name?.toLowerCase() === name.toLowerCase() &&
    (scope === undefined ? undefined : Number(scope)) === local
  );
}

function checkName(state: BookState, { name, refersTo, localSheet }: DefinedName): void {
  const cell = /^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*)$/.test(name);
  const usable = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  if (cell || !usable) throw new Error(`"${name}" cannot be a name`);
  if (!refersTo.trim() || refersTo.startsWith("=")) {
    throw new Error(`the name "${name}" needs a formula without "="`);
  }
  localSheetId(state, localSheet);
}
