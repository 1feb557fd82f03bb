import type { Condition, Scheme } from "../../scheme/types";
import { customerName, lastContact } from "../customerColumns";

/** What a caller ticks; an empty cell is an ordinary "no". */
const done = (column: string): Condition => ({ column, yes: true, blank: "no" });

/** What makes a contact effective: all four. */
const PROCESS = ["找到关键人", "完整介绍产品", "留有联系方式", "已发电子资料"] as const;
const PROJECT = "有明确项目或购买需求";
const ANY_NOTE = ["是否联系过", ...PROCESS, "兴趣浓厚", "有能力购买", PROJECT] as const;

export const contactQualityDcba: Scheme = {
  id: "contact-quality-dcba",
  version: "1.0.0",
  name: { zh: "电话拜访质量 A–D 类", en: "Phone-contact quality, A–D, with call rhythm" },
  use: "visit",
  status: "complete",
  source: {
    note: {
      zh: "电话销售的客户等级：用于判断和考核电话拜访，等级决定多久联系一次。",
      en: "Phone sales: judges and assesses phone visits; the class sets how often to call.",
    },
  },
  columns: [
    customerName,
    { name: "是否联系过", type: "yesno", synonyms: ["已电话拜访"] },
    { name: "找到关键人", type: "yesno", synonyms: ["关键人"] },
    { name: "完整介绍产品", type: "yesno", synonyms: ["完整介绍"] },
    { name: "留有联系方式", type: "yesno", synonyms: ["手机/QQ/邮箱"] },
    { name: "已发电子资料", type: "yesno", synonyms: ["发资料"] },
    { name: "兴趣浓厚", type: "yesno", synonyms: ["积极聆听并提问"] },
    { name: "有能力购买", type: "yesno", synonyms: ["购买能力"] },
    { name: PROJECT, type: "yesno", synonyms: ["样机/项目信息"] },
    lastContact,
  ],
  tiers: [
    {
      label: "A类 目标客户",
      name: { zh: "A 类 目标客户", en: "A: target" },
      color: "green",
      cadence: {
        every: 3,
        unit: "day",
        source: "seed",
        note: { zh: "每周两次", en: "Twice a week" },
      },
      source: "seed",
    },
    {
      label: "B类 意向客户",
      name: { zh: "B 类 意向客户", en: "B: intent" },
      color: "blue",
      cadence: {
        every: 14,
        unit: "day",
        source: "assumed",
        note: { zh: "由销售人员自定", en: "Set by the salesperson" },
      },
      source: "seed",
    },
    {
      label: "C类 有效客户",
      name: { zh: "C 类 有效客户", en: "C: effective" },
      color: "gold",
      cadence: {
        every: 1,
        unit: "month",
        source: "seed",
        note: {
          zh: "每月一次：短信、QQ、邮件、电话或出差拜访",
          en: "Monthly: SMS, QQ, mail, call or trip",
        },
      },
      source: "seed",
    },
    {
      label: "D类 拜访客户",
      name: { zh: "D 类 拜访客户", en: "D: visited only" },
      color: "grey",
      cadence: {
        every: 3,
        unit: "month",
        source: "seed",
        note: {
          zh: "反复筛选后每季度一次：短信、邮件、电话",
          en: "Once a quarter after screening: SMS, mail, call",
        },
      },
      source: "seed",
    },
  ],
  decide: {
    by: "conditions",
    rules: [
      { tier: "A类 目标客户", when: done(PROJECT) },
      {
        tier: "B类 意向客户",
        when: {
          all: [
            done("兴趣浓厚"),
            // Only a plain "no" stands against him.
            { not: { column: "有能力购买", yes: false, blank: "no" } },
          ],
        },
      },
      { tier: "C类 有效客户", when: { all: PROCESS.map(done) } },
      {
        tier: "D类 拜访客户",
        when: { any: ANY_NOTE.map((column) => ({ column, given: true })) },
      },
    ],
  },
  outputs: [
    {
      id: "to-effective",
      name: { zh: "离有效客户还差", en: "Missing for an effective contact" },
      type: "text",
      value: {
        formula: `IF([@[结果.等级]]=4,SUBSTITUTE(${PROCESS.map(
          (column) => `IF(AND(ISLOGICAL([@${column}]),[@${column}]=TRUE),"","、${column}")`
        ).join("&")},"、","",1),"")`,
      },
      source: "seed",
    },
  ],
  followUp: { from: "上次联系日期" },
  decisions: [
    {
      gap: {
        zh: "“销售人员可自定频率”写在 C 类段落里，B 类自己没有频率。",
        en: "The free choice of frequency stands in the paragraph on C; B has none of its own.",
      },
      decided: {
        zh: "B 类由销售人员自定，默认 14 天（模板值），不应长于 C 类。",
        en: "B is set by the salesperson, 14 days by default (template value), no longer than C.",
      },
    },
    {
      gap: { zh: "“每周两次”的间隔。", en: "The interval of “twice a week”." },
      decided: { zh: "上次联系后 3 天。", en: "3 days after the last contact." },
    },
    {
      gap: { zh: "兴趣浓厚，购买能力未填。", en: "Strong interest, ability to buy not filled in." },
      decided: {
        zh: "未填不算“没有能力”，为 B 类。",
        en: "A blank is not a “no”: B.",
      },
    },
    {
      gap: {
        zh: "从未联系过的自收名单；各项全空的客户。",
        en: "Self-collected contacts never called; rows with nothing filled in.",
      },
      decided: {
        zh: "“是否联系过”填“否”即为 D 类；各项全空则暂不评级。",
        en: "A “no” under contacted makes D; a row with nothing filled in is not rated.",
      },
    },
  ],
};
