import { withChildren } from "../../formula/references";
import type { Expr } from "../../formula/types";
import type { Scheme } from "../../scheme/types";
import { replaceNumbers } from "./replaceNumbers";
import { constantName } from "./reserved";
import type { NativeWords } from "./types";

/** A number of the scheme that stands in a cell of its own. */
export interface NamedConstant {
  readonly name: string;
  readonly value: number;
  /** Whose number it is, and what it does there. */
  readonly what: string;
  readonly meaning: string;
}

export interface Constants {
  /** The scheme with a mark in place of each number: what its formulas are made from. */
  readonly scheme: Scheme;
  readonly found: readonly NamedConstant[];
  has(name: string): boolean;
  /** The formula with a reference in place of each mark. */
  unmark(expr: Expr): Expr;
}

/**
 * Marks are numbers that no scheme has: the rules are lowered as they always are, and where a mark
 * comes out, the formula refers to the constant's cell.
 */
export function markConstants(scheme: Scheme, words: NativeWords): Constants {
  const found: NamedConstant[] = [];
  const byText = new Map<string, number>();
  const marked = replaceNumbers(scheme, words, ({ value, what, meaning }) => {
    // The same number said of the same thing twice is one cell.
    const text = JSON.stringify([value, what, meaning]);
    let index = byText.get(text);
    if (index === undefined) {
      index = found.length;
      byText.set(text, index);
      found.push({ name: constantName(index + 1), value, what, meaning });
    }
    return markOf(index);
  });
  const names = new Set(found.map(({ name }) => name));
  return {
    scheme: marked,
    found,
    has: (name) => names.has(name),
    unmark: (expr) => unmarked(expr, found),
  };
}

const FIRST_MARK = 900_000_000.5;
const STEP = 1000;

const markOf = (index: number) => FIRST_MARK + index * STEP;

/** Weeks are lowered to days, quarters and years to months: a mark may come out multiplied. */
const TIMES = [1, 3, 7, 12];

function unmarked(expr: Expr, found: readonly NamedConstant[]): Expr {
  if (expr.kind === "constant" && typeof expr.value === "number")
    return referenceOf(expr.value, found);
  return withChildren(expr, (part) => unmarked(part, found));
}

function referenceOf(value: number, found: readonly NamedConstant[]): Expr {
  for (const times of TIMES) {
    const index = (value / times - FIRST_MARK) / STEP;
    if (!Number.isInteger(index) || index < 0 || index >= found.length) continue;
    const cell: Expr = { kind: "row", column: found[index].name };
    return times === 1
      ? cell
      : { kind: "binary", op: "*", left: cell, right: { kind: "constant", value: times } };
  }
  if (value >= FIRST_MARK && value < FIRST_MARK * 13 && value % 1 !== 0)
    throw new Error(`a mark came out changed: ${value}`);
  return { kind: "constant", value };
}
