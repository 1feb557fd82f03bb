import type { Condition, Working } from "../../scheme/types";

/** What the verdict on a manager and the places for 高级 are worked out from. */

export const isLevel = (name: string): Condition => ({ column: "当前级别", is: name });

/** A number that depends on the present level; levels not named have none. */
const byLevel = (name: string, numbers: Readonly<Record<string, number>>): Working => ({
  name,
  kind: "choose",
  rules: Object.entries(numbers).map(([of, value]) => ({ when: isLevel(of), value })),
});

/** Worked less than two months of the period; blank: worked all of it. */
const longAbsence: Condition = { column: "考核期正常工作月数", below: 2, blank: "no" };

/** In the bottom share of the own level; an entered percentile wins over the list's own order. */
const inBottomShare: Condition = {
  any: [
    {
      all: [
        { column: "本级别排名百分位", given: true },
        { column: "本级别排名百分位", above: { column: "留任百分位" } },
      ],
    },
    {
      all: [
        { column: "本级别排名百分位", given: false },
        { column: "本级名次", above: { column: "留任名次" }, blank: "no" },
      ],
    },
  ],
};

/** Who may stand for 高级, once the panel has scored the speech. */
const candidate: Condition = {
  all: [
    { column: "结论", isOneOf: ["可竞聘高级", "重新竞聘高级"] },
    { column: "案例演讲", given: true },
  ],
};

/** Seniors who keep their level, absent ones included. */
const keepsSenior: Condition = {
  all: [isLevel("高级"), { column: "结论", isOneOf: ["留任", "本期不升不降"] }],
};

export const workings: readonly Working[] = [
  { name: "本级名次", kind: "rank", column: "年度绩效", within: "当前级别" },
  {
    name: "本级人数",
    kind: "formula",
    formula: 'IF(ISNUMBER([@年度绩效]),COUNTIFS([当前级别],[@当前级别],[年度绩效],">-1E+300"),"")',
  },
  // Bottom share of a level that must stand for its own level again, percent.
  byLevel("末位比例", { 高级: 50, 中级: 30 }),
  {
    name: "留任百分位",
    kind: "formula",
    formula: 'IF(ISNUMBER([@末位比例]),100-[@末位比例],"")',
  },
  {
    name: "留任名次",
    kind: "formula",
    formula:
      'IF(AND(ISNUMBER([@本级人数]),ISNUMBER([@末位比例])),[@本级人数]-INT(([@本级人数]*[@末位比例])%),"")',
  },
  byLevel("竞聘所需月数", { 中级: 12, 初级: 6 }),
  // Best share of the branch that may stand for the next level, percent.
  byLevel("竞聘前段比例", { 中级: 40, 初级: 60 }),
  {
    name: "竞聘名次",
    kind: "formula",
    formula:
      'IF(AND(ISNUMBER([@分公司人数]),ISNUMBER([@竞聘前段比例])),CEILING.MATH(([@分公司人数]*[@竞聘前段比例])%),"")',
  },
  {
    // Absence, then the bottom share, then the conditions for promotion.
    name: "结论",
    kind: "choose",
    rules: [
      {
        when: { all: [longAbsence, { column: "缺勤原因", isOneOf: ["产假", "病假", "事假"] }] },
        value: "本期不升不降",
      },
      { when: { all: [longAbsence, { column: "缺勤原因", is: "其他" }] }, value: "降一级" },
      {
        when: { all: [{ column: "当前级别", isOneOf: ["高级", "中级"] }, inBottomShare] },
        value: { formula: '"重新竞聘"&[@当前级别]' },
      },
      { when: isLevel("高级"), value: "留任" },
      {
        when: {
          all: [
            { column: "当前级别", isOneOf: ["中级", "初级"] },
            { column: "本级任职月数", atLeast: { column: "竞聘所需月数" } },
            { column: "分公司绩效排名", atMost: { column: "竞聘名次" } },
          ],
        },
        value: { formula: 'IF([@当前级别]="中级","可竞聘高级","可竞聘中级")' },
      },
      { when: { column: "当前级别", isOneOf: ["中级", "初级"] }, value: "不可竞聘" },
      { when: { column: "本级任职月数", atLeast: 2 }, value: "试用期满，待考核" },
    ],
    otherwise: "试用期内",
  },
  {
    // Past the trial: those the shares are taken of.
    name: "计入人数",
    kind: "choose",
    rules: [{ when: { column: "当前级别", isOneOf: ["高级", "中级", "初级"] }, value: 1 }],
    otherwise: 0,
  },
  {
    name: "保留高级",
    kind: "choose",
    rules: [{ when: keepsSenior, value: { formula: "TRUE" } }],
    otherwise: { formula: "FALSE" },
  },
  {
    name: "高级入选",
    kind: "quota",
    when: { any: [keepsSenior, candidate] },
    // Of all three levels; only the senior share may not be exceeded.
    percent: 20,
    of: { column: "计入人数", atLeast: 1 },
    order: ["保留高级", "结果.总分"],
  },
  {
    name: "竞聘结果",
    kind: "choose",
    rules: [
      { when: { not: candidate }, value: "" },
      { when: { column: "高级入选", yes: true }, value: "入选高级" },
    ],
    otherwise: "未入选",
  },
];
