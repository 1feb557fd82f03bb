import { weekday } from "../formula/serial";

/** Working days of a country: weekends rest, unless a holiday or a make-up day (调休) says otherwise. */
export interface WorkCalendar {
  /** Serials of public holidays, whatever weekday they fall on. */
  readonly holidays: ReadonlySet<number>;
  /** Serials of weekend days that are worked. */
  readonly makeUpDays: ReadonlySet<number>;
  /** First and last serial the data cover; outside only weekends are known, and that is said. */
  readonly covers: readonly [number, number];
}

const SATURDAY = 7;
const SUNDAY = 1;

export function isWorkday(serial: number, calendar: WorkCalendar): boolean {
  if (calendar.makeUpDays.has(serial)) return true;
  if (calendar.holidays.has(serial)) return false;
  const day = weekday(serial);
  return day !== SATURDAY && day !== SUNDAY;
}

/** The day itself when it is worked, else the next working day. */
export function moveToWorkday(serial: number, calendar: WorkCalendar): number {
  let day = Math.floor(serial);
  while (!isWorkday(day, calendar)) day++;
  return day;
}

export const isCovered = (serial: number, calendar: WorkCalendar) =>
  serial >= calendar.covers[0] && serial <= calendar.covers[1];
