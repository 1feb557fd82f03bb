import type { Token } from "@borgar/fx";
import type { FormulaProblem } from "./types";

const OPERANDS = new Set([
  "number",
  "string",
  "bool",
  "error",
  "structured",
  "range",
  "range_named",
]);
const REFERENCES = new Set(["range_beam", "range_ternary", "context", "context_quote"]);

/** Signs that may stand before a value, after one, and between two. */
const PREFIX = new Set(["+", "-", "@"]);
const POSTFIX = new Set(["%", "#"]);
const BETWEEN = new Set("+ - * / ^ & = <> < <= > >= :".split(" "));

/**
 * The first token that cannot stand where it stands. The parser only tells how far it had read when
 * it gave up, which is one or two tokens late; a person looks at the place we name.
 */
export function misplacedToken(
  tokens: readonly Token[],
  textLength: number
): FormulaProblem | undefined {
  const open: string[] = [];
  let wantsValue = true;
  for (const [i, token] of tokens.entries()) {
    const { type, value } = token;
    if (type === "whitespace" || type === "newline" || type === "fx_prefix") continue;
    const inside = open[open.length - 1];
    if (type !== "operator") {
      // two references with a blank between them are an intersection: not a slip, but unsupported
      if (!wantsValue && !intersects(tokens, i)) return wrong(token);
      wantsValue = type === "func";
      if (type !== "func" && !OPERANDS.has(type) && !REFERENCES.has(type)) return wrong(token);
    } else if (value === "(") {
      const isCall = tokens[i - 1]?.type === "func" || tokens[i - 1]?.type === "range_named";
      if (!wantsValue && !isCall) return wrong(token);
      open.push(isCall ? "call" : "(");
      wantsValue = true;
    } else if (value === "{") {
      if (!wantsValue || inside === "{") return wrong(token);
      open.push("{");
    } else if (value === ")" || value === "}") {
      const fits = value === "}" ? inside === "{" : inside === "call" || inside === "(";
      if (!fits || (wantsValue && inside !== "call")) return wrong(token);
      open.pop();
      wantsValue = false;
    } else if (value === "," || value === ";") {
      const fits = inside === "{" || (value === "," && inside !== undefined);
      if (!fits || (wantsValue && inside !== "call")) return wrong(token);
      wantsValue = true;
    } else if (wantsValue ? !PREFIX.has(value) : !BETWEEN.has(value) && !POSTFIX.has(value)) {
      return wrong(token);
    } else if (!POSTFIX.has(value)) {
      wantsValue = true;
    }
  }
  if (open.length === 0 && !wantsValue) return undefined;
  const expected = open.length === 0 ? undefined : open[open.length - 1] === "{" ? "}" : ")";
  return {
    code: "syntax",
    at: textLength,
    found: "",
    ...(expected === undefined ? {} : { expected }),
  };
}

function wrong(token: Token): FormulaProblem {
  return { code: "syntax", at: token.loc?.[0] ?? 0, found: token.value };
}

function intersects(tokens: readonly Token[], i: number): boolean {
  const isReference = (token: Token | undefined) =>
    token !== undefined && (token.type.startsWith("range") || token.type === "structured");
  return (
    tokens[i - 1]?.type === "whitespace" && isReference(tokens[i]) && isReference(tokens[i - 2])
  );
}
