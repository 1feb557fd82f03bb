import type { Scheme, TierRule } from "../../scheme/types";
import { customerCode, customerName, lastContact } from "../customerColumns";

/** A below 80 % of the whole, B below 95 %, C the rest; by a share counted from the largest down. */
const cutsOn = (column: string): TierRule => ({
  by: "conditions",
  rules: [
    { tier: "A", when: { column, below: 80 } },
    { tier: "B", when: { column, below: 95 } },
    { tier: "C", when: { column, given: true } },
  ],
});

export const abcPareto: Scheme = {
  id: "abc-pareto",
  version: "1.0.0",
  name: { zh: "ABC 分析（累计占比 80/95）", en: "ABC analysis (cumulative share 80/95)" },
  use: "value",
  status: "complete",
  source: {
    note: {
      zh: "通用方法：按销售额从高到低累计占比，80% 以内为 A，95% 以内为 B，其余为 C。跟进周期为模板值。",
      en: "A general method: shares added up from the largest; below 80 % is A, below 95 % is B, the rest C. The rhythms are template values.",
    },
  },
  columns: [
    customerName,
    customerCode,
    {
      name: "销售额",
      type: "number",
      unit: "元",
      synonyms: ["消费额", "采购额", "交易额", "营业额", "利润", "金额"],
    },
    lastContact,
  ],
  workings: [
    { name: "累计起点", kind: "pareto-start", column: "销售额" },
    {
      name: "占比",
      kind: "formula",
      // Of the positive values: a loss is no part of the whole.
      formula: 'IF(ISNUMBER([@销售额]),IF([@销售额]>0,[@销售额]/SUMIF([销售额],">0")*100,0),"")',
    },
    {
      name: "累计占比",
      kind: "formula",
      // Who brings nothing comes after everyone, at the whole.
      formula: 'IF(ISNUMBER([@占比]),[@累计起点]+[@占比],"")',
    },
  ],
  score: null,
  tiers: [
    {
      label: "A",
      name: { zh: "A 类", en: "A" },
      color: "green",
      cadence: { every: 1, unit: "month", source: "assumed" },
      source: "seed",
    },
    {
      label: "B",
      name: { zh: "B 类", en: "B" },
      color: "blue",
      cadence: { every: 1, unit: "quarter", source: "assumed" },
      source: "seed",
    },
    {
      label: "C",
      name: { zh: "C 类", en: "C" },
      color: "grey",
      cadence: { every: 1, unit: "year", source: "assumed" },
      source: "seed",
    },
  ],
  decide: cutsOn("累计占比"),
  outputs: [
    {
      id: "share",
      name: { zh: "占比", en: "Share" },
      type: "number",
      unit: "%",
      value: { column: "占比" },
      source: "seed",
    },
    {
      id: "cumulative",
      name: { zh: "累计占比", en: "Cumulative share" },
      type: "number",
      unit: "%",
      value: { column: "累计占比" },
      source: "seed",
    },
  ],
  followUp: { from: "上次联系日期" },
  regrade: {
    every: { every: 1, unit: "quarter" },
    note: { zh: "建议每季重新分类", en: "Quarterly is suggested" },
  },
  options: [
    {
      id: "crossing",
      name: { zh: "跨过分界的客户", en: "The customer who crosses a line" },
      values: [
        {
          id: "lower",
          name: { zh: "归较低一类（累计含本户）", en: "In the lower class (own share counted)" },
          set: {},
        },
        {
          id: "upper",
          name: {
            zh: "归较高一类（累计不含本户）",
            en: "In the better class (own share not counted)",
          },
          set: { decide: cutsOn("累计起点") },
        },
      ],
    },
  ],
  decisions: [
    {
      gap: {
        zh: "跨过 80% 的那一户属 A 还是 B，各家做法不同。",
        en: "Whether the customer who crosses 80 % is A or B differs from tool to tool.",
      },
      decided: {
        zh: "默认累计含本户，跨过者归较低一类，因此一户占 80% 以上时没有 A；另有选项。",
        en: "By default the own share counts and the one who crosses is in the lower class, so that nobody is A where one customer brings 80 % or more; the other way is an option.",
      },
    },
    {
      gap: { zh: "销售额相同的客户。", en: "Customers with equal amounts." },
      decided: { zh: "累计占比相同，同一类。", en: "One cumulative share, one class." },
    },
    {
      gap: { zh: "零或负的销售额。", en: "Amounts of zero or less." },
      decided: {
        zh: "不计入总额，占比 0，归 C。",
        en: "Not part of the total, share 0, class C.",
      },
    },
  ],
};
