import data from "chinese-days/dist/chinese-days.json";
import { parseIsoDate, serialOf } from "../formula/serial";
import type { WorkCalendar } from "./workCalendar";

/**
 * Public holidays of mainland China with their make-up working days, from the notices of the State
 * Council as collected by chinese-days (MIT). Only its table of days is used, not its date arithmetic.
 */
export function chineseCalendar(): WorkCalendar {
  const holidays = serials(data.holidays);
  const years = Object.keys(data.holidays).map((day) => Number(day.slice(0, 4)));
  return {
    holidays,
    makeUpDays: serials(data.workdays),
    covers: [serialOf(Math.min(...years), 1, 1), serialOf(Math.max(...years), 12, 31)],
  };
}

function serials(days: Readonly<Record<string, unknown>>): ReadonlySet<number> {
  return new Set(Object.keys(days).map((day) => parseIsoDate(day) as number));
}
