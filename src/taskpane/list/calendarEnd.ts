import type { RegradePlan } from "../../excel/types";
import { chineseCalendar } from "../../grading/chineseCalendar";
import { isCovered } from "../../grading/workCalendar";

/** The last day with known public holidays, when follow-up dates go beyond it; else undefined. */
export function calendarEnd({ request, grades }: RegradePlan): number | undefined {
  if (!request.setup.workdays) return undefined;
  const calendar = chineseCalendar();
  const isBeyond = grades.next.some((day) => !Number.isNaN(day) && !isCovered(day, calendar));
  return isBeyond ? calendar.covers[1] : undefined;
}
