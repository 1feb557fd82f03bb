import type { Condition, Scheme } from "../../scheme/types";
import { customerName, lastContact } from "../customerColumns";

const DAYS = "需处理期限";
const DUE = "最迟处理日期";

/** Days count where they are given; a date only where they are not. */
const within = (days: number, last: string): Condition => ({
  any: [
    {
      all: [
        { column: DAYS, given: true },
        { column: DAYS, atMost: days },
      ],
    },
    {
      all: [
        { column: DAYS, given: false },
        { column: DUE, atMost: { column: last } },
      ],
    },
  ],
});

export const urgencyClass: Scheme = {
  id: "urgency-class",
  version: "1.0.0",
  name: { zh: "按需处理时间划分四类客户", en: "Urgency, four classes" },
  use: "visit",
  status: "complete",
  source: {
    note: {
      zh: "销售人员整理客户名单的四种简单方法之一：按多久之内必须处理分四类。",
      en: "One of four simple ways for salespeople to sort a list: how soon the customer must be dealt with.",
    },
  },
  columns: [
    customerName,
    { name: DAYS, type: "number", unit: "天", synonyms: ["处理期限", "剩余天数", "几天内处理"] },
    { name: DUE, type: "date", synonyms: ["处理截止日期", "截止日"] },
    lastContact,
  ],
  workings: [
    { name: "一周后", kind: "formula", formula: "TODAY()+7" },
    { name: "一个月后", kind: "formula", formula: "EDATE(TODAY(),1)" },
    { name: "三个月后", kind: "formula", formula: "EDATE(TODAY(),3)" },
  ],
  tiers: [
    {
      label: "紧急客户",
      name: { zh: "紧急客户", en: "Urgent" },
      color: "red",
      cadence: {
        every: 7,
        unit: "day",
        source: "seed",
        note: { zh: "一周内处理", en: "Handled within a week" },
      },
      source: "seed",
    },
    {
      label: "缓急客户",
      name: { zh: "缓急客户", en: "Moderately urgent" },
      color: "orange",
      cadence: {
        every: 1,
        unit: "month",
        source: "seed",
        note: { zh: "一个月内处理", en: "Handled within a month" },
      },
      source: "seed",
    },
    {
      label: "不紧急客户",
      name: { zh: "不紧急客户", en: "Not urgent" },
      color: "blue",
      cadence: {
        every: 3,
        unit: "month",
        source: "seed",
        note: { zh: "三个月内处理", en: "Handled within three months" },
      },
      source: "seed",
    },
    {
      label: "可慢反应客户",
      name: { zh: "可慢反应客户", en: "Slow response" },
      color: "grey",
      source: "seed",
    },
  ],
  decide: {
    by: "conditions",
    rules: [
      { tier: "紧急客户", when: within(7, "一周后") },
      { tier: "缓急客户", when: within(30, "一个月后") },
      { tier: "不紧急客户", when: within(90, "三个月后") },
      {
        tier: "可慢反应客户",
        when: {
          any: [
            { column: DAYS, given: true },
            { column: DUE, given: true },
          ],
        },
      },
    ],
  },
  followUp: { from: "上次联系日期" },
  decisions: [
    {
      gap: {
        zh: "一周、一个月、三个月处上下两类相接。",
        en: "The classes touch at one week, one month and three months.",
      },
      decided: {
        zh: "界限归更紧急的一类：7、30、90 天。",
        en: "The more urgent class owns the edge: 7, 30 and 90 days.",
      },
    },
    {
      gap: { zh: "只有最迟日期，没有天数。", en: "A latest date instead of days." },
      decided: {
        zh: "按评级日期加 7 天、加 1 个和 3 个日历月比较；两者都有时以天数为准。",
        en: "Compared with the as-of date plus 7 days, plus 1 and 3 calendar months; days win over a date.",
      },
    },
    {
      gap: { zh: "可慢反应客户没有日期。", en: "Slow response has no date." },
      decided: { zh: "不生成跟进日期。", en: "No follow-up date." },
    },
  ],
};
