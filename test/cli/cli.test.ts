import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { newBook, openBook } from "../../src/book";
import { run } from "../../src/cli/run";
import { bookOf, SPENDING } from "../excel/lists";
import { afterCells, withSheetXml } from "../host/office";

const folder = mkdtempSync(join(tmpdir(), "grade-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, bytes: Uint8Array | string) => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};
const out = join(folder, "out.xlsx");
const sample = join(__dirname, "../../src/workbench/samples/pharma-60.xlsx");

interface Row {
  readonly row: number;
  readonly customer: string | null;
  readonly points: Readonly<Record<string, number | null>>;
  readonly score: number | null;
  readonly tier: string;
  readonly next: string | null;
  readonly status: string;
  readonly problems: readonly {
    readonly cell: string | null;
    readonly code: string;
    readonly message: string;
  }[];
}

interface Report {
  readonly scheme: string;
  readonly asOf: string;
  readonly sheet: string;
  readonly columns: Readonly<
    Record<string, { readonly header: string; readonly column: string; readonly unit?: string }>
  >;
  readonly rows: readonly Row[];
  readonly skipped: readonly { readonly row: number; readonly why: string }[];
}

async function score(...args: readonly string[]): Promise<Report> {
  const { code, stdout, stderr } = await run(["score", ...args]);
  expect([code, stderr]).toEqual([0, ""]);
  return JSON.parse(stdout) as Report;
}

test("schemes lists the built-in schemes, scheme shows one, both also as JSON", async () => {
  const listed = await run(["schemes"]);
  expect(listed.stdout).toContain("pharma-distributor\t医药经销客户百分制分级\tpartial");
  const json = JSON.parse((await run(["schemes", "--json"])).stdout) as { id: string }[];
  expect(json.map(({ id }) => id)).toContain("abc-top5");
  const policy = (await run(["scheme", "abc-top5"])).stdout;
  expect(policy).toContain("# ABC 分类（关键客户前 5%）");
  expect(policy).toContain("（原文没有）");
  const scheme = JSON.parse((await run(["scheme", "abc-top5", "--json"])).stdout) as { id: string };
  expect(scheme.id).toBe("abc-top5");
});

test("score prints what it read, each customer's points, tier and date, and what it skipped", async () => {
  const report = await score(sample, "--scheme", "pharma-distributor", "--as-of", "2026-11-22");
  expect(report).toMatchObject({
    scheme: "pharma-distributor",
    asOf: "2026-11-22",
    sheet: "客户分级",
  });
  expect(report.columns["近6个月各月进货额"]).toMatchObject({ column: "D–I", unit: "万元" });
  expect(report.rows).toHaveLength(60);
  expect(report.rows[0]).toMatchObject({ row: 4, tier: "C类", status: "rated" });
  const sum = Object.values(report.rows[0].points).reduce<number>((a, b) => a + (b ?? 0), 0);
  expect(report.rows[0].score).toBeCloseTo((sum / 90) * 100, 3);
  expect(report.rows[0].points).toMatchObject({ 财务毛利率: 11, 重点品种占有: 15, 未列项目: null });
  expect(report.skipped).toContainEqual({ row: 64, why: "total" });
  const tiers = new Set(report.rows.map(({ tier }) => tier));
  expect([...tiers].sort()).toEqual(["A类", "B类", "C类", "D类"]);
});

test("score reads .json records and .csv, UTF-8 or GBK, to the same grades", async () => {
  const records = [
    { 客户名称: "甲", 消费额: 300, 上次联系日期: "2024-01-31" },
    { 客户名称: "乙", 消费额: 200 },
    { 客户名称: "丙" },
  ];
  const csv = "客户名称,消费额,上次联系日期\r\n甲,300,2024-01-31\r\n乙,200,\r\n丙,,\r\n";
  const gbk = Uint8Array.from([
    ...[
      0xbf, 0xcd, 0xbb, 0xa7, 0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xcf, 0xfb, 0xb7, 0xd1, 0xb6, 0xee,
      0x0a,
    ],
    ...[0xbc, 0xd7, 0x2c, 0x33, 0x30, 0x30, 0x0a],
  ]);
  const flags = ["--scheme", "abc-top5", "--as-of", "2024-03-15"];
  const fromJson = await score(file("a.json", JSON.stringify(records)), ...flags);
  const fromCsv = await score(file("a.csv", csv), ...flags);
  const brief = ({ rows }: Report) =>
    rows.map(({ customer, tier, next, status }) => [customer, tier, next, status]);
  expect(brief(fromJson)).toEqual([
    ["甲", "A 关键客户", "2024-02-29", "rated"],
    ["乙", "C 普通客户", null, "rated"],
    ["丙", "未评级", null, "unrated"],
  ]);
  expect(brief(fromCsv)).toEqual(brief(fromJson));
  const fromGbk = await score(file("b.csv", gbk), ...flags);
  expect(brief(fromGbk)).toEqual([["甲", "A 关键客户", "2024-03-15", "rated"]]);
});

test("a blank that leaves the result open is a problem with its cell and a sentence", async () => {
  const path = file("blank.xlsx", bookOf(SPENDING).save());
  const report = await score(path, "--scheme", "abc-top5");
  const open = report.rows.find(({ customer }) => customer === "戊公司");
  expect(open).toMatchObject({ tier: "未评级", status: "unrated" });
  expect(open?.problems).toEqual([
    expect.objectContaining({
      cell: "B9",
      code: "missing-input",
      message: expect.stringContaining("戊公司") as string,
    }),
  ]);
});

test("workdays move a date off a holiday; --percent says how bare percents are read", async () => {
  const records = [{ 消费额: 300, 上次联系日期: "2026-01-16" }];
  const path = file("c.json", JSON.stringify(records));
  const plain = await score(path, "--scheme", "abc-top5");
  const worked = await score(path, "--scheme", "abc-top5", "--workdays");
  // 16 February 2026 lies in the Spring Festival, which ends on the 23rd.
  expect([plain.rows[0].next, worked.rows[0].next]).toEqual(["2026-02-16", "2026-02-24"]);
  const margin = file("m.json", JSON.stringify([{ 财务毛利率: 0.12 }]));
  const points = await score(margin, "--scheme", "pharma-distributor", "--percent", "points");
  const fraction = await score(margin, "--scheme", "pharma-distributor", "--percent", "fraction");
  expect(points.rows[0].points["财务毛利率"]).toBe(0);
  expect(fraction.rows[0].points["财务毛利率"]).toBe(12);
});

/** Parts that a regrade may change in a workbook that has no custom XML yet. */
const OURS =
  /^(xl\/worksheets\/sheet1\.xml|xl\/styles\.xml|xl\/sharedStrings\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|\[Content_Types\]\.xml|customXml\/.*)$/;

test("regrade writes the same grades that score prints, and every other part stays byte-identical", async () => {
  const report = await score(sample, "--scheme", "pharma-distributor", "--as-of", "2026-11-22");
  const outcome = await run([
    "regrade",
    sample,
    "--scheme",
    "pharma-distributor",
    "--as-of",
    "2026-11-22",
    "--out",
    out,
  ]);
  expect(outcome).toMatchObject({ code: 0, stderr: "" });
  const before = unzipSync(readFileSync(sample));
  const after = unzipSync(readFileSync(out));
  const changed = Object.keys(after).filter(
    (part) => !Buffer.from(after[part]).equals(Buffer.from(before[part] ?? []))
  );
  expect(changed.filter((part) => !OURS.test(part))).toEqual([]);
  expect(Object.keys(before).filter((part) => !(part in after))).toEqual([]);
  const sheet = openBook(readFileSync(out)).sheets[0];
  const header = Array.from({ length: 4 }, (_, i) => sheet.cell(2, 26 + i).value);
  expect(header).toEqual(["总分", "新等级", "变动", "下次跟进日期"]);
  for (const { row, score: points, tier } of report.rows) {
    expect(sheet.cell(row - 1, 26).value).toBe(points);
    expect(sheet.cell(row - 1, 27).value).toBe(tier);
  }
});

test("a book with charts, pivot, slicer and validations keeps all of them through a regrade", async () => {
  const everything = join(__dirname, "../book/fixtures/everything.xlsx");
  const before = unzipSync(readFileSync(everything));
  const outcome = await run([
    "regrade",
    everything,
    "--scheme",
    "abc-top5",
    "--as-of",
    "2026-11-22",
    "--out",
    out,
  ]);
  expect(outcome).toMatchObject({ code: 0, stderr: "" });
  const after = unzipSync(readFileSync(out));
  const changed = Object.keys(before).filter(
    (part) => !(part in after) || !Buffer.from(after[part]).equals(Buffer.from(before[part]))
  );
  expect(
    changed.filter((part) =>
      /chart|pivot|slicer|drawing|theme|comments|printer|docProps|webextension/i.test(part)
    )
  ).toEqual([]);
  expect(changed.length).toBeLessThanOrEqual(7);
});

const encrypted = () => {
  const ole = new Uint8Array(1536);
  ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ole.set(Buffer.from("EncryptedPackage", "utf16le"), 1024);
  return ole;
};

const protectedBook = () =>
  withSheetXml(bookOf(SPENDING), (xml) => afterCells(xml, '<sheetProtection sheet="1"/>')).save();

const bad: readonly (readonly [string, () => string, string, RegExp])[] = [
  ["a file that is not there", () => join(folder, "none.xlsx"), "abc-top5", /找不到文件/],
  [
    "a file that is no xlsx",
    () => file("no.xlsx", "客户名称,消费额"),
    "abc-top5",
    /不是 \.xlsx 文件/,
  ],
  ["an encrypted file", () => file("locked.xlsx", encrypted()), "abc-top5", /打开密码/],
  [
    "an empty sheet",
    () => file("empty.xlsx", newBook(["空表"]).save()),
    "abc-top5",
    /“空表”是空的/,
  ],
  [
    "headers of another scheme",
    () => file("other.xlsx", bookOf(SPENDING).save()),
    "time-to-close-abcde",
    /缺少方案需要的列：业务需求.*看到的列名是：客户名称、消费额/,
  ],
  [
    "an unknown scheme",
    () => file("x.xlsx", bookOf(SPENDING).save()),
    "abc-top",
    /没有名为“abc-top”的分级方案.*abc-top5/,
  ],
  ["a protected sheet", () => file("p.xlsx", protectedBook()), "abc-top5", /受保护/],
];

test.each(bad)("%s: exit 1, one sentence, nothing written", async (_, make, scheme, sentence) => {
  rmSync(out, { force: true });
  const outcome = await run(["regrade", make(), "--scheme", scheme, "--out", out]);
  expect(outcome.code).toBe(1);
  expect(outcome.stdout).toBe("");
  expect(outcome.stderr.trim()).toMatch(sentence);
  expect(outcome.stderr.trim().split("\n")).toHaveLength(1);
  expect(existsSync(out)).toBe(false);
});

test.each([
  [[]],
  [["grade"]],
  [["score"]],
  [["score", "a.xlsx"]],
  [["regrade", "a.xlsx", "--scheme", "abc-top5"]],
  [["score", "a.xlsx", "--scheme", "abc-top5", "--as-of", "22.11.2026"]],
  [["score", "a.xlsx", "--scheme", "abc-top5", "--percent", "bps"]],
  [["score", "a.xlsx", "--scheme", "abc-top5", "--colour", "red"]],
  [["score", "a.xlsx", "--scheme", "abc-top5", "--option", "x=y"]],
])("%p is wrong usage: exit 2 and the usage", async (args) => {
  const outcome = await run(args);
  expect(outcome.code).toBe(2);
  expect(outcome.stderr).toContain("regrade <in.xlsx>");
});

test("messages come in English with --lang en", async () => {
  const outcome = await run([
    "score",
    join(folder, "none.xlsx"),
    "--scheme",
    "abc-top5",
    "--lang",
    "en",
  ]);
  expect(outcome.stderr).toMatch(/does not exist/);
});

test("the command line itself exits with the code and prints the object", async () => {
  const main = join(__dirname, "../../scripts/grade.mjs");
  const path = file("d.json", JSON.stringify([{ 消费额: 1 }]));
  const started = (args: readonly string[]) =>
    new Promise<{ code: unknown; stdout: string }>((resolve) =>
      execFile(process.execPath, [main, ...args], (error, stdout) =>
        resolve({ code: error?.code ?? 0, stdout })
      )
    );
  const [good, unknown] = await Promise.all([
    started(["score", path, "--scheme", "abc-top5"]),
    started(["score", path, "--scheme", "abc-top"]),
  ]);
  expect(good.code).toBe(0);
  expect((JSON.parse(good.stdout) as Report).rows[0].tier).toBe("A 关键客户");
  expect(unknown.code).toBe(1);
}, 60000);
