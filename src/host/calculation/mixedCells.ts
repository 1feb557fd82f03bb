import type { BookValue } from "../../book/types";
import { evaluate } from "../../formula/evaluate";
import { withChildren } from "../../formula/references";
import type { Expr } from "../../formula/types";
import { cellAt, ERRORS, type ErrorText, type Scalar, vectorOf } from "../../formula/vector";
import type { AnsweredCell } from "./answerCells";

type Rows = readonly (readonly AnsweredCell[])[];

/**
 * The cells of a formula around calls whose answers are known: cell by cell where they are several, down
 * or to the right. Undefined where their shapes do not fit each other.
 */
export function mixedCells(expr: Expr, operands: readonly Rows[]): Rows | undefined {
  const cells = operands.map((rows) => rows.flat());
  const isSingle = (name: string) => cells[Number(name) - 1]?.length === 1;
  const own = asRows(expr, isSingle);
  const read = rowsRead(own).map((name) => operands[Number(name) - 1] as Rows);
  const several = read.filter((rows) => rows.flat().length > 1);
  const [first] = several;
  const isLine = (rows: Rows) => rows.length === 1 || rows.every(({ length }) => length === 1);
  const isAlike = (rows: Rows) =>
    rows.length === first?.length && rows[0]?.length === first[0]?.length;
  if (!several.every((rows) => isLine(rows) && isAlike(rows))) return undefined;
  const columns = cells.map((each) => vectorOf(each.map(({ value }) => scalarOf(value))));
  const longest = Math.max(1, ...columns.map(({ length }) => length));
  const length = first?.flat().length ?? longest;
  const frame = { length, asOf: 0, column: (name: string) => columns[Number(name) - 1] };
  const result = evaluate(own, frame);
  const answers = Array.from({ length: first === undefined ? 1 : length }, (_, i) =>
    withNote(cellAt(result, i), cells.flat())
  );
  return first !== undefined && first.length > 1 ? answers.map((cell) => [cell]) : [answers];
}

/** One cell is the same as a list or as a value, and has no length of its own. */
function asRows(expr: Expr, isSingle: (name: string) => boolean): Expr {
  if (expr.kind === "list" && isSingle(expr.column)) return { ...expr, kind: "row" };
  return withChildren(expr, (part) => asRows(part, isSingle));
}

function rowsRead(expr: Expr): readonly string[] {
  if (expr.kind === "row") return [expr.column];
  if (expr.kind === "unary") return rowsRead(expr.arg);
  if (expr.kind === "binary") return [expr.left, expr.right].flatMap(rowsRead);
  return expr.kind === "call" ? expr.args.flatMap(rowsRead) : [];
}

/** Errors that only a sheet has (#SPILL!) are #VALUE! to what reads them. */
function scalarOf(value: BookValue): Scalar {
  if (value === null || typeof value !== "object") return value;
  const known = ERRORS.find((error) => error === value.error);
  return { error: known ?? ("#VALUE!" as ErrorText) };
}

/** An error that comes from a call keeps the call's sentence. */
function withNote(value: Scalar, operands: readonly AnsweredCell[]): AnsweredCell {
  if (value === null || typeof value !== "object") return { value };
  const cause = operands.find(
    (cell) => typeof cell.value === "object" && cell.value?.error === value.error && cell.note
  );
  return { value, ...(cause?.note && { note: cause.note }) };
}
