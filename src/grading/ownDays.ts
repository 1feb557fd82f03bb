import type { WorkCalendar } from "./workCalendar";

/** Days off, or days worked, of one's own; serials, both ends included. */
export interface NamedDays {
  readonly from: number;
  readonly to: number;
  /** What they are called: 厂休, 年会; may be "". */
  readonly name: string;
}

/** What a person adds to the public calendar. */
export interface OwnDays {
  /** Nobody works, whatever the public calendar says. */
  readonly holidays?: readonly NamedDays[];
  /** Everybody works, though it is a weekend or a holiday. */
  readonly makeUpDays?: readonly NamedDays[];
}

/** The public calendar with a person's own days; a day named as both is worked. */
export function withOwnDays(
  calendar: WorkCalendar,
  { holidays = [], makeUpDays = [] }: OwnDays
): WorkCalendar {
  if (holidays.length === 0 && makeUpDays.length === 0) return calendar;
  const off = daysOf(holidays);
  const publicMakeUp = [...calendar.makeUpDays].filter((day) => !off.has(day));
  return {
    holidays: new Set([...calendar.holidays, ...off]),
    makeUpDays: new Set([...publicMakeUp, ...daysOf(makeUpDays)]),
    covers: calendar.covers,
  };
}

const daysOf = (ranges: readonly NamedDays[]): ReadonlySet<number> =>
  new Set(
    ranges.flatMap(({ from, to }) =>
      Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
    )
  );
