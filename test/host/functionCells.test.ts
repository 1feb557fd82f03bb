import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { newBook, openBook } from "../../src/book";
import type { Book, BookValue } from "../../src/book/types";
import type { Host, HostOptions } from "../../src/host/host";
import { metadata } from "../functions/channel";
import { closeAll, start } from "./office";

afterEach(closeAll);

const HEAD = ["客户名称", "消费额", "上次联系日期"];
const SPENT = [9000, 7000, 5000, 3000, 1000, 500];
const NAMES = ["甲", "乙", "丙", "丁", "己", "庚"];
const TIERS = ["A 关键客户", "B 主要客户", ...Array<string>(4).fill("C 普通客户")];
const SHEET = "客户";

/** A sheet with a list in A1:C7, and the add-in's functions associated. */
async function list(options: HostOptions = {}, book: Book = newBook([SHEET])) {
  const { host } = await start(book, { functions: await metadata(), ...options });
  jest.resetModules();
  await import("../../src/functions/functions");
  const rows = [HEAD, ...NAMES.map((name, i) => [name, SPENT[i], null])];
  host.userEdits(SHEET, "A1:C7", rows);
  return host;
}

const sheetOf = (host: Host) => host.book.sheet(SHEET)!;
const read = (host: Host, column: number, from: number, rows: number): readonly BookValue[] =>
  Array.from({ length: rows }, (_, i) => sheetOf(host).cell(from + i, column).value);
const note = (host: Host, row: number, column: number) =>
  host.workspace.functionCells?.noteAt(sheetOf(host), row, column);

async function type(host: Host, address: string, text: unknown): Promise<void> {
  host.userEdits(SHEET, address, text);
  await host.calculated();
}

test("a typed formula is answered through office.js and spills down", async () => {
  const host = await list();
  await type(host, "E2", '=GRADE.TIER(A1:C7,"abc-top5")');
  expect(read(host, 4, 1, 6)).toEqual(TIERS);
  expect(sheetOf(host).cell(3, 4)).toMatchObject({ arrayRef: "E2:E7", spills: true });
  expect(await host.callFunction("GRADE.TIER", [[HEAD, ...rowsOf()], [["abc-top5"]]])).toEqual(
    TIERS.map((tier) => [tier])
  );
});

const rowsOf = () => NAMES.map((name, i) => [name, SPENT[i], null]);

test("an input that changes is followed, one that is not read is not", async () => {
  const host = await list();
  await type(host, "E2", '=GRADE.TIER(A1:C7,"abc-top5")');
  await type(host, "B7", 90000);
  expect(read(host, 4, 1, 6)).toEqual([
    "B 主要客户",
    ...Array<string>(4).fill("C 普通客户"),
    "A 关键客户",
  ]);
  const before = host.housekeeping;
  await type(host, "H30", 1);
  expect(host.housekeeping).toBe(before);
});

test("the scheme may stand in a cell, which is an input too", async () => {
  const host = await list();
  await type(host, "G1", "abc-top5");
  await type(host, "E2", "=GRADE.TIER(A1:C7,G1)");
  expect(read(host, 4, 1, 2)).toEqual(TIERS.slice(0, 2));
  await type(host, "G1", "abc-top-five");
  expect(read(host, 4, 1, 6)).toEqual([{ error: "#VALUE!" }, null, null, null, null, null]);
  expect(note(host, 1, 4)).toMatchObject({
    kind: "said",
    text: expect.stringContaining("abc-top5") as string,
  });
  await type(host, "G1", "abc-top5");
  expect(read(host, 4, 1, 6)).toEqual(TIERS);
  expect(note(host, 1, 4)).toBeUndefined();
});

describe("references", () => {
  test("to whole columns, to names, and to another sheet mean the same cells", async () => {
    const book = newBook([SHEET, "结果 一"]);
    const host = await list({}, book);
    book.setName({ name: "名单", refersTo: "客户!$A$1:$C$7", hidden: false });
    for (const [i, text] of ["客户!A:C", "名单", "客户!$A$1:$C$7"].entries()) {
      const area = { row: 1, column: i * 2, rows: 1, columns: 1 };
      host.userEdits("结果 一", area, `=GRADE.TIER(${text},"abc-top5")`);
    }
    await host.calculated();
    const cells = book.sheet("结果 一")!;
    for (const column of [0, 2, 4]) {
      expect([1, 2, 3].map((row) => cells.cell(row, column).value)).toEqual(TIERS.slice(0, 3));
    }
    await type(host, "B7", 90000);
    expect([0, 2, 4].map((column) => cells.cell(6, column).value)).toEqual(
      Array<string>(3).fill("A 关键客户")
    );
  });

  test("to a table are by its parts, in Chinese too, row by row beside it", async () => {
    const host = await list();
    sheetOf(host).addTable({ row: 0, column: 0, rows: 7, columns: 3 }, "名册");
    await type(host, "E2", '=GRADE.TIER(名册[#全部],"abc-top5")');
    await type(host, "G2", "=GRADE.ABC(名册[消费额],{50,80})");
    await type(host, "I3", '=GRADE.TIER(名册[@],"abc-top5",名册[#Headers],名册[#All])');
    expect(read(host, 4, 1, 6)).toEqual(TIERS);
    expect(read(host, 6, 1, 6)).toEqual(["A", "B", "C", "C", "C", "C"]);
    expect(read(host, 8, 2, 2)).toEqual(["B 主要客户", null]);
  });

  test("to nothing say #REF!", async () => {
    const host = await list();
    await type(host, "E2", "=GRADE.TIER(没有[#All])");
    expect(read(host, 4, 1, 1)).toEqual([{ error: "#REF!" }]);
    expect(note(host, 1, 4)).toEqual({ kind: "reference", text: "没有[#All]" });
  });
});

describe("a spill", () => {
  test("that is in the way of something says so, and is filled when the way is free", async () => {
    const host = await list();
    await type(host, "E5", "备注");
    await type(host, "E2", '=GRADE.TIER(A1:C7,"abc-top5")');
    expect(read(host, 4, 1, 5)).toEqual([{ error: "#SPILL!" }, null, null, "备注", null]);
    expect(note(host, 1, 4)).toEqual({ kind: "spill", wanted: "客户!E2:E7", blockedBy: "E5" });
    await type(host, "E5", "");
    expect(read(host, 4, 1, 6)).toEqual(TIERS);
  });

  test("is broken by what a person types into it", async () => {
    const host = await list();
    await type(host, "E2", '=GRADE.TIER(A1:C7,"abc-top5")');
    await type(host, "E4", "我的");
    expect(read(host, 4, 1, 4)).toEqual([{ error: "#SPILL!" }, null, "我的", null]);
  });

  test("goes with its formula", async () => {
    const host = await list();
    await type(host, "E2", '=GRADE.TIER(A1:C7,"abc-top5")');
    await type(host, "E2", "");
    expect(read(host, 4, 1, 6)).toEqual(Array(6).fill(null));
    expect(sheetOf(host).cell(2, 4).arrayRef).toBeUndefined();
  });

  test("never goes into a table", async () => {
    const host = await list();
    sheetOf(host).addTable({ row: 0, column: 0, rows: 7, columns: 5 }, "名册");
    await type(host, "E2", '=GRADE.TIER(名册[[#All],[客户名称]:[上次联系日期]],"abc-top5")');
    expect(note(host, 1, 4)).toMatchObject({ kind: "spill", blockedBy: "名册" });
  });

  test("is its first value where Excel knows no dynamic arrays, or the formula says @", async () => {
    const old = await list({ dynamicArrays: false });
    await type(old, "E2", '=GRADE.TIER(A1:C7,"abc-top5")');
    expect(read(old, 4, 1, 2)).toEqual(["A 关键客户", null]);
    const host = await list();
    await type(host, "E2", '=@GRADE.TIER(A1:C7,"abc-top5")');
    expect(read(host, 4, 1, 2)).toEqual(["A 关键客户", null]);
  });
});

test("formulas that read each other's answers are calculated in their order", async () => {
  const host = await list();
  // The later one is written first, and its input comes last.
  await type(host, "G2", "=GRADE.TIER(A1:C7,E2)");
  await type(host, "E2", "=@GRADE.SCHEMES()");
  expect(read(host, 4, 1, 1)).toEqual(["编号"]);
  expect(note(host, 1, 6)).toMatchObject({ text: expect.stringContaining("编号") as string });
  await type(host, "I2", "=GRADE.ABC(E9#,{50,80})");
  expect(read(host, 8, 1, 1)).toEqual([{ error: "#REF!" }]);
  const criteria = ["指标一", "指标二", "指标三", "指标四", "指标五"];
  await type(host, "L1:Q4", [
    ["客户名称", ...criteria],
    ...["甲", "乙", "丙"].map((name, i) => [name, ...Array<number>(5).fill(100 - 40 * i)]),
  ]);
  await type(host, "J2", '=GRADE.ABC(GRADE.SCORE(L1:Q4,"weighted-scorecard"),{60,90})');
  // 100, 60 and 20 of 180.
  expect(read(host, 9, 1, 3)).toEqual(["A", "B", "C"]);
});

test("formulas that read themselves are 0 and say why", async () => {
  const host = await list();
  await type(host, "E2", "=GRADE.ABC(E1:E9)");
  expect(read(host, 4, 1, 1)).toEqual([0]);
  expect(note(host, 1, 4)).toEqual({ kind: "circular" });
});

describe("a function inside of another formula", () => {
  const IS_A = 'GRADE.TIER(A1:C7,"abc-top5")="A 关键客户"';

  test("is worked out cell by cell, and spills", async () => {
    const host = await list();
    await type(host, "E2", `=IF(${IS_A},B2:B7*2,0)`);
    expect(read(host, 4, 1, 6)).toEqual([18000, 0, 0, 0, 0, 0]);
    // One cell is no list as long as the others.
    await type(host, "F2", `=IF(${IS_A},SUM(B2),MAX(B3:B4))`);
    expect(read(host, 5, 1, 6)).toEqual([9000, ...Array<number>(5).fill(7000)]);
  });

  test("is one value for a function that wants cells", async () => {
    const host = await list();
    await type(host, "E2", '=SUMPRODUCT((GRADE.TIER(A1:C7,"abc-top5")="C 普通客户")*B2:B7)');
    expect(read(host, 4, 1, 2)).toEqual([9500, null]);
    await type(host, "F2", '="共 "&COUNTA(GRADE.TIER(A1:C7,"abc-top5"))&" 户"');
    expect(read(host, 5, 1, 1)).toEqual(["共 6 户"]);
    await type(host, "G2", '=ROUND(SUM(GRADE.SCORE(A1:C1,"weighted-scorecard"),B2)/2,0)');
    expect(read(host, 6, 1, 1)).toEqual([{ error: "#VALUE!" }]);
    expect(note(host, 1, 6)).toMatchObject({ kind: "said" });
  });

  test("follows its inputs, those beside the call too", async () => {
    const host = await list();
    await type(host, "H1", 10);
    await type(host, "E2", `=@IF(${IS_A},H1,0)`);
    expect(read(host, 4, 1, 2)).toEqual([10, null]);
    await type(host, "H1", 20);
    expect(read(host, 4, 1, 1)).toEqual([20]);
    await type(host, "B2", 1);
    expect(read(host, 4, 1, 1)).toEqual([0]);
  });

  test("gives its error to what is around it", async () => {
    const host = await list();
    await type(host, "E2", '=IFERROR(GRADE.TIER(A1:C7,"no-such-scheme"),"无")');
    expect(read(host, 4, 1, 1)).toEqual(["无"]);
    await type(host, "F2", '=GRADE.TIER(A1:C7,"no-such-scheme")&"!"');
    expect(read(host, 5, 1, 1)).toEqual([{ error: "#VALUE!" }]);
    expect(note(host, 1, 5)).toMatchObject({ kind: "said" });
  });

  test("is left to Excel where shapes or functions are beyond the engine", async () => {
    const host = await list();
    await type(host, "E2", `=LET(x,${IS_A},x)`);
    expect(note(host, 1, 4)).toEqual({ kind: "beyond" });
    await type(host, "F2", `=IF(${IS_A},B2:B4,0)`);
    expect(note(host, 1, 5)).toEqual({ kind: "beyond" });
    await type(host, "G2", "=GRADE.RANK(A1:C7)");
    expect(read(host, 6, 1, 1)).toEqual([{ error: "#NAME?" }]);
  });
});

test("500 cells are answered by few batches", async () => {
  const host = await list();
  host.userEdits(
    SHEET,
    { row: 1, column: 4, rows: 500, columns: 1 },
    Array.from({ length: 500 }, (_, i) => [`=GRADE.ABC(B${(i % 6) + 2},{50,80})`])
  );
  await host.functionsReady;
  const before = host.housekeeping;
  await host.calculated();
  // One value alone holds all of the sum.
  expect(new Set(read(host, 4, 1, 500))).toEqual(new Set(["C"]));
  expect(host.housekeeping - before).toBeLessThan(4);
});

test("a formula that is overtaken answers for the last input only", async () => {
  const host = await list();
  host.userEdits(SHEET, "E2", '=GRADE.TIER(A1:C7,"abc-top5")');
  await Promise.resolve();
  host.userEdits(SHEET, "B7", 90000);
  await host.calculated();
  expect(read(host, 4, 6, 1)).toEqual(["A 关键客户"]);
});

describe("the file", () => {
  const saved = async () => {
    const host = await list();
    await type(host, "E2", '=GRADE.TIER(A1:C7,"abc-top5")');
    return host.book.save();
  };

  test("has the formula as Excel spells it, marked as dynamic, with its results", async () => {
    const files = unzipSync(await saved());
    const xml = strFromU8(files["xl/worksheets/sheet1.xml"]!);
    expect(xml).toContain(
      '<c r="E2" cm="1" t="str"><f t="array" ref="E2:E7">_xldudf_GRADE_TIER(A1:C7,"abc-top5")</f><v>A 关键客户</v></c>'
    );
    expect(strFromU8(files["xl/metadata.xml"]!)).toContain('name="XLDAPR"');
    expect(strFromU8(files["[Content_Types].xml"]!)).toContain("sheetMetadata+xml");
  });

  test("opens with the results that were saved, and follows the next change", async () => {
    const book = openBook(await saved());
    const { host } = await start(book, { functions: await metadata() });
    jest.resetModules();
    await import("../../src/functions/functions");
    await host.calculated();
    expect(read(host, 4, 1, 6)).toEqual(TIERS);
    await type(host, "B7", 90000);
    expect(read(host, 4, 6, 1)).toEqual(["A 关键客户"]);
    const formulas = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(SHEET).getRange("E2:E3");
      range.load("formulas");
      await context.sync();
      return range.formulas as unknown;
    });
    expect(formulas).toEqual([['=GRADE.TIER(A1:C7,"abc-top5")'], ["C 普通客户"]]);
  });

  test("is as it was when the formula is gone again", async () => {
    const source = newBook([SHEET]).save();
    const book = openBook(source);
    const { host } = await start(book, { functions: await metadata() });
    jest.resetModules();
    await import("../../src/functions/functions");
    await type(host, "E2", "=GRADE.SCHEMES()");
    expect(read(host, 5, 1, 1)).toEqual(["名称"]);
    await type(host, "E2", "");
    expect(book.changedParts()).toEqual([]);
  });
});

test("the functions of the manifest are those that cells call", () => {
  const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
  expect(manifest).toContain('DefaultValue="GRADE"');
});
