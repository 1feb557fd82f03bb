import { planRegrade } from "../../src/excel/planRegrade";
import type { RegradePlan } from "../../src/excel/types";
import { checkScheme } from "../../src/scheme/checkScheme";
import type { Scheme } from "../../src/scheme/types";
import { blankCells } from "../../src/taskpane/list/blankCells";
import { findProblems, problemText } from "../../src/taskpane/list/findProblems";
import type { SheetValue } from "../../src/table/types";
import { wordingFor } from "../../src/wording";
import { setupFor, snapshotOf, TODAY } from "./sheet";

const word = (zh: string) => ({ zh, en: zh });

/** Two conditions of entry; the quarter's amount may be worked out from its months. */
const guarded: Scheme = {
  id: "guarded",
  version: "1.0.0",
  name: word("准入"),
  use: "value",
  status: "complete",
  source: { note: word("测试") },
  columns: [
    { name: "客户名称", type: "text", role: "name" },
    { name: "一月", type: "number" },
    { name: "二月", type: "number" },
    { name: "三月", type: "number" },
    {
      name: "采购额",
      type: "number",
      otherwise: 'IF(COUNT([@[一月]:[三月]])=3,SUM([@[一月]:[三月]]),"")',
    },
    { name: "欠款", type: "number" },
  ],
  gates: [
    { id: "size", when: { column: "采购额", atLeast: 10 }, reason: word("采购额太小") },
    { id: "debt", when: { column: "欠款", atMost: 0 }, reason: word("有欠款") },
  ],
  score: null,
  decide: {
    by: "conditions",
    rules: [{ tier: "A", when: { column: "采购额", atLeast: 100 } }, { tier: "B" }],
  },
  tiers: [
    { label: "A", name: word("A"), color: "green", source: "seed" },
    { label: "B", name: word("B"), color: "grey", source: "seed" },
  ],
};

function planFor(rows: readonly (readonly SheetValue[])[]): RegradePlan {
  const headers = ["客户名称", "一月", "二月", "三月", "欠款"];
  const setup = setupFor("guarded");
  const request = { scheme: guarded, setup, asOf: TODAY, language: "zh-CN" } as const;
  const plan = planRegrade(snapshotOf([headers, ...rows]), request);
  if ("code" in plan) throw new Error(JSON.stringify(plan));
  return plan;
}

const textsFor = (rows: readonly (readonly SheetValue[])[]) => {
  const plan = planFor(rows);
  return findProblems(plan).map((problem) => problemText(problem, plan, wordingFor("zh-CN")));
};

test("the scheme of these tests is sound", () => {
  expect(checkScheme(guarded)).toEqual([]);
});

describe("customers that were not admitted", () => {
  test("are told by the condition that is surely not met, not by one that is open", () => {
    expect(textsFor([["甲公司", 40, "", 40, 500]])).toEqual([
      expect.stringMatching(/^第 2 行 甲公司.*有欠款/) as string,
    ]);
    expect(textsFor([["甲公司", 40, "", 40, 500]])[0]).not.toContain("采购额太小");
  });

  test("are told apart from those about whom a blank cell leaves it open", () => {
    expect(textsFor([["乙公司", 40, 40, 40, ""]])).toEqual([
      "第 2 行 乙公司：E2 没有数据（欠款），还不能判断是否符合准入条件（有欠款），暂不评级；请补全。",
    ]);
  });

  test("name the blank month inside a range of months", () => {
    const plan = planFor([["丙公司", 40, "", 40, 0]]);
    expect(blankCells(plan, 0)).toEqual({ names: ["二月"], cells: ["C2"] });
  });
});
