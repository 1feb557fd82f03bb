import type { Condition, Scheme } from "../../scheme/types";
import { customerName } from "../customerColumns";

const INCOME = "经济资本收益";

/** Among the best of the customer's own layer. */
const topOfLayer = (percent: number): Condition => ({
  column: INCOME,
  topPercent: percent,
  within: "分层",
});

export const bankEnterpriseClasses: Scheme = {
  id: "bank-enterprise-classes",
  version: "1.0.0",
  name: { zh: "银行企业金融客户五类", en: "Bank corporate customers: five contribution classes" },
  use: "credit",
  status: "partial",
  source: {
    note: {
      zh: "某银行企业金融条线分层之后的第二步：各层内按贡献（经济资本收益）和合作紧密度分五类；文本没有留下任何界限，后两类没有描述。",
      en: "The second step of a bank's corporate line: within each layer five classes by contribution (income on economic capital) and closeness. No cut survives in the text, and two classes are not described.",
    },
  },
  columns: [
    customerName,
    {
      name: "分层",
      type: "choice",
      synonyms: ["客户层级"],
      options: [
        { value: "特大型" },
        { value: "大型" },
        { value: "中型" },
        { value: "小型" },
        { value: "小微型" },
      ],
    },
    {
      name: INCOME,
      type: "number",
      unit: "万元",
      synonyms: ["经济资本回报", "EVA", "资本收益"],
    },
    {
      name: "合作紧密度",
      type: "number",
      unit: "分",
      synonyms: ["紧密度", "合作紧密程度"],
    },
  ],
  tiers: [
    {
      label: "战略基础客户",
      name: { zh: "战略基础客户", en: "Strategic base" },
      color: "gold",
      source: "assumed",
    },
    {
      label: "优质基础客户",
      name: { zh: "优质基础客户", en: "Quality base" },
      color: "green",
      source: "assumed",
    },
    {
      label: "有效基础客户",
      name: { zh: "有效基础客户", en: "Effective base" },
      color: "blue",
      source: "assumed",
    },
    {
      label: "培育型客户",
      name: { zh: "培育型客户", en: "To be cultivated" },
      color: "purple",
      source: "assumed",
    },
    {
      label: "调整型客户",
      name: { zh: "调整型客户", en: "To be adjusted" },
      color: "grey",
      source: "assumed",
    },
  ],
  decide: {
    by: "conditions",
    rules: [
      // First, so that a loss-maker of a small layer never lands in a better class.
      { tier: "调整型客户", when: { column: INCOME, atMost: 0 } },
      {
        tier: "战略基础客户",
        when: { all: [topOfLayer(10), { column: "合作紧密度", atLeast: 80 }] },
      },
      { tier: "优质基础客户", when: topOfLayer(30) },
      { tier: "有效基础客户", when: topOfLayer(70) },
      { tier: "培育型客户", when: { column: INCOME, given: true } },
    ],
  },
  regrade: {
    note: {
      zh: "原文没有周期，由用户决定",
      en: "No period in the source; the user's choice",
    },
  },
  decisions: [
    {
      gap: { zh: "五类都没有界限。", en: "None of the five classes has a cut." },
      decided: {
        zh: "模板：收益不为正为调整型；各层前 10% 且紧密度不低于 80 为战略基础，前 30% 优质，前 70% 有效，其余培育型。全部可改。",
        en: "Template: income of 0 or less is to be adjusted; of each layer the top 10 % with closeness of 80 are strategic, the top 30 % quality, the top 70 % effective, the rest to be cultivated. All editable.",
      },
    },
    {
      gap: { zh: "比例不是整数户数时。", en: "A share of the layer that is no whole number." },
      decided: {
        zh: "户数向上取整，至少 1 户；与末位相同的一并计入；没有填分层的客户另成一组。",
        en: "Rounded up, at least one, ties with the last one come in; customers without a layer form a group of their own.",
      },
    },
    {
      gap: { zh: "紧密度空白。", en: "Closeness is blank." },
      decided: {
        zh: "只影响前 10% 的客户：未评级；其余照常。",
        en: "It only matters among the top 10 %: those are not rated; the others are.",
      },
    },
  ],
};
