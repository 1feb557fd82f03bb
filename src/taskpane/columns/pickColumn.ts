import type { SheetSelection } from "../../excel/readSelection";
import type { SheetSnapshot } from "../../excel/types";
import type { Column } from "../../scheme/types";
import type { List } from "../../table/types";
import type { ColumnOption } from "../list/columnAnswers";

export type PickedColumn =
  | { readonly kind: "picked"; readonly answer: string | number }
  | { readonly kind: "other-sheet"; readonly sheet: string }
  /** Left, right or above of what was read as the list. */
  | { readonly kind: "outside" }
  /** A column without a header, or one that we write. */
  | { readonly kind: "no-input" }
  /** A series needs so many columns. */
  | { readonly kind: "too-few"; readonly columns: number };

/** The column of the list that a selection stands in; of a series all of its columns, or the first. */
export function pickColumn(
  selection: SheetSelection,
  { periods }: Pick<Column, "periods">,
  list: Pick<List, "sheet" | "firstColumn" | "headers">,
  snapshot: Pick<SheetSnapshot, "worksheetId">,
  options: readonly ColumnOption[]
): PickedColumn {
  if (selection.worksheetId !== snapshot.worksheetId)
    return { kind: "other-sheet", sheet: selection.sheet };
  const place = selection.column - list.firstColumn;
  if (place < 0 || place >= list.headers.length) return { kind: "outside" };
  const at = options.findIndex(({ sheetColumn }) => sheetColumn === selection.column);
  if (at < 0) return { kind: "no-input" };
  const wanted = periods ?? 1;
  const neighbours = options
    .slice(at, at + wanted)
    .filter(({ sheetColumn }, i) => sheetColumn === selection.column + i);
  if (neighbours.length < wanted) return { kind: "too-few", columns: wanted };
  return { kind: "picked", answer: options[at].answer };
}
