import { parse, tokenize, type AstExpression, type Token } from "@borgar/fx";
import { misplacedToken } from "./misplaced";
import type { FormulaProblem } from "./types";

/** The syntax tree of a formula text with places, or why there is none. */
export type Syntax =
  | { readonly tree: AstExpression; readonly tokens: readonly Token[] }
  | { readonly problems: readonly FormulaProblem[]; readonly tokens: readonly Token[] };

export function readSyntax(text: string): Syntax {
  const tokens = tokenize(text, { withLocation: true });
  const fullWidth = fullWidthSigns(tokens);
  const problems = fullWidth.length > 0 ? fullWidth : brokenTokens(tokens);
  if (problems.length > 0) return { problems, tokens };
  const misplaced = misplacedToken(tokens, text.length);
  if (misplaced !== undefined) return { problems: [misplaced], tokens };
  try {
    return { tree: parse(tokens), tokens };
  } catch (error) {
    return { problems: [parserProblem(error, tokens)], tokens };
  }
}

/** Where a token starts in the text. */
export function startOf(node: { loc?: readonly number[] | null }): number {
  return node.loc?.[0] ?? 0;
}

/** Signs a Chinese keyboard gives where a formula needs the half-width one. */
const FULL_WIDTH_SIGNS: Readonly<Record<string, string>> = {
  "（": "(",
  "）": ")",
  "，": ",",
  "；": ";",
  "：": ":",
  "“": '"',
  "”": '"',
  "＝": "=",
  "＞": ">",
  "＜": "<",
  "＋": "+",
  "－": "-",
  "＊": "*",
  "／": "/",
  "％": "%",
};

/** The parser takes them for letters of a name, which would hide the slip. */
function fullWidthSigns(tokens: readonly Token[]): FormulaProblem[] {
  const problems: FormulaProblem[] = [];
  for (const token of tokens) {
    if (token.type !== "range_named" && token.type !== "unknown") continue;
    [...token.value].forEach((sign, i) => {
      const expected = FULL_WIDTH_SIGNS[sign];
      if (expected === undefined) return;
      problems.push({ code: "syntax", at: startOf(token) + i, found: sign, expected });
    });
  }
  return problems;
}

/** Only the first: what follows a broken text or reference is broken because of it. */
function brokenTokens(tokens: readonly Token[]): FormulaProblem[] {
  const token = tokens.find(
    ({ type, unterminated }) => type === "unknown" || unterminated === true
  );
  if (token === undefined) return [];
  const { value } = token;
  const problem: FormulaProblem = { code: "syntax", at: startOf(token), found: value };
  return [value.startsWith('"') ? { ...problem, expected: '"' } : problem];
}

/** fx counts to the end of the token it stopped at. */
function parserProblem(error: unknown, tokens: readonly Token[]): FormulaProblem {
  const offset = (error as { sourceOffset?: number }).sourceOffset;
  if (offset === undefined) throw error;
  const token = tokens.filter((candidate) => startOf(candidate) < offset).pop();
  return {
    code: "syntax",
    at: token === undefined ? 0 : startOf(token),
    found: token?.value ?? "",
  };
}
