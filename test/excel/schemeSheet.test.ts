import { newBook, openBook } from "../../src/book";
import type { BookSheet } from "../../src/book/types";
import { catalogue } from "../../src/catalogue";
import { findScheme } from "../../src/catalogue/findScheme";
import { listSchemeSheets } from "../../src/excel/schemeSheet/readSchemeSheet";
import { insertSchemeSheet } from "../../src/excel/schemeSheet/writeSchemeSheet";
import type { Scheme } from "../../src/scheme/types";
import { closeAll, failureOf, start } from "../host/office";
import { bookOf, SPENDING } from "./lists";

afterEach(closeAll);

const schemeOf = (id: string) => findScheme(catalogue, id) as Scheme;

async function written(id: string, language: "zh-CN" | "en-US" = "zh-CN") {
  const { book, host } = await start(bookOf(SPENDING));
  const done = await insertSchemeSheet(schemeOf(id), { language });
  if ("code" in done) throw new Error(done.code);
  const sheet = book.sheet(done.name) as BookSheet;
  return { book, host, sheet, done };
}

/** The first cell below a header of a section: both by their texts. */
function cellBelow(sheet: BookSheet, section: string, header: string) {
  const area = sheet.usedArea(true);
  if (area === null) throw new Error("the sheet is empty");
  for (let row = 0; row < area.rows; row++) {
    if (!String(sheet.cell(row, 0).value).endsWith(section)) continue;
    for (let column = 0; column < area.columns; column++)
      if (sheet.cell(row + 1, column).value === header) return { row: row + 2, column };
  }
  throw new Error(`no ${header} in ${section}`);
}

describe.each(["zh-CN", "en-US"] as const)("in %s", (language) => {
  test.each(["pharma-distributor", "bank-enterprise-layers", "tobacco-retail-code", "rfm"])(
    "%s is read from the workbook as it was written, once the file was saved and opened too",
    async (id) => {
      const { book } = await written(id, language);
      for (const source of [book, openBook(book.save())]) {
        await start(source);
        const [found, ...more] = await listSchemeSheets();
        expect(more).toEqual([]);
        if ("problems" in found.reading) throw new Error(JSON.stringify(found.reading.problems));
        expect(found.reading.scheme).toStrictEqual(structuredClone(schemeOf(id)));
      }
    }
  );
});

test("the sheet prints on A4 upright, as wide as a page, with its title and page numbers", async () => {
  const { book, done } = await written("pharma-distributor");
  const saved = openBook(book.save());
  const sheet = saved.sheet(done.name) as BookSheet;
  expect(sheet.pageSetup).toEqual({
    orientation: "portrait",
    paperSize: 9,
    fitToWidth: 1,
    fitToHeight: 0,
    gridLines: true,
    centered: true,
    header: "&R&A",
    footer: "&Lpharma-distributor 1.0.0&C&P / &N&R&D",
  });
  const last = (sheet.usedArea(true)?.rows ?? 0) as number;
  expect(saved.names.map(({ name, refersTo, localSheet }) => [name, refersTo, localSheet])).toEqual(
    [
      ["_xlnm.Print_Area", `'${done.name}'!$A$1:$H$${last}`, 1],
      ["_xlnm.Print_Titles", `'${done.name}'!$1:$1`, 1],
    ]
  );
  const texts = Array.from({ length: last }, (_, row) =>
    [0, 4].map((column) => sheet.cell(row, column).value)
  ).flat();
  for (const line of ["制定：", "审核：", "批准：", "日期："]) expect(texts).toContain(line);
});

test("labels are locked without a password, and what is edited is open", async () => {
  const { book, sheet, done } = await written("pharma-distributor");
  expect(sheet.protection.protected).toBe(true);
  expect(Object.keys(sheet.protection.options)).not.toContain("hashValue");
  const cut = cellBelow(sheet, "定级", "总分或条件");
  const type = (row: number, column: number, value: unknown) =>
    Excel.run(async (context) => {
      const target = context.workbook.worksheets.getItem(done.name);
      target.getCell(row, column).values = [[value]];
      await context.sync();
    });
  await type(cut.row, cut.column, 88);
  expect(sheet.cell(cut.row, cut.column).value).toBe(88);
  const failure = await failureOf(() => type(cut.row - 1, cut.column, "别的"));
  expect(failure.code).toBe("AccessDenied");
  expect(book.format(sheet.cell(cut.row - 1, 0).style).locked).toBe(true);
});

test("lists and numbers are offered and held where they belong", async () => {
  const { sheet } = await written("pharma-distributor");
  const ruleAt = (section: string, header: string) => {
    const { row, column } = cellBelow(sheet, section, header);
    return sheet.validations.find(({ areas }) =>
      areas.some(
        (area) =>
          row >= area.row &&
          row < area.row + area.rows &&
          column >= area.column &&
          column < area.column + area.columns
      )
    );
  };
  expect(ruleAt("等级", "颜色")?.formula1).toBe('"金,绿,青,蓝,紫,橙,红,灰"');
  expect(ruleAt("等级", "来源")?.formula1).toBe('"原文,模板值"');
  expect(ruleAt("跟进", "时间单位")?.formula1).toBe('"天,周,个月,个季度,年"');
  expect(ruleAt("数据列", "可争取")?.formula1).toBe('"是,否"');
  expect(ruleAt("指标", "最高分")?.type).toBe("decimal");
  expect(ruleAt("定级", "总分或条件")?.type).toBe("decimal");
});

test("texts that look like formulas or numbers stay texts", async () => {
  const { book, sheet } = await written("pharma-distributor");
  const { row, column } = cellBelow(sheet, "分段", "公式");
  const area = sheet.usedArea(true);
  const formulas = Array.from({ length: area?.rows ?? 0 }, (_, r) =>
    Array.from({ length: area?.columns ?? 0 }, (_, c) => sheet.cell(r, c).formula)
  ).flat();
  expect(formulas.filter((formula) => formula !== undefined)).toEqual([]);
  expect(book.format(sheet.cell(row, column).style).numberFormat).toBe("@");
  const version = cellBelow(sheet, "方案", "内容");
  expect(sheet.cell(version.row + 2, version.column).value).toBe("1.0.0");
});

test("template values say so in words", async () => {
  const { sheet } = await written("pharma-distributor");
  const { row, column } = cellBelow(sheet, "跟进", "来源");
  expect(sheet.cell(row, column).value).toBe("模板值");
});

test("a second sheet takes a free name, and the list beside it stays as it was", async () => {
  const { book, done } = await written("abc-top5");
  const list = JSON.stringify(book.sheets[0].cell(2, 1));
  const again = await insertSchemeSheet(schemeOf("abc-top5"), { language: "zh-CN" });
  expect(again).toMatchObject({ name: expect.not.stringMatching(`^${done.name}$`) as string });
  expect(book.sheets.map(({ name }) => name)).toHaveLength(3);
  expect(JSON.stringify(book.sheets[0].cell(2, 1))).toBe(list);
  expect((await listSchemeSheets()).map(({ name }) => name)).toEqual(
    book.sheets.slice(1).map(({ name }) => name)
  );
});

test("a sheet that cannot be finished is taken away again", async () => {
  const { book } = await start(newBook(["客户"]), { failAt: { request: 2, actionsDone: 40 } });
  const done = await insertSchemeSheet(schemeOf("abc-top5"), { language: "zh-CN" });
  expect(done).toHaveProperty("code");
  expect(book.sheets.map(({ name }) => name)).toEqual(["客户"]);
});

test("a problem names the cell of the sheet, wherever the scheme begins on it", async () => {
  const { book, sheet } = await written("abc-top5");
  const area = sheet.usedArea(true);
  const copy = book.addSheet("抄来的方案");
  const moved = { row: 3, column: 2 };
  copy.edit(
    Array.from({ length: area?.rows ?? 0 }, (_, row) =>
      Array.from({ length: area?.columns ?? 0 }, (_, column) => ({
        row: row + moved.row,
        column: column + moved.column,
        value: sheet.cell(row, column).value,
      }))
    )
      .flat()
      .filter(({ value }) => value !== null)
  );
  const cut = cellBelow(sheet, "条件", "数值或选项");
  copy.edit([{ row: cut.row + moved.row, column: cut.column + moved.column, value: "很多" }]);
  const found = (await listSchemeSheets()).find(({ name }) => name === "抄来的方案");
  if (found === undefined || "scheme" in found.reading) throw new Error("it was read");
  expect(found.reading.problems.map(({ code, cell }) => [code, cell])).toEqual([
    ["not-a-number", { row: cut.row + moved.row, column: cut.column + moved.column }],
  ]);
});
