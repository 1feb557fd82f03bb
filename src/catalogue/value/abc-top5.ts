import type { Scheme } from "../../scheme/types";
import { customerCode, customerName, lastContact } from "../customerColumns";

export const abcTop5: Scheme = {
  id: "abc-top5",
  version: "1.0.0",
  name: { zh: "ABC 分类（关键客户前 5%）", en: "ABC classes, key customers are the top 5 %" },
  use: "value",
  status: "partial",
  source: {
    note: {
      zh: "某销售公司客户分类管理制度：消费额最高的 5% 为关键客户；文本在 B、C 类比例之前中断。",
      en: "A sales company's rules: the top 5 % by spending are key customers; the text breaks off before the shares of B and C.",
    },
  },
  columns: [
    customerName,
    customerCode,
    {
      name: "消费额",
      type: "number",
      unit: "元",
      synonyms: ["消费金额", "销售额", "采购额", "交易额"],
    },
    { name: "统计期间", type: "text", synonyms: ["期间", "统计月份"] },
    lastContact,
  ],
  tiers: [
    {
      label: "A 关键客户",
      name: { zh: "A 关键客户", en: "A key customers" },
      color: "green",
      cadence: { every: 1, unit: "month", source: "assumed" },
      treatment: {
        zh: "定期拜访问候，保证满意，保持关系",
        en: "Regular visits and greetings; keep them satisfied",
      },
      source: "seed",
    },
    {
      label: "B 主要客户",
      name: { zh: "B 主要客户", en: "B main customers" },
      color: "blue",
      source: "assumed",
    },
    {
      label: "C 普通客户",
      name: { zh: "C 普通客户", en: "C ordinary customers" },
      color: "grey",
      source: "assumed",
    },
  ],
  decide: {
    by: "conditions",
    rules: [
      { tier: "A 关键客户", when: { column: "消费额", topPercent: 5 } },
      // The next 15 %: the best 20 % less A. Assumed, as the text ends before.
      { tier: "B 主要客户", when: { column: "消费额", topPercent: 20 } },
      { tier: "C 普通客户", when: { column: "消费额", given: true } },
    ],
  },
  followUp: { from: "上次联系日期" },
  regrade: {
    every: { every: 1, unit: "month" },
    note: { zh: "每月统计并重新分类", en: "Statistics and classes every month" },
  },
  decisions: [
    {
      gap: { zh: "B、C 类的比例缺失。", en: "The shares of B and C are cut off." },
      decided: {
        zh: "B 为其后的 15%，其余为 C（模板值，可改）。",
        en: "B is the next 15 %, C the rest (template values, editable).",
      },
    },
    {
      gap: { zh: "小名单的 5% 不是整数。", en: "5 % of a small list is a fraction." },
      decided: {
        zh: "户数向上取整，至少 1 户；与末位同额的一并计入。",
        en: "Rounded up, at least one; ties with the last one come in.",
      },
    },
    {
      gap: { zh: "统计期间长度未定。", en: "The length of the period is not set." },
      decided: {
        zh: "由用户决定，建议近 12 个月。",
        en: "The user's choice; the last 12 months are suggested.",
      },
    },
    {
      gap: { zh: "“定期拜访”没有间隔。", en: "“Regular” visits have no interval." },
      decided: { zh: "A 类每月一次（模板值）。", en: "Monthly for A (template value)." },
    },
  ],
};
