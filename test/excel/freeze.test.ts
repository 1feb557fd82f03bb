import { newBook, openBook } from "../../src/book";
import type { Book, BookValue } from "../../src/book/types";
import { planFreeze, planRepair } from "../../src/excel/freeze/freezePlan";
import { surveyFormulas } from "../../src/excel/freeze/readFormulas";
import type { FreezeScope } from "../../src/excel/freeze/types";
import { listFreezes, undoFreeze } from "../../src/excel/freeze/undoFreeze";
import { freezeFormulas, repairFormulas } from "../../src/excel/freeze/writeFreeze";
import type { Failure } from "../../src/host/host";
import { closeAll, start, type Running } from "../host/office";

afterEach(closeAll);

jest.setTimeout(60_000);

const AT = { at: "2026-11-22 14:05" };

/** Formulas as Excel would have left them: with the result of the last calculation. */
function bookOf(): Book {
  const book = newBook(["客户", "汇总", "空表"]);
  const date = book.styleLike(0, { numberFormat: "yyyy-mm-dd" });
  const [list, totals] = book.sheets;
  const put = (row: number, column: number, value: BookValue, formula?: string, style = 0) => ({
    row,
    column,
    value,
    style,
    ...(formula === undefined ? {} : { formula }),
  });
  list.edit([
    put(0, 0, "客户名称"),
    put(0, 1, "等级"),
    put(0, 2, "下次跟进"),
    ...["甲", "乙", "丙"].flatMap((name, i) => [
      put(i + 1, 0, name),
      put(i + 1, 1, ["A", "=B 类", "1-2"][i], `GRADE.TIER(A${i + 2}:A${i + 2},"x",A1:A1)`),
      put(i + 1, 2, 46330 + i, `GRADE.NEXT(A${i + 2}:A${i + 2},"x",A1:A1)`, date),
    ]),
    put(4, 0, "SUM"),
    put(4, 1, 3, "COUNTA(B2:B4)"),
  ]);
  totals.edit([
    put(2, 2, 87.654321, "GRADE.SCORE(客户!A1:A9)"),
    put(3, 2, { error: "#N/A" }, "GRADE.SCORE(客户!A1:A1)"),
    put(4, 2, { error: "#BUSY!" }, "GRADE.SCORE(客户!A1:A2)"),
    put(5, 2, "", "GRADE.WHY(客户!A1:A2)"),
  ]);
  // As from a file: what an undo takes back is compared with it.
  return openBook(book.save());
}

const survey = () => surveyFormulas();

async function freeze(scope: FreezeScope) {
  const done = await freezeFormulas(planFreeze(await survey(), scope), scope, AT);
  if ("code" in done || done.freeze !== "done") throw new Error(JSON.stringify(done));
  return done;
}

async function undo() {
  const done = await undoFreeze();
  if ("code" in done) throw new Error(JSON.stringify(done));
  return done;
}

/** Formulas, and the values of all other cells: nobody calculates here. */
const contents = (book: Book) =>
  book.sheets.map((sheet) => {
    const { rows, columns } = sheet.usedArea(false) ?? { rows: 0, columns: 0 };
    return Array.from({ length: 10 * 10 }, (_, i) => {
      const { formula, value } = sheet.cell(Math.floor(i / 10), i % 10);
      return formula ?? value;
    }).concat(rows, columns);
  });

const cell = ({ book }: Running, sheet: number, row: number, column: number) =>
  book.sheets[sheet].cell(row, column);

test("what a press would do is said before: formulas and cells, and those that stay, by name", async () => {
  await start(bookOf());
  const found = await survey();
  const sheet = planFreeze(found, "sheet");
  expect([sheet.formulas, sheet.cells, sheet.sheets.map(({ name }) => name), sheet.left]).toEqual([
    6,
    6,
    ["客户"],
    [],
  ]);
  const book = planFreeze(found, "workbook");
  expect([book.formulas, book.sheets.map(({ name }) => name)]).toEqual([8, ["客户", "汇总"]]);
  expect(book.left).toEqual([
    { kind: "formula", sheet: "汇总", cell: "C4", why: "error", at: "C4", value: "#N/A" },
    { kind: "formula", sheet: "汇总", cell: "C5", why: "error", at: "C5", value: "#BUSY!" },
  ]);
});

test("formulas become what they show, under their number formats; other formulas stay", async () => {
  const running = await start(bookOf());
  const { point } = await freeze("workbook");
  expect(point).toEqual({
    number: 1,
    kind: "freeze",
    at: AT.at,
    sheets: ["客户", "汇总"],
    formulas: 8,
  });
  const shown = [1, 2, 3].map((row) => [1, 2].map((column) => cell(running, 0, row, column)));
  expect(shown.flat().map(({ formula }) => formula)).toEqual(Array(6).fill(undefined));
  expect(shown.map((line) => line.map(({ value }) => value))).toEqual([
    ["A", 46330],
    ["=B 类", 46331],
    ["1-2", 46332],
  ]);
  const { book } = running;
  const formats = shown.map(([tier, next]) => [tier, next].map(({ style }) => book.format(style)));
  for (const [tier, next] of formats)
    expect([tier.numberFormat, next.numberFormat]).toEqual(["General", "yyyy-mm-dd"]);
  expect(cell(running, 0, 4, 1).formula).toBe("COUNTA(B2:B4)");
  expect(cell(running, 1, 2, 2)).toMatchObject({ value: 87.654321 });
  expect(cell(running, 1, 2, 2).formula).toBeUndefined();
  expect([3, 4].map((row) => cell(running, 1, row, 2).formula)).toEqual([
    "GRADE.SCORE(客户!A1:A1)",
    "GRADE.SCORE(客户!A1:A2)",
  ]);
  // A formula that shows nothing leaves an empty cell.
  expect(cell(running, 1, 5, 2).value).toBeNull();
});

test("an undo brings back the very file", async () => {
  const source = bookOf();
  const before = Buffer.from(source.save());
  const { book } = await start(source);
  await freeze("workbook");
  expect(Buffer.from(book.save()).equals(before)).toBe(false);
  expect(await undo()).toMatchObject({ formulas: 8, kept: [] });
  expect(Buffer.from(book.save()).equals(before)).toBe(true);
});

test("only the sheet in front is frozen where that is asked", async () => {
  const running = await start(bookOf());
  await freeze("sheet");
  expect(cell(running, 0, 1, 1).formula).toBeUndefined();
  expect(cell(running, 1, 2, 2).formula).toBe("GRADE.SCORE(客户!A1:A9)");
});

test("presses are undone newest first, also after the file was closed", async () => {
  const first = await start(bookOf());
  await freeze("sheet");
  const middle = contents(first.book);
  await freeze("workbook");
  const saved = first.book.save();
  closeAll();
  const again = await start(openBook(saved));
  expect((await listFreezes()).map(({ number, formulas }) => [number, formulas])).toEqual([
    [2, 2],
    [1, 6],
  ]);
  await undo();
  expect(contents(again.book)).toEqual(middle);
  await undo();
  expect(contents(again.book)).toEqual(contents(bookOf()));
  expect(await undoFreeze()).toEqual({ code: "nothing-to-undo", params: {} });
});

test("a value that a person changed since is kept and named, the others go back", async () => {
  const running = await start(bookOf());
  await freeze("sheet");
  running.book.sheets[0].edit([{ row: 2, column: 1, value: "我的等级" }]);
  expect(await undo()).toMatchObject({
    formulas: 5,
    kept: [{ sheet: "客户", cell: "B3", value: "我的等级" }],
  });
  expect(cell(running, 0, 2, 1)).toMatchObject({ value: "我的等级" });
  expect(cell(running, 0, 1, 1).formula).toBe('GRADE.TIER(A2:A2,"x",A1:A1)');
});

test("a sheet that is gone keeps no other from going back", async () => {
  const running = await start(bookOf());
  await freeze("workbook");
  running.book.removeSheet(running.book.sheets[1].id);
  const { formulas, kept } = await undo();
  expect(formulas).toBe(6);
  expect(kept.map(({ sheet, cell: at }) => `${sheet}!${at}`)).toEqual(["汇总!C3", "汇总!C6"]);
});

test("a protected sheet is left alone and named, the others are frozen", async () => {
  const running = await start(bookOf());
  running.host.workspace.protectedSheets.add(running.book.sheets[0].id);
  const { plan } = await freeze("workbook");
  expect(plan.left[0]).toEqual({
    kind: "sheet",
    sheet: "客户",
    why: "protected",
    formulas: 6,
  });
  expect(cell(running, 0, 1, 1).formula).toBeDefined();
  expect(cell(running, 1, 2, 2).formula).toBeUndefined();
});

test("an undo stops before a sheet that was protected since", async () => {
  const running = await start(bookOf());
  await freeze("workbook");
  const frozen = Buffer.from(running.book.save());
  running.host.workspace.protectedSheets.add(running.book.sheets[0].id);
  expect(await undoFreeze()).toEqual({ code: "sheet-protected", params: { sheet: "客户" } });
  expect(Buffer.from(running.book.save()).equals(frozen)).toBe(true);
});

test("a workbook that is open read-only is refused", async () => {
  const { book } = await start(bookOf(), { readOnly: true });
  const before = Buffer.from(book.save());
  const plan = planFreeze(await survey(), "sheet");
  expect(await freezeFormulas(plan, "sheet", AT)).toEqual({ code: "read-only", params: {} });
  expect(Buffer.from(book.save()).equals(before)).toBe(true);
});

test("formulas that came since the press was offered are shown first", async () => {
  const { book } = await start(bookOf());
  const plan = planFreeze(await survey(), "sheet");
  book.sheets[0].edit([{ row: 9, column: 9, value: "B", formula: "GRADE.TIER(A1:A9)" }]);
  const before = Buffer.from(book.save());
  const outcome = await freezeFormulas(plan, "sheet", AT);
  if ("code" in outcome || outcome.freeze !== "changed") throw new Error(JSON.stringify(outcome));
  expect(planFreeze(outcome.survey, "sheet").formulas).toBe(7);
  expect(Buffer.from(book.save()).equals(before)).toBe(true);
});

/** A press with a failure in it, and whether the book is as it was; undefined where nothing failed. */
async function failedPress(failure: Failure) {
  const { host, book } = await start(bookOf());
  const plan = planFreeze(await survey(), "workbook");
  const before = Buffer.from(book.save());
  host.resetCounters();
  host.failAt(failure);
  const outcome = await freezeFormulas(plan, "workbook", AT).catch((error: unknown) => error);
  const isAsBefore = Buffer.from(book.save()).equals(before);
  const { requests } = host;
  closeAll();
  return { failed: outcome instanceof Error, isAsBefore, requests };
}

test("a request that fails, however far it came, leaves every formula as it was", async () => {
  const { requests } = await failedPress({ request: 1_000 });
  expect(requests).toBeGreaterThan(4);
  const clean = { failed: true, isAsBefore: true };
  for (let request = 1; request < requests; request++)
    expect([request, await failedPress({ request })]).toMatchObject([request, clean]);
  // Excel keeps what the last request, which writes, had done before it failed.
  let actionsDone = 0;
  for (let stopped = true; stopped; actionsDone++) {
    const { failed, isAsBefore } = await failedPress({ request: requests, actionsDone });
    expect([actionsDone, isAsBefore]).toEqual([actionsDone, failed]);
    stopped = failed;
  }
  expect(actionsDone).toBeGreaterThan(8);
  expect(
    await failedPress({ request: requests, code: "lost", actionsDone: Infinity })
  ).toMatchObject(clean);
});

test("an undo whose last request fails is carried to its end", async () => {
  const source = bookOf();
  const before = Buffer.from(source.save());
  const { host, book } = await start(source);
  await freeze("workbook");
  host.resetCounters();
  await undo();
  const all = host.requests;
  closeAll();
  const again = await start(openBook(before));
  await freeze("workbook");
  again.host.resetCounters();
  again.host.failAt(all);
  expect(await undo()).toMatchObject({ formulas: 8 });
  expect(Buffer.from(again.book.save()).equals(before)).toBe(true);
  expect(book).toBeDefined();
});

const LOST: BookValue = { error: "#NAME?" };

/** As Excel shows a workbook that was saved where the add-in was missing. */
function lostBook(): Book {
  const book = newBook(["客户"]);
  book.sheets[0].edit([
    { row: 0, column: 0, value: LOST, formula: '[2]!_xldudf_GRADE_TIER(C1:E9,"abc-top5")' },
    { row: 1, column: 0, value: LOST, formula: "GRADE.SCORE(C1:E9)" },
    { row: 2, column: 0, value: LOST, formula: "OTHER.SCORE(C1:E9)" },
    { row: 3, column: 0, value: 5, formula: "GRADE.SCORE(C1:E2)" },
  ]);
  return openBook(book.save());
}

test("formulas that Excel has lost are counted, written anew under their right names, and nothing else", async () => {
  const source = lostBook();
  const before = Buffer.from(source.save());
  const { book } = await start(source);
  const plan = planRepair(await survey());
  expect([plan.formulas, plan.left]).toEqual([2, []]);
  const done = await repairFormulas(plan, AT);
  expect(done).toMatchObject({ freeze: "done", point: { kind: "repair", formulas: 2 } });
  const formulas = [0, 1, 2, 3].map((row) => book.sheets[0].cell(row, 0).formula);
  expect(formulas).toEqual([
    'GRADE.TIER(C1:E9,"abc-top5")',
    "GRADE.SCORE(C1:E9)",
    "OTHER.SCORE(C1:E9)",
    "GRADE.SCORE(C1:E2)",
  ]);
  expect(await undo()).toMatchObject({ kept: [] });
  expect(Buffer.from(book.save()).equals(before)).toBe(true);
});

test("lost formulas cannot be frozen: they are named", async () => {
  await start(lostBook());
  const plan = planFreeze(await survey(), "sheet");
  expect(plan.formulas).toBe(1);
  expect(plan.left).toEqual([
    { kind: "formula", sheet: "客户", cell: "A1", why: "error", at: "A1", value: "#NAME?" },
    { kind: "formula", sheet: "客户", cell: "A2", why: "error", at: "A2", value: "#NAME?" },
  ]);
});

test("thousands of formulas are found and frozen in few round trips", async () => {
  const source = newBook(["客户"]);
  const rows = Array.from({ length: 6_000 }, (_, row) => row);
  source.sheets[0].edit(
    rows.flatMap((row) => [
      { row, column: 0, value: `客户${row}` },
      { row, column: 1, value: "A", formula: `GRADE.TIER(A${row + 1},"x",A1,A1:A6000)` },
      { row, column: 2, value: row, formula: `GRADE.SCORE(A${row + 1},"x",A1,A1:A6000)` },
    ])
  );
  const before = Buffer.from(source.save());
  const { host, book } = await start(openBook(before));
  const plan = planFreeze(await survey(), "sheet");
  expect(plan.formulas).toBe(12_000);
  expect(host.requests).toBeLessThanOrEqual(6);
  host.resetCounters();
  await freezeFormulas(plan, "sheet", AT);
  expect(host.requests).toBeLessThanOrEqual(12);
  expect(book.sheets[0].cell(5_999, 2)).toEqual({ value: 5_999, style: 0 });
  host.resetCounters();
  expect(await undo()).toMatchObject({ formulas: 12_000, kept: [] });
  expect(host.requests).toBeLessThanOrEqual(10);
  expect(Buffer.from(book.save()).equals(before)).toBe(true);
});
