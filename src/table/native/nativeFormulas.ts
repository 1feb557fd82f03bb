import { absoluteRange, quotedSheet } from "./cellNames";
import { calculationSheet, type CalculationSheet } from "./calculationSheet";
import { fillSchemeSheet } from "./fillSchemeSheet";
import { layColumns } from "./layColumns";
import { nativePlan, type NativePlan, type NativeRequest } from "./nativePlan";
import type { NativeBook, NativeResult, NotNative } from "./types";

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
    results: calculated.results.map((result) => resultBeside(result, plan, calculated)),
    constants: calculated.constants,
  };
}

/** What stands beside the list: one formula, the same for every customer. */
function resultBeside(
  { kind, column }: CalculationSheet["results"][number],
  { read, sheets }: NativePlan,
  { sheet, references }: CalculationSheet
): NativeResult {
  const { ownPlace, first, last } = references;
  const range = `${quotedSheet(sheets.calculation)}!${absoluteRange(first, last, column)}`;
  const byRow = new Map(
    sheet.cells.flatMap((cell) => (cell.column === column ? [[cell.row, cell.value]] : []))
  );
  return {
    kind,
    formula: `INDEX(${range},${ownPlace})`,
    values: read.list.rows.map((row) => byRow.get(row) ?? null),
  };
}
