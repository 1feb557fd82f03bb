import { newBook } from "../../src/book";
import { afterCells, closeAll, failureOf, start, withSheetXml } from "./office";

/** What an add-in must see before it writes: protection, locks, spills, filters, validation. */

afterEach(closeAll);

type Sheet = Excel.Worksheet;

const look = <T>(see: (sheet: Sheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run((context) => see(context.workbook.worksheets.getActiveWorksheet(), context));

const addSheet = (): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.add("评级台账");
    await context.sync();
  });

describe("a workbook with protected structure", () => {
  const seen = (): Promise<boolean> =>
    look(async (_, context) => {
      const { protection } = context.workbook;
      protection.load("protected");
      await context.sync();
      return protection.protected;
    });

  test("says so, takes no sheet and still takes values", async () => {
    const book = withSheetXml(
      newBook(["客户"]),
      (xml) => xml,
      (xml) => xml.replace("<bookViews>", '<workbookProtection lockStructure="1"/><bookViews>')
    );
    await start(book);
    expect(await seen()).toBe(true);
    expect((await failureOf(addSheet)).code).toBe("AccessDenied");
    const error = await failureOf(() =>
      look(async (sheet, context) => {
        sheet.getRange("A1").values = [["甲"]];
        sheet.delete();
        await context.sync();
      })
    );
    expect(error.code).toBe("AccessDenied");
    expect(book.sheets.map(({ name }) => name)).toEqual(["客户"]);
    expect(book.activeSheet.cell(0, 0).value).toBe("甲");
  });

  test("may be protected by a person while it is open", async () => {
    const { host } = await start();
    expect(await seen()).toBe(false);
    host.userProtectsWorkbook(true);
    expect(await seen()).toBe(true);
    expect((await failureOf(addSheet)).code).toBe("AccessDenied");
    host.userProtectsWorkbook(false);
    await addSheet();
  });
});

test("locked cells are told, mixed ones as null", async () => {
  const { book } = await start();
  const open = book.styleLike(0, { locked: false });
  book.activeSheet.edit([{ row: 0, column: 0, style: open }]);
  const seen = await look(async (sheet, context) => {
    const all = ["A1", "A1:A2", "B1:B2"].map(
      (address) => sheet.getRange(address).format.protection
    );
    for (const protection of all) protection.load("locked");
    await context.sync();
    return all.map(({ locked }) => locked);
  });
  expect(seen).toEqual([false, null, true]);
});

describe("arrays", () => {
  const ROWS =
    '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c>' +
    '<c r="C1"><f t="array" ref="C1:C2">B1:B2*2</f><v>2</v></c>' +
    '<c r="D1" cm="1"><f t="array" ref="D1">SUM(B1:B2*2)</f><v>2</v></c></row>' +
    '<row r="2"><c r="A2"><v>4</v></c><c r="C2"><v>4</v></c></row>';
  const startWithArrays = () =>
    start(
      withSheetXml(newBook(["客户"]), (xml) =>
        xml.replace(/<sheetData\s*\/>|<sheetData><\/sheetData>/, `<sheetData>${ROWS}</sheetData>`)
      )
    );

  test("that spill are told from those entered as a block and from plain cells", async () => {
    await startWithArrays();
    const seen = await look(async (sheet, context) => {
      const ranges = ["A2", "A1:A2", "A2:A3", "C1", "D1", "E1"].map((address) =>
        sheet.getRange(address)
      );
      for (const range of ranges) range.load("hasSpill,savedAsArray");
      await context.sync();
      return ranges.map(({ hasSpill, savedAsArray }) => [hasSpill, savedAsArray]);
    });
    expect(seen).toEqual([
      [true, true],
      [true, true],
      [null, null],
      [false, true],
      [false, true],
      [false, false],
    ]);
  });

  test("of several cells refuse to be written in part, one of a single cell does not", async () => {
    const { book } = await startWithArrays();
    const write = (address: string) =>
      look(async (sheet, context) => {
        sheet.getRange(address).values = [[1]];
        await context.sync();
      });
    for (const address of ["A2", "C2"]) {
      expect((await failureOf(() => write(address))).code).toBe("InvalidOperationInCellRange");
    }
    await write("D1");
    expect(book.activeSheet.cell(0, 3)).toEqual({ value: 1, style: 0 });
  });
});

test("a filter tells what each column is filtered by", async () => {
  const filter =
    '<autoFilter ref="A1:D9"><filterColumn colId="0"><filters blank="1"><filter val="上海"/></filters></filterColumn>' +
    '<filterColumn colId="2"><customFilters and="1"><customFilter operator="greaterThanOrEqual" val="5"/>' +
    '<customFilter operator="lessThan" val="9"/></customFilters></filterColumn>' +
    '<filterColumn colId="3" hiddenButton="1"/></autoFilter>';
  await start(withSheetXml(newBook(["客户"]), (xml) => afterCells(xml, filter)));
  const seen = await look(async ({ autoFilter }, context) => {
    autoFilter.load("criteria,isDataFiltered");
    await context.sync();
    return autoFilter.criteria;
  });
  expect(seen).toEqual([
    { filterOn: "Values", values: ["上海", ""] },
    null,
    { filterOn: "Custom", criterion1: ">=5", criterion2: "<9", operator: "And" },
    null,
  ]);
});

test("a rule that a writer split into blocks is still one rule", async () => {
  const rule = (area: string) =>
    `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${area}"><formula1>"A,B"</formula1></dataValidation>`;
  await start(
    withSheetXml(newBook(["客户"]), (xml) =>
      afterCells(
        xml,
        `<dataValidations count="2">${rule("A1:A2")}${rule("A3:A4")}</dataValidations>`
      )
    )
  );
  const seen = await look(async (sheet, context) => {
    const rules = ["A1:A4", "A4:A5"].map((address) => sheet.getRange(address).dataValidation);
    for (const its of rules) its.load("type");
    await context.sync();
    return rules.map(({ type }) => type);
  });
  expect(seen).toEqual(["List", "MixedCriteria"]);
});

test("frozen panes are told", async () => {
  const pane = '<pane xSplit="1" ySplit="3" state="frozen"/>';
  await start(
    withSheetXml(newBook(["客户"]), (xml) =>
      xml.replace(/(<sheetView [^>]*?)\/>/, `$1>${pane}</sheetView>`)
    )
  );
  const address = await look(async ({ freezePanes }, context) => {
    const location = freezePanes.getLocationOrNullObject();
    location.load("address");
    await context.sync();
    return location.address;
  });
  expect(address).toBe("客户!A1:A3");
});
