import type { Condition, Scheme } from "../../scheme/types";
import { customerName } from "../customerColumns";
import { levelsOf, partOf } from "./listLevels";

const VALUE = "价值等级";
const LOYALTY = "忠诚等级";
const POTENTIAL = "潜在等级";

const repurchase = (percent: number): Condition => ({ column: "回购率", atLeast: percent });

/** Many complaints move loyalty one level down; without the column there are none. */
const fewComplaints: Condition = { not: { column: "投诉率", above: 10, blank: "no" } };

const largeIntent: Condition = { column: "购买意向", is: "大" };

/** 一般客户 names a level of loyalty and one of potential: the dimension stands before it. */
const prefixed = (prefix: string, name: string, words: string) =>
  `IF([@${name}]="","","${prefix}："&SWITCH([@${name}],${words}))`;

export const valueLoyaltyPotential: Scheme = {
  id: "value-loyalty-potential",
  version: "1.0.0",
  name: {
    zh: "价值、忠诚、潜在价值三维标签",
    en: "Value, loyalty and potential by named measures",
  },
  use: "value",
  status: "template",
  source: {
    note: {
      zh: "通用管理文本：价值看金额、频次和品种，忠诚看回购、推荐和投诉，潜在价值看需求、意向和竞争；没有界限。",
      en: "A general text: value by amount, frequency and kinds, loyalty by repurchase, referral and complaints, potential by need, intent and competition; no cuts.",
    },
  },
  columns: [
    customerName,
    {
      name: "消费金额",
      type: "number",
      unit: "元",
      synonyms: ["消费额", "累计消费", "采购额"],
    },
    { name: "购买频次", type: "number", unit: "次", synonyms: ["购买频率", "消费频率"] },
    { name: "购买产品种类", type: "number", unit: "个", synonyms: ["产品种类数"] },
    { name: "回购率", type: "percent", unit: "%", synonyms: ["复购率"] },
    { name: "推荐他人率", type: "percent", unit: "%", synonyms: ["推荐率"] },
    { name: "投诉率", type: "percent", unit: "%", synonyms: ["投诉比例"] },
    {
      name: "需求程度",
      type: "choice",
      synonyms: ["需求强度"],
      options: [{ value: "高" }, { value: "中" }, { value: "低" }],
    },
    {
      name: "购买意向",
      type: "choice",
      synonyms: ["意向", "意向程度"],
      options: [{ value: "大" }, { value: "一般" }, { value: "小" }],
    },
    { name: "是否已是客户", type: "yesno", synonyms: ["已成交", "是否客户"] },
    { name: "市场竞争情况", type: "text", synonyms: ["竞争情况", "竞品情况"] },
  ],
  workings: [
    { name: VALUE, kind: "choose", rules: levelsOf("消费金额", ["高价值", "中价值", "低价值"]) },
    {
      name: LOYALTY,
      kind: "choose",
      rules: [
        { when: { all: [repurchase(60), fewComplaints] }, value: "忠诚" },
        {
          when: { any: [repurchase(60), { all: [repurchase(20), fewComplaints] }] },
          value: "一般",
        },
        { when: { column: "回购率", given: true }, value: "流失" },
      ],
    },
    {
      name: POTENTIAL,
      kind: "choose",
      rules: [
        { when: { all: [largeIntent, { column: "是否已是客户", yes: false }] }, value: "潜在" },
        { when: { all: [largeIntent, { column: "是否已是客户", yes: true }] }, value: "重点" },
        { when: { column: "购买意向", given: true }, value: "一般" },
      ],
    },
  ],
  tiers: [
    {
      label: "三维标签",
      name: { zh: "三维标签", en: "Label triple" },
      color: "blue",
      source: "seed",
    },
  ],
  decide: {
    by: "label",
    formula: `IF([@${VALUE}]="","",[@${VALUE}]&"/"&${partOf(LOYALTY)}&"/"&${partOf(POTENTIAL)})`,
    needs: [LOYALTY, POTENTIAL],
  },
  outputs: [
    {
      id: "value",
      name: { zh: "价值标签", en: "Value label" },
      type: "text",
      value: { column: VALUE },
      source: "assumed",
    },
    {
      id: "loyalty",
      name: { zh: "忠诚标签", en: "Loyalty label" },
      type: "text",
      value: {
        formula: prefixed("忠诚", LOYALTY, '"忠诚","忠诚客户","一般","一般客户","流失","流失客户"'),
      },
      source: "assumed",
    },
    {
      id: "potential",
      name: { zh: "潜在价值标签", en: "Potential label" },
      type: "text",
      value: {
        formula: prefixed(
          "潜在价值",
          POTENTIAL,
          '"潜在","潜在客户","重点","重点客户","一般","一般客户"'
        ),
      },
      source: "assumed",
    },
  ],
  decisions: [
    {
      gap: { zh: "三个维度都没有界限。", en: "No cuts for any of the three." },
      decided: {
        zh: "金额在名单中前 20% 高价值，其后 30% 中价值，其余低价值；回购率 60% 起忠诚，20% 起一般，以下流失，投诉率超过 10% 降一级；意向大而非客户为潜在，意向大且已是客户为重点，其余一般（模板值）。",
        en: "Amount: the best 20 % of the list high, the next 30 % middle, the rest low. Repurchase from 60 % loyal, from 20 % ordinary, below lost; complaints above 10 % move one down. Large intent and not a customer: prospect; and a customer: key; the rest ordinary (template values).",
      },
    },
    {
      gap: {
        zh: "“一般客户”同时是忠诚和潜在价值的标签。",
        en: "One label, 一般客户, belongs to two dimensions.",
      },
      decided: { zh: "单列的标签前写明维度。", en: "Each label of its own names its dimension." },
    },
    {
      gap: {
        zh: "频次、产品种类、推荐率、需求和竞争情况没有用法。",
        en: "Frequency, kinds, referral, need and competition have no use in the rules.",
      },
      decided: { zh: "只作记录，不影响标签。", en: "Kept on record without effect on the labels." },
    },
    {
      gap: { zh: "有空白时怎么办。", en: "What blanks mean." },
      decided: {
        zh: "金额空白不评级；忠诚或潜在价值无法判断时该处写“未评级”，数据不全；投诉率空白算没有投诉。",
        en: "Without an amount not rated; where loyalty or potential cannot be told its place says 未评级 and the data are incomplete; a blank complaint rate counts as none.",
      },
    },
    {
      gap: { zh: "没有跟进周期。", en: "No follow-up rhythm." },
      decided: { zh: "不生成跟进日期。", en: "No follow-up dates." },
    },
  ],
};
