import { Kind } from "../formula/vector";
import type { FormatKind } from "./formatKind";
import { parseAmount } from "./parseAmount";
import { foldText, isBlankWord } from "./plainText";
import { BLANK, TYPED_BLANK } from "./reading";
import type { CellReader, Reading } from "./reading";
import { ANY_FAMILY, parseUnit, unitPrefix, unitRatio } from "./unit";

/** The unit the sheet's bare numbers are in, and the one the scheme wants. */
export interface NumberUnits {
  readonly header: string | undefined;
  readonly scheme: string | undefined;
}

/** A number typed as text: 1,200 · ￥80万 · 约80万元 · (1,200) · 90天 · ３，０００. */
export function readNumber(text: string, units: NumberUnits): Reading {
  // 10² would become 102
  if (/\d[²³¹⁰⁴-⁹½¼¾]/.test(text)) return { code: "not-a-number", detail: units.scheme };
  const folded = foldText(text);
  if (folded === "") return BLANK;
  if (isBlankWord(folded)) return TYPED_BLANK;
  const amount = parseAmount(folded);
  if (amount === undefined) return { code: "not-a-number", detail: units.scheme };
  const { number, multiplier, unit, approximate } = amount;
  const scale = amountRatio(multiplier, unit, units);
  if (scale === undefined) return { code: "not-a-number", detail: units.scheme };
  const value = clean(number, scale.times, scale.over);
  const code = approximate
    ? "read-approximate"
    : multiplier !== 1 || unit !== ""
      ? "read-with-unit"
      : "read-text-number";
  return { value, code, detail: `${value}${units.scheme ?? ""}` };
}

/** The unit behind the number wins over the header's; 80万 alone is 80 in 万元 and 800000 in 元. */
function amountRatio(
  multiplier: number,
  unit: string,
  units: NumberUnits
): { readonly times: number; readonly over: number } | undefined {
  const target = units.scheme ?? units.header;
  if (unit === "") {
    if (multiplier === 1) return unitRatio(units.header, units.scheme) ?? { times: 1, over: 1 };
    return { times: multiplier, over: target === undefined ? 1 : unitPrefix(target) };
  }
  const known = parseUnit(unit);
  if (target === undefined) return withoutTarget(multiplier, unit, known?.scale);
  if (known?.family === ANY_FAMILY) return undefined;
  const ratio = unitRatio(unit, target);
  return ratio && { times: ratio.times * multiplier, over: ratio.over };
}

/** No unit is declared anywhere: 27% is 0.27 as in Excel, 80万元 is 800000. */
function withoutTarget(
  multiplier: number,
  unit: string,
  scale: number | undefined
): { readonly times: number; readonly over: number } | undefined {
  if (scale === undefined) return undefined;
  const percent = parseUnit(unit)?.family === "percent";
  if (percent) return { times: multiplier * scale, over: 1000 };
  const money = parseUnit(unit)?.family === "money";
  return { times: multiplier * (money ? scale : 1), over: 1 };
}

/** Multiplying 1.13 by 10000 gives 11299.999999999998; fifteen digits are all Excel has anyway. */
export function clean(value: number, times: number, over: number): number {
  if (times === over) return value;
  return Number(((value * times) / over).toPrecision(14));
}

/** Numbers of a number column, in the scheme's unit. */
export function numberReader(units: NumberUnits): CellReader {
  const { times, over } = unitRatio(units.header, units.scheme) ?? { times: 1, over: 1 };
  const problem: Reading = { code: "not-a-number", detail: units.scheme };
  const convert = (value: number): number => (value * times) / over;
  return {
    kind: Kind.Number,
    plain: (format) => (format === "date" ? undefined : convert),
    // A date in a number column would be read as some 46,000 months.
    number: (value, format: FormatKind) =>
      format === "date" || !Number.isFinite(value) ? problem : { value: convert(value) },
    text: (text) => readNumber(text, units),
    logical: () => problem,
  };
}
