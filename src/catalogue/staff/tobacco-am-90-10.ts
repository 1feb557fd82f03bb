import type { Criterion, Scheme } from "../../scheme/types";

const entered = (id: string, zh: string, en: string, max: number, column: string): Criterion => ({
  id,
  name: { zh, en },
  max,
  rule: { kind: "manual", column },
  influenceable: true,
  source: "seed",
});

export const tobaccoAm9010: Scheme = {
  id: "tobacco-am-90-10",
  version: "1.0.0",
  name: {
    zh: "客户经理岗位评定动态管理（90+10）",
    en: "Tobacco account-manager appraisal, 90 + 10 points",
  },
  use: "staff",
  status: "partial",
  source: {
    note: {
      zh: "某烟草公司客户经理季度评定：市场服务 90 分（其中 80 分抽查零售户对一、二类卷烟的认知），日常工作 10 分；等级分界在文本中缺失。",
      en: "A tobacco company's quarterly appraisal: 90 points for market service (80 of them from what sampled retailers know of class 1 and 2 cigarettes), 10 for daily work; the lines between the levels are cut off.",
    },
  },
  columns: [
    { name: "客户经理", type: "text", role: "name", synonyms: ["姓名"] },
    { name: "一类卷烟掌握规格数", type: "number", unit: "个", synonyms: ["一类认知"] },
    { name: "二类卷烟掌握规格数", type: "number", unit: "个", synonyms: ["二类认知"] },
    { name: "品牌上柜摆放得分", type: "number", unit: "分", synonyms: ["上柜"] },
    { name: "服务手册得分", type: "number", unit: "分", synonyms: ["手册"] },
    { name: "拜访到位率得分", type: "number", unit: "分", synonyms: ["拜访"] },
    { name: "跟踪分析总结得分", type: "number", unit: "分", synonyms: ["日周月"] },
    { name: "业务技能测试得分", type: "number", unit: "分", synonyms: ["测试"] },
  ],
  criteria: [
    {
      id: "knowledge",
      name: { zh: "一二类卷烟认知", en: "Knowledge of class 1 and 2" },
      max: 80,
      rule: {
        kind: "formula",
        // Full marks for 15 specifications of class 1 and 9 of class 2, 24 together; linear below.
        formula: "(MIN([@一类卷烟掌握规格数],15)+MIN([@二类卷烟掌握规格数],9))/24*80",
        needs: ["一类卷烟掌握规格数", "二类卷烟掌握规格数"],
      },
      influenceable: true,
      source: "assumed",
      note: {
        zh: "满分条件见原文；未达满分时按比例计分为模板值。",
        en: "Full marks are in the source; the linear marks below them are a template.",
      },
    },
    entered("display", "上柜及摆放", "Display", 5, "品牌上柜摆放得分"),
    entered("handbook", "经营服务手册", "Service handbook", 3, "服务手册得分"),
    entered("visits", "拜访到位率", "Visit attendance", 2, "拜访到位率得分"),
    entered("reports", "日跟踪周分析月总结", "Reports", 5, "跟踪分析总结得分"),
    entered("exam", "业务技能测试", "Skill test", 5, "业务技能测试得分"),
  ],
  score: { unit: "分" },
  tiers: [
    {
      label: "优秀",
      name: { zh: "优秀", en: "Excellent" },
      color: "green",
      treatment: {
        zh: "可代理市场经理",
        en: "Acting market managers are chosen from here",
      },
      source: "assumed",
    },
    {
      label: "胜任",
      name: { zh: "胜任", en: "Competent" },
      color: "blue",
      source: "assumed",
    },
    {
      label: "不胜任",
      name: { zh: "不胜任", en: "Not competent" },
      color: "red",
      treatment: { zh: "先培训帮教，再作处理", en: "Teach first, then measures" },
      source: "assumed",
    },
  ],
  decide: { by: "score", cuts: [{ atLeast: 90 }, { atLeast: 70 }] },
  regrade: {
    every: { every: 1, unit: "quarter" },
    note: { zh: "每季评定", en: "Every quarter" },
  },
  decisions: [
    {
      gap: { zh: "三个等级的分数线缺失。", en: "The lines between the three levels are missing." },
      decided: {
        zh: "90 分以上优秀，70 分以上胜任，其余不胜任（模板值）。",
        en: "Excellent from 90, competent from 70, else not competent (template values).",
      },
    },
    {
      gap: {
        zh: "未达到 15 个一类、9 个二类规格时如何得分没有说明。",
        en: "Marks below 15 class 1 and 9 class 2 specifications are not said.",
      },
      decided: {
        zh: "80 ×（一类，最多 15 ＋ 二类，最多 9）÷ 24（模板值）。",
        en: "80 × (class 1 up to 15 + class 2 up to 9) ÷ 24 (template value).",
      },
    },
  ],
};
