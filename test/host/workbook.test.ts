import { newBook, openBook } from "../../src/book";
import { afterCells, closeAll, failureOf, start, withSheetXml } from "./office";

afterEach(closeAll);

type Work<T> = (workbook: Excel.Workbook, context: Excel.RequestContext) => T | Promise<T>;
const run = <T>(work: Work<T>): Promise<T> =>
  Excel.run(async (context) => {
    const result = await work(context.workbook, context);
    await context.sync();
    return result;
  });

const HEADER = [["客户", "金额", "等级"]];

/** Four customers in B2:D6 as the table 客户表. */
async function startWithTable() {
  const book = newBook(["客户", "其他"]);
  const rows = [...HEADER, ["甲", 1, "A"], ["乙", 2, "B"], ["丙", 3, "C"], ["丁", 4, "D"]];
  book.activeSheet.edit(
    rows.flatMap((cells, i) =>
      cells.map((value, j) => ({ row: i + 1, column: j + 1, value: value as string | number }))
    )
  );
  book.activeSheet.addTable({ row: 1, column: 1, rows: 5, columns: 3 }, "客户表");
  return start(book);
}

describe("worksheets", () => {
  test("are listed with name, position and visibility", async () => {
    await start(["客户", "其他"]);
    const seen = await run(async ({ worksheets }, context) => {
      worksheets.load("items/name,items/position,items/visibility,items/id");
      const count = worksheets.getCount();
      await context.sync();
      const ids = new Set(worksheets.items.map(({ id }) => id));
      return [
        worksheets.items.map(({ name, position, visibility }) => [name, position, visibility]),
        ids.size,
        count.value,
      ];
    });
    expect(seen).toEqual([
      [
        ["客户", 0, "Visible"],
        ["其他", 1, "Visible"],
      ],
      2,
      2,
    ]);
  });

  test("are found by name in any case and by id", async () => {
    await start(["Data", "其他"]);
    const names = await run(async ({ worksheets }, context) => {
      const byName = worksheets.getItem("dATA").load("id,name");
      await context.sync();
      const byId = worksheets.getItem(byName.id).load("name");
      const last = worksheets.getLast().load("name");
      const first = worksheets.getFirst(true).load("name");
      await context.sync();
      return [byName.name, byId.name, last.name, first.name];
    });
    expect(names).toEqual(["Data", "Data", "其他", "Data"]);
  });

  test("are added once, activated and deleted", async () => {
    const { book } = await start();
    await run(async ({ worksheets }, context) => {
      const added = worksheets.add("报告");
      added.getRange("A1").values = [["一"]];
      added.activate();
      await context.sync();
      worksheets.getItem("客户").delete();
    });
    expect(book.sheets.map(({ name }) => name)).toEqual(["报告"]);
    expect(book.activeSheet.cell(0, 0).value).toBe("一");
  });

  test.each([
    ["客户", "ItemAlreadyExists"],
    ["a/b", "InvalidArgument"],
    ["", "InvalidArgument"],
    ["x".repeat(32), "InvalidArgument"],
  ])("named %j are refused with %s", async (name, code) => {
    await start();
    const error = await failureOf(() => run(({ worksheets }) => void worksheets.add(name)));
    expect(error.code).toBe(code);
  });

  test("the last visible one cannot be deleted", async () => {
    await start();
    const error = await failureOf(() =>
      run(({ worksheets }) => worksheets.getItem("客户").delete())
    );
    expect(error.code).toBe("InvalidOperation");
  });

  test("give ranges by address, by indexes, by name and from another sheet", async () => {
    await startWithTable();
    const addresses = await run(async ({ worksheets, names }, context) => {
      const sheet = worksheets.getItem("客户");
      names.add("金额", sheet.getRange("C3:C6"));
      const ranges = [
        sheet.getRange("B2"),
        sheet.getRange("$B$2:c3"),
        sheet.getRangeByIndexes(0, 0, 2, 3),
        sheet.getCell(4, 5),
        sheet.getRange("金额"),
        sheet.getRange("其他!A1"),
      ];
      for (const range of ranges) range.load("address");
      await context.sync();
      return ranges.map(({ address }) => address);
    });
    expect(addresses).toEqual([
      "客户!B2",
      "客户!B2:C3",
      "客户!A1:C2",
      "客户!F5",
      "客户!C3:C6",
      "其他!A1",
    ]);
  });

  test("tell frozen panes and the filter", async () => {
    const book = withSheetXml(newBook(["客户"]), (xml) =>
      afterCells(
        xml,
        '<autoFilter ref="A1:C9"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>'
      )
    );
    await start(book);
    const seen = await run(async ({ worksheets }, context) => {
      const { autoFilter, freezePanes } = worksheets.getActiveWorksheet();
      autoFilter.load("enabled,isDataFiltered");
      const range = autoFilter.getRangeOrNullObject();
      range.load("address");
      const frozen = freezePanes.getLocationOrNullObject();
      frozen.load("address");
      await context.sync();
      return [autoFilter.enabled, autoFilter.isDataFiltered, range.address, frozen.isNullObject];
    });
    expect(seen).toEqual([true, true, "客户!A1:C9", true]);
  });
});

describe("tables", () => {
  test("tell their parts", async () => {
    await startWithTable();
    const seen = await run(async ({ tables }, context) => {
      const table = tables.getItem("客户表");
      table.load("name,showHeaders,showTotals,style");
      table.columns.load("items/name,items/index,count");
      table.worksheet.load("name");
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      const amount = table.columns.getItem("金额");
      parts.push(amount.getDataBodyRange(), amount.getHeaderRowRange(), amount.getRange());
      for (const part of parts) part.load("address");
      const none = tables.getItemOrNullObject("没有");
      none.load("name");
      await context.sync();
      return {
        table: [table.name, table.showHeaders, table.showTotals, table.worksheet.name],
        columns: table.columns.items.map(({ name, index }) => [name, index]),
        count: table.columns.count,
        parts: parts.map(({ address }) => address.replace("客户!", "")),
        none: none.isNullObject,
      };
    });
    expect(seen).toEqual({
      table: ["客户表", true, false, "客户"],
      columns: [
        ["客户", 0],
        ["金额", 1],
        ["等级", 2],
      ],
      count: 3,
      parts: ["B2:D6", "B2:D2", "B3:D6", "C3:C6", "C2", "C2:C6"],
      none: true,
    });
  });

  test("belong to their sheet and are found around a range", async () => {
    await startWithTable();
    const counts = await run(async ({ worksheets, tables }, context) => {
      const sheet = worksheets.getItem("客户");
      tables.load("count");
      const here = sheet.tables.getCount();
      const there = worksheets.getItem("其他").tables.getCount();
      const touching = sheet.getRange("A1:B2").getTables(false).getCount();
      const inside = sheet.getRange("A1:B2").getTables(true).getCount();
      const apart = sheet.getRange("H1").getTables(false).getCount();
      await context.sync();
      return [tables.count, here.value, there.value, touching.value, inside.value, apart.value];
    });
    expect(counts).toEqual([1, 1, 0, 1, 0, 0]);
  });

  test("grow with resize, taking their new headers from the cells", async () => {
    const { book } = await startWithTable();
    await run(({ worksheets, tables }) => {
      worksheets.getItem("客户").getRange("E2").values = [["总分"]];
      tables.getItem("客户表").resize("B2:E6");
    });
    const [table] = book.activeSheet.tables;
    expect(table?.area).toEqual({ row: 1, column: 1, rows: 5, columns: 4 });
    expect(table?.columns.map(({ name }) => name)).toEqual(["客户", "金额", "等级", "总分"]);
  });

  test("cannot move their header row", async () => {
    await startWithTable();
    const error = await failureOf(() =>
      run(({ tables }) => tables.getItem("客户表").resize("B3:D6"))
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual([
      "InvalidArgument",
      "Table.resize",
    ]);
  });

  test("rename a column with its header cell", async () => {
    const { book } = await startWithTable();
    const name = await run(async ({ worksheets, tables }, context) => {
      worksheets.getItem("客户").getRange("C2").values = [["年销售额"]];
      const column = tables.getItem("客户表").columns.getItemAt(1);
      column.load("name");
      await context.sync();
      tables.getItem("客户表").columns.getItem("等级").name = "级别";
      return column.name;
    });
    expect(name).toBe("年销售额");
    expect(book.activeSheet.tables[0]?.columns.map((column) => column.name)).toEqual([
      "客户",
      "年销售额",
      "级别",
    ]);
    expect(book.activeSheet.cell(1, 3).value).toBe("级别");
  });

  test("take a new column beside empty cells only", async () => {
    const { book } = await startWithTable();
    await run(({ tables }) => {
      tables.getItem("客户表").columns.add(undefined, [["分"], [1], [2], [3], [4]]);
    });
    expect(book.activeSheet.cell(5, 4).value).toBe(4);
    expect(book.activeSheet.tables[0]?.columns[3]?.name).toBe("分");
    book.activeSheet.edit([{ row: 3, column: 5, value: "旁边" }]);
    const error = await failureOf(() =>
      run(({ tables }) => void tables.getItem("客户表").columns.add(undefined, undefined, "再一列"))
    );
    expect(error.code).toBe("ApiNotFound");
  });

  test("are made from a range", async () => {
    const { book } = await start();
    const name = await run(async ({ worksheets }, context) => {
      const sheet = worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").values = [
        ["x", "y"],
        [1, 2],
      ];
      const table = sheet.tables.add("A1:B2", true);
      table.load("name");
      await context.sync();
      return table.name;
    });
    expect(book.activeSheet.tables.map((table) => table.name)).toEqual([name]);
    const error = await failureOf(() =>
      run(({ worksheets }) => void worksheets.getActiveWorksheet().tables.add("B2:C3", true))
    );
    expect(error.code).toBe("ItemAlreadyExists");
  });
});

describe("names", () => {
  test("point to ranges, constants and formulas", async () => {
    const { book } = await start(["客 户"]);
    const seen = await run(async ({ names, worksheets }, context) => {
      const range = worksheets.getActiveWorksheet().getRange("B2:C3");
      const items = [names.add("区域", range), names.add("文字", "好"), names.add("数", "=42")];
      for (const item of items) item.load("name,formula,value,type,visible,scope");
      const back = names.getItem("区域").getRange();
      back.load("address");
      const none = names.getItem("数").getRangeOrNullObject();
      none.load("address");
      await context.sync();
      return {
        items: items.map(({ name, formula, value, type, visible, scope }) => [
          name,
          formula,
          value,
          type,
          visible,
          scope,
        ]),
        back: back.address,
        none: none.isNullObject,
      };
    });
    expect(seen).toEqual({
      items: [
        ["区域", "='客 户'!$B$2:$C$3", "'客 户'!$B$2:$C$3", "Range", true, "Workbook"],
        ["文字", '="好"', "好", "String", true, "Workbook"],
        ["数", "=42", 42, "Integer", true, "Workbook"],
      ],
      back: "'客 户'!B2:C3",
      none: true,
    });
    expect(book.names.find(({ name }) => name === "区域")?.refersTo).toBe("'客 户'!$B$2:$C$3");
  });

  test("can be hidden, pointed elsewhere and deleted", async () => {
    const { book } = await start();
    await run(async ({ names, worksheets }, context) => {
      const item = names.add("_GRADE_1_tier", worksheets.getActiveWorksheet().getRange("D1"));
      item.visible = false;
      await context.sync();
      item.formula = "=客户!$E$1";
    });
    expect(book.names).toEqual([{ name: "_GRADE_1_tier", refersTo: "客户!$E$1", hidden: true }]);
    const gone = await run(async ({ names }, context) => {
      names.getItem("_grade_1_TIER").delete();
      const item = names.getItemOrNullObject("_GRADE_1_tier");
      item.load("name");
      await context.sync();
      return item.isNullObject;
    });
    expect(gone).toBe(true);
    expect(book.names).toEqual([]);
  });

  test("of a sheet stay with the sheet", async () => {
    const { book } = await start(["客户", "其他"]);
    const counts = await run(async ({ names, worksheets }, context) => {
      const sheet = worksheets.getItem("其他");
      const item = sheet.names.add("本地", sheet.getRange("A1"));
      item.load("scope");
      const all = names.getCount();
      const here = sheet.names.getCount();
      await context.sync();
      return [item.scope, all.value, here.value];
    });
    expect(counts).toEqual(["Worksheet", 0, 1]);
    expect(book.names[0]?.localSheet).toBe(1);
  });

  test.each([
    ["A1", "InvalidArgument"],
    ["有 空格", "InvalidArgument"],
    ["1x", "InvalidArgument"],
    ["已有", "ItemAlreadyExists"],
  ])("like %j are refused with %s", async (name, code) => {
    await start();
    await run(({ names }) => void names.add("已有", "=1"));
    const error = await failureOf(() => run(({ names }) => void names.add(name, "=1")));
    expect(error.code).toBe(code);
  });
});

describe("custom XML parts", () => {
  const NAMESPACE = "urn:grade:state";

  test("are added, found by namespace, changed and deleted", async () => {
    const { book } = await start();
    const seen = await run(async ({ customXmlParts }, context) => {
      customXmlParts.add(`<?xml version="1.0"?><state xmlns="${NAMESPACE}">甲</state>`);
      customXmlParts.add('<x:y xmlns:x="urn:other"/>');
      await context.sync();
      const found = customXmlParts.getByNamespace(NAMESPACE);
      const only = found.getOnlyItemOrNullObject();
      only.load("id,namespaceUri");
      const none = customXmlParts.getByNamespace("urn:nothing").getOnlyItemOrNullObject();
      none.load("id");
      const other = customXmlParts.getByNamespace("urn:other").getCount();
      await context.sync();
      const part = customXmlParts.getItem(only.id);
      part.setXml(`<state xmlns="${NAMESPACE}">乙</state>`);
      const xml = part.getXml();
      customXmlParts.load("items/namespaceUri");
      await context.sync();
      return {
        namespace: only.namespaceUri,
        none: none.isNullObject,
        other: other.value,
        xml: xml.value,
        all: customXmlParts.items.map(({ namespaceUri }) => namespaceUri),
      };
    });
    expect(seen).toEqual({
      namespace: NAMESPACE,
      none: true,
      other: 1,
      xml: `<state xmlns="${NAMESPACE}">乙</state>`,
      all: [NAMESPACE, "urn:other"],
    });
    await run(({ customXmlParts }) =>
      customXmlParts.getByNamespace(NAMESPACE).getOnlyItem().delete()
    );
    expect(book.customXml).toHaveLength(1);
  });

  test("that are no XML are refused", async () => {
    await start();
    const error = await failureOf(() => run(({ customXmlParts }) => void customXmlParts.add("{}")));
    expect(error.code).toBe("InvalidArgument");
  });
});

describe("a protected sheet", () => {
  const writeA1 = (): Promise<void> =>
    run(({ worksheets }) => {
      worksheets.getActiveWorksheet().getRange("A1:B1").values = [[1, 2]];
    });

  test("refuses to be written while a cell is locked", async () => {
    const book = withSheetXml(newBook(["客户"]), (xml) =>
      afterCells(xml, '<sheetProtection sheet="1" formatColumns="0"/>')
    );
    await start(book);
    const told = await run(async ({ worksheets }, context) => {
      const { protection } = worksheets.getActiveWorksheet();
      protection.load("protected,options");
      await context.sync();
      return [
        protection.protected,
        protection.options.allowFormatColumns,
        protection.options.allowSort,
      ];
    });
    expect(told).toEqual([true, true, false]);
    const error = await failureOf(writeA1);
    expect([error.code, error.debugInfo.errorLocation]).toEqual(["AccessDenied", "Range.values"]);
    expect(book.activeSheet.usedArea(true)).toBeNull();
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["a fill", (sheet) => (sheet.getRange("A1").format.fill.color = "red")],
    ["a column's width", (sheet) => (sheet.getRange("A1").format.columnWidth = 50)],
    ["a number format", (sheet) => (sheet.getRange("A1").numberFormat = [["0"]])],
    ["a conditional format", (sheet) => void sheet.getRange("A1").conditionalFormats.add("Custom")],
    ["a table", (sheet) => void sheet.tables.add("A1:B2", true)],
  ])("refuses %s", async (_, change) => {
    const { host } = await start();
    host.userProtects("客户", true);
    const error = await failureOf(() =>
      run(({ worksheets }) => change(worksheets.getActiveWorksheet()))
    );
    expect(error.code).toBe("AccessDenied");
  });

  test("takes values into unlocked cells and again everywhere when unprotected", async () => {
    const { host, book } = await start();
    await run(({ worksheets }) => {
      worksheets.getActiveWorksheet().getRange("A1:B1").format.protection.locked = false;
    });
    host.userProtects("客户", true);
    await writeA1();
    expect(book.activeSheet.cell(0, 1).value).toBe(2);
    host.userProtects("客户", false);
    await run(({ worksheets }) => {
      worksheets.getActiveWorksheet().getRange("C1").values = [[3]];
    });
    expect(book.activeSheet.cell(0, 2).value).toBe(3);
  });

  test("and a read-only workbook refuses everything", async () => {
    await start(["客户"], { readOnly: true });
    expect((await failureOf(writeA1)).code).toBe("AccessDenied");
    const names = await failureOf(() => run((workbook) => void workbook.names.add("n", "=1")));
    expect(names.code).toBe("AccessDenied");
  });
});

describe("what office.js wrote is in the file", () => {
  test("values, formulas, formats, names, tables, conditional formats and XML survive", async () => {
    const { book } = await startWithTable();
    await run(async ({ worksheets, names, customXmlParts, tables }, context) => {
      const sheet = worksheets.getItem("客户");
      sheet.getRange("E2:E3").values = [["下次跟进日期"], [46133]];
      sheet.getRange("E3").numberFormat = [["yyyy-mm-dd"]];
      sheet.getRange("F3").formulas = [["=C3*2"]];
      tables.getItem("客户表").resize("B2:E6");
      names.add("_GRADE_1_next", sheet.getRange("E2")).visible = false;
      customXmlParts.add('<state xmlns="urn:grade:state">甲</state>');
      const format = sheet.getRange("D3:D6").conditionalFormats.add("Custom");
      format.custom.rule.formula = '=$D3="A"';
      format.custom.format.fill.color = "#D3EFDD";
      await context.sync();
    });
    const again = openBook(book.save());
    const sheet = again.activeSheet;
    expect(sheet.cell(2, 4).value).toBe(46133);
    expect(again.format(sheet.cell(2, 4).style).numberFormat).toBe("yyyy-mm-dd");
    expect(sheet.cell(2, 5).formula).toBe("C3*2");
    expect(sheet.tables[0]?.columns.map(({ name }) => name)).toContain("下次跟进日期");
    expect(again.names).toEqual([{ name: "_GRADE_1_next", refersTo: "客户!$E$2", hidden: true }]);
    expect(again.customXml.map(({ xml }) => xml)).toEqual([
      '<state xmlns="urn:grade:state">甲</state>',
    ]);
    expect(sheet.conditionalFormats).toMatchObject([
      { rule: { type: "expression", formula: '$D3="A"' }, format: { fill: "#D3EFDD" } },
    ]);
  });
});
