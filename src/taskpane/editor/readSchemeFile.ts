import { checkScheme } from "../../scheme/checkScheme";
import type { SchemeProblem } from "../../scheme/problems";
import { parseScheme } from "../../scheme/shape";
import type { Scheme } from "../../scheme/types";

/** What a scheme file holds; nothing of it is taken where anything in it cannot be used. */
export type SchemeFile =
  | { readonly kind: "scheme"; readonly scheme: Scheme }
  | { readonly kind: "not-json" }
  | { readonly kind: "problems"; readonly problems: readonly SchemeProblem[] };

export function readSchemeFile(text: string): SchemeFile {
  const document = jsonOf(text);
  if (document === undefined) return { kind: "not-json" };
  const parsed = parseScheme(document);
  if ("problems" in parsed) return { kind: "problems", problems: parsed.problems };
  const problems = checkScheme(parsed.scheme);
  const isUsable = problems.every(({ severity }) => severity !== "error");
  return isUsable
    ? { kind: "scheme", scheme: parsed.scheme }
    : { kind: "problems", problems: problems.filter(({ severity }) => severity === "error") };
}

/** Editors put a mark before the text that says how it is encoded. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, "")) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** As the file is written: indented, so that a person can read it and compare two of them. */
export const schemeFileText = (scheme: Scheme): string => `${JSON.stringify(scheme, null, 2)}\n`;
