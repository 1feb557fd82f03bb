const ISO =
  /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:Z|[+-]\d{2}:\d{2})?$/;

/** Days from 1970-01-01 back to 1899-12-30, the zero of serials after February 1900. */
const ZERO_1900 = 25_569;
/** Days by which the 1904 system's serials are smaller. */
const OFFSET_1904 = 1_462;

/** "2026-04-21T08:00:00" (cells with t="d") → serial; undefined when it is no such date. */
export function isoSerial(text: string, date1904: boolean): number | undefined {
  const match = ISO.exec(text.trim());
  if (!match || (match[1] === undefined && match[4] === undefined)) return undefined;
  const [, year, month, day, hour = "0", minute = "0", second = "0"] = match;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (year === undefined) return time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
  const serial = days + ZERO_1900 - (date1904 ? OFFSET_1904 : 0);
  // Serials 1 to 59 are one higher: Excel counts a 29 February 1900.
  return (!date1904 && serial < 61 ? serial - 1 : serial) + time;
}
