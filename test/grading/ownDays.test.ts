import { chineseCalendar } from "../../src/grading/chineseCalendar";
import { withOwnDays } from "../../src/grading/ownDays";
import { isWorkday, moveToWorkday } from "../../src/grading/workCalendar";
import { isoDate, parseIsoDate } from "../../src/formula/serial";

const day = (text: string) => parseIsoDate(text) as number;
const days = (from: string, to = from) => ({ from: day(from), to: day(to), name: "" });
const CHINA = chineseCalendar();

test("own holidays are not worked, both ends included, and the days around them are", () => {
  const calendar = withOwnDays(CHINA, { holidays: [days("2026-11-24", "2026-11-26")] });
  const worked = [23, 24, 25, 26, 27].map((n) => isWorkday(day(`2026-11-${n}`), calendar));
  expect(worked).toEqual([true, false, false, false, true]);
  expect(isoDate(moveToWorkday(day("2026-11-24"), calendar))).toBe("2026-11-27");
});

test("an own holiday goes before a public make-up day, an own make-up day before everything", () => {
  const [publicMakeUp, saturday, national] = [
    day("2026-02-14"),
    day("2026-11-28"),
    day("2026-10-01"),
  ];
  expect([publicMakeUp, saturday, national].map((n) => isWorkday(n, CHINA))).toEqual([
    true,
    false,
    false,
  ]);
  const calendar = withOwnDays(CHINA, {
    holidays: [days("2026-02-14"), days("2026-11-23", "2026-11-28")],
    makeUpDays: [days("2026-11-28"), days("2026-10-01")],
  });
  expect([publicMakeUp, saturday, national].map((n) => isWorkday(n, calendar))).toEqual([
    false,
    true,
    true,
  ]);
});

test("without own days the public calendar is used as it is, and it is never changed", () => {
  expect(withOwnDays(CHINA, {})).toBe(CHINA);
  withOwnDays(CHINA, { holidays: [days("2026-11-24")] });
  expect(isWorkday(day("2026-11-24"), CHINA)).toBe(true);
  expect(withOwnDays(CHINA, { holidays: [days("2026-11-24")] }).covers).toEqual(CHINA.covers);
});
