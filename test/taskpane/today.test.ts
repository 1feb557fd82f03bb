import { NO_NOTES } from "../../src/excel/notes/types";
import type { OwnColumn, SheetSnapshot } from "../../src/excel/types";
import { serialOf } from "../../src/formula/serial";
import type { SheetValue } from "../../src/table/types";
import { calendarOf } from "../../src/taskpane/today/calendarOf";
import { contactColumns } from "../../src/taskpane/today/contactColumns";
import { byGroup, dueCustomers, groupOf } from "../../src/taskpane/today/dueCustomers";
import { todayWordingFor } from "../../src/wording/today";
import { formatsFor } from "../../src/wording/formats";
import { planFor, setupFor, snapshotOf, TODAY } from "./sheet";

const HEADERS = ["客户名称", "消费额", "上次联系日期", "业务员", "下次跟进日期", "首次合作日期"];
const NEXT: OwnColumn = { kind: "next", column: 4, reused: false };

type Row = readonly [name: string, amount: number, owner: string, next: SheetValue];

/** Ten customers of abc-top5: the first is an A, which alone has a rhythm. */
function listOf(rows: readonly Row[], more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const lines = rows.map(([name, amount, owner, next]): readonly SheetValue[] => [
    name,
    amount,
    TODAY - 30,
    owner,
    next,
    serialOf(2020, 1, 1),
  ]);
  const snapshot = snapshotOf([HEADERS, ...lines], {
    own: [NEXT],
    setup: setupFor("abc-top5"),
    ...more,
  });
  const formats = HEADERS.map((header) => (header.endsWith("日期") ? "yyyy-mm-dd" : "General"));
  return {
    ...snapshot,
    cells: { ...snapshot.cells, numberFormats: [HEADERS, ...lines].map(() => formats) },
  };
}

const ROWS: readonly Row[] = [
  ["大客户", 10_000, "王芳", TODAY + 3],
  ["二号", 9000, "李强", TODAY - 2],
  ["三号", 800, "王芳", TODAY - 12],
  ["四号", 700, "王芳", TODAY],
  ["五号", 600, "", TODAY - 2],
  ["六号", 500, "李强", "2026-12-25"],
  ["七号", 400, "王芳", ""],
  ["八号", 300, "王芳", ""],
  ["九号", 200, "王芳", ""],
  ["十号", 100, "王芳", ""],
];

const due = (rows = ROWS, more: Partial<SheetSnapshot> = {}) =>
  dueCustomers(planFor(listOf(rows, more)));

describe("who is due", () => {
  test("comes from the sheet's own column, most overdue first, then the better tier", () => {
    const found = due().customers.map(({ customer, days }) => [customer.name, days]);
    expect(found).toEqual([
      ["三号", -12],
      ["二号", -2],
      ["五号", -2],
      ["四号", 0],
      ["大客户", 3],
      ["六号", serialOf(2026, 12, 25) - TODAY],
    ]);
  });

  test("comes from the scheme where nothing stands on the sheet yet", () => {
    const rows = ROWS.map(([name, amount, owner]): Row => [name, amount, owner, ""]);
    const plan = planFor(listOf(rows));
    const { customers, next } = dueCustomers(plan);
    expect(next).toBe(4);
    expect(customers.map(({ index }) => index).sort()).toEqual([0]);
    for (const { index, due: day } of customers) expect(day).toBe(plan.grades.next[index]);
    expect(dueCustomers(planFor(listOf(rows, { own: [] }))).next).toBeUndefined();
  });

  test("reads a workbook that counts from 1904", () => {
    const rows = ROWS.map(([name, amount, owner, next]): Row => [
      name,
      amount,
      owner,
      typeof next === "number" ? next - 1462 : next,
    ]);
    const snapshot = listOf(rows);
    const cells = { ...snapshot.cells, date1904: true };
    const found = dueCustomers(planFor({ ...snapshot, cells })).customers;
    expect(found[0]).toMatchObject({ days: -12, customer: { name: "三号" } });
  });

  test("names the owners, those with most customers first, and tells that some have none", () => {
    const { owners, hasUnowned, customers } = due();
    expect([owners, hasUnowned]).toEqual([["王芳", "李强"], true]);
    const namesOf = (owner: string | undefined) =>
      Object.values(byGroup(customers, owner, TODAY))
        .flat()
        .map(({ customer }) => customer.name);
    expect(namesOf("李强")).toEqual(["二号", "六号"]);
    expect(namesOf("")).toEqual(["五号"]);
    expect(namesOf(undefined)).toHaveLength(6);
  });

  test("tells who was put off, and why", () => {
    const customer = { code: "", name: "大客户" };
    const snooze = { customer, until: TODAY + 3, reason: "出差", since: TODAY };
    const { customers } = due(ROWS, { notes: { ...NO_NOTES, snoozes: [snooze] } });
    expect(customers.filter((found) => found.snooze !== undefined)).toMatchObject([
      { customer, snooze: { reason: "出差" } },
    ]);
  });

  test("ten thousand customers are sorted into groups within half a second of work", () => {
    const rows = Array.from({ length: 10_000 }, (_, i): Row => [
      `客户${i}`,
      i,
      `业务员${i % 7}`,
      TODAY - 500 + (i % 1000),
    ]);
    const plan = planFor(listOf(rows));
    // Time of this process: others may keep the cores busy.
    const begin = process.cpuUsage();
    const groups = byGroup(dueCustomers(plan).customers, undefined, TODAY);
    expect(process.cpuUsage(begin).user / 1000).toBeLessThan(500);
    expect(groups.overdue).toHaveLength(5000);
    expect(Object.values(groups).flat()).toHaveLength(10_000);
  });
});

describe("weeks end on Sunday", () => {
  const MONDAY = serialOf(2026, 11, 16);
  test.each([
    [MONDAY, -1, "overdue"],
    [MONDAY, 0, "today"],
    [MONDAY, 6, "week"],
    [MONDAY, 7, "later"],
    [MONDAY + 5, 1, "week"],
    [MONDAY + 5, 2, "later"],
    [MONDAY + 6, 1, "later"],
  ])("on day %d, %d days ahead is %s", (asOf, days, group) => {
    expect(groupOf(days, asOf)).toBe(group);
  });
});

describe("the column of contacts", () => {
  test("is the one the scheme reads, before other columns of dates; ours and amounts are none", () => {
    const { options, agreed } = contactColumns(planFor(listOf(ROWS)), undefined);
    expect(options.map(({ header }) => header)).toEqual(["上次联系日期", "首次合作日期"]);
    expect(agreed).toBeUndefined();
  });

  test("is settled once it was agreed for the list", () => {
    const setup = setupFor("abc-top5", { columns: { 上次联系日期: "首次合作日期" } });
    expect(contactColumns(planFor(listOf(ROWS, { setup })), undefined).agreed).toBe(5);
  });

  test("is settled by the last contact that was written, wherever the column stands now", () => {
    const plan = planFor(listOf(ROWS));
    const latest = (column: number, header: string) =>
      contactColumns(plan, {
        number: 1,
        kind: "contacted",
        list: 1,
        worksheetId: "1",
        sheet: "客户",
        customer: { code: "", name: "二号" },
        day: TODAY,
        next: null,
        headerRow: 0,
        row: 2,
        identity: [],
        cells: [
          { role: "contact", column, header, before: "", format: "", after: "", formatAfter: "" },
        ],
      }).agreed;
    expect(latest(5, "首次合作日期")).toBe(5);
    expect(latest(9, "首次合作日期")).toBe(5);
    expect(latest(5, "签约日期")).toBeUndefined();
  });
});

describe("the calendar", () => {
  const words = { today: todayWordingFor("zh-CN"), formats: formatsFor("zh-CN") };
  const of = { worksheetId: "{0000-01}", list: 2, asOf: TODAY };

  test("puts who is overdue on today and keeps who is due later", () => {
    const events = calendarOf(due().customers, of, words);
    expect(events.map(({ day }) => day - TODAY).slice(0, 5)).toEqual([0, 0, 0, 0, 3]);
    expect(events[0].summary).toBe("跟进 三号（C 普通客户）");
    expect(events[0].description).toContain("已逾期 12 天");
    expect(events[0].description).toContain("负责人：王芳");
  });

  test("names each customer the same way in every file, and nobody twice", () => {
    const twice = ROWS.map(([, ...rest], i): Row => [i < 3 ? "同名" : `客户${i}`, ...rest]);
    const first = calendarOf(due(twice).customers, of, words).map(({ uid }) => uid);
    expect(new Set(first).size).toBe(first.length);
    expect(first[0]).toBe(`${encodeURIComponent("同名")}.2.0000-01@grade-addin`);
    const later = calendarOf(due(twice).customers, { ...of, asOf: TODAY + 9 }, words);
    expect(later.map(({ uid }) => uid)).toEqual(first);
  });

  test("takes a name with half a character in it", () => {
    const rows = ROWS.map(([name, ...rest]): Row => [`${name}\ud83d`, ...rest]);
    expect(calendarOf(due(rows).customers, of, words)).toHaveLength(6);
  });
});

test("both languages say every sentence of the screen", () => {
  const stamp = { customer: "甲", column: "上次联系", day: "d", next: "n" };
  for (const language of ["zh-CN", "en-US"]) {
    const today = todayWordingFor(language);
    const sentences = [
      today.written(stamp),
      today.written({ ...stamp, next: undefined }),
      today.written({ ...stamp, column: "" }),
      today.recentLine({ ...stamp, next: undefined }),
    ];
    for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|null/);
    expect(new Set(sentences).size).toBe(4);
    expect([-12, 0, 1].map(today.dueIn)).toEqual(
      language === "zh-CN"
        ? ["逾期 12 天", "今天到期", "还有 1 天"]
        : ["12 days overdue", "Due today", "In 1 day"]
    );
  }
});
