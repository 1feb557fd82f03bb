import { parseFormula } from "../formula/parse";
import { referencesOf } from "../formula/references";
import { shareParts } from "../formula/shareParts";
import type { Expr } from "../formula/types";
import { lowerScheme, type LoweredScheme } from "../scheme/lowerScheme";
import type { Scheme } from "../scheme/types";

/** A scheme ready to grade: lowered once, parsed once, used for any number of lists. */
export interface PreparedScheme {
  readonly scheme: Scheme;
  readonly lowered: LoweredScheme;
  readonly formulas: readonly { readonly name: string; readonly expr: Expr }[];
}

/** Throws where checkScheme would have reported a problem. */
export function prepareScheme(scheme: Scheme): PreparedScheme {
  const lowered = lowerScheme(scheme);
  const formulas = lowered.formulas.map(({ name, text }) => {
    const parsed = parseFormula(text);
    if ("problems" in parsed) {
      const { code, at, found } = parsed.problems[0];
      throw new Error(`${scheme.id}: ${name}: ${code} "${found}" at ${at} in ${text}`);
    }
    return { name, expr: parsed.expr };
  });
  return { scheme, lowered, formulas: shareParts(formulas) };
}

const listReaders = new WeakMap<PreparedScheme, boolean>();

/** Whether a customer's result depends on the other customers. */
export function readsList(prepared: PreparedScheme): boolean {
  let reads = listReaders.get(prepared);
  if (reads === undefined) {
    reads = prepared.formulas.some(({ expr }) => referencesOf(expr).some(({ whole }) => whole));
    listReaders.set(prepared, reads);
  }
  return reads;
}
