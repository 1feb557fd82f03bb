import fc from "../fastCheck";
import { openBook, type BookSheet, type CellEdit } from "../../src/book";
import { cellAt, fixture, openFixture, partOf, place, sheetOf } from "./fixture";

/** An edit taken back leaves no trace: the file is the very file again. */

type Placed = { readonly row: number; readonly column: number } & CellEdit;

/** The edit that puts a cell back to what it holds now. */
function undoOf(sheet: BookSheet, { row, column }: Placed): Placed {
  const { value, formula, style } = sheet.cell(row, column);
  return { row, column, style, ...(formula === undefined ? { value } : { formula }) };
}

const edits = (style: number): fc.Arbitrary<Placed> =>
  fc.record(
    {
      row: fc.nat(30),
      column: fc.nat(16),
      value: fc.oneof(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.string(),
        fc.boolean()
      ),
      formula: fc.constantFrom("1+1", "A1", "SUM(A1:A9)"),
      style: fc.constantFrom(0, 1, style),
    },
    { requiredKeys: ["row", "column"] }
  );

test.each(["everything", "shared", "openpyxl", "libreoffice", "prefixed"])(
  "edits in %s.xlsx that are taken back in any order leave the same bytes",
  (name) => {
    const file = fixture(name);
    const names = openBook(file).sheets.map((sheet) => sheet.name);
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.array(edits(0), { minLength: 1, maxLength: 25 }),
        fc.boolean(),
        (sheetName, wanted, between) => {
          const book = openBook(file);
          const sheet = sheetOf(book, sheetName);
          const style = book.styleLike(0, { numberFormat: "0.000", fill: "#FF00FF" });
          const list = wanted
            .filter(({ row, column }) => sheet.cell(row, column).arrayRef === undefined)
            .filter(({ row }) => !sheet.tables.some(({ area }) => area.row === row))
            .map((edit) => (edit.style === 0 ? { ...edit, style } : edit));
          const undo = new Map(
            list.map((edit) => [`${edit.row},${edit.column}`, undoOf(sheet, edit)])
          );
          sheet.edit(list);
          if (between) book.changedParts();
          for (const edit of [...undo.values()].reverse()) sheet.edit([edit]);
          expect(book.changedParts()).toEqual([]);
          expect(Buffer.from(book.save()).equals(Buffer.from(file))).toBe(true);
        }
      ),
      { numRuns: 40, seed: 20261122 }
    );
  }
);

test("a cell that was not in the file is gone when it is emptied", () => {
  const book = openFixture("openpyxl");
  const sheet = sheetOf(book, "客户");
  const bold = book.styleLike(0, { font: { bold: true } });
  sheet.edit([{ ...place("Z90"), value: "甲", style: bold }]);
  expect(partOf(book.save(), "xl/worksheets/sheet1.xml")).toContain('r="Z90"');
  sheet.edit([{ ...place("Z90"), value: null, style: 0 }]);
  expect(book.changedParts()).toEqual([]);
  expect(sheet.usedArea(false)?.columns).toBeLessThan(26);
});

test("a formula that is set back keeps its element and the result saved with it", () => {
  const book = openFixture("shared");
  const sheet = sheetOf(book, "共享");
  const { formula, value } = cellAt(sheet, "B1");
  expect(formula).toBeDefined();
  sheet.edit([{ ...place("B1"), value: 99 }]);
  expect(book.changedParts().length).toBeGreaterThan(0);
  sheet.edit([{ ...place("B1"), formula: formula ?? "" }]);
  expect(cellAt(sheet, "B1")).toMatchObject({ formula, value });
});

test("a format that comes back with its flags set is the file's own format", () => {
  const book = openFixture("openpyxl");
  const sheet = sheetOf(book, "客户");
  const { style, value } = cellAt(sheet, "A2");
  const before = book.format(style).numberFormat;
  const asText = book.styleLike(style, { numberFormat: "@" });
  sheet.edit([{ ...place("A2"), style: asText }]);
  sheet.edit([{ ...place("A2"), value: "001" }]);
  sheet.edit([{ ...place("A2"), value }]);
  sheet.edit([{ ...place("A2"), style: book.styleLike(asText, { numberFormat: before }) }]);
  expect(cellAt(sheet, "A2").style).toBe(style);
  expect(book.changedParts()).toEqual([]);
});

test("formats given out keep their numbers when a file is saved without them", () => {
  const book = openFixture("openpyxl");
  const sheet = sheetOf(book, "客户");
  const pink = book.styleLike(0, { fill: "#FF00FF" });
  expect(book.changedParts()).toEqual([]);
  sheet.edit([{ ...place("A1"), style: pink }]);
  const again = sheetOf(openBook(book.save()), "客户");
  expect(cellAt(again, "A1").style).toBe(pink);
  expect(openBook(book.save()).format(pink).fill).toBe("#FF00FF");
});
