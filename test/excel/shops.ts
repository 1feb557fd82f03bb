import type { BookValue } from "../../src/book/types";

const SHARED = [
  ["购进单价", 100],
  ["规格数量", 50],
] as const;
export const LAW_MONTHS = ["守法1月", "守法2月", "守法3月"];
export const BOUGHT_MONTHS = ["购进1月", "购进2月", "购进3月"];

/**
 * 甲店 begins in tier 6 (22.5 of 45 points for quantity, 15, 15, 5, 5 = 62.5) and buys enough to go up
 * each month; 乙店 begins in tier 8 (90) and is fined each month; 丙店 stays in tier 4 (39).
 */
export const SHOPS: readonly (readonly BookValue[])[] = [
  [
    "客户编码",
    "客户名称",
    "前三月月均购进数量",
    ...SHARED.map(([name]) => `前三月月均${name}`),
    "合作度得分",
    "成长性得分",
    "受行政处罚",
    ...BOUGHT_MONTHS,
    ...LAW_MONTHS,
  ],
  shop("001", "甲店", 10, [5, 5], "否", 40),
  shop("002", "乙店", 20, [10, 5], "是", 35),
  shop("003", "丙店", 4, [0, 0], "否", 5),
];

export function shop(
  code: string,
  name: string,
  quantity: number,
  entered: readonly [number, number],
  fined: string,
  bought: number
): readonly BookValue[] {
  const same = SHARED.map(([, value]) => value);
  return [
    code,
    name,
    quantity,
    ...same,
    ...entered,
    fined,
    ...Array(3).fill(bought),
    "A",
    "A",
    "A",
  ];
}
