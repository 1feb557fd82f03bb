import { Kind } from "../formula/vector";
import type { FormatKind } from "./formatKind";
import { readNumber } from "./readNumber";
import type { CellReader, Reading } from "./reading";
import type { SheetValue } from "./types";

/** What a bare number of a percent column means: 27, or 0.27, for 27 %. */
export type PercentScale = "points" | "fraction";

const PERCENT = { header: "%", scheme: "%" };
const PROBLEM: Reading = { code: "not-a-number", detail: "%" };

/**
 * How the bare numbers of a percent column are meant: fractions when none is beyond ±1 and one is no
 * whole number. Undefined when there are none, for then there is nothing to decide.
 */
export function percentScale(
  cells: Iterable<{ readonly value: SheetValue; readonly format: FormatKind }>
): PercentScale | undefined {
  let bare = false;
  let whole = true;
  for (const { value, format } of cells) {
    const number = format === "number" ? bareNumber(value) : undefined;
    if (number === undefined) continue;
    if (Math.abs(number) > 1) return "points";
    bare = true;
    if (!Number.isInteger(number)) whole = false;
  }
  if (!bare) return undefined;
  return whole ? "points" : "fraction";
}

function bareNumber(value: SheetValue): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || value === "") return undefined;
  const { value: number, code } = readNumber(value, { header: undefined, scheme: undefined });
  return code === "read-text-number" && typeof number === "number" ? number : undefined;
}

/** 0.07 × 100 is 7.000000000000001 in floating point; a percentage has no 12th decimal. */
function toPoints(fraction: number): number {
  return Math.abs(fraction) < 100 ? Math.round(fraction * 1e12) / 1e10 : fraction * 100;
}

/** Numbers of a percent column in points: 27 for 27 %. */
export function percentReader(scale: PercentScale): CellReader {
  const bare = (value: number): number => (scale === "fraction" ? toPoints(value) : value);
  return {
    kind: Kind.Number,
    plain: (format) =>
      scale === "points" && format === "number" ? { times: 1, over: 1 } : undefined,
    number: (value, format) => {
      if (format === "date" || !Number.isFinite(value)) return PROBLEM;
      return { value: format === "percent" ? toPoints(value) : bare(value) };
    },
    text: (text) => {
      const reading = readNumber(text, PERCENT);
      if (reading.code !== "read-text-number" || typeof reading.value !== "number") return reading;
      const value = bare(reading.value);
      return { ...reading, value, detail: `${value}%` };
    },
    logical: () => PROBLEM,
  };
}
