import { openBook } from "../../../src/book";
import type { Book } from "../../../src/book/types";
import { previewFormulas } from "../../../src/excel/native/writeFormulas";
import { listFormulas, takeBackFormulas } from "../../../src/excel/native/takeBackFormulas";
import { closeAll, start, withSheetXml } from "../../host/office";
import { bookFacts } from "../bookFacts";
import { bookOf, request, SPENDING } from "../lists";
import { plan, regrade } from "../running";
import { attempt, tableBook, WORDS, write } from "./running";

afterEach(closeAll);
jest.setTimeout(120_000);

const reopened = (book: Book) => openBook(Buffer.from(book.save()));

/** Each way a list may stand in a workbook. */
const BOOKS: readonly (readonly [string, () => Book])[] = [
  ["a plain list under a title", () => bookOf(SPENDING)],
  ["a table", () => tableBook()],
  [
    "a list with formatted columns beside it",
    () => {
      const book = bookOf(SPENDING);
      const style = book.styleLike(0, { fill: "#FFEEAA", numberFormat: "0.000" });
      const cells = [1, 2, 3, 4, 5].map((row) => ({ row, column: 5, value: null, style }));
      book.sheets[0].edit(cells);
      book.sheets[0].setColumnWidth(4, 31);
      return book;
    },
  ],
];

describe.each(BOOKS)("%s", (_, make) => {
  test("what is told beforehand is what is written, and the list itself stays", async () => {
    const { book } = await start(reopened(make()));
    const before = bookFacts(book).sheets[0].cells;
    const wanted = { plan: await plan(request("abc-top5")), words: WORDS, reuse: false };
    const preview = await previewFormulas(wanted);
    expect(bookFacts(book).sheets[0].cells).toEqual(before);
    const { planned } = await write();
    const { columns, sheets, customers } = planned;
    expect(preview).toEqual({ columns, sheets, customers });
    expect(columns.map(({ header }) => header)).toEqual(["等级", "下次跟进日期"]);
    expect(book.sheets.map(({ name }) => name)).toEqual(["客户", "分级方案", "评级计算"]);
    const after = bookFacts(book).sheets[0].cells;
    expect(after.map((cells) => cells.slice(0, 4))).toEqual(
      before.map((cells) => cells.slice(0, 4))
    );
    expect(book.activeSheet.name).toBe("客户");
  });

  test("taking it back, also after the file was closed, leaves every cell, name and part as it was", async () => {
    const source = Buffer.from(make().save());
    const before = bookFacts(openBook(source));
    const first = await start(openBook(source));
    await write();
    const saved = Buffer.from(first.book.save());
    closeAll();
    const { book } = await start(openBook(saved));
    const [record] = await listFormulas();
    expect(record).toMatchObject({ number: 1, at: "2026-11-22 09:30", customers: 7 });
    expect(await takeBackFormulas(record.number)).toMatchObject({ kept: [] });
    expect(bookFacts(reopened(book))).toEqual(before);
    expect(await listFormulas()).toEqual([]);
    expect(await takeBackFormulas(record.number)).toMatchObject({ code: "nothing-to-undo" });
  });

  test("a request that fails, wherever it stops, leaves the workbook as it was", async () => {
    const source = Buffer.from(make().save());
    const undisturbed = await start(openBook(source));
    await write();
    const { requests } = undisturbed.host;
    closeAll();
    const { host, book } = await start(openBook(source));
    const before = bookFacts(book);
    let stopped = true;
    let tries = 0;
    for (; stopped; tries += 4) {
      host.resetCounters();
      host.failAt({ request: requests, actionsDone: tries });
      stopped = "code" in (await attempt());
      if (stopped) expect([tries, bookFacts(book)]).toEqual([tries, before]);
    }
    expect(tries).toBeGreaterThan(10);
  });
});

test("one formula for all customers: it means its own row wherever the list is sorted to", async () => {
  const { book } = await start(bookOf(SPENDING));
  await write();
  const formulas = [2, 3, 8].map((row) => book.sheets[0].cell(row, 4).formula);
  expect(new Set(formulas).size).toBe(1);
  expect(formulas[0]).toMatch(/^INDEX\('评级计算'!\$(\w+)\$3:\$\1\$9,ROW\(\)-ROW\(\$A\$2\)\)$/);
});

test("beside a table formulas name its columns, and the table takes the new columns in", async () => {
  const { book } = await start(tableBook());
  await write();
  const [list, , calculation] = book.sheets;
  expect(list.tables[0].columns.map(({ name }) => name).slice(4)).toEqual(["等级", "下次跟进日期"]);
  expect(list.cell(1, 4).formula).toMatch(/,ROW\(\)-ROW\(客户表\[\[#Headers\],\[客户名称\]\]\)\)$/);
  const cells = [0, 1, 2, 3].map((column) => calculation.cell(1, column).formula);
  expect(cells).toEqual([
    'IF(INDEX(客户表[客户名称],$B2)="","",INDEX(客户表[客户名称],$B2))',
    "ROW()-ROW($B$1)",
    'IF(ISNUMBER(INDEX(客户表[[消费额（元）]],$B2)),INDEX(客户表[[消费额（元）]],$B2),"")',
    'IF(ISNUMBER(INDEX(客户表[上次联系日期],$B2)),INT(INDEX(客户表[上次联系日期],$B2)),"")',
  ]);
});

test("customers typed below a table are none of its rows: then formulas name ranges", async () => {
  const rows = SPENDING.slice(1, 9);
  const book = bookOf(rows);
  book.sheets[0].addTable({ row: 0, column: 0, rows: 6, columns: 4 }, "客户表");
  await start(book);
  const { planned } = await write();
  expect(planned.customers).toBe(7);
  expect(book.sheets[2].cell(1, 2).formula).toContain("'客户'!$B$2:$B$8");
});

test("the file bears Excel's mark on functions that are newer than its format", async () => {
  const { book } = await start(bookOf(SPENDING));
  await write();
  const formulas = bookFacts(book).sheets[2].cells.flatMap((row) =>
    row.flatMap(({ formula }) => formula ?? [])
  );
  expect(formulas.some((text) => text.startsWith("_xlfn.IFS("))).toBe(true);
  expect(formulas.filter((text) => /(?<!_xlfn\.)\bIFS\(/.test(text))).toEqual([]);
});

test("cells that a person has written over stay, and are named", async () => {
  const { book } = await start(bookOf(SPENDING));
  await write();
  book.sheets[0].edit([
    { row: 3, column: 4, value: "我定的" },
    { row: 5, column: 5, formula: "TODAY()" },
  ]);
  const done = await takeBackFormulas(1);
  expect(done).toMatchObject({ kept: ["E4", "F6"] });
  const [list] = book.sheets;
  expect(book.sheets).toHaveLength(1);
  expect([1, 2, 3].map((row) => list.cell(row, 4).value)).toEqual(["等级", null, "我定的"]);
  expect(list.cell(5, 5).formula).toBe("TODAY()");
});

test("a list that was moved down since is found again", async () => {
  const { book } = await start(bookOf(SPENDING));
  await write();
  const before = bookFacts(openBook(Buffer.from(bookOf(SPENDING).save()))).sheets[0].cells;
  book.sheets[0].moveRows(0, 2);
  expect(await takeBackFormulas(1)).toMatchObject({ kept: [] });
  expect(bookFacts(book).sheets[0].cells).toEqual(before);
});

test("two exports are told apart: the newest is taken back first", async () => {
  const { book } = await start(bookOf(SPENDING));
  await write();
  const first = bookFacts(book);
  await write();
  expect(book.sheets.map(({ name }) => name).slice(3)).toEqual(["分级方案 2", "评级计算 2"]);
  const numbers = (await listFormulas()).map(({ number }) => number);
  expect(numbers).toEqual([2, 1]);
  await takeBackFormulas(2);
  expect(bookFacts(book)).toEqual(first);
});

test("a regrade beside it leaves the formulas alone, and both can be taken back", async () => {
  const { book } = await start(bookOf(SPENDING));
  await write();
  const formulas = () => [2, 3].map((row) => book.sheets[0].cell(row, 4).formula);
  const before = formulas();
  const { columns } = await regrade(request("abc-top5"));
  expect(columns.map(({ header }) => header)).toEqual(["新等级", "变动", "新下次跟进日期"]);
  expect(formulas()).toEqual(before);
});

test("a list that changed since it was read is not written beside", async () => {
  const { host, book } = await start(bookOf(SPENDING));
  const old = await plan(request("abc-top5"));
  host.userEdits("客户", "B4", 1);
  expect(await attempt({ plan: old })).toMatchObject({
    code: "sheet-changed",
    params: { cell: "B4" },
  });
  expect(book.sheets).toHaveLength(1);
});

test("a workbook whose structure is protected takes no sheets", async () => {
  const protect = (xml: string) =>
    xml.replace("<sheets>", '<workbookProtection lockStructure="1"/><sheets>');
  const { book } = await start(withSheetXml(bookOf(SPENDING), (xml) => xml, protect));
  expect(await attempt()).toMatchObject({ code: "sheet-protected" });
  expect(book.sheets).toHaveLength(1);
});

test("a cancel between two requests takes everything away", async () => {
  const many = Array.from({ length: 4_000 }, (_, i) => [`客户${i}`, 9000 - i, 46330, null]);
  const { host, book } = await start(bookOf([SPENDING[1], ...many]));
  const before = bookFacts(book);
  const stop = new AbortController();
  const watch = { signal: stop.signal, progress: () => stop.abort() };
  expect(await attempt({ watch })).toMatchObject({ code: "cancelled" });
  expect(host.requests).toBeGreaterThan(6);
  expect(bookFacts(book)).toEqual(before);
});
