import type { Condition, Scheme } from "../../scheme/types";
import { customerName, lastContact } from "../customerColumns";

/** A clear need that is expected to close within so many months; without a date it is not assumed. */
const closingWithin = (months: number): Condition => ({
  all: [
    { column: "业务需求", is: "明显" },
    { column: "预计成交月数", atMost: months, blank: "assume-no" },
  ],
});

export const timeToCloseAbcde: Scheme = {
  id: "time-to-close-abcde",
  version: "1.0.0",
  name: { zh: "预计成交期 A–E 级", en: "Time to close, A–E" },
  use: "forecast",
  status: "complete",
  source: {
    note: {
      zh: "销售人员客户追踪日志：按需求和预计成交期分 A–E 级，等级决定多久更新一次记录。",
      en: "Salespeople's tracking logs: need and expected closing time give A–E; the grade sets how often a record is worked.",
    },
  },
  columns: [
    customerName,
    {
      name: "业务需求",
      type: "choice",
      synonyms: ["需求", "需求状态"],
      options: [
        { value: "明显", synonyms: ["明确", "有明显需求"] },
        { value: "潜在", synonyms: ["有潜在需求"] },
        { value: "无", synonyms: ["没有", "无需求"] },
      ],
    },
    {
      name: "预计成交月数",
      type: "number",
      unit: "月",
      synonyms: ["预计成交时间", "几个月内成交", "成交周期"],
      otherwise: 'IF(ISNUMBER([@预计成交日期]),[@成交日历月],"")',
    },
    { name: "预计成交日期", type: "date", synonyms: ["预计签约日"] },
    { name: "无成交机会", type: "yesno", synonyms: ["没有机会", "死亡"] },
    lastContact,
  ],
  workings: [
    {
      name: "成交日历月",
      kind: "formula",
      // Fewest calendar months m with EDATE(as-of, m) on or after the expected date; 0 once it has passed.
      formula:
        'IF(ISNUMBER([@预计成交日期]),DATEDIF(TODAY(),MAX(TODAY(),[@预计成交日期]),"m")+IF(EDATE(TODAY(),DATEDIF(TODAY(),MAX(TODAY(),[@预计成交日期]),"m"))<[@预计成交日期],1,0),"")',
    },
  ],
  tiers: [
    {
      label: "A级",
      name: { zh: "A 级", en: "A" },
      color: "green",
      cadence: { every: 1, unit: "day", source: "seed", note: { zh: "追踪日志", en: "Daily log" } },
      source: "seed",
    },
    {
      label: "B级",
      name: { zh: "B 级", en: "B" },
      color: "blue",
      cadence: {
        every: 7,
        unit: "day",
        source: "seed",
        note: { zh: "追踪周志", en: "Weekly log" },
      },
      source: "seed",
    },
    {
      label: "C级",
      name: { zh: "C 级", en: "C" },
      color: "gold",
      cadence: {
        every: 15,
        unit: "day",
        source: "seed",
        note: { zh: "追踪半月志", en: "Half-monthly log" },
      },
      source: "seed",
    },
    {
      label: "D级",
      name: { zh: "D 级", en: "D" },
      color: "orange",
      cadence: {
        every: 30,
        unit: "day",
        source: "seed",
        note: { zh: "追踪月志", en: "Monthly log" },
      },
      source: "seed",
    },
    {
      label: "E级",
      name: { zh: "E 级", en: "E" },
      color: "grey",
      cadence: {
        every: 12,
        unit: "month",
        source: "seed",
        note: { zh: "追踪年志", en: "Yearly log" },
      },
      source: "seed",
    },
  ],
  decide: {
    by: "conditions",
    rules: [
      {
        tier: "E级",
        when: {
          any: [
            { column: "业务需求", is: "无" },
            { column: "无成交机会", yes: true, blank: "no" },
          ],
        },
      },
      // Latent need decides even when the date is near.
      { tier: "D级", when: { column: "业务需求", is: "潜在" } },
      { tier: "A级", when: closingWithin(1) },
      { tier: "B级", when: closingWithin(3) },
      // Exactly half a year stands in C and D; the better tier owns the edge.
      { tier: "C级", when: closingWithin(6) },
      { tier: "D级", when: { column: "业务需求", is: "明显" } },
    ],
  },
  followUp: { from: "上次联系日期" },
  regrade: {
    note: {
      zh: "每次追踪后重新评级，按新等级的日志继续",
      en: "After every tracking; then the new grade's log applies",
    },
  },
  decisions: [
    {
      gap: { zh: "正好半年既属 C 又属 D。", en: "Exactly half a year fits both C and D." },
      decided: {
        zh: "归较好的 C 级；超过 6 个月为 D。",
        en: "The better tier C owns it; D starts above 6 months.",
      },
    },
    {
      gap: { zh: "需求明显但没有预计日期。", en: "A clear need without an expected date." },
      decided: { zh: "D 级，标记数据不全。", en: "D, marked as incomplete." },
    },
    {
      gap: { zh: "潜在需求但日期很近。", en: "A latent need with a near date." },
      decided: { zh: "以潜在需求为准，D 级。", en: "The latent need decides: D." },
    },
    {
      gap: { zh: "周末是否也要写日志。", en: "Whether the daily log is kept on weekends." },
      decided: {
        zh: "默认按日历日，可选只算工作日。",
        en: "Calendar days by default; working days as an option.",
      },
    },
  ],
};
