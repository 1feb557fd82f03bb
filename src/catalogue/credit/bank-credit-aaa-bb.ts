import type { Column, Criterion, Scheme, Working } from "../../scheme/types";
import { customerName } from "../customerColumns";

interface Indicator {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly synonyms: readonly string[];
}

interface Group {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** Percent of the score; not in the source. */
  readonly weight: number;
  readonly indicators: readonly Indicator[];
}

const indicator = (id: string, zh: string, en: string, ...synonyms: string[]): Indicator => ({
  id,
  zh,
  en,
  synonyms,
});

const GROUPS: readonly Group[] = [
  {
    id: "operation",
    zh: "经营状况",
    en: "Operation",
    weight: 25,
    indicators: [
      indicator("capital", "注册资金", "Registered capital", "注册资本"),
      indicator("size", "业务规模", "Size of business", "经营规模"),
      indicator("history", "历史经营业绩", "Past results", "历史业绩"),
      indicator("profit", "利润情况", "Profit", "盈利情况", "利润"),
      indicator("cash-flow", "现金流状况", "Cash flow", "现金流"),
      indicator("debt", "负债情况", "Debts", "负债"),
    ],
  },
  {
    id: "management",
    zh: "管理状况",
    en: "Management",
    weight: 15,
    indicators: [
      indicator("organisation", "组织管理状况", "Organisation", "组织管理"),
      indicator("staff", "人员素质及专业水平", "Staff and skills", "人员素质"),
      indicator(
        "relations",
        "与供应商、客户的关系",
        "Relations with suppliers and customers",
        "上下游关系"
      ),
      indicator("guarantee", "担保情况", "Guarantees", "担保"),
    ],
  },
  {
    id: "market",
    zh: "市场状况",
    en: "Market",
    weight: 20,
    indicators: [
      indicator("trend", "行业发展趋势", "Trend of the industry", "行业趋势"),
      indicator("share", "市场占有率", "Market share", "市占率"),
      indicator("price", "市场价格水平", "Price level", "价格水平"),
      indicator("quality", "产品或服务质量", "Quality of goods or services", "产品质量"),
    ],
  },
  {
    id: "finance",
    zh: "金融状况",
    en: "Finance",
    weight: 30,
    indicators: [
      indicator("debt-ratio", "资产负债率", "Debt ratio", "负债率"),
      indicator("liquidity", "流动比率", "Current ratio", "流动性比率"),
      indicator("solvency", "偿债能力", "Ability to repay", "还款能力"),
      indicator("leverage", "运营杠杆率", "Operating leverage", "经营杠杆"),
      indicator("financing-cost", "融资成本", "Cost of financing", "资金成本"),
      indicator("market-value", "股票市值", "Market value of shares", "市值"),
    ],
  },
  {
    id: "environment",
    zh: "环境状况",
    en: "Environment",
    weight: 10,
    indicators: [
      indicator("politics", "政治经济环境", "Political and economic climate", "宏观环境"),
      indicator(
        "image",
        "社会形象及社会责任",
        "Public image and responsibility",
        "社会形象",
        "社会责任"
      ),
    ],
  },
];

const INDICATORS = GROUPS.flatMap(({ indicators }) => indicators);

/** Large raw values are bad here; matters only where raw marks are entered. */
const LOWER_IS_BETTER = ["负债情况", "资产负债率", "运营杠杆率", "融资成本"];

const column = ({ zh, synonyms }: Indicator): Column => ({
  name: zh,
  type: "number",
  unit: "分",
  synonyms,
  range: [0, 100],
});

const criterion = ({ id, zh, en }: Indicator): Criterion => ({
  id,
  name: { zh, en },
  max: 100,
  rule: { kind: "manual", column: zh },
  source: "assumed",
});

/** 0 for the worst and 100 for the best where the sheet marks the other way round. */
const turned = (item: Indicator): Criterion =>
  LOWER_IS_BETTER.includes(item.zh)
    ? {
        ...criterion(item),
        rule: { kind: "formula", formula: `100-[@[${item.zh}]]`, needs: [item.zh] },
      }
    : criterion(item);

/** A blank indicator counts 0 in the mean of its group. */
const mean = ({ indicators }: Group) =>
  `AVERAGE(${indicators.map(({ zh }) => `[@[得分.${zh}]]`).join(",")})`;

const groupMean = (group: Group): Working => ({
  name: `${group.zh}均分`,
  kind: "formula",
  formula: mean(group),
});

export const bankCreditAaaBb: Scheme = {
  id: "bank-credit-aaa-bb",
  version: "1.0.0",
  name: {
    zh: "银行客户信用等级 AAA–BB（22 项指标）",
    en: "Bank credit rating AAA–BB, 22 indicators",
  },
  use: "credit",
  status: "partial",
  source: {
    note: {
      zh: "某银行的客户信用等级评定办法：五组 22 项指标，AAA 到 BB 五级；权重和分数段没有给出。",
      en: "A bank's credit rating: 22 indicators in five groups, five grades AAA to BB. Weights and score bands are not printed.",
    },
  },
  columns: [customerName, ...INDICATORS.map(column)],
  workings: GROUPS.map(groupMean),
  criteria: INDICATORS.map(criterion),
  score: {
    // The means are written out, so that what a blank could still bring is known.
    formula: GROUPS.map((group) => `${group.weight}%*${mean(group)}`).join("+"),
    unit: "分",
  },
  tiers: [
    {
      label: "AAA",
      name: { zh: "AAA：优异，前景突出", en: "AAA: excellent, outstanding outlook" },
      color: "gold",
      source: "assumed",
    },
    {
      label: "AA",
      name: { zh: "AA：良好稳定，有成长", en: "AA: good and stable, some growth" },
      color: "green",
      source: "assumed",
    },
    {
      label: "A",
      name: { zh: "A：尚可，成长有限", en: "A: fair, limited growth" },
      color: "blue",
      source: "assumed",
    },
    {
      label: "BBB",
      name: { zh: "BBB：偏弱，不稳定", en: "BBB: weak and unstable" },
      color: "orange",
      source: "assumed",
    },
    {
      label: "BB",
      name: { zh: "BB：很弱，没有成长", en: "BB: very weak, no growth" },
      color: "red",
      source: "assumed",
    },
  ],
  decide: {
    by: "score",
    cuts: [{ atLeast: 90 }, { atLeast: 80 }, { atLeast: 70 }, { atLeast: 60 }],
  },
  outputs: GROUPS.map(({ id, zh, en }) => ({
    id,
    name: { zh, en },
    type: "number" as const,
    unit: "分",
    value: { column: `${zh}均分` },
    source: "assumed" as const,
  })),
  options: [
    {
      id: "direction",
      name: { zh: "负债、杠杆、成本类指标", en: "Debt, leverage and cost indicators" },
      values: [
        {
          id: "marks",
          name: { zh: "填写评分（越高越好）", en: "Marks, higher is better" },
          set: {},
        },
        {
          id: "lower-is-better",
          name: { zh: "越低越好（按 100 减去填写值）", en: "Lower is better (100 less the entry)" },
          set: { criteria: INDICATORS.map(turned) },
        },
      ],
    },
  ],
  regrade: {
    note: { zh: "原文没有周期，由用户决定", en: "No period in the source; the user's choice" },
  },
  decisions: [
    {
      gap: { zh: "原文说六组，实际列出五组。", en: "Six groups are announced, five are listed." },
      decided: { zh: "按所列五组，共 22 项。", en: "The five listed ones, 22 indicators." },
    },
    {
      gap: { zh: "没有权重和分数段。", en: "No weights and no score bands." },
      decided: {
        zh: "模板：五组权重 25、15、20、30、10%，组内平均；90、80、70、60 分为界，可改。",
        en: "Template: group weights of 25, 15, 20, 30 and 10 %, plain means within; cuts at 90, 80, 70 and 60. Editable.",
      },
    },
    {
      gap: {
        zh: "资产负债率等指标越低越好。",
        en: "For some indicators, such as the debt ratio, lower is better.",
      },
      decided: {
        zh: "由人填写 0–100 的评分；可选项按“越低越好”折算四项。",
        en: "A person enters marks of 0–100; an option turns four of them round.",
      },
    },
    {
      gap: { zh: "指标空白。", en: "A blank indicator." },
      decided: { zh: "按 0 分计入本组平均，数据不全。", en: "Counts 0 in its group; incomplete." },
    },
  ],
};
