/** Part (a): the engine on typed columns against loops written by hand for one scheme. */
import { grade } from "../../src/grading/grade";
import { prepareScheme } from "../../src/grading/prepare";
import type { Grades } from "../../src/grading/types";
import { chemical } from "./engine/chemical";
import type { ByHand, Contest } from "./engine/contest";
import { pareto } from "./engine/pareto";
import { pharma } from "./engine/pharma";
import { rank } from "./engine/rank";
import { rfm } from "./engine/rfm";
import { scorecard } from "./engine/scorecard";
import { interleave, least } from "./interleave";
import { milliseconds, type Figure } from "./report";

export const CONTESTS = [pharma, rank, pareto, scorecard, rfm, chemical];
const SIZES = [1_000, 10_000, 100_000, 1_000_000];
/** DESIGN.md holds the engine to its bounds at this size, and a list ten times as long to linear time. */
const HELD = 100_000;
const TEN_TIMES = 12;
/** 2026-11-22 as a serial. */
const AS_OF = 46348;

export function benchEngine(contests = CONTESTS, sizes = SIZES): readonly Figure[] {
  return contests.flatMap((contest) => {
    const taken = sizes.map((rows) => ({ rows, ...race(contest, rows) }));
    return [
      ...taken.map(({ rows, ours, byHand }): Figure => ({
        name: `${contest.name}, ${rows.toLocaleString("en")} rows`,
        value: ours / byHand,
        unit: "× by hand",
        detail: `${milliseconds(ours)} against ${milliseconds(byHand)}`,
        ...(rows === HELD && contest.bound !== undefined ? { bound: contest.bound } : {}),
      })),
      growth(contest, taken),
    ];
  });
}

/** Time of the longest list over the time of one a tenth as long. */
function growth(contest: Contest, taken: readonly { rows: number; ours: number }[]): Figure {
  const [tenth, longest] = taken.slice(-2);
  const times = longest.ours / tenth.ours;
  return {
    name: `${contest.name}, ${longest.rows.toLocaleString("en")} over ${tenth.rows.toLocaleString("en")}`,
    value: times,
    unit: "×",
    ...(contest.bound === undefined ? {} : { bound: TEN_TIMES }),
    detail: `grows with n to the power ${Math.log10(times).toFixed(2)}`,
  };
}

function race(contest: Contest, rows: number): { readonly ours: number; readonly byHand: number } {
  const columns = contest.columns(rows);
  const prepared = prepareScheme(contest.scheme);
  const ours = () => grade(prepared, { rows, columns, asOf: AS_OF });
  const byHand = contest.byHand(columns, rows, AS_OF);
  demandEqual(contest, ours(), byHand());
  const times = interleave({ ours, byHand }, roundsFor(rows));
  return { ours: least(times.ours), byHand: least(times.byHand) };
}

const roundsFor = (rows: number) => Math.max(3, Math.min(40, Math.round(800_000 / rows)));

/** Nothing is timed that does not come out alike. */
function demandEqual({ name }: Contest, ours: Grades, byHand: ByHand): void {
  for (let row = 0; row < ours.rows; row++) {
    const pairs = [
      [ours.score[row], byHand.score?.[row]],
      [ours.next[row], byHand.next?.[row]],
    ];
    const isNear = pairs.every(
      ([own, other]) => other === undefined || Math.abs((own as number) - other) <= 1e-9
    );
    if (isNear && ours.tierText(row) === byHand.tier[row]) continue;
    throw new Error(
      `${name}: row ${row} is ${ours.score[row]} ${ours.tierText(row)} ${ours.next[row]}, by hand ${byHand.score?.[row]} ${byHand.tier[row]} ${byHand.next?.[row]}`
    );
  }
}
