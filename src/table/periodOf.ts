import { dateOf } from "../formula/serial";
import type { Regrade } from "../scheme/types";

export type Period = NonNullable<Regrade["every"]>;

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;
const DAYS = { day: 1, week: 7 } as const;

/**
 * Number of the period a day lies in; days of one period share it. Months, quarters and years are those
 * of the calendar, half-years begin in January and July, weeks on Monday.
 */
export function periodOf(serial: number, { every, unit }: Period): number {
  if (unit === "day" || unit === "week")
    return Math.floor((serial - MONDAY) / (DAYS[unit] * every));
  const { year, month } = dateOf(serial);
  return Math.floor((year * 12 + month - 1) / (MONTHS[unit] * every));
}

/** 1 January 1900 is a Sunday to Excel, so the day after is a Monday. */
const MONDAY = 2;
