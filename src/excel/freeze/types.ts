/** GRADE formulas of a workbook, and what turning them into values leaves behind for an undo. */
import type { SheetArea } from "../../table/types";
import type { CellContent } from "../restore/types";

export type FreezeScope = "sheet" | "workbook";

/** A formula that calls a GRADE function, with the cells it fills. */
export interface FoundFormula {
  /** Where it stands, and how far it spills; 0-based. */
  readonly area: SheetArea;
  readonly formula: string;
  /** What its cells show, row by row; errors as their text. */
  readonly values: readonly CellContent[];
  readonly formats: readonly string[];
  /** Undefined where all of its cells hold a value. */
  readonly fault: FormulaFault | undefined;
}

/** Why a formula is left as it is: a cell that shows an error, or an array entered as a block. */
export interface FormulaFault {
  readonly why: "error" | "block";
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

/** Why nothing on a sheet is changed, whatever stands there. */
export type Obstacle = "protected" | "filtered";

export interface SheetSurvey {
  readonly worksheetId: string;
  readonly name: string;
  readonly isActive: boolean;
  readonly isProtected: boolean;
  /** Rows are hidden by a filter: cells are written one at a time. */
  readonly isFiltered: boolean;
  readonly formulas: readonly FoundFormula[];
}

/** All GRADE formulas of a workbook; sheets without any are left out. */
export interface Survey {
  readonly isReadOnly: boolean;
  readonly sheets: readonly SheetSurvey[];
}

/** A formula that is to be written over, and with what. */
export interface Replacement {
  readonly area: SheetArea;
  readonly formula: string;
  /** Contents of its cells afterwards, row by row. */
  readonly after: readonly CellContent[];
  readonly formats: readonly string[];
}

export interface SheetWork {
  readonly worksheetId: string;
  readonly name: string;
  readonly single: boolean;
  readonly replacements: readonly Replacement[];
}

/** A formula that stays, named by its cell; or all those of a sheet. */
export type LeftFormula =
  | {
      readonly kind: "formula";
      readonly sheet: string;
      /** Where the formula stands. */
      readonly cell: string;
      readonly why: FormulaFault["why"];
      /** The cell that shows the error, which may lie further down a spill. */
      readonly at: string;
      readonly value: string;
    }
  | {
      readonly kind: "sheet";
      readonly sheet: string;
      readonly why: Obstacle;
      readonly formulas: number;
    };

export type FreezeKind = "freeze" | "repair";

/** Everything a press would do, before any cell is written. */
export interface FreezePlan {
  readonly kind: FreezeKind;
  readonly sheets: readonly SheetWork[];
  readonly left: readonly LeftFormula[];
  readonly formulas: number;
  readonly cells: number;
}

/** A line of the list of what can be undone. */
export interface FreezeHeader {
  /** Counts up among the points that are kept. */
  readonly number: number;
  readonly kind: FreezeKind;
  /** Local time: "2026-11-22 14:05". */
  readonly at: string;
  readonly sheets: readonly string[];
  readonly formulas: number;
}

/** Kept in the workbook: enough to put every formula back. */
export interface FreezePoint extends FreezeHeader {
  readonly work: readonly SheetWork[];
}
