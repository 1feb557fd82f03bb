import { childOf, childrenOf, children, rootOf, withAttribute } from "./scanXml";
import { placeFor } from "./schemaOrder";
import type { SheetPart } from "./sheetPart";

/** The head of a sheet whose first rows stay in sight; what was frozen before goes. None: nothing is. */
export function withFrozenRows({ head, prefix: p }: SheetPart, rows: number): string {
  const pane =
    rows === 0
      ? ""
      : `<${p}pane ySplit="${rows}" topLeftCell="A${rows + 1}" activePane="bottomLeft" state="frozen"/>` +
        `<${p}selection pane="bottomLeft"/>`;
  const { inner } = rootOf(head);
  const views = children(head, inner, p).find(({ name }) => name === "sheetViews");
  const view = views && childOf(head, views, p, "sheetView");
  if (view === undefined) {
    const xml = `<${p}sheetViews><${p}sheetView workbookViewId="0">${pane}</${p}sheetView></${p}sheetViews>`;
    const at = placeFor(head, inner, p, "worksheet", "sheetViews");
    return head.slice(0, at) + (rows === 0 ? "" : xml) + head.slice(at);
  }
  const kept = childrenOf(head, view, p)
    .filter(({ name }) => name !== "pane" && name !== "selection")
    .map(({ start, end }) => head.slice(start, end));
  // "<sheetView …/>" has no closing tag to put anything before.
  const tag = withAttribute(head.slice(view.start, view.inner), "topLeftCell", undefined);
  const open = tag.replace(/\s*\/>$/, ">");
  const xml = `${open}${pane}${kept.join("")}</${p}sheetView>`;
  return head.slice(0, view.start) + xml + head.slice(view.end);
}
