import type { Criterion, Output, Scheme, Working } from "../../scheme/types";
import { customerName } from "../customerColumns";

const SPENDING = "消费能力";
const FREQUENCY = "购买频次";

const byPlace = (column: string): Working => ({
  name: `${column}名次分`,
  kind: "choose",
  rules: [
    { when: { column, topPercent: 20 }, value: 3 },
    // The next 30 %, counted from the top.
    { when: { column, topPercent: 50 }, value: 2 },
  ],
  otherwise: 1,
});

const placed = (id: string, column: string, en: string): Criterion => ({
  id,
  name: { zh: column, en },
  max: 3,
  rule: { kind: "formula", formula: `[@${column}名次分]`, needs: [column] },
  influenceable: true,
  source: "assumed",
});

const level = (id: string, column: string, zh: string, en: string): Output => ({
  id,
  name: { zh, en },
  type: "text",
  value: {
    formula: `IF(ISNUMBER([@${column}]),CHOOSE([@${column}名次分],"低","中","高"),"")`,
  },
  source: "assumed",
});

export const abcSpendFrequencyIndustry: Scheme = {
  id: "abc-spend-frequency-industry",
  version: "1.0.0",
  name: { zh: "消费能力、频次与行业 ABC", en: "ABC by spending, frequency and industry" },
  use: "value",
  status: "template",
  source: {
    note: {
      zh: "公司制度：按消费能力、购买频次和行业属性分 A、B、C 级，同行业政策相近；没有数值。",
      en: "Company rules: spending, purchase frequency and industry give A, B or C, one policy per industry; no numbers.",
    },
  },
  columns: [
    customerName,
    { name: SPENDING, type: "number", unit: "元", synonyms: ["消费额", "消费金额"] },
    { name: FREQUENCY, type: "number", unit: "次", synonyms: ["频率", "消费频率"] },
    { name: "行业属性", type: "text", synonyms: ["行业"] },
    { name: "重点行业", type: "yesno", synonyms: ["是否重点行业"] },
  ],
  workings: [byPlace(SPENDING), byPlace(FREQUENCY)],
  criteria: [
    placed("spending", SPENDING, "Spending"),
    placed("frequency", FREQUENCY, "Purchase frequency"),
    {
      id: "focus-industry",
      name: { zh: "重点行业", en: "Focus industry" },
      max: 1,
      rule: { kind: "yesno", column: "重点行业", yes: 1, no: 0 },
      blank: "optional",
      source: "assumed",
    },
  ],
  score: { unit: "分" },
  gates: [
    {
      id: "spending-known",
      when: { column: SPENDING, given: true },
      reason: { zh: "没有消费能力数据", en: "Spending is not known" },
    },
  ],
  tiers: [
    {
      label: "A级",
      name: { zh: "A 级", en: "A" },
      color: "green",
      treatment: {
        zh: "专门团队，个性化服务，提高忠诚度和满意度",
        en: "A dedicated team and individual service; raise loyalty and satisfaction",
      },
      source: "assumed",
    },
    { label: "B级", name: { zh: "B 级", en: "B" }, color: "blue", source: "assumed" },
    { label: "C级", name: { zh: "C 级", en: "C" }, color: "grey", source: "assumed" },
  ],
  decide: { by: "score", cuts: [{ atLeast: 6 }, { atLeast: 4 }] },
  outputs: [
    level("spending-level", SPENDING, "消费档次", "Spending level"),
    level("frequency-level", FREQUENCY, "频次档次", "Frequency level"),
  ],
  decisions: [
    {
      gap: { zh: "三项都没有界限。", en: "None of the three has a line." },
      decided: {
        zh: "消费和频次各按名次：前 20% 得 3 分，其后 30% 得 2 分，其余 1 分；重点行业加 1 分；6 分起 A，4 分起 B（模板值）。",
        en: "Spending and frequency by place: top 20 % 3 points, next 30 % 2, the rest 1; a focus industry adds 1; A from 6, B from 4 (template values).",
      },
    },
    {
      gap: { zh: "哪些行业是重点行业。", en: "Which industries are in focus." },
      decided: {
        zh: "由“重点行业”列填是或否，空白为否。",
        en: "A yes/no column says so; blank is no.",
      },
    },
    {
      gap: { zh: "消费或频次空白。", en: "Spending or frequency is blank." },
      decided: {
        zh: "没有消费能力不评级；没有频次得 0 分并标记数据不全。",
        en: "Without spending no grade; without frequency 0 points, marked incomplete.",
      },
    },
  ],
};
