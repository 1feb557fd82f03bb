import { newBook, openBook } from "../../src/book";
import { closeAll, failureOf, start, withSheetXml } from "./office";

afterEach(closeAll);

const inFront = (act: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });

const listRule = (source: string) => ({ list: { inCellDropDown: true, source } });

test("frozen rows stand in the file, and others take their place", async () => {
  const { book } = await start();
  await inFront((sheet) => sheet.freezePanes.freezeRows(2));
  expect(openBook(book.save()).sheets[0].frozen).toEqual({ rows: 2, columns: 0 });
  await inFront((sheet) => sheet.freezePanes.freezeRows(1));
  expect(openBook(book.save()).sheets[0].frozen).toEqual({ rows: 1, columns: 0 });
});

test("rows are frozen where a sheet has no views, or a view with a selection", async () => {
  for (const view of [
    "",
    '<sheetViews><sheetView workbookViewId="0"><selection activeCell="B2"/></sheetView></sheetViews>',
  ]) {
    const source = withSheetXml(newBook(["客户"]), (xml) =>
      xml.replace(/<sheetViews>.*<\/sheetViews>/s, view)
    );
    const { book } = await start(source);
    await inFront((sheet) => sheet.freezePanes.freezeRows(3));
    expect(openBook(book.save()).sheets[0].frozen.rows).toBe(3);
    closeAll();
  }
});

test("lists of texts are kept as rules, one after the other, and read back", async () => {
  const { book } = await start();
  await inFront((sheet) => {
    sheet.getRange("A2:A9").dataValidation.rule = listRule("是,否");
    sheet.getRange("C2:C9").dataValidation.rule = listRule("<5,A&B");
  });
  const saved = openBook(book.save()).sheets[0].validations;
  expect(
    saved.map(({ type, areas, formula1, showError }) => ({ type, areas, formula1, showError }))
  ).toEqual([
    {
      type: "list",
      areas: [{ row: 1, column: 0, rows: 8, columns: 1 }],
      formula1: '"是,否"',
      showError: true,
    },
    {
      type: "list",
      areas: [{ row: 1, column: 2, rows: 8, columns: 1 }],
      formula1: '"<5,A&B"',
      showError: true,
    },
  ]);
  await Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange("A3");
    dataValidation.load("type,rule");
    await context.sync();
    expect([dataValidation.type, dataValidation.rule]).toEqual(["List", listRule("是,否")]);
  });
});

test.each([
  ["a list of more than 255 characters", listRule("甲".repeat(256)), "InvalidArgument"],
  [
    "a rule of another kind",
    { wholeNumber: { formula1: 1, operator: "EqualTo" as const } },
    "ApiNotFound",
  ],
  ["a list that lies in cells", listRule("=$H$1:$H$2"), "ApiNotFound"],
])("%s is refused", async (_, rule, code) => {
  await start();
  const failure = await failureOf(() =>
    inFront((sheet) => {
      sheet.getRange("A1").dataValidation.rule = rule;
    })
  );
  expect(failure.code).toBe(code);
});
