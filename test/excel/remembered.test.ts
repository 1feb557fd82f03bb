import { openBook } from "../../src/book";
import type { Book } from "../../src/book/types";
import { planRegrade } from "../../src/excel/planRegrade";
import { readActiveSheet } from "../../src/excel/readActiveSheet";
import { closeAll, start } from "../host/office";
import { block, bookOf, request, SPENDING } from "./lists";
import { plan, regrade } from "./running";

afterEach(closeAll);

const WANTED = request("abc-top5");

/** Moves a column's cells to another place, as cutting and inserting does: names go along. */
function swapColumns(book: Book, a: number, b: number): void {
  const [sheet] = book.sheets;
  const letters = "ABCDEFGHIJ";
  sheet.edit(
    Array.from({ length: 10 }, (_, row) => [
      { row, column: a, value: sheet.cell(row, b).value, style: sheet.cell(row, b).style },
      { row, column: b, value: sheet.cell(row, a).value, style: sheet.cell(row, a).style },
    ]).flat()
  );
  for (const name of book.names) {
    const column = /\$([A-Z])\$/.exec(name.refersTo)?.[1];
    const moved = column === letters[a] ? b : column === letters[b] ? a : undefined;
    if (moved !== undefined)
      book.setName({
        ...name,
        refersTo: name.refersTo.replace(/\$[A-Z]\$/, `$${letters[moved]}$`),
      });
  }
}

const matched = async () =>
  Object.fromEntries(
    (await plan(WANTED)).read.matches.map(({ column, sheetColumns }) => [column, sheetColumns])
  );

test("columns that were agreed are found again after they were moved and renamed", async () => {
  const first = await start(bookOf(SPENDING));
  await regrade(WANTED);
  expect(await matched()).toEqual({ 客户名称: [0], 消费额: [1], 上次联系日期: [2] });
  swapColumns(first.book, 1, 3);
  first.book.sheets[0].edit([{ row: 1, column: 3, value: "今年做了多少" }]);
  const saved = first.book.save();
  closeAll();
  const { book } = await start(openBook(saved));
  expect(await matched()).toEqual({ 客户名称: [0], 消费额: [3], 上次联系日期: [2] });
  const again = await regrade(WANTED);
  expect(again.cellsWritten).toBe(0);
  expect(block(book, 2, 4, 1, 1)).toEqual([["A 关键客户"]]);
});

test("a column chosen by hand is remembered wherever it goes", async () => {
  const rows = SPENDING.map((row, i) => (i === 1 ? ["谁", "多少钱", "哪天", "备注"] : row));
  const chosen = request("abc-top5", { columns: { 客户名称: "谁", 消费额: "多少钱" } });
  const { book } = await start(bookOf(rows));
  await regrade(chosen);
  book.sheets[0].edit([{ row: 1, column: 1, value: "贡献" }]);
  swapColumns(book, 1, 2);
  const planned = await plan(chosen);
  expect(planned.read.matches.map(({ column, sheetColumns }) => [column, sheetColumns])).toEqual([
    ["客户名称", [0]],
    ["消费额", [2]],
  ]);
});

test("a choice made anew goes before what was remembered", async () => {
  const rows = SPENDING.map((row, i) =>
    i === 1 ? ["客户名称", "消费额（元）", "去年", "备注"] : row
  );
  await start(bookOf(rows));
  await regrade(WANTED);
  const planned = await plan(request("abc-top5", { columns: { 消费额: "去年" } }));
  expect(planned.read.matches.find(({ column }) => column === "消费额")?.sheetColumns).toEqual([2]);
});

test("a deleted column is no longer remembered", async () => {
  const { book } = await start(bookOf(SPENDING));
  await regrade(WANTED);
  for (const { name } of book.names.filter((known) => known.refersTo.includes("$C$")))
    book.setName({ name, refersTo: "#REF!", hidden: true });
  book.sheets[0].edit(
    Array.from({ length: 8 }, (_, i) => ({ row: 1 + i, column: 2, value: null }))
  );
  const planned = planRegrade(await readActiveSheet(), WANTED);
  if ("code" in planned) throw new Error(planned.code);
  expect(planned.read.matches.map(({ column }) => column)).toEqual(["客户名称", "消费额"]);
  await regrade(WANTED);
});

test("headers that a person exchanged by hand count for more than what was remembered", async () => {
  const rows = [
    ["客户名称", "消费额（元）", "上次联系日期"],
    ["甲公司", 9000, 46330],
    ["乙公司", 7000, 46340],
  ];
  const { book } = await start(bookOf(rows));
  await regrade(WANTED);
  book.sheets[0].edit([
    { row: 0, column: 1, value: "上次联系日期" },
    { row: 0, column: 2, value: "消费额" },
  ]);
  expect(await matched()).toEqual({ 客户名称: [0], 消费额: [2], 上次联系日期: [1] });
});
