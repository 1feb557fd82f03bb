import { allSteps, type Steps } from "../formula/steps";
import { changesOf, countChanges, type Change, type ChangeCounts } from "../grading/changes";
import { traceGrades, traceInSteps, type Trace } from "../grading/grade";
import { prepareScheme, type PreparedScheme } from "../grading/prepare";
import { editedSince, regradeRows, type GradedBefore } from "../grading/regradeRows";
import type { Grades, GradingInput } from "../grading/types";
import type { WorkCalendar } from "../grading/workCalendar";
import { decidingColumns, isAvailable } from "../scheme/decidingColumns";
import type { Scheme } from "../scheme/types";
import type { EarlierTiers } from "./earlierTiers";
import { readListInSteps, type readList } from "./readList";
import { supplyEarlier } from "./supplyEarlier";
import type { ReadingOptions, ReadList, SheetCells } from "./types";

export interface GradeOptions extends ReadingOptions {
  /** Follow-up dates move to working days; left out: calendar days. */
  readonly calendar?: WorkCalendar;
  /** Tiers of the period before, for columns that the sheet lacks. */
  readonly earlier?: EarlierTiers;
}

/** A sheet read and graded; nothing written. */
export interface GradedSheet {
  readonly read: ReadList;
  readonly grades: Grades;
  /** What was graded, and every column behind the grades. */
  readonly input: GradingInput;
  readonly trace: Trace;
}

/** Why a sheet cannot be graded with a scheme. */
export type SheetRefusal =
  | { readonly code: "empty-sheet" | "no-header" | "no-customers"; readonly sheet: string }
  | {
      readonly code: "no-columns";
      readonly sheet: string;
      /** Columns the scheme decides by, none of which was found. */
      readonly missing: readonly string[];
      readonly headers: readonly string[];
    };

const prepared = new WeakMap<Scheme, PreparedScheme>();

/** The scheme lowered and parsed; done once for each scheme object. */
export function preparedScheme(scheme: Scheme): PreparedScheme {
  let ready = prepared.get(scheme);
  if (ready === undefined) prepared.set(scheme, (ready = prepareScheme(scheme)));
  return ready;
}

/** Reads the list on a sheet and grades it. */
export function gradeSheet(
  cells: SheetCells,
  scheme: Scheme,
  options: GradeOptions
): GradedSheet | SheetRefusal {
  return allSteps(gradeSheetInSteps(cells, scheme, options));
}

/** The same for whoever wants to do something else while a long list is read and graded. */
export function* gradeSheetInSteps(
  cells: SheetCells,
  scheme: Scheme,
  options: GradeOptions
): Steps<GradedSheet | SheetRefusal> {
  const read = yield* readOnce(cells, scheme.columns, options);
  if ("problem" in read)
    return { code: read.problem === "empty" ? "empty-sheet" : "no-header", sheet: cells.sheet };
  const { list, matches } = read;
  // What the ledger knows does not make a sheet of other columns one for this scheme.
  const atHand = new Set(matches.map(({ column }) => column));
  const deciding = decidingColumns(scheme);
  if (!deciding.some((name) => isAvailable(scheme, name, atHand)))
    return { code: "no-columns", sheet: cells.sheet, missing: deciding, headers: list.headers };
  if (list.rows.length === 0) return { code: "no-customers", sheet: cells.sheet };
  const whole =
    options.earlier === undefined
      ? read
      : supplyEarlier(read, cells, scheme.columns, options.earlier);
  const input = gradingInput(whole, options);
  const trace = yield* traceAgain(preparedScheme(scheme), input);
  return { read: whole, grades: trace.grades, input, trace };
}

/** The last reading: while a scheme is edited its columns mostly stay, and reading is most of the work. */
let last:
  | {
      readonly cells: SheetCells;
      readonly columns: Scheme["columns"];
      readonly how: string;
      readonly read: ReturnType<typeof readList>;
    }
  | undefined;

function* readOnce(
  cells: SheetCells,
  columns: Scheme["columns"],
  options: GradeOptions
): Steps<ReturnType<typeof readList>> {
  const how = JSON.stringify({ ...options, calendar: undefined, earlier: undefined });
  if (last?.cells === cells && last.columns === columns && last.how === how) return last.read;
  const read = yield* readListInSteps(cells, columns, options);
  last = { cells, columns, how, read };
  return read;
}

/** The last grading: after an edit most of the list is as it was. */
let graded:
  | { readonly prepared: PreparedScheme; readonly before: GradedBefore; readonly edits: number }
  | undefined;

/** More than a twentieth of the list edited: grading all of it is as quick. */
const FEW = 20;
/** Each regrade leans on the one before: after so many the list is graded anew and they are let go. */
const MOST_EDITS = 30;

function* traceAgain(prepared: PreparedScheme, input: GradingInput): Steps<Trace> {
  const last = graded?.prepared === prepared && graded.edits < MOST_EDITS ? graded : undefined;
  const before = last?.before;
  const edited = before && editedSince(before.input, input);
  const isFew = edited !== undefined && edited.rows.length * FEW <= input.rows;
  const trace =
    before !== undefined && isFew
      ? regradeRows(prepared, before, input, edited)
      : yield* traceInSteps(prepared, input);
  graded = { prepared, before: { input, trace }, edits: isFew ? (last?.edits ?? 0) + 1 : 0 };
  return trace;
}

type ReadColumns = Pick<ReadList, "columns"> & {
  readonly list: { readonly rows: readonly unknown[] };
};

/** Grades what was read. */
export function gradeList(read: ReadColumns, scheme: Scheme, options: GradeOptions): Grades {
  return traceGrades(preparedScheme(scheme), gradingInput(read, options)).grades;
}

const gradingInput = (read: ReadColumns, { asOf, calendar }: GradeOptions): GradingInput => ({
  rows: read.list.rows.length,
  columns: read.columns,
  asOf,
  ...(calendar === undefined ? {} : { calendar }),
});

export interface SheetChanges {
  readonly changes: readonly Change[];
  readonly counts: ChangeCounts;
}

/** Old tier texts of the list's rows (null where the sheet has none) against the new grades. */
export function sheetChanges(
  scheme: Scheme,
  before: readonly (string | null)[],
  grades: Grades
): SheetChanges {
  const changes = changesOf(scheme, before, grades);
  return { changes, counts: countChanges(changes) };
}
