import type { SheetCells } from "../table/types";
import type { List } from "../table/types";
import { sheetText } from "./sheetText";
import type { OwnColumn, OwnKind, PlannedColumn, SheetLanguage } from "./types";
import type { UserColumn } from "./userColumns";

/** Excel's last column, XFD. */
const LAST_COLUMN = 16383;

export interface Placing {
  readonly kinds: readonly OwnKind[];
  readonly list: List;
  readonly cells: SheetCells;
  readonly own: readonly OwnColumn[];
  readonly users: readonly UserColumn[];
  readonly reuse: boolean;
  readonly language: SheetLanguage;
  /** The scheme's own word for its tiers, where the sheet's 等级 is an input. */
  readonly tierHeader: string | undefined;
}

/** Where each result goes: our column, the user's with consent, or a new one right of the list. */
export function placeColumns(placing: Placing): readonly PlannedColumn[] | "no-free-columns" {
  const { kinds, list, own, users, reuse, language } = placing;
  const settled = kinds.flatMap((kind): PlannedColumn[] => {
    const ours = own.find((column) => column.kind === kind);
    if (ours !== undefined)
      return [{ kind, column: ours.column, place: "own", header: headerAt(list, ours.column) }];
    const users_ = reuse ? users.find((column) => column.kind === kind) : undefined;
    return users_ === undefined
      ? []
      : [{ kind, column: users_.column, place: "reused", header: users_.header }];
  });
  const fresh = kinds.filter((kind) => !settled.some((column) => column.kind === kind));
  const start = firstFree(placing, fresh.length);
  if (start + fresh.length - 1 > LAST_COLUMN) return "no-free-columns";
  const text = sheetText(language);
  const names = new Set(list.headers.map((header) => header.trim().toLowerCase()));
  const added = fresh.map((kind, index): PlannedColumn => {
    let header = (kind === "tier" ? placing.tierHeader : undefined) ?? text.headers[kind];
    while (names.has(header.toLowerCase())) header = text.taken(header);
    return { kind, header, column: start + index, place: "new" };
  });
  const all = [...settled, ...added];
  return kinds.map((kind) => all.find((column) => column.kind === kind) as PlannedColumn);
}

const headerAt = (list: List, column: number) => list.headers[column - list.firstColumn] ?? "";

/** First column right of the list where `count` columns are empty beside it. */
function firstFree({ list, cells }: Placing, count: number): number {
  let start = list.firstColumn + list.headers.length;
  for (let column = start; column < start + count; column++)
    if (!isEmptyBeside(cells, list, column)) start = column + 1;
  return start;
}

/** From the header to the last row, and a total row below it, nothing stands in this column. */
function isEmptyBeside(cells: SheetCells, list: List, column: number): boolean {
  const index = column - cells.column;
  for (let row = list.headerRow; row <= list.lastRow; row++) {
    const value = cells.values[row - cells.row]?.[index];
    if (value !== undefined && value !== "") return false;
  }
  return true;
}
