import { newBook, openBook } from "../../src/book";
import { closeAll, failureOf, start } from "./office";

afterEach(closeAll);

const inSheet = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>
): Promise<T> =>
  Excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return result;
  });

test("a custom format is built up in steps and read back whole", async () => {
  const { book } = await start();
  const seen = await inSheet(async (sheet, context) => {
    const format = sheet.getRange("D2:D9").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=AND(ISNUMBER($D2),$D2<TODAY())";
    format.custom.format.fill.color = "#F9D0D2";
    format.custom.format.font.color = "#7E0F1B";
    format.custom.format.font.bold = true;
    format.stopIfTrue = true;
    format.load("id,type,stopIfTrue,priority");
    format.custom.rule.load("formula");
    format.custom.format.fill.load("color");
    format.custom.format.font.load("color,bold");
    const range = format.getRange();
    range.load("address");
    await context.sync();
    const { custom } = format;
    return [
      [format.type, format.stopIfTrue, format.priority, format.id.length > 0],
      [custom.rule.formula, custom.format.fill.color, custom.format.font.color],
      [custom.format.font.bold, range.address],
    ];
  });
  expect(seen).toEqual([
    ["Custom", true, 0, true],
    ["=AND(ISNUMBER($D2),$D2<TODAY())", "#F9D0D2", "#7E0F1B"],
    [true, "客户!D2:D9"],
  ]);
  expect(book.activeSheet.conditionalFormats).toMatchObject([
    {
      areas: [{ row: 1, column: 3, rows: 8, columns: 1 }],
      stopIfTrue: true,
      rule: { type: "expression", formula: "AND(ISNUMBER($D2),$D2<TODAY())" },
      format: { fill: "#F9D0D2", color: "#7E0F1B", bold: true },
    },
  ]);
});

test("formats keep the order in which they were added, and their ids when changed later", async () => {
  const { book } = await start();
  const ids = await inSheet(async (sheet, context) => {
    const formats = ["A", "B", "C"].map((tier) => {
      const format = sheet.getRange("A1:A9").conditionalFormats.add("Custom");
      format.custom.rule.formula = `=$A1="${tier}"`;
      return format.load("id");
    });
    await context.sync();
    return formats.map(({ id }) => id);
  });
  const again = await inSheet(async (sheet, context) => {
    const { conditionalFormats } = sheet.getRange("A5");
    const first = conditionalFormats.getItem(ids[0] ?? "");
    first.custom.format.fill.color = "red";
    await context.sync();
    conditionalFormats.load("items/id,items/type");
    await context.sync();
    return conditionalFormats.items.map(({ id }) => id);
  });
  expect(again).toEqual(ids);
  expect(book.activeSheet.conditionalFormats.map(({ rule }) => rule)).toEqual(
    ["A", "B", "C"].map((tier) => ({ type: "expression", formula: `$A1="${tier}"` }))
  );
  expect(book.activeSheet.conditionalFormats[0]?.format).toMatchObject({ fill: "#FF0000" });
  const reopened = openBook(book.save()).activeSheet.conditionalFormats;
  expect(reopened.map(({ format }) => format?.fill)).toEqual(["#FF0000", undefined, undefined]);
});

test("value and text rules are there, others say that they are not", async () => {
  const { book } = await start();
  const seen = await inSheet(async (sheet, context) => {
    const value = sheet.getRange("A1:A9").conditionalFormats.add("CellValue");
    value.cellValue.rule = { formula1: "=10", formula2: "=20", operator: "Between" };
    value.cellValue.format.fill.color = "yellow";
    const text = sheet.getRange("B1:B9").conditionalFormats.add("ContainsText");
    text.textComparison.rule = { operator: "Contains", text: '重"点' };
    value.cellValue.load("rule");
    text.textComparison.load("rule");
    await context.sync();
    return [value.cellValue.rule, text.textComparison.rule];
  });
  expect(seen).toEqual([
    { formula1: "=10", formula2: "=20", operator: "Between" },
    { operator: "Contains", text: '重"点' },
  ]);
  expect(book.activeSheet.conditionalFormats.map(({ rule }) => rule)).toEqual([
    { type: "cellIs", operator: "between", formulas: ["10", "20"] },
    { type: "containsText", text: '重"点', formula: 'NOT(ISERROR(SEARCH("重""点",B1)))' },
  ]);
  const error = await failureOf(() =>
    inSheet((sheet) => void sheet.getRange("A1").conditionalFormats.add("DataBar"))
  );
  expect([error.code, error.message]).toEqual([
    "ApiNotFound",
    "ConditionalFormatCollection.add(DataBar) is not implemented by this host.",
  ]);
});

test("a part of another type is an error, or the null object", async () => {
  await start();
  const isNull = await inSheet(async (sheet, context) => {
    const format = sheet.getRange("A1").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=TRUE";
    const other = format.cellValueOrNullObject;
    other.load("rule");
    await context.sync();
    return other.isNullObject;
  });
  expect(isNull).toBe(true);
  const error = await failureOf(() =>
    inSheet((sheet) => {
      sheet.getRange("B1").conditionalFormats.add("Custom").cellValue.load("rule");
    })
  );
  expect(error.code).toBe("InvalidOperation");
});

test("only formats that touch the range are found, and one is deleted alone", async () => {
  const { book } = await start();
  const counts = await inSheet(async (sheet, context) => {
    for (const address of ["A1:A9", "B1:B9"]) {
      const format = sheet.getRange(address).conditionalFormats.add("Custom");
      format.custom.rule.formula = "=TRUE";
    }
    await context.sync();
    const inA = sheet.getRange("A5").conditionalFormats;
    const both = sheet.getRange("A1:B1").conditionalFormats.getCount();
    const none = sheet.getRange("C1").conditionalFormats.getCount();
    const one = inA.getCount();
    await context.sync();
    inA.getItemAt(0).delete();
    return [both.value, none.value, one.value];
  });
  expect(counts).toEqual([2, 0, 1]);
  expect(book.activeSheet.conditionalFormats.map(({ areas }) => areas[0]?.column)).toEqual([1]);
});

test("what the file held is read, told apart and left as it is", async () => {
  const book = newBook(["客户"]);
  const area = { row: 0, column: 0, rows: 9, columns: 1 };
  book.activeSheet.addConditionalFormat(
    [area],
    { type: "expression", formula: "$A1>5" },
    { fill: "#112233" }
  );
  const { book: opened } = await start(openBook(book.save()));
  const before = opened.activeSheet.conditionalFormats;
  const seen = await inSheet(async (sheet, context) => {
    const { conditionalFormats } = sheet.getRange("A1:A9");
    conditionalFormats.load("items/id,items/type");
    await context.sync();
    const [format] = conditionalFormats.items;
    format?.custom.rule.load("formula");
    const own = sheet.getRange("A1:A9").conditionalFormats.add("Custom");
    own.custom.rule.formula = '=$A1="A"';
    await context.sync();
    own.delete();
    return [conditionalFormats.items.length, format?.type, format?.custom.rule.formula];
  });
  expect(seen).toEqual([1, "Custom", "=$A1>5"]);
  expect(opened.activeSheet.conditionalFormats).toEqual(before);
});
