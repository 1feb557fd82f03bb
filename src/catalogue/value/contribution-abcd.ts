import type { Scheme } from "../../scheme/types";
import { customerName } from "../customerColumns";

const CONTRIBUTION = "贡献额";
const START = "贡献累计起点";

export const contributionAbcd: Scheme = {
  id: "contribution-abcd",
  version: "1.0.0",
  name: { zh: "贡献额 A–D 类", en: "Contribution classes A–D" },
  use: "value",
  status: "template",
  source: {
    note: {
      zh: "营销读物：A 类贡献最大、最忠诚，B 类可观，C 类一般，D 类各方面都小；没有数值。",
      en: "A marketing text: A brings most and is most loyal, B much, C some, D little of anything; no numbers.",
    },
  },
  columns: [
    customerName,
    { name: CONTRIBUTION, type: "number", unit: "元", synonyms: ["销售额", "利润"] },
    {
      name: "忠诚度",
      type: "choice",
      synonyms: ["忠诚", "忠诚程度"],
      options: [{ value: "高" }, { value: "中", synonyms: ["一般"] }, { value: "低" }],
    },
  ],
  workings: [{ name: START, kind: "pareto-start", column: CONTRIBUTION }],
  tiers: [
    {
      label: "A类",
      name: { zh: "A 类", en: "A" },
      color: "green",
      treatment: {
        zh: "个性化服务，保持密切关系",
        en: "Individual service and a close relation",
      },
      source: "assumed",
    },
    {
      label: "B类",
      name: { zh: "B 类", en: "B" },
      color: "blue",
      treatment: {
        zh: "优惠、促销和增值服务",
        en: "Incentives, promotion and added value",
      },
      source: "assumed",
    },
    {
      label: "C类",
      name: { zh: "C 类", en: "C" },
      color: "gold",
      treatment: { zh: "调研需求，定制方案", en: "Research their needs and customise" },
      source: "assumed",
    },
    {
      label: "D类",
      name: { zh: "D 类", en: "D" },
      color: "grey",
      treatment: {
        zh: "少投入，资源转向 A、B、C 类",
        en: "Fewer resources; shift them to A, B and C",
      },
      source: "assumed",
    },
  ],
  decide: {
    by: "conditions",
    rules: [
      { tier: "A类", when: { column: START, below: 50 } },
      { tier: "B类", when: { column: START, below: 80 } },
      { tier: "C类", when: { column: START, below: 95 } },
      { tier: "D类", when: { column: CONTRIBUTION, given: true } },
    ],
  },
  outputs: [
    {
      id: "loyalty",
      name: { zh: "忠诚度提示", en: "Loyalty note" },
      type: "text",
      // Loyalty is part of what A means but has no measure: it is shown and does not move the class.
      value: {
        formula: 'IF(AND([@[结果.等级]]=1,[@忠诚度]="低"),"A 类但忠诚度低，请关注","")',
      },
      source: "assumed",
    },
  ],
  decisions: [
    {
      gap: { zh: "各类没有界限。", en: "The classes have no lines." },
      decided: {
        zh: "按贡献额从大到小累计：本户之前的累计占比低于 50% 为 A、低于 80% 为 B、低于 95% 为 C，其余 D（模板值）。",
        en: "Cumulated from the largest: with less than 50 % before the customer A, less than 80 % B, less than 95 % C, else D (template values).",
      },
    },
    {
      gap: { zh: "跨线的客户归哪一类。", en: "The class of a customer that crosses a line." },
      decided: {
        zh: "归较好的一类，因此第一名总是 A；贡献相同的客户同类，0 和负数为 D。",
        en: "The better one, so the first is always A; equal contributions are in one class, 0 and less is D.",
      },
    },
    {
      gap: { zh: "忠诚度如何影响分类。", en: "How loyalty moves the class." },
      decided: {
        zh: "不影响分类；A 类客户忠诚度低时给出提示。",
        en: "It does not; a note points to class A with low loyalty.",
      },
    },
  ],
};
