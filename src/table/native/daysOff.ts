import { isWorkday, moveToWorkday, type WorkCalendar } from "../../grading/workCalendar";

/** Every day off that the calendar knows, weekends included, with the working day it moves to. */
export function daysOffRows(calendar: WorkCalendar): readonly (readonly [number, number])[] {
  const [first, last] = calendar.covers;
  const rows: (readonly [number, number])[] = [];
  for (let day = first; day <= last; day++)
    if (!isWorkday(day, calendar)) rows.push([day, moveToWorkday(day, calendar)]);
  // Worked weekend days stay where they are; without a row they would be taken for days off.
  for (const day of calendar.makeUpDays) rows.push([day, day]);
  return rows.sort(([a], [b]) => a - b);
}

/** The working day of a date: from the table, beyond it only weekends are known. */
export const workdayText = (date: string, table: string) =>
  `IF(ISNUMBER(${date}),IFERROR(VLOOKUP(INT(${date}),${table},2,FALSE),` +
  `INT(${date})+CHOOSE(WEEKDAY(${date},2),0,0,0,0,0,2,1)),"")`;
