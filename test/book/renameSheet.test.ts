import { newBook, openBook } from "../../src/book";
import { renameReferences } from "../../src/book/renameSheet";

test.each([
  ["客户!A1+客户!$B:$B", "名单!A1+名单!$B:$B"],
  ["'客户'!A1", "名单!A1"],
  ['"客户!A1"&客户!A1', '"客户!A1"&名单!A1'],
  ["老客户!A1+客户2!A1", "老客户!A1+客户2!A1"],
  ["SUM(A1:B2)", "SUM(A1:B2)"],
])("%s becomes %s", (formula, expected) => {
  expect(renameReferences(formula, "客户", "名单")).toBe(expected);
});

test("a name that is no plain word is put in quotes, and found in them", () => {
  expect(renameReferences("客户!A1", "客户", "客户 (一)")).toBe("'客户 (一)'!A1");
  expect(renameReferences("'客户 (一)'!A1", "客户 (一)", "A1")).toBe("'A1'!A1");
  expect(renameReferences("'O''Neil'!A1", "O'Neil", "名单")).toBe("名单!A1");
});

test("formulas, names and the file follow, values stay", () => {
  const book = newBook(["客户", "统计"]);
  const list = book.sheet("客户")!;
  const totals = book.sheet("统计")!;
  list.edit([{ row: 0, column: 0, value: 5 }]);
  totals.edit([{ row: 0, column: 0, formula: "客户!A1*2", value: 10 }]);
  book.setName({ name: "首格", refersTo: "客户!$A$1", hidden: false });
  list.rename("客户名单");
  expect(book.sheets.map(({ name }) => name)).toEqual(["客户名单", "统计"]);
  expect(book.sheet("客户名单")).toBe(list);
  const again = openBook(book.save());
  expect(again.sheet("统计")!.cell(0, 0)).toMatchObject({ formula: "客户名单!A1*2", value: 10 });
  expect(again.sheet("客户名单")!.cell(0, 0).value).toBe(5);
  expect(again.names).toMatchObject([{ refersTo: "客户名单!$A$1" }]);
});

test("a name that is taken or not allowed changes nothing", () => {
  const book = newBook(["客户", "统计"]);
  const before = book.save();
  expect(() => book.sheet("客户")!.rename("统计")).toThrow();
  expect(() => book.sheet("客户")!.rename("a/b")).toThrow();
  expect(Buffer.from(book.save()).equals(Buffer.from(before))).toBe(true);
});

test("only the case of a name may change", () => {
  const book = newBook(["Sheet"]);
  book.sheet("Sheet")!.rename("SHEET");
  expect(book.sheets[0]!.name).toBe("SHEET");
});
