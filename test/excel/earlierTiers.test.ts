import type { Book, BookValue } from "../../src/book/types";
import { planWithLedger } from "../../src/excel/planWithLedger";
import { readActiveSheet } from "../../src/excel/readActiveSheet";
import { regradeNow } from "../../src/excel/regradeNow";
import type { ListSetup, RegradePlan } from "../../src/excel/types";
import { writeRegrade } from "../../src/excel/writeRegrade";
import { parseIsoDate } from "../../src/formula/serial";
import { closeAll, start, withSheetXml } from "../host/office";
import { bookOf, request } from "./lists";
import { undo } from "./running";
import { BOUGHT_MONTHS, LAW_MONTHS, shop, SHOPS } from "./shops";

afterEach(closeAll);

const BASE = request("tobacco-supply-tier", {
  ledger: true,
  columns: { 近三个月各月购进量: BOUGHT_MONTHS.join("|"), 近三个月守法等级: LAW_MONTHS.join("|") },
});

const day = (text: string) => parseIsoDate(text) as number;

async function planFor(asOf: string, change: Partial<ListSetup> = {}): Promise<RegradePlan> {
  const wanted = { ...BASE, setup: { ...BASE.setup, ...change }, asOf: day(asOf) };
  const plan = await planWithLedger(await readActiveSheet(), wanted);
  if ("code" in plan) throw new Error(JSON.stringify(plan));
  return plan;
}

async function regradeFor(asOf: string, change: Partial<ListSetup> = {}): Promise<RegradePlan> {
  const plan = await planFor(asOf, change);
  const done = await writeRegrade(plan, { at: `${asOf} 09:30` });
  if ("code" in done) throw new Error(JSON.stringify(done));
  return plan;
}

/** Tiers by customer, as they stand on the sheet. */
function tiers(book: Book): Readonly<Record<string, BookValue>> {
  const [sheet] = book.sheets;
  const columns = [...Array(30).keys()];
  const place = columns.find((column) => sheet.cell(0, column).value === "等级") ?? -1;
  return Object.fromEntries(
    [1, 2, 3].map((row) => [String(sheet.cell(row, 1).value), sheet.cell(row, place).value])
  );
}

const FIRST = { 甲店: "六档", 乙店: "八档", 丙店: "四档" };
const SECOND = { 甲店: "七档", 乙店: "七档", 丙店: "四档" };
const THIRD = { 甲店: "八档", 乙店: "六档", 丙店: "四档" };

test("tiers move month by month from what the ledger says of the month before", async () => {
  const { book } = await start(bookOf(SHOPS));
  const first = await regradeFor("2026-01-31");
  expect(tiers(book)).toEqual(FIRST);
  expect(first.read.supplied).toBeUndefined();
  expect(first.read.missing.map(({ name }) => name)).toContain("当前档位");
  const second = await regradeFor("2026-02-28");
  expect(tiers(book)).toEqual(SECOND);
  expect(second.read.supplied).toEqual([{ column: "当前档位", customers: 3 }]);
  expect(second.read.missing.map(({ name }) => name)).not.toContain("当前档位");
  await regradeFor("2026-03-31");
  expect(tiers(book)).toEqual(THIRD);
});

test("regrading twice in a month moves a customer once, by one click too", async () => {
  const { book } = await start(bookOf(SHOPS));
  await regradeFor("2026-01-31");
  await regradeFor("2026-02-10");
  await regradeFor("2026-02-28");
  expect(tiers(book)).toEqual(SECOND);
  expect(await regradeNow([BASE.scheme], day("2026-02-28"), "zh-CN")).toMatchObject({
    cellsWritten: 0,
  });
  expect(await regradeNow([BASE.scheme], day("2026-03-31"), "zh-CN")).toMatchObject({
    counts: { up: 1, down: 1, same: 1 },
  });
  expect(tiers(book)).toEqual(THIRD);
});

test("an undone run does not count", async () => {
  const { book } = await start(bookOf(SHOPS));
  await regradeFor("2026-01-31");
  await regradeFor("2026-02-28");
  await undo();
  expect(tiers(book)).toEqual(FIRST);
  await regradeFor("2026-03-31");
  expect(tiers(book)).toEqual(SECOND);
});

test("sorted rows, a renamed shop and a renamed, sorted ledger after reopening change nothing", async () => {
  const first = await start(bookOf(SHOPS));
  await regradeFor("2026-01-31");
  const [sheet] = first.book.sheets;
  const cells = (row: number) => [...Array(20).keys()].map((c) => sheet.cell(row, c).value);
  const [one, two] = [cells(1), cells(2)];
  const put = (row: number, values: readonly BookValue[]) =>
    sheet.edit(values.map((value, column) => ({ row, column, value })));
  put(1, two);
  put(2, one);
  sheet.edit([{ row: 2, column: 1, value: "甲店（新）" }]);
  const changes = first.book.sheet("变动明细");
  const rows = [1, 3].map((row) => [...Array(12).keys()].map((c) => changes?.cell(row, c).value));
  changes?.edit(rows[0].map((value, column) => ({ row: 3, column, value: value ?? null })));
  changes?.edit(rows[1].map((value, column) => ({ row: 1, column, value: value ?? null })));
  const renamed = withSheetXml(
    first.book,
    (xml) => xml,
    (xml) =>
      xml
        .replace('name="变动明细"', 'name="明细 2026\'s"')
        .replace("变动明细!$A$1", "'明细 2026''s'!$A$1")
  );
  closeAll();
  const { book } = await start(renamed);
  expect(book.sheets.map(({ name }) => name)).toEqual(["客户", "评级台账", "明细 2026's"]);
  await regradeFor("2026-02-28");
  expect(tiers(book)).toEqual({ 乙店: "七档", "甲店（新）": "七档", 丙店: "四档" });
});

test.each(["评级台账", "变动明细"])(
  "without %s nothing is supplied, and that is said",
  async (name) => {
    const { book } = await start(bookOf(SHOPS));
    await regradeFor("2026-01-31");
    book.removeSheet(book.sheet(name)?.id ?? 0);
    const plan = await planFor("2026-02-28");
    expect(plan.read.supplied).toBeUndefined();
    expect(plan.read.missing.map((column) => column.name)).toContain("当前档位");
    expect(plan.changes.map(({ to }) => to)).toEqual(Object.values(FIRST));
  }
);

test("a shop that is new on the list is set for the first time, the others move", async () => {
  const { book } = await start(bookOf(SHOPS));
  await regradeFor("2026-01-31");
  const fourth = shop("004", "丁店", 4, [0, 0], "否", 5);
  book.sheets[0].edit(fourth.map((value, column) => ({ row: 4, column, value })));
  const plan = await regradeFor("2026-02-28");
  expect(plan.read.supplied).toEqual([{ column: "当前档位", customers: 3 }]);
  expect(plan.grades.outputs.get("档位变动")?.texts).toEqual(
    expect.arrayContaining(["首次定档", "升档", "处罚降档", "不变"])
  );
  expect(tiers(book)).toEqual(SECOND);
});

test("the sheet's own column goes before the ledger", async () => {
  const { book } = await start(bookOf(SHOPS));
  await regradeFor("2026-01-31");
  const own: readonly BookValue[] = ["当前档位", 2, 2, 2];
  book.sheets[0].edit(own.map((value, row) => ({ row, column: 20, value })));
  const plan = await regradeFor("2026-02-28");
  expect(plan.read.supplied).toBeUndefined();
  expect(tiers(book)).toEqual({ 甲店: "三档", 乙店: "一档", 丙店: "三档" });
});

test("the ledger costs one round trip, and none where it is not needed", async () => {
  const { book, host } = await start(bookOf(SHOPS));
  await regradeFor("2026-01-31");
  const tripsOf = async (work: () => Promise<unknown>) => {
    host.resetCounters();
    await work();
    return host.requests;
  };
  expect(await tripsOf(() => planFor("2026-02-28"))).toBe(3);
  expect(await tripsOf(() => regradeFor("2026-02-28"))).toBeLessThanOrEqual(6);
  const others = { ...request("abc-top5"), asOf: day("2026-02-28") };
  expect(await tripsOf(async () => planWithLedger(await readActiveSheet(), others))).toBe(2);
  const own: readonly BookValue[] = ["当前档位", 2, 2, 2];
  book.sheets[0].edit(own.map((value, row) => ({ row, column: 20, value })));
  expect(await tripsOf(() => planFor("2026-02-28"))).toBe(2);
});
