import { optionalColumns } from "../../src/scheme/optionalColumns";
import type { Condition, Scheme } from "../../src/scheme/types";
import { gradeRecords } from "../catalogue/gradeRecords";

const scheme = (open: Condition, formula = "1"): Scheme => ({
  id: "optional",
  version: "1.0.0",
  name: { zh: "可选", en: "Optional" },
  use: "value",
  status: "complete",
  source: { note: { zh: "测试", en: "Test" } },
  columns: [
    { name: "语气", type: "text" },
    { name: "投诉", type: "yesno" },
  ],
  workings: [{ name: "其他", kind: "formula", formula }],
  tiers: [
    { label: "差", name: { zh: "差", en: "Bad" }, color: "red", source: "seed" },
    { label: "好", name: { zh: "好", en: "Good" }, color: "green", source: "seed" },
  ],
  decide: { by: "conditions", rules: [{ tier: "差", when: open }, { tier: "好" }] },
});

const mark: Condition = { column: "投诉", yes: true, blank: "no" };
const tone: Condition = { column: "语气", is: "生硬", blank: "assume-no" };

test("a mark whose blank is an ordinary no is not named as missing", () => {
  const either = scheme({ any: [mark, tone] });
  expect([...optionalColumns(either)]).toEqual(["投诉"]);
  const [result] = gradeRecords(either, [{}]);
  expect(result.status).toBe("provisional");
  expect(result.blanks).toEqual(["语气"]);
});

test("a mark that another rule needs is named as missing", () => {
  const needed = scheme({ any: [mark, { not: { column: "投诉", yes: true } }] });
  expect([...optionalColumns(needed)]).toEqual([]);
  expect([...optionalColumns(scheme(mark, "[@投诉]"))]).toEqual([]);
});
