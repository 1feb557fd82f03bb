import type { AstExpression } from "@borgar/fx";
import { calleeName, exprOf } from "../../formula/parse";
import { visit } from "../../formula/references";
import { findFunction } from "../../formula/registry";
import { takesCount } from "../../formula/function";
import type { Expr, FormulaProblem } from "../../formula/types";
import type { Argument } from "./readFormula";

/** IF(GRADE.TIER(…)="A",1,0): a formula around calls and references, which stand in it as columns. */
export interface MixedFormula {
  /** Reads the operands by their place, "1" the first: as a list where a function wants cells. */
  readonly expr: Expr;
  readonly operands: readonly Argument[];
}

/** They look at rows and columns of an area; here it is one list of cells. */
const BY_SHAPE = /^(INDEX|MATCH|[VHX]?LOOKUP|XMATCH|CHOOSE)$/;
/** They ask for the day, which the host does not tell. */
const BY_DAY = /^(TODAY|NOW)$/;

/** Undefined where the formula needs more than the engine of the schemes knows. */
export function readMixed(
  tree: AstExpression,
  operandOf: (node: AstExpression) => Argument | undefined
): MixedFormula | undefined {
  const operands: Argument[] = [];
  const withColumns = (node: AstExpression | null, wantsCells: boolean): AstExpression | null => {
    if (node === null) return null;
    const operand = operandOf(node);
    if (operand !== undefined) {
      operands.push(operand);
      const value = wantsCells ? `[${operands.length}]` : `[@${operands.length}]`;
      return { type: "ReferenceIdentifier", kind: "table", value } as AstExpression;
    }
    if (node.type === "CallExpression") {
      const found = findFunction(calleeName(node) ?? "");
      const isCells = (i: number) => found?.kind === "cells" && found.readsCells(i);
      const args = node.arguments.map((arg, i) => withColumns(arg, isCells(i) || wantsCells));
      return { ...node, arguments: args } as AstExpression;
    }
    if (node.type !== "UnaryExpression" && node.type !== "BinaryExpression") return node;
    const args = node.arguments.map((arg) => withColumns(arg, wantsCells));
    return { ...node, arguments: args } as AstExpression;
  };
  const problems: FormulaProblem[] = [];
  const expr = exprOf(withColumns(tree, false), "", problems);
  return problems.length === 0 && isKnown(expr) ? { expr, operands } : undefined;
}

function isKnown(expr: Expr): boolean {
  let known = true;
  visit(expr, (part) => {
    if (part.kind !== "call") return;
    const found = findFunction(part.name);
    const isOdd = BY_SHAPE.test(part.name) || BY_DAY.test(part.name);
    known &&= found !== undefined && takesCount(found, part.args.length) && !isOdd;
  });
  return known;
}
