import type { AstExpression, Token } from "@borgar/fx";
import { countText, takesCount } from "./function";
import { nearestName } from "./nearest";
import { calleeName, exprOf } from "./parse";
import { findFunction, functionNames } from "./registry";
import { readReference } from "./structured";
import { readSyntax, startOf } from "./syntax";
import type { FormulaProblem } from "./types";

/** All that is wrong with a formula over these columns, in the order of the text. */
export function checkFormula(
  text: string,
  knownColumns: ReadonlySet<string>
): readonly FormulaProblem[] {
  const syntax = readSyntax(text);
  const problems = [...unknownColumns(syntax.tokens, knownColumns)];
  if ("problems" in syntax) {
    problems.push(...syntax.problems, ...unknownCalls(syntax.tokens));
  } else {
    exprOf(syntax.tree, text, problems);
    callProblems(syntax.tree, problems);
  }
  return problems.sort((a, b) => a.at - b.at);
}

/** Read from the tokens, so that a slip elsewhere in the formula does not hide them. */
function unknownColumns(
  tokens: readonly Token[],
  knownColumns: ReadonlySet<string>
): FormulaProblem[] {
  return tokens.flatMap((token) => {
    const reference = token.type === "structured" ? readReference(token.value) : undefined;
    if (reference === undefined) return [];
    const { column, to } = reference;
    return (to === undefined ? [column] : [column, to])
      .filter((name) => !knownColumns.has(name))
      .map((name) => ({
        code: "unknown-column" as const,
        at: startOf(token) + Math.max(0, token.value.indexOf(name)),
        found: name,
        ...suggestion(name, knownColumns),
      }));
  });
}

function unknownCalls(tokens: readonly Token[]): FormulaProblem[] {
  return tokens.flatMap((token) => {
    if (token.type !== "func") return [];
    const name = token.value.toUpperCase().replace(/^_XL(FN|WS)\./, "");
    return unknownFunction(name, startOf(token));
  });
}

function unknownFunction(name: string, at: number): FormulaProblem[] {
  if (name === "TRUE" || name === "FALSE" || findFunction(name) !== undefined) return [];
  return [{ code: "unknown-function", at, found: name, ...suggestion(name, functionNames()) }];
}

function suggestion(name: string, known: Iterable<string>): { readonly expected?: string } {
  const nearest = nearestName(name, known);
  return nearest === undefined ? {} : { expected: nearest };
}

function callProblems(node: AstExpression | null, problems: FormulaProblem[]): void {
  if (node === null) return;
  if (node.type === "CallExpression") {
    const name = calleeName(node);
    const found = name === undefined ? undefined : findFunction(name);
    const count = node.arguments.length;
    if (name !== undefined) problems.push(...unknownFunction(name, startOf(node)));
    if (found !== undefined && !takesCount(found, count)) {
      problems.push({
        code: "argument-count",
        at: startOf(node),
        found: String(count),
        expected: countText(found),
        inside: found.name,
      });
    }
  }
  if ("arguments" in node) {
    for (const arg of node.arguments) callProblems(arg as AstExpression | null, problems);
  }
}
