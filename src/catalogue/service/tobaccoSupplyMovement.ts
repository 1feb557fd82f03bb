import type { Condition, Working } from "../../scheme/types";
import { lowerEnds, tiersByQuantity, tiersByScore, upperEnds } from "./tobaccoSupplyTables";

/** Names of the columns that the movement between tiers reads. */
export const PURCHASES = "近三个月各月购进量";
export const LAW = "近三个月守法等级";
export const CURRENT = "当前档位";

export const disabled: Condition = {
  any: [
    { column: "残疾零售户", yes: true, blank: "no" },
    { column: CURRENT, atLeast: 10, blank: "no" },
  ],
};

export const special: Condition = {
  any: [
    { column: "九档特殊业态", yes: true, blank: "no" },
    { column: CURRENT, atLeast: 9, blank: "no" },
  ],
};

const penalised: Condition = { column: "受行政处罚", yes: true, blank: "no" };
const isNew: Condition = { column: "经营月数", below: 3, blank: "no" };
const inTier: Condition = { column: "现档", given: true };

/** Purchases count as reached from half a millionth below: compared after six decimals. */
const count = (op: string, edge: string) => `COUNTIF([@${PURCHASES}],"${op}"&(${edge}-0.0000005))`;

/** From the current tier, or the score, to the tier at the end of the month and what it allows. */
export const supplyMovement: readonly Working[] = [
  { name: "现档", kind: "formula", formula: `IF(ISNUMBER([@${CURRENT}]),INT([@${CURRENT}]),"")` },
  {
    name: "不凭评分",
    kind: "choose",
    rules: [{ when: { any: [inTier, isNew, special, disabled] }, value: { formula: "TRUE" } }],
    otherwise: { formula: "FALSE" },
  },
  { name: "现档上限", kind: "bands", column: "现档", bands: upperEnds, otherwise: "" },
  { name: "现档下限", kind: "bands", column: "现档", bands: lowerEnds, otherwise: 0 },
  { name: "评分表档", kind: "bands", column: "结果.总分", bands: tiersByScore, otherwise: 1 },
  {
    name: "建议档",
    kind: "formula",
    formula: 'IF(ISNUMBER([@[结果.总分]]),[@评分表档],"")',
  },
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
  {
    name: "达上限月数",
    kind: "formula",
    formula: count(">=", "[@现档上限]*90%"),
  },
  {
    name: "低于下限月数",
    kind: "formula",
    formula: count("<", "[@现档下限]"),
  },
  {
    name: "移动",
    kind: "choose",
    rules: [
      { when: { any: [special, disabled] }, value: "" },
      { when: { not: inTier }, value: "首次定档" },
      { when: penalised, value: "处罚降档" },
      { when: { formula: "AND([@守法良好月数]=3,[@达上限月数]=3,[@现档]<8)" }, value: "升档" },
      { when: { formula: "[@低于下限月数]=3" }, value: "降档" },
    ],
    otherwise: "不变",
  },
  {
    name: "移动后档",
    kind: "formula",
    formula:
      'IFERROR(SWITCH([@移动],"首次定档",[@首档],"处罚降档",MAX(1,[@现档]-1),"升档",[@现档]+1,"降档",[@月均档],[@现档]),"")',
  },
  {
    name: "首档",
    kind: "choose",
    rules: [{ when: isNew, value: 2 }],
    otherwise: { column: "建议档" },
  },
  {
    name: "守法最高档",
    kind: "formula",
    formula: 'SWITCH([@本月守法],"C",2,"D",1,8)',
  },
  {
    name: "月末档",
    kind: "formula",
    formula: 'IF(ISNUMBER([@移动后档]),MIN([@移动后档],[@守法最高档]),"")',
  },
  {
    // Blank months could still bring the promotion, as long as no known month rules it out.
    name: "可能升档",
    kind: "formula",
    formula:
      'AND([@移动]="不变",[@现档]<8,[@守法良好月数]=[@守法已知月数],[@达上限月数]=[@购进已知月数],[@购进已知月数]+[@守法已知月数]<6)',
  },
  {
    name: "可能降档",
    kind: "formula",
    formula: 'AND([@移动]="不变",[@现档]>1,[@低于下限月数]=[@购进已知月数],[@购进已知月数]<3)',
  },
  {
    name: "历史不详",
    kind: "choose",
    // A new shop has no three months to look at.
    rules: [
      { when: isNew, value: { formula: "FALSE" } },
      {
        when: { formula: 'OR([@可能升档],[@可能降档],AND([@本月守法]="",[@月末档]>1))' },
        value: { formula: "TRUE" },
      },
    ],
    otherwise: { formula: "FALSE" },
  },
  { name: "资料齐全", kind: "formula", formula: 'IF([@历史不详],"",FALSE)' },
  {
    name: "最高可能档",
    kind: "formula",
    formula: "IF([@可能升档],[@现档]+1,[@月末档])",
  },
  {
    name: "最低可能档",
    kind: "formula",
    formula: 'IF([@本月守法]="",1,MIN([@守法最高档],IF([@可能降档],[@月均档],[@月末档])))',
  },
  {
    name: "订货上限",
    kind: "choose",
    rules: [
      { when: disabled, value: "" },
      // The cap of tier 9 is printed as a hard one: no holiday increase.
      { when: special, value: 10 },
      { when: { column: "月末档", given: true }, value: { column: "月末档节日上限" } },
    ],
  },
  { name: "月末档上限", kind: "bands", column: "月末档", bands: upperEnds, otherwise: "" },
  {
    name: "月末档节日上限",
    kind: "formula",
    formula: 'IFERROR([@月末档上限]*(1+[@节日增量比例]/100),"")',
  },
];
