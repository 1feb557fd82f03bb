/** The grades of a list out of the columns that its formulas gave. */
import type { Frame } from "../formula/types";
import type { Results } from "../formula/evaluateAll";
import { cellAt, Kind, type Vector } from "../formula/vector";
import { findBlanks, findOpenGates } from "./findBlanks";
import { isAnySet, noFlags } from "./flags";
import type { PreparedScheme } from "./prepare";
import { tierRange } from "./tierRange";
import type { Grades, GradingInput, Status } from "./types";
import { moveToWorkday } from "./workCalendar";

/** The list, and what its formulas came to. */
export interface WorkedOut {
  readonly frame: Frame;
  readonly results: Pick<Results, "get" | "has">;
}

export function gradesFrom(
  prepared: PreparedScheme,
  { rows, calendar }: Pick<GradingInput, "rows" | "calendar">,
  { frame, results }: WorkedOut
): Grades {
  const { lowered } = prepared;
  const vector = (name: string) => results.get(name) as Vector;

  const tier =
    lowered.tier === null ? new Int16Array(rows).fill(-1) : tiers(vector(lowered.tier), rows);
  const points = new Map<string, Float64Array>();
  const missing = new Map<string, Uint8Array>();
  for (const { criterion, points: earned, missing: lacking } of lowered.criteria) {
    const flags = flagsOf(vector(lacking), rows);
    const isLeftOut = (criterion.blank ?? "zero") !== "zero" && isAnySet(flags);
    const leftOut = isLeftOut ? flags : undefined;
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
      : workdays(numbersOf(vector(lowered.next), rows), calendar);

  const outputs = new Map(
    lowered.outputs.map(({ output, name }) => [output.name.zh, vector(name)])
  );
  const { best, worst } = tierRange(prepared, { rows, tier, missing, vector });
  const marks = [
    ...(lowered.labelOpen === null ? [] : [flagsOf(vector(lowered.labelOpen), rows)]),
    ...lowered.gates.map((name) => assumedOf(vector(name), rows)),
  ];
  const status = statusOf(prepared, rows, tier, best, worst, missing, marks);
  return {
    rows,
    points,
    missing,
    score,
    tier,
    best,
    worst,
    outputs,
    next,
    status,
    ...tellersOf(prepared, { frame, results }, { tier, status }),
  };
}

type Tellers = "tierText" | "blanks" | "failedGates" | "openGates" | "formulaError";

/** What is told of single customers, when somebody asks. */
export function tellersOf(
  prepared: PreparedScheme,
  worked: WorkedOut,
  { tier, status }: Pick<Grades, "tier" | "status">
): Pick<Grades, Tellers> {
  const { lowered, scheme } = prepared;
  const vector = (name: string) => worked.results.get(name) as Vector;
  const label = lowered.label === null ? undefined : vector(lowered.label);
  return {
    tierText: (row) =>
      tier[row] < 0
        ? null
        : label === undefined
          ? scheme.tiers[tier[row]].label
          : String(cellAt(label, row)),
    blanks: (row) => (status[row] === "rated" ? [] : findBlanks(prepared, worked, row)),
    failedGates: (row) =>
      lowered.gates.flatMap((name, index) =>
        Number(cellAt(vector(name), row)) > 0.5 ? [] : [scheme.gates?.[index].id ?? name]
      ),
    openGates: (row) => findOpenGates(prepared, worked, row),
    formulaError: (row) => errorAt(prepared, vector, row),
  };
}

/** What every customer's grade is made of. */
export function namesNeeded({ lowered }: PreparedScheme): readonly string[] {
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
  const { numbers } = vector;
  if (vector.length === 1) return numbers[0] === 1 ? new Uint8Array(rows).fill(1) : noFlags(rows);
  const flags = new Uint8Array(rows);
  for (let i = 0; i < rows; i++) flags[i] = numbers[i] === 1 ? 1 : 0;
  return flags;
}

/** A gate that is open only because a blank is taken as "no" (0.75). */
function assumedOf({ length, numbers }: Vector, rows: number): Uint8Array {
  if (length === 1)
    return numbers[0] > 0.5 && numbers[0] < 1 ? new Uint8Array(rows).fill(1) : noFlags(rows);
  const flags = new Uint8Array(rows);
  for (let i = 0; i < rows; i++) {
    const code = numbers[i];
    flags[i] = code > 0.5 && code < 1 ? 1 : 0;
  }
  return flags;
}

/** The columns behind the grades keep the days that the scheme gave. */
function workdays(next: Float64Array, calendar: GradingInput["calendar"]): Float64Array {
  if (calendar === undefined) return next;
  return next.map((day) => (Number.isNaN(day) ? day : moveToWorkday(day, calendar)));
}

function statusOf(
  { lowered }: PreparedScheme,
  rows: number,
  tier: Int16Array,
  best: Int16Array,
  worst: Int16Array,
  missing: ReadonlyMap<string, Uint8Array>,
  marks: readonly Uint8Array[]
): readonly Status[] {
  const marking = lowered.criteria
    .filter(({ criterion }) => criterion.blank !== "optional")
    .map(({ criterion }) => missing.get(criterion.name.zh) as Uint8Array);
  const flagged = [...marking, ...marks].filter(isAnySet);
  const isSure = flagged.length === 0 && best === tier && worst === tier;
  if (isSure && lowered.tier !== null && !tier.includes(-1)) return allRated(rows);
  const open = new Uint8Array(rows);
  for (const flags of flagged) for (let i = 0; i < rows; i++) open[i] |= flags[i];
  const status = new Array<Status>(rows).fill("rated");
  for (let i = 0; i < rows; i++) {
    const isRated = lowered.tier === null ? !allMissing(missing, i) : tier[i] >= 0;
    if (!isRated) status[i] = "unrated";
    else if (open[i] !== 0 || best[i] !== worst[i]) status[i] = "provisional";
  }
  return status;
}

let rated: readonly Status[] = [];

/** One array for all lists of the same length in turn. */
function allRated(rows: number): readonly Status[] {
  if (rated.length !== rows) rated = new Array<Status>(rows).fill("rated");
  return rated;
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
