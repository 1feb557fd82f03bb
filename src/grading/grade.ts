import { evaluateOnDemand, type Results } from "../formula/evaluateAll";
import type { Frame } from "../formula/types";
import { cellAt, Kind, type Vector } from "../formula/vector";
import { moveToWorkday } from "./workCalendar";
import { findBlanks, findOpenGates } from "./findBlanks";
import type { PreparedScheme } from "./prepare";
import { schemeFrame } from "./schemeFrame";
import { tierRange } from "./tierRange";
import type { Grades, GradingInput, Status } from "./types";

/** Grades together with every column behind them. */
export interface Trace {
  readonly grades: Grades;
  readonly frame: Frame;
  /** Columns that the grades do not need are worked out when an explanation asks for them. */
  readonly results: Results;
}

/** Grades a list. Same columns, scheme and as-of date always give the same grades. */
export function grade(prepared: PreparedScheme, input: GradingInput): Grades {
  return traceGrades(prepared, input).grades;
}

/** Grades a list and keeps the columns behind the grades, to explain them. */
export function traceGrades(prepared: PreparedScheme, input: GradingInput): Trace {
  const { lowered, scheme } = prepared;
  const { rows } = input;
  const frame = schemeFrame(prepared.scheme, input);
  const results = evaluateOnDemand(prepared.formulas, frame);
  results.need(namesNeeded(prepared));
  const vector = (name: string) => results.get(name) as Vector;

  const tier =
    lowered.tier === null ? new Int16Array(rows).fill(-1) : tiers(vector(lowered.tier), rows);
  const points = new Map<string, Float64Array>();
  const missing = new Map<string, Uint8Array>();
  for (const { criterion, points: earned, missing: lacking } of lowered.criteria) {
    const flags = flagsOf(vector(lacking), rows);
    const leftOut = (criterion.blank ?? "zero") === "zero" ? undefined : flags;
    points.set(criterion.name.zh, numbersOf(vector(earned), rows, leftOut));
    missing.set(criterion.name.zh, flags);
  }
  const score =
    lowered.score === null
      ? new Float64Array(rows).fill(NaN)
      : numbersOf(vector(lowered.score), rows);
  const next =
    lowered.next === null
      ? new Float64Array(rows).fill(NaN)
      : numbersOf(vector(lowered.next), rows);
  if (input.calendar !== undefined) moveToWorkdays(next, input.calendar);

  const label = lowered.label === null ? undefined : vector(lowered.label);
  const tierText = (row: number) =>
    tier[row] < 0
      ? null
      : label === undefined
        ? scheme.tiers[tier[row]].label
        : String(cellAt(label, row));
  const outputs = new Map(
    lowered.outputs.map(({ output, name }) => [output.name.zh, vector(name)])
  );
  const { best, worst } = tierRange(prepared, { rows, tier, missing, vector });
  const marks = [
    ...(lowered.labelOpen === null ? [] : [flagsOf(vector(lowered.labelOpen), rows)]),
    ...lowered.gates.map((name) => assumedOf(vector(name), rows)),
  ];
  const status = statusOf(prepared, rows, tier, best, worst, missing, marks);
  const failedGates = (row: number) =>
    lowered.gates.flatMap((name, index) =>
      Number(cellAt(vector(name), row)) > 0.5 ? [] : [scheme.gates?.[index].id ?? name]
    );
  const blanks = (row: number) =>
    status[row] === "rated" ? [] : findBlanks(prepared, { frame, results }, row);
  const openGates = (row: number) => findOpenGates(prepared, { frame, results }, row);
  const formulaError = (row: number) => errorAt(prepared, vector, row);
  const grades: Grades = {
    rows,
    points,
    missing,
    score,
    tier,
    best,
    worst,
    tierText,
    outputs,
    next,
    status,
    blanks,
    failedGates,
    openGates,
    formulaError,
  };
  return { grades, frame, results };
}

/** What every customer's grade is made of. */
function namesNeeded({ lowered }: PreparedScheme): readonly string[] {
  return [
    ...lowered.criteria.flatMap(({ points, missing }) => [points, missing]),
    ...lowered.gates,
    ...lowered.rules.map(({ name }) => name),
    ...lowered.outputs.map(({ name }) => name),
    ...[lowered.score, lowered.tier, lowered.label, lowered.labelOpen, lowered.next],
  ].filter((name) => name !== null);
}

function tiers(codes: Vector, rows: number): Int16Array {
  const tier = new Int16Array(rows);
  if (codes.kinds === null && codes.length === rows) {
    for (let i = 0; i < rows; i++) tier[i] = codes.numbers[i] - 1;
    return tier;
  }
  for (let i = 0; i < rows; i++) {
    const at = codes.length === 1 ? 0 : i;
    const isNumber = codes.kinds === null || codes.kinds[at] === Kind.Number;
    tier[i] = isNumber ? codes.numbers[at] - 1 : -1;
  }
  return tier;
}

/** Numbers of a result; NaN for text, blanks, errors and items left out. */
function numbersOf(vector: Vector, rows: number, leftOut?: Uint8Array): Float64Array {
  if (vector.kinds === null && vector.length === rows && leftOut === undefined)
    return vector.numbers;
  const out = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    const at = vector.length === 1 ? 0 : i;
    const isNumber = vector.kinds === null || vector.kinds[at] === Kind.Number;
    out[i] = isNumber && leftOut?.[i] !== 1 ? vector.numbers[at] : NaN;
  }
  return out;
}

function flagsOf(vector: Vector, rows: number): Uint8Array {
  const flags = new Uint8Array(rows);
  const { numbers } = vector;
  if (vector.length === 1) return numbers[0] === 1 ? flags.fill(1) : flags;
  for (let i = 0; i < rows; i++) flags[i] = numbers[i] === 1 ? 1 : 0;
  return flags;
}

/** A gate that is open only because a blank is taken as "no" (0.75). */
function assumedOf({ length, numbers }: Vector, rows: number): Uint8Array {
  const flags = new Uint8Array(rows);
  if (length === 1) return numbers[0] > 0.5 && numbers[0] < 1 ? flags.fill(1) : flags;
  for (let i = 0; i < rows; i++) {
    const code = numbers[i];
    flags[i] = code > 0.5 && code < 1 ? 1 : 0;
  }
  return flags;
}

function moveToWorkdays(next: Float64Array, calendar: NonNullable<GradingInput["calendar"]>) {
  for (let i = 0; i < next.length; i++)
    if (!Number.isNaN(next[i])) next[i] = moveToWorkday(next[i], calendar);
}

function statusOf(
  { lowered }: PreparedScheme,
  rows: number,
  tier: Int16Array,
  best: Int16Array,
  worst: Int16Array,
  missing: ReadonlyMap<string, Uint8Array>,
  marks: readonly Uint8Array[]
): Status[] {
  const open = new Uint8Array(rows);
  const marking = lowered.criteria
    .filter(({ criterion }) => criterion.blank !== "optional")
    .map(({ criterion }) => missing.get(criterion.name.zh) as Uint8Array);
  for (const flags of [...marking, ...marks].filter((each) => each.includes(1)))
    for (let i = 0; i < rows; i++) open[i] |= flags[i];
  const status = new Array<Status>(rows).fill("rated");
  for (let i = 0; i < rows; i++) {
    const isRated = lowered.tier === null ? !allMissing(missing, i) : tier[i] >= 0;
    if (!isRated) status[i] = "unrated";
    else if (open[i] !== 0 || best[i] !== worst[i]) status[i] = "provisional";
  }
  return status;
}

/** Nothing of what is scored is known. */
function allMissing(missing: ReadonlyMap<string, Uint8Array>, row: number): boolean {
  return missing.size > 0 && [...missing.values()].every((flags) => flags[row] === 1);
}

function errorAt(
  { lowered }: PreparedScheme,
  vector: (name: string) => Vector,
  row: number
): string | undefined {
  const results = [
    ...lowered.criteria.map((c) => c.points),
    ...[lowered.score, lowered.label, lowered.tier].filter((name) => name !== null),
  ];
  for (const name of results) {
    const cell = cellAt(vector(name), row);
    if (cell !== null && typeof cell === "object") return cell.error;
  }
  return undefined;
}
