import type { Band, Scheme } from "../../scheme/types";
import { pharmaColumns } from "./pharmaColumns";

/** One point for every full percent of margin, 12 at the most; below 1 % there is none. */
const marginLadder: readonly Band[] = Array.from({ length: 12 }, (_, i) => ({
  atLeast: 12 - i,
  points: 12 - i,
}));

/** Plain sum, before it is scaled from 90 to 100. */
const rawScore = [
  "进货额",
  "进货量",
  "财务毛利率",
  "进货稳定性",
  "平均回款天数",
  "重点品种占有",
  "中标价执行到位",
  "采购方式",
  "未列项目",
]
  .map((criterion) => `[@[得分.${criterion}]]`)
  .join("+");

export const pharmaDistributor: Scheme = {
  id: "pharma-distributor",
  version: "1.0.0",
  name: { zh: "医药经销客户百分制分级", en: "Pharmaceutical distributors, 100-point score" },
  use: "value",
  status: "partial",
  source: {
    note: {
      zh: "某医药销售公司的客户等级划分办法：销售与财务每半年给全部客户打分，等级决定整个销售计划。",
      en: "Grading rules of a pharmaceutical sales company: sales and finance score every customer each half year; the grade steers the sales plan.",
    },
  },
  columns: pharmaColumns,
  criteria: [
    {
      id: "amount",
      name: { zh: "进货额", en: "Purchase amount" },
      max: 20,
      rule: { kind: "ratio", column: "月均进货额", to: "list-maximum" },
      decimals: 4,
      influenceable: true,
      source: "seed",
    },
    {
      id: "quantity",
      name: { zh: "进货量", en: "Purchase quantity" },
      max: 10,
      rule: { kind: "ratio", column: "月均进货量", to: "list-maximum" },
      decimals: 4,
      influenceable: true,
      source: "seed",
    },
    {
      id: "margin",
      name: { zh: "财务毛利率", en: "Gross margin" },
      max: 12,
      rule: { kind: "bands", column: "财务毛利率", bands: marginLadder, otherwise: 0 },
      source: "seed",
    },
    {
      id: "stability",
      name: { zh: "进货稳定性", en: "Purchase stability" },
      max: 10,
      rule: {
        kind: "formula",
        formula: "([@月均进货额]-([@最高月进货额]-[@最低月进货额]))/[@月均进货额]*10",
        needs: ["月均进货额", "最高月进货额", "最低月进货额"],
      },
      unless: [{ when: { column: "月均进货额", atMost: 0 }, points: 0 }],
      decimals: 4,
      influenceable: true,
      source: "seed",
    },
    {
      id: "collection",
      name: { zh: "平均回款天数", en: "Collection days" },
      max: 15,
      rule: {
        kind: "formula",
        formula: "([@问题应收界限]-[@平均回款天数])/[@问题应收界限]*15",
        needs: ["平均回款天数", "问题应收界限"],
      },
      unless: [
        { when: { column: "超一年", yes: true, blank: "no" }, points: 0 },
        { when: { column: "超红线", yes: true, blank: "no" }, points: 2 },
        { when: { column: "问题应收界限", atMost: 0 }, points: 0 },
      ],
      decimals: 4,
      influenceable: true,
      source: "seed",
      note: {
        zh: "按原文：超红线得 2 分，可能高于距红线 1 天以内的得分。",
        en: "As printed: 2 points over the red line, which can be more than one day under it earns.",
      },
    },
    {
      id: "focus",
      name: { zh: "重点品种占有", en: "Share of focus products" },
      max: 15,
      rule: {
        kind: "bands",
        column: "重点品种金额占比",
        bands: [
          { atLeast: 60, points: 15 },
          { atLeast: 55, points: 12 },
          { atLeast: 50, points: 9 },
          { atLeast: 45, points: 6 },
          { atLeast: 40, points: 3 },
        ],
        otherwise: 0,
      },
      influenceable: true,
      source: "seed",
    },
    {
      id: "bid-price",
      name: { zh: "中标价执行到位", en: "Bid price kept" },
      max: 3,
      rule: { kind: "yesno", column: "按中标价执行", yes: 3, no: 0 },
      influenceable: true,
      source: "seed",
    },
    {
      id: "mode",
      name: { zh: "采购方式", en: "Purchase mode" },
      max: 5,
      rule: {
        kind: "choices",
        column: "采购方式",
        points: { 提前沟通后补点: 5, 与业务员沟通后点配: 3, 其他: 0 },
      },
      influenceable: true,
      source: "seed",
    },
    {
      id: "unlisted",
      name: { zh: "未列项目", en: "Criteria lost with the end of the text" },
      max: 10,
      rule: { kind: "manual", column: "未列项目得分" },
      blank: "optional",
      source: "assumed",
    },
  ],
  // The printed items sum to 90: without the 10 unlisted points the sum is scaled from 90 to 100.
  score: { outOf: 100, unit: "分" },
  tiers: [
    {
      label: "A类",
      name: { zh: "A 类", en: "A" },
      color: "green",
      cadence: { every: 7, unit: "day", source: "assumed" },
      source: "seed",
    },
    {
      label: "B类",
      name: { zh: "B 类", en: "B" },
      color: "blue",
      cadence: { every: 15, unit: "day", source: "assumed" },
      source: "seed",
    },
    {
      label: "C类",
      name: { zh: "C 类", en: "C" },
      color: "gold",
      cadence: { every: 30, unit: "day", source: "assumed" },
      source: "seed",
    },
    {
      label: "D类",
      name: { zh: "D 类", en: "D" },
      color: "grey",
      cadence: { every: 90, unit: "day", source: "assumed" },
      source: "seed",
    },
  ],
  // 70 belongs to D in print, so upper ends are read as included: 80.5 is above 80, hence B.
  decide: { by: "score", cuts: [{ above: 90 }, { above: 80 }, { above: 70 }] },
  outputs: [
    {
      id: "raw",
      name: { zh: "原始得分", en: "Raw score" },
      type: "number",
      unit: "分",
      value: { formula: rawScore },
      source: "seed",
    },
  ],
  followUp: { from: "上次联系日期" },
  regrade: {
    every: { every: 6, unit: "month" },
    note: { zh: "每半年评级一次", en: "Every half year" },
  },
  decisions: [
    {
      gap: {
        zh: "所列指标合计 90 分，A 类无法达到。",
        en: "The printed items sum to 90; A could not be reached.",
      },
      decided: {
        zh: "“未列项目”空白时按 90 分折算为百分制；填写后直接相加。",
        en: "Scaled from 90 to 100 while the unlisted item is blank; added plainly when it is filled.",
      },
    },
    {
      gap: {
        zh: "70–71、80–81、90–91 之间的小数没有等级。",
        en: "Decimals between 70 and 71, 80 and 81, 90 and 91 have no grade.",
      },
      decided: {
        zh: "高于 90 为 A，高于 80 为 B，高于 70 为 C，70 及以下为 D；也可选先四舍五入为整数。",
        en: "Above 90 A, above 80 B, above 70 C, 70 and below D; rounding to whole points first can be chosen.",
      },
    },
    {
      gap: {
        zh: "“最高月销售额”指谁的哪个月不明。",
        en: "Whose highest month is meant is not said.",
      },
      decided: {
        zh: "取名单中最高的月均值，第一名正好满分。",
        en: "The highest monthly average of the list, so that the first gets full points.",
      },
    },
    {
      gap: {
        zh: "稳定性可能为负；平均为 0 时无法计算。",
        en: "Stability can be negative, and undefined for an average of 0.",
      },
      decided: {
        zh: "限制在 0–10 分；平均为 0 得 0 分。",
        en: "Kept within 0–10; an average of 0 earns 0.",
      },
    },
    {
      gap: { zh: "红线未定义。", en: "The red line is not defined." },
      decided: {
        zh: "红线等于问题应收界限，除非“超红线”列另有说明；超过 365 天为超一年，优先。",
        en: "The red line is the limit unless a column says otherwise; more than 365 days is over one year and wins.",
      },
    },
    {
      gap: { zh: "原文没有跟进周期。", en: "The source has no follow-up rhythm." },
      decided: {
        zh: "模板值：A 7 天、B 15 天、C 30 天、D 90 天，可修改。",
        en: "Template values: A 7, B 15, C 30, D 90 days; editable.",
      },
    },
  ],
  options: [
    {
      id: "score-holes",
      name: { zh: "等级之间的小数", en: "Decimals between grades" },
      values: [
        { id: "above", name: { zh: "高于上一档即升级", en: "Above a bound is better" }, set: {} },
        {
          id: "whole-points",
          name: { zh: "先四舍五入为整数", en: "Round half up to whole points first" },
          // 90.5 is the least that rounds to 91, where A begins in print; the score stays exact.
          set: {
            decide: {
              by: "score",
              cuts: [{ atLeast: 90.5 }, { atLeast: 80.5 }, { atLeast: 70.5 }],
            },
          },
        },
      ],
    },
  ],
};
