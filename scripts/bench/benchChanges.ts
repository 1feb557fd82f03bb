/** Part (g): the nearest change of a customer, against grading the whole list once. */
import { traceGrades } from "../../src/grading/grade";
import { nearestChangesFrom, nearestRise } from "../../src/grading/nearestChange";
import { prepareScheme } from "../../src/grading/prepare";
import type { Contest } from "./engine/contest";
import { pareto } from "./engine/pareto";
import { pharma } from "./engine/pharma";
import { rank } from "./engine/rank";
import { rfm } from "./engine/rfm";
import { interleave, least } from "./interleave";
import { milliseconds, type Figure } from "./report";

const CONTESTS = [pharma, rank, pareto, rfm];
const [SHORT, LONG] = [500, 10_000];
/** Spread over the list: of one customer the way is a step, of another three columns at once. */
const CUSTOMERS = 12;
const ROUNDS = 7;
/** 2026-11-22 as a serial. */
const AS_OF = 46348;

export function benchChanges(contests = CONTESTS, sizes = [SHORT, LONG]): readonly Figure[] {
  return contests.flatMap((contest) => {
    const taken = sizes.map((rows) => ({ rows, ...race(contest, rows) }));
    const [short, long] = taken;
    const exponent = Math.log(long.each / short.each) / Math.log(long.rows / short.rows);
    const figures = taken.map(({ rows, each, whole, most }): Figure => ({
      name: `${contest.name}, ${rows.toLocaleString("en")} rows`,
      value: each,
      unit: "ms per customer",
      detail: [
        `${(each / whole).toFixed(2)} × grading the list (${milliseconds(whole)})`,
        `longest ${milliseconds(most)}`,
        ...(rows === long.rows ? [`grows with n to the power ${exponent.toFixed(2)}`] : []),
      ].join(", "),
    }));
    return [...figures, everybody(contest, short.rows)];
  });
}

/** GRADE.GAP beside every row: the way up of each customer. */
function everybody({ name, scheme, columns }: Contest, rows: number): Figure {
  const prepared = prepareScheme(scheme);
  const input = { rows, columns: columns(rows), asOf: AS_OF };
  const started = performance.now();
  const trace = traceGrades(prepared, input);
  for (let row = 0; row < rows; row++) nearestRise(prepared, input, trace, row);
  const seconds = (performance.now() - started) / 1000;
  return { name: `${name}, the ways up of all ${rows}`, value: seconds, unit: "s" };
}

interface Taken {
  /** Milliseconds of one customer on average, and of the one that takes longest. */
  readonly each: number;
  readonly most: number;
  /** Of one grading of the list. */
  readonly whole: number;
}

function race({ scheme, columns }: Contest, rows: number): Taken {
  const prepared = prepareScheme(scheme);
  const input = { rows, columns: columns(rows), asOf: AS_OF };
  const trace = traceGrades(prepared, input);
  const customers = Array.from({ length: CUSTOMERS }, (_, i) =>
    Math.floor(((i + 0.5) * rows) / CUSTOMERS)
  );
  const search = customers.map(
    (row) => [`customer ${row}`, () => nearestChangesFrom(prepared, input, trace, row)] as const
  );
  const whole = () => traceGrades(prepared, input);
  const times = interleave<string>({ whole, ...Object.fromEntries(search) }, ROUNDS);
  const single = search.map(([name]) => least(times[name]));
  const each = single.reduce((sum, time) => sum + time, 0) / CUSTOMERS;
  return { each, most: Math.max(...single), whole: least(times.whole) };
}
