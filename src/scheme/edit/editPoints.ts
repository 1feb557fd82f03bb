import { edgeParts } from "../edge";
import { listedPoints } from "../listedPoints";
import type { Band, Criterion, PointsRule } from "../types";
import { EDGE_OPS, type EdgeOp } from "./types";

/** Points with two decimals: what a person would type. */
export const roundPoints = (points: number) => Math.round(points * 100) / 100;

export function opOf(edge: object): EdgeOp {
  return EDGE_OPS.find((op) => op in edge) ?? "atLeast";
}

/** The same band or cut with another comparison; what else it holds stays. */
export function withOp(edge: object, op: EdgeOp): object {
  const old = opOf(edge);
  return Object.fromEntries(
    Object.entries(edge).map(([key, value]) => [key === old ? op : key, value as unknown])
  );
}

/** The most that is printed, special cases included. */
export function highestPoints({ rule, unless = [] }: Criterion): number | undefined {
  const own = listedPoints(rule);
  if (own === undefined || own.length === 0) return undefined;
  return Math.max(...own, ...unless.map(({ points }) => points));
}

/** Another full mark: every printed point keeps its share of it. */
export function scaleCriterion(criterion: Criterion, max: number): Criterion {
  const factor = criterion.max === 0 ? 1 : max / criterion.max;
  const scale = (points: number) => roundPoints(points * factor);
  const { min, unless } = criterion;
  return {
    ...criterion,
    max,
    ...(min !== undefined && { min: scale(min) }),
    rule: scaleRule(criterion.rule, scale),
    ...(unless && { unless: unless.map((each) => ({ ...each, points: scale(each.points) })) }),
    source: "seed",
  };
}

function scaleRule(rule: PointsRule, scale: (points: number) => number): PointsRule {
  switch (rule.kind) {
    case "bands":
      return {
        ...rule,
        bands: rule.bands.map((band) => ({ ...band, points: scale(band.points) })),
        otherwise: scale(rule.otherwise),
      };
    case "choices":
      return {
        ...rule,
        points: Object.fromEntries(
          Object.entries(rule.points).map(([option, points]) => [option, scale(points)])
        ),
      };
    case "yesno":
      return { ...rule, yes: scale(rule.yes), no: scale(rule.no) };
    case "rank-step":
    case "deduct":
      return { ...rule, from: scale(rule.from), step: scale(rule.step) };
    default:
      return rule;
  }
}

/** One more band at the end, a step further and with points between the last ones. */
export function nextBand(bands: readonly Band[], otherwise: number): Band {
  const last = bands.at(-1);
  if (last === undefined) return { atLeast: 0, points: otherwise };
  const at = amountOf(last);
  const before = bands.length > 1 ? amountOf(bands[bands.length - 2]) : at * 2;
  const amount = roundPoints(at + (at - before || -1));
  const points = roundPoints((last.points + otherwise) / 2);
  return withOp({ atLeast: amount, points }, opOf(last)) as Band;
}

function amountOf(band: Band): number {
  const { amount } = edgeParts(band);
  return typeof amount === "number" ? amount : 0;
}
