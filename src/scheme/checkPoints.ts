import { nearestName } from "../formula/nearest";
import { edgeParts, opensUpward } from "./edge";
import { error, warning, type SchemeProblem } from "./problems";
import type { Band, Column, Criterion, Scheme } from "./types";

/** Bands that can never match, and points that fall as the value rises without a note that says so. */
export function checkBands(scheme: Scheme): SchemeProblem[] {
  return (scheme.criteria ?? []).flatMap(({ rule, note }, c) => {
    if (rule.kind !== "bands") return [];
    const at = `criteria[${c}].rule.bands`;
    if (rule.bands.length === 0) return [error("no-bands", at, {})];
    return [
      ...unreachableBands(rule.bands, at),
      ...(note === undefined ? fallingPoints(rule.bands, rule.otherwise, at) : []),
    ];
  });
}

function unreachableBands(bands: readonly Band[], at: string): SchemeProblem[] {
  return bands.flatMap((band, i) =>
    bands.slice(0, i).some((earlier) => covers(earlier, band))
      ? [error("unreachable-band", `${at}[${i}]`, { value: edgeText(band) })]
      : []
  );
}

/** Everything `later` takes is already taken by `earlier`. */
function covers(earlier: Band, later: Band): boolean {
  const a = edgeParts(earlier);
  const b = edgeParts(later);
  if (typeof a.amount !== "number" || typeof b.amount !== "number") return false;
  if (opensUpward(earlier) !== opensUpward(later)) return false;
  const wider = opensUpward(earlier) ? b.amount - a.amount : a.amount - b.amount;
  const strictEarlier = a.op === ">" || a.op === "<";
  const strictLater = b.op === ">" || b.op === "<";
  return wider > 0 || (wider === 0 && (!strictEarlier || strictLater));
}

/** Bands with atLeast or above stand best value first: their points should not rise down the list. */
function fallingPoints(bands: readonly Band[], otherwise: number, at: string): SchemeProblem[] {
  const points = [...bands.map((band) => band.points), otherwise];
  const steps = points.slice(1).map((p, i) => Math.sign(p - points[i]));
  const first = steps.find((step) => step !== 0);
  const turn = steps.findIndex((step) => step !== 0 && step !== first);
  if (turn >= 0) {
    const value = String(points[turn + 1]);
    return [
      warning("falling-points", `${at}[${Math.min(turn + 1, bands.length - 1)}]`, {
        value,
        turn: value,
      }),
    ];
  }
  return first === 1 && bands.every(opensUpward) ? [warning("falling-points", at, {})] : [];
}

const edgeText = (band: Band) => {
  const { op, amount } = edgeParts(band);
  return `${op}${typeof amount === "number" ? amount : amount.column}`;
};

/** Options of a choice without points, and points for options that do not exist. */
export function checkChoices(scheme: Scheme): SchemeProblem[] {
  const columns = new Map(scheme.columns.map((column) => [column.name, column]));
  return (scheme.criteria ?? []).flatMap(({ rule }, c) => {
    if (rule.kind !== "choices") return [];
    const at = `criteria[${c}].rule`;
    const column = columns.get(rule.column);
    if (column === undefined) return [];
    if (column.type !== "choice")
      return [
        error("wrong-type", `${at}.column`, {
          name: column.name,
          type: column.type,
          expected: "choice",
        }),
      ];
    return checkOptions(column, rule.points, at);
  });
}

function checkOptions(
  column: Column,
  points: Readonly<Record<string, number>>,
  at: string
): SchemeProblem[] {
  const options = (column.options ?? []).map(({ value }) => value);
  const unknown = Object.keys(points)
    .filter((option) => !options.includes(option))
    .map((name) =>
      error("unknown-option", `${at}.points["${name}"]`, {
        name,
        nearest: nearestName(name, options) ?? "",
      })
    );
  const without = options
    .filter((option) => !(option in points))
    .map((name) => error("option-without-points", `${at}.points`, { name }));
  return [...unknown, ...without];
}

/** Points outside what the criterion says it can give. */
export function checkPointsRange(scheme: Scheme): SchemeProblem[] {
  return (scheme.criteria ?? []).flatMap((criterion, c) =>
    printedPoints(criterion).flatMap(({ at, points }) => {
      const place = `criteria[${c}].${at}`;
      const params = {
        value: String(points),
        max: String(criterion.max),
        min: String(criterion.min ?? 0),
      };
      if (!Number.isFinite(points)) return [error("bad-number", place, params)];
      if (points > criterion.max) return [error("points-above-maximum", place, params)];
      if (points < (criterion.min ?? 0)) return [error("points-below-minimum", place, params)];
      return [];
    })
  );
}

function printedPoints({ rule, unless }: Criterion) {
  const special = (unless ?? []).map(({ points }, i) => ({ at: `unless[${i}].points`, points }));
  switch (rule.kind) {
    case "bands":
      return [
        ...rule.bands.map(({ points }, i) => ({ at: `rule.bands[${i}].points`, points })),
        { at: "rule.otherwise", points: rule.otherwise },
        ...special,
      ];
    case "choices":
      return [
        ...Object.entries(rule.points).map(([o, points]) => ({
          at: `rule.points["${o}"]`,
          points,
        })),
        ...special,
      ];
    case "yesno":
      return [{ at: "rule.yes", points: rule.yes }, { at: "rule.no", points: rule.no }, ...special];
    case "rank-step":
    case "deduct":
      return [{ at: "rule.from", points: rule.from }, ...special];
    default:
      return special;
  }
}

/** Bins by quantiles: two or more, a whole number. */
export function checkBins(scheme: Scheme): SchemeProblem[] {
  return (scheme.workings ?? []).flatMap((working, w) =>
    working.kind === "quantile" && !(Number.isInteger(working.bins) && working.bins >= 2)
      ? [error("bad-number", `workings[${w}].bins`, { value: String(working.bins) })]
      : []
  );
}
