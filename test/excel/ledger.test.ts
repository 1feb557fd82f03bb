import { openBook } from "../../src/book";
import type { Book } from "../../src/book/types";
import { closeAll, start, withSheetXml } from "../host/office";
import { bookOf, request, SPENDING } from "./lists";
import { regrade, undo } from "./running";

afterEach(closeAll);

const WANTED = request("abc-top5", { ledger: true });

/** All values of a sheet, blanks as null. */
function rowsOf(book: Book, name: string) {
  const sheet = book.sheet(name);
  const used = sheet?.usedArea(true);
  if (!sheet || !used) return [];
  return Array.from({ length: used.rows }, (_, r) =>
    Array.from({ length: used.columns }, (_, c) => sheet.cell(r, c).value)
  );
}

test("setting a list up makes both sheets, with a row for the run and one for each customer", async () => {
  const { book, host } = await start(bookOf(SPENDING));
  await regrade(WANTED);
  expect(host.requests).toBeLessThanOrEqual(6);
  expect(book.sheets.map(({ name }) => name)).toEqual(["客户", "评级台账", "变动明细"]);
  expect(book.activeSheet.name).toBe("客户");
  const [header, run] = rowsOf(book, "评级台账");
  expect(header.slice(0, 4)).toEqual(["序号", "时间", "操作", "工作表"]);
  expect(run).toEqual([
    1,
    "2026-11-22 09:30",
    "评级",
    "客户",
    1,
    WANTED.scheme.name.zh,
    "abc-top5",
    WANTED.scheme.version,
    46348,
    7,
    0,
    0,
    6,
    0,
    1,
    17,
  ]);
  const changes = rowsOf(book, "变动明细");
  expect(changes).toHaveLength(1 + 6);
  expect(changes[1]).toEqual([
    1,
    "2026-11-22 09:30",
    "客户",
    1,
    "abc-top5",
    46348,
    null,
    "甲公司",
    "新",
    null,
    "A 关键客户",
    null,
  ]);
});

test("later runs append what changed; a run that changes nothing appends nothing", async () => {
  const { book } = await start(bookOf(SPENDING));
  await regrade(WANTED);
  const first = rowsOf(book, "变动明细");
  await regrade(WANTED, { at: "2026-11-23 08:00" });
  expect(rowsOf(book, "评级台账")).toHaveLength(2);
  book.sheets[0].edit([{ row: 6, column: 1, value: 99_000 }]);
  await regrade(WANTED, { at: "2026-12-01 08:00" });
  expect(
    rowsOf(book, "评级台账")
      .slice(2)
      .map((row) => row.slice(0, 3))
  ).toEqual([[2, "2026-12-01 08:00", "评级"]]);
  const changes = rowsOf(book, "变动明细");
  expect(changes.slice(0, first.length)).toEqual(first);
  expect(changes.slice(first.length).map((row) => row.slice(7, 11))).toEqual([
    ["甲公司", "降", "A 关键客户", "B 主要客户"],
    ["乙公司", "降", "B 主要客户", "C 普通客户"],
    ["己公司", "升", "C 普通客户", "A 关键客户"],
  ]);
});

test("an undo is a row of its own, and the rows of the run stay", async () => {
  const { book } = await start(bookOf(SPENDING));
  await regrade(WANTED);
  const changes = rowsOf(book, "变动明细");
  await undo();
  const runs = rowsOf(book, "评级台账");
  expect(runs).toHaveLength(3);
  expect(runs[2].slice(0, 4)).toEqual([1, expect.any(String), "撤销", "客户"]);
  expect(rowsOf(book, "变动明细")).toEqual(changes);
  await regrade(WANTED);
  expect(book.sheets).toHaveLength(3);
  expect(rowsOf(book, "评级台账").map(([run, , action]) => [run, action])).toEqual([
    ["序号", "操作"],
    [1, "评级"],
    [1, "撤销"],
    [2, "评级"],
  ]);
});

test("renamed, moved and restyled ledger sheets are found again", async () => {
  const first = await start(bookOf(SPENDING));
  await regrade(WANTED);
  const saved = Buffer.from(first.book.save());
  closeAll();
  const { book } = await start(openBook(saved));
  book.sheets[0].edit([{ row: 6, column: 1, value: 99_000 }]);
  const ledger = book.sheet("评级台账");
  ledger?.edit([{ row: 0, column: 0, value: "No" }]);
  await regrade(WANTED, { at: "2026-12-01 08:00" });
  expect(rowsOf(book, "评级台账")).toHaveLength(3);
});

test("a deleted ledger is not made again by a regrade, and the regrade goes on", async () => {
  const { book } = await start(bookOf(SPENDING));
  await regrade(WANTED);
  for (const name of ["评级台账", "变动明细"]) book.removeSheet(book.sheet(name)?.id ?? 0);
  book.sheets[0].edit([{ row: 6, column: 1, value: 99_000 }]);
  const done = await regrade(WANTED);
  expect(done.counts).toMatchObject({ up: 1, down: 2 });
  expect(book.sheets).toHaveLength(1);
});

test("a user's own sheet of the same name is left alone", async () => {
  const source = bookOf(SPENDING);
  source.addSheet("评级台账").edit([{ row: 0, column: 0, value: "我的" }]);
  const { book } = await start(source);
  await regrade(WANTED);
  expect(book.sheets.map(({ name }) => name)).toEqual([
    "客户",
    "评级台账",
    "评级台账 2",
    "变动明细",
  ]);
  expect(rowsOf(book, "评级台账")).toEqual([["我的"]]);
});

test("a workbook of protected structure is graded without a ledger", async () => {
  const source = withSheetXml(
    bookOf(SPENDING),
    (xml) => xml,
    (xml) => xml.replace("<sheets>", '<workbookProtection lockStructure="1"/><sheets>')
  );
  const { book } = await start(source);
  await regrade(WANTED);
  expect(book.sheets).toHaveLength(1);
  expect(book.sheets[0].cell(2, 4).value).toBe("A 关键客户");
});

test("with one of its sheets protected or gone, neither is appended to", async () => {
  for (const harm of ["protected", "gone"]) {
    const { book, host } = await start(bookOf(SPENDING));
    await regrade(WANTED);
    const before = rowsOf(book, "变动明细");
    if (harm === "protected") host.userProtects("评级台账", true);
    else book.removeSheet(book.sheet("评级台账")?.id ?? 0);
    book.sheets[0].edit([{ row: 6, column: 1, value: 99_000 }]);
    expect((await regrade(WANTED)).counts).toMatchObject({ up: 1, down: 2 });
    expect(rowsOf(book, "变动明细")).toEqual(before);
    if (harm === "protected") expect(rowsOf(book, "评级台账")).toHaveLength(2);
    closeAll();
  }
});
