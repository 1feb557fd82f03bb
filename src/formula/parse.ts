import type { AstExpression } from "@borgar/fx";
import { remembered } from "./remembered";
import { readReference } from "./structured";
import { readSyntax, startOf } from "./syntax";
import type { BinaryOp, Expr, FormulaProblem } from "./types";
import { ERRORS } from "./vector";

type Parsed = { readonly expr: Expr } | { readonly problems: readonly FormulaProblem[] };

/**
 * Reads an Excel formula; the leading "=" may be left out. All problems are told, with their place.
 * Remembered: checking a scheme while it is edited reads the same formulas again and again.
 */
export const parseFormula: (text: string) => Parsed = remembered(parse);

function parse(text: string): Parsed {
  const syntax = readSyntax(text);
  if ("problems" in syntax) return { problems: syntax.problems };
  const problems: FormulaProblem[] = [];
  const expr = exprOf(syntax.tree, text, problems);
  return problems.length > 0 ? { problems } : { expr };
}

const BINARY_OPS = new Set("+ - * / ^ & = <> < <= > >=".split(" "));
const NOTHING: Expr = { kind: "constant", value: null };

/** The tree as an Expr; what has no meaning over columns is added to `problems`. */
export function exprOf(node: AstExpression | null, text: string, problems: FormulaProblem[]): Expr {
  // an argument left out between two commas is a blank, as in Excel
  if (node === null) return NOTHING;
  const child = (n: AstExpression | null) => exprOf(n, text, problems);
  const unsupported = (found: string): Expr => {
    problems.push({ code: "unsupported", at: startOf(node), found });
    return NOTHING;
  };
  switch (node.type) {
    case "Literal":
      return { kind: "constant", value: node.value };
    case "ErrorLiteral": {
      const known = (ERRORS as readonly string[]).includes(node.value);
      return known ? { kind: "error", error: node.value } : unsupported(node.value);
    }
    case "ReferenceIdentifier":
      return readReference(node.value) ?? unsupported(node.value);
    case "UnaryExpression": {
      const arg = child(node.arguments[0]);
      const op = node.operator;
      if (op === "+" || op === "-" || op === "%") return { kind: "unary", op, arg };
      // @[列] is the long way of writing [@列]
      if (op === "@" && arg.kind === "list") return { ...arg, kind: "row" };
      return unsupported(op);
    }
    case "BinaryExpression": {
      const [left, right] = [child(node.arguments[0]), child(node.arguments[1])];
      if (!BINARY_OPS.has(node.operator)) return unsupported(textOf(node, text));
      return { kind: "binary", op: node.operator as BinaryOp, left, right };
    }
    case "CallExpression":
      return callOf(node, text, problems);
    case "ArrayExpression":
      return arrayOf(node, text, problems);
    default:
      return unsupported(textOf(node, text));
  }
}

type Call = Extract<AstExpression, { type: "CallExpression" }>;

function callOf(node: Call, text: string, problems: FormulaProblem[]): Expr {
  const name = calleeName(node);
  const args = node.arguments.map((arg) => exprOf(arg, text, problems));
  if (name === undefined) {
    problems.push({ code: "unsupported", at: startOf(node), found: textOf(node, text) });
  }
  // TRUE() and FALSE() are the constants they name
  if ((name === "TRUE" || name === "FALSE") && args.length === 0) {
    return { kind: "constant", value: name === "TRUE" };
  }
  return { kind: "call", name: name ?? "", args };
}

/** The function's name as Excel shows it: capitals, without the prefix newer functions have in files. */
export function calleeName(node: Call): string | undefined {
  const callee = node.callee as AstExpression | { type: "Identifier"; name: string };
  if (callee.type === "Identifier") return callee.name.toUpperCase().replace(/^_XL(FN|WS)\./, "");
  if (callee.type === "ReferenceIdentifier" && callee.kind === "name") return callee.value;
  return undefined;
}

type ArrayNode = Extract<AstExpression, { type: "ArrayExpression" }>;

function arrayOf(node: ArrayNode, text: string, problems: FormulaProblem[]): Expr {
  const rows = node.elements.map((row) =>
    row.map((element) => {
      if (element.type === "Literal") return element.value;
      problems.push({
        code: "unsupported",
        at: startOf(element),
        found: textOf(element, text),
      });
      return 0;
    })
  );
  const isRagged = rows.some((row) => row.length !== rows[0].length);
  if (isRagged) problems.push({ code: "syntax", at: startOf(node), found: textOf(node, text) });
  return { kind: "array", rows };
}

function textOf(node: { loc?: readonly number[] | null }, text: string): string {
  return text.slice(node.loc?.[0] ?? 0, node.loc?.[1]);
}
