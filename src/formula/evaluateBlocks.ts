import { collect } from "./collect";
import { blankIsZero, valuesOf } from "./evaluate";
import { programmed } from "./program";
import type { Sources } from "./program/translation";
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

/** The same where every formula is a program: its few arrays fit the first-level cache. */
const PROGRAM_BLOCK = 512;

/**
 * Works out formulas over a long list block by block, so that the columns in between stay in the cache
 * and are never written out. What reads whole lists (ranks, sums, shares) is worked out before.
 */
export function* evaluateBlocks(asked: readonly string[], sheet: Sheet): Steps<void> {
  const { found, list } = sheet;
  const wholes = yield* evaluateWholes(asked, sheet);
  // a rank may have asked for some of them
  const names = asked.filter((name) => !found.has(name));
  const reaches = new Map<Expr, Reach>();
  const columns = new Map(names.map((name) => [name, collect(list.length)]));
  const add = (name: string, start: number, end: number, result: Vector) =>
    columns.get(name)?.add(start, end, result);

  const {
    same,
    names: known,
    program,
  } = programmed(names, sourcesOf(sheet, wholes), (expr) => openNames(expr, sheet));
  const others = names.filter((name) => !known.includes(name) && !same.has(name));
  const rows = others.length === 0 ? PROGRAM_BLOCK : BLOCK;
  const run = program(rows);
  const last = names.every((name) => same.has(name)) ? 0 : list.length;
  for (let start = 0; start < last; start += rows) {
    const end = Math.min(start + rows, list.length);
    const results = run(start, end);
    results?.forEach((result, i) => add(known[i], start, end, result));
    const open = results === undefined ? [...known, ...others] : others;
    if (open.length > 0)
      inBlock(end - start, () => {
        const ready = new Map(results?.map((result, i) => [known[i], result]));
        const { valueOf } = blockOf(sheet, { wholes, ready, reaches }, start, end);
        for (const name of open) add(name, start, end, valueOf(name));
      });
    // not within the block: its scratch arrays are everybody's
    yield;
  }
  for (const [name, column] of columns) found.set(name, same.get(name) ?? column.done());
}

function sourcesOf({ exprs, found, list }: Sheet, wholes: ReadonlyMap<Expr, Vector>): Sources {
  return {
    asOf: list.asOf,
    order: list.order ?? [],
    formula: (name) => (found.has(name) ? undefined : exprs.get(name)),
    column: (name) => found.get(name) ?? list.column(name),
    whole: (expr) => wholes.get(expr),
  };
}

/** What is known of a block before it is worked out. */
interface Known {
  readonly wholes: ReadonlyMap<Expr, Vector>;
  /** Formulas whose part for this block is there already. */
  readonly ready: ReadonlyMap<string, Vector>;
  readonly reaches: Map<Expr, Reach>;
}

/** One block: names are worked out in it when another formula reads them. */
function blockOf(
  { exprs, found, list }: Sheet,
  { wholes, ready, reaches }: Known,
  start: number,
  end: number
) {
  const columns = new Map<string, Vector | readonly Vector[] | undefined>(ready);
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

/** Whether an argument stands for whole lists; what another function makes of a list is one value. */
function holdsList(expr: Expr): boolean {
  let holds = listHolders.get(expr);
  if (holds === undefined) {
    const found = expr.kind === "call" ? findFunction(expr.name) : undefined;
    holds =
      expr.kind === "list" ||
      childrenOf(expr).some(
        (part, i) => !(found?.kind === "cells" && found.readsCells(i)) && holdsList(part)
      );
    listHolders.set(expr, holds);
  }
  return holds;
}
