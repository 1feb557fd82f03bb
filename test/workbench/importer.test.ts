import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { openBook, type Book, type BookCell } from "../../src/book";
import { bookValue, cellData, repaintData } from "../../src/workbench/grid/cell";
import { gridRule } from "../../src/workbench/grid/conditional";
import { scaleOf } from "../../src/workbench/grid/scale";
import { styleOf } from "../../src/workbench/grid/style";
import { formulaRows, gridWorkbook } from "../../src/workbench/grid/workbook";
import { typedAs } from "../../src/workbench/page/typed";

const SAMPLE = resolve(__dirname, "../../src/workbench/samples/pharma-60.xlsx");
const open = (): Book => openBook(readFileSync(SAMPLE));

function resource(book: Book, name: string): Record<string, unknown[]> {
  const found = gridWorkbook(book, "b").data.resources?.find((each) => each.name === name);
  return JSON.parse(found!.data) as Record<string, unknown[]>;
}

describe("a Book as the grid's workbook", () => {
  test("has its sheets, values, formulas, merges, widths and frozen panes", () => {
    const { data, formulas } = gridWorkbook(open(), "b");
    const sheet = data.sheets[data.sheetOrder[0]!]!;
    expect(formulas).toBe(true);
    expect(data.sheetOrder.map((id) => data.sheets[id]!.name)).toEqual(["客户分级", "填表说明"]);
    expect(sheet.cellData![0]![0]!.v).toBe("2026年上半年医药客户分级表");
    expect(sheet.cellData![63]![3]).toMatchObject({ f: "=SUM(D4:D63)", v: 2050.53 });
    expect(sheet.mergeData).toEqual([{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 25 }]);
    expect(sheet.freeze).toEqual({ xSplit: 1, ySplit: 3, startRow: 3, startColumn: 1 });
    expect(sheet.columnData![0]!.w).toBe(187);
    expect(sheet.rowData![0]!.h).toBe(40);
  });

  test("has every style that a cell names", () => {
    const { data } = gridWorkbook(open(), "b");
    for (const sheet of Object.values(data.sheets)) {
      for (const line of Object.values(sheet.cellData!)) {
        for (const cell of Object.values(line as Record<string, { s?: string }>)) {
          if (cell.s !== undefined) expect(data.styles).toHaveProperty(cell.s);
        }
      }
    }
  });

  test("has the drop-down lists and the conditional format", () => {
    const book = open();
    const lists = Object.values(resource(book, "SHEET_DATA_VALIDATION_PLUGIN")).flat();
    expect(lists).toHaveLength(2);
    expect(lists[0]).toMatchObject({ formula1: "提前沟通后补点,与业务员沟通后点配,其他" });
    const rules = Object.values(resource(book, "SHEET_CONDITIONAL_FORMATTING_PLUGIN")).flat();
    expect(rules).toMatchObject([{ rule: { value: "=$Q4>=$R4*0.8" } }]);
  });

  test("shows stored results instead of formulas when there are too many rows of them", () => {
    const book = open();
    const edits = Array.from({ length: 2001 }, (_, row) => ({
      row,
      column: 30,
      formula: "1+1",
      value: 2,
    }));
    book.sheets[1]!.edit(edits);
    expect(formulaRows(book)).toBe(2002);
    const { data, formulas } = gridWorkbook(book, "b");
    expect(formulas).toBe(false);
    expect(data.sheets[data.sheetOrder[0]!]!.cellData![63]![3]).not.toHaveProperty("f");
    expect(data.sheets[data.sheetOrder[0]!]!.cellData![63]![3]!.v).toBe(2050.53);
  });
});

describe("a cell", () => {
  const cases: readonly [string, BookCell, object][] = [
    ["number", { value: 1.5, style: 0 }, { v: 1.5, t: 2 }],
    ["text", { value: "A类", style: 0 }, { v: "A类", t: 1 }],
    ["text of digits stays text", { value: "007", style: 0 }, { v: "007", t: 4 }],
    ["text with an equals sign is no formula", { value: "=1+1", style: 0 }, { v: "=1+1", t: 1 }],
    ["boolean", { value: true, style: 0 }, { v: 1, t: 3 }],
    ["error", { value: { error: "#N/A" }, style: 0, formula: "NA()" }, { v: "#N/A", f: "=NA()" }],
    [
      "newer function",
      { value: 1, style: 0, formula: "_xlfn.XLOOKUP(1,A:A,B:B)" },
      { f: "=XLOOKUP(1,A:A,B:B)" },
    ],
  ];
  test.each(cases)("%s", (_, cell, expected) => {
    expect(cellData(cell, true)).toMatchObject(expected);
    expect(cellData(cell, true)).not.toHaveProperty("f", "=1+1");
  });

  test("that a formula spills into holds nothing of its own", () => {
    expect(cellData({ value: 3, style: 0, arrayRef: "A1:A3" }, true)).not.toHaveProperty("v");
    expect(cellData({ value: 3, style: 0, arrayRef: "A1:A3" }, false)).toMatchObject({ v: 3 });
  });

  test("with a custom function shows its stored result", () => {
    const cell = { value: 88, style: 0, formula: "GRADE.SCORE(A1:B2)" };
    expect(cellData(cell, true)).toMatchObject({ v: 88 });
    expect(cellData(cell, true)).not.toHaveProperty("f");
  });

  test("that became blank is told to forget value and formula", () => {
    expect(repaintData({ value: null, style: 0 }, true)).toMatchObject({ v: null, f: null });
  });

  test.each([
    [{ v: 1, t: 3 }, true],
    [{ v: "#N/A", f: "=NA()" }, { error: "#N/A" }],
    [{ v: "#N/A" }, "#N/A"],
    [{ v: "" }, null],
    [undefined, null],
  ])("%j of the grid is %j of the Book", (data, value) => {
    expect(bookValue(data)).toEqual(value);
  });
});

describe("a rule", () => {
  const areas = [{ row: 3, column: 1, rows: 5, columns: 1 }];
  const shown = (rule: Parameters<typeof gridRule>[0]["rule"]) =>
    gridRule({ id: "r", areas, priority: 1, stopIfTrue: false, rule, format: { fill: "#FF0000" } })
      ?.rule;

  test.each([
    [{ type: "cellIs", operator: "equal", formulas: ['"A""类"'] } as const, 'A"类'],
    [{ type: "cellIs", operator: "lessThan", formulas: ["5"] } as const, "=B4<(5)"],
    [
      { type: "cellIs", operator: "between", formulas: ["1", "$C$1"] } as const,
      "=AND(B4>=(1),B4<=($C$1))",
    ],
    [{ type: "containsText", text: "停", formula: "" } as const, "停"],
    [{ type: "expression", formula: "$B4<TODAY()" } as const, "=$B4<TODAY()"],
  ])("%j becomes %s", (rule, value) => {
    expect(shown(rule)).toMatchObject({ value, style: { bg: { rgb: "#FF0000" } } });
  });

  test("that the grid cannot show is left out", () => {
    expect(shown({ type: "other", xmlType: "iconSet", xml: "<cfRule/>" })).toBeUndefined();
  });

  test("of a colour scale keeps its stops", () => {
    const xml =
      '<cfRule><colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/>' +
      '<color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule>';
    expect(scaleOf("colorScale", xml)).toMatchObject({
      config: [
        { color: "#FF0000", value: { type: "min" } },
        { color: "#00FF00", value: { type: "percentile", value: 50 } },
      ],
    });
  });
});

test.each([
  ['[$-804]yyyy"年"m"月"d"日"', 'yyyy"年"m"月"d"日"'],
  ["[$-F800]dddd, mmmm dd, yyyy", "dddd, mmmm dd, yyyy"],
  ["#,##0.00", "#,##0.00"],
])("the number format %s is shown by %s", (numberFormat, pattern) => {
  expect(styleOf({ numberFormat, font: {}, locked: true }).n).toEqual({ pattern });
});

describe("what a person types", () => {
  const at = { row: 0, column: 0 };
  test.each([
    [{ ...at, value: 3, formula: "1+2" }, "General", "=1+2"],
    [{ ...at, value: null }, "General", ""],
    [{ ...at, value: "007" }, "General", "'007"],
    [{ ...at, value: "007" }, "@", "007"],
    [{ ...at, value: "=SUM" }, "General", "'=SUM"],
    [{ ...at, value: "约80万" }, "General", "约80万"],
    [{ ...at, value: "TRUE" }, "General", "'TRUE"],
    [{ ...at, value: true }, "General", true],
    [{ ...at, value: 46204 }, "yyyy-mm-dd", 46204],
  ])("%j into a %s cell is %j", (edit, format, typed) => {
    expect(typedAs(edit, format)).toBe(typed);
  });
});
