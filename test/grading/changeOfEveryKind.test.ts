import { catalogue } from "../../src/catalogue";
import type { Scalar } from "../../src/formula/vector";
import { isoDate } from "../../src/formula/serial";
import { traceGrades } from "../../src/grading/grade";
import { nearestChangesFrom, type NearestChange } from "../../src/grading/nearestChange";
import { influenceableColumns } from "../../src/scheme/influenceableColumns";
import type { Scheme } from "../../src/scheme/types";
import { preparedScheme } from "../../src/table/gradeSheet";
import { tellFall, tellGap } from "../../src/wording";
import { enUS } from "../../src/wording/en-US";
import { zhCN } from "../../src/wording/zh-CN";
import { recordsOf } from "../catalogue/caseRecords";
import { caseTables } from "../catalogue/caseTables";
import { gradeRecords, type Record_ } from "../catalogue/gradeRecords";
import { inputOf } from "./inputOf";

const schemeOf = (id: string) => catalogue.find((scheme) => scheme.id === id) as Scheme;

function changesOf(scheme: Scheme, records: readonly Record_[]) {
  const prepared = preparedScheme(scheme);
  const input = inputOf(scheme, records);
  const trace = traceGrades(prepared, input);
  return { tier: trace.grades.tier[0], ...nearestChangesFrom(prepared, input, trace, 0) };
}

/** The tier it leads to and the new values. */
const brief = (scheme: Scheme, change: NearestChange | null) =>
  change && [
    scheme.tiers[change.tier].label,
    Object.fromEntries(change.steps.map(({ column, to }) => [column, to])),
  ];

const sales = (column: string, ...amounts: readonly number[]) =>
  amounts.map((amount) => ({ [column]: amount }));

/** What the rules of each scheme, read on paper, ask of its first customer. */
test.each<[string, string, readonly Record_[], unknown, unknown]>([
  [
    "conditions, the better of two",
    "sales-abcd-months-amount",
    [{ 预计成交月数: 12, 预计月度成交金额: 1 }],
    ["B级", { 预计成交月数: 6 }],
    ["D级", { 预计成交月数: 13 }],
  ],
  [
    "conditions over a share",
    "sales-share-abcde",
    [{ 销售额所占比例: 75 }],
    ["B级", { 销售额所占比例: 80 }],
    ["D级", { 销售额所占比例: 69.99 }],
  ],
  [
    "two conditions at once",
    "battery-order-abc",
    [{ 订单次数: 4, 累计订单量: 10 }],
    ["A级/战略性", { 订单次数: 6, 累计订单量: 100.01 }],
    ["C级", { 累计订单量: 9.99 }],
  ],
  [
    "marks where a blank is a no",
    "contact-quality-dcba",
    [
      {
        找到关键人: true,
        完整介绍产品: true,
        留有联系方式: true,
        已发电子资料: false,
        兴趣浓厚: false,
        有明确项目或购买需求: false,
        有能力购买: false,
      },
    ],
    ["C类 有效客户", { 已发电子资料: true }],
    null,
  ],
  [
    "a composed code",
    "value-potential-matrix",
    [{ 价值等级: "B", 潜力等级: "2" }],
    ["B1", { 潜力等级: "1" }],
    ["B3", { 潜力等级: "3" }],
  ],
  [
    "a minimum profile",
    "key-account-five",
    [{ 购买力: "较大", 影响力: "重要" }],
    ["金牌客户", { 购买力: "巨大", 影响力: "巨大" }],
    ["铂金客户", { 影响力: "较低" }],
  ],
  [
    "a checklist",
    "power-nine-checks",
    [
      {
        "一查 电网供电电源": "隐患",
        ...Object.fromEntries(
          schemeOf("power-nine-checks")
            .columns.filter(({ name }) => /^[二三四五六七八九]查/.test(name))
            .map(({ name }) => [name, "合格"])
        ),
      },
    ],
    ["无隐患", { "一查 电网供电电源": "合格" }],
    ["重大隐患", { "四查 客户供电电源": "隐患" }],
  ],
  [
    "a look-up",
    "bocom-am-levels",
    [{ 岗位等级: "三级" }],
    ["二级", { 岗位等级: "二级" }],
    ["四级", { 岗位等级: "四级" }],
  ],
  [
    "a percentile: the value of the last one within",
    "importance-two",
    sales("可成交额度", 10, 90, 80, 70, 60, 50, 40, 30, 20, 5),
    ["重要客户", { 可成交额度: 80 }],
    null,
  ],
  [
    "a Pareto share",
    "contribution-abcd",
    // Before him 800 of 1,000 are 80 %, which is no longer B; at 40 he would share its start of 91 %.
    sales("贡献额", 100, 500, 300, 60, 40),
    ["B类", { 贡献额: 100.01 }],
    ["D类", { 贡献额: 39.99 }],
  ],
  [
    "a quota with places left",
    "jilin-mobile-am",
    [{ 本岗工作年限: 5, 学历: "大专以上", 月平均绩效: 79, 上岗月数: 60, 省市级奖励: false }],
    null,
    null,
  ],
  [
    "a number with its edge left out",
    "cmb-five-tier",
    [{ 客户资产规模: 10 }],
    ["金卡客户", { 客户资产规模: 200 }],
    ["普卡客户", { 客户资产规模: 9.99 }],
  ],
  [
    "a score",
    "project-center-abc",
    // 1 + 3 + 3 points; A from 8, C below 6.
    [{ 业务合作量: "差", 应收款情况: "优", 经营信誉: "优" }],
    ["A", { 业务合作量: "中" }],
    ["C", { 应收款情况: "差" }],
  ],
])("%s (%s)", (_, id, records, rise, fall) => {
  const scheme = schemeOf(id);
  const changes = changesOf(scheme, records);
  expect([brief(scheme, changes.rise), brief(scheme, changes.fall)]).toEqual([rise, fall]);
});

/** A step as a record's cell holds it. */
const cellOf = (scheme: Scheme, column: string, to: Scalar) =>
  typeof to === "number" && scheme.columns.find(({ name }) => name === column)?.type === "date"
    ? isoDate(to)
    : to;

const parts = (steps: NearestChange["steps"]) =>
  Array.from({ length: 2 ** steps.length - 2 }, (_, i) =>
    steps.filter((_step, bit) => ((i + 1) >> bit) & 1)
  );

const ordered = caseTables()
  .map(({ id, cases }) => ({ scheme: schemeOf(id), cases }))
  .filter(({ scheme }) => scheme.decide.by !== "none" && scheme.tiers.length > 1);

/** Cases of each scheme that are looked at: all would take minutes. */
const MOST = 10;
let proven = 0;

test.each(ordered.map(({ scheme, cases }) => [scheme.id, scheme, cases] as const))(
  "%s: the change leads where it says, by columns that can be influenced, and no part of it does",
  (_, scheme, cases) => {
    const free = new Set(influenceableColumns(scheme).map(({ name }) => name));
    const lists = cases
      .filter(({ at, options, given }) => at === undefined && options === undefined && given)
      .map(recordsOf)
      .filter(({ length }) => length <= 30);
    const every = Math.max(1, Math.floor(lists.length / MOST));
    for (const records of lists.filter((_list, i) => i % every === 0).slice(0, MOST)) {
      const { tier, rise, fall } = changesOf(scheme, records);
      for (const words of [zhCN, enUS]) {
        const told = [
          tellGap({ rise }, tier < 0 ? null : tier, scheme, words),
          ...(fall === null ? [] : [tellFall(fall, scheme, words)]),
        ];
        for (const sentence of told)
          expect(sentence).not.toMatch(/undefined|null|NaN|\[object|“”|""/);
      }
      const after = (steps: NearestChange["steps"]) => {
        const cells = steps.map(({ column, to }) => [column, cellOf(scheme, column as string, to)]);
        const changed = { ...records[0], ...(Object.fromEntries(cells) as Record_) };
        const { tier: text } = gradeRecords(scheme, [changed, ...records.slice(1)])[0];
        return scheme.tiers.findIndex(({ label }) => label === text);
      };
      for (const change of [rise, fall]) {
        if (change === null || change.steps.some(({ to }) => to === null)) continue;
        const isThere = (reached: number) =>
          reached >= 0 && (change === rise ? reached < tier : reached > tier);
        for (const { column } of change.steps) expect(free).toContain(column);
        const said = [scheme.id, records[0], change.steps];
        expect([said, isThere(after(change.steps))]).toEqual([said, true]);
        for (const part of parts(change.steps))
          expect([said, part, isThere(after(part))]).toEqual([said, part, false]);
        proven++;
      }
    }
  }
);

test("most schemes had changes to prove", () => {
  expect(proven).toBeGreaterThan(300);
});
