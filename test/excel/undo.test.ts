import { openBook } from "../../src/book";
import { listRestorePoints, undoRun } from "../../src/excel/restore/undoRun";
import { closeAll, start } from "../host/office";
import { bookFacts, sheetsOnly } from "./bookFacts";
import { block, bookOf, request, SPENDING } from "./lists";
import { plan, regrade, undo } from "./running";

afterEach(closeAll);

const GRADED = SPENDING.map((row, i) =>
  i === 1 ? [...row, "等级"] : i > 1 && i < 9 ? [...row, "C 普通客户"] : [...row, null]
);

test("undo takes the first regrade's columns, colours, names and widths away again", async () => {
  const { book } = await start(bookOf(SPENDING));
  const before = bookFacts(book);
  const done = await regrade(request("abc-top5"));
  const undone = await undo();
  expect(undone).toMatchObject({ cellsRestored: done.cellsWritten, kept: [] });
  expect(undone.point).toMatchObject({ sheet: "客户", at: "2026-11-22 09:30", customers: 7 });
  expect(sheetsOnly(book)).toEqual(before.sheets);
  expect(book.names).toEqual(before.names);
});

test("undo works after the file was closed and opened again", async () => {
  const first = await start(bookOf(GRADED));
  const before = sheetsOnly(first.book);
  await regrade(request("abc-top5", { reuse: true }));
  const saved = first.book.save();
  closeAll();
  const { book } = await start(openBook(saved));
  expect(sheetsOnly(book)).not.toEqual(before);
  await undo();
  expect(sheetsOnly(book)).toEqual(before);
});

test("texts that look like numbers, dates or formulas come back as the texts they were", async () => {
  const texts = ["001", "2026-05-06", "=1+1", "5月6日", "'x", "TRUE", "50%"];
  const rows = GRADED.map((row, i) => (i > 1 && i < 9 ? [...row.slice(0, 4), texts[i - 2]] : row));
  const { book } = await start(bookOf(rows));
  const before = sheetsOnly(book);
  await regrade(request("abc-top5", { reuse: true }));
  expect(block(book, 2, 4, 1, 1)).toEqual([["A 关键客户"]]);
  await undo();
  expect(block(book, 2, 4, 7, 1).flat()).toEqual(texts);
  expect(sheetsOnly(book)).toEqual(before);
});

test("the last five runs can be undone one after the other, and no more", async () => {
  const { book } = await start(bookOf(SPENDING));
  const states: unknown[] = [];
  for (let run = 0; run < 7; run++) {
    states.push(sheetsOnly(book));
    book.sheets[0].edit([{ row: 2 + run, column: 1, value: 100_000 + run }]);
    await regrade(request("abc-top5"), { at: `2026-11-22 10:0${run}` });
  }
  const points = await listRestorePoints();
  expect(points.map(({ run, at }) => [run, at])).toEqual(
    [7, 6, 5, 4, 3].map((run) => [run, `2026-11-22 10:0${run - 1}`])
  );
  const inputs = (facts: unknown) => JSON.stringify(facts);
  for (let run = 6; run >= 2; run--) {
    await undo();
    book.sheets[0].edit([{ row: 2 + run, column: 1, value: SPENDING[2 + run][1] ?? null }]);
    expect(inputs(sheetsOnly(book))).toBe(inputs(states[run]));
  }
  expect(await undoRun()).toMatchObject({ code: "nothing-to-undo" });
});

test("a cell that a person changed since the run is kept, and named", async () => {
  const { book } = await start(bookOf(GRADED));
  await regrade(request("abc-top5", { reuse: true }));
  book.sheets[0].edit([{ row: 3, column: 4, value: "我改的" }]);
  const { kept } = await undo();
  expect(kept).toEqual([{ cell: "E4", value: "我改的" }]);
  expect(block(book, 2, 4, 3, 1).flat()).toEqual(["C 普通客户", "我改的", "C 普通客户"]);
});

test("rows sorted since the run get their own old tiers back", async () => {
  const tiers = ["甲旧", "乙旧", "丙旧", "丁旧", "己旧", "庚旧", "戊旧"];
  const rows = GRADED.map((row, i) => (i > 1 && i < 9 ? [...row.slice(0, 4), tiers[i - 2]] : row));
  const { book } = await start(bookOf(rows));
  await regrade(request("abc-top5", { reuse: true }));
  const sheet = book.sheets[0];
  const width = 7;
  const customers = block(book, 2, 0, 7, width);
  sheet.edit(
    [...customers]
      .reverse()
      .flatMap((cells, r) => cells.map((value, column) => ({ row: 2 + r, column, value })))
  );
  const { kept } = await undo();
  expect(kept).toEqual([]);
  expect(block(book, 2, 4, 7, 1).flat()).toEqual([...tiers].reverse());
});

test("a second undo of a list goes one run further back, another list's runs stay", async () => {
  const { book } = await start(bookOf(SPENDING));
  await regrade(request("abc-top5"));
  const afterFirst = sheetsOnly(book);
  book.sheets[0].edit([{ row: 6, column: 1, value: 90_000 }]);
  await regrade(request("abc-top5"));
  await undo(1);
  book.sheets[0].edit([{ row: 6, column: 1, value: 1000 }]);
  expect(sheetsOnly(book)).toEqual(afterFirst);
  expect(await undoRun({ list: 2 })).toMatchObject({ code: "nothing-to-undo" });
  await undo(1);
  expect(block(book, 1, 4, 1, 3)).toEqual([[null, null, null]]);
});

test("after an undo the list can be graded anew as if for the first time", async () => {
  const { book } = await start(bookOf(SPENDING));
  await regrade(request("abc-top5"));
  const graded = sheetsOnly(book);
  await undo();
  const again = await plan(request("abc-top5"));
  expect(again.columns.map(({ place }) => place)).toEqual(["new", "new", "new"]);
  await regrade(request("abc-top5"));
  expect(sheetsOnly(book)).toEqual(graded);
});

test("a table gives back the columns it grew by", async () => {
  const source = bookOf(SPENDING.slice(1, 9));
  source.sheets[0].addTable({ row: 0, column: 0, rows: 8, columns: 4 }, "客户表");
  const { book } = await start(source);
  const before = sheetsOnly(book);
  await regrade(request("abc-top5"));
  await undo();
  expect(sheetsOnly(book)).toEqual(before);
});
