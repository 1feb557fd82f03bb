import type { BlankMeans, Condition, Scheme, TierCondition } from "../../scheme/types";
import { customerName, lastContact } from "../customerColumns";

const MONTHS = "预计成交月数";
const AMOUNT = "预计月度成交金额";

/** The better of the two grades wins: "or", so a blank only matters below the best grade. */
const either = (amount: number, months: number): Condition => ({
  any: [
    { column: AMOUNT, atLeast: amount, blank: "assume-no" },
    { column: MONTHS, atMost: months, blank: "assume-no" },
  ],
});

const someInput: Condition = {
  any: [
    { column: AMOUNT, given: true },
    { column: MONTHS, given: true },
  ],
};

/** The amount decides where there is one; the months only where it is blank. */
const amountFirst = (amount: number, months: number): Condition => ({
  any: [
    { column: AMOUNT, atLeast: amount, blank: "no" },
    {
      all: [
        { column: AMOUNT, given: false },
        { column: MONTHS, atMost: months, blank: "no" satisfies BlankMeans },
      ],
    },
  ],
});

const ladder = (rule: (amount: number, months: number) => Condition): readonly TierCondition[] => [
  { tier: "A级", when: rule(10, 3) },
  { tier: "B级", when: rule(5, 6) },
  { tier: "C级", when: rule(2, 12) },
  { tier: "D级", when: someInput },
];

export const salesAbcdMonthsAmount: Scheme = {
  id: "sales-abcd-months-amount",
  version: "1.0.0",
  name: { zh: "成交月数与月金额 A–D 级", en: "Months to close and monthly amount, A–D" },
  use: "forecast",
  status: "complete",
  source: {
    note: {
      zh: "销售部潜在客户分级标准：拜访和机会分析后，按预计成交月数与预计月金额分 A–D 级。",
      en: "A sales department's standard for prospects: months to close and expected monthly amount give A–D.",
    },
  },
  columns: [
    customerName,
    { name: MONTHS, type: "number", unit: "月", synonyms: ["成交周期", "几个月内成交"] },
    {
      name: AMOUNT,
      type: "number",
      unit: "万元",
      synonyms: ["月度业绩", "成交金额", "预计月业绩"],
    },
    lastContact,
  ],
  tiers: [
    {
      label: "A级",
      name: { zh: "A 级", en: "A" },
      color: "green",
      treatment: { zh: "资源冲突时优先", en: "Wins when resources clash" },
      source: "seed",
    },
    { label: "B级", name: { zh: "B 级", en: "B" }, color: "blue", source: "seed" },
    { label: "C级", name: { zh: "C 级", en: "C" }, color: "gold", source: "seed" },
    { label: "D级", name: { zh: "D 级", en: "D" }, color: "grey", source: "seed" },
  ],
  decide: { by: "conditions", rules: ladder(either) },
  options: [
    {
      id: "conflict",
      name: { zh: "月数与金额不一致时", en: "When months and amount disagree" },
      values: [
        { id: "best", name: { zh: "取较好的等级", en: "The better grade" }, set: {} },
        {
          id: "amount-first",
          name: { zh: "以金额为准", en: "The amount decides" },
          set: { decide: { by: "conditions", rules: ladder(amountFirst) } },
        },
      ],
    },
  ],
  regrade: {
    every: { every: 1, unit: "month" },
    note: { zh: "每月底按跟进结果重新评级", en: "End of every month, from follow-up results" },
  },
  decisions: [
    {
      gap: {
        zh: "“或”与“金额优先”在两者不一致时冲突。",
        en: "“Or” and “amount first” conflict when the two disagree.",
      },
      decided: {
        zh: "取较好的等级；另有选项“以金额为准”。",
        en: "The better of the two; option “the amount decides”.",
      },
    },
    {
      gap: { zh: "10、5、2 万等界限相接。", en: "The ranges touch at 10, 5 and 2." },
      decided: { zh: "较高的等级拥有界限。", en: "The higher grade owns the edge." },
    },
    {
      gap: { zh: "3 到 4 个月、6 到 7 个月之间。", en: "Between 3 and 4, and 6 and 7 months." },
      decided: {
        zh: "大于 3 且不超过 6 为 B，大于 6 且不超过 12 为 C。",
        en: "Above 3 up to 6 is B, above 6 up to 12 is C.",
      },
    },
    {
      gap: { zh: "没有拜访周期。", en: "No visit rhythm." },
      decided: {
        zh: "不生成跟进日期，只每月重新评级。",
        en: "No follow-up dates; only the monthly regrade.",
      },
    },
  ],
};
