import { catalogue } from "../../src/catalogue";
import { edgeParts } from "../../src/scheme/edge";
import { SCORE } from "../../src/scheme/names";
import type { Edge, Scheme } from "../../src/scheme/types";
import { tierAt } from "../catalogue/gradeAt";
import { gradeRecords } from "../catalogue/gradeRecords";

/** Just under, on and just over; far enough apart to survive comparing at 6 decimals. */
const around = (edge: number) => [edge - 0.001, edge, edge + 0.001];

function holds(value: number, edge: Edge): boolean {
  const { op, amount } = edgeParts(edge);
  if (typeof amount !== "number") throw new Error("not a number");
  return { ">=": value >= amount, ">": value > amount, "<=": value <= amount, "<": value < amount }[
    op
  ];
}

const amounts = (edges: readonly Edge[]) =>
  edges.flatMap((edge) => {
    const { amount } = edgeParts(edge);
    return typeof amount === "number" ? [amount] : [];
  });

const cuts = catalogue.flatMap((scheme) =>
  scheme.decide.by === "score" && (scheme.gates ?? []).length === 0
    ? amounts(scheme.decide.cuts).flatMap((cut) =>
        around(cut).map((score) => [scheme.id, score, scheme, scheme.decide] as const)
      )
    : []
);

test.each(cuts)("%s: a score of %d falls in the tier that owns it", (_, score, scheme, decide) => {
  if (decide.by !== "score") throw new Error(scheme.id);
  const at = decide.cuts.findIndex((cut) => holds(score, cut));
  const tier = scheme.tiers[at < 0 ? scheme.tiers.length - 1 : at].label;
  expect(tierAt(scheme, { [SCORE]: score })).toBe(tier);
});

const bands = catalogue.flatMap((scheme) =>
  (scheme.criteria ?? []).flatMap((criterion) => {
    const { rule, name, unless, decimals } = criterion;
    if (rule.kind !== "bands" || unless !== undefined || decimals !== undefined) return [];
    const column = scheme.columns.find((c) => c.name === rule.column);
    if (column === undefined || amounts(rule.bands).length < rule.bands.length) return [];
    const [least, most] = column.range ?? [-Infinity, Infinity];
    return amounts(rule.bands)
      .flatMap(around)
      .filter((value) => value >= least && value <= most)
      .map((value) => [`${scheme.id}: ${name.zh}`, value, scheme, name.zh, rule] as const);
  })
);

test.each(bands)(
  "%s: %d earns the points of the band that owns it",
  (_, value, scheme, name, rule) => {
    const band = rule.bands.find((candidate) => holds(value, candidate));
    const [result] = gradeRecords(scheme as Scheme, [{ [rule.column]: value }]);
    expect(result.points[name]).toBeCloseTo(band?.points ?? rule.otherwise, 9);
  }
);

test("the catalogue has cuts and bands to try", () => {
  expect([cuts.length, bands.length].every((n) => n >= 30)).toBe(true);
});
