import { dateOf, DAYS_1904, daysInMonth, isoDate, LAST_SERIAL, serialOf } from "../formula/serial";
import { Kind } from "../formula/vector";
import type { FormatKind } from "./formatKind";
import { isBlankWord } from "./plainText";
import { BLANK, TYPED_BLANK } from "./reading";
import type { CellReader, Reading } from "./reading";

/** A bare number is taken for a serial between the years 1954 and 2119. */
const SERIALS = [20000, 80000] as const;
/** 5月6日 is the latest such day that is not further ahead than this. */
const AHEAD = 31;

const PROBLEM: Reading = { code: "not-a-date" };

/** What may stand behind a date: a time, a weekday, 上午. It is cut. */
const TAIL = String.raw`(?:[T\s,]*(?:\(?(?:周|星期|礼拜)[一二三四五六日天]\)?)?[T\s]*(?:上午|下午|早上|晚上|am|pm)?\s*(?:\d{1,2}[:时点]\d{0,2}(?:[:分]\d{0,2}(?:\.\d+)?)?[秒分]?)?\s*(?:am|pm|z|[+-]\d{2}:?\d{2})?)`;
const FULL = new RegExp(
  String.raw`^(\d{4})\s*([年./-])\s*(\d{1,2})\s*([月./-])\s*(\d{1,2})\s*[日号]?${TAIL}$`,
  "i"
);
const DIGITS = new RegExp(String.raw`^(\d{4})(\d{2})(\d{2})${TAIL}$`, "i");
const SHORT = new RegExp(
  String.raw`^(\d{2})\s*([年./-])\s*(\d{1,2})\s*([月./-])\s*(\d{1,2})\s*[日号]?${TAIL}$`,
  "i"
);
const MONTH_DAY = /^(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]$/;
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([./-])(\d{1,2})\2(\d{4})${TAIL}$`, "i");

/** A date typed as text. `asOf` gives the year where none is written. */
export function readDate(text: string, asOf: number): Reading {
  const plain = text
    .normalize("NFKC")
    .replace(/[\u200b-\u200d\ufeff]/g, "")
    .trim();
  if (plain === "") return BLANK;
  if (isBlankWord(plain.toLowerCase())) return TYPED_BLANK;
  const full = FULL.exec(plain);
  if (full !== null) return sameMarks(full[2], full[4]) ? day(full[1], full[3], full[5]) : PROBLEM;
  const digits = DIGITS.exec(plain);
  if (digits !== null) return day(digits[1], digits[2], digits[3]);
  const short = SHORT.exec(plain);
  if (short !== null) return shortYear(short, asOf);
  const monthDay = MONTH_DAY.exec(plain);
  if (monthDay !== null) return guessYear(Number(monthDay[1]), Number(monthDay[2]), asOf);
  const last = YEAR_LAST.exec(plain);
  if (last !== null) return yearLast(Number(last[1]), Number(last[3]), last[4]);
  return PROBLEM;
}

/** 2026年4月21日 or the same mark twice: 2026-4/21 may be anything. */
function sameMarks(first: string, second: string): boolean {
  return first === "年" ? second === "月" : first === second;
}

function day(year: string | number, month: string | number, date: string | number): Reading {
  const serial = dateSerial(Number(year), Number(month), Number(date));
  return serial === undefined ? PROBLEM : { value: serial };
}

function dateSerial(year: number, month: number, date: number): number | undefined {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || date < 1) return undefined;
  return date <= daysInMonth(year, month) ? serialOf(year, month, date) : undefined;
}

/**
 * 98/4/21 can only begin with a year, and 26年4月21日 says that it does. 26/4/21 is 2026-04-21 as it is
 * usual in Chinese, unless the day before the month (21/4/26) comes nearer to the as-of date.
 */
function shortYear(match: RegExpExecArray, asOf: number): Reading {
  const [, first, mark, month, second, last] = match;
  if (!sameMarks(mark, second)) return PROBLEM;
  const yearFirst = shortDay(first, month, last);
  if (yearFirst === undefined) return PROBLEM;
  if (mark !== "年" && Number(first) <= 31) {
    // 04/05/06 may be anything.
    if (Number(first) <= 12) return PROBLEM;
    const dayFirst = shortDay(last, month, first);
    const isNearer = dayFirst !== undefined && near(dayFirst, asOf) <= near(yearFirst, asOf);
    if (isNearer) return PROBLEM;
  }
  return said({ value: yearFirst }, "read-year-guessed");
}

const near = (serial: number, asOf: number): number => Math.abs(serial - asOf);

function shortDay(year: string, month: string, date: string): number | undefined {
  const two = Number(year);
  return dateSerial(two < 70 ? 2000 + two : 1900 + two, Number(month), Number(date));
}

/** 4/21/2026 has one meaning, 4/5/2026 two. */
function yearLast(first: number, second: number, year: string): Reading {
  if (first > 12 && second <= 12) return day(year, second, first);
  if (second > 12 && first <= 12) return day(year, first, second);
  return first === second ? day(year, first, second) : PROBLEM;
}

function guessYear(month: number, date: number, asOf: number): Reading {
  const latest = dateOf(asOf + AHEAD).year;
  // 29 February needs up to eight years back (1896, 1904).
  for (let year = latest; year > latest - 9; year--) {
    const serial = dateSerial(year, month, date);
    if (serial !== undefined && serial <= asOf + AHEAD) {
      return said({ value: serial }, "read-year-guessed");
    }
  }
  return PROBLEM;
}

function said(reading: Reading, code: "read-year-guessed"): Reading {
  return typeof reading.value === "number"
    ? { value: reading.value, code, detail: isoDate(reading.value) }
    : reading;
}

/** Dates of a date column as whole serials of the 1900 system. */
export function dateReader(asOf: number, date1904: boolean): CellReader {
  const shift = date1904 ? DAYS_1904 : 0;
  return {
    kind: Kind.Number,
    plain: (format) => {
      const isDate = format === "date";
      return (value) => plainSerial(value, isDate, shift);
    },
    number: (value, format) => readSerial(value, format, shift),
    text: (text) => readDate(text, asOf),
    logical: () => PROBLEM,
  };
}

/** The day of a number that is a serial by its format or its size; NaN where it is none. */
function plainSerial(value: number, isDate: boolean, shift: number): number {
  if (!isDate && !(value >= SERIALS[0] && value <= SERIALS[1])) return NaN;
  const whole = Math.floor(value);
  const serial = whole + shift;
  return whole >= (shift === 0 ? 1 : 0) && serial <= LAST_SERIAL ? serial : NaN;
}

function readSerial(value: number, format: FormatKind, shift: number): Reading {
  const isSerial = format === "date" || (value >= SERIALS[0] && value <= SERIALS[1]);
  if (isSerial) {
    const serial = plainSerial(value, true, shift);
    return Number.isNaN(serial) ? PROBLEM : { value: serial };
  }
  // 20260421 typed as a number
  if (Number.isInteger(value) && value >= 19000101 && value <= 99991231) {
    return day(Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100);
  }
  return PROBLEM;
}
