import { evaluateOnDemand, type Results } from "../formula/evaluateAll";
import { referencesOf } from "../formula/references";
import type { Frame } from "../formula/types";
import type { Vector } from "../formula/vector";
import { suppliedName } from "../scheme/names";
import { dependenciesOf, reach, type Dependencies } from "./dependencies";
import type { Trace } from "./grade";
import { gradesFrom } from "./gradesFrom";
import { cutRows, differingRows, patchRows } from "./patchRows";
import { patchGrades } from "./patchGrades";
import type { PreparedScheme } from "./prepare";
import { schemeFrame } from "./schemeFrame";
import type { GradingInput } from "./types";

/** A list that was graded. */
export interface GradedBefore {
  readonly input: GradingInput;
  readonly trace: Trace;
}

/** Which cells differ between two readings of a list: columns, and the rows in any of them. */
export interface Edited {
  readonly columns: readonly string[];
  readonly rows: readonly number[];
}

/** What was edited since a list was graded; undefined where it is another list. */
export function editedSince(before: GradingInput, now: GradingInput): Edited | undefined {
  const isSameRun =
    before.rows === now.rows && before.asOf === now.asOf && before.calendar === now.calendar;
  if (!isSameRun || before.columns.size !== now.columns.size) return undefined;
  const columns: string[] = [];
  const rows = new Set<number>();
  for (const [name, cells] of now.columns) {
    const old = before.columns.get(name);
    const [was, is] = [parts(old), parts(cells)];
    if (old === undefined || was.length !== is.length) return undefined;
    const differing = is.flatMap((part, i) => differingRows(was[i], part, now.rows));
    if (differing.length > 0) columns.push(name);
    differing.forEach((row) => rows.add(row));
  }
  return { columns, rows: [...rows].sort((a, b) => a - b) };
}

const parts = (cells: Vector | readonly Vector[] | undefined): readonly Vector[] =>
  cells === undefined ? [] : "numbers" in cells ? [cells] : cells;

/**
 * The grades after some cells were edited, as grading the whole list anew gives them. What a customer
 * gets by himself is worked out for the edited rows alone; only formulas that look at the whole of an
 * edited column, and what reads them, are worked out for everybody.
 */
export function regradeRows(
  prepared: PreparedScheme,
  before: GradedBefore,
  input: GradingInput,
  { columns, rows }: Edited
): Trace {
  const frame = schemeFrame(prepared.scheme, input);
  if (rows.length === 0) return { ...before.trace, frame };
  const touched = touchedBy(prepared, columns);
  const results = mixedResults(prepared, before.trace.results, frame, rows, touched);
  const whole = gradesFrom.bind(undefined, prepared);
  if (touched.byList.size > 0) return { grades: whole(input, { frame, results }), frame, results };
  // every column of the edited rows alone, then put in place
  const cut = { rows: rows.length, ...(input.calendar && { calendar: input.calendar }) };
  const own = whole(cut, {
    frame: cutFrame(frame, rows),
    results: { has: results.has, get: (name) => results.cut(name) },
  });
  const grades = patchGrades(prepared, before.trace.grades, own, rows, { frame, results });
  return { grades, frame, results };
}

interface Touched {
  /** Formulas that an edited cell reaches within its own row. */
  readonly byRow: ReadonlySet<string>;
  /** Formulas that an edited cell reaches through a whole list. */
  readonly byList: ReadonlySet<string>;
}

const dependencies = new WeakMap<PreparedScheme, Dependencies>();

function touchedBy(prepared: PreparedScheme, columns: readonly string[]): Touched {
  let known = dependencies.get(prepared);
  if (known === undefined) dependencies.set(prepared, (known = dependenciesOf(prepared)));
  // a column with another form stands in the formulas under the name of its source
  const names = columns.flatMap((name) => [name, suppliedName(name)]);
  const dirty = reach(names, known.readers);
  const readers = prepared.formulas.filter(
    ({ name, expr }) => dirty.has(name) && referencesOf(expr).some(({ whole }) => whole)
  );
  const byList = reach(
    readers.map(({ name }) => name),
    known.readers
  );
  const own = prepared.formulas.filter(({ name }) => dirty.has(name) && !byList.has(name));
  return { byRow: new Set(own.map(({ name }) => name)), byList };
}

interface MixedResults extends Pick<Results, "get" | "has"> {
  /** The edited rows of a result. */
  cut(name: string): Vector | undefined;
}

/** Results of before where nothing touches them, patched where rows do, anew where the list does. */
function mixedResults(
  { formulas }: PreparedScheme,
  before: Pick<Results, "get" | "has">,
  frame: Frame,
  rows: readonly number[],
  { byRow, byList }: Touched
): MixedResults {
  const found = new Map<string, Vector>();
  const inList = evaluateOnDemand(
    formulas.filter(({ name }) => byList.has(name)),
    { ...frame, column: (name) => (before.has(name) ? get(name) : frame.column(name)) }
  );
  const inRows = evaluateOnDemand(
    formulas.filter(({ name }) => byRow.has(name)),
    {
      ...cutFrame(frame, rows),
      column: (name) => (before.has(name) ? cut(name) : cutColumn(frame.column(name), rows)),
    }
  );

  function get(name: string): Vector | undefined {
    if (byList.has(name)) return inList.get(name);
    const old = before.get(name);
    if (old === undefined || !byRow.has(name)) return old;
    let own = found.get(name);
    if (own === undefined) {
      own = patchRows(old, frame.length, rows, inRows.get(name) as Vector);
      found.set(name, own);
    }
    return own;
  }

  function cut(name: string): Vector | undefined {
    if (byRow.has(name)) return inRows.get(name);
    const whole = get(name);
    return whole && cutRows(whole, rows);
  }

  return { has: before.has, get, cut };
}

const cutFrame = (frame: Frame, rows: readonly number[]): Frame => ({
  ...frame,
  length: rows.length,
  column: (name) => cutColumn(frame.column(name), rows),
});

function cutColumn(cells: ReturnType<Frame["column"]>, rows: readonly number[]) {
  if (cells === undefined) return undefined;
  return "numbers" in cells ? cutRows(cells, rows) : cells.map((part) => cutRows(part, rows));
}
