import type { Column } from "../../scheme/types";
import { POSITION, suppliedName } from "../../scheme/names";
import { referencesOf } from "../../formula/references";
import { resultNames } from "./neededColumns";
import type { NativePlan } from "./nativePlan";
import { PLACE, type Place, type Rows } from "./places";

/** One column of the calculation sheet. */
export type Laid =
  | { readonly kind: "input"; readonly name: string; readonly column: Column }
  | { readonly kind: "position"; readonly name: string }
  | { readonly kind: "formula"; readonly name: string };

export interface Layout {
  readonly laid: readonly Laid[];
  /** First sheet column of each. */
  readonly places: ReadonlyMap<string, Place>;
  /** Right of all. */
  readonly end: number;
  /** The list's rows: each customer stands in the same row on both sheets. */
  readonly rows: Rows;
  readonly headerRow: number;
}

/** Column A names the customer, column B his place. */
const FIRST = PLACE + 1;

/** Inputs in the scheme's order, what is worked out from them, then points, score, tier and dates. */
export function layColumns({ needed, read, lowered }: NativePlan): Layout {
  const own = new Set(needed.formulas.map(({ name }) => name));
  // What the sheet supplies stands before all inputs, so that a range of inputs has no gap.
  const supplied = needed.inputs.filter(({ otherwise }) => otherwise !== undefined);
  const laid: Laid[] = [
    ...supplied.map((column): Laid => ({ kind: "input", name: suppliedName(column.name), column })),
    ...needed.inputs.map((column): Laid => {
      const { name } = column;
      return own.has(name) ? { kind: "formula", name } : { kind: "input", name, column };
    }),
  ];
  if (needed.formulas.some(({ expr }) => reads(expr, POSITION)))
    laid.push({ kind: "position", name: POSITION });
  const placed = new Set(laid.map(({ name }) => name));
  const last = new Set(resultNames(lowered));
  const rest = needed.formulas.map(({ name }) => name).filter((name) => !placed.has(name));
  const ordered = [
    ...rest.filter((name) => !last.has(name)),
    ...[...last].filter((name) => rest.includes(name)),
  ];
  laid.push(...ordered.map((name): Laid => ({ kind: "formula", name })));
  return { laid, ...placesOf(laid), ...rowsOf(read) };
}

const reads = (expr: Parameters<typeof referencesOf>[0], name: string) =>
  referencesOf(expr).some(({ column }) => column === name);

function placesOf(laid: readonly Laid[]) {
  const places = new Map<string, Place>();
  let end = FIRST;
  for (const each of laid) {
    const count = each.kind === "input" ? (each.column.periods ?? 1) : 1;
    places.set(each.name, { kind: "columns", first: end, count });
    end += count;
  }
  return { places, end };
}

function rowsOf({ list }: NativePlan["read"]) {
  return {
    headerRow: list.headerRow,
    rows: { first: Math.min(...ends(list.rows)), last: Math.max(...ends(list.rows)) },
  };
}

/** The rows of a list run from top to bottom. */
const ends = (rows: readonly number[]) => [rows[0], rows[rows.length - 1]];
