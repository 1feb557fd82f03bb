import { addUp } from "../../../src/grading/addUp";
import { explainFrom } from "../../../src/grading/explain";
import { sumLines, type SumLine } from "../../../src/taskpane/customer/sumLines";
import { pointsText } from "../../../src/taskpane/customer/scoreText";
import { workedOut } from "../../../src/taskpane/customer/workedOut";
import { examplesOf, scored } from "../../grading/scoredExamples";
import { wordsFor } from "./words";

/** Half of the last of four decimals, which every line may be off by. */
const HALF = 0.00005;
const words = wordsFor("zh-CN");

const numberOf = (amount: string) =>
  Number(
    amount
      .replace("−", "-")
      .replace("= ", "")
      .replace(/[+,\s]/g, "")
  );

/** Adds a level's lines as a person would, checking every intermediate result on the way. */
function addedUp(lines: readonly SumLine[], depth: number): number {
  const own = lines.filter((line) => line.depth === depth && line.kind !== "total");
  const terms = own.filter(({ kind }) => kind === "term");
  const total = terms.reduce((sum, { amount }) => sum + numberOf(amount), 0);
  const subtotal = own.find(({ kind }) => kind === "subtotal");
  const slack = HALF * (terms.length + 2);
  if (subtotal !== undefined)
    expect(Math.abs(total - numberOf(subtotal.amount))).toBeLessThanOrEqual(slack);
  return numberOf(own.at(-1)?.kind === "step" ? (own.at(-1) as SumLine).amount : `${total}`);
}

describe.each(scored.map((scheme) => [scheme.id, scheme] as const))("%s", (_, scheme) => {
  const examples = examplesOf(scheme);

  test("the lines on the screen add up to the score that is written", () => {
    let added = 0;
    for (const { prepared, trace, row } of examples) {
      const sum = addUp(prepared, trace, row);
      if (sum === null) continue;
      const score = trace.grades.score[row];
      const { lines } = sumLines(sum, pointsText(score, words), words);
      const total = addedUp(lines, 0);
      expect(Math.abs(total - score)).toBeLessThanOrEqual(HALF * (lines.length + 1));
      expect(numberOf((lines.at(-1) as SumLine).amount)).toBeCloseTo(score, 3);
      added++;
    }
    expect(added).toBeGreaterThan(0);
  });

  test("the numbers behind worked-out points give these points", () => {
    for (const { prepared, trace, row } of examples) {
      for (const { criterion, matched, points, max } of explainFrom(prepared, trace, row)
        .criteria) {
        if (matched.kind !== "worked-out" || points === null) continue;
        const found = workedOut(criterion, trace, row);
        const { rule } = criterion;
        const shown =
          found.kind === "ratio"
            ? Math.min(max, Math.max(0, (found.value / found.to) * found.max))
            : found.kind === "deduct"
              ? Math.max(0, found.from - found.step * found.times)
              : found.kind === "rank" && rule.kind === "rank-step"
                ? Math.max(0, rule.from - rule.step * (found.rank - 1))
                : points;
        const rounded =
          criterion.decimals === undefined ? shown : Number(shown.toFixed(criterion.decimals));
        expect([criterion.id, points]).toEqual([criterion.id, expect.closeTo(rounded, 6)]);
      }
    }
  });
});
