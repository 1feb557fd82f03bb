import { catalogue } from "../../src/catalogue";
import { findScheme } from "../../src/catalogue/findScheme";
import { evaluateAll } from "../../src/formula/evaluateAll";
import { cellAt, constant, vectorOf, type Vector } from "../../src/formula/vector";
import { prepareScheme } from "../../src/grading/prepare";
import { tierOfScore } from "../../src/grading/tierRange";
import { missingName, SCORE, TIER } from "../../src/scheme/names";
import type { Scheme } from "../../src/scheme/types";

/** The tier formula alone, over given scores. */
function tiersOf(scheme: Scheme, scores: readonly number[]): string[] {
  const { formulas } = prepareScheme(scheme);
  const tier = formulas.filter(({ name }) => name === TIER);
  const known = new Map<string, Vector>([
    [SCORE, vectorOf(scores)],
    ...(scheme.criteria ?? []).map((c) => [missingName(c.name.zh), constant(0)] as const),
  ]);
  const frame = { length: scores.length, asOf: 45000, column: (name: string) => known.get(name) };
  const result = evaluateAll(tier, frame).get(TIER) as Vector;
  return scores.map((_, i) => scheme.tiers[Number(cellAt(result, i)) - 1].label);
}

const PHARMA = [
  [100, "A类"],
  [91, "A类"],
  [90.0001, "A类"],
  [90, "B类"],
  [81, "B类"],
  [80.5, "B类"],
  [80, "C类"],
  [71, "C类"],
  [70.5, "C类"],
  [70, "D类"],
  [0, "D类"],
] as const;

test("the cuts of pharma-distributor fall where the source and its resolution put them", () => {
  const scheme = findScheme(catalogue, "pharma-distributor") as Scheme;
  expect(
    tiersOf(
      scheme,
      PHARMA.map(([score]) => score)
    )
  ).toEqual(PHARMA.map(([, tier]) => tier));
});

test("a score within half a millionth of a cut counts as on it", () => {
  const scheme = findScheme(catalogue, "pharma-distributor") as Scheme;
  expect(tiersOf(scheme, [90.0000004, 90.0000006])).toEqual(["B类", "A类"]);
});

test("the range of tiers uses the same cuts as the tier itself", () => {
  const scheme = findScheme(catalogue, "pharma-distributor") as Scheme;
  const scores = Array.from({ length: 2001 }, (_, i) => i / 20);
  const labels = scores.map((score) => scheme.tiers[tierOfScore(scheme, score)].label);
  expect(labels).toEqual(tiersOf(scheme, scores));
});
