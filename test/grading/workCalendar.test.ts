import { chineseCalendar } from "../../src/grading/chineseCalendar";
import { isCovered, isWorkday, moveToWorkday } from "../../src/grading/workCalendar";
import { isoDate, parseIsoDate } from "../../src/formula/serial";

const calendar = chineseCalendar();
const day = (text: string) => parseIsoDate(text) as number;

test.each([
  ["2026-02-16", false, "Spring Festival"],
  ["2026-02-14", true, "a Saturday worked in exchange"],
  ["2026-02-28", true, "a Saturday worked in exchange"],
  ["2026-03-07", false, "an ordinary Saturday"],
  ["2026-03-09", true, "an ordinary Monday"],
  ["2024-10-12", true, "a Saturday worked in exchange"],
  ["2024-10-07", false, "National Day"],
])("%s: worked is %s, %s", (text, worked) => {
  expect(isWorkday(day(text), calendar)).toBe(worked);
});

test("a date in a holiday moves to the first worked day after it", () => {
  expect(isoDate(moveToWorkday(day("2026-02-15"), calendar))).toBe("2026-02-24");
  expect(isoDate(moveToWorkday(day("2024-09-14"), calendar))).toBe("2024-09-14");
});

test("years without data are known to be without", () => {
  expect(isCovered(day("2026-12-31"), calendar)).toBe(true);
  expect(isCovered(day("2027-01-01"), calendar)).toBe(false);
  expect(isCovered(day("2003-12-31"), calendar)).toBe(false);
});
