import { evaluateAll } from "../formula/evaluateAll";
import { cellAt, vectorOf, type Scalar, type Vector } from "../formula/vector";
import { LABEL, TIER } from "../scheme/names";
import { dependenciesOf, reach } from "./dependencies";
import { traceGrades, type Trace } from "./grade";
import { prepareScheme, type PreparedScheme } from "./prepare";
import type { Grades, GradingInput, Status } from "./types";
import { moveToWorkday } from "./workCalendar";

/**
 * The grades with tiers that people set for single customers, by index into the list: tier, its text,
 * the next follow-up and further results are those of the tier that was set. Points and score stay as
 * they were worked out; a customer who could not be rated keeps none.
 */
export function setTiers(
  prepared: PreparedScheme,
  input: GradingInput,
  trace: Trace,
  tiers: ReadonlyMap<number, number>
): Grades {
  if (tiers.size === 0) return trace.grades;
  const { grades } = trace;
  const after = ruledByTier(prepared, input, trace, tiers);
  const { calendar } = input;
  const next = grades.next.slice();
  const tier = grades.tier.slice();
  const best = grades.best.slice();
  const worst = grades.worst.slice();
  const score = grades.score.slice();
  const status = [...grades.status];
  for (const [row, index] of tiers) {
    if (grades.tier[row] < 0) score[row] = NaN;
    tier[row] = best[row] = worst[row] = index;
    status[row] = ratedByHand(grades.status[row]);
    const day = serialAt(after.next, row);
    next[row] = calendar === undefined || Number.isNaN(day) ? day : moveToWorkday(day, calendar);
  }
  const { scheme } = prepared;
  return {
    ...grades,
    tier,
    best,
    worst,
    score,
    status,
    next,
    tierText: (row) => {
      const index = tiers.get(row);
      return index === undefined ? grades.tierText(row) : scheme.tiers[index].label;
    },
    outputs: forThese(grades.outputs, after.outputs, input.rows, tiers),
  };
}

/** Somebody rated the customer; what is missing is missing still. */
const ratedByHand = (status: Status): Status => (status === "unrated" ? "provisional" : status);

interface RuledByTier {
  readonly next: Vector | undefined;
  readonly outputs: ReadonlyMap<string, Vector>;
}

/** What the scheme's own formulas make of the tiers that were set. */
function ruledByTier(
  prepared: PreparedScheme,
  input: GradingInput,
  trace: Trace,
  tiers: ReadonlyMap<number, number>
): RuledByTier {
  const { scheme, lowered } = prepared;
  // The earliest date of all tiers that hold says nothing of the one a person set.
  if (scheme.followUp?.shortest === true) {
    const own = prepareScheme({ ...scheme, followUp: { ...scheme.followUp, shortest: false } });
    return ruledByTier(own, input, traceGrades(own, input), tiers);
  }
  const { frame, results } = trace;
  const set = (name: string, cell: (index: number) => Scalar) => {
    const before = results.get(name);
    return before === undefined ? [] : [[name, replaced(before, input.rows, tiers, cell)] as const];
  };
  const given = new Map([
    ...set(TIER, (index) => index + 1),
    ...set(LABEL, (index) => scheme.tiers[index].label),
  ]);
  const touched = reach(given.keys(), dependenciesOf(prepared).readers);
  const formulas = prepared.formulas.filter(({ name }) => touched.has(name) && !given.has(name));
  const found = evaluateAll(formulas, {
    ...frame,
    column: (name) => given.get(name) ?? results.get(name) ?? frame.column(name),
  });
  const at = (name: string) => found.get(name) ?? (results.get(name) as Vector);
  return {
    next: lowered.next === null ? undefined : at(lowered.next),
    outputs: new Map(lowered.outputs.map(({ output, name }) => [output.name.zh, at(name)])),
  };
}

/** Other cells for the customers whose tier was set. */
function replaced(
  before: Vector,
  rows: number,
  tiers: ReadonlyMap<number, number>,
  cell: (index: number) => Scalar
): Vector {
  return vectorOf(
    Array.from({ length: rows }, (_, row) => {
      const index = tiers.get(row);
      return index === undefined ? cellAt(before, row) : cell(index);
    })
  );
}

/** What others get stays as it was, even where a result looks at the whole list. */
function forThese(
  before: Grades["outputs"],
  after: Grades["outputs"],
  rows: number,
  tiers: ReadonlyMap<number, number>
): Grades["outputs"] {
  return new Map(
    [...before].map(([name, cells]) => [
      name,
      vectorOf(
        Array.from({ length: rows }, (_, row) =>
          cellAt(tiers.has(row) ? (after.get(name) as Vector) : cells, row)
        )
      ),
    ])
  );
}

function serialAt(vector: Vector | undefined, row: number): number {
  const cell = vector === undefined ? null : cellAt(vector, row);
  return typeof cell === "number" ? cell : NaN;
}
