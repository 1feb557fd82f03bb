import { Kind } from "../formula/vector";
import { formatKind } from "./formatKind";
import { readNumber } from "./readNumber";
import type { ColumnCells } from "./readValues";
import type { CellReader, Reading } from "./reading";

/** What a bare number of a percent column means: 27, or 0.27, for 27 %. */
export type PercentScale = "points" | "fraction";

const PERCENT = { header: "%", scheme: "%" };
const PROBLEM: Reading = { code: "not-a-number", detail: "%" };

/**
 * How the bare numbers of a percent column are meant: fractions when none is beyond ±1 and one is no
 * whole number. Undefined when there are none, for then there is nothing to decide.
 */
export function percentScale(parts: readonly ColumnCells[]): PercentScale | undefined {
  const texts = new Map<string, number | undefined>();
  let bare = false;
  let whole = true;
  let format = "";
  let isNumber = formatKind(format) === "number";
  for (const part of parts) {
    for (let i = 0; i < part.values.length; i++) {
      const value = part.values[i];
      if (value === "") continue;
      const own = part.format(i);
      if (own !== format) isNumber = formatKind((format = own)) === "number";
      if (!isNumber) continue;
      const number = typeof value === "string" ? bareText(value, texts) : value;
      if (typeof number !== "number") continue;
      if (Math.abs(number) > 1) return "points";
      bare = true;
      if (!Number.isInteger(number)) whole = false;
    }
  }
  if (!bare) return undefined;
  return whole ? "points" : "fraction";
}

/** The number of a text without a percent sign. */
function bareText(text: string, seen: Map<string, number | undefined>): number | undefined {
  if (seen.has(text)) return seen.get(text);
  const { value, code } = readNumber(text, { header: undefined, scheme: undefined });
  const number = code === "read-text-number" && typeof value === "number" ? value : undefined;
  seen.set(text, number);
  return number;
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
    plain: (format) => (format === "date" ? undefined : format === "percent" ? toPoints : bare),
    number: (value, format) => {
      if (format === "date" || !Number.isFinite(value)) return PROBLEM;
      return { value: format === "percent" ? toPoints(value) : bare(value) };
    },
    text: (text) => {
      const reading = readNumber(text, PERCENT);
      if (typeof reading.value !== "number") return reading;
      // 27% is nothing unusual here, and needs no note.
      if (reading.code === "read-with-unit" && /[%％]$/.test(text.trim())) {
        return { value: reading.value };
      }
      if (reading.code !== "read-text-number") return reading;
      const value = bare(reading.value);
      return { ...reading, value, detail: `${value}%` };
    },
    logical: () => PROBLEM,
  };
}
