import type { Scheme } from "../../scheme/types";
import { customerName } from "../customerColumns";

export const czbankAbc: Scheme = {
  id: "czbank-abc",
  version: "1.0.0",
  name: { zh: "浙商银行个人客户 A/B/C 类", en: "Zheshang Bank A/B/C personal customers" },
  use: "value",
  status: "template",
  source: {
    note: {
      zh: "某股份制银行零售条线：按金融资产和对业务的兴趣分三类，没有金额；原文自称标准可能调整。",
      en: "A bank's retail line: three classes by assets and interest in its business, without amounts. The text itself says that the standard may change.",
    },
  },
  columns: [
    customerName,
    {
      name: "金融资产规模",
      type: "choice",
      synonyms: ["资产规模"],
      options: [
        { value: "较大", synonyms: ["大"] },
        { value: "较小", synonyms: ["小"] },
      ],
    },
    {
      name: "业务兴趣与需求",
      type: "choice",
      synonyms: ["兴趣"],
      options: [
        { value: "重大或潜在较大", synonyms: ["重大", "潜在较大"] },
        { value: "单一业务突出", synonyms: ["单一业务"] },
        { value: "无", synonyms: ["没有"] },
      ],
    },
    { name: "零售贷款零星客户", type: "yesno", synonyms: ["零星客户", "一般零售贷款"] },
  ],
  tiers: [
    {
      label: "A类客户",
      name: { zh: "A 类客户", en: "A" },
      color: "green",
      treatment: {
        zh: "产品使用广，可带动其他条线业务",
        en: "Uses many products; can be led to other lines",
      },
      source: "seed",
    },
    {
      label: "B类客户",
      name: { zh: "B 类客户", en: "B" },
      color: "blue",
      treatment: { zh: "推荐合适方案，培养忠诚", en: "Recommend fitting plans, build loyalty" },
      source: "seed",
    },
    {
      label: "C类客户",
      name: { zh: "C 类客户（零星）", en: "C (sundry)" },
      color: "grey",
      treatment: { zh: "提醒还款，检查逾期", en: "Repayment reminders, overdue checks" },
      source: "seed",
    },
  ],
  decide: {
    by: "conditions",
    rules: [
      {
        tier: "A类客户",
        when: {
          all: [
            { column: "金融资产规模", is: "较大" },
            { column: "业务兴趣与需求", is: "重大或潜在较大" },
          ],
        },
      },
      { tier: "B类客户", when: { column: "业务兴趣与需求", is: "单一业务突出" } },
      // Reached only where assets or interest rule out both.
      { tier: "C类客户" },
    ],
  },
  outputs: [
    {
      id: "reminder",
      name: { zh: "还款提醒", en: "Repayment reminder" },
      type: "text",
      value: { formula: 'IF([@零售贷款零星客户]=TRUE,"提醒还款、检查逾期","")' },
      source: "seed",
    },
  ],
  regrade: {
    note: {
      zh: "原文没有周期，只说标准会适时调整",
      en: "No period; the source only says the standard may change",
    },
  },
  decisions: [
    {
      gap: { zh: "没有金额。", en: "No amounts." },
      decided: { zh: "由人选择较大或较小。", en: "A person picks large or small." },
    },
    {
      gap: {
        zh: "资产大而无兴趣、资产小而兴趣广的客户没有写明。",
        en: "Large assets without interest, and small assets with broad interest, are open.",
      },
      decided: {
        zh: "A、B 两条都不符合的归 C 类。",
        en: "C unless one of the rules for A and B holds.",
      },
    },
    {
      gap: { zh: "空白的含义。", en: "What a blank means." },
      decided: {
        zh: "“零星客户”空白视为否；资产或兴趣空白只在会改变类别时为未评级。",
        en: "A blank sundry mark is a no; blank assets or interest leave the customer unrated only where they could change the class.",
      },
    },
  ],
};
