import type { Scheme, Tier } from "../../scheme/types";

/** Level and the staff rank it is paid as, the smaller number the higher one. */
const levels = [
  ["高级", "Senior", 5, "gold"],
  ["一级", "First", 6, "green"],
  ["二级", "Second", 7, "teal"],
  ["三级", "Third", 8, "blue"],
  ["四级", "Fourth", 9, "purple"],
  ["见习", "Trainee", 9, "grey"],
] as const;

const tiers: readonly Tier[] = levels.map(([label, en, rank, color]) => ({
  label,
  name: { zh: label, en },
  color,
  treatment: { zh: `行员 ${rank} 等`, en: `Staff rank ${rank}` },
  source: "seed",
}));

export const bocomAmLevels: Scheme = {
  id: "bocom-am-levels",
  version: "1.0.0",
  name: {
    zh: "交通银行南昌分行客户经理岗位等级",
    en: "BOCOM Nanchang account-manager grades",
  },
  use: "staff",
  status: "partial",
  source: {
    note: {
      zh: "某银行分行客户经理岗位等级与行员等级对照：每年聘任，每季考核；业绩标准在文本中缺失。",
      en: "A bank branch's post grades and the staff ranks they equal; hired yearly, checked quarterly; the result thresholds are cut off.",
    },
  },
  columns: [
    { name: "客户经理", type: "text", role: "name", synonyms: ["姓名"] },
    {
      name: "岗位等级",
      type: "choice",
      synonyms: ["职位等级"],
      options: [
        { value: "高级", synonyms: ["高级客户经理"] },
        { value: "一级", synonyms: ["一级客户经理", "1级"] },
        { value: "二级", synonyms: ["二级客户经理", "2级"] },
        { value: "三级", synonyms: ["三级客户经理", "3级"] },
        { value: "四级", synonyms: ["四级客户经理", "4级"] },
        { value: "见习", synonyms: ["见习客户经理", "见习期"] },
      ],
    },
    { name: "见习月数", type: "number", unit: "月", synonyms: ["见习期"] },
  ],
  workings: [
    {
      name: "行员等级",
      kind: "choose",
      rules: levels.map(([level, , rank]) => ({
        when: { column: "岗位等级", is: level },
        value: rank,
      })),
    },
    {
      name: "见习期状态",
      kind: "choose",
      rules: [
        { when: { not: { column: "岗位等级", is: "见习" } }, value: "" },
        { when: { column: "见习月数", atLeast: 12 }, value: "见习期满" },
      ],
      otherwise: "见习期内",
    },
  ],
  score: null,
  tiers,
  decide: {
    by: "conditions",
    rules: levels.map(([level]) => ({ tier: level, when: { column: "岗位等级", is: level } })),
  },
  outputs: [
    {
      id: "staff-rank",
      name: { zh: "行员等级", en: "Staff rank" },
      type: "number",
      unit: "等",
      value: { column: "行员等级" },
      source: "seed",
    },
    {
      id: "trainee-period",
      name: { zh: "见习期状态", en: "Trainee period" },
      type: "text",
      value: { column: "见习期状态" },
      source: "seed",
    },
  ],
  regrade: {
    every: { every: 1, unit: "year" },
    note: { zh: "每年考核聘任，每季检查", en: "Evaluated and hired yearly, checked quarterly" },
  },
  decisions: [
    {
      gap: { zh: "没有各等级的业绩标准。", en: "No result thresholds for the grades." },
      decided: {
        zh: "岗位等级由用户填写，本方案查出行员等级。",
        en: "The grade is entered; this scheme looks up the staff rank.",
      },
    },
    {
      gap: {
        zh: "见习期为一年，没有说明期满如何处理。",
        en: "The trainee period is one year; what follows is not said.",
      },
      decided: {
        zh: "满 12 个月只提示“见习期满”，不自动改等级。",
        en: "From 12 months on it is only noted; the grade is not changed.",
      },
    },
  ],
};
