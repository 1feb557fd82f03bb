import type { Scalar } from "../formula/vector";
import type { Column } from "../scheme/types";
import type { TellingWording } from "./types";

/** What is needed to say a value. */
export type ValueWording = Pick<
  TellingWording,
  "locale" | "language" | "list" | "formats" | "unit"
> & {
  readonly why: Pick<TellingWording["why"], "blank" | "yesNo" | "amount">;
};

/** A number with the decimals that comparisons see (six), so that 99.999 never reads as 100. */
export const numberText = (value: number, { locale }: Pick<TellingWording, "locale">) =>
  value.toLocaleString(locale, { maximumFractionDigits: 6 });

/** A value as a person writes it: with its unit, per cent sign, as a day, yes or no. */
export function valueText(
  value: Scalar | readonly Scalar[],
  column: (Pick<Column, "unit"> & { readonly type?: Column["type"] }) | undefined,
  words: ValueWording
): string {
  if (value instanceof Array)
    return words.list(value.map((each) => valueText(each, column, words)));
  if (value === null || value === "") return words.why.blank;
  if (typeof value === "boolean") return words.why.yesNo(value);
  if (typeof value === "string") return value;
  if (typeof value !== "number") return value.error;
  if (column?.type === "date") return words.formats.date(value);
  if (column?.type === "percent") return `${numberText(value, words)}%`;
  const { unit } = column ?? {};
  const big = words.language === "zh" ? inBigUnits(value, unit, words) : undefined;
  const number = big ?? numberText(value, words);
  if (unit === undefined) return number;
  return big === undefined ? words.why.amount(number, words.unit(unit)) : `${big}${unit}`;
}

const BIG_UNITS = [
  { size: 1e8, name: "亿" },
  { size: 1e4, name: "万" },
] as const;
/** Below it the digits are read as easily. */
const LEAST_BIG = 1e5;

/**
 * 1,310,000 as 131 万, as Chinese readers count. Only where two decimals tell the very same number: a
 * value next to a cut must not read as the cut. Units that count in 万 themselves stay as they are.
 */
function inBigUnits(value: number, unit: string | undefined, words: ValueWording) {
  if (Math.abs(value) < LEAST_BIG || /[百千万亿]/.test(unit ?? "")) return undefined;
  const fitting = BIG_UNITS.find(
    ({ size }) => Math.abs(value) >= size && Number.isInteger((value / size) * 100)
  );
  return fitting && `${numberText(value / fitting.size, words)} ${fitting.name}`;
}

export const hundredths = (value: number) => Math.round(value * 100) / 100;

/** For summaries two decimals, but never a round number for one that lies beside it: 99.999 is not 100. */
export function short(value: number): number {
  const rounded = hundredths(value);
  return Number.isInteger(rounded) ? value : rounded;
}
