import type { Scheme } from "../../scheme/types";
import { customerCode, customerName } from "../customerColumns";

const SHARE = "销量占比";

export const chemicalMethanolDme: Scheme = {
  id: "chemical-methanol-dme",
  version: "1.0.0",
  name: {
    zh: "甲醇、二甲醚客户分级",
    en: "Methanol and DME customers: share tiers and 100 points",
  },
  use: "value",
  status: "complete",
  source: {
    note: {
      zh: "某煤气集团化工产品销售：按占本产品销量的比例分级，百分制得分用于同级排名和政策。",
      en: "Chemical sales of a gas group: the share of the product's sales gives the tier; 100 points rank within it.",
    },
  },
  columns: [
    customerName,
    customerCode,
    {
      name: "产品",
      type: "choice",
      synonyms: ["品种"],
      options: [{ value: "甲醇" }, { value: "二甲醚", synonyms: ["DME"] }, { value: "副产品" }],
    },
    {
      name: "购货量",
      type: "number",
      unit: "吨",
      synonyms: ["采购量", "提货量", "实际购货量"],
    },
    { name: "合同总量", type: "number", unit: "吨", synonyms: ["合同量"] },
    {
      name: "客户性质",
      type: "choice",
      synonyms: ["性质"],
      options: [
        { value: "直供厂家", synonyms: ["直供"] },
        { value: "经销商", synonyms: ["经销"] },
      ],
    },
    {
      name: "合作时间(月)",
      type: "number",
      unit: "月",
      synonyms: ["合作月数", "合作时间", "合作年限"],
    },
    { name: "缺失月数", type: "number", unit: "月", synonyms: ["未购货月数", "断购月数"] },
    {
      name: "价格适应性",
      type: "choice",
      synonyms: ["价格配合"],
      options: [{ value: "积极推动" }, { value: "被动接受" }],
    },
    { name: "欠款次数", type: "number", unit: "次", synonyms: ["欠款记录"] },
    {
      name: "增量",
      type: "choice",
      synonyms: ["采购增量及需求增量"],
      options: [{ value: "双增" }, { value: "单增" }, { value: "无", synonyms: ["没有"] }],
    },
    {
      name: "互访沟通",
      type: "choice",
      synonyms: ["沟通层级"],
      options: [{ value: "经理级" }, { value: "部门或经办" }, { value: "仅电话" }],
    },
  ],
  workings: [{ name: SHARE, kind: "share", column: "购货量", within: "产品" }],
  criteria: [
    {
      id: "quantity-rank",
      name: { zh: "购买量", en: "Quantity rank" },
      max: 45,
      rule: { kind: "rank-step", column: "购货量", from: 45, step: 1.5, within: "产品" },
      influenceable: true,
      source: "seed",
    },
    {
      id: "contract",
      name: { zh: "合同履行情况", en: "Contract fulfilment" },
      max: 10,
      rule: { kind: "ratio", column: "购货量", to: { column: "合同总量" } },
      influenceable: true,
      source: "seed",
    },
    {
      id: "nature",
      name: { zh: "客户性质", en: "Customer nature" },
      max: 15,
      rule: { kind: "choices", column: "客户性质", points: { 直供厂家: 15, 经销商: 5 } },
      source: "seed",
    },
    {
      id: "cooperation",
      name: { zh: "合作时间", en: "Length of cooperation" },
      max: 10,
      rule: {
        kind: "bands",
        column: "合作时间(月)",
        bands: [
          { atLeast: 18, points: 10 },
          { atLeast: 12, points: 5 },
          { atLeast: 6, points: 3 },
        ],
        otherwise: 1,
      },
      source: "seed",
    },
    {
      id: "steadiness",
      name: { zh: "购货稳定性", en: "Steadiness" },
      max: 10,
      rule: { kind: "deduct", column: "缺失月数", from: 10, step: 1 },
      influenceable: true,
      source: "seed",
    },
    {
      id: "price",
      name: { zh: "价格适应性", en: "Price adaptability" },
      max: 3,
      rule: { kind: "choices", column: "价格适应性", points: { 积极推动: 3, 被动接受: 1 } },
      influenceable: true,
      source: "seed",
    },
    {
      id: "payment",
      name: { zh: "货款支付", en: "Payment" },
      max: 2,
      rule: { kind: "deduct", column: "欠款次数", from: 2, step: 1 },
      influenceable: true,
      source: "seed",
    },
    {
      id: "growth",
      name: { zh: "增量", en: "Growth of purchase and need" },
      max: 2,
      rule: { kind: "choices", column: "增量", points: { 双增: 2, 单增: 1, 无: 0 } },
      influenceable: true,
      // The maximum of 2 is printed, the steps are not.
      source: "assumed",
    },
    {
      id: "liaison",
      name: { zh: "战略一致与沟通", en: "Alignment and contact" },
      max: 3,
      rule: {
        kind: "choices",
        column: "互访沟通",
        points: { 经理级: 3, 部门或经办: 2, 仅电话: 1 },
      },
      influenceable: true,
      source: "seed",
    },
  ],
  tiers: [
    {
      label: "战略合作伙伴",
      name: { zh: "战略合作伙伴", en: "Strategic partner" },
      color: "green",
      treatment: { zh: "副处长负责日常联系", en: "The deputy director keeps daily contact" },
      source: "seed",
    },
    {
      label: "重点用户",
      name: { zh: "重点用户", en: "Key user" },
      color: "blue",
      treatment: { zh: "科长负责日常联系", en: "The section head keeps daily contact" },
      source: "seed",
    },
    {
      label: "市场用户",
      name: { zh: "市场用户", en: "Market user" },
      color: "grey",
      treatment: { zh: "一般业务人员联系", en: "General sales staff" },
      source: "seed",
    },
  ],
  decide: {
    by: "conditions",
    rules: [
      { tier: "战略合作伙伴", when: { column: SHARE, atLeast: 27 } },
      { tier: "重点用户", when: { column: SHARE, atLeast: 16 } },
      // 15 to 16 % is not printed: it does not meet the bound of a key user.
      { tier: "市场用户", when: { column: SHARE, given: true } },
    ],
  },
  regrade: {
    every: { every: 1, unit: "quarter" },
    note: {
      zh: "每季度和每年评级，结果决定下一期政策",
      en: "Every quarter and year; the result sets the next period's policy",
    },
  },
  decisions: [
    {
      gap: {
        zh: "稳定性标准 10 分，文中又写 15 分。",
        en: "Steadiness: standard 10, the text says 15.",
      },
      decided: {
        zh: "从 10 分起扣，总分 100 需要它。",
        en: "Starts at 10, as the total of 100 needs it.",
      },
    },
    {
      gap: { zh: "15%–16% 之间没有等级。", en: "No tier between 15 and 16 %." },
      decided: { zh: "16% 以下为市场用户。", en: "Below 16 % is a market user." },
    },
    {
      gap: { zh: "得分没有对应等级。", en: "The score has no grade." },
      decided: {
        zh: "显示为同级内的排名依据，不设分界。",
        en: "Shown for ranking within a tier; no cuts.",
      },
    },
    {
      gap: { zh: "合同履行超过 100%。", en: "Contract fulfilment above 100 %." },
      decided: { zh: "最多 10 分。", en: "10 points at most." },
    },
    {
      gap: { zh: "名次相同、有多个产品。", en: "Equal ranks and several products." },
      decided: {
        zh: "数量相同名次相同；每个产品单独排名和计算占比。",
        en: "Equal quantities share a rank; each product is ranked and shared separately.",
      },
    },
    {
      gap: { zh: "增量 2 分没有分档。", en: "Growth: 2 points without steps." },
      decided: {
        zh: "双增 2、单增 1、无 0（模板值）。",
        en: "Both 2, one 1, none 0 (template values).",
      },
    },
  ],
};
