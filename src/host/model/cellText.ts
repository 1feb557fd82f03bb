import { format, isDateFormat } from "numfmt";
import type { BookCell, BookValue } from "../../book/types";
import { withoutMarks } from "./functionMarks";

/** Days between the two date systems of Excel. */
const DAYS_1904 = 1462;

/**
 * The cell as Excel would show it in a column that is wide enough.
 * Built-in date formats follow the user's locale in Excel; here they are as the file spells them.
 */
export function cellText(cell: BookCell, numberFormat: string, date1904: boolean): string {
  const { value } = cell;
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && !numberFormat.includes("@")) return value;
  const shift = date1904 && typeof value === "number" && isDateFormat(numberFormat);
  const shown = shift ? value + DAYS_1904 : value;
  return format(numberFormat, shown, { throws: false, nbsp: false });
}

/** The wire knows no error values and no blanks: errors are texts, blanks are "". */
export function wireValue(value: BookValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** Excel.RangeValueType. */
export function valueType(cell: BookCell): "Empty" | "Error" | "Double" | "Boolean" | "String" {
  const { value } = cell;
  if (value === null) return cell.formula === undefined ? "Empty" : "String";
  if (typeof value === "object") return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

/** `range.formulas`: the formula where there is one, else the value. */
export function formulaOrValue(cell: BookCell): string | number | boolean {
  return cell.formula === undefined ? wireValue(cell.value) : `=${withoutMarks(cell.formula)}`;
}
