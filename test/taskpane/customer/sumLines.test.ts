import type { Criterion } from "../../../src/scheme/types";
import type { Sum, Term } from "../../../src/grading/sum";
import { sumLines } from "../../../src/taskpane/customer/sumLines";
import { wordsFor } from "./words";

const zh = wordsFor("zh-CN");

const criterion = (name: string): Criterion => ({
  id: name,
  name: { zh: name, en: name },
  max: 20,
  rule: { kind: "manual", column: name },
  source: "seed",
});

const points = (name: string, amount: number, more: Partial<Term> = {}): Term =>
  ({
    kind: "points",
    criterion: criterion(name),
    amount,
    isLeftOut: false,
    minus: false,
    ...more,
  }) as Term;

const sumOf = (terms: readonly Term[], steps: Sum["steps"] = []): Sum => ({
  name: null,
  terms,
  steps,
});

const told = (sum: Sum, total = "") =>
  sumLines(sum, total, zh).lines.map(({ label, amount, depth }) => [label, amount, depth]);

test("a plain sum is its terms and the score", () => {
  const sum = sumOf([points("进货额", 18), points("逾期", -5), points("扣分", 2, { minus: true })]);
  expect(told(sum, "11 分")).toEqual([
    ["进货额", "+ 18", 0],
    ["逾期", "− 5", 0],
    ["扣分", "− 2", 0],
    ["总分", "11 分", 0],
  ]);
});

test("scaling to full marks is one line, so that its number leads to the score", () => {
  const over = { kind: "over", by: { value: 90, name: "结果.满分" } } as const;
  const times = { kind: "times", by: { value: 100, name: null } } as const;
  const left = points("未列项目", 0, { isLeftOut: true });
  const lines = told(sumOf([points("进货额", 60), left], [over, times]));
  expect(lines.slice(1, 4)).toEqual([
    ["未列项目 不计入", "+ 0", 0],
    ["小计", "60", 0],
    ["÷ 计入项目的满分 90 × 100", "= 66.6667", 0],
  ]);
});

test("a cap says whether it binds", () => {
  const cap = (value: number) => ({ kind: "at-most", by: { value, name: null } }) as const;
  const terms = [points("甲", 20), points("乙", 15)];
  expect(told(sumOf(terms, [cap(30)]))[3]).toEqual(["封顶 30（已封顶）", "= 30", 0]);
  expect(told(sumOf(terms, [cap(40)]))[3]).toEqual(["封顶 40（没有超过）", "= 35", 0]);
});

test("a weighted criterion is one line; a group's lines stand below its own", () => {
  const half = { kind: "times", by: { value: 0.5, name: null, isPercent: true } } as const;
  const weighted: Term = { kind: "sum", sum: sumOf([points("毛利率", 90)], [half]), minus: false };
  const mean: Sum = sumOf(
    [points("甲", 10), points("乙", 20)],
    [{ kind: "over", by: { value: 2, name: null } }]
  );
  const lines = told(sumOf([weighted, { kind: "sum", sum: mean, minus: false }]));
  expect(lines.slice(0, -1)).toEqual([
    ["毛利率 90 × 50%", "+ 45", 0],
    ["第 1 组", "+ 15", 0],
    ["甲", "+ 10", 1],
    ["乙", "+ 20", 1],
    ["小计", "30", 1],
    ["÷ 2", "= 15", 1],
  ]);
});

test("it is said when lines show less than the numbers that were added", () => {
  expect(sumLines(sumOf([points("甲", 1.2345), points("乙", 2)]), "", zh).isInexact).toBe(false);
  expect(sumLines(sumOf([points("甲", 1 / 3), points("乙", 2)]), "", zh).isInexact).toBe(true);
});
