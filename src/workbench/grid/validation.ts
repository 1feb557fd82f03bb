/** Drop-down lists of the Book as Univer validations; other kinds stay in the file, unshown. */
import type { ISheetDataValidationRule } from "@univerjs/core";
import type { DataValidation } from "../../book/types";
import { toRange } from "./area";

/** Univer's DataValidationErrorStyle. */
const ERROR_STYLE: Readonly<Record<string, number>> = { information: 0, stop: 1, warning: 2 };

/** Univer's DataValidationRenderMode: plain text with an arrow, not a coloured chip. */
const ARROW = 1;

export function gridValidation(
  validation: DataValidation,
  uid: string
): ISheetDataValidationRule | undefined {
  if (validation.type !== "list" || !validation.formula1) return undefined;
  const literal = /^"((?:[^"]|"")*)"$/.exec(validation.formula1);
  return {
    uid,
    type: "list",
    ranges: validation.areas.map(toRange),
    formula1: literal ? literal[1]!.replaceAll('""', '"') : `=${validation.formula1}`,
    allowBlank: validation.allowBlank,
    showErrorMessage: validation.showError,
    renderMode: ARROW,
    errorStyle: ERROR_STYLE[validation.errorStyle] ?? 1,
  };
}
