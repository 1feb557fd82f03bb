/**
 * Dates as Excel serials of the 1900 system: whole days, no time zone, no JS Date.
 *
 * Excel keeps Lotus 1-2-3's mistake: 1900 is a leap year, serial 60 is 29 February 1900. From
 * 1 March 1900 (61) on the serials are right; before that they are one less than true day counts.
 */
export interface CalendarDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
}

const LEAP_BUG = 60;
/** 31 December 9999, the last date Excel knows. */
export const LAST_SERIAL = 2958465;

/** Days from 30 December 1899 in the proleptic Gregorian calendar; eras of 400 years. */
function daysTo(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 693899;
}

/** The serial of a date; months and days beyond their range roll over, as in DATE(). */
export function serialOf(year: number, month: number, day: number): number {
  const months = year * 12 + (month - 1);
  const y = Math.floor(months / 12);
  const m = months - y * 12 + 1;
  const first = daysTo(y, m, 1);
  return (first > LEAP_BUG ? first : first - 1) + day - 1;
}

/** The date of a serial; time of day is dropped. Serial 0 is Excel's "0 January 1900". */
export function dateOf(serial: number): CalendarDate {
  const whole = Math.floor(serial);
  if (whole === LEAP_BUG) return { year: 1900, month: 2, day: 29 };
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  const z = (whole < LEAP_BUG ? whole + 1 : whole) + 693899;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  const day = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Days in a month; February 1900 has 29, as in Excel. */
export function daysInMonth(year: number, month: number): number {
  return serialOf(year, month + 1, 1) - serialOf(year, month, 1);
}

/** The same day n months later, or the month's last day where it has fewer days, as EDATE does. */
export function addMonths(serial: number, n: number): number {
  const { year, month, day } = dateOf(serial);
  return serialOf(year, month + n, Math.min(day, daysInMonth(year, month + n)));
}

/** The serial of "2026-11-22"; undefined for anything else, also for days that do not exist. */
export function parseIsoDate(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1900 || month < 1 || month > 12 || day < 1) return undefined;
  return day <= daysInMonth(year, month) ? serialOf(year, month, day) : undefined;
}

/** "2026-11-22" */
export function isoDate(serial: number): string {
  const { year, month, day } = dateOf(serial);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(n: number, width: number): string {
  return String(n).padStart(width, "0");
}

/** Day of the week as WEEKDAY() counts it: 1 Sunday, 2 Monday … 7 Saturday. */
export function weekday(serial: number): number {
  return ((((Math.floor(serial) - 1) % 7) + 7) % 7) + 1;
}

/** Days from a serial of the 1904 date system to the same day's serial of the 1900 system. */
export const DAYS_1904 = 1462;
