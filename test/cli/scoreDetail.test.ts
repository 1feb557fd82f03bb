import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { catalogue } from "../../src/catalogue";
import { run } from "../../src/cli/run";
import type { Scheme } from "../../src/scheme/types";
import { caseTables } from "../catalogue/caseTables";
import { recordsOf } from "../catalogue/caseRecords";
import { sound, word } from "../scheme/soundScheme";

const folder = mkdtempSync(join(tmpdir(), "detail-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
function file(document: unknown): string {
  const path = join(folder, `${++files}.json`);
  writeFileSync(path, JSON.stringify(document));
  return path;
}

interface Detail {
  readonly criteria: readonly Readonly<Record<string, unknown>>[];
  readonly why: readonly string[];
  readonly gap: readonly string[];
  readonly [more: string]: unknown;
}

interface Row {
  readonly row: number;
  readonly problems: readonly { readonly code: string; readonly message: string }[];
  readonly detail?: Detail;
}

async function score(scheme: Scheme | string, records: unknown, ...flags: readonly string[]) {
  const name = typeof scheme === "string" ? scheme : file(scheme);
  const args = ["score", file(records), "--scheme", name, "--as-of", "2024-03-15", ...flags];
  const { code, stdout, stderr } = await run(args);
  expect([code, stderr]).toEqual([0, ""]);
  return (JSON.parse(stdout) as { rows: readonly Row[] }).rows;
}

const detailed: Scheme = {
  ...sound,
  criteria: sound.criteria?.map((criterion, i) => ({
    ...criterion,
    influenceable: i === 0,
    ...(i === 0 ? {} : { unless: [{ when: { column: "采购额", above: 900 }, points: 5 }] }),
  })),
  gates: [
    { id: "size", when: { column: "采购额", atLeast: 0 }, reason: { zh: "太小", en: "too small" } },
  ],
  outputs: [
    { id: "kind", name: word("渠道"), type: "text", value: { column: "性质" }, source: "seed" },
  ],
};

test("--detail tells points with the input and the band, gates, labels, and the nearest changes", async () => {
  const [{ detail }] = await score(
    detailed,
    [{ 客户名称: "甲", 采购额: 60, 性质: "经销", 上次联系: "2024-03-01" }],
    "--detail"
  );
  expect(detail).toMatchObject({
    criteria: [
      {
        criterion: "金额",
        points: 30,
        max: 60,
        inputs: { 采购额: 60 },
        matched: "band",
        by: "≥ 50",
      },
      {
        criterion: "性质分",
        points: 20,
        max: 40,
        inputs: { 性质: "经销" },
        matched: "option",
        by: "经销",
      },
    ],
    gates: [{ id: "size", held: "yes", reason: "太小" }],
    rule: null,
    missing: [],
    best: "B",
    worst: "B",
    labels: { 渠道: "经销" },
    rise: {
      tier: "A",
      steps: [
        { criterion: "金额", column: "采购额", from: 60, to: 100, pointsFrom: 30, pointsTo: 60 },
      ],
    },
    fall: {
      tier: "C",
      steps: [
        { criterion: "金额", column: "采购额", from: 60, to: 49.99, pointsFrom: 30, pointsTo: 0 },
      ],
    },
  });
  expect(detail?.why).toEqual([
    "金额：采购额 60，属于“≥ 50”一段，得 30 分（满分 60 分）。",
    "性质分：性质 经销，得 20 分（满分 40 分）。",
    "符合全部准入条件。",
    "总分 50。",
    "等级为 B。",
    "渠道：经销。",
    "下次跟进日期为 2024年3月8日。",
  ]);
  expect(detail?.gap).toEqual([
    "升到 A 最近的一步：把“采购额”从 60 变为 100（得分 30 → 60）。",
    "以下变化会使其降到 C：把“采购额”从 60 变为 49.99（得分 30 → 0）。",
  ]);
});

test("an exception, a value under every band, a blank with the tiers it allows: in English too", async () => {
  const rows = await score(
    detailed,
    [{ 采购额: 901, 性质: "直供" }, { 采购额: 3 }],
    "--detail",
    "--lang",
    "en"
  );
  expect(rows[0].detail?.criteria[1]).toMatchObject({ matched: "exception", by: "“采购额” > 900" });
  expect(rows[1].detail).toMatchObject({ missing: ["性质"], best: "C", worst: "C" });
  expect(rows[1].detail?.criteria).toMatchObject([
    { matched: "otherwise", by: null },
    { matched: "missing", by: null, inputs: { 性质: null } },
  ]);
  expect(rows[1].detail?.why).toEqual([
    "金额: 采购额 is 3, in none of the bands, which earns 0 of 60 points.",
    "性质分: data are missing (性质 is blank); 0 of 40 points.",
    "All conditions of entry are met.",
    "The score is 0.",
    "The tier is C.",
    'Incomplete: "性质" is blank.',
    "With complete data the tier is still C.",
    "The next follow-up is due on Mar 15, 2024.",
  ]);
});

test("a customer who is kept out is told apart from one about whom a blank keeps it open", async () => {
  const [out, open] = await score(detailed, [{ 采购额: -5 }, { 性质: "直供" }], "--detail");
  expect(out.detail?.gates).toMatchObject([{ held: "no" }]);
  expect(out.detail?.why).toContain("不符合准入条件：太小。");
  expect(out.problems).toEqual([expect.objectContaining({ code: "gate", value: "size" })]);
  expect(out.detail?.missing).toEqual([]);
  expect(open.detail?.gates).toMatchObject([{ held: "unknown" }]);
  expect(open.detail?.why).toContain("“采购额”没有数据，还不能判断是否符合准入条件（太小）。");
  expect(open.problems).toEqual([
    expect.objectContaining({
      code: "missing-input",
      message: expect.stringMatching(/采购额.*还不能判断是否符合准入条件（太小）/) as string,
    }),
  ]);
});

test("several blanks are one sentence where no cell is known, and one for each cell where one is", async () => {
  const [customer] = await score(sound, [{ 客户名称: "甲" }]);
  expect(customer.problems).toEqual([
    {
      cell: null,
      code: "missing-input",
      value: "",
      message: expect.stringMatching(/采购额.*性质/) as string,
    },
  ]);
  const sheet = join(folder, "blanks.csv");
  writeFileSync(sheet, "客户名称,采购额,性质,上次联系\n甲,,,2024-03-01\n乙,60,直供,2024-03-01\n");
  const args = ["score", sheet, "--scheme", file(sound), "--as-of", "2024-03-15"];
  const { rows } = JSON.parse((await run(args)).stdout) as { rows: readonly Row[] };
  expect(rows[0].problems).toMatchObject([
    { code: "missing-input", cell: "B2" },
    { code: "missing-input", cell: "C2" },
  ]);
});

test("the rule that capped the tier is named", async () => {
  const capped: Scheme = {
    ...sound,
    decide: {
      by: "conditions",
      rules: [
        { tier: "C", when: { column: "采购额", below: 0 } },
        { tier: "A", when: { column: "采购额", atLeast: 50 } },
        { tier: "B" },
      ],
    },
  };
  const rows = await score(capped, [{ 采购额: -1 }, { 采购额: 1 }], "--detail");
  expect(rows.map(({ detail }) => detail?.rule)).toEqual([
    { number: 1, tier: "C", when: "“采购额” < 0" },
    { number: 3, tier: "B", when: "其余客户" },
  ]);
  expect(rows[0].detail?.why).toContain("等级为 C，因为“采购额” < 0。");
  expect(rows[1].detail?.why).toContain("等级为 B，因为前面各条都不符合。");
  expect(rows[0].detail?.gap).toEqual(["升到 B 最近的一步：把“采购额”从 -1 变为 0。"]);
});

test("--row prints the rows asked for, and the result without --detail stays as it was", async () => {
  const records = [{ 采购额: 1 }, { 采购额: 60 }, { 采购额: 100 }];
  const all = await score(detailed, records);
  const two = await score(detailed, records, "--row", "3", "--row", "1", "--detail");
  expect(all.map(({ row, detail }) => [row, detail])).toEqual([
    [1, undefined],
    [2, undefined],
    [3, undefined],
  ]);
  expect(two.map(({ row }) => row)).toEqual([1, 3]);
  for (const { detail, ...plain } of two) {
    expect(detail).toBeDefined();
    expect(plain).toEqual(all[plain.row - 1]);
  }
  const wrong = await run(["score", "x.json", "--scheme", "abc-top5", "--row", "0"]);
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining("--row 0")]);
});

/** A few customers of every built-in scheme: each has whole sentences in both languages. */
test.each(caseTables().map(({ id, cases }) => [id, cases] as const))(
  "%s: every sentence is whole in both languages",
  async (id, cases) => {
    const plain = cases.filter((one) => one.at === undefined && recordsOf(one).length <= 30);
    const records = plain.slice(0, 4).map((one) => recordsOf(one)[0]);
    for (const language of ["zh", "en"]) {
      const rows = await score(id, [...records, {}], "--detail", "--lang", language);
      for (const { detail } of rows) {
        expect(detail?.gap.length).toBeGreaterThan(0);
        for (const sentence of [...(detail?.why ?? []), ...(detail?.gap ?? [])]) {
          expect(sentence).not.toMatch(/undefined|NaN|\[object|null/);
          expect(sentence).toMatch(language === "zh" ? /。$/ : /\.$/);
        }
      }
    }
  }
);

test("there is a table of cases for every built-in scheme", () => {
  const told = new Set(caseTables().map(({ id }) => id));
  expect(catalogue.filter(({ id }) => !told.has(id)).map(({ id }) => id)).toEqual([]);
});
