import fc from "../fastCheck";
import { openBook } from "../../src/book";
import { moveArea, moveReferences } from "../../src/book/moveReferences";
import { cellAt, contents, openFixture, sheetOf } from "./fixture";

test.each<[string, string]>([
  ["SUM(A1:A9)+B5", "SUM(A1:A11)+B7"],
  ['$A$2*客户!C4&"A5"', '$A$2*客户!C6&"A5"'],
  ["'客户'!A4:A4+其他!A4", "'客户'!A6:A6+其他!A4"],
  ["LOG10(A3)+A:A+客户表[金额]", "LOG10(A3)+A:A+客户表[金额]"],
])("two rows before row 4 make %s to %s", (before, after) => {
  expect(moveReferences(before, "客户", "客户", { at: 3, count: 2 })).toBe(after);
});

test("a deleted cell is #REF!, an area that loses rows is shorter", () => {
  const moved = moveReferences("A4+SUM(A2:A9)+A9", "客户", "客户", { at: 3, count: -2 });
  expect(moved).toBe("#REF!+SUM(A2:A7)+A7");
});

test("rows put in and taken out again leave every area as it was", () => {
  const area = fc.record({
    row: fc.nat(50),
    column: fc.nat(9),
    rows: fc.integer({ min: 1, max: 50 }),
    columns: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(area, fc.nat(100), fc.integer({ min: 1, max: 9 }), (its, at, count) => {
      const moved = moveArea(its, { at, count });
      expect(moved && moveArea(moved, { at, count: -count })).toEqual(its);
    }),
    { seed: 20261122 }
  );
});

test("everything of a sheet moves down with its rows, and back up", () => {
  const book = openFixture("openpyxl");
  const sheet = sheetOf(book, "客户");
  const facts = () => ({
    cells: [...contents(sheet)].map(([at, cell]) => [at, cell.value, cell.formula]),
    merges: sheet.merges,
    tables: sheet.tables.map(({ area }) => area),
    formats: sheet.conditionalFormats.map(({ areas }) => areas),
    validations: sheet.validations.map(({ areas }) => areas),
    names: book.names.map(({ name, refersTo }) => [name, refersTo]),
    filter: sheet.autoFilter?.area,
  });
  const before = facts();
  const [table] = sheet.tables;
  const first = cellAt(sheet, "A4").value;
  sheet.moveRows(1, 2);
  expect(cellAt(sheet, "A6").value).toEqual(first);
  expect(sheet.tables[0]?.area.row).toBe((table?.area.row ?? 0) + 2);
  const again = sheetOf(openBook(book.save()), "客户");
  expect(contents(again)).toEqual(contents(sheet));
  sheet.moveRows(1, -2);
  expect(facts()).toEqual(before);
});

test("cells written before the rows moved are still there, and later edits find their place", () => {
  const book = openFixture("shared");
  const sheet = sheetOf(book, "共享");
  sheet.edit([{ row: 9, column: 9, value: "新文字" }]);
  const { value, formula } = cellAt(sheet, "B4");
  sheet.moveRows(2, 1);
  expect(cellAt(sheet, "J11").value).toBe("新文字");
  expect(cellAt(sheet, "B5").value).toEqual(value);
  expect(cellAt(sheet, "B5").formula).toBe(formula?.replace("A4", "A5"));
  sheet.edit([{ row: 10, column: 9, value: "另一文字" }]);
  const again = sheetOf(openBook(book.save()), "共享");
  expect(cellAt(again, "J11").value).toBe("另一文字");
});
