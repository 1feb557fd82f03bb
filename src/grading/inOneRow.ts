import { blankIsZero, valuesOf } from "../formula/evaluate";
import { scopeOf, type Reach, type Scope } from "../formula/scope";
import { simplified } from "../formula/simplify";
import type { Expr, Frame } from "../formula/types";
import { cellAt, constant, type Vector } from "../formula/vector";
import type { Trace } from "./grade";

/** A column, or a series of them. */
export type Cells = Vector | readonly Vector[];

/** Formulas without circles that read no list, to be worked out for a few rows again and again. */
export interface RowFormulas {
  readonly exprs: ReadonlyMap<string, Expr>;
  /** What their parts run over: found the first time, the same ever after. */
  readonly reaches: Map<Expr, Reach>;
}

export const rowFormulas = (
  formulas: Iterable<{ readonly name: string; readonly expr: Expr }>
): RowFormulas => ({
  exprs: new Map([...formulas].map(({ name, expr }) => [name, simplified(expr)])),
  reaches: new Map(),
});

/**
 * Columns by name: formulas worked out when they are first asked for, all else as `given`. What a whole
 * list needs, blocks and a search for circles, takes longer than one row itself.
 */
export function inOneRow(
  { exprs, reaches }: RowFormulas,
  { length, asOf, order }: Pick<Frame, "length" | "asOf" | "order">,
  given: (name: string) => Cells | undefined
): (name: string) => Cells | undefined {
  const known = new Map<string, Cells | undefined>();
  const column = (name: string): Cells | undefined => {
    let cells = known.get(name);
    if (cells === undefined) {
      const expr = exprs.get(name);
      cells = expr === undefined ? given(name) : blankIsZero(valuesOf(expr, scope));
      known.set(name, cells);
    }
    return cells;
  };
  const scope: Scope = {
    ...scopeOf({ length, asOf, ...(order && { order }), column }),
    reaches,
    formula: (name) => (known.has(name) ? undefined : exprs.get(name)),
  };
  return column;
}

/** The cells of one customer as columns that hold for every row. */
export function ownCells({ results, frame }: Trace, name: string, row: number): Cells | undefined {
  const cells = results.get(name) ?? frame.column(name);
  if (cells === undefined) return undefined;
  const own = (vector: Vector) => constant(cellAt(vector, row));
  return "numbers" in cells ? own(cells) : cells.map(own);
}
