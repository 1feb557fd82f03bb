import type { TodayWording } from "../../wording/todayTypes";
import type { Formats } from "../../wording/formats";
import type { DueCustomer } from "./dueCustomers";
import type { CalendarEvent } from "./icsText";

export interface CalendarWords {
  readonly today: TodayWording;
  readonly formats: Formats;
}

/** The sheet a list stands on, for names that no other list gives. */
export interface ListOf {
  readonly worksheetId: string;
  readonly list: number;
  readonly asOf: number;
}

/** Entries for those customers; who is overdue is to be contacted today. Pure. */
export function calendarOf(
  customers: readonly DueCustomer[],
  { worksheetId, list, asOf }: ListOf,
  { today, formats }: CalendarWords
): readonly CalendarEvent[] {
  const times = new Map<string, number>();
  const sheet = worksheetId.replace(/[^A-Za-z0-9-]/g, "");
  return customers.map((customer): CalendarEvent => {
    const { code, name } = customer.customer;
    const key = encodeURIComponent(wellFormed(code || name || `row${customer.row + 1}`));
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    const words = {
      customer: name || code || today.rowName(customer.row + 1),
      tier: customer.tierText ?? "",
      owner: customer.owner,
      due: formats.date(customer.due),
      overdue: Math.max(0, -customer.days),
      reason: customer.snooze?.reason ?? "",
    };
    return {
      uid: `${key}${time > 1 ? `.${time}` : ""}.${list}.${sheet}@grade-addin`,
      day: Math.max(customer.due, asOf),
      summary: today.eventTitle(words),
      description: today.eventText(words).join("\n"),
    };
  });
}

/** Halves of characters, which may stand in a cell but not in an address. */
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, "");
