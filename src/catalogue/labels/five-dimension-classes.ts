import type { ChooseRule, Column, Scheme } from "../../scheme/types";
import { customerName } from "../customerColumns";

const SINCE_LAST = "距上次成交天数";
const SINCE_FIRST = "距首单天数";

/**
 * Thirds of the list. Places round up, so 33.3333 % and 66.6666 % give a third and two thirds exactly;
 * 66.6667 % would be one place too many.
 */
const thirdsOf = (
  column: string,
  [best, middle, last]: readonly [string, string, string]
): readonly ChooseRule[] => [
  { when: { column, topPercent: 33.3333 }, value: best },
  { when: { column, topPercent: 66.6666 }, value: middle },
  { when: { column, given: true }, value: last },
];

/** Days between a date of the sheet and the as-of date, where the days themselves are not given. */
const daysSince = (name: string, date: string, synonyms: readonly string[]): Column => ({
  name,
  type: "number",
  unit: "天",
  synonyms,
  otherwise: `IF(ISNUMBER([@${date}]),TODAY()-INT([@${date}]),"")`,
});

const shown = ["客户类型", "客户规模", "客户价值", "客户行为", "客户环境"];
const labelText = shown
  .map((name) => {
    // 大, 中, 小 alone would not say of what.
    const text = name === "客户规模" ? `"规模"&[@${name}]` : `[@${name}]`;
    return `IF([@${name}]="",""," / "&${text})`;
  })
  .join("&");

export const fiveDimensionClasses: Scheme = {
  id: "five-dimension-classes",
  version: "1.0.0",
  name: {
    zh: "五维客户分类（类型、规模、价值、行为、环境）",
    en: "Five labels: type, scale, value, behaviour, environment",
  },
  use: "value",
  status: "template",
  source: {
    note: {
      zh: "通用管理文本：从类型、规模、价值、行为、环境五个角度各给客户一个标签，没有界限。",
      en: "A general text: one label for each of type, scale, value, behaviour and environment; no cuts.",
    },
  },
  columns: [
    customerName,
    {
      name: "客户类型",
      type: "choice",
      influenceable: false,
      synonyms: ["类型"],
      options: [
        { value: "普通客户", synonyms: ["普通"] },
        { value: "商业客户", synonyms: ["商业"] },
        { value: "高端客户", synonyms: ["高端"] },
      ],
    },
    {
      name: "客户规模",
      type: "choice",
      influenceable: false,
      synonyms: ["规模"],
      options: [{ value: "大" }, { value: "中" }, { value: "小" }],
      otherwise: "[@推算规模]",
    },
    {
      name: "客户价值",
      type: "choice",
      synonyms: ["价值"],
      options: [
        { value: "核心客户", synonyms: ["核心"] },
        { value: "重要客户", synonyms: ["重要"] },
        { value: "潜力客户", synonyms: ["潜力"] },
      ],
      otherwise: "[@推算价值]",
    },
    {
      name: "客户行为",
      type: "choice",
      synonyms: ["活跃度", "行为"],
      options: [
        { value: "活跃客户", synonyms: ["活跃"] },
        { value: "一般客户", synonyms: ["一般"] },
        { value: "低活跃客户", synonyms: ["低活跃", "不活跃"] },
      ],
      otherwise: "[@推算行为]",
    },
    {
      name: "客户环境",
      type: "choice",
      synonyms: ["新老"],
      options: [
        { value: "老客户", synonyms: ["老"] },
        { value: "新客户", synonyms: ["新"] },
        { value: "流失客户", synonyms: ["流失"] },
      ],
      otherwise: "[@推算环境]",
    },
    { name: "购买能力", type: "number", unit: "元", synonyms: ["购买力", "年采购预算"] },
    { name: "经济价值", type: "number", unit: "元", synonyms: ["累计利润", "利润贡献", "贡献额"] },
    daysSince(SINCE_LAST, "最近成交日期", ["未成交天数", "距最近成交天数"]),
    daysSince(SINCE_FIRST, "首单日期", ["首单天数", "合作天数"]),
    { name: "最近成交日期", type: "date", synonyms: ["上次成交日期", "最后成交日期"] },
    { name: "首单日期", type: "date", synonyms: ["首次成交日期", "首次下单日期"] },
  ],
  workings: [
    { name: "推算规模", kind: "choose", rules: thirdsOf("购买能力", ["大", "中", "小"]) },
    {
      name: "推算价值",
      kind: "choose",
      rules: thirdsOf("经济价值", ["核心客户", "重要客户", "潜力客户"]),
    },
    {
      name: "推算行为",
      kind: "choose",
      rules: [
        { when: { column: SINCE_LAST, atMost: 30 }, value: "活跃客户" },
        { when: { column: SINCE_LAST, atMost: 90 }, value: "一般客户" },
        { when: { column: SINCE_LAST, given: true }, value: "低活跃客户" },
      ],
    },
    {
      name: "推算环境",
      kind: "choose",
      rules: [
        {
          // A first deal within the year means that the last one is within the year, known or not.
          when: {
            all: [
              { column: SINCE_LAST, above: 365 },
              { not: { column: SINCE_FIRST, atMost: 365, blank: "no" } },
            ],
          },
          value: "流失客户",
        },
        {
          // Likewise a last deal longer ago than that rules out a new customer.
          when: {
            all: [
              { column: SINCE_FIRST, atMost: 90 },
              { not: { column: SINCE_LAST, above: 90, blank: "no" } },
            ],
          },
          value: "新客户",
        },
      ],
      otherwise: "老客户",
    },
  ],
  tiers: [
    {
      label: "组合标签",
      name: { zh: "组合标签", en: "Label set" },
      color: "blue",
      source: "seed",
    },
  ],
  // The first three characters are the mark between two labels.
  decide: { by: "label", formula: `REPLACE(${labelText},1,3,"")` },
  outputs: [
    {
      id: "type",
      name: { zh: "类型标签", en: "Type" },
      type: "text",
      value: { formula: "T([@客户类型])" },
      source: "seed",
    },
    {
      id: "scale",
      name: { zh: "规模标签", en: "Scale" },
      type: "text",
      value: { formula: "T([@客户规模])" },
      source: "assumed",
    },
    {
      id: "value",
      name: { zh: "价值标签", en: "Value" },
      type: "text",
      value: { formula: "T([@客户价值])" },
      source: "assumed",
    },
    {
      id: "behaviour",
      name: { zh: "行为标签", en: "Behaviour" },
      type: "text",
      value: { formula: "T([@客户行为])" },
      source: "assumed",
    },
    {
      id: "environment",
      name: { zh: "环境标签", en: "Environment" },
      type: "text",
      value: { formula: "T([@客户环境])" },
      source: "assumed",
    },
  ],
  decisions: [
    {
      gap: { zh: "五个维度都没有界限。", en: "No cuts for any of the five." },
      decided: {
        zh: "直接填写的标签优先。未填时：规模和价值按名单三等分；30 天内成交为活跃，90 天内一般，以上低活跃；超过 365 天未成交为流失，首单 90 天内为新，其余为老（模板值）。类型只能填写。",
        en: "An entered label wins. Else scale and value by thirds of the list; a deal within 30 days is active, within 90 ordinary, beyond that low; more than 365 days without a deal is lost, a first deal within 90 days is new, the rest old (template values). Type is only entered.",
      },
    },
    {
      gap: { zh: "规模、价值按什么数字排。", en: "Which numbers scale and value go by." },
      decided: {
        zh: "规模按购买能力，价值按经济价值，列名可另指定。",
        en: "Scale by buying power, value by economic value; other columns may be assigned.",
      },
    },
    {
      gap: { zh: "只有部分标签时怎么办。", en: "What if only some labels are known." },
      decided: {
        zh: "标签各自独立，只写已知的；一个也没有的不评级。",
        en: "The labels are independent: those known are shown; without any the customer is not rated.",
      },
    },
    {
      gap: { zh: "没有跟进周期。", en: "No follow-up rhythm." },
      decided: { zh: "不生成跟进日期。", en: "No follow-up dates." },
    },
  ],
};
