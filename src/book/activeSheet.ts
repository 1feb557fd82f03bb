import { relationId, sheetElements, xmlOf, type BookState, type SheetState } from "./bookState";
import { sheetPositions } from "./names";
import { partText, putPart } from "./openPackage";
import { relationshipById } from "./relationships";
import { attributesOf, child, childOf, isOn, rootOf, withAttribute } from "./scanXml";
import { insertChild, placeFor } from "./schemaOrder";

/** The sheet that is in front; the first visible one when that is a chart sheet. */
export function activeSheet(state: BookState): SheetState {
  const text = partText(state.pkg, state.workbook);
  const { inner, prefix } = rootOf(text);
  const views = child(text, inner, prefix, "bookViews");
  const view = views && childOf(text, views, prefix, "workbookView");
  const tab = view ? Number(attributesOf(text, view).activeTab ?? "0") : 0;
  const found =
    state.sheets[sheetPositions(state).indexOf(tab)] ??
    state.sheets.find((sheet) => sheet.visibility === "visible") ??
    state.sheets[0];
  return found as SheetState;
}

export function activate(state: BookState, sheet: SheetState): void {
  if (sheet.visibility !== "visible") throw new Error(`the sheet "${sheet.name}" is hidden`);
  const position = sheetPositions(state)[state.sheets.indexOf(sheet)];
  if (position === undefined) throw new Error(`the sheet "${sheet.name}" was removed`);
  if (activeSheet(state) === sheet) return;
  setActiveTab(state, position);
  // Two selected tabs are a group: what a person types would go into both sheets.
  for (const other of state.sheets) selectTab(state, other, other === sheet);
  unselectOthers(state);
  state.revision++;
}

export function setActiveTab(state: BookState, position: number): void {
  const text = partText(state.pkg, state.workbook);
  const { inner, prefix } = rootOf(text);
  const views = child(text, inner, prefix, "bookViews");
  const view = views && childOf(text, views, prefix, "workbookView");
  const tag = view ? text.slice(view.start, view.inner) : `<${prefix}workbookView/>`;
  const changed = withAttribute(tag, "activeTab", String(position));
  if (view) {
    const whole = text.slice(0, view.start) + changed + text.slice(view.inner);
    putPart(state.pkg, state.workbook, whole);
    return;
  }
  const list = `<${prefix}bookViews>${changed}</${prefix}bookViews>`;
  putPart(state.pkg, state.workbook, insertChild(text, "workbook", "bookViews", list));
}

export function selectTab(state: BookState, sheet: SheetState, selected: boolean): void {
  const xml = xmlOf(state, sheet);
  xml.head = withTab(xml.head, xml.prefix, selected);
}

/** The head of a sheet with its first view selected or not; unchanged when it is so already. */
function withTab(head: string, prefix: string, selected: boolean): string {
  const { inner } = rootOf(head);
  const views = child(head, inner, prefix, "sheetViews");
  const view = views && childOf(head, views, prefix, "sheetView");
  if (!view) {
    if (!selected) return head;
    const at = placeFor(head, inner, prefix, "worksheet", "sheetViews");
    const added =
      `<${prefix}sheetViews><${prefix}sheetView tabSelected="1" workbookViewId="0"/>` +
      `</${prefix}sheetViews>`;
    return head.slice(0, at) + added + head.slice(at);
  }
  if (isOn(attributesOf(head, view).tabSelected) === selected) return head;
  const tag = head.slice(view.start, view.inner);
  const changed = withAttribute(tag, "tabSelected", selected ? "1" : undefined);
  return head.slice(0, view.start) + changed + head.slice(view.inner);
}

/** Chart sheets are selected in their own parts. */
function unselectOthers(state: BookState): void {
  const text = partText(state.pkg, state.workbook);
  for (const element of sheetElements(state.pkg, state.workbook)) {
    const relation = relationId(attributesOf(text, element));
    if (state.sheets.some((sheet) => sheet.relation === relation)) continue;
    const { target } = relationshipById(state.pkg, state.workbook, relation);
    const part = partText(state.pkg, target);
    const changed = withTab(part, rootOf(part).prefix, false);
    if (changed !== part) putPart(state.pkg, target, changed);
  }
}
