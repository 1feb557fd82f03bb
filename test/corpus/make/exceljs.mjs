/**
 * Makes the exceljs books of the corpus: `node test/corpus/make/exceljs.mjs <folder>`.
 * exceljs repeats validations for each cell, writes its own theme, and keeps texts as shared strings.
 */
import { join } from "node:path";
import exceljs from "exceljs";

const folder = process.argv[2];
const WHEN = new Date(Date.UTC(2026, 10, 22));
const day = (text) => new Date(`${text}T00:00:00Z`);
const HEADERS = ["客户名称", "消费额（元）", "上次联系日期", "备注"];
const CUSTOMERS = [
  ["甲公司", 9000, day("2026-11-04"), "老客户"],
  ["乙公司", 7000, day("2026-11-14"), null],
  ["丙公司", 5000, null, null],
  ["丁公司", 3000, day("2026-10-05"), "待回访"],
  ["己公司", 1000, day("2026-10-15"), null],
  ["庚公司", 500, day("2026-10-25"), null],
];
/** The smallest picture there is: one transparent pixel. */
const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

function start(rows = [HEADERS, ...CUSTOMERS]) {
  const book = new exceljs.Workbook();
  book.creator = "test/corpus";
  book.created = book.modified = WHEN;
  const sheet = book.addWorksheet("客户");
  sheet.addRows(rows);
  sheet.getColumn(3).numFmt = "yyyy/m/d";
  return { book, sheet };
}

const books = {
  "exceljs-styled": () => {
    const { book, sheet } = start([["客户消费一览"], HEADERS, ...CUSTOMERS, ["合计", 25500]]);
    sheet.mergeCells("A1:D1");
    sheet.getRow(2).eachCell((cell) => {
      cell.font = { name: "微软雅黑", bold: true, color: { argb: "FFFFFFFF" } };
      cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FF305496" } };
      cell.border = { bottom: { style: "thin" } };
    });
    sheet.getColumn(1).width = 24;
    sheet.views = [{ state: "frozen", ySplit: 2 }];
    return book;
  },
  "exceljs-table": () => {
    const { book, sheet } = start([]);
    sheet.getColumn(3).numFmt = "#,##0";
    sheet.getColumn(4).numFmt = "yyyy/m/d";
    sheet.addTable({
      name: "客户表",
      ref: "B3",
      headerRow: true,
      totalsRow: true,
      style: { theme: "TableStyleMedium4", showRowStripes: true },
      columns: HEADERS.map((name, i) => ({
        name,
        filterButton: true,
        ...(i === 0 ? { totalsRowLabel: "合计" } : {}),
        ...(i === 1 ? { totalsRowFunction: "sum" } : {}),
      })),
      rows: CUSTOMERS,
    });
    return book;
  },
  "exceljs-validation-per-cell": () => {
    const rows = CUSTOMERS.map((row) => [...row, "C 普通客户"]);
    const { book, sheet } = start([[...HEADERS, "等级"], ...rows]);
    for (let row = 2; row <= 7; row++) {
      sheet.getCell(row, 5).dataValidation = {
        type: "list",
        allowBlank: true,
        showErrorMessage: true,
        formulae: ['"A 关键客户,B 主要客户,C 普通客户"'],
      };
    }
    return book;
  },
  "exceljs-conditional-formats-and-picture": () => {
    const { book, sheet } = start();
    sheet.addConditionalFormatting({
      ref: "B2:B7",
      rules: [
        {
          type: "cellIs",
          operator: "greaterThan",
          formulae: [5000],
          priority: 1,
          style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFC6EFCE" } } },
        },
      ],
    });
    const image = book.addImage({ base64: PIXEL, extension: "png" });
    sheet.addImage(image, { tl: { col: 8, row: 1 }, ext: { width: 20, height: 20 } });
    sheet.getCell("A2").note = "老板的同学";
    return book;
  },
  "exceljs-rich-text-and-links": () => {
    const { book, sheet } = start();
    sheet.getCell("A2").value = {
      richText: [{ text: "甲", font: { bold: true } }, { text: "公司" }],
    };
    sheet.getCell("A3").value = { text: "乙公司", hyperlink: "https://example.com/yi" };
    sheet.getCell("B4").value = { formula: "2500*2", result: 5000 };
    return book;
  },
  "exceljs-shared-formulas": () => {
    const { book, sheet } = start([["客户名称", "单价", "数量", "消费额"]]);
    for (let i = 0; i < 6; i++) sheet.addRow([CUSTOMERS[i][0], 100, 10 * (6 - i)]);
    sheet.getColumn(3).numFmt = "0";
    sheet.getCell("D2").value = {
      formula: "B2*C2",
      result: 6000,
      shareType: "shared",
      ref: "D2:D7",
    };
    for (let row = 3; row <= 7; row++) {
      sheet.getCell(row, 4).value = { sharedFormula: "D2", result: 100 * 10 * (8 - row) };
    }
    return book;
  },
  "exceljs-protected-unlocked": async () => {
    const { book, sheet } = start();
    sheet.getColumn(2).eachCell((cell) => (cell.protection = { locked: false }));
    await sheet.protect("", { autoFilter: true });
    return book;
  },
  "exceljs-several-sheets": () => {
    const { book } = start();
    book.addWorksheet("说明").addRows([["填表说明"], ["客户名称用全称"]]);
    book.addWorksheet("隐藏", { state: "hidden" }).addRows([HEADERS, ...CUSTOMERS]);
    book.views = [{ activeTab: 0 }];
    return book;
  },
};

for (const [name, make] of Object.entries(books)) {
  const book = await make();
  await book.xlsx.writeFile(join(folder, `${name}.xlsx`));
}
