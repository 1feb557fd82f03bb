import type { Scalar } from "../formula/vector";
import type { Column } from "../scheme/types";
import type { TellingWording } from "./types";

/** A number with the decimals that comparisons see (six), so that 99.999 never reads as 100. */
export const numberText = (value: number, { locale }: TellingWording) =>
  value.toLocaleString(locale, { maximumFractionDigits: 6 });

/** A value as a person writes it: with its unit, per cent sign, as a day, yes or no. */
export function valueText(
  value: Scalar | readonly Scalar[],
  column: (Pick<Column, "unit"> & { readonly type?: Column["type"] }) | undefined,
  words: TellingWording
): string {
  if (value instanceof Array)
    return words.list(value.map((each) => valueText(each, column, words)));
  if (value === null || value === "") return words.why.blank;
  if (typeof value === "boolean") return words.why.yesNo(value);
  if (typeof value === "string") return value;
  if (typeof value !== "number") return value.error;
  if (column?.type === "date") return words.formats.date(value);
  const number = numberText(value, words);
  if (column?.type === "percent") return `${number}%`;
  return column?.unit === undefined ? number : words.why.amount(number, words.unit(column.unit));
}
