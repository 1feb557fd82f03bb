import { newBook } from "../../src/book";
import { afterCells, closeAll, failureOf, start, withSheetXml } from "./office";

afterEach(closeAll);

const RULES = [
  '<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="A1:A5"><formula1>"A,B,C"</formula1></dataValidation>',
  '<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="B1:B5"><formula1>$H$1:$H$2</formula1></dataValidation>',
  '<dataValidation type="whole" operator="between" allowBlank="1" showErrorMessage="1" errorStyle="warning" sqref="C1:C5"><formula1>1</formula1><formula2>10</formula2></dataValidation>',
  '<dataValidation type="custom" allowBlank="1" showErrorMessage="1" sqref="D1:D5"><formula1>LEN(D1)&gt;2</formula1></dataValidation>',
  '<dataValidation type="textLength" operator="lessThanOrEqual" allowBlank="1" showErrorMessage="1" sqref="E1:E5"><formula1>3</formula1></dataValidation>',
];

async function startWithRules(): Promise<void> {
  const book = withSheetXml(newBook(["客户"]), (xml) =>
    afterCells(xml, `<dataValidations count="${RULES.length}">${RULES.join("")}</dataValidations>`)
  );
  book.activeSheet.edit([
    { row: 0, column: 7, value: "甲" },
    { row: 1, column: 7, value: "乙" },
  ]);
  await start(book);
}

const read = <T>(
  address: string,
  take: (rule: Excel.DataValidation) => T,
  what: string
): Promise<T> =>
  Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    dataValidation.load(what);
    await context.sync();
    return take(dataValidation);
  });

test.each<[string, string, unknown]>([
  ["A1:A5", "List", { list: { inCellDropDown: true, source: "A,B,C" } }],
  ["B2", "List", { list: { inCellDropDown: true, source: "=$H$1:$H$2" } }],
  ["C1:C5", "WholeNumber", { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } }],
  ["D1", "Custom", { custom: { formula: "=LEN(D1)>2" } }],
  ["E3", "TextLength", { textLength: { formula1: 3, operator: "LessThanOrEqual" } }],
  ["G1:G9", "None", {}],
  ["A1:B1", "Inconsistent", {}],
  ["B1:C1", "Inconsistent", {}],
  ["A5:A6", "MixedCriteria", {}],
])("%s has rule %s", async (address, type, rule) => {
  await startWithRules();
  const seen = await read(address, (its) => [its.type, its.rule], "type,rule");
  expect(seen).toEqual([type, rule]);
});

test("the alert tells whether a value is rejected or only asked about", async () => {
  await startWithRules();
  const styles = await Promise.all(
    ["A1", "C1"].map((address) => read(address, (its) => its.errorAlert.style, "errorAlert"))
  );
  expect(styles).toEqual(["Stop", "Warning"]);
});

test.each<[string, unknown, boolean]>([
  ["A1", "B", true],
  ["A1", "D", false],
  ["A1", "", true],
  ["B1", "乙", true],
  ["B1", "丙", false],
  ["C1", 10, true],
  ["C1", 11, false],
  ["C1", 2.5, false],
  ["C1", "三", false],
  ["E1", "三个字", true],
  ["E1", "四个字了", false],
])("%s with %j is valid: %s", async (address, value, valid) => {
  await startWithRules();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[value]];
    await context.sync();
  });
  expect(await read(address, (its) => its.valid, "valid")).toBe(valid);
});

test("a range of valid and invalid cells is neither", async () => {
  await startWithRules();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A2").values = [["A"], ["X"]];
    await context.sync();
  });
  expect(await read("A1:A2", (its) => its.valid, "valid")).toBeNull();
});

test("a rule that would need calculating says so", async () => {
  await startWithRules();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("D1").values = [["abc"]];
    await context.sync();
  });
  const error = await failureOf(() => read("D1", (its) => its.valid, "valid"));
  expect([error.code, error.message]).toEqual([
    "ApiNotFound",
    "DataValidation.valid of a custom formula is not implemented by this host.",
  ]);
});
