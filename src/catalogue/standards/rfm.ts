import type { Scheme, Working } from "../../scheme/types";
import { customerCode, customerName, lastContact } from "../customerColumns";
import { narrowFirst, packageOrder } from "./rfmSegments";

const RECENCY = "距上次购买天数";
const FREQUENCY = "购买次数";
const MONETARY = "购买金额";

/**
 * Fifths of the list: 5 is the most recent, the most frequent, the largest. As in the package a bin ends
 * one above the quantile, which is not counted: whole numbers on the quantile stay in the bin below.
 */
const byQuantiles: readonly Working[] = [
  { name: "R分", kind: "quantile", column: RECENCY, bins: 5, best: "smallest", margin: 1 },
  { name: "F分", kind: "quantile", column: FREQUENCY, bins: 5, margin: 1 },
  { name: "M分", kind: "quantile", column: MONETARY, bins: 5, margin: 1 },
];

/** Own edges, the bin that comes first from the best; a value on an edge belongs to the bin above it. */
const byEdges: readonly Working[] = [
  {
    name: "R分",
    kind: "choose",
    rules: [30, 90, 180, 365].map((days, i) => ({
      when: { column: RECENCY, below: days },
      value: 5 - i,
    })),
    otherwise: 1,
  },
  {
    name: "F分",
    kind: "choose",
    rules: [12, 6, 3, 2].map((orders, i) => ({
      when: { column: FREQUENCY, atLeast: orders },
      value: 5 - i,
    })),
    otherwise: 1,
  },
  {
    name: "M分",
    kind: "choose",
    rules: [100000, 20000, 5000, 1000].map((amount, i) => ({
      when: { column: MONETARY, atLeast: amount },
      value: 5 - i,
    })),
    otherwise: 1,
  },
];

export const rfm: Scheme = {
  id: "rfm",
  version: "1.0.0",
  name: { zh: "RFM 客户分群", en: "RFM segments" },
  use: "value",
  status: "complete",
  source: {
    note: {
      zh: "通用方法：按最近一次购买、购买次数和购买金额各分五档，组合成客户群。分档和分群与 R 语言 rfm 包一致；跟进周期为模板值。",
      en: "A general method: recency, frequency and amount in five bins each, combined to segments. Bins and segments are those of the R package rfm; the rhythms are template values.",
    },
  },
  columns: [
    customerName,
    customerCode,
    {
      name: RECENCY,
      type: "number",
      unit: "天",
      synonyms: [
        "最近购买天数",
        "未购买天数",
        "距今天数",
        "最近消费时间间隔",
        "R",
        "recency",
        "recency_days",
      ],
      otherwise: 'IF(ISNUMBER([@最近购买日期]),TODAY()-INT([@最近购买日期]),"")',
    },
    {
      name: "最近购买日期",
      type: "date",
      synonyms: ["最近一次购买", "最近成交日期", "最近下单日期", "最后购买日期", "最近消费日期"],
    },
    {
      name: FREQUENCY,
      type: "number",
      unit: "次",
      synonyms: [
        "订单数",
        "消费次数",
        "交易次数",
        "下单次数",
        "消费频率",
        "F",
        "frequency",
        "number_of_orders",
      ],
    },
    {
      name: MONETARY,
      type: "number",
      unit: "元",
      synonyms: [
        "消费金额",
        "累计金额",
        "订单金额",
        "交易金额",
        "M",
        "monetary",
        "monetary_value",
        "amount",
        "revenue",
      ],
    },
    lastContact,
  ],
  workings: byQuantiles,
  score: null,
  tiers: packageOrder.tiers,
  decide: { by: "conditions", rules: packageOrder.rules },
  outputs: [
    {
      id: "code",
      name: { zh: "RFM 编码", en: "RFM code" },
      type: "text",
      value: {
        formula: 'IF(OR([@R分]="",[@F分]="",[@M分]=""),"",[@R分]&[@F分]&[@M分])',
      },
      source: "seed",
    },
    {
      id: "recency",
      name: { zh: "R 分", en: "R" },
      type: "number",
      value: { column: "R分" },
      source: "seed",
    },
    {
      id: "frequency",
      name: { zh: "F 分", en: "F" },
      type: "number",
      value: { column: "F分" },
      source: "seed",
    },
    {
      id: "monetary",
      name: { zh: "M 分", en: "M" },
      type: "number",
      value: { column: "M分" },
      source: "seed",
    },
  ],
  followUp: { from: "上次联系日期" },
  regrade: {
    every: { every: 1, unit: "month" },
    note: { zh: "建议每月重新分群", en: "Monthly is suggested" },
  },
  options: [
    {
      id: "bins",
      name: { zh: "分档方法", en: "Bins" },
      values: [
        { id: "quantile", name: { zh: "按名单五分位", en: "Fifths of the list" }, set: {} },
        {
          id: "custom",
          name: { zh: "按自定分界", en: "Own edges" },
          set: { workings: byEdges },
        },
      ],
    },
    {
      id: "segments",
      name: { zh: "分群顺序", en: "Order of the segments" },
      values: [
        { id: "package", name: { zh: "同 rfm 包", en: "As in the rfm package" }, set: {} },
        {
          id: "narrow-first",
          name: { zh: "先判断范围小的群", en: "Narrow segments first" },
          set: {
            tiers: narrowFirst.tiers,
            decide: { by: "conditions", rules: narrowFirst.rules },
          },
        },
      ],
    },
  ],
  decisions: [
    {
      gap: {
        zh: "rfm 包的“新客户”“有望客户”“不能失去的客户”三群完全落在先判断的群内，不会出现。",
        en: "Three of the package's segments (New Customers, Promising, Can't Lose Them) lie inside ones that are tried before, so nobody gets them.",
      },
      decided: {
        zh: "默认与该包的结果一致；选项“先判断范围小的群”让它们出现。规则中不起作用的上下界已省去。",
        en: "The default equals the package's results; the option “narrow segments first” brings them out. Bounds that cannot matter are left out.",
      },
    },
    {
      gap: { zh: "值正好在分位点上。", en: "A value exactly on a quantile." },
      decided: {
        zh: "同 rfm 包：不到“分位点 + 1”的都归下面一档，整数正好在分位点上时也归下面一档；许多值相同时各档人数不等。",
        en: "As in the package: whatever is below “quantile + 1” is in the bin below, so a whole number on the quantile stays there; bins differ in size where many values are equal.",
      },
    },
    {
      gap: { zh: "自定分界没有通行数值。", en: "Own edges have no common values." },
      decided: {
        zh: "30/90/180/365 天，2/3/6/12 次，1 千/5 千/2 万/10 万元（模板值，可改）。",
        en: "30/90/180/365 days, 2/3/6/12 orders, 1,000/5,000/20,000/100,000 yuan (template values, editable).",
      },
    },
    {
      gap: { zh: "三项中有空白。", en: "One of the three is blank." },
      decided: {
        zh: "空白可能改变分群时不分群。",
        en: "No segment where the blank could change it.",
      },
    },
  ],
};
