/** Drop-down lists of the Book as Univer validations; other kinds stay in the file, unshown. */
import type { ISheetDataValidationRule } from "@univerjs/core";
import type { DataValidation } from "../../book/types";
import { toRange } from "./area";

/** Univer's DataValidationErrorStyle. */
const ERROR_STYLE: Readonly<Record<string, number>> = { information: 0, stop: 1, warning: 2 };

/**
 * Univer's DataValidationRenderMode: plain text, as in Excel, where the arrow shows only on the
 * selected cell. Univer's own arrow pushes the text out of a row of usual height.
 */
const TEXT = 0;

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
    renderMode: TEXT,
    errorStyle: ERROR_STYLE[validation.errorStyle] ?? 1,
  };
}
