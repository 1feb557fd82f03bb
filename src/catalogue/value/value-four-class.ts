import type { Scheme } from "../../scheme/types";
import { customerName } from "../customerColumns";

const CONTRIBUTION = "贡献度";
const JOINED = "需求合并";
const TROUBLE = "投诉偏多";

const joined = (column: string) => `IF(ISTEXT([@${column}])," · "&[@${column}],"")`;

const visitBack = { zh: "定期电话或邮件回访", en: "Call or mail regularly" };

export const valueFourClass: Scheme = {
  id: "value-four-class",
  version: "1.0.0",
  name: { zh: "战略、重要、一般、潜在客户", en: "Strategic, important, ordinary, potential" },
  use: "value",
  status: "template",
  source: {
    note: {
      zh: "小公司的客户管理制度：按价值分四类，另按需求和行为观察；没有数值。",
      en: "Rules of a small company: four value classes, with views by need and behaviour; no numbers.",
    },
  },
  columns: [
    customerName,
    { name: CONTRIBUTION, type: "number", unit: "万元", synonyms: ["销售额", "贡献额"] },
    {
      name: "潜在价值",
      type: "choice",
      synonyms: ["潜力"],
      options: [{ value: "高", synonyms: ["大"] }, { value: "中" }, { value: "低" }],
    },
    { name: "行业", type: "text", synonyms: ["所属行业", "行业类别"] },
    { name: "规模", type: "text", synonyms: ["客户规模", "企业规模"] },
    { name: "地域", type: "text", synonyms: ["区域"] },
    { name: "购买频率", type: "number", unit: "次", synonyms: ["购买次数", "消费频率"] },
    { name: "购买金额", type: "number", unit: "万元", synonyms: ["采购金额", "消费金额"] },
    { name: "投诉次数", type: "number", unit: "次", synonyms: ["投诉"] },
  ],
  workings: [
    {
      name: JOINED,
      kind: "formula",
      formula: ["行业", "规模", "地域"].map(joined).join("&"),
    },
    {
      name: TROUBLE,
      kind: "choose",
      rules: [{ when: { column: "投诉次数", atLeast: 2 }, value: { formula: "TRUE" } }],
      otherwise: { formula: "FALSE" },
    },
  ],
  tiers: [
    {
      label: "战略客户",
      name: { zh: "战略客户", en: "Strategic" },
      color: "green",
      treatment: { zh: "重点投入；定期电话或邮件回访", en: "Focus; call or mail regularly" },
      source: "assumed",
    },
    {
      label: "重要客户",
      name: { zh: "重要客户", en: "Important" },
      color: "blue",
      treatment: { zh: "重点投入；定期电话或邮件回访", en: "Focus; call or mail regularly" },
      source: "assumed",
    },
    {
      label: "一般客户",
      name: { zh: "一般客户", en: "Ordinary" },
      color: "gold",
      treatment: visitBack,
      source: "assumed",
    },
    {
      label: "潜在客户",
      name: { zh: "潜在客户", en: "Potential" },
      color: "grey",
      treatment: visitBack,
      source: "assumed",
    },
  ],
  decide: {
    by: "conditions",
    rules: [
      // First, because in a short list even a customer without sales is among the top 20 %.
      { tier: "潜在客户", when: { column: CONTRIBUTION, atMost: 0 } },
      {
        tier: "战略客户",
        when: {
          all: [
            { column: CONTRIBUTION, topPercent: 5 },
            { column: "潜在价值", is: "高" },
          ],
        },
      },
      { tier: "重要客户", when: { column: CONTRIBUTION, topPercent: 20 } },
      { tier: "一般客户", when: { column: CONTRIBUTION, given: true } },
    ],
  },
  outputs: [
    {
      id: "need",
      name: { zh: "需求分类", en: "Class by need" },
      type: "text",
      // Behind the first of the separators, which are three characters long.
      value: { formula: `MID([@${JOINED}],4,LEN([@${JOINED}]))` },
      source: "seed",
    },
    {
      id: "average-purchase",
      name: { zh: "每次购买金额", en: "Amount per purchase" },
      type: "number",
      unit: "万元",
      value: {
        formula:
          'IF(AND(ISNUMBER([@购买频率]),ISNUMBER([@购买金额])),IF([@购买频率]>0,[@购买金额]/[@购买频率],""),"")',
      },
      source: "assumed",
    },
    {
      id: "problem",
      name: { zh: "问题客户", en: "Problem customer" },
      type: "yesno",
      value: { column: TROUBLE },
      source: "assumed",
    },
  ],
  decisions: [
    {
      gap: { zh: "四类没有界限。", en: "The four classes have no lines." },
      decided: {
        zh: "贡献度前 5% 且潜在价值高为战略，前 20% 为重要，其余为一般（模板值；户数向上取整，末位同额的一并计入）。",
        en: "Top 5 % by contribution with high potential strategic, top 20 % important, the rest ordinary (template values; rounded up, ties in).",
      },
    },
    {
      gap: {
        zh: "没有成交的客户也可能排进前 20%。",
        en: "A customer without sales can still rank in the top 20 %.",
      },
      decided: {
        zh: "先判断：贡献度不大于 0 为潜在客户，但仍计入名单户数。",
        en: "Tested first: a contribution of 0 or less is potential, though it counts in the list.",
      },
    },
    {
      gap: { zh: "多少次投诉算问题客户。", en: "How many complaints make a problem customer." },
      decided: { zh: "期间内 2 次及以上（模板值）。", en: "2 or more in the period (template)." },
    },
    {
      gap: { zh: "“定期”回访没有间隔。", en: "“Regular” visit-backs have no interval." },
      decided: { zh: "不生成跟进日期，由用户设定。", en: "No dates are set; the user's choice." },
    },
  ],
};
