import { isoDate, serialOf } from "../../src/formula/serial";
import { dateReader, readDate } from "../../src/table/readDate";
import type { Reading } from "../../src/table/reading";

const asOf = serialOf(2026, 5, 20);
const iso = ({ value }: Reading): string | undefined =>
  typeof value === "number" ? isoDate(value) : undefined;

describe("dates typed as text", () => {
  test.each([
    ["2026年4月21日", "2026-04-21"],
    ["2026 年 4 月 21 日", "2026-04-21"],
    ["2026年04月21号", "2026-04-21"],
    ["2026年4月21", "2026-04-21"],
    ["2026.4.21", "2026-04-21"],
    ["2026/4/21", "2026-04-21"],
    ["2026-04-21", "2026-04-21"],
    ["２０２６－０４－２１", "2026-04-21"],
    ["20260421", "2026-04-21"],
    ["2026-04-21 10:30", "2026-04-21"],
    ["2026-04-21 10:30:59.5", "2026-04-21"],
    ["2026-04-21T10:30:00Z", "2026-04-21"],
    ["2026-04-21T10:30:00+08:00", "2026-04-21"],
    ["2026/4/21 下午3:30", "2026-04-21"],
    ["2026年4月21日 星期二", "2026-04-21"],
    ["2026-04-21（周二）", "2026-04-21"],
    ["2026年4月21日 9时5分", "2026-04-21"],
    ["4/21/2026", "2026-04-21"],
    ["21.4.2026", "2026-04-21"],
    ["2024-2-29", "2024-02-29"],
  ])("%s is %s", (text, expected) => {
    const reading = readDate(text, asOf);
    expect(iso(reading)).toBe(expected);
    expect(reading.code).toBeUndefined();
  });

  test.each([
    ["5月6日", "2026-05-06"],
    ["6月20日", "2026-06-20"],
    ["6月21日", "2025-06-21"],
    ["12月31日", "2025-12-31"],
    ["2月29日", "2024-02-29"],
    ["26年4月21日", "2026-04-21"],
    ["98/4/21", "1998-04-21"],
    ["26/4/21", "2026-04-21"],
    ["26.4.21", "2026-04-21"],
    ["25-12-31", "2025-12-31"],
    ["２６年５月６日", "2026-05-06"],
  ])("%s on 2026-05-20 is %s, and the year is said", (text, expected) => {
    const reading = readDate(text, asOf);
    expect(iso(reading)).toBe(expected);
    expect(reading).toMatchObject({ code: "read-year-guessed", detail: expected });
  });

  test.each([
    "21/4/26",
    "26/4/26",
    "04/05/06",
    "26/13/1",
    "4/5/2026",
    "5/6",
    "2026年4月",
    "2026-13-01",
    "2025-2-29",
    "20261341",
    "2026-4/21",
    "2026年4-21",
    "1899-12-31",
    "下周",
    "12",
    "2026-04-21 起",
  ])("%s is no certain date", (text) => {
    expect(readDate(text, asOf)).toEqual({ code: "not-a-date" });
  });

  test.each(["", " ", "　"])("%p is a blank", (text) => {
    expect(readDate(text, asOf)).toEqual({});
  });
  test.each(["-", "/", "无", "待定", "N/A"])("%p is a blank that was typed", (text) => {
    expect(readDate(text, asOf)).toEqual({ code: "read-blank" });
  });
});

describe("dates as numbers", () => {
  const in1900 = dateReader(asOf, false);
  const in1904 = dateReader(asOf, true);

  test("a date cell is its serial, and the time of day is cut", () => {
    expect(in1900.number(46133.75, "date")).toEqual({ value: 46133 });
  });
  test("a book of the 1904 system is moved by 1462 days", () => {
    expect(in1904.number(46133 - 1462, "date")).toEqual({ value: 46133 });
    expect(in1904.text("2026-04-21")).toEqual({ value: serialOf(2026, 4, 21) });
  });
  test("a bare number is a serial between 20000 and 80000", () => {
    expect(in1900.number(46133, "number")).toEqual({ value: 46133 });
    expect(in1900.number(19999, "number")).toEqual({ code: "not-a-date" });
    expect(in1900.number(80001, "number")).toEqual({ code: "not-a-date" });
  });
  test("20260421 as a number is the day it spells", () => {
    expect(in1900.number(20260421, "number")).toEqual({ value: serialOf(2026, 4, 21) });
    expect(in1900.number(20261321, "number")).toEqual({ code: "not-a-date" });
  });
  test("0 formatted as a date is none: Excel would show 1900/1/0", () => {
    expect(in1900.number(0, "date")).toEqual({ code: "not-a-date" });
    expect(in1900.number(-3, "date")).toEqual({ code: "not-a-date" });
    expect(in1900.number(3e6, "date")).toEqual({ code: "not-a-date" });
  });
  test("TRUE is no date", () => {
    expect(in1900.logical(true)).toEqual({ code: "not-a-date" });
  });
});
