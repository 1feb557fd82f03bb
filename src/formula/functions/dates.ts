import { mapNumbers, NUM } from "../arithmetic";
import { toTexts } from "../coerce";
import { cells, valueOf, values, type Cells, type FormulaFunction } from "../function";
import { addMonths, dateOf, daysInMonth, LAST_SERIAL, serialOf, weekday } from "../serial";
import { constant, Kind, numberVector, type Vector } from "../vector";

/** Serials outside Excel's calendar are #NUM!. */
function inCalendar(serial: number): number {
  return serial >= 0 && serial <= LAST_SERIAL + 1 ? serial : NUM;
}

function ofDate(name: string, part: (serial: number) => number): FormulaFunction {
  return values(name, 1, 1, (args) =>
    mapNumbers(args, (serial) => (Number.isNaN(inCalendar(serial)) ? NUM : part(serial)))
  );
}

/** Two-digit years and all below 1900 count from 1900. */
function date(year: number, month: number, day: number): number {
  const whole = Math.trunc(year);
  if (whole < 0 || whole > 9999) return NUM;
  const full = whole < 1900 ? whole + 1900 : whole;
  return inCalendar(serialOf(full, Math.trunc(month), Math.trunc(day)));
}

function edate(serial: number, months: number): number {
  return Number.isNaN(inCalendar(serial))
    ? NUM
    : inCalendar(addMonths(Math.floor(serial), Math.trunc(months)));
}

function eomonth(serial: number, months: number): number {
  if (Number.isNaN(inCalendar(serial))) return NUM;
  const { year, month } = dateOf(serial);
  return inCalendar(serialOf(year, month + Math.trunc(months) + 1, 0));
}

/** First day of the week for the kinds of counting that begin with 1 (WEEKDAY counts Sunday as 1). */
const WEEK_START: Readonly<Record<number, number>> = {
  1: 1,
  2: 2,
  11: 2,
  12: 3,
  13: 4,
  14: 5,
  15: 6,
  16: 7,
  17: 1,
};

function dayOfWeek(serial: number, counting: number): number {
  if (Number.isNaN(inCalendar(serial))) return NUM;
  const day = weekday(serial);
  if (counting === 3) return (day + 5) % 7;
  const start = WEEK_START[counting];
  return start === undefined ? NUM : ((day - start + 7) % 7) + 1;
}

const DATEDIF_UNITS = ["Y", "M", "D", "MD", "YM", "YD"];

function dateDifference([start, end, unit]: readonly Vector[]): Vector {
  const texts = toTexts(unit);
  const codeOf = texts.texts.map((text) => DATEDIF_UNITS.indexOf(text.toUpperCase()));
  const codes = texts.numbers.map((n, i) => (texts.kinds?.[i] === Kind.Text ? codeOf[n] : n));
  const kinds = texts.kinds?.map((kind) => (kind === Kind.Text ? Kind.Number : kind)) ?? null;
  return mapNumbers([start, end, { ...numberVector(codes), kinds }], between);
}

function between(from: number, to: number, unit: number): number {
  const [start, end] = [Math.floor(from), Math.floor(to)];
  if (start < 0 || start > end || end > LAST_SERIAL) return NUM;
  const [a, b] = [dateOf(start), dateOf(end)];
  const isShort = b.day < a.day;
  const months = (b.year - a.year) * 12 + b.month - a.month - (isShort ? 1 : 0);
  switch (DATEDIF_UNITS[unit]) {
    case "Y":
      return Math.floor(months / 12);
    case "M":
      return months;
    case "D":
      return end - start;
    case "MD":
      return b.day - a.day + (isShort ? daysInMonth(b.year, b.month - 1) : 0);
    case "YM":
      return months % 12;
    case "YD": {
      const sameYear = serialOf(b.year, a.month, a.day);
      return end - (sameYear <= end ? sameYear : serialOf(b.year - 1, a.month, a.day));
    }
    default:
      return NUM;
  }
}

/** Working days from serial 1 (a Sunday by Excel's count) up to this one. */
function workdaysUpTo(serial: number): number {
  const weeks = Math.floor(serial / 7);
  return weeks * 5 + Math.max(0, Math.min(5, serial - weeks * 7 - 1));
}

function isWeekend(serial: number): boolean {
  const day = weekday(serial);
  return day === 1 || day === 7;
}

/** Holidays that fall on a working day, each once. */
function holidaysOf(argument: Cells | undefined): ReadonlySet<number> {
  const days = new Set<number>();
  for (const { numbers, kinds } of argument?.columns ?? []) {
    numbers.forEach((serial, i) => {
      const day = Math.floor(serial);
      if ((kinds === null || kinds[i] === Kind.Number) && !isWeekend(day)) days.add(day);
    });
  }
  return days;
}

function networkDays([start, end, off]: readonly Cells[]): Vector {
  const holidays = holidaysOf(off);
  return mapNumbers([valueOf(start), valueOf(end)], (a, b) => {
    const [from, to] = [Math.floor(Math.min(a, b)), Math.floor(Math.max(a, b))];
    let days = workdaysUpTo(to) - workdaysUpTo(from - 1);
    for (const holiday of holidays) if (holiday >= from && holiday <= to) days--;
    return a <= b ? days : 0 - days;
  });
}

function workday([start, count, off]: readonly Cells[]): Vector {
  const holidays = holidaysOf(off);
  return mapNumbers([valueOf(start), valueOf(count)], (from, days) => {
    let serial = Math.floor(from);
    const step = days < 0 ? -1 : 1;
    for (let left = Math.abs(Math.trunc(days)); left > 0;) {
      serial += step;
      if (serial < 0 || serial > LAST_SERIAL) return NUM;
      if (!isWeekend(serial) && !holidays.has(serial)) left--;
    }
    return inCalendar(serial);
  });
}

const third = (index: number) => index === 2;

export const DATES: readonly FormulaFunction[] = [
  values("TODAY", 0, 0, (_, { asOf }) => constant(asOf)),
  values("DATE", 3, 3, (args) => mapNumbers(args, date)),
  ofDate("YEAR", (serial) => dateOf(serial).year),
  ofDate("MONTH", (serial) => dateOf(serial).month),
  ofDate("DAY", (serial) => dateOf(serial).day),
  values("DATEDIF", 3, 3, dateDifference),
  values("DAYS", 2, 2, (args) =>
    mapNumbers(args, (end, start) => Math.floor(end) - Math.floor(start))
  ),
  values("EDATE", 2, 2, (args) => mapNumbers(args, edate)),
  values("EOMONTH", 2, 2, (args) => mapNumbers(args, eomonth)),
  values("WEEKDAY", 1, 2, ([serial, counting = constant(1)]) =>
    mapNumbers([serial, counting], dayOfWeek)
  ),
  cells("WORKDAY", 2, 3, third, workday),
  cells("NETWORKDAYS", 2, 3, third, networkDays),
];
