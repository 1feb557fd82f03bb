import type { Column, Criterion, Scheme } from "../../scheme/types";
import { customerName, lastContact } from "../customerColumns";

/** Own criteria, each judged from 0 to 100, and their weights: 100 together. */
const items = [
  ["one", "指标一", "Criterion 1", 30],
  ["two", "指标二", "Criterion 2", 25],
  ["three", "指标三", "Criterion 3", 20],
  ["four", "指标四", "Criterion 4", 15],
  ["five", "指标五", "Criterion 5", 10],
] as const;

const column = (name: string, synonym: string): Column => ({
  name,
  type: "number",
  unit: "分",
  synonyms: [synonym],
  range: [0, 100],
});

/** The weight is the most points: 100 in the sheet give all of it. */
const weighted = (id: string, zh: string, en: string, weight: number): Criterion => ({
  id,
  name: { zh, en },
  max: weight,
  rule: { kind: "ratio", column: zh, to: 100 },
  influenceable: true,
  source: "assumed",
});

export const weightedScorecard: Scheme = {
  id: "weighted-scorecard",
  version: "1.0.0",
  name: { zh: "加权评分卡（空白模板）", en: "Weighted scorecard (blank template)" },
  use: "blank",
  status: "template",
  source: {
    note: {
      zh: "空白模板：五个自定指标各评 0–100 分，乘以权重求和。把“指标一”等改成自己的列名，权重、分界和周期均可改。",
      en: "A blank template: five criteria of your own, 0–100 each, times their weights. Rename the criteria to your columns; weights, cuts and rhythms can be changed.",
    },
  },
  columns: [customerName, ...items.map(([, zh], i) => column(zh, `指标${i + 1}`)), lastContact],
  criteria: items.map(([id, zh, en, weight]) => weighted(id, zh, en, weight)),
  score: { unit: "分" },
  tiers: [
    {
      label: "A",
      name: { zh: "A 类", en: "A" },
      color: "green",
      cadence: { every: 7, unit: "day", source: "assumed" },
      source: "assumed",
    },
    {
      label: "B",
      name: { zh: "B 类", en: "B" },
      color: "blue",
      cadence: { every: 15, unit: "day", source: "assumed" },
      source: "assumed",
    },
    {
      label: "C",
      name: { zh: "C 类", en: "C" },
      color: "gold",
      cadence: { every: 1, unit: "month", source: "assumed" },
      source: "assumed",
    },
    {
      label: "D",
      name: { zh: "D 类", en: "D" },
      color: "grey",
      cadence: { every: 1, unit: "quarter", source: "assumed" },
      source: "assumed",
    },
  ],
  decide: { by: "score", cuts: [{ atLeast: 85 }, { atLeast: 70 }, { atLeast: 60 }] },
  followUp: { from: "上次联系日期" },
  regrade: { note: { zh: "由用户决定", en: "The user's choice" } },
  decisions: [
    {
      gap: { zh: "指标、权重和分界由用户决定。", en: "Criteria, weights and cuts are the user's." },
      decided: {
        zh: "权重 30/25/20/15/10，合计 100；85 分以上 A，70 分以上 B，60 分以上 C，其余 D。",
        en: "Weights 30/25/20/15/10, 100 together; A from 85, B from 70, C from 60, else D.",
      },
    },
    {
      gap: { zh: "某项空白。", en: "A blank criterion." },
      decided: { zh: "得 0 分，标记数据不全。", en: "0 points, marked as incomplete." },
    },
  ],
};
