import type { CellEdit } from "../../book/types";
import { withMarks } from "./functionMarks";

/**
 * What Excel makes of a text written to `values` or `formulas`, as if it had been typed.
 * Excel also reads dates and currencies in the user's locale; which ones is its secret, so they
 * stay text here and code that relies on the guess is caught.
 */

const ERRORS: ReadonlySet<string> = new Set(
  "#N/A #VALUE! #REF! #DIV/0! #NUM! #NAME? #NULL! #SPILL! #CALC! #GETTING_DATA".split(" ")
);
const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:[eE][+-]?\d+)?$/;

export interface Typed {
  readonly edit: CellEdit;
  /** Number format that typing the text brings along, such as 0% for "50%". */
  readonly numberFormat?: string;
}

export function typedText(text: string, numberFormat: string): Typed {
  if (text === "") return { edit: { value: null } };
  // A cell formatted as text takes everything as it is.
  if (numberFormat === "@") return { edit: { value: text } };
  if (text.startsWith("'")) return { edit: { value: text.slice(1) } };
  const trimmed = text.trim();
  const number = numberOf(trimmed);
  if (number !== undefined) return { edit: { value: number } };
  if (trimmed.endsWith("%")) {
    const percent = numberOf(trimmed.slice(0, -1));
    if (percent !== undefined) {
      const format = trimmed.includes(".") ? "0.00%" : "0%";
      return { edit: { value: percent / 100 }, numberFormat: format };
    }
  }
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { edit: { value: upper === "TRUE" } };
  if (ERRORS.has(upper)) return { edit: { value: { error: upper } } };
  return formulaOf(text) ?? { edit: { value: text } };
}

/** "=", "+" and "-" begin a formula; this is how a customer's name can become one. */
function formulaOf(text: string): Typed | undefined {
  const first = text.charAt(0);
  if (text.length < 2 || !"=+-".includes(first)) return undefined;
  const formula = withMarks(first === "-" ? text : text.slice(1));
  return { edit: { formula, value: null } };
}

function numberOf(text: string): number | undefined {
  if (!/\d/.test(text) || !NUMBER.test(text)) return undefined;
  const value = Number(text.replace(/,/g, ""));
  return Number.isFinite(value) ? value : undefined;
}
