import { daysInMonth, serialOf } from "./serial";

/** The number a text stands for where Excel wants a number: "1,200", "60%", "￥5", "2026-04-21". */
export function numberOfText(text: string): number | undefined {
  const trimmed = text.trim();
  return plainNumber(trimmed) ?? dateNumber(trimmed);
}

const NUMBER =
  /^([-+])?\s*[￥¥$]?\s*([-+])?(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(?:[eE]([-+]?\d+))?\s*(%)?$/;

function plainNumber(text: string): number | undefined {
  const inBrackets = /^\((.+)\)$/.exec(text);
  if (inBrackets !== null) {
    const inner = /^[-+]/.test(inBrackets[1]) ? undefined : plainNumber(inBrackets[1]);
    return inner === undefined ? undefined : -inner;
  }
  const match = NUMBER.exec(text);
  if (match === null) return undefined;
  const [, sign, innerSign, whole, fraction = "", exponent, percent] = match;
  if (sign !== undefined && innerSign !== undefined) return undefined;
  if (whole === "" && !/\d/.test(fraction)) return undefined;
  const digits = `${whole.replace(/,/g, "")}${fraction}`;
  const size = Number(exponent === undefined ? digits : `${digits}e${exponent}`);
  const value = (sign ?? innerSign) === "-" ? -size : size;
  return percent === undefined ? value : value / 100;
}

const DATE =
  /^(\d{4})(?:[-/](\d{1,2})[-/](\d{1,2})|年(\d{1,2})月(\d{1,2})日)(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

function dateNumber(text: string): number | undefined {
  const time = TIME.exec(text);
  if (time !== null) return timeNumber(time[1], time[2], time[3]);
  const match = DATE.exec(text);
  if (match === null) return undefined;
  const year = Number(match[1]);
  const month = Number(match[2] ?? match[4]);
  const day = Number(match[3] ?? match[5]);
  if (year < 1900 || month < 1 || month > 12) return undefined;
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  const clock = match[6] === undefined ? 0 : timeNumber(match[6], match[7], match[8]);
  return clock === undefined ? undefined : serialOf(year, month, day) + clock;
}

function timeNumber(hours: string, minutes: string, seconds = "0"): number | undefined {
  const [h, m, s] = [Number(hours), Number(minutes), Number(seconds)];
  return h < 24 && m < 60 && s < 60 ? (h * 3600 + m * 60 + s) / 86400 : undefined;
}

/** A number as `&` writes it: General format, 15 digits. */
/** Whole numbers below have no more than 15 digits. */
const EXACT = 1e15;

export function textOfNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < EXACT) return String(value);
  const short = Number(value.toPrecision(15));
  // The largest numbers that a file can hold round to infinity.
  const rounded = Number.isFinite(short) ? short : value;
  const size = Math.abs(rounded);
  if (size >= 1e21 || (size > 0 && size < 1e-9)) return exponential(rounded);
  if (size > 0 && size < 1e-6) return rounded.toFixed(20).replace(/0+$/, "");
  return String(rounded);
}

function exponential(value: number): string {
  const [digits, power] = value.toExponential().split("e");
  const sign = power.startsWith("-") ? "-" : "+";
  return `${digits}E${sign}${power.slice(1).padStart(2, "0")}`;
}
