import fc from "../fastCheck";
import { newBook, openBook, type BookValue } from "../../src/book";
import { cellAt, contents, openFixture, partOf, place, sheetOf } from "./fixture";

test("other writers' cells are read: prefixes, missing addresses, inline texts, ISO dates", () => {
  const sheet = sheetOf(openFixture("prefixed"), "表");
  const row = (index: number, count: number) =>
    Array.from({ length: count }, (_, column) => sheet.cell(index, column).value);
  expect(row(0, 7)).toEqual(["甲", "红 字", "东京", " 两端 ", "一\r\n二_x000D_", "", null]);
  // 2026-04-21 12:00 is 46133.5 in the 1900 system.
  expect(row(2, 4)).toEqual(["行内 & <文>", true, { error: "#N/A" }, 46133.5]);
  expect(sheet.cell(2, 6).value).toBe(0.0015);
  expect(sheet.cell(2, 8)).toEqual({ value: null, formula: 'A1&"x"', style: 0 });
  expect(sheet.cell(4, 0)).toEqual({ value: "算", formula: "G3*2", style: 0 });
});

test("cells without addresses can be edited between and after each other", () => {
  const book = openFixture("prefixed");
  const sheet = sheetOf(book, "表");
  const before = contents(sheet);
  const edits = [
    { ...place("B1"), value: "乙" },
    { ...place("Z1"), value: 1 },
    { ...place("B2"), value: "新行" },
    { ...place("E3"), value: 5 },
    { ...place("C4"), value: "在空行" },
  ];
  sheet.edit(edits);
  const after = contents(sheetOf(openBook(book.save()), "表"));
  for (const { row, column, value } of edits) {
    expect(after.get(`${row},${column}`)?.value).toBe(value);
    before.delete(`${row},${column}`);
    after.delete(`${row},${column}`);
  }
  expect(after).toEqual(before);
});

test("LibreOffice's and openpyxl's files hold the same values and formulas", () => {
  const [ours, theirs] = ["openpyxl", "libreoffice"].map((name) =>
    contents(sheetOf(openFixture(name), "客户"))
  );
  expect(theirs?.size).toBe(ours?.size);
  for (const [at, cell] of ours ?? []) {
    expect(theirs?.get(at)?.formula).toBe(cell.formula);
    if (cell.formula === undefined) expect(theirs?.get(at)?.value).toEqual(cell.value);
  }
});

test("shared formulas are spelled out for each cell, array formulas name their range", () => {
  const sheet = sheetOf(openFixture("shared"), "共享");
  expect(cellAt(sheet, "B4").formula).toBe('A4*$A$1+SUM(A:A)+LEN("A1")');
  expect(cellAt(sheet, "D1")).toMatchObject({ formula: "A1:A3*2", arrayRef: "D1:D3" });
  expect(cellAt(sheet, "D3")).toEqual({ value: 6, style: 0, arrayRef: "D1:D3" });
});

test("overwriting the head of a shared formula leaves the others their formula and value", () => {
  const book = openFixture("shared");
  sheetOf(book, "共享").edit([{ ...place("B1"), value: 99 }]);
  const saved = book.save();
  const sheet = sheetOf(openBook(saved), "共享");
  expect(cellAt(sheet, "B1")).toEqual({ value: 99, style: 0 });
  expect(cellAt(sheet, "B3")).toMatchObject({ value: 3.5, formula: 'A3*$A$1+SUM(A:A)+LEN("A1")' });
  const xml = partOf(saved, "xl/worksheets/sheet1.xml");
  expect(xml).not.toContain('t="shared"');
  // Values of members are not touched, down to how they are written.
  expect(xml).toContain("<v>3.50</v>");
});

test("a replaced formula takes the calculation chain with it and asks for recalculation", () => {
  const book = openFixture("shared");
  sheetOf(book, "共享").edit([{ ...place("B5"), value: 1 }]);
  const saved = book.save();
  expect(() => partOf(saved, "xl/calcChain.xml")).toThrow();
  expect(partOf(saved, "[Content_Types].xml")).not.toContain("calcChain");
  expect(partOf(saved, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  expect(partOf(saved, "xl/workbook.xml")).toContain('<calcPr calcId="1" fullCalcOnLoad="1"/>');
});

test("a new value beside formulas keeps the chain and asks for recalculation", () => {
  const book = openFixture("shared");
  sheetOf(book, "共享").edit([{ ...place("A5"), value: 7 }]);
  expect(book.changedParts()).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
});

test("a workbook without formulas keeps its workbook part", () => {
  const empty = newBook(["表"]);
  sheetOf(empty, "表").edit([{ row: 0, column: 0, value: 1 }]);
  const book = openBook(empty.save());
  sheetOf(book, "表").edit([{ row: 0, column: 0, value: 2 }]);
  expect(book.changedParts()).toEqual(["xl/worksheets/sheet1.xml"]);
});

test("a new result keeps the formula's own markup, and the dynamic array's flag", () => {
  const book = openFixture("everything");
  const sheet = sheetOf(book, "汇总");
  const { formula = "" } = cellAt(sheet, "E2");
  sheet.edit([{ ...place("E2"), formula, value: "华东" }]);
  const xml = partOf(book.save(), "xl/worksheets/sheet2.xml");
  expect(xml).toContain(
    '<c r="E2" cm="1" t="str"><f t="array" ref="E2:E6">_xlfn.UNIQUE(客户表[地区])</f><v>华东</v></c>'
  );
});

test("an edit keeps the cell's format, a new cell takes its row's or column's", () => {
  const book = openFixture("everything");
  const sheet = sheetOf(book, "客户");
  const before = cellAt(sheet, "G5").style;
  expect(before).toBeGreaterThan(0);
  sheet.edit([{ ...place("G5"), value: null }]);
  expect(cellAt(sheetOf(openBook(book.save()), "客户"), "G5")).toEqual({
    value: null,
    style: before,
  });
});

test("a format alone leaves value and formula as they are written", () => {
  const book = openFixture("shared");
  const style = 0;
  sheetOf(book, "共享").edit([{ ...place("B2"), style }]);
  expect(book.changedParts()).toEqual([]);
  const bold = book.styleLike(0, { font: { bold: true } });
  sheetOf(book, "共享").edit([{ ...place("B2"), style: bold }]);
  const xml = partOf(book.save(), "xl/worksheets/sheet1.xml");
  expect(xml).toContain(`<c r="B2" s="${bold}"><f t="shared" si="0"/><v>2.50</v></c>`);
  expect(book.changedParts()).not.toContain("xl/workbook.xml");
});

test("the dimension grows with cells outside of it", () => {
  const book = openFixture("shared");
  sheetOf(book, "共享").edit([{ ...place("F9"), value: 1 }]);
  const xml = partOf(book.save(), "xl/worksheets/sheet1.xml");
  expect(xml).toContain('<dimension ref="A1:F9"/>');
  sheetOf(book, "共享").edit([{ ...place("H2"), value: 1 }]);
  expect(partOf(book.save(), "xl/worksheets/sheet1.xml")).toContain('<row r="2" spans="1:8">');
});

test.each([
  "=1+1",
  "_x0041_",
  "_x005F_",
  " 两端空格 ",
  "   ",
  "",
  "😀 \u{20BB7}",
  "一\n二",
  "回车\r\n换行\r",
  "\t制表\t",
  "控制\u0001\u001f字符\u0000",
  "\ud800 半个",
  "\ufffe\uffff",
  "<![CDATA[x]]> & \"引号\" '单'",
  "]]>",
  "&amp;&#10;",
  "TRUE",
  "007",
  "#N/A",
])("the text %j comes back as it is", (text) => {
  const book = newBook(["表"]);
  sheetOf(book, "表").edit([
    { row: 0, column: 0, value: text },
    { row: 0, column: 1, formula: "A1", value: text },
  ]);
  const sheet = sheetOf(openBook(book.save()), "表");
  expect(sheet.cell(0, 0)).toEqual({ value: text, style: 0 });
  expect(sheet.cell(0, 1)).toEqual({ value: text, formula: "A1", style: 0 });
});

test.each([
  0.1 + 0.2,
  1 / 3,
  123456.78901234567,
  4055.2610075955363,
  5e-324,
  1.7976931348623157e308,
  2 ** 53 + 2,
  -1.5,
])("the number %d comes back to the last bit", (number) => {
  const book = newBook(["表"]);
  sheetOf(book, "表").edit([{ row: 0, column: 0, value: number }]);
  expect(sheetOf(openBook(book.save()), "表").cell(0, 0).value).toBe(number);
});

test("blanks at the ends and line breaks are marked to be kept", () => {
  const book = newBook(["表"]);
  const texts = [" a", "b ", "c\nd", "e f"];
  sheetOf(book, "表").edit(texts.map((text, row) => ({ row, column: 0, value: text })));
  const xml = partOf(book.save(), "xl/sharedStrings.xml");
  expect(xml.match(/<t[ >][^<]*/g)).toEqual([
    '<t xml:space="preserve"> a',
    '<t xml:space="preserve">b ',
    '<t xml:space="preserve">c\nd',
    "<t>e f",
  ]);
});

test("a text that was overwritten before saving is not left in the file", () => {
  const book = openFixture("everything");
  const sheet = sheetOf(book, "参数");
  sheet.edit([{ ...place("H1"), value: "草稿" }]);
  expect(partOf(book.save(), "xl/sharedStrings.xml")).toContain("草稿");
  sheet.edit([{ ...place("H1"), value: 1 }]);
  expect(book.changedParts()).toEqual(["xl/worksheets/sheet3.xml"]);
});

const value: fc.Arbitrary<BookValue> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom("_x000D_", "=SUM(A1)", "</v>", " ", "A"),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom("#N/A", "#VALUE!").map((error) => ({ error }))
);
const edit = fc.record({ row: fc.nat(75), column: fc.nat(30), value });

test.each(["everything", "shared", "prefixed", "libreoffice"])(
  "%s: random edits come back exactly, and no other cell changes",
  (name) => {
    const sheetName = openFixture(name).sheets[0]?.name ?? "";
    const untouched = contents(sheetOf(openFixture(name), sheetName));
    const edits = fc.uniqueArray(edit, {
      selector: ({ row, column }) => `${row},${column}`,
      maxLength: 25,
    });
    fc.assert(
      fc.property(edits, (list) => {
        const book = openFixture(name);
        const sheet = sheetOf(book, sheetName);
        const headers = sheet.tables.map(({ area }) => area.row);
        const wanted = list.filter(({ row }) => !headers.includes(row));
        sheet.edit(wanted);
        const after = contents(sheetOf(openBook(book.save()), sheetName));
        const expected = new Map(untouched);
        for (const { row, column, value: set } of wanted) {
          const key = `${row},${column}`;
          const cell = sheet.cell(row, column);
          expect(cell.value).toEqual(set);
          if (set === null && untouched.get(key)?.value !== null) expected.delete(key);
          else if (set !== null) expected.set(key, cell);
        }
        expect(withoutArrays(after)).toEqual(withoutArrays(expected));
      }),
      { numRuns: 40 }
    );
  }
);

/** Overwriting an array's first cell turns the rest into plain values; the values stay. */
function withoutArrays(cells: ReturnType<typeof contents>) {
  return new Map(
    [...cells].map(([at, { value: v, formula, style }]) => [at, { value: v, formula, style }])
  );
}

test("moving a shared formula keeps strings, sheet names, functions and structured references", async () => {
  const { shiftFormula } = await import("../../src/book/shiftFormula");
  expect(
    shiftFormula(
      "IF(A1=\"A1\",SUM($B$2:B3),LOG10(C4))+'A1'!D5+表[A1]+客户!E6+A1B+x.A1+Table1[[#This Row],[B2]]",
      1,
      1
    )
  ).toBe(
    "IF(B2=\"A1\",SUM($B$2:C4),LOG10(D5))+'A1'!E6+表[A1]+客户!F7+A1B+x.A1+Table1[[#This Row],[B2]]"
  );
  expect(shiftFormula("SUM(A:$B)+SUM($1:2)+Sheet1!A1", 2, 3)).toBe("SUM(D:$B)+SUM($1:4)+Sheet1!D3");
  expect(shiftFormula("A1+B2", -1, 0)).toBe("#REF!+B1");
  expect(shiftFormula("ABCD1+1E5+XFD1+XFE1", 0, 0)).toBe("ABCD1+1E5+XFD1+XFE1");
  expect(shiftFormula("1.5E3+XFE1+A1", 1, 1)).toBe("1.5E3+XFE1+B2");
});
