import type { Scheme } from "../../scheme/types";
import { customerName } from "../customerColumns";

const PROFIT = "利润贡献";
const START = "利润累计起点";

export const profitPareto80: Scheme = {
  id: "profit-pareto-80",
  version: "1.0.0",
  name: { zh: "关键客户（带来 80% 利润）", en: "Key customers bring 80 % of the profit" },
  use: "value",
  status: "partial",
  source: {
    note: {
      zh: "客户分级举例：带来 80% 利润的为关键客户，另有普通、小和劣质客户，没有给出界限。",
      en: "An example text: those who bring 80 % of the profit are key; ordinary, small and bad customers have no lines.",
    },
  },
  columns: [
    customerName,
    { name: PROFIT, type: "number", unit: "元", synonyms: ["利润", "利润额", "贡献利润"] },
  ],
  workings: [{ name: START, kind: "pareto-start", column: PROFIT }],
  tiers: [
    {
      label: "关键客户",
      name: { zh: "关键客户", en: "Key" },
      color: "green",
      treatment: {
        zh: "最好的服务和礼遇，培养忠诚",
        en: "Best service and courtesy; build loyalty",
      },
      source: "seed",
    },
    {
      label: "普通客户",
      name: { zh: "普通客户", en: "Ordinary" },
      color: "blue",
      treatment: { zh: "引导提升为关键客户", en: "Lift towards key" },
      source: "assumed",
    },
    {
      label: "小客户",
      name: { zh: "小客户", en: "Small" },
      color: "gold",
      treatment: { zh: "引导提升", en: "Lift where possible" },
      source: "assumed",
    },
    {
      label: "劣质客户",
      name: { zh: "劣质客户", en: "Bad" },
      color: "grey",
      treatment: { zh: "淘汰", en: "Drop" },
      source: "assumed",
    },
  ],
  decide: {
    by: "conditions",
    rules: [
      { tier: "劣质客户", when: { column: PROFIT, atMost: 0 } },
      // The customer that crosses a line starts before it and is in the better class.
      { tier: "关键客户", when: { column: START, below: 80 } },
      { tier: "普通客户", when: { column: START, below: 95 } },
      { tier: "小客户", when: { column: PROFIT, given: true } },
    ],
  },
  decisions: [
    {
      gap: { zh: "只给出 80%。", en: "Only the 80 % is given." },
      decided: {
        zh: "跨线的客户归关键客户；普通到 95%，其余为小客户，利润不大于 0 为劣质（模板值，可改）。",
        en: "The customer crossing the line is key; ordinary to 95 %, then small; profit of 0 or less is bad (template values, editable).",
      },
    },
    {
      gap: { zh: "负利润会扭曲总额。", en: "Negative profits distort the total." },
      decided: {
        zh: "只累计正利润；利润相同的客户起点相同。",
        en: "Only positive profits are cumulated; equal profits share one start.",
      },
    },
    {
      gap: { zh: "利润取哪一期间。", en: "Which period the profit is of." },
      decided: {
        zh: "由用户决定，建议近 12 个月。",
        en: "The user's choice; 12 months suggested.",
      },
    },
  ],
};
