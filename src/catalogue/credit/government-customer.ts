import type { Column, Gate, Scheme, Working } from "../../scheme/types";
import { customerName } from "../customerColumns";

const FORECAST = "预计销售额";
const GAP = "毛利率低于要求(百分点)";
const HISTORY = "近2年累计历史销售额";

const element = (id: string, column: string, zh: string, en: string): Gate => ({
  id,
  when: { column, yes: true },
  reason: { zh, en },
});

const mark = (name: string, ...synonyms: string[]): Column => ({ name, type: "yesno", synonyms });

/** ≥ 100 and ≥ 300 are assumed around the printed 150 万元 → 1.05. */
const byAmount: Working = {
  name: "历史系数",
  kind: "bands",
  column: HISTORY,
  bands: [
    { atLeast: 300, value: 1.1 },
    { atLeast: 100, value: 1.05 },
  ],
  otherwise: 1,
};

/** Percent; "" without a forecast. */
const historyOfForecast: Working = {
  name: "历史占预计",
  kind: "formula",
  formula: `IFERROR([@${HISTORY}]/[@${FORECAST}]*100,"")`,
};

/** The same steps at the forecast of the printed example: 300 and 100 of 400 万元. */
const byRatio: Working = {
  name: "历史系数",
  kind: "bands",
  column: historyOfForecast.name,
  bands: [
    { atLeast: 75, value: 1.1 },
    { atLeast: 25, value: 1.05 },
  ],
  otherwise: 1,
};

const ranked: readonly Working[] = [
  {
    name: "参评分数",
    kind: "formula",
    formula: 'IF([@[结果.等级]]>0,[@[结果.总分]],"")',
  },
  { name: "产品线内名次", kind: "rank", column: "参评分数", within: "产品类别" },
];

export const governmentCustomer: Scheme = {
  id: "government-customer",
  version: "1.0.0",
  name: { zh: "政府类客户分级", en: "Government customers: score with history multiplier" },
  use: "forecast",
  status: "partial",
  source: {
    note: {
      zh: "某直销公司对直接采购的政府最终用户每年评级（2010 年版），按等级配置人员、时间和预算；评分表和分级表缺失，只留下一个算例。",
      en: "A direct-sales company rates government end users once a year (2010) and allocates people, time and money by grade. The tables are lost, one worked example remains.",
    },
  },
  columns: [
    customerName,
    {
      name: "产品类别",
      type: "choice",
      synonyms: ["客户分类", "产品线"],
      options: [
        { value: "MMS" },
        { value: "城管" },
        { value: "公安" },
        { value: "数字城市" },
        { value: "交通" },
        { value: "应急" },
        { value: "旅游" },
      ],
    },
    mark("有潜在需求", "潜在需求", "需求"),
    mark("预算已落实或有计划且符合定价", "预算情况", "本年度预算"),
    mark("年内有明确实施时间表", "实施时间", "时间表"),
    mark("决策人及影响人清晰", "决策链", "决策人明确"),
    {
      name: FORECAST,
      type: "number",
      unit: "万元",
      synonyms: ["预计成交额", "预测销售额", "年度预计"],
    },
    { name: GAP, type: "number", unit: "百分点", synonyms: ["毛利差", "毛利率差额"] },
    {
      name: HISTORY,
      type: "number",
      unit: "万元",
      synonyms: ["历史销售额", "两年累计销售额"],
    },
  ],
  workings: [byAmount, ...ranked],
  criteria: [
    {
      id: "forecast",
      name: { zh: "预计销售额", en: "Forecast sales" },
      max: 100,
      // Only 400 万元 → 90 is printed; the rest of the table is assumed around it.
      rule: {
        kind: "bands",
        column: FORECAST,
        bands: [
          { atLeast: 500, points: 100 },
          { atLeast: 300, points: 90 },
          { atLeast: 150, points: 80 },
          { atLeast: 50, points: 70 },
        ],
        otherwise: 60,
      },
      influenceable: true,
      source: "assumed",
      note: {
        zh: "原文只有 400 万元得 90 分，其余为模板值。",
        en: "Only 400 → 90 is in the source, the rest is a template.",
      },
    },
    {
      id: "margin",
      name: { zh: "毛利率", en: "Gross margin against the requirement" },
      max: 100,
      // Only 10 points short → 70 is printed.
      rule: {
        kind: "bands",
        column: GAP,
        bands: [
          { atMost: 0, points: 100 },
          { below: 5, points: 90 },
          { below: 10, points: 80 },
        ],
        otherwise: 70,
      },
      influenceable: true,
      source: "assumed",
      note: {
        zh: "原文只有低 10% 及以上得 70 分，其余为模板值。",
        en: "Only 10 or more short → 70 is in the source, the rest is a template.",
      },
    },
  ],
  score: {
    formula: "([@[得分.预计销售额]]*50%+[@[得分.毛利率]]*50%)*[@历史系数]",
    unit: "分",
  },
  gates: [
    element("need", "有潜在需求", "没有潜在需求", "No potential need"),
    element(
      "budget",
      "预算已落实或有计划且符合定价",
      "预算没有落实或不符合定价",
      "No budget that fits the prices"
    ),
    element(
      "timetable",
      "年内有明确实施时间表",
      "年内没有明确的实施时间",
      "No definite timetable within the year"
    ),
    element(
      "people",
      "决策人及影响人清晰",
      "决策人或影响人不清",
      "Decision maker or influencers unclear"
    ),
  ],
  tiers: [
    {
      label: "A",
      name: { zh: "A", en: "A" },
      color: "green",
      treatment: {
        zh: "最有能力的销售人员，对口级别的经理跟踪，时间和预算优先",
        en: "The most capable people, a manager of matching level, time and budget first",
      },
      source: "assumed",
    },
    { label: "B", name: { zh: "B", en: "B" }, color: "blue", source: "assumed" },
    { label: "C", name: { zh: "C", en: "C" }, color: "gold", source: "assumed" },
    { label: "D", name: { zh: "D", en: "D" }, color: "grey", source: "assumed" },
  ],
  decide: { by: "score", cuts: [{ atLeast: 90 }, { atLeast: 80 }, { atLeast: 70 }] },
  outputs: [
    {
      id: "multiplier",
      name: { zh: "历史加成", en: "History multiplier" },
      type: "number",
      value: { column: "历史系数" },
      source: "assumed",
    },
    {
      id: "rank",
      name: { zh: "产品线名次", en: "Rank in the product line" },
      type: "number",
      value: { column: "产品线内名次" },
      source: "seed",
    },
  ],
  options: [
    {
      id: "history",
      name: { zh: "历史销售怎样加成", en: "How past sales count" },
      values: [
        { id: "amount", name: { zh: "按金额", en: "By amount" }, set: {} },
        {
          id: "ratio",
          name: { zh: "按占预计销售额的比例", en: "By their ratio to the forecast" },
          set: { workings: [historyOfForecast, byRatio, ...ranked] },
        },
      ],
    },
  ],
  regrade: {
    every: { every: 1, unit: "year" },
    note: {
      zh: "每年一次：新财年前至少一个月启动，1 月 1 日前完成；各区随销售进展调整，每月上报",
      en: "Once a year: starts a month before the new fiscal year, done by 1 January; regions adjust as sales proceed and report monthly",
    },
  },
  decisions: [
    {
      gap: {
        zh: "三张评分表和分级表都缺失。",
        en: "All three scoring tables and the grade table are missing.",
      },
      decided: {
        zh: "模板值，可改；算例的三个点保持准确：400 万得 90 分、低 10 个点得 70 分、历史 150 万乘 1.05。",
        en: "Template values, editable; the three points of the example stay exact: 400 → 90, 10 short → 70, 150 of history → × 1.05.",
      },
    },
    {
      gap: {
        zh: "正文说历史销售达到一定比例，算例却是金额。",
        en: "The text says history counts from a certain ratio, the example gives an amount.",
      },
      decided: {
        zh: "按金额；可选项按占预计销售额的比例（25%、75%，模板值）。",
        en: "By amount; an option takes the ratio to the forecast (25 and 75 %, template values).",
      },
    },
    {
      gap: {
        zh: "90 和 70 分各属哪一项没有写明。",
        en: "Which of 90 and 70 belongs to sales is not said.",
      },
      decided: {
        zh: "按叙述顺序：销售额 90、毛利 70。",
        en: "In the order told: sales 90, margin 70.",
      },
    },
    {
      gap: {
        zh: "“低 10%”是百分点还是相对值。",
        en: "Whether “10 % lower” means points or a relative difference.",
      },
      decided: { zh: "按百分点。", en: "Percentage points." },
    },
    {
      gap: { zh: "总分可超过 100。", en: "The score can exceed 100." },
      decided: { zh: "不封顶，照实显示。", en: "Not capped, shown as it is." },
    },
    {
      gap: { zh: "不同产品线能否一起排名。", en: "Whether product lines may be ranked together." },
      decided: {
        zh: "不能：名次只在同一产品线的已评级客户中计算。",
        en: "They may not: ranks count the rated customers of one line.",
      },
    },
    {
      gap: { zh: "没有历史销售记录。", en: "No past sales on record." },
      decided: { zh: "系数 1，不作标记。", en: "A multiplier of 1, without a mark." },
    },
  ],
};
