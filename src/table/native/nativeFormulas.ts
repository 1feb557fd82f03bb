import { quotedSheet, relativeCell } from "./cellNames";
import { calculationSheet, type CalculationSheet } from "./calculationSheet";
import { fillSchemeSheet } from "./fillSchemeSheet";
import { layColumns } from "./layColumns";
import { nativePlan, type NativePlan, type NativeRequest } from "./nativePlan";
import { nextText, resultsOf, scoreText, type OwnResult } from "./resultFormulas";
import type { NativeBook, NotNative } from "./types";

/** The scheme as ordinary formulas over a list that was read, or the first reason why it cannot be. */
export function nativeFormulas(request: NativeRequest): NativeBook | NotNative {
  const plan = nativePlan(request);
  if ("code" in plan) return plan;
  const layout = layColumns(plan);
  const filled = fillSchemeSheet(plan, layout);
  const calculated = calculationSheet(plan, filled, layout);
  if ("code" in calculated) return calculated;
  return {
    calculation: calculated.sheet,
    scheme: filled.sheet,
    results: resultsOf(plan.lowered).map((kind) => ({
      kind,
      cells: resultCells(kind, plan, calculated),
    })),
    constants: calculated.constants,
  };
}

/** What stands beside the list: references to the customer's row of the calculation sheet. */
function resultCells(kind: OwnResult, plan: NativePlan, { columns }: CalculationSheet) {
  const { read, grades, words, sheets } = plan;
  const prefix = `${quotedSheet(sheets.calculation)}!`;
  const at = (row: number, column: number | undefined) =>
    column === undefined ? "" : prefix + relativeCell(row, column);
  const cell = (row: number, i: number) => {
    if (kind === "tier")
      return { formula: at(row, columns.tierText), value: grades.tierText(i) ?? words.unrated };
    if (kind === "next")
      return { formula: nextText(at(row, columns.next)), value: dateOf(plan, grades.next[i]) };
    const tier = columns.tier === undefined ? undefined : at(row, columns.tier);
    const isShown = columns.tier === undefined || grades.tier[i] >= 0;
    const score = grades.score[i];
    return {
      formula: scoreText(at(row, columns.score), tier),
      value: isShown && !Number.isNaN(score) ? fourDecimals(score) : "",
    };
  };
  return read.list.rows.map(cell);
}

/** As a regrade writes it. */
const fourDecimals = (score: number) => Number((Math.round(score * 1e4) / 1e4).toFixed(4));

/** Days between the two date systems. */
const DAYS_1904 = 1462;

const dateOf = ({ cells }: NativePlan, serial: number) =>
  Number.isNaN(serial) ? "" : cells.date1904 ? serial - DAYS_1904 : serial;
