import fc from "../fastCheck";
import { catalogue } from "../../src/catalogue";
import { cellsOf } from "../../src/grading/cellsOf";
import { explainFrom } from "../../src/grading/explain";
import { traceGrades } from "../../src/grading/grade";
import { nearestChangesFrom } from "../../src/grading/nearestChange";
import type { Scheme } from "../../src/scheme/types";
import { preparedScheme } from "../../src/table/gradeSheet";
import { tellGap, tellWhy } from "../../src/wording";
import { enUS } from "../../src/wording/en-US";
import { zhCN } from "../../src/wording/zh-CN";
import { gradeRecords } from "../catalogue/gradeRecords";
import { anyList as list } from "./anyList";
import { inputOf } from "./inputOf";

describe.each(catalogue.map((scheme) => [scheme.id, scheme] as const))("%s", (_, scheme) => {
  // A composed label is no place on a ladder, and a scheme without tiers has none.
  const hasLadder = scheme.decide.by === "score" || scheme.decide.by === "conditions";
  const labels = scheme.tiers.map(({ label }) => label);

  test("any list is graded without an error: each customer has one tier or the status 暂不评级", () => {
    fc.assert(
      fc.property(list(scheme), (records) => {
        for (const { tier, status } of gradeRecords(scheme, records)) {
          const isTierless = scheme.decide.by === "none";
          expect(tier === null).toBe(isTierless || status === "unrated");
          if (tier !== null && hasLadder) expect(labels).toContain(tier);
        }
      }),
      { numRuns: 25 }
    );
  });

  test("row order, an unrelated column and a second run change nothing", () => {
    fc.assert(
      fc.property(list(scheme), (records) => {
        const once = gradeRecords(scheme, records);
        const noted = records.map((r, i) => ({ ...r, 备注随手写: `第${i}行` }));
        const back = gradeRecords(scheme, [...noted].reverse())
          .slice()
          .reverse();
        expect(back.map(rounded)).toEqual(once.map(rounded));
      }),
      { numRuns: 15 }
    );
  });

  test("whatever the list, each grade can be told and names only blanks that are blank", () => {
    const prepared = preparedScheme(scheme);
    fc.assert(
      fc.property(list(scheme), (records) => {
        const input = inputOf(scheme, records);
        const trace = traceGrades(prepared, input);
        const why = explainFrom(prepared, trace, 0);
        const changes = nearestChangesFrom(prepared, input, trace, 0);
        for (const words of [zhCN, enUS]) {
          const told = [...tellWhy(why, scheme, words), tellGap(changes, why.tier, scheme, words)];
          for (const sentence of told) expect(sentence).not.toMatch(/undefined|\[object|NaN/);
        }
        if (why.status === "rated") expect(why.blanks).toEqual([]);
        for (const name of why.blanks) {
          const cells = cellsOf(trace, name, 0);
          expect([cells].flat().some((cell) => cell === null || cell === "")).toBe(true);
        }
        expect(trace.grades.failedGates(0)).toEqual(
          expect.arrayContaining([...trace.grades.openGates(0)])
        );
      }),
      { numRuns: 8 }
    );
  });

  if (!hasLadder) return;
  test("the tier lies in the range that the blanks allow, and a rated customer has no range", () => {
    const rank = (label: string | null) => scheme.tiers.findIndex((t) => t.label === label);
    fc.assert(
      fc.property(list(scheme), (records) => {
        for (const { tier, best, worst, status } of gradeRecords(scheme, records)) {
          if (tier === null) continue;
          expect(rank(tier)).toBeGreaterThanOrEqual(rank(best));
          expect(rank(tier)).toBeLessThanOrEqual(rank(worst));
          if (status === "rated") expect(best).toBe(worst);
        }
      }),
      { numRuns: 15 }
    );
  });
});

/** A criterion that alone reads its column, so that a better value can do nothing but help. */
interface Ladder {
  readonly name: string;
  readonly column: string;
  readonly worse: unknown;
  readonly better: unknown;
}

function laddersOf(scheme: Scheme): readonly Ladder[] {
  const criteria = scheme.criteria ?? [];
  const elsewhere = JSON.stringify([scheme.gates, scheme.decide, scheme.workings, scheme.outputs]);
  const alone = (column: string) =>
    !elsewhere.includes(JSON.stringify(column).slice(1, -1)) &&
    criteria.filter(({ rule }) => JSON.stringify(rule).includes(column)).length === 1 &&
    !scheme.columns.some(({ otherwise }) => otherwise?.includes(column));
  return criteria.flatMap(({ name, rule, unless }): Ladder[] => {
    if (unless !== undefined || !("column" in rule) || !alone(rule.column)) return [];
    const { column } = rule;
    const numbers = (worse: number, better: number) => [{ name: name.zh, column, worse, better }];
    switch (rule.kind) {
      case "bands": {
        const upward = rule.bands.every((band) => "atLeast" in band || "above" in band);
        const points = [...rule.bands.map((band) => band.points), rule.otherwise];
        const falling = points.every((p, i) => i === 0 || p <= points[i - 1]);
        return upward && falling ? numbers(1, 1e6) : [];
      }
      case "ratio":
        return numbers(1, 900);
      case "rank-step":
        return numbers(1, 1e6);
      case "deduct":
        return numbers(9, 0);
      case "manual":
        return numbers(0, 1e6);
      case "yesno":
        return [{ name: name.zh, column, worse: rule.yes < rule.no, better: rule.yes >= rule.no }];
      case "choices": {
        const ordered = Object.entries(rule.points).sort(([, a], [, b]) => a - b);
        return [
          { name: name.zh, column, worse: ordered[0][0], better: ordered[ordered.length - 1][0] },
        ];
      }
      default:
        return [];
    }
  });
}

const climbing = catalogue.flatMap((scheme) =>
  scheme.decide.by === "score"
    ? laddersOf(scheme).map((ladder) => [`${scheme.id}: ${ladder.name}`, scheme, ladder] as const)
    : []
);

test("there are schemes to climb in", () => {
  expect(climbing.length).toBeGreaterThan(20);
});

test.each(climbing)("%s: a better value never lowers the tier", (_, scheme, ladder) => {
  const rank = (label: string | null) => scheme.tiers.findIndex((t) => t.label === label);
  fc.assert(
    fc.property(list(scheme), ([first, ...rest]) => {
      const low = gradeRecords(scheme, [{ ...first, [ladder.column]: ladder.worse }, ...rest])[0];
      const high = gradeRecords(scheme, [{ ...first, [ladder.column]: ladder.better }, ...rest])[0];
      if (low.tier === null || high.tier === null) return;
      expect(rank(high.tier)).toBeLessThanOrEqual(rank(low.tier));
    }),
    { numRuns: 6 }
  );
});

/** Sums over a list may differ in the last bits when the order differs. */
const rounded = (result: ReturnType<typeof gradeRecords>[number]) =>
  JSON.parse(
    JSON.stringify(result, (_, value: unknown) =>
      typeof value === "number" ? Math.round(value * 1e6) / 1e6 : value
    )
  ) as unknown;
