import { type AstExpression, parse, tokenize } from "@borgar/fx";
import type { BookValue } from "../../book/types";
import { type MixedFormula, readMixed } from "./readMixed";
import { callsFunction, englishParts, shownFormula } from "./spelling";

/** A formula as far as the host calculates it: one call of a custom function, calls in its arguments. */
export interface FunctionCall {
  /** GRADE.TIER, as typed. */
  readonly name: string;
  readonly args: readonly Argument[];
}

export type Argument =
  | { readonly kind: "omitted" }
  | { readonly kind: "constant"; readonly value: BookValue }
  | { readonly kind: "array"; readonly rows: readonly (readonly BookValue[])[] }
  /** `whole` of the area that spills from the cell: A1#. */
  | { readonly kind: "reference"; readonly text: string; readonly whole: boolean }
  | { readonly kind: "call"; readonly call: FunctionCall };

export type ReadFormula =
  /** `single`: "@" asks for the first value only. */
  | { readonly kind: "call"; readonly call: FunctionCall; readonly single: boolean }
  /** Calls of ours inside of another formula. */
  | { readonly kind: "mixed"; readonly formula: MixedFormula; readonly single: boolean }
  /** A function of ours inside of something that only Excel calculates. */
  | { readonly kind: "beyond" }
  | { readonly kind: "broken" };

/** Undefined when the formula calls none of the add-in's functions. */
export function readFormula(formula: string): ReadFormula | undefined {
  if (!callsFunction(formula)) return undefined;
  const tree = treeOf(englishParts(shownFormula(formula)));
  if (!tree) return { kind: "broken" };
  const single = tree.type === "UnaryExpression" && tree.operator === "@";
  const inner = single ? (tree.arguments[0] as AstExpression) : tree;
  const call = callOf(inner);
  if (call) return { kind: "call", call, single };
  const mixed = readMixed(inner, operandOf);
  return mixed ? { kind: "mixed", formula: mixed, single } : { kind: "beyond" };
}

/** A call of ours, or cells. */
function operandOf(node: AstExpression): Argument | undefined {
  const argument = argumentOf(node);
  return argument?.kind === "call" || argument?.kind === "reference" ? argument : undefined;
}

/** Everything a formula reads, as the arguments of one call. */
export function argumentsOf(read: ReadFormula): readonly Argument[] {
  if (read.kind === "call") return read.call.args;
  return read.kind === "mixed" ? read.formula.operands : [];
}

function treeOf(formula: string): AstExpression | undefined {
  try {
    return parse(tokenize(`=${formula}`));
  } catch {
    // Excel would not have let the person leave the cell; the cell says #NAME? here.
    return undefined;
  }
}

function callOf(node: AstExpression): FunctionCall | undefined {
  if (node.type !== "CallExpression") return undefined;
  const { name } = node.callee as { readonly name?: string };
  if (name === undefined || !callsFunction(`${name}(`)) return undefined;
  const args = node.arguments.map(argumentOf);
  return args.every((arg) => arg !== undefined) ? { name, args } : undefined;
}

function argumentOf(node: AstExpression | null): Argument | undefined {
  if (node === null) return { kind: "omitted" };
  switch (node.type) {
    case "Literal":
      return { kind: "constant", value: node.value };
    case "ErrorLiteral":
      return { kind: "constant", value: { error: node.value } };
    case "ReferenceIdentifier":
      return { kind: "reference", text: node.value, whole: false };
    case "ArrayExpression":
      return arrayOf(node);
    case "UnaryExpression":
      return unaryOf(node);
    case "CallExpression": {
      const call = callOf(node);
      return call && { kind: "call", call };
    }
    default:
      return undefined;
  }
}

function unaryOf(node: Extract<AstExpression, { type: "UnaryExpression" }>): Argument | undefined {
  const arg = argumentOf(node.arguments[0] as AstExpression);
  if (node.operator === "#" && arg?.kind === "reference") return { ...arg, whole: true };
  if (arg?.kind !== "constant" || typeof arg.value !== "number") return undefined;
  if (node.operator === "%") return { kind: "constant", value: arg.value / 100 };
  return node.operator === "-" ? { kind: "constant", value: -arg.value } : undefined;
}

function arrayOf(node: Extract<AstExpression, { type: "ArrayExpression" }>): Argument | undefined {
  const rows = node.elements.map((row) =>
    row.map((element) => {
      if (element.type === "Literal") return element.value;
      return element.type === "ErrorLiteral" ? { error: element.value } : undefined;
    })
  );
  const known = rows.every((row) => row.every((value) => value !== undefined));
  return known ? { kind: "array", rows: rows as readonly (readonly BookValue[])[] } : undefined;
}
