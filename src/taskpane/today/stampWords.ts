import type { ContactRecord } from "../../excel/contact/types";
import type { CustomerKey } from "../../table/customerKey";
import type { Formats } from "../../wording/formats";
import type { StampWords, TodayWording } from "../../wording/todayTypes";

/** A customer as a person calls him; `row` is the 0-based sheet row. */
export const customerName = (
  { name, code }: CustomerKey,
  row: number,
  today: TodayWording
): string => name || code || today.rowName(row + 1);

/** What a contact wrote, for a sentence. */
export function stampWords(
  { customer, row, cells, day, next }: ContactRecord,
  today: TodayWording,
  formats: Formats
): StampWords {
  return {
    customer: customerName(customer, row, today),
    column: cells.find(({ role }) => role === "contact")?.header ?? "",
    day: formats.date(day),
    next: next === null ? undefined : formats.date(next),
  };
}
