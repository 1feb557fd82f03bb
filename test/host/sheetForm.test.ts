import { newBook, openBook } from "../../src/book";
import { closeAll, failureOf, start, withSheetXml } from "./office";

afterEach(closeAll);

const inFront = (act: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });

describe("what a sheet prints", () => {
  test("stands in the file and is read back", async () => {
    const { book } = await start();
    await inFront((sheet) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.printGridlines = true;
      pageLayout.setPrintArea("A1:C9");
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P";
      pageLayout.headersFooters.defaultForAllPages.leftFooter = "甲 & 乙";
    });
    const saved = openBook(book.save());
    expect(saved.sheets[0].pageSetup).toMatchObject({
      orientation: "landscape",
      paperSize: 9,
      fitToWidth: 1,
      fitToHeight: 0,
      gridLines: true,
      footer: "&L甲 & 乙&C&P",
    });
    expect(saved.names.map(({ refersTo }) => refersTo)).toEqual([
      "'客户'!$A$1:$C$9",
      "'客户'!$1:$2",
    ]);
    await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
      pageLayout.load("orientation,paperSize,zoom,printGridlines");
      await context.sync();
      expect(pageLayout.orientation).toBe("Landscape");
      expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 0 });
    });
  });

  test("changes without a loss of what the file says beside it", async () => {
    const source = withSheetXml(newBook(["客户"]), (xml) =>
      xml
        .replace("<dimension", '<sheetPr><tabColor rgb="FFFF0000"/></sheetPr><dimension')
        .replace("</worksheet>", '<pageSetup scale="70" orientation="portrait"/></worksheet>')
    );
    const { book } = await start(source);
    await inFront((sheet) => {
      sheet.pageLayout.zoom = { horizontalFitToPages: 2, verticalFitToPages: 3 };
    });
    const { pageSetup } = openBook(book.save()).sheets[0];
    expect(pageSetup).toMatchObject({ orientation: "portrait", fitToWidth: 2, fitToHeight: 3 });
  });
});

describe("protection", () => {
  test("without a password is put on once, with what it allows, and taken off", async () => {
    const { book } = await start();
    await inFront((sheet) => sheet.protection.protect({ allowInsertRows: true }));
    const [sheet] = openBook(book.save()).sheets;
    expect(sheet.protection).toEqual({
      protected: true,
      options: { sheet: "1", insertRows: "0", objects: "1", scenarios: "1" },
    });
    const twice = await failureOf(() => inFront((one) => one.protection.protect()));
    expect(twice.code).toBe("AccessDenied");
    await inFront((one) => one.protection.unprotect());
    expect(book.sheets[0].protection.protected).toBe(false);
  });

  test("with a password cannot be taken off without it", async () => {
    const source = withSheetXml(newBook(["客户"]), (xml) =>
      xml.replace(/<sheetData\/>/, '<sheetData/><sheetProtection sheet="1" password="CC1A"/>')
    );
    await start(source);
    const failure = await failureOf(() => inFront((sheet) => sheet.protection.unprotect()));
    expect(failure.code).toBe("AccessDenied");
  });
});

test("a rule for numbers is kept and read back, beside lists", async () => {
  const { book } = await start();
  const decimal = { formula1: -5, formula2: 99.5, operator: "Between" as const };
  await inFront((sheet) => {
    sheet.getRange("A1:A3").dataValidation.rule = { decimal };
    sheet.getRange("B1").dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
  });
  const saved = openBook(book.save()).sheets[0].validations;
  expect(saved.map(({ type, formula1, formula2 }) => [type, formula1, formula2])).toEqual([
    ["decimal", "-5", "99.5"],
    ["list", '"是,否"', undefined],
  ]);
  await inFront((sheet) => sheet.getRange().dataValidation.clear());
  expect(openBook(book.save()).sheets[0].validations).toEqual([]);
});

test("heights of written rows stand in the file, and follow the content after autofitting", async () => {
  const { book } = await start();
  await inFront((sheet) => {
    const range = sheet.getRange("A1:A2");
    range.values = [["甲"], ["乙"]];
    range.format.rowHeight = 33;
    sheet.getRange("A2").format.autofitRows();
  });
  const [sheet] = openBook(book.save()).sheets;
  expect([sheet.rowHeight(0), sheet.rowHeight(1)]).toEqual([33, 33]);
});

test("a sheet with a hyphen in its name can be removed beside one that refers to it", async () => {
  const book = newBook(["2026-11", "汇总"]);
  book.sheets[1].edit([{ row: 0, column: 0, formula: "SUM('2026-11'!A1:A9)" }]);
  book.removeSheet(book.sheets[0].id);
  expect(openBook(book.save()).sheets[0].cell(0, 0).formula).toBe("SUM(#REF!)");
});
