import type { Scheme } from "../../scheme/types";

const seniorSteps = ["资深", "高二", "高一"];
const otherSteps = ["中二", "中一", "初二", "初一"];

export const ruralBankAm: Scheme = {
  id: "rural-bank-am",
  version: "1.0.0",
  name: {
    zh: "农村商业银行客户经理（4级7档）",
    en: "Rural commercial bank account managers: 4 levels, 7 steps",
  },
  use: "staff",
  status: "partial",
  source: {
    note: {
      zh: "某农村商业银行客户经理办法：四级七档，对外称谓由职级决定，无资格或业绩未达标不享受级别待遇；升降标准在文本中缺失。",
      en: "A rural bank's rules: seven steps in four levels, the step gives the title used outside; no level pay without qualification and result; the rules for moving are cut off.",
    },
  },
  columns: [
    { name: "客户经理", type: "text", role: "name", synonyms: ["姓名"] },
    {
      name: "职级",
      type: "choice",
      synonyms: ["岗位级别", "级别"],
      options: [
        { value: "资深", synonyms: ["资深客户经理"] },
        { value: "高二", synonyms: ["高级二档", "高级2档"] },
        { value: "高一", synonyms: ["高级一档", "高级1档"] },
        { value: "中二", synonyms: ["中级二档", "中级2档"] },
        { value: "中一", synonyms: ["中级一档", "中级1档"] },
        { value: "初二", synonyms: ["初级二档", "初级2档"] },
        { value: "初一", synonyms: ["初级一档", "初级1档"] },
      ],
    },
    { name: "任职资格", type: "yesno", synonyms: ["上岗资格", "资格"] },
    { name: "业绩达标", type: "yesno", synonyms: ["达标", "业绩是否达标"] },
  ],
  workings: [
    {
      name: "级别待遇",
      kind: "choose",
      rules: [
        {
          when: {
            any: [
              { column: "任职资格", yes: false },
              { column: "业绩达标", yes: false },
            ],
          },
          value: "无级别待遇",
        },
      ],
      otherwise: "有级别待遇",
    },
  ],
  score: null,
  tiers: [
    {
      label: "高级客户经理",
      name: { zh: "高级客户经理", en: "Senior account manager" },
      color: "gold",
      source: "seed",
    },
    {
      label: "客户经理",
      name: { zh: "客户经理", en: "Account manager" },
      color: "blue",
      source: "seed",
    },
  ],
  decide: {
    by: "conditions",
    rules: [
      { tier: "高级客户经理", when: { column: "职级", isOneOf: seniorSteps } },
      { tier: "客户经理", when: { column: "职级", isOneOf: otherSteps } },
    ],
  },
  outputs: [
    {
      id: "level-pay",
      name: { zh: "级别待遇", en: "Level pay" },
      type: "text",
      value: { column: "级别待遇" },
      source: "seed",
    },
  ],
  regrade: {
    every: { every: 1, unit: "quarter" },
    note: {
      zh: "每季考核，年度总评；依结果升降",
      en: "Evaluated every quarter and over the year; moves follow the result",
    },
  },
  decisions: [
    {
      gap: { zh: "没有晋升或降级的分数标准。", en: "No thresholds for promotion or demotion." },
      decided: {
        zh: "职级由用户填写；业绩、品行、基础、信贷、服务五项考核不在此计分。",
        en: "The step is entered; the five evaluation fields (results, ethics, basics, credit, service) are not scored here.",
      },
    },
    {
      gap: { zh: "资格或业绩空白。", en: "Qualification or result blank." },
      decided: {
        zh: "称谓照常，待遇留空；其中一项为“否”即无待遇。",
        en: "The title stands, pay stays open; one “no” is enough for none.",
      },
    },
  ],
};
