import type { BookValue } from "../../book/types";
import type { CellError } from "../functionDesk";

/** Why a cell shows an error; sentences are made by whoever shows it. */
export type CellNote =
  /** The function's own sentence. */
  | { readonly kind: "said"; readonly text: string }
  /** There is no room: these cells, the table or the sheet's edge are in the way. */
  | { readonly kind: "spill"; readonly wanted: string; readonly blockedBy: string }
  | { readonly kind: "circular" }
  | { readonly kind: "reference"; readonly text: string }
  | { readonly kind: "name"; readonly text: string }
  /** Inside of a formula that only Excel calculates. */
  | { readonly kind: "beyond" };

export interface AnsweredCell {
  readonly value: BookValue;
  readonly note?: CellNote;
}

/** What a call answered, as cells: one value, or rows of values of equal length. */
export function answeredCells(answer: unknown): readonly (readonly AnsweredCell[])[] {
  const rows = Array.isArray(answer) ? (answer as readonly unknown[]) : [[answer]];
  const cells = rows.map((row) => (Array.isArray(row) ? row : [row]).map(answeredCell));
  const width = Math.max(1, ...cells.map((row) => row.length));
  const filled = cells.map((row) => [...row, ...missing(width - row.length)]);
  return filled.length > 0 ? filled : [missing(1)];
}

/** A row that is shorter than the others ends in #N/A, as in Excel. */
const missing = (count: number): readonly AnsweredCell[] =>
  Array.from({ length: count }, () => ({ value: { error: "#N/A" } }));

function answeredCell(value: unknown): AnsweredCell {
  if (typeof value === "number") {
    return { value: Number.isFinite(value) ? value : { error: "#NUM!" } };
  }
  if (typeof value === "string" || typeof value === "boolean") return { value };
  if (value === null || value === undefined) return { value: "" };
  return richCell(value);
}

/** An error among the answers, or a value with more than its plain form. */
function richCell(value: object): AnsweredCell {
  const { code, message, type, basicValue } = value as Readonly<Record<string, unknown>>;
  if (typeof code === "string") return { value: { error: code }, ...noteOf(message) };
  if (type === "Error") return { value: { error: String(basicValue ?? "#VALUE!") } };
  return basicValue === undefined ? { value: { error: "#VALUE!" } } : answeredCell(basicValue);
}

const noteOf = (message: unknown): { readonly note?: CellNote } =>
  typeof message === "string" && message !== "" ? { note: { kind: "said", text: message } } : {};

export function errorCells(failure: CellError): readonly (readonly AnsweredCell[])[] {
  const { error, message } = failure;
  return [[{ value: { error }, ...(message === error ? {} : noteFor(error, message)) }]];
}

function noteFor(error: string, text: string): { readonly note: CellNote } {
  if (error === "#REF!") return { note: { kind: "reference", text } };
  if (error === "#NAME?") return { note: { kind: "name", text } };
  return { note: { kind: "said", text } };
}
