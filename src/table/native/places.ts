import type { Expr } from "../../formula/types";
import { absoluteRange, relativeCell } from "./cellNames";

/** Where a name of the formulas stands: a column of the calculation sheet, or one cell. */
export type Place =
  | { readonly kind: "columns"; readonly first: number; readonly count: number }
  | { readonly kind: "cell"; readonly address: string };

/** Column of the calculation sheet that tells a customer's place on the list. */
export const PLACE = 1;

/** First and last row of the customers on the calculation sheet, 0-based. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

type Reference = Extract<Expr, { kind: "row" | "list" }>;

/** The text of a reference in a given row; `prefix` names the sheet where it is another one. */
export function referenceWriter(
  placeOf: (name: string) => Place | undefined,
  rows: Rows,
  prefix = ""
): (ref: Reference, row: number) => string {
  return (ref, row) => {
    const [from, to] = [placeOf(ref.column), placeOf(ref.to ?? ref.column)];
    if (from === undefined || to === undefined) throw new Error(`${ref.column} has no place`);
    if (from.kind === "cell" || to.kind === "cell")
      return from.kind === "cell" ? from.address : relativeCell(row, from.first);
    const last = to.first + to.count - 1;
    if (ref.kind === "list")
      return `${prefix}${absoluteRange(rows.first, rows.last, from.first, last)}`;
    const cell = relativeCell(row, from.first);
    return from.first === last ? `${prefix}${cell}` : `${prefix}${cell}:${relativeCell(row, last)}`;
  };
}
