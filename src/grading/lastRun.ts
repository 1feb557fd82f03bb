/** The run before this one, as far as it is known: what moved a customer is told by it. */
import { cellAt, vectorOf, type Scalar, type Vector } from "../formula/vector";
import { columnsUsed } from "../scheme/columnsUsed";
import type { Trace } from "./grade";
import type { PreparedScheme } from "./prepare";
import type { GradingInput } from "./types";

/** A list, and what a scheme made of it. */
export interface GradedInput {
  readonly input: GradingInput;
  readonly trace: Trace;
}

export interface LastRun {
  /** The inputs of then, with the as-of date of then; what was not kept is as it is now. */
  readonly input: GradingInput;
  /** Points that were given, by criterion; undefined where another scheme gave them. */
  readonly points: ReadonlyMap<string, Float64Array> | undefined;
  readonly score: Float64Array | undefined;
  /** Tier texts as the run left them. */
  readonly tiers: readonly (string | null)[];
  /** The rules are the same, options included. */
  readonly sameRules: boolean;
  /** Index then of the customer who is at this index now; undefined: not on the list, or not to be told apart. */
  readonly placeOf: (row: number) => number | undefined;
}

/** What is left of a run. */
export interface KeptRun extends Omit<LastRun, "input" | "placeOf"> {
  readonly asOf: number;
  readonly rows: number;
  /** Inputs that were asked for; those without a column were blank for everybody. */
  readonly asked: readonly string[];
  readonly columns: GradingInput["columns"];
  /** Index now of each customer of then. */
  readonly placeNow: readonly (number | undefined)[];
}

export function lastRun({ scheme }: PreparedScheme, now: GradingInput, kept: KeptRun): LastRun {
  const { asOf, rows, asked, columns, placeNow, ...rest } = kept;
  const places = new Map(placeNow.flatMap((row, i) => (row === undefined ? [] : [[row, i]])));
  const lacking = [...columnsUsed(scheme)].flatMap((name) => {
    const cells = asked.includes(name) ? undefined : now.columns.get(name);
    return cells === undefined ? [] : [[name, atPlaces(cells, placeNow)] as const];
  });
  return {
    ...rest,
    input: { rows, asOf, columns: new Map([...columns, ...lacking]) },
    placeOf: (row) => places.get(row),
  };
}

function atPlaces(
  cells: Vector | readonly Vector[],
  places: readonly (number | undefined)[]
): Vector | readonly Vector[] {
  const moved = (vector: Vector) =>
    vectorOf(places.map((row) => (row === undefined ? null : cellAt(vector, row))));
  return "numbers" in cells ? moved(cells) : cells.map(moved);
}

export type Cells = Scalar | readonly Scalar[];

/** As comparisons see values: numbers to six decimals. */
export function isSameValue(a: Cells, b: Cells): boolean {
  if (isList(a) || isList(b))
    return (
      isList(a) && isList(b) && a.length === b.length && a.every((x, i) => isSameValue(x, b[i]))
    );
  if (typeof a === "number" && typeof b === "number")
    return Math.round(a * 1e6) === Math.round(b * 1e6);
  if (a !== null && b !== null && typeof a === "object" && typeof b === "object")
    return a.error === b.error;
  return (a ?? "") === (b ?? "");
}

export const isList = (cells: Cells): cells is readonly Scalar[] => Array.isArray(cells);

/** What the sheet gave for a customer, one value per period for a series; null where it gave nothing. */
export function inputCells({ columns }: GradingInput, name: string, row: number): Cells {
  const cells = columns.get(name);
  if (cells === undefined) return null;
  return "numbers" in cells ? cellAt(cells, row) : cells.map((vector) => cellAt(vector, row));
}
