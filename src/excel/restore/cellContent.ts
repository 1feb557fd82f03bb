import type { CellContent } from "./types";

/**
 * Excel hands a text such as "=1+1" out as a formula too; only its value, which is the same text,
 * tells the two apart.
 */
export function contentOf(formula: CellContent, value: CellContent): CellContent {
  if (isFormulaText(formula) && formula !== value) return formula;
  return asContent(formula);
}

/** A value as a cell's content: a text stays a text whatever it begins with. */
export const asContent = (value: CellContent): CellContent =>
  typeof value === "string" && /^[=']/.test(value) ? `'${value}` : value;

export const isFormula = (content: CellContent | null | undefined): content is string =>
  isFormulaText(content);

const isFormulaText = (content: unknown) => typeof content === "string" && content.startsWith("=");

/** The value or formula itself. */
export const plainOf = (content: CellContent): CellContent =>
  typeof content === "string" && content.startsWith("'") ? content.slice(1) : content;
