import { parseStructRef } from "@borgar/fx";
import type { Expr } from "./types";

export type RowRef = Extract<Expr, { kind: "row" }>;
export type ListRef = Extract<Expr, { kind: "list" }>;

/** `[@列]`, `[列]`, `[@[a]:[b]]` …; undefined for parts of a table no column formula needs. */
export function readReference(text: string): RowRef | ListRef | undefined {
  const parts = parseStructRef(text);
  if (parts === undefined || parts.table !== "" || (parts.context ?? []).length > 0)
    return undefined;
  const [column, to] = (parts.columns ?? []).map((name) => name.trim());
  if (column === undefined || column === "") return undefined;
  const section = (parts.sections ?? []).join();
  if (section !== "" && section !== "this row" && section !== "data") return undefined;
  const kind = section === "this row" ? "row" : "list";
  return to === undefined ? { kind, column } : { kind, column, to };
}

/** The text Excel shows for it inside its own table. */
export function writeReference(ref: RowRef | ListRef): string {
  if (ref.to !== undefined) {
    const range = `[${escaped(ref.column)}]:[${escaped(ref.to)}]`;
    return ref.kind === "row" ? `[@${range}]` : `[${range}]`;
  }
  if (ref.kind === "list") return `[${escaped(ref.column)}]`;
  const isPlain = /^[\p{L}\p{N}]+$/u.test(ref.column);
  return isPlain ? `[@${ref.column}]` : `[@[${escaped(ref.column)}]]`;
}

/** Inside brackets these five need a quote before them. */
function escaped(column: string): string {
  return column.replace(/['#@[\]]/g, "'$&");
}
