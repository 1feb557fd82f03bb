import type { Area, BookSheet } from "../../book/types";
import type { SheetArea, Workspace } from "../workspace";
import { type FormulaCell, filledArea } from "./fillCells";
import { inputsOf } from "./functionArguments";
import { type Argument, argumentsOf, readFormula, type ReadFormula } from "./readFormula";
import { isByName } from "./resolveReference";

/** A cell whose formula calls a custom function. */
export interface FunctionCell extends FormulaCell {
  readonly formula: string;
  readonly read: ReadFormula;
  /** "@": only the first value is wanted. */
  readonly single: boolean;
  /** Reads tables or names, which may come to mean other cells. */
  readonly byName: boolean;
  inputs: readonly SheetArea[];
  state: "dirty" | "running" | "done";
  /** Cancels the call under way. */
  running: AbortController | undefined;
  /** The area that it fills; the one it would fill where it cannot. */
  fills: Area;
  blocked: boolean;
}

export interface CellReader {
  within(sheet: BookSheet, area: Area): readonly FunctionCell[];
  all(): readonly FunctionCell[];
  inputs(cell: FunctionCell): readonly SheetArea[];
}

export const keyOf = ({ sheet, row, column }: FormulaCell): string =>
  `${sheet.id} ${row} ${column}`;

/** Excel shows these while it waits for a function; a file may have been saved meanwhile. */
const UNFINISHED = new Set(["#BUSY!", "#GETTING_DATA"]);

export function createCellReader(workspace: Workspace): CellReader {
  const readCell = (sheet: BookSheet, row: number, column: number): FunctionCell | undefined => {
    const { formula, value } = sheet.cell(row, column);
    const read = formula === undefined ? undefined : readFormula(formula);
    if (formula === undefined || !read) return undefined;
    const place = { workspace, sheet, row, column };
    const unfinished = value === null || (typeof value === "object" && UNFINISHED.has(value.error));
    return {
      sheet,
      row,
      column,
      formula,
      read,
      single: (read.kind === "call" || read.kind === "mixed") && read.single,
      byName: usesNames(argumentsOf(read)),
      inputs: inputsOf(place, argumentsOf(read)),
      state: unfinished ? "dirty" : "done",
      running: undefined,
      fills: filledArea(place),
      blocked: typeof value === "object" && value?.error === "#SPILL!",
    };
  };
  const within = (sheet: BookSheet, area?: Area): readonly FunctionCell[] =>
    sheet.formulaPlaces(area).flatMap(({ row, column }) => readCell(sheet, row, column) ?? []);
  return {
    within,
    all: () => workspace.book.sheets.flatMap((sheet) => within(sheet)),
    inputs: ({ sheet, row, column, read }) =>
      inputsOf({ workspace, sheet, row, column }, argumentsOf(read)),
  };
}

function usesNames(args: readonly Argument[]): boolean {
  return args.some((argument) => {
    if (argument.kind === "call") return usesNames(argument.call.args);
    return argument.kind === "reference" && isByName(argument.text);
  });
}
