import { parseArea } from "./address";
import { readFilters } from "./filters";
import {
  attributesOf,
  isOn,
  children,
  childOf,
  childrenOf,
  rootOf,
  type Attributes,
} from "./scanXml";
import type { SheetPart } from "./sheetPart";
import type { Area, BookSheet, Protection } from "./types";

/** Small facts of a worksheet that stand before and after its rows. */

export function readMerges({ tail, prefix }: SheetPart): Area[] {
  const list = children(tail, 0, prefix).find((element) => element.name === "mergeCells");
  if (!list) return [];
  return childrenOf(tail, list, prefix).map((element) =>
    parseArea(attributesOf(tail, element).ref ?? "")
  );
}

export function readProtection({ tail, prefix }: SheetPart): Protection {
  const element = children(tail, 0, prefix).find(({ name }) => name === "sheetProtection");
  const options: Attributes = element ? attributesOf(tail, element) : {};
  return { protected: isOn(options.sheet), options };
}

export function readFrozen({ head, prefix }: SheetPart): { rows: number; columns: number } {
  const none = { rows: 0, columns: 0 };
  const views = children(head, rootOf(head).inner, prefix).find(
    ({ name }) => name === "sheetViews"
  );
  const view = views && childOf(head, views, prefix, "sheetView");
  const pane = view && childOf(head, view, prefix, "pane");
  if (!pane) return none;
  const { state, xSplit = "0", ySplit = "0" } = attributesOf(head, pane);
  // A pane that is only split measures in twentieths of a point, not in cells.
  if (state !== "frozen" && state !== "frozenSplit") return none;
  return { rows: Number(ySplit), columns: Number(xSplit) };
}

/** The sheet's own filter; tables keep theirs in their part. */
export function readAutoFilter({ tail, prefix }: SheetPart): BookSheet["autoFilter"] {
  const element = children(tail, 0, prefix).find(({ name }) => name === "autoFilter");
  const ref = element && attributesOf(tail, element).ref;
  if (!element || !ref) return null;
  const filters = readFilters(tail, element, prefix);
  return { area: parseArea(ref), active: filters.length > 0, filters };
}

/** "A1:B2 D4" → areas. */
export function parseAreas(sqref: string): Area[] {
  return sqref.split(/\s+/).filter(Boolean).map(parseArea);
}
