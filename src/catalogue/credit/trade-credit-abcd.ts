import type { Criterion, Scheme } from "../../scheme/types";
import { customerCode, customerName } from "../customerColumns";

const column = (name: string, synonym: string) =>
  ({ name, type: "number", unit: "分", synonyms: [synonym], range: [0, 100] }) as const;

/** A mark of 0–100 by a person; a quarter of it counts. */
const quarter = (id: string, zh: string, en: string): Criterion => ({
  id,
  name: { zh, en },
  max: 25,
  rule: { kind: "ratio", column: `${zh}得分`, to: 100 },
  influenceable: true,
  source: "assumed",
});

/** A value of each tier, A to D; "" while there is no tier. */
const byTier = (values: readonly number[]) =>
  `IFERROR(CHOOSE([@[结果.等级]],${values.join(",")}),"")`;

export const tradeCreditAbcd: Scheme = {
  id: "trade-credit-abcd",
  version: "1.0.0",
  name: { zh: "客户信用管理 A–D（授信）", en: "Trade credit A–D with limits and terms" },
  use: "credit",
  status: "partial",
  source: {
    note: {
      zh: "某供应商的客户信用管理办法：信用部门评分、定额度与账期、追收逾期并定期复核；原文没有任何数字。",
      en: "A supplier's rules: the credit department scores customers, sets limits and terms, chases overdue money and reviews regularly. The source prints no numbers.",
    },
  },
  columns: [
    customerName,
    customerCode,
    column("财务状况得分", "财务状况"),
    column("经营能力得分", "经营能力"),
    column("信用记录得分", "信用记录"),
    column("行业前景得分", "行业前景"),
    { name: "年赊销额", type: "number", unit: "万元", synonyms: ["年销售额", "赊销额"] },
    { name: "逾期账款", type: "number", unit: "万元", synonyms: ["逾期金额"] },
  ],
  workings: [
    {
      name: "授信比例",
      note: { zh: "占年赊销额的百分比", en: "Percent of yearly credit sales" },
      kind: "formula",
      formula: byTier([20, 10, 5, 0]),
    },
    {
      name: "账期天数",
      note: { zh: "0 天为现款", en: "0 days is cash" },
      kind: "formula",
      formula: byTier([90, 60, 30, 0]),
    },
    {
      name: "额度",
      kind: "formula",
      // In the bottom tier the limit is 0 whatever the sales.
      formula:
        'IF(ISNUMBER([@授信比例]),IF([@授信比例]=0,0,IF(ISNUMBER([@年赊销额]),[@年赊销额]*[@授信比例]/100,"")),"")',
    },
  ],
  criteria: [
    quarter("finance", "财务状况", "Financial position"),
    quarter("operation", "经营能力", "Operating ability"),
    quarter("record", "信用记录", "Credit record"),
    quarter("outlook", "行业前景", "Industry outlook"),
  ],
  score: { unit: "分" },
  tiers: [
    {
      label: "A级",
      name: { zh: "A 级：信用好，风险很低", en: "A: good, very low risk" },
      color: "green",
      treatment: { zh: "较高额度、较长账期", en: "Higher limit, longer term" },
      source: "assumed",
    },
    {
      label: "B级",
      name: { zh: "B 级：信用较好，风险低", en: "B: fairly good, low risk" },
      color: "blue",
      treatment: { zh: "适中的额度和账期", en: "Moderate limit and term" },
      source: "assumed",
    },
    {
      label: "C级",
      name: { zh: "C 级：信用一般，风险中等", en: "C: fair, medium risk" },
      color: "orange",
      treatment: { zh: "严格控制额度和账期", en: "Limit and term kept tight" },
      source: "assumed",
    },
    {
      label: "D级",
      name: { zh: "D 级：信用差，风险高", en: "D: poor, high risk" },
      color: "red",
      treatment: { zh: "原则上不赊销", en: "No credit as a rule" },
      source: "assumed",
    },
  ],
  decide: { by: "score", cuts: [{ atLeast: 85 }, { atLeast: 70 }, { atLeast: 60 }] },
  outputs: [
    {
      id: "limit",
      name: { zh: "授信额度", en: "Credit limit" },
      type: "number",
      unit: "万元",
      value: { column: "额度" },
      source: "assumed",
    },
    {
      id: "term",
      name: { zh: "账期", en: "Payment term" },
      type: "number",
      unit: "天",
      value: { column: "账期天数" },
      source: "assumed",
    },
    {
      id: "chase",
      name: { zh: "催收", en: "Chase overdue money" },
      type: "text",
      value: { formula: 'IF(ISNUMBER([@逾期账款]),IF([@逾期账款]>0,"跟踪催收",""),"")' },
      source: "seed",
    },
  ],
  regrade: {
    every: { every: 1, unit: "quarter" },
    note: {
      zh: "定期复核，原文未写周期；模板为每季度",
      en: "Regular review; the period is not in the source, quarterly as a template",
    },
  },
  decisions: [
    {
      gap: {
        zh: "没有权重、分界、额度和账期。",
        en: "No weights, cuts, limits or terms.",
      },
      decided: {
        zh: "模板：四项各 25%；85、70、60 分为界；额度为年赊销额的 20%、10%、5%、0，账期 90、60、30 天和现款，均可改。",
        en: "Template: four quarters; cuts at 85, 70 and 60; limits of 20, 10, 5 and 0 % of yearly credit sales; 90, 60, 30 days and cash. All editable.",
      },
    },
    {
      gap: { zh: "年赊销额空白时的额度。", en: "The limit without yearly credit sales." },
      decided: {
        zh: "不填额度；D 级总是 0。",
        en: "Left blank; always 0 in tier D.",
      },
    },
  ],
};
