import { evaluate } from "../../formula/evaluate";
import { evaluateAll } from "../../formula/evaluateAll";
import type { Expr, Frame } from "../../formula/types";
import { constant, type Vector } from "../../formula/vector";
import { prepareScheme } from "../../grading/prepare";
import { schemeFrame } from "../../grading/schemeFrame";
import type { Grades, GradingInput } from "../../grading/types";
import type { LoweredScheme } from "../../scheme/lowerScheme";
import { suppliedName } from "../../scheme/names";
import type { Scheme } from "../../scheme/types";
import type { ReadList, SheetCells } from "../types";
import { guardBlanks } from "./guardBlanks";
import { startTotals, type Total } from "./hoistTotals";
import { markConstants, type Constants } from "./markConstants";
import { nativeCalls, whyNotNative } from "./nativeCalls";
import { neededColumns, type Needed } from "./neededColumns";
import { AS_OF } from "./reserved";
import type { NativeWords, NotNative } from "./types";

export interface NativeRequest {
  /** The sheet as read, and what was read from it. */
  readonly cells: SheetCells;
  readonly read: ReadList;
  /** With its options chosen. */
  readonly scheme: Scheme;
  readonly input: GradingInput;
  readonly grades: Grades;
  readonly words: NativeWords;
  /** Names of the new sheets; none of the workbook's has them. */
  readonly sheets: { readonly calculation: string; readonly scheme: string };
}

/** Everything the two sheets are made from. */
export interface NativePlan extends NativeRequest {
  readonly lowered: LoweredScheme;
  readonly needed: Needed;
  readonly constants: Constants;
  /** Formulas by name as they are to be printed, and the totals they share. */
  readonly formulas: ReadonlyMap<string, Expr>;
  readonly totals: readonly Total[];
  /** What a formula or total comes to: one value per customer, or one for all. */
  readonly valueOf: (name: string) => Vector | undefined;
  readonly tierTextOf: (customer: number) => string | null;
}

/** The scheme's formulas as ordinary ones, or the first reason why they cannot be. */
export function nativePlan(request: NativeRequest): NativePlan | NotNative {
  const constants = markConstants(request.scheme, request.words);
  const { lowered, formulas } = prepareScheme(constants.scheme);
  const needed = neededColumns(
    lowered,
    formulas.map(({ name, expr }) => ({ name, expr: constants.unmark(expr) }))
  );
  const problem = needed.formulas
    .map(({ name, expr }) => whyNotNative(name, expr))
    .find((found) => found !== undefined);
  if (problem !== undefined) return problem;
  const totals = startTotals((name) => name === AS_OF || constants.has(name));
  const { inputs, series } = inputTypes(request.scheme);
  const native = new Map(
    needed.formulas.map(({ name, expr }) => [
      name,
      totals.hoist(nativeCalls(guardBlanks(expr, inputs, series))),
    ])
  );
  const frame = frameOver(schemeFrame(request.scheme, request.input), constants);
  const results = evaluateAll(needed.formulas, frame);
  const behind: Frame = { ...frame, column: (name) => results.get(name) ?? frame.column(name) };
  const values = new Map(totals.found.map(({ name, expr }) => [name, evaluate(expr, behind)]));
  return {
    ...request,
    lowered,
    needed,
    constants,
    formulas: native,
    totals: totals.found,
    valueOf: (name) => values.get(name) ?? results.get(name),
    tierTextOf: request.grades.tierText,
  };
}

/** Inputs as formulas name them: one with another form is a formula itself. */
function inputTypes({ columns }: Scheme) {
  const inputs = columns.filter(({ periods }) => periods === undefined);
  return {
    inputs: new Map(
      inputs.map(({ name, type, otherwise }) => [
        otherwise === undefined ? name : suppliedName(name),
        type,
      ])
    ),
    series: new Set(columns.flatMap(({ name, periods }) => (periods === undefined ? [] : [name]))),
  };
}

/** The engine's own columns, with the single cells that formulas refer to. */
function frameOver(frame: Frame, constants: Constants): Frame {
  const cells = new Map<string, Vector>([
    [AS_OF, constant(frame.asOf)],
    ...constants.found.map(({ name, value }) => [name, constant(value)] as const),
  ]);
  return { ...frame, column: (name) => cells.get(name) ?? frame.column(name) };
}
