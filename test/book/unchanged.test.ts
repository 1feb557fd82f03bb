import { areaAddress, openBook, parseArea } from "../../src/book";
import { useNodeZlib } from "../../src/book";
import * as zlib from "node:zlib";
import { cellAt, differingParts, fixture, openFixture, place, sheetOf } from "./fixture";

const FILES = ["everything", "openpyxl", "libreoffice", "prefixed", "shared"];

afterEach(() => useNodeZlib(undefined));

test.each(FILES)("%s: opened and saved is the same file", (name) => {
  const file = fixture(name);
  expect(Buffer.from(openBook(file).save()).equals(Buffer.from(file))).toBe(true);
});

test.each(FILES)("%s: reading everything changes nothing", (name) => {
  const book = openFixture(name);
  for (const sheet of book.sheets) {
    const area = sheet.usedArea(false);
    if (area) sheet.cell(area.row, area.column);
    void [sheet.merges, sheet.tables, sheet.conditionalFormats, sheet.validations, sheet.frozen];
  }
  void [book.names, book.customXml, book.activeSheet, book.format(0)];
  expect(book.changedParts()).toEqual([]);
});

test.each(FILES)("%s: an edit that says what is there changes nothing", (name) => {
  const book = openFixture(name);
  for (const sheet of book.sheets) {
    const area = sheet.usedArea(false);
    if (!area) continue;
    for (let row = 0; row < area.row + area.rows; row++) {
      for (let column = 0; column < area.column + area.columns; column++) {
        const { value, formula, style } = sheet.cell(row, column);
        sheet.edit([{ row, column, value, style, ...(formula ? { formula } : {}) }]);
      }
    }
  }
  expect(book.changedParts()).toEqual([]);
});

test("edits in everything.xlsx write only the parts they need", () => {
  const file = fixture("everything");
  const book = openBook(file);
  const sheet = sheetOf(book, "客户");
  const formulas = sheetOf(book, "汇总");
  const array = cellAt(formulas, "E2");
  sheet.edit([
    { ...place("F5"), value: 120 },
    { ...place("B4"), value: "新客户 <甲 & 乙>" },
  ]);
  book.setName({ name: "评级日期", refersTo: "参数!$F$2", hidden: false });
  sheet.addConditionalFormat(
    [parseArea("L4:L63")],
    { type: "expression", formula: '$L4="A"' },
    { fill: "#63BE7B", bold: true }
  );
  book.addCustomXml('<ledger xmlns="urn:grade:ledger"/>');
  const saved = book.save();
  const changed = [
    "[Content_Types].xml",
    "customXml/_rels/item2.xml.rels",
    "customXml/item2.xml",
    "customXml/itemProps2.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/sharedStrings.xml",
    "xl/styles.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
  ];
  expect(book.changedParts()).toEqual(changed);
  expect(differingParts(file, saved)).toEqual(changed);
  const again = openBook(saved);
  const after = sheetOf(again, "客户");
  expect(cellAt(after, "F5").value).toBe(120);
  expect(cellAt(after, "B4").value).toBe("新客户 <甲 & 乙>");
  expect(cellAt(after, "K5").formula).toBe(cellAt(sheetOf(openBook(file), "客户"), "K5").formula);
  expect(cellAt(sheetOf(again, "汇总"), "E2")).toEqual(array);
  expect(after.tables).toEqual(sheet.tables);
  expect(after.conditionalFormats).toHaveLength(8);
  expect(after.conditionalFormats[7]).toMatchObject({
    priority: 8,
    rule: { type: "expression", formula: '$L4="A"' },
    format: { fill: "#63BE7B", bold: true },
  });
  expect(after.conditionalFormats[7]?.areas.map(areaAddress)).toEqual(["L4:L63"]);
});

test("the same edits give the same bytes, also when changes were listed in between", () => {
  const edited = (look: boolean): Uint8Array => {
    const book = openFixture("everything");
    const sheet = sheetOf(book, "客户");
    sheet.edit([{ ...place("B10"), value: "乙" }]);
    if (look) book.changedParts();
    sheet.edit([{ ...place("B5"), value: "甲" }]);
    const style = book.styleLike(0, { fill: "#FFEB9C" });
    sheet.edit([{ ...place("M5"), value: 1, style }]);
    book.addCustomXml("<a/>");
    if (look) book.save();
    return book.save();
  };
  expect(Buffer.from(edited(true)).equals(Buffer.from(edited(false)))).toBe(true);
});

test("Node's zlib and fflate read the same and both write readable files", () => {
  const edit = (): Uint8Array => {
    const book = openFixture("everything");
    sheetOf(book, "客户").edit([{ ...place("B4"), value: "甲" }]);
    return book.save();
  };
  const pure = edit();
  useNodeZlib(zlib);
  const native = edit();
  expect(cellAt(sheetOf(openBook(pure), "客户"), "B4").value).toBe("甲");
  useNodeZlib(undefined);
  expect(cellAt(sheetOf(openBook(native), "客户"), "B4").value).toBe("甲");
});

test("a change taken back leaves the file as it was", () => {
  const file = fixture("everything");
  const book = openBook(file);
  const sheet = sheetOf(book, "汇总");
  const rule = { type: "expression", formula: "TRUE" } as const;
  const { id } = sheet.addConditionalFormat([parseArea("A1")], rule, {});
  book.setName({ name: "临时", refersTo: "1", hidden: true });
  expect(book.changedParts()).toContain("xl/worksheets/sheet2.xml");
  sheet.removeConditionalFormat(id);
  book.removeName("临时");
  expect(book.changedParts()).toEqual([]);
});
