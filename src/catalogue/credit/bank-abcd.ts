import type { Condition, Scheme } from "../../scheme/types";
import { customerName } from "../customerColumns";

/** The least a class asks for, as the options that are good enough. */
const profile = (
  sizes: readonly string[],
  records: readonly string[],
  statements: readonly string[],
  risks: readonly string[]
): Condition => ({
  all: [
    { column: "资产规模", isOneOf: sizes },
    { column: "信用记录", isOneOf: records },
    { column: "财务报表", isOneOf: statements },
    { column: "风险评估流程", isOneOf: risks },
  ],
});

export const bankAbcd: Scheme = {
  id: "bank-abcd",
  version: "1.0.0",
  name: {
    zh: "银行客户 A–D 类（定性）",
    en: "Bank A–D by size, record, statements and risk process",
  },
  use: "credit",
  status: "template",
  source: {
    note: {
      zh: "某银行的客户等级划分：按资产规模、信用记录、财务报表和风险评估流程四方面的文字描述分 A–D 类，没有数字。",
      en: "A bank's broad layers A–D, described in words by asset size, credit record, statements and risk process. No numbers.",
    },
  },
  columns: [
    customerName,
    {
      name: "资产规模",
      type: "choice",
      influenceable: false,
      synonyms: ["规模"],
      options: [
        { value: "最大" },
        { value: "大" },
        { value: "较大" },
        { value: "较小", synonyms: ["小"] },
      ],
    },
    {
      name: "信用记录",
      type: "choice",
      synonyms: ["信用状况"],
      options: [
        { value: "良好" },
        { value: "一定", synonyms: ["有一定记录"] },
        { value: "不佳", synonyms: ["差"] },
      ],
    },
    {
      name: "财务报表",
      type: "choice",
      synonyms: ["报表"],
      options: [{ value: "良好" }, { value: "一定" }, { value: "不完整" }],
    },
    {
      name: "风险评估流程",
      type: "choice",
      synonyms: ["风险评估"],
      options: [{ value: "完备", synonyms: ["完善"] }, { value: "模糊" }, { value: "不足" }],
    },
  ],
  tiers: [
    {
      label: "A类",
      name: { zh: "A 类", en: "A" },
      color: "green",
      treatment: {
        zh: "优质权威，财务稳定，价值长久",
        en: "Best quality, stable finances, lasting value",
      },
      source: "assumed",
    },
    {
      label: "B类",
      name: { zh: "B 类", en: "B" },
      color: "blue",
      treatment: {
        zh: "收益高、风险低，目标易达",
        en: "High return, low risk, goals within reach",
      },
      source: "assumed",
    },
    {
      label: "C类",
      name: { zh: "C 类", en: "C" },
      color: "gold",
      treatment: {
        zh: "有一定收益，风险较高，目标有限",
        en: "Some return, higher risk, limited goals",
      },
      source: "assumed",
    },
    {
      label: "D类",
      name: { zh: "D 类", en: "D" },
      color: "grey",
      treatment: { zh: "收益低、担保弱，风险最高", en: "Low return, weak guarantee, highest risk" },
      source: "assumed",
    },
  ],
  decide: {
    by: "conditions",
    rules: [
      { tier: "A类", when: profile(["最大"], ["良好"], ["良好"], ["完备"]) },
      { tier: "B类", when: profile(["最大", "大"], ["良好"], ["良好"], ["完备"]) },
      {
        tier: "C类",
        when: profile(["最大", "大", "较大"], ["良好", "一定"], ["良好", "一定"], ["完备", "模糊"]),
      },
      // Reached only where some input is too low for C.
      { tier: "D类" },
    ],
  },
  regrade: {
    note: { zh: "原文没有周期，由用户决定", en: "No period in the source; the user's choice" },
  },
  decisions: [
    {
      gap: {
        zh: "没有数字，只有“最大、大、较大、较小”等词。",
        en: "No numbers, only words such as largest, large, fairly large, small.",
      },
      decided: {
        zh: "由人选择选项；取四方面最低要求都达到的最好一类。",
        en: "A person picks the words; the best class whose four minimums are all met.",
      },
    },
    {
      gap: { zh: "部分栏空白。", en: "Some inputs are blank." },
      decided: {
        zh: "已填的一项低于 C 类要求即为 D 类；否则空白可能改变类别时未评级。",
        en: "D where an input that is there is too low for C; otherwise not rated while a blank could change the class.",
      },
    },
  ],
};
