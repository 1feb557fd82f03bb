import { unzipSync } from "fflate";
import { areaAddress, newBook, openBook, parseArea } from "../../src/book";
import { voidReferences } from "../../src/book/removeSheet";
import { cellAt, fixture, openFixture, partOf, place, sheetOf } from "./fixture";

test("tables, formats, validation, panes, hidden rows and widths are read", () => {
  for (const name of ["openpyxl", "libreoffice"]) {
    const book = openFixture(name);
    const sheet = sheetOf(book, "客户");
    expect(sheet.merges.map(areaAddress)).toEqual(["A1:E1"]);
    expect(sheet.tables).toMatchObject([{ name: "客户表", headerRow: true, totalsRow: false }]);
    expect(sheet.tables[0]?.columns.map((column) => column.name)).toEqual(
      [0, 1, 2, 3, 4].map((column) => sheet.cell(2, column).value)
    );
    expect(sheet.validations[0]).toMatchObject({
      type: "list",
      formula1: '"A,B,C,D"',
      showError: true,
    });
    expect(sheet.rowHidden(4)).toBe(true);
    expect(sheet.rowHidden(5)).toBe(false);
    expect(sheet.rowHeight(5)).toBe(30);
    expect(sheet.columnHidden(5)).toBe(true);
    expect(sheet.columnWidth(1)).toBeCloseTo(18, 0);
    expect(book.names).toContainEqual({ name: "门槛", refersTo: "参数!$B$1", hidden: false });
    expect(book.format(sheet.cell(3, 2).style).numberFormat.replace(/\\/g, "")).toBe("yyyy-mm-dd");
    expect(book.format(sheet.cell(2, 0).style)).toMatchObject({
      fill: "#1F4E78",
      font: { bold: true, color: "#FFFFFF" },
    });
    const other = sheetOf(book, "参数");
    expect(other.visibility).toBe("hidden");
    expect(other.protection.protected).toBe(true);
    const rules = sheet.conditionalFormats;
    expect(rules.map(({ rule }) => rule.type)).toEqual(["cellIs", "expression"]);
    expect(rules[0]?.priority).toBeLessThan(rules[1]?.priority ?? 0);
    expect(rules.every(({ format }) => format?.fill === "#FFC7CE")).toBe(true);
  }
  const stops = sheetOf(openFixture("openpyxl"), "客户").conditionalFormats;
  expect(stops.map(({ stopIfTrue }) => stopIfTrue)).toEqual([true, false]);
  expect(sheetOf(openFixture("openpyxl"), "客户").frozen).toEqual({ rows: 3, columns: 1 });
  expect(openFixture("shared").date1904).toBe(true);
  const filtered = sheetOf(openFixture("everything"), "汇总").autoFilter;
  expect(filtered && areaAddress(filtered.area)).toBe("A1:C5");
});

test("formats are found again, added once, and leave the base alone", () => {
  const book = openFixture("everything");
  const base = cellAt(sheetOf(book, "客户"), "G5").style;
  const before = book.format(base);
  const change = { fill: "#FFEB9C", font: { bold: true }, horizontal: "center", locked: false };
  const added = book.styleLike(base, change);
  expect(book.styleLike(base, change)).toBe(added);
  expect(book.styleLike(base, { fill: before.fill })).toBe(base);
  const dated = book.styleLike(added, { numberFormat: 'yyyy"年"m"月"d"日"' });
  const plain = book.styleLike(added, { fill: undefined, wrap: true });
  // A format that no cell has is not saved.
  const used = [added, dated, plain].map((style, column) => ({ ...place("A90"), column, style }));
  sheetOf(book, "客户").edit(used);
  const again = openBook(book.save());
  expect(again.format(base)).toEqual(before);
  expect(again.format(added)).toEqual({
    ...before,
    ...change,
    font: { ...before.font, bold: true },
  });
  expect(again.format(dated).numberFormat).toBe('yyyy"年"m"月"d"日"');
  expect(again.format(plain).fill).toBeUndefined();
  expect(again.format(plain).wrap).toBe(true);
});

test("theme colours are resolved with their tint", async () => {
  const { makePalette } = await import("../../src/book/palette");
  const palette = makePalette(undefined, []);
  expect(palette({ theme: "0" })).toBe("#FFFFFF");
  expect(palette({ theme: "4" })).toBe("#4472C4");
  // As Excel shows "accent 1, lighter 80 %" and "darker 25 %" of the Office theme.
  expect(palette({ theme: "4", tint: "0.79998168889431442" })).toBe("#DAE3F3");
  expect(palette({ theme: "4", tint: "-0.249977111117893" })).toBe("#2F5597");
  expect(palette({ rgb: "FF123456" })).toBe("#123456");
  expect(palette({ indexed: "10" })).toBe("#FF0000");
  expect(palette({ indexed: "64" })).toBeUndefined();
});

test("dates named by id only are dates in a Chinese workbook", async () => {
  const { BUILT_IN_FORMATS } = await import("../../src/book/numberFormats");
  const ids = [14, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58];
  for (const id of ids) expect(BUILT_IN_FORMATS[id]).toMatch(/[ymd]/);
  for (const id of [32, 33, 34, 35, 55, 56]) expect(BUILT_IN_FORMATS[id]).toMatch(/h"时"mm"分"/);
});

test("a table is made, its header cells become different texts", () => {
  const book = newBook(["客户"]);
  const sheet = sheetOf(book, "客户");
  sheet.edit(
    ["客户", "金额\n(元)", 2025, null, "客户"].map((value, column) => ({ row: 1, column, value }))
  );
  const table = sheet.addTable(parseArea("A2:E9"), "客户表", "TableStyleLight9");
  const names = ["客户", "金额\n(元)", "2025", "列4", "客户2"];
  expect(table.columns.map(({ name }) => name)).toEqual(names);
  expect(partOf(book.save(), "xl/tables/table1.xml")).toContain('name="金额_x000a_(元)"');
  const again = openBook(book.save());
  const read = sheetOf(again, "客户");
  expect(read.tables).toEqual([table]);
  expect(names.map((_, column) => read.cell(1, column).value)).toEqual(names);
  expect(new Set(table.columns.map(({ id }) => id)).size).toBe(5);
});

test("a second table gets its own id, part and name", () => {
  const book = openFixture("everything");
  const sheet = sheetOf(book, "参数");
  const table = sheet.addTable(parseArea("A1:B4"), "门槛表");
  expect(table.id).toBe(2);
  expect(() => sheet.addTable(parseArea("B4:C9"), "另一表")).toThrow(/门槛表/);
  expect(() => sheet.addTable(parseArea("H1:J9"), "客户表")).toThrow(/客户表/);
  expect(() => sheet.addTable(parseArea("H1:J9"), "门槛_A")).toThrow(/门槛_A/);
  expect(() => sheet.addTable(parseArea("H1:J9"), "A1")).toThrow();
  const saved = book.save();
  expect(
    openBook(saved)
      .sheets.flatMap((s) => s.tables)
      .map(({ name }) => name)
  ).toEqual(["客户表", "门槛表"]);
  expect(partOf(saved, "[Content_Types].xml")).toContain("/xl/tables/table2.xml");
});

test("a table grows by columns and rows and keeps its old columns' bytes", () => {
  const book = openFixture("everything");
  const sheet = sheetOf(book, "客户");
  const old = /<tableColumn id="1".*<\/tableColumns>/.exec(
    partOf(fixture("everything"), "xl/tables/table1.xml")
  )?.[0];
  const columns = old?.replace("</tableColumns>", "") ?? "?";
  sheet.edit([{ ...place("M3"), value: "总分" }]);
  sheet.resizeTable(1, parseArea("A3:N70"));
  const xml = partOf(book.save(), "xl/tables/table1.xml");
  expect(xml).toContain(
    `${columns}<tableColumn id="13" name="总分"/><tableColumn id="14" name="列14"/>`
  );
  expect(xml).toContain('<autoFilter ref="A3:N70"');
  const [table] = sheetOf(openBook(book.save()), "客户").tables;
  expect(table && areaAddress(table.area)).toBe("A3:N70");
  expect(cellAt(sheet, "N3").value).toBe("列14");
  expect(() => sheet.resizeTable(1, parseArea("A4:N70"))).toThrow(/header/);
  sheet.resizeTable(1, parseArea("A3:L63"));
  expect(sheet.tables[0]?.columns).toHaveLength(12);
});

test("an edited header cell renames the table's column", () => {
  const book = openFixture("everything");
  const sheet = sheetOf(book, "客户");
  sheet.edit([
    { ...place("B3"), value: 2026 },
    { ...place("C3"), value: "2026" },
  ]);
  const again = sheetOf(openBook(book.save()), "客户");
  expect(cellAt(again, "B3").value).toBe("2026");
  expect(cellAt(again, "C3").value).toBe("20262");
  expect(again.tables[0]?.columns.slice(1, 3).map(({ name }) => name)).toEqual(["2026", "20262"]);
});

test("conditional formats are added where the schema wants them, and removed", () => {
  const book = openFixture("everything");
  const sheet = sheetOf(book, "客户");
  const before = sheet.conditionalFormats;
  const areas = [parseArea("M4:M63"), parseArea("O1")];
  const rule = {
    type: "containsText",
    text: 'A&"',
    formula: 'NOT(ISERROR(SEARCH("A",M4)))',
  } as const;
  const added = sheet.addConditionalFormat(areas, rule, { color: "#FF0000" }, true);
  expect(sheet.conditionalFormats.slice(0, 7)).toEqual(before);
  const again = sheetOf(openBook(book.save()), "客户");
  expect(again.conditionalFormats[7]).toMatchObject({ ...added, id: expect.any(String) });
  const xml = partOf(book.save(), "xl/worksheets/sheet1.xml");
  expect(xml.lastIndexOf("</conditionalFormatting>")).toBeLessThan(xml.indexOf("<dataValidations"));
  sheet.removeConditionalFormat(before[1]?.id ?? "");
  sheet.removeConditionalFormat(before[4]?.id ?? "");
  expect(sheet.conditionalFormats).toEqual([
    before[0],
    before[2],
    before[3],
    before[5],
    before[6],
    added,
  ]);
  expect(() => sheet.removeConditionalFormat(before[1]?.id ?? "")).toThrow();
  expect(sheetOf(openBook(book.save()), "客户").conditionalFormats).toHaveLength(6);
});

test("names are added, replaced and removed by name and scope", () => {
  const book = openFixture("everything");
  book.setName({ name: "门槛_A", refersTo: "参数!$B$3", hidden: false });
  book.setName({ name: "门槛_A", refersTo: '参数!$B$4&"<&>"', hidden: true, localSheet: 2 });
  const names = openBook(book.save()).names.filter(({ name }) => name === "门槛_A");
  expect(names).toEqual([
    { name: "门槛_A", refersTo: "参数!$B$3", hidden: false },
    { name: "门槛_A", refersTo: '参数!$B$4&"<&>"', hidden: true, localSheet: 2 },
  ]);
  book.removeName("门槛_A");
  expect(book.names.filter(({ name }) => name === "门槛_A")).toEqual([names[1]]);
  expect(() => book.removeName("没有")).toThrow(/没有/);
  expect(() => book.setName({ name: "B2", refersTo: "1", hidden: false })).toThrow(/B2/);
});

test("sheets are added and removed with everything that hangs on them", () => {
  const book = openFixture("everything");
  const added = book.addSheet("评级台账 & 记录");
  added.edit([{ row: 0, column: 0, value: "日期" }]);
  book.activeSheet = added;
  expect(() => book.addSheet("客户")).toThrow(/客户/);
  expect(() => book.addSheet("a/b")).toThrow();
  const saved = book.save();
  const again = openBook(saved);
  expect(again.activeSheet.name).toBe("评级台账 & 记录");
  expect(again.activeSheet.cell(0, 0).value).toBe("日期");
  expect(partOf(saved, "xl/worksheets/sheet1.xml")).not.toContain("tabSelected");
  again.removeSheet(again.activeSheet.id);
  again.removeSheet(sheetOf(again, "客户").id);
  const parts = Object.keys(unzipSync(again.save()));
  expect(parts).not.toContain("xl/worksheets/sheet1.xml");
  expect(parts).not.toContain("xl/tables/table1.xml");
  expect(parts).not.toContain("xl/worksheets/_rels/sheet1.xml.rels");
  expect(parts).toContain("xl/charts/chart3.xml");
  const last = openBook(again.save());
  expect(last.sheets.map(({ name }) => name)).toEqual(["汇总", "参数", "隐藏表"]);
  expect(cellAt(sheetOf(last, "汇总"), "B2").formula).toBe("COUNTIF(#REF!,A2)");
  expect(last.names).toContainEqual({
    name: "_xlnm._FilterDatabase",
    refersTo: "汇总!$A$1:$C$5",
    hidden: true,
    localSheet: 0,
  });
  expect(last.names.map(({ name }) => name)).not.toContain("局部名");
});

test("parts that others still lead to stay when a sheet goes", () => {
  const book = openFixture("everything");
  book.removeSheet(sheetOf(book, "汇总").id);
  const parts = Object.keys(unzipSync(book.save()));
  expect(parts).not.toContain("xl/pivotTables/pivotTable1.xml");
  expect(parts).toContain("xl/pivotCache/pivotCacheDefinition1.xml");
  expect(parts).toContain("xl/styles.xml");
});

test("references to a removed sheet become #REF!, texts and longer names stay", () => {
  expect(voidReferences("客户!A1+'客户'!$B$2:C3&\"客户!A1\"+老客户!A1+客户!A:A", "客户")).toBe(
    '#REF!+#REF!&"客户!A1"+老客户!A1+#REF!'
  );
  expect(voidReferences("'It''s'!A1+SUM(Its!A1)", "It's")).toBe("#REF!+SUM(Its!A1)");
});

test("custom XML parts are added, changed and removed without a trace", () => {
  const file = fixture("everything");
  const book = openBook(file);
  const id = book.addCustomXml('<?xml version="1.0" encoding="GBK"?><台账 xmlns="urn:a"/>');
  const first = book.customXml[0]?.id ?? "";
  const again = openBook(book.save());
  expect(again.customXml.map((part) => part.id)).toEqual([first, id]);
  expect(again.customXml[1]?.xml).toBe(
    '<?xml version="1.0" encoding="UTF-8"?><台账 xmlns="urn:a"/>'
  );
  again.setCustomXml(first, "<gradeSettings/>");
  again.setCustomXml(id, "<b/>");
  expect(openBook(again.save()).customXml.map(({ xml }) => xml)).toEqual([
    "<gradeSettings/>",
    "<b/>",
  ]);
  book.removeCustomXml(id);
  expect(book.changedParts()).toEqual([]);
  expect(() => book.removeCustomXml(id)).toThrow();
  expect(() => book.addCustomXml("<a><b></a>")).toThrow();
  expect(() => book.addCustomXml("kein XML")).toThrow();
});

test("a column's width is cut out of a span of columns", () => {
  const book = openFixture("everything");
  const sheet = sheetOf(book, "客户");
  const before = Array.from({ length: 15 }, (_, column) => sheet.columnWidth(column));
  sheet.setColumnWidth(3, 33.5);
  sheet.setColumnWidth(13, 8);
  const again = sheetOf(openBook(book.save()), "客户");
  before.forEach((width, column) => {
    expect(again.columnWidth(column)).toBe(column === 3 ? 33.5 : column === 13 ? 8 : width);
  });
});

test("a new book is a whole workbook", () => {
  const book = newBook(["客户", "参数 & <表>"]);
  expect(book.changedParts()).toEqual([]);
  expect(book.sheets.map(({ name, id }) => [name, id])).toEqual([
    ["客户", 1],
    ["参数 & <表>", 2],
  ]);
  expect(book.activeSheet.name).toBe("客户");
  expect(book.sheets[0]?.usedArea(false)).toBeNull();
  expect(book.format(0)).toMatchObject({ numberFormat: "General", locked: true });
  expect(() => newBook([])).toThrow();
  expect(() => newBook(["甲", "甲"])).toThrow(/甲/);
});
