import type { Criterion, ScoreRule } from "../../scheme/types";

const SCORED = [
  "前三月月均购进数量",
  "前三月月均购进单价",
  "前三月月均规格数量",
  "合作度得分",
  "成长性得分",
];
const answered = `COUNT(${SCORED.map((name) => `[@${name}]`).join(",")})`;

/** Where the tier does not come from the score, a blank earns nothing and leaves no mark. */
const notNeeded = (column: string) => ({
  when: { all: [{ formula: "[@不凭评分]" }, { column, given: false }] },
  points: 0,
});

const ratio = (id: string, name: Criterion["name"], column: string, max: number): Criterion => ({
  id,
  name,
  max,
  rule: { kind: "ratio", column, to: "list-maximum" },
  unless: [notNeeded(column)],
  influenceable: true,
  source: "assumed",
});

const byDistrict = (
  id: string,
  name: Criterion["name"],
  column: string,
  max: number
): Criterion => ({
  id,
  name,
  max,
  rule: { kind: "manual", column },
  unless: [notNeeded(column)],
  influenceable: true,
  source: "seed",
});

/** Quantity 45, price 15, specifications 15, cooperation 15, growth 10: 100 points. */
export const supplyCriteria: readonly Criterion[] = [
  ratio("quantity", { zh: "购进数量", en: "Quantity" }, "前三月月均购进数量", 45),
  ratio("price", { zh: "购进均价", en: "Average price" }, "前三月月均购进单价", 15),
  ratio("specifications", { zh: "规格数量", en: "Specifications" }, "前三月月均规格数量", 15),
  byDistrict("cooperation", { zh: "合作度", en: "Cooperation" }, "合作度得分", 15),
  byDistrict("growth", { zh: "成长性", en: "Growth" }, "成长性得分", 10),
];

export const supplyScore: ScoreRule = {
  // No score where nothing is known, or where the tier stands and part of the items is blank.
  formula: `IF(OR(${answered}=0,AND([@不凭评分],${answered}<${SCORED.length})),"",[@[得分.购进数量]]+[@[得分.购进均价]]+[@[得分.规格数量]]+[@[得分.合作度]]+[@[得分.成长性]])`,
  unit: "分",
};
