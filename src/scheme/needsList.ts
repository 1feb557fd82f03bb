import { parseFormula } from "../formula/parse";
import { referencesOf } from "../formula/references";
import { lowerScheme } from "./lowerScheme";
import type { Scheme } from "./types";

/** Whether a customer's result depends on the other customers: ranks, shares, the list's maximum. */
export function needsList(scheme: Scheme): boolean {
  return lowerScheme(scheme).formulas.some(({ text }) => {
    const parsed = parseFormula(text);
    return "expr" in parsed && referencesOf(parsed.expr).some(({ whole }) => whole);
  });
}
