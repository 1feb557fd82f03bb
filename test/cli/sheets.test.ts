import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newBook, openBook } from "../../src/book";
import type { Book, BookValue } from "../../src/book/types";
import { readZip } from "../../src/book/readZip";
import { run } from "../../src/cli/run";
import { differingParts } from "../book/fixture";
import { corpusFile } from "../corpus/readBook";
import { SPENDING } from "../excel/lists";

const folder = mkdtempSync(join(tmpdir(), "grade-sheets-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Report {
  readonly sheet: string;
  readonly columns: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly rows: readonly unknown[];
  readonly problems: readonly {
    readonly cell: string | null;
    readonly code: string;
    readonly value: string;
    readonly message: string;
  }[];
}

const NOTES = [["填表说明"], ["每行一个客户"]];
const LOOK_UP = [
  ["消费额", "等级"],
  [10000, "A"],
  [5000, "B"],
];

type Sheets = Readonly<Record<string, readonly (readonly BookValue[])[]>>;

function book(sheets: Sheets): Book {
  const made = newBook(Object.keys(sheets));
  for (const [name, rows] of Object.entries(sheets))
    made
      .sheet(name)
      ?.edit(
        rows.flatMap((cells, row) =>
          cells.flatMap((value, column) => (value === null ? [] : [{ row, column, value }]))
        )
      );
  return made;
}

function saved(sheets: Sheets): string {
  const path = join(folder, `${Object.keys(sheets).join("-")}.xlsx`);
  writeFileSync(path, book(sheets).save());
  return path;
}

async function score(path: string, ...more: readonly string[]): Promise<Report> {
  const { code, stdout, stderr } = await run([
    ...["score", path, "--scheme", "abc-top5", "--as-of", "2026-11-22"],
    ...more,
  ]);
  expect([code, stderr]).toEqual([0, ""]);
  return JSON.parse(stdout) as Report;
}

const codes = ({ problems }: Report) => problems.map(({ code }) => code);

describe("a workbook with several sheets", () => {
  test("the list behind notes and a look-up sheet is read, and the choice is said", async () => {
    const report = await score(saved({ 说明: NOTES, 参数: LOOK_UP, 名单: SPENDING }));
    expect(report.sheet).toBe("名单");
    expect(report.rows).toHaveLength(7);
    expect(report.problems[0]).toEqual({
      cell: null,
      code: "other-sheet",
      value: "名单",
      message: expect.stringMatching(/“说明”.*“名单”.*--sheet/) as string,
    });
  });
  test("an active look-up sheet is passed over for the list", async () => {
    const report = await score(saved({ 参数: LOOK_UP, 名单: SPENDING }));
    expect(report.sheet).toBe("名单");
  });
  test("the active list is read although another sheet has one like it, and nothing is said", async () => {
    const report = await score(saved({ 本年: SPENDING, 上年: SPENDING }));
    expect(report.sheet).toBe("本年");
    expect(codes(report)).not.toContain("other-sheet");
  });
  test("a sheet that was named is read as it is", async () => {
    const report = await score(saved({ 旧: SPENDING, 参: LOOK_UP }), "--sheet", "参");
    expect(report).toMatchObject({ sheet: "参", rows: [{ row: 2 }, { row: 3 }] });
  });
  test("regrade says which sheet it wrote, and leaves the active one active", async () => {
    const out = join(folder, "out.xlsx");
    const path = saved({ 备注: NOTES, 明细: SPENDING });
    const outcome = await run(["regrade", path, "--scheme", "abc-top5", "--out", out]);
    expect(outcome).toMatchObject({ code: 0, stderr: "" });
    expect(outcome.stdout).toMatch(/“备注”.*“明细”/);
    expect(openBook(readFileSync(out)).activeSheet.name).toBe("备注");
  });
});

/** Sheets in the order of the book, with their parts. */
const sheetParts = (file: Uint8Array): readonly string[] =>
  readZip(file)
    .map(({ name }) => name)
    .filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));

test.each([
  ["notes and a look-up sheet, made by exceljs", () => corpusFile("exceljs-several-sheets")],
  ["two tabs, the notes in front", () => book({ 备注: NOTES, 明细: SPENDING }).save()],
  ["two tabs, the list in front", () => book({ 明细: SPENDING, 备注: NOTES }).save()],
])("regrade looks through %s and rewrites the list's sheet only", async (_, made) => {
  const [path, out] = [join(folder, "tabs.xlsx"), join(folder, "tabs-out.xlsx")];
  writeFileSync(path, made());
  const outcome = await run(["regrade", path, "--scheme", "abc-top5", "--out", out]);
  expect(outcome).toMatchObject({ code: 0, stderr: "" });
  const [before, after] = [readFileSync(path), readFileSync(out)];
  expect(sheetParts(before).length).toBeGreaterThan(1);
  const changed = differingParts(before, after).filter((part) => sheetParts(before).includes(part));
  expect(changed).toHaveLength(1);
});

describe("what score says of a list", () => {
  const csv = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };

  test("doubles by code and by name, with all their cells, and namesakes", async () => {
    const rows = ["C1,甲公司,1", "C1,甲公司（华东）,2", "C3,乙有限公司,3", ",乙有限责任公司,4"];
    const more = ["C5,丙公司,5", "C6,丙公司,6"];
    const path = csv("doubles.csv", ["客户代码,客户名称,消费额", ...rows, ...more].join("\n"));
    const { problems, rows: graded } = await score(path);
    expect(graded).toHaveLength(6);
    const told = problems.filter(({ code }) => /duplicate|same-name/.test(code));
    expect(told.map(({ cell, code, value }) => [cell, code, value])).toEqual([
      ["A2", "duplicate-code", "C1"],
      ["B4", "duplicate-name", "乙有限公司"],
      ["B6", "same-name", "丙公司"],
    ]);
    expect(told[0].message).toMatch(/^A2、A3 .*没有合并/);
    expect(told[1].message).toMatch(/^B4、B5 .*没有合并/);
    expect(told[2].message).toMatch(/^B6、B7 .*按不同客户评级/);
  });
  test("columns taken by likeness, and columns in doubt with samples", async () => {
    const path = csv(
      "like.csv",
      "名称,消费之额,最近一次联系时间\n甲,5,2026-11-01\n乙,6,2026-11-02"
    );
    const { columns, problems } = await score(path, "--lang", "en");
    expect(columns["上次联系日期"]).toMatchObject({ column: "C", how: "similar", likeness: 1 });
    const messages = Object.fromEntries(problems.map(({ code, message }) => [code, message]));
    expect(messages["similar-column"]).toMatch(/“上次联系日期” was read from “最近一次联系时间”/);
    expect(messages["ambiguous-column"]).toMatch(/“客户名称”.*名称 \(column A, such as 甲, 乙\)/);
  });
  test("the note above the list that gave amounts their unit", async () => {
    const path = csv(
      "wan.csv",
      "客户表,,单位：万元\n客户名称,消费额,备注\n甲,0.9,\n乙,0.7,\n丙,0.5,"
    );
    const { columns, problems } = await score(path);
    expect(columns["消费额"]).toMatchObject({ column: "B", unit: "万元" });
    expect(problems.find(({ code }) => code === "read-in-list-unit")).toEqual({
      cell: "C1",
      code: "read-in-list-unit",
      value: "单位：万元",
      message:
        "C1 写明“单位：万元”，列名中没有单位的“消费额”按万元读取；如有出入请在列名中写明单位。",
    });
  });
  test("how percentages were read, by column", async () => {
    const rows = [
      "客户名称,销售额所占比例,我方销售额,客户同类采购总额",
      "甲,0.12,1,2",
      "乙,0.5,1,2",
    ];
    const path = csv("percent.csv", rows.join("\n"));
    const { code, stdout } = await run(["score", path, "--scheme", "sales-share-abcde"]);
    expect(code).toBe(0);
    const { columns, problems } = JSON.parse(stdout) as Report;
    expect(columns["销售额所占比例"]).toMatchObject({ percent: "fraction" });
    expect(problems.find(({ value }) => value === "销售额所占比例")).toMatchObject({
      code: "percent-fraction",
      message: expect.stringMatching(/0.27 即 27%/) as string,
    });
  });
});
