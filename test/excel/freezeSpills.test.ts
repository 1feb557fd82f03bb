import { newBook, openBook } from "../../src/book";
import type { Book, BookValue } from "../../src/book/types";
import { withRightNames } from "../../src/excel/freeze/gradeCalls";
import { planFreeze, planRepair } from "../../src/excel/freeze/freezePlan";
import { surveyFormulas } from "../../src/excel/freeze/readFormulas";
import { undoFreeze } from "../../src/excel/freeze/undoFreeze";
import { freezeFormulas, repairFormulas } from "../../src/excel/freeze/writeFreeze";
import type { Failure, Host } from "../../src/host/host";
import { metadata } from "../functions/channel";
import { afterCells, closeAll, start, withSheetXml } from "../host/office";

afterEach(closeAll);

jest.setTimeout(60_000);

/** Formulas that spill are answered by the add-in's own functions, as in Excel. */

const SHEET = "客户";
const AT = { at: "2026-11-22 14:05" };
const HEAD = ["客户名称", "消费额", "上次联系日期"];
const SPENT = [9000, 7000, 5000, 3000, 1000, 500];
const LIST = [HEAD, ...SPENT.map((amount, i) => [`客户${i + 1}`, amount, 46330 + i])];

async function list(book: Book = newBook([SHEET])): Promise<Host> {
  const { host } = await start(book, { functions: await metadata() });
  jest.resetModules();
  await import("../../src/functions/functions");
  return host;
}

/** Tiers spill down E, reasons of the standard classes down G, dates down I under a date format. */
async function spilling(): Promise<Host> {
  const host = await list();
  host.userEdits(SHEET, "A1:C7", LIST);
  host.userEdits(SHEET, "E2", '=GRADE.TIER(A1:C7,"abc-top5")');
  host.userEdits(SHEET, "G1", "=GRADE.RFM(C1:C7,B1:B7,B1:B7)");
  await host.calculated();
  return host;
}

const sheetOf = ({ book }: Host) => book.sheet(SHEET)!;

/** Everything on the sheet, spills told from values. */
const contents = (host: Host) =>
  Array.from({ length: 8 * 12 }, (_, i) => sheetOf(host).cell(Math.floor(i / 12), i % 12));

const frozen = (host: Host) =>
  contents(host).filter(({ formula, arrayRef }) => formula !== undefined || arrayRef !== undefined);

const planned = async () => planFreeze(await surveyFormulas(), "sheet");

const values = (host: Host): readonly BookValue[] => contents(host).map(({ value }) => value);

test("a spill is one formula and as many cells as it fills", async () => {
  await spilling();
  const { formulas, cells, sheets } = await planned();
  expect([formulas, cells]).toEqual([2, 6 + 7 * 5]);
  expect(sheets[0].replacements.map(({ area }) => area)).toEqual([
    { row: 1, column: 4, rows: 6, columns: 1 },
    { row: 0, column: 6, rows: 7, columns: 5 },
  ]);
});

test("all cells of a spill become values, and an undo spills them again", async () => {
  const host = await spilling();
  const before = contents(host);
  const shown = values(host);
  expect(await freezeFormulas(await planned(), "sheet", AT)).toMatchObject({ freeze: "done" });
  await host.calculated();
  expect(frozen(host)).toEqual([]);
  expect(values(host)).toEqual(shown);
  // They no longer follow their inputs.
  host.userEdits(SHEET, "B7", 99_000);
  await host.calculated();
  expect(sheetOf(host).cell(1, 4).value).toBe("A 关键客户");
  host.userEdits(SHEET, "B7", 500);
  await host.calculated();

  expect(await undoFreeze()).toMatchObject({ formulas: 2, kept: [] });
  await host.calculated();
  expect(contents(host)).toEqual(before);
});

test("a cell of a spill that a person changed since keeps its formula from coming back", async () => {
  const host = await spilling();
  await freezeFormulas(await planned(), "sheet", AT);
  host.userEdits(SHEET, "E4", "我的等级");
  expect(await undoFreeze()).toMatchObject({
    formulas: 1,
    kept: [{ sheet: SHEET, cell: "E4", value: "我的等级" }],
  });
  await host.calculated();
  expect(sheetOf(host).cell(1, 4)).toMatchObject({ value: "A 关键客户" });
  expect(sheetOf(host).cell(3, 4).value).toBe("我的等级");
});

test("one bad row keeps its spill a formula, and is named", async () => {
  const host = await spilling();
  sheetOf(host).edit([{ row: 3, column: 1, value: { error: "#DIV/0!" }, formula: "1/0" }]);
  host.workspace.functionCells?.recalculate();
  await host.calculated();
  const { left } = await planned();
  expect(left).toContainEqual({
    kind: "formula",
    sheet: SHEET,
    cell: "E2",
    why: "error",
    at: "E4",
    value: "#VALUE!",
  });
});

test("wherever the writing request stops, every spill stands again", async () => {
  const press = async (failure: Failure) => {
    const host = await spilling();
    const before = contents(host);
    const plan = await planned();
    host.resetCounters();
    host.failAt(failure);
    const outcome = await freezeFormulas(plan, "sheet", AT).catch((error: unknown) => error);
    const { requests } = host;
    await host.calculated();
    const now = contents(host);
    closeAll();
    return { failed: outcome instanceof Error, now, before, requests };
  };
  const { requests } = await press({ request: 1_000 });
  let actionsDone = 1;
  for (let stopped = true; stopped; actionsDone += 4) {
    const { failed, now, before } = await press({ request: requests, actionsDone });
    if (failed) expect([actionsDone, now]).toEqual([actionsDone, before]);
    stopped = failed;
  }
  expect(actionsDone).toBeGreaterThan(4);
});

/** The same in another copy of the file, which spells functions and numbers formats in its own way. */
const facts = (host: Host) =>
  contents(host).map(({ style, formula, ...cell }) => ({
    ...cell,
    formula: formula && withRightNames(formula),
    format: host.book.format(style).numberFormat,
  }));

test("a press that was cut off for good is told, and can be undone later", async () => {
  const press = async (failure: Failure) => {
    const host = await spilling();
    const before = facts(host);
    const plan = await planned();
    host.resetCounters();
    host.failAt(failure);
    const outcome = await freezeFormulas(plan, "sheet", AT);
    const { requests, book } = host;
    const saved = book.save();
    closeAll();
    return { outcome, requests, saved, before };
  };
  const { requests } = await press({ request: 1_000 });
  for (const actionsDone of [8, 14]) {
    const cut = { request: requests, code: "disconnected", actionsDone };
    const { outcome, saved, before } = await press(cut);
    expect(outcome).toMatchObject({ freeze: "half" });
    const host = await list(openBook(saved));
    await host.calculated();
    expect([actionsDone, await undoFreeze()]).toMatchObject([actionsDone, { kept: [] }]);
    await host.calculated();
    expect([actionsDone, facts(host)]).toEqual([actionsDone, before]);
    expect(host.book.customXml).toEqual([]);
    closeAll();
  }
});

test("under a filter cells are written one at a time, a spill's first cell first", async () => {
  const source = await spilling();
  const saved = source.book.save();
  closeAll();
  const filter =
    '<autoFilter ref="A1:C7"><filterColumn colId="0"><filters><filter val="客户1"/></filters></filterColumn></autoFilter>';
  const host = await list(withSheetXml(openBook(saved), (xml) => afterCells(xml, filter)));
  await host.calculated();
  const shown = values(host);
  const plan = await planned();
  expect(plan.sheets[0].single).toBe(true);
  expect(await freezeFormulas(plan, "sheet", AT)).toMatchObject({ freeze: "done" });
  expect(frozen(host)).toEqual([]);
  expect(values(host)).toEqual(shown);
});

test("a lost formula that is repaired spills again", async () => {
  const host = await list();
  host.userEdits(SHEET, "A1:C7", LIST);
  await host.calculated();
  sheetOf(host).edit([
    {
      row: 1,
      column: 4,
      value: { error: "#NAME?" },
      formula: '[2]!_xldudf_GRADE_TIER(A1:C7,"abc-top5")',
    },
  ]);
  const plan = planRepair(await surveyFormulas());
  expect(plan.formulas).toBe(1);
  expect(await repairFormulas(plan, AT)).toMatchObject({ freeze: "done" });
  await host.calculated();
  expect(sheetOf(host).cell(6, 4)).toMatchObject({ value: "C 普通客户", arrayRef: "E2:E7" });
  expect(planRepair(await surveyFormulas()).formulas).toBe(0);
});

test("an array that was entered as a block is left alone, and named", async () => {
  // Excel hands the formula of such an array out for each of its cells.
  const block =
    '<row r="1"><c r="A1" t="str"><f t="array" ref="A1:A2">GRADE.TIER(C1:E3)</f><v>A</v></c></row>' +
    '<row r="2"><c r="A2" t="str"><f>GRADE.TIER(C1:E3)</f><v>B</v></c></row>';
  await start(
    withSheetXml(newBook([SHEET]), (xml) =>
      xml.replace(/<sheetData\s*\/>|<sheetData><\/sheetData>/, `<sheetData>${block}</sheetData>`)
    )
  );
  const { formulas, left } = await planned();
  expect([formulas, left]).toMatchObject([
    0,
    [
      { why: "block", cell: "A1" },
      { why: "block", cell: "A2" },
    ],
  ]);
});
