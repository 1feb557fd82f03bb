import { closeAll, start } from "./office";
import { openBook } from "../../src/book";
import { fixture } from "../book/fixture";

/** What an add-in does and undoes through office.js leaves the very file. */

afterEach(closeAll);

const FILE = fixture("openpyxl");
const NAMESPACE = "urn:grade:test";

const run = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  Excel.run((context) => work(context.workbook.worksheets.getItem("客户"), context));

async function startWithFile() {
  const running = await start(openBook(FILE));
  return {
    ...running,
    isUntouched: () => Buffer.from(running.book.save()).equals(Buffer.from(FILE)),
  };
}

test("values, formulas and number formats are written and put back", async () => {
  const { isUntouched } = await startWithFile();
  await run(async (sheet, context) => {
    const area = sheet.getRange("A4:P12");
    area.load("formulas,numberFormat,valueTypes");
    await context.sync();
    const { formulas, numberFormat, valueTypes } = area;
    const each = (value: (cell: unknown, row: number, column: number) => unknown) =>
      formulas.map((row, r) => row.map((cell: unknown, c) => value(cell, r, c)));
    const isText = (r: number, c: number) => valueTypes[r]?.[c] === "String";
    area.numberFormat = each(() => "0.000");
    area.formulas = each((_, r, c) => ((r + c) % 2 ? "=1+1" : "甲"));
    await context.sync();
    expect(isUntouched()).toBe(false);
    // In a text cell nothing is made into a number; the rest goes in under its own format.
    area.numberFormat = each(() => "@");
    area.values = each((cell, r, c) => (isText(r, c) && !isFormula(cell) ? cell : null));
    area.numberFormat = numberFormat;
    area.formulas = each((cell, r, c) => (isText(r, c) && !isFormula(cell) ? null : cell));
    await context.sync();
  });
  expect(isUntouched()).toBe(true);
});

const isFormula = (value: unknown): boolean => typeof value === "string" && value.startsWith("=");

test("a text such as 001 stays a text, with the format it had", async () => {
  const { book } = await startWithFile();
  const { style } = book.sheets[0].cell(39, 0);
  const types = await run(async (sheet, context) => {
    const cell = sheet.getRange("A40");
    cell.numberFormat = [["@"]];
    cell.values = [["001"]];
    cell.numberFormat = [["General"]];
    cell.load("values,valueTypes,numberFormat");
    await context.sync();
    return [cell.values, cell.valueTypes, cell.numberFormat];
  });
  expect(types).toEqual([[["001"]], [["String"]], [["General"]]]);
  expect(book.sheets[0].cell(39, 0).style).toBe(style);
});

test("cells that were empty are empty again after clear", async () => {
  const { isUntouched } = await startWithFile();
  await run(async (sheet, context) => {
    const area = sheet.getRange("Z40:AA60");
    area.values = Array.from({ length: 21 }, (_, i) => [i, "甲"]);
    area.format.font.bold = true;
    area.format.fill.color = "#FF00FF";
    await context.sync();
    expect(isUntouched()).toBe(false);
    area.clear();
    await context.sync();
  });
  expect(isUntouched()).toBe(true);
});

test("names, XML parts, conditional formats, widths and a sheet come and go", async () => {
  const { isUntouched } = await startWithFile();
  const ids = await run(async (sheet, context) => {
    const { workbook } = context;
    workbook.names.add("_GRADE_1", sheet.getRange("A1"));
    const parts = ["一", "二"].map((text) =>
      workbook.customXmlParts.add(`<run xmlns="${NAMESPACE}">${text}</run>`)
    );
    for (const part of parts) part.load("id");
    const format = sheet.getRange("A3:A9").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=TRUE";
    format.custom.format.fill.color = "#FF00FF";
    format.load("id");
    sheet.getRange("Z1").format.columnWidth = 99;
    await context.sync();
    return { parts: parts.map(({ id }) => id), format: format.id };
  });
  expect(isUntouched()).toBe(false);
  const texts = await run(async (sheet, context) => {
    const { workbook } = context;
    const found = workbook.customXmlParts.getByNamespace(NAMESPACE);
    found.load("items/id");
    await context.sync();
    const xml = found.items.map((part) => part.getXml());
    await context.sync();
    expect(found.items.map(({ id }) => id)).toEqual(ids.parts);
    for (const part of found.items) part.delete();
    workbook.names.getItem("_GRADE_1").delete();
    sheet.getRange("A3:A9").conditionalFormats.getItem(ids.format).delete();
    sheet.getRange("Z1").format.useStandardWidth = true;
    await context.sync();
    return xml.map(({ value }) => value);
  });
  expect(texts.map((text) => />(.*)</.exec(text)?.[1])).toEqual(["一", "二"]);
  expect(isUntouched()).toBe(true);
});

test("a table that grew is made smaller again", async () => {
  const { book, isUntouched } = await startWithFile();
  const [table] = book.sheets[0].tables;
  if (!table) throw new Error("The file has no table.");
  const right = table.area.column + table.area.columns;
  await run(async (sheet, context) => {
    const its = sheet.tables.getItem(table.name);
    const before = its.getRange();
    const header = sheet.getRangeByIndexes(table.area.row, right, 1, 1);
    header.values = [["我的等级"]];
    its.resize(before.getResizedRange(0, 1));
    await context.sync();
    expect(book.sheets[0].tables[0]?.columns.at(-1)?.name).toBe("我的等级");
    its.resize(its.getRange().getResizedRange(0, -1));
    header.clear();
    await context.sync();
  });
  expect(isUntouched()).toBe(true);
});
