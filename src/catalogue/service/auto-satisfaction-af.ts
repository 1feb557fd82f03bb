import type { ChooseRule, Column, Condition, Scheme, TierCondition } from "../../scheme/types";
import { customerPerson } from "../customerColumns";

const TONE = "来电语气";
const SAME_ISSUE = "同一质量问题近一个月投诉次数";
const HANDLING = "处理周期天数";
const MILEAGE = "投诉期间月行驶里程";

/** A blank tone is taken as none of these; the grade is then open. */
const tone = (option: string): Condition => ({ column: TONE, is: option, blank: "assume-no" });
const ticked = (column: string): Condition => ({ column, yes: true, blank: "no" });

const veryDissatisfied: Condition = {
  any: [
    ticked("准备投诉媒体"),
    ticked("重大/关键部件质量问题"),
    { column: "一个月内因质量返修次数", atLeast: 2, blank: "no" },
    {
      // Ordinary drivers do 300–500 km a month, too: only together with an open complaint.
      all: [
        { column: MILEAGE, atLeast: 300, blank: "no" },
        { column: MILEAGE, atMost: 500, blank: "no" },
        { column: SAME_ISSUE, atLeast: 1, blank: "no" },
      ],
    },
    { column: SAME_ISSUE, atLeast: 2, blank: "no" },
    {
      all: [{ column: HANDLING, above: 20, blank: "no" }, { not: ticked("是否有妥善方案") }],
    },
    tone("态度生硬"),
  ],
};

const dissatisfied: Condition = {
  any: [
    tone("不满意"),
    ticked("价格未公开"),
    // Two and more are E already.
    { column: SAME_ISSUE, atLeast: 1, blank: "no" },
    { all: [{ column: "缺件供应天数", above: 3, blank: "no" }, ticked("抱怨大")] },
    { column: HANDLING, above: 7, blank: "no" },
  ],
};

/** Worst first, as the phone staff tries them. */
const LETTERS: readonly (readonly [string, Condition])[] = [
  ["E", veryDissatisfied],
  ["D", dissatisfied],
  ["A", { any: [ticked("超出期望(有事例)"), tone("特别满意")] }],
  ["C", { any: [ticked("服务平淡"), ticked("细节不被重视"), tone("平淡")] }],
  ["B", { any: [ticked("符合规定无不满"), tone("满意")] }],
];

const flag = (name: string, synonyms: readonly string[]): Column => ({
  name,
  type: "yesno",
  synonyms,
});

export const autoSatisfactionAf: Scheme = {
  id: "auto-satisfaction-af",
  version: "1.0.0",
  name: { zh: "汽车售后满意度 A–F 级", en: "Car service satisfaction, A–F" },
  use: "service",
  status: "complete",
  source: {
    note: {
      zh: "某汽车品牌经销商服务中心：电话回访后按来电语气、投诉和返修情况给客户定 A–F 级。",
      en: "A car brand's dealer service centre: after a call, tone, complaints and repeat repairs give each customer a letter from A to F.",
    },
  },
  columns: [
    customerPerson,
    {
      name: TONE,
      type: "choice",
      synonyms: ["语气"],
      options: [
        { value: "特别满意", synonyms: ["非常满意", "很满意"] },
        { value: "满意" },
        { value: "平淡", synonyms: ["一般"] },
        { value: "不满意" },
        { value: "态度生硬", synonyms: ["生硬"] },
      ],
    },
    flag("超出期望(有事例)", ["超期望"]),
    flag("符合规定无不满", ["达标"]),
    flag("服务平淡", ["感觉平淡"]),
    flag("细节不被重视", ["忽视细节"]),
    flag("价格未公开", ["工时费/备件价/维修价未公开"]),
    { name: SAME_ISSUE, type: "number", unit: "次", synonyms: ["投诉次数"] },
    { name: "缺件供应天数", type: "number", unit: "天", synonyms: ["供应周期"] },
    flag("抱怨大", ["抱怨强烈"]),
    { name: HANDLING, type: "number", unit: "天", synonyms: ["处理天数"] },
    flag("因维修技术原因", ["技术水平原因"]),
    flag("准备投诉媒体", ["曝光"]),
    flag("重大/关键部件质量问题", ["重大质量"]),
    { name: "一个月内因质量返修次数", type: "number", unit: "次", synonyms: ["返修次数"] },
    { name: MILEAGE, type: "number", influenceable: false, unit: "公里", synonyms: ["月里程"] },
    flag("是否有妥善方案", ["已解决", "解决方案"]),
    { ...flag("重大客户身份", ["大客户"]), influenceable: false },
  ],
  workings: [
    {
      name: "满意度",
      kind: "choose",
      rules: LETTERS.map(([value, when]): ChooseRule => ({ when, value })),
    },
  ],
  tiers: [
    {
      label: "F",
      name: { zh: "F 重大客户", en: "F major customer" },
      color: "purple",
      source: "seed",
    },
    {
      label: "A",
      name: { zh: "A 非常满意", en: "A very satisfied" },
      color: "green",
      source: "seed",
    },
    { label: "B", name: { zh: "B 满意", en: "B satisfied" }, color: "teal", source: "seed" },
    { label: "C", name: { zh: "C 一般", en: "C fair" }, color: "gold", source: "seed" },
    { label: "D", name: { zh: "D 不满意", en: "D dissatisfied" }, color: "orange", source: "seed" },
    {
      label: "E",
      name: { zh: "E 非常不满意", en: "E very dissatisfied" },
      color: "red",
      source: "seed",
    },
  ],
  decide: {
    by: "conditions",
    rules: [
      { tier: "F", when: ticked("重大客户身份") },
      ...LETTERS.map(([tier, when]): TierCondition => ({ tier, when })),
    ],
  },
  outputs: [
    {
      id: "satisfaction",
      name: { zh: "满意度等级", en: "Satisfaction letter" },
      type: "text",
      value: { column: "满意度" },
      source: "seed",
    },
  ],
  decisions: [
    {
      gap: {
        zh: "F 是身份，A–E 是满意度。",
        en: "F is an identity, A to E are satisfaction.",
      },
      decided: {
        zh: "重大客户显示 F，满意度 A–E 另列。",
        en: "A major customer shows F; the letter A–E stands in its own column.",
      },
    },
    {
      gap: {
        zh: "“处理超过一周”只写了维修技术原因，其他原因 7–20 天未写。",
        en: "Handling over a week is printed for technicians' skill only; other causes between 7 and 20 days are open.",
      },
      decided: {
        zh: "任何原因超过 7 天都是 D；超过 20 天又无妥善方案是 E。",
        en: "Over 7 days is D whatever the cause; over 20 days without a solution is E.",
      },
    },
    {
      gap: {
        zh: "同一问题一个月内两次以上投诉没有归属。",
        en: "Two or more complaints on one issue in a month belong nowhere.",
      },
      decided: {
        zh: "一次为 D，两次及以上为 E（与返修两次相同）。",
        en: "One is D; two and more are E, like two repeat repairs.",
      },
    },
    {
      gap: {
        zh: "月行驶 300–500 公里单独就定为 E 会误伤普通车主。",
        en: "300–500 km a month alone would make ordinary drivers E.",
      },
      decided: {
        zh: "只在同一问题有投诉时才算。",
        en: "It counts only together with a complaint on the same issue.",
      },
    },
    {
      gap: { zh: "来电语气空白。", en: "A blank tone." },
      decided: {
        zh: "按其余情况定级并标记数据不全；什么都没有则不评级。",
        en: "Graded by what else is known and marked incomplete; with nothing known, not rated.",
      },
    },
  ],
};
