import { checkScheme } from "../../src/scheme/checkScheme";
import type { Scheme, TierRule } from "../../src/scheme/types";
import { gradeRecords } from "../catalogue/gradeRecords";

const word = (zh: string) => ({ zh, en: zh });

const composed = (decide: Partial<TierRule>): Scheme => ({
  id: "composed",
  version: "1.0.0",
  name: word("组合"),
  use: "value",
  status: "complete",
  source: { note: word("组合") },
  columns: [
    { name: "金额", type: "number" },
    { name: "天数", type: "number" },
    {
      name: "活跃",
      type: "choice",
      options: [{ value: "活跃" }, { value: "沉睡" }],
      otherwise: "[@推算活跃]",
    },
  ],
  workings: [
    {
      name: "推算活跃",
      kind: "choose",
      rules: [{ when: { column: "天数", atMost: 30 }, value: "活跃" }],
      otherwise: "沉睡",
    },
    {
      name: "大小",
      kind: "choose",
      rules: [{ when: { column: "金额", atLeast: 10 }, value: "大" }],
      otherwise: "小",
    },
    {
      name: "重点",
      kind: "choose",
      rules: [{ when: { column: "大小", is: "大" }, value: "重点" }],
      otherwise: "一般",
    },
  ],
  tiers: [{ label: "标签", name: word("标签"), color: "blue", source: "seed" }],
  decide: {
    by: "label",
    formula: 'IF([@大小]="","",[@大小]&[@重点]&[@活跃])',
    needs: ["活跃"],
    ...decide,
  } as TierRule,
});

test("a composed label is provisional where a part that it needs is open, and names the blank", () => {
  const scheme = composed({});
  const [whole, open, none] = gradeRecords(scheme, [
    { 金额: 12, 天数: 31 },
    { 金额: 12 },
    { 天数: 3 },
  ]);
  expect(whole).toMatchObject({ tier: "大重点沉睡", status: "rated" });
  expect(open).toMatchObject({ tier: "大重点", status: "provisional", blanks: ["活跃"] });
  expect(none).toMatchObject({ tier: null, status: "unrated" });
});

test("an entered option wins over the one worked out from another column", () => {
  const [entered] = gradeRecords(composed({}), [{ 金额: 9, 天数: 31, 活跃: "活跃" }]);
  expect(entered).toMatchObject({ tier: "小一般活跃", status: "rated" });
});

test("an output of an input column is blank where the input is, not 0", () => {
  const value = { column: "金额" };
  const output = {
    id: "amount",
    name: word("金额"),
    type: "number",
    value,
    source: "seed",
  } as const;
  const results = gradeRecords({ ...composed({}), outputs: [output] }, [{ 金额: 12 }, { 天数: 3 }]);
  expect(results.map(({ outputs }) => outputs["金额"])).toEqual([12, null]);
});

test("a column that a label needs must be there", () => {
  const problems = checkScheme(composed({ needs: ["活跃度"] }));
  expect(problems).toContainEqual(
    expect.objectContaining({ code: "unknown-column", at: "decide.needs[0]" })
  );
});
