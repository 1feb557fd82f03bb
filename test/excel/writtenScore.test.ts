import { planWrites } from "../../src/excel/planWrites";
import { allSteps } from "../../src/formula/steps";
import { planFor, snapshotOf } from "../taskpane/sheet";

const SCORES = [1.00005, 62.50005, -0.00005, -2.50005, 89.44444, 0.00004];
/** =ROUND(x,4) in Excel: halves go away from zero, also where the double lies just below one. */
const ROUNDED = [1.0001, 62.5001, -0.0001, -2.5001, 89.4444, 0];

test("a score is written as Excel's own ROUND to four decimals gives it", () => {
  const plan = planFor(
    snapshotOf([["客户名称", "指标一"], ...SCORES.map((_, i) => [`客户${i}`, 50 + i])]),
    { schemeId: "weighted-scorecard" }
  );
  const grades = { ...plan.grades, score: Float64Array.from(SCORES) };
  const written = allSteps(planWrites({ ...plan, grades }))
    .filter(({ kind }) => kind === "score")
    .map(({ value }) => value);
  expect(written).toEqual(ROUNDED);
});
