import { newBook } from "../../src/book";
import { afterCells, closeAll, failureOf, start, withSheetXml } from "./office";

afterEach(closeAll);

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getActiveWorksheet();

type Loaded = Pick<Excel.Range, "values" | "formulas" | "valueTypes" | "text" | "numberFormat">;

/** Writes with one property and reads everything back. */
function roundTrip(address: string, write: (range: Excel.Range) => void): Promise<Loaded> {
  return Excel.run(async (context) => {
    const range = sheetOf(context).getRange(address);
    write(range);
    range.load("values,formulas,valueTypes,text,numberFormat");
    await context.sync();
    return range.toJSON() as unknown as Loaded;
  });
}

describe("values as written", () => {
  test.each<[string, unknown, unknown, string]>([
    ["a number", 12.5, 12.5, "Double"],
    ["a boolean", true, true, "Boolean"],
    ["a text", "华北", "华北", "String"],
    ["digits in a text become a number", "007", 7, "Double"],
    ["thousands become a number", "1,234.5", 1234.5, "Double"],
    ["a percentage becomes a number", "12.5%", 0.125, "Double"],
    ["TRUE becomes a boolean", "true", true, "Boolean"],
    ["an ISO date stays text", "2026-04-21", "2026-04-21", "String"],
    ["a Chinese date stays text", "2026年4月21日", "2026年4月21日", "String"],
    ["an error text becomes an error", "#N/A", "#N/A", "Error"],
    ["an apostrophe protects", "'=1+1", "=1+1", "String"],
    ["an apostrophe keeps digits text", "'007", "007", "String"],
    ["@ is no formula", "@客户", "@客户", "String"],
    ["nothing is blank", "", "", "Empty"],
  ])("%s", async (_, written, value, type) => {
    await start();
    const read = await roundTrip("A1", (range) => {
      range.values = [[written]];
    });
    expect([read.values, read.valueTypes]).toEqual([[[value]], [[type]]]);
  });

  test.each([
    ["=B1*2", "=B1*2"],
    ["+B1", "=B1"],
    ["-B1", "=-B1"],
    ["-张三", "=-张三"],
  ])("%s becomes a formula without a result", async (written, formula) => {
    await start();
    const read = await roundTrip("A1", (range) => {
      range.values = [[written]];
    });
    expect([read.formulas, read.values]).toEqual([[[formula]], [[""]]]);
  });

  test("a cell formatted as text takes everything as it is", async () => {
    await start();
    const read = await roundTrip("A1:B1", (range) => {
      range.numberFormat = [["@", "@"]];
      range.values = [["=1+1", "007"]];
    });
    expect(read.values).toEqual([["=1+1", "007"]]);
    expect(read.valueTypes).toEqual([["String", "String"]]);
  });

  test("null leaves a cell alone, an empty text clears it", async () => {
    await start();
    await roundTrip("A1:B1", (range) => {
      range.values = [[1, 2]];
    });
    const read = await roundTrip("A1:B1", (range) => {
      range.values = [[null, ""]];
    });
    expect(read.values).toEqual([[1, ""]]);
  });

  test("one value fills the range", async () => {
    await start();
    const read = await roundTrip("A1:B2", (range) => {
      range.values = 7 as unknown as unknown[][];
    });
    expect(read.values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test("a rewritten formula keeps its result", async () => {
    const book = newBook(["客户"]);
    book.activeSheet.edit([{ row: 0, column: 0, formula: "B1*2", value: 10 }]);
    await start(book);
    const read = await roundTrip("A1", (range) => {
      range.formulas = [["=B1*2"]];
    });
    expect([read.values, read.formulas]).toEqual([[[10]], [["=B1*2"]]]);
  });

  test("an array of another size is refused and nothing is written", async () => {
    const { book } = await start();
    const error = await failureOf(() =>
      Excel.run(async (context) => {
        sheetOf(context).getRange("A1:B2").values = [[1, 2]];
        await context.sync();
      })
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual([
      "InvalidArgument",
      "Range.values",
    ]);
    expect(book.activeSheet.usedArea(true)).toBeNull();
  });

  test("a big block goes in pieces and arrives whole", async () => {
    const { host, book } = await start();
    const rows = Array.from({ length: 4000 }, (_, i) => [i, `客户${i}`]);
    await Excel.run(async (context) => {
      sheetOf(context).getRangeByIndexes(2, 1, 4000, 2).values = rows;
      await context.sync();
    });
    expect(host.requests).toBe(1);
    expect(book.activeSheet.cell(2, 1).value).toBe(0);
    expect(book.activeSheet.cell(4001, 2).value).toBe("客户3999");
    expect(book.activeSheet.usedArea(true)).toEqual({ row: 2, column: 1, rows: 4000, columns: 2 });
  });
});

describe("text", () => {
  test.each([
    ["General", 1234.5, "1234.5"],
    ["0.00", 1234.567, "1234.57"],
    ["0%", 0.125, "13%"],
    ["#,##0", 1234567, "1,234,567"],
    ["yyyy-mm-dd", 46133, "2026-04-21"],
    ['yyyy"年"m"月"d"日"', 46133, "2026年4月21日"],
    ["@", "文字", "文字"],
    ["0.00;[Red]-0.00", -2, "-2.00"],
  ])("%s shows %s as %s", async (format, value, text) => {
    await start();
    const read = await roundTrip("A1", (range) => {
      range.numberFormat = [[format]];
      range.values = [[value]];
    });
    expect([read.text, read.numberFormat]).toEqual([[[text]], [[format]]]);
  });

  test("dates of a 1904 workbook count from 1904", async () => {
    const book = withWorkbookXml1904();
    await start(book);
    const read = await roundTrip("A1", (range) => {
      range.numberFormat = [["yyyy-mm-dd"]];
      range.values = [[46133 - 1462]];
    });
    expect(read.text).toEqual([["2026-04-21"]]);
    const probe = await Excel.run(async (context) => {
      const result = context.workbook.functions.date(2000, 1, 1);
      result.load("value");
      await context.sync();
      return result.value;
    });
    expect(probe).toBe(35064);
  });

  test("the date system of other workbooks counts from 1900", async () => {
    await start();
    const probe = await Excel.run(async (context) => {
      const result = context.workbook.functions.date(2000, 1, 1);
      result.load("value");
      await context.sync();
      return result.value;
    });
    expect(probe).toBe(36526);
  });
});

describe("ranges from ranges", () => {
  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ["getCell", (r) => r.getCell(1, 1), "C3"],
    ["getCell outside", (r) => r.getCell(5, 0), "B7"],
    ["getRow", (r) => r.getRow(1), "B3:D3"],
    ["getColumn", (r) => r.getColumn(2), "D2:D5"],
    ["getLastRow", (r) => r.getLastRow(), "B5:D5"],
    ["getLastColumn", (r) => r.getLastColumn(), "D2:D5"],
    ["getLastCell", (r) => r.getLastCell(), "D5"],
    ["getOffsetRange", (r) => r.getOffsetRange(-1, 2), "D1:F4"],
    ["getResizedRange", (r) => r.getResizedRange(1, -1), "B2:C6"],
    ["getAbsoluteResizedRange", (r) => r.getAbsoluteResizedRange(1, 1), "B2"],
    ["getBoundingRect", (r) => r.getBoundingRect("F1"), "B1:F5"],
    ["getIntersection", (r) => r.getIntersection("C1:Z3"), "C2:D3"],
    ["getEntireColumn", (r) => r.getEntireColumn(), "B:D"],
    ["getEntireRow", (r) => r.getEntireRow(), "2:5"],
  ])("%s", async (_, derive, address) => {
    await start(["客 户"]);
    const got = await Excel.run(async (context) => {
      const range = derive(sheetOf(context).getRange("B2:D5"));
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(got).toBe(`'客 户'!${address}`);
  });

  test("a range off the sheet is refused", async () => {
    await start();
    const error = await failureOf(() =>
      Excel.run(async (context) => {
        sheetOf(context).getRange("A1").getOffsetRange(-1, 0).load("address");
        await context.sync();
      })
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual([
      "InvalidArgument",
      "Range.getOffsetRange",
    ]);
  });

  test("ranges that do not meet have no intersection", async () => {
    await start();
    const isNull = await Excel.run(async (context) => {
      const none = sheetOf(context).getRange("A1").getIntersectionOrNullObject("B2");
      none.load("address");
      await context.sync();
      return none.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test("indexes and sizes are numbers from 0", async () => {
    await start();
    const numbers = await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("B2:D5");
      range.load("rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireColumn");
      await context.sync();
      const { rowIndex, columnIndex, rowCount, columnCount, cellCount, isEntireColumn } = range;
      return [rowIndex, columnIndex, rowCount, columnCount, cellCount, isEntireColumn];
    });
    expect(numbers).toEqual([1, 1, 4, 3, 12, false]);
  });

  test("whole columns have no values to read", async () => {
    await start();
    const values = await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A:B");
      range.load("values,isEntireColumn");
      await context.sync();
      return [range.values, range.isEntireColumn];
    });
    expect(values).toEqual([null, true]);
  });

  test("the used range is what holds values, or formats too", async () => {
    await start();
    const addresses = await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const before = sheet.getUsedRangeOrNullObject(true);
      before.load("address");
      await context.sync();
      sheet.getRange("B2:C3").values = [
        [1, 2],
        [3, ""],
      ];
      sheet.getRange("E9").format.fill.color = "yellow";
      const values = sheet.getUsedRange(true);
      const formats = sheet.getUsedRange();
      const column = sheet.getRange("C:C").getUsedRangeOrNullObject(true);
      const none = sheet.getRange("H:H").getUsedRangeOrNullObject(true);
      for (const range of [values, formats, column, none]) range.load("address");
      await context.sync();
      return [
        before.isNullObject,
        values.address,
        formats.address,
        column.address,
        none.isNullObject,
      ];
    });
    expect(addresses).toEqual([true, "客户!B2:C3", "客户!B2:E9", "客户!C2", true]);
  });
});

describe("cells of a kind", () => {
  test("only the first cell of a merged area takes a value", async () => {
    const book = withSheetXml(newBook(["客户"]), (xml) =>
      afterCells(xml, '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>')
    );
    await start(book);
    const seen = await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1:C1");
      range.values = [["标题", "丢失", "C"]];
      range.load("values");
      const merged = range.getMergedAreasOrNullObject();
      merged.load("address,areaCount");
      const none = sheetOf(context).getRange("D1:E9").getMergedAreasOrNullObject();
      none.load("address");
      await context.sync();
      return [range.values, merged.address, merged.areaCount, none.isNullObject];
    });
    expect(seen).toEqual([[["标题", "", "C"]], "客户!A1:B1", 1, true]);
  });

  test("hidden rows and columns are told, mixed ones as null", async () => {
    const { host } = await start();
    host.userHidesRows("客户", [2, 3]);
    const hidden = await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1:A9").values = Array.from({ length: 9 }, (_, i) => [i]);
      const ranges = ["A3:A4", "A1:A3", "A1"].map((address) => sheet.getRange(address));
      for (const range of ranges) range.load("rowHidden,columnHidden");
      await context.sync();
      return ranges.map((range) => [range.rowHidden, range.columnHidden]);
    });
    expect(hidden).toEqual([
      [true, false],
      [null, false],
      [false, false],
    ]);
  });

  test("an array formula knows its parent and refuses to be written in part", async () => {
    const row =
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><v>4</v></c></row>';
    const book = withSheetXml(newBook(["客户"]), (xml) =>
      xml.replace(/<sheetData\s*\/>|<sheetData><\/sheetData>/, `<sheetData>${row}</sheetData>`)
    );
    await start(book);
    const seen = await Excel.run(async (context) => {
      const cell = sheetOf(context).getRange("A2");
      cell.load("hasSpill,values");
      const parent = cell.getSpillParentOrNullObject();
      parent.load("address");
      const none = sheetOf(context).getRange("C1").getSpillParentOrNullObject();
      none.load("address");
      await context.sync();
      return [cell.hasSpill, cell.values, parent.address, none.isNullObject];
    });
    expect(seen).toEqual([true, [[4]], "客户!A1", true]);
    const error = await failureOf(() =>
      Excel.run(async (context) => {
        sheetOf(context).getRange("A2").values = [[1]];
        await context.sync();
      })
    );
    expect(error.code).toBe("InvalidOperationInCellRange");
  });

  test("clear takes values, formats or both", async () => {
    await start();
    const seen = await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1:B1");
      range.values = [[1, 2]];
      range.format.fill.color = "#FF0000";
      sheetOf(context).getRange("A1").clear("Contents");
      sheetOf(context).getRange("B1").clear("Formats");
      range.load("values");
      const fills = ["A1", "B1"].map((address) => sheetOf(context).getRange(address).format.fill);
      for (const fill of fills) fill.load("color");
      await context.sync();
      return [range.values, fills.map((fill) => fill.color)];
    });
    expect(seen).toEqual([[["", 2]], ["#FF0000", "#FFFFFF"]]);
  });
});

describe("formats", () => {
  test("are set in one go and read back, mixed ones as null", async () => {
    await start();
    const seen = await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const range = sheet.getRange("A1:B1");
      range.set({
        format: {
          fill: { color: "yellow" },
          font: { bold: true, color: "#112233" },
          horizontalAlignment: "Center",
          columnWidth: 105,
          wrapText: true,
        },
      });
      sheet.getRange("B1").format.protection.locked = false;
      const { format } = range;
      format.load("columnWidth,horizontalAlignment,wrapText");
      format.fill.load("color");
      format.font.load("bold,color,italic");
      format.protection.load("locked");
      await context.sync();
      return [
        [format.columnWidth, format.horizontalAlignment, format.wrapText],
        [format.fill.color, format.font.bold, format.font.color, format.font.italic],
        format.protection.locked,
      ];
    });
    expect(seen).toEqual([[105, "Center", true], ["#FFFF00", true, "#112233", false], null]);
  });

  test("a fill can be taken away", async () => {
    await start();
    const color = await Excel.run(async (context) => {
      const { fill } = sheetOf(context).getRange("A1").format;
      fill.color = "#123456";
      fill.clear();
      fill.load("color");
      await context.sync();
      return fill.color;
    });
    expect(color).toBe("#FFFFFF");
  });

  test("columns fit their widest text, Chinese characters taking two places", async () => {
    const { book } = await start();
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1:A2");
      range.values = [["客户名称一览表"], ["x"]];
      range.format.autofitColumns();
      await context.sync();
    });
    expect(book.activeSheet.columnWidth(0)).toBeCloseTo(15);
  });

  test("no colour is no colour", async () => {
    await start();
    const error = await failureOf(() =>
      Excel.run(async (context) => {
        sheetOf(context).getRange("A1").format.fill.color = "rosa";
        await context.sync();
      })
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual([
      "InvalidArgument",
      "RangeFill.color",
    ]);
  });
});

function withWorkbookXml1904(): ReturnType<typeof newBook> {
  return withSheetXml(
    newBook(["客户"]),
    (xml) => xml,
    (xml) =>
      xml.includes("<workbookPr")
        ? xml.replace("<workbookPr", '<workbookPr date1904="1"')
        : xml.replace("<sheets>", '<workbookPr date1904="1"/><sheets>')
  );
}
