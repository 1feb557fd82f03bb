import { collect } from "./collect";
import { blankIsZero, valuesOf } from "./evaluate";
import { childrenOf, columnsRead, referencesOf } from "./references";
import { findFunction } from "./registry";
import { scopeOf, type Reach, type Scope } from "./scope";
import { inBlock } from "./scratch";
import type { Steps } from "./steps";
import type { Expr, Frame } from "./types";
import { rowsOf } from "./uniform";
import type { Vector } from "./vector";

/** Rows of a block: the columns of a formula's parts fit the second-level cache. */
const BLOCK = 2048;

/** Formulas over a long list, and what of them is worked out already. */
export interface Sheet {
  readonly exprs: ReadonlyMap<string, Expr>;
  readonly found: Map<string, Vector>;
  readonly list: Frame;
}

/**
 * Works out formulas over a long list block by block, so that the columns in between stay in the cache
 * and are never written out. What reads whole lists (ranks, sums, shares) is worked out before.
 */
export function* evaluateBlocks(names: readonly string[], sheet: Sheet): Steps<void> {
  const { exprs, found, list } = sheet;
  const wholes = yield* evaluateWholes(names, sheet);
  const reaches = new Map<Expr, Reach>();
  const results = names.map((name) => ({ name, column: collect(list.length) }));
  for (let start = 0; start < list.length; start += BLOCK) {
    const end = Math.min(start + BLOCK, list.length);
    inBlock(end - start, () => {
      const { valueOf } = blockOf(sheet, wholes, reaches, start, end);
      for (const { name, column } of results) column.add(start, end, valueOf(name));
    });
    // not within the block: its scratch arrays are everybody's
    yield;
  }
  for (const { name, column } of results) {
    found.set(name, column.done());
    if (!exprs.has(name)) throw new Error(`no formula ${name}`);
  }
}

/** One block: names are worked out in it when another formula reads them. */
function blockOf(
  { exprs, found, list }: Sheet,
  wholes: ReadonlyMap<Expr, Vector>,
  reaches: Map<Expr, Reach>,
  start: number,
  end: number
) {
  const columns = new Map<string, Vector | readonly Vector[] | undefined>();
  const part = (vector: Vector) => rowsOf(vector, start, end);
  const isOpen = (name: string) => exprs.has(name) && !found.has(name);
  const column = (name: string) => {
    if (columns.has(name)) return columns.get(name);
    const own = isOpen(name)
      ? blankIsZero(valuesOf(exprs.get(name) as Expr, scope))
      : cut(found.get(name) ?? list.column(name), part);
    columns.set(name, own);
    return own;
  };
  const scope: Scope = {
    ...scopeOf({ length: end - start, asOf: list.asOf, order: list.order, column }),
    reaches,
    formula: (name) => (isOpen(name) && !columns.has(name) ? exprs.get(name) : undefined),
  };
  for (const [expr, whole] of wholes) scope.memo?.set(expr, part(whole));
  return { valueOf: (name: string) => column(name) as Vector };
}

function cut(
  cells: Vector | readonly Vector[] | undefined,
  part: (vector: Vector) => Vector
): Vector | readonly Vector[] | undefined {
  if (cells === undefined) return undefined;
  return "numbers" in cells ? part(cells) : cells.map(part);
}

/** Calls that read whole lists, for all rows at once: in a block they are looked up. */
function* evaluateWholes(names: readonly string[], sheet: Sheet): Steps<ReadonlyMap<Expr, Vector>> {
  const scope = scopeOf(sheet.list);
  const wholes = new Map<Expr, Vector>();
  for (const expr of findWholes(names, sheet)) {
    const read = openNames(expr, sheet);
    if (read.length > 0) yield* evaluateBlocks(read, sheet);
    wholes.set(expr, valuesOf(expr, scope));
    yield;
  }
  return wholes;
}

/** Formulas that a part reads and that are still to be worked out. */
const openNames = (expr: Expr, { exprs, found, list }: Sheet): readonly string[] => [
  ...new Set(
    referencesOf(expr)
      .flatMap((reference) => columnsRead(reference, list.order ?? []))
      .filter((name) => exprs.has(name) && !found.has(name))
  ),
];

function findWholes(names: readonly string[], { exprs, found, list }: Sheet): ReadonlySet<Expr> {
  const wholes = new Set<Expr>();
  const seen = new Set<Expr>();
  const order = list.order ?? [];
  const visitName = (name: string) => {
    const expr = found.has(name) ? undefined : exprs.get(name);
    if (expr !== undefined) visit(expr);
  };
  const visit = (expr: Expr) => {
    if (seen.has(expr)) return;
    seen.add(expr);
    if (expr.kind === "row" || expr.kind === "list") columnsRead(expr, order).forEach(visitName);
    else if (expr.kind === "unary") visit(expr.arg);
    else if (expr.kind === "binary") [expr.left, expr.right].forEach(visit);
    else if (expr.kind === "call") {
      if (readsCells(expr) && expr.args.some(holdsList)) wholes.add(expr);
      else expr.args.forEach(visit);
    }
  };
  names.forEach(visitName);
  return wholes;
}

const readsCells = ({ name }: Extract<Expr, { kind: "call" }>) =>
  findFunction(name)?.kind === "cells";

const listHolders = new WeakMap<Expr, boolean>();

/** Whether a whole list stands somewhere in an expression. */
function holdsList(expr: Expr): boolean {
  let holds = listHolders.get(expr);
  if (holds === undefined) {
    holds = expr.kind === "list" || childrenOf(expr).some(holdsList);
    listHolders.set(expr, holds);
  }
  return holds;
}
