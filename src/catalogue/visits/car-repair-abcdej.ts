import type { Condition, Scheme } from "../../scheme/types";
import { customerPerson, lastContactOrVisit } from "../customerColumns";

const REACHED = "电话是否接通";
const KNOWN = "了解并认可我司";

/** A mark somebody ticked; an empty cell is an ordinary "no". */
const marked = (column: string): Condition => ({ column, yes: true, blank: "no" });

export const carRepairAbcdej: Scheme = {
  id: "car-repair-abcdej",
  version: "1.0.0",
  name: {
    zh: "汽修客户电话回访 A–E、J 类",
    en: "Car-repair shop: A–E and J with phone follow-up",
  },
  use: "visit",
  status: "complete",
  source: {
    note: {
      zh: "郑州一家汽修厂的电话回访：话务员把客户分类，同类客户一起打电话。",
      en: "A car-repair shop in Zhengzhou: phone staff class customers so that calls of one class are made together.",
    },
  },
  columns: [
    customerPerson,
    {
      name: "联系电话",
      type: "text",
      role: "code",
      synonyms: ["电话", "手机", "手机号", "手机号码"],
    },
    {
      name: "车辆数",
      type: "number",
      influenceable: false,
      unit: "台",
      synonyms: ["台数", "车辆台数"],
    },
    { name: REACHED, type: "yesno", synonyms: ["接通", "联系上"] },
    {
      name: "信息无效",
      type: "yesno",
      influenceable: false,
      synonyms: ["空号", "信息错误", "车已卖"],
    },
    { name: "不来郑州", type: "yesno", influenceable: false, synonyms: ["不来本地"] },
    { name: "明确不来/信任4S", type: "yesno", synonyms: ["信任4S店", "朋友开店"] },
    { name: "是目标客户", type: "yesno", synonyms: ["目标客户"] },
    { name: KNOWN, type: "yesno", synonyms: ["认可"] },
    { name: "近期会来店", type: "yesno", synonyms: ["近期到店"] },
    {
      name: "C类情形",
      type: "yesno",
      synonyms: ["太忙", "保修期内", "用车少", "联系不到负责人", "离得远", "别店存有钱"],
    },
    lastContactOrVisit,
  ],
  tiers: [
    {
      label: "A类",
      name: { zh: "A 类：近期会来", en: "A: coming soon" },
      color: "green",
      cadence: {
        every: 7,
        unit: "day",
        source: "seed",
        note: { zh: "每周一次，直到来店", en: "Once a week until the car comes in" },
      },
      treatment: {
        zh: "问候、邀请，不让他回到原来的店",
        en: "Greet and invite, so that he does not drift back to his old shop",
      },
      source: "seed",
    },
    {
      label: "B类",
      name: { zh: "B 类：暂不需要", en: "B: no need yet" },
      color: "blue",
      cadence: {
        every: 15,
        unit: "day",
        source: "seed",
        note: { zh: "每月两次，直到成为 A 类", en: "Twice a month until he becomes A" },
      },
      treatment: {
        zh: "问用车情况和下次保养，消除疑虑",
        en: "Ask about use and the next service; remove doubts",
      },
      source: "seed",
    },
    {
      label: "C类",
      name: { zh: "C 类：有阻碍的目标客户", en: "C: hindered target" },
      color: "gold",
      cadence: {
        every: 1,
        unit: "month",
        source: "seed",
        note: { zh: "每月一次，直到成为 B 类", en: "Once a month until he becomes B" },
      },
      treatment: {
        zh: "让他记住我们，找到负责人，问清别店余额；保修期内的易损件可在本店做",
        en: "Stay remembered, find the person in charge, ask the balance elsewhere; wearing parts can be done here under warranty",
      },
      source: "seed",
    },
    {
      label: "D类",
      name: { zh: "D 类：未争取到", en: "D: not won" },
      color: "orange",
      // Who refused is not called again; only those nobody reached are.
      cadence: {
        every: 15,
        unit: "day",
        when: { not: marked("明确不来/信任4S") },
        source: "assumed",
        note: { zh: "未接通的再打", en: "Those not reached are called again" },
      },
      source: "seed",
    },
    {
      label: "E类",
      name: { zh: "E 类：放弃", en: "E: given up" },
      color: "grey",
      source: "seed",
    },
    {
      label: "J类",
      name: { zh: "J 类：集团客户", en: "J: group customer" },
      color: "purple",
      cadence: {
        every: 1,
        unit: "month",
        source: "assumed",
        note: { zh: "由大客户经理决定", en: "The group-account manager decides" },
      },
      treatment: {
        zh: "交大客户经理上门拜访",
        en: "Handed to the group-account manager, who visits",
      },
      source: "seed",
    },
  ],
  decide: {
    by: "conditions",
    rules: [
      { tier: "J类", when: { column: "车辆数", atLeast: 3, blank: "assume-no" } },
      { tier: "E类", when: { any: [marked("信息无效"), marked("不来郑州")] } },
      {
        tier: "D类",
        when: { any: [{ column: REACHED, yes: false }, marked("明确不来/信任4S")] },
      },
      { tier: "C类", when: marked("C类情形") },
      {
        tier: "A类",
        when: { all: [{ column: KNOWN, yes: true }, marked("近期会来店")] },
      },
      { tier: "B类", when: { column: KNOWN, yes: true } },
    ],
  },
  outputs: [
    {
      id: "check",
      name: { zh: "核对提示", en: "To check" },
      type: "text",
      value: {
        formula:
          'IF(AND([@[结果.等级]]>=1,[@[结果.等级]]<=3,ISLOGICAL([@是目标客户]),[@是目标客户]=FALSE),"填了不是目标客户，请核对","")',
      },
      source: "assumed",
    },
  ],
  followUp: { from: "上次联系日期" },
  decisions: [
    {
      gap: {
        zh: "D 类中明确拒绝的是否还打电话。",
        en: "Whether D customers who refused are called again.",
      },
      decided: {
        zh: "未接通的每 15 天再打（模板值）；拒绝的不生成日期。",
        en: "Those not reached: again after 15 days (template value); those who refused: no date.",
      },
    },
    {
      gap: { zh: "“每月两次”的间隔。", en: "The interval of “twice a month”." },
      decided: { zh: "每 15 天。", en: "Every 15 days." },
    },
    {
      gap: {
        zh: "J 类没有间隔，也不在 A–E 之列。",
        en: "J has no interval and stands beside A–E.",
      },
      decided: {
        zh: "最先判断；默认每月一次，由大客户经理决定（模板值）。",
        en: "Tested first; monthly by default, the manager decides (template value).",
      },
    },
    {
      gap: { zh: "车辆数空白。", en: "Number of vehicles blank." },
      decided: {
        zh: "按少于 3 台分类，标记数据不全。",
        en: "Classed as fewer than 3, marked as incomplete.",
      },
    },
    {
      gap: {
        zh: "“目标客户”没有单独的判断。",
        en: "“Target customer” has no test of its own.",
      },
      decided: {
        zh: "不影响等级；A、B、C 类若填了“否”，给出核对提示。",
        en: "It does not move the class; a “no” on A, B or C is pointed out.",
      },
    },
  ],
};
