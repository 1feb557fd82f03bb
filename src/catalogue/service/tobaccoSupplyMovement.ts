import type { Condition, Working } from "../../scheme/types";
import {
  demotionLines,
  endsByTier,
  firstTierEnd,
  noValue,
  promotionLines,
  tiersByQuantity,
  tiersByScore,
  upperEnds,
} from "./tobaccoSupplyTables";

/** Names of the columns that the movement between tiers reads. */
export const PURCHASES = "近三个月各月购进量";
export const LAW = "近三个月守法等级";
export const CURRENT = "当前档位";

const YES = { formula: "TRUE" };
const NO = { formula: "FALSE" };

const isNew: Condition = { column: "新户", yes: true };
const isFixed: Condition = { column: "固定档", given: true };
const inTier: Condition = { column: "现档", given: true };

/** Tiers 9 and 10 are given by what the shop is, or stay once given; nothing moves them. */
const fixedTier: Working = {
  name: "固定档",
  kind: "choose",
  rules: [
    {
      when: {
        any: [
          { column: "残疾零售户", yes: true, blank: "no" },
          { column: CURRENT, atLeast: 10, blank: "no" },
        ],
      },
      value: "十档",
    },
    {
      when: {
        any: [
          { column: "九档特殊业态", yes: true, blank: "no" },
          { column: CURRENT, atLeast: 9, blank: "no" },
        ],
      },
      value: "九档",
    },
  ],
};

/** Months whose purchases are on one side of a line; half a millionth for six decimals. */
const monthsBeside = (line: string, op: string, edge: string) =>
  `IF(ISNUMBER([@${line}]),COUNTIF([@${PURCHASES}],"${op}"&(${edge}-0.0000005)),"")`;

/** What is known of the last three months. */
const history: readonly Working[] = [
  {
    name: "升档线",
    kind: "bands",
    column: "现档",
    bands: promotionLines,
    otherwise: firstTierEnd,
  },
  { name: "降档线", kind: "bands", column: "现档", bands: demotionLines, otherwise: noValue },
  // With all three months known this is their average, otherwise the least it can be.
  { name: "月均购进", kind: "formula", formula: `SUM([@${PURCHASES}])/3` },
  { name: "月均档", kind: "bands", column: "月均购进", bands: tiersByQuantity, otherwise: 1 },
  { name: "购进已知月数", kind: "formula", formula: `COUNT([@${PURCHASES}])` },
  { name: "守法已知月数", kind: "formula", formula: `COUNTIF([@${LAW}],"?*")` },
  {
    name: "守法良好月数",
    kind: "formula",
    formula: `COUNTIF([@${LAW}],"A")+COUNTIF([@${LAW}],"B")`,
  },
  { name: "本月守法", kind: "formula", formula: `INDEX([@${LAW}],3)&""` },
  { name: "达升档线月数", kind: "formula", formula: monthsBeside("升档线", ">=", "[@升档线]*90%") },
  { name: "低于降档线月数", kind: "formula", formula: monthsBeside("降档线", "<", "[@降档线]") },
];

/** From the current tier, or the score, to the tier at the end of the month. */
const movement: readonly Working[] = [
  {
    name: "移动",
    kind: "choose",
    rules: [
      { when: isFixed, value: noValue },
      { when: { not: inTier }, value: "首次定档" },
      { when: { column: "受行政处罚", yes: true, blank: "no" }, value: "处罚降档" },
      { when: { formula: "AND([@守法良好月数]=3,[@达升档线月数]=3)" }, value: "升档" },
      { when: { formula: "[@低于降档线月数]=3" }, value: "降档" },
    ],
    otherwise: "不变",
  },
  {
    name: "首档",
    kind: "choose",
    rules: [{ when: isNew, value: 2 }],
    otherwise: { column: "建议档" },
  },
  {
    name: "移动后档",
    kind: "choose",
    rules: [
      { when: { column: "移动", is: "首次定档" }, value: { column: "首档" } },
      { when: { column: "移动", is: "处罚降档" }, value: { formula: "MAX(1,[@现档]-1)" } },
      { when: { column: "移动", is: "升档" }, value: { formula: "[@现档]+1" } },
      { when: { column: "移动", is: "降档" }, value: { column: "月均档" } },
      { when: { column: "移动", is: "不变" }, value: { column: "现档" } },
    ],
  },
  {
    name: "守法最高档",
    kind: "formula",
    formula: 'SWITCH([@本月守法],"C",2,"D",1,[@移动后档])',
  },
  {
    name: "月末档",
    kind: "formula",
    formula: 'IF(ISNUMBER([@移动后档]),MIN([@移动后档],[@守法最高档]),"")',
  },
];

/** What blank months could still change, as long as no known month rules it out. */
const possibilities: readonly Working[] = [
  {
    name: "可能升档",
    kind: "formula",
    formula:
      'AND([@移动]="不变",ISNUMBER([@升档线]),[@守法良好月数]=[@守法已知月数],[@达升档线月数]=[@购进已知月数])',
  },
  {
    name: "可能降档",
    kind: "formula",
    formula: 'AND([@移动]="不变",ISNUMBER([@降档线]),[@低于降档线月数]=[@购进已知月数])',
  },
  {
    // "" where the history leaves the tier open. A new shop has no three months to look at.
    name: "资料齐全",
    kind: "choose",
    rules: [
      { when: isNew, value: NO },
      { when: { formula: 'OR([@可能升档],[@可能降档],[@本月守法]="")' }, value: noValue },
    ],
    otherwise: NO,
  },
  { name: "最高可能档", kind: "formula", formula: "IF([@可能升档],[@现档]+1,[@月末档])" },
  {
    name: "最低可能档",
    kind: "formula",
    // Without a tier for the month there is none to be the lowest either.
    formula:
      'IF([@本月守法]="",1,IF(ISNUMBER(IF([@可能降档],[@月均档],[@月末档])),MIN([@守法最高档],IF([@可能降档],[@月均档],[@月末档])),""))',
  },
];

const orderLimit: readonly Working[] = [
  {
    name: "月末档上限",
    kind: "bands",
    column: "月末档",
    bands: endsByTier,
    otherwise: firstTierEnd,
  },
  {
    name: "订货上限",
    kind: "choose",
    rules: [
      // The cap of tier 9 is printed as a hard one: no holiday increase.
      { when: { column: "固定档", is: "九档", blank: "no" }, value: 10 },
      {
        when: { column: "月末档", given: true },
        value: { formula: "[@月末档上限]*(1+[@节日增量比例]/100)" },
      },
    ],
  },
];

export const supplyWorkings: readonly Working[] = [
  ...upperEnds,
  { name: "现档", kind: "formula", formula: `IF(ISNUMBER([@${CURRENT}]),INT([@${CURRENT}]),"")` },
  {
    name: "新户",
    kind: "choose",
    rules: [{ when: { column: "经营月数", below: 3, blank: "no" }, value: YES }],
    otherwise: NO,
  },
  fixedTier,
  {
    name: "不凭评分",
    kind: "choose",
    rules: [{ when: { any: [inTier, isNew, isFixed] }, value: YES }],
    otherwise: NO,
  },
  { name: "评分表档", kind: "bands", column: "结果.总分", bands: tiersByScore, otherwise: 1 },
  {
    name: "建议档",
    kind: "formula",
    formula: 'IF(ISNUMBER([@[结果.总分]]),[@评分表档],"")',
  },
  ...history,
  ...movement,
  ...possibilities,
  ...orderLimit,
];
