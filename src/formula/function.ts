import type { Vector } from "./vector";

/**
 * Cells a function reads as a range: "row" means that every row has its own cells, one per column
 * ([@a], [@[a]:[c]], a value worked out per row); "list" means the same cells for every row.
 */
export interface Cells {
  readonly shape: "row" | "list";
  readonly columns: readonly Vector[];
  /**
   * References and arrays skip text, logicals and blanks where numbers are wanted; a value given
   * directly is converted or is an error.
   */
  readonly reference: boolean;
  /** For a criterion ">"&value: the sign, kept apart from the values in `columns`. */
  readonly prefix?: string;
}

export interface Surroundings {
  /** Rows of the frame. */
  readonly rows: number;
  /** Serial of "today". */
  readonly asOf: number;
}

interface Signature {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  /** Arguments beyond the least number come in groups of this size (COUNTIFS: pairs). */
  readonly groups?: number;
}

/** Works on one value per row of each argument. */
export interface ValueFunction extends Signature {
  readonly kind: "values";
  apply(args: readonly Vector[], around: Surroundings): Vector;
}

/** Reads some arguments as cells; those not read as cells arrive as one value per row. */
export interface CellFunction extends Signature {
  readonly kind: "cells";
  readsCells(index: number): boolean;
  /** Arguments that are criteria: ">"&[@a] arrives as the sign and the values of [@a]. */
  keepsPrefix?(index: number): boolean;
  apply(args: readonly Cells[], around: Surroundings): Vector;
}

export type FormulaFunction = ValueFunction | CellFunction;

/** Arguments without end; Excel's own limit. */
export const MANY = 255;

export function values(
  name: string,
  min: number,
  max: number,
  apply: ValueFunction["apply"],
  groups?: number
): ValueFunction {
  return { kind: "values", name, min, max, apply, ...(groups === undefined ? {} : { groups }) };
}

export function cells(
  name: string,
  min: number,
  max: number,
  readsCells: CellFunction["readsCells"],
  apply: CellFunction["apply"],
  groups?: number
): CellFunction {
  const signature = { name, min, max, ...(groups === undefined ? {} : { groups }) };
  return { kind: "cells", ...signature, readsCells, apply };
}

/** One value per row, as an argument that is not read as cells arrives. */
export function valueOf(argument: Cells): Vector {
  return argument.columns[0];
}

/** The numbers of arguments a function takes, in words: "2", "1-3", "2+". */
export function countText({ min, max, groups }: FormulaFunction): string {
  if (max >= MANY) return groups === undefined ? `${min}+` : `${min}+${groups}n`;
  return min === max ? String(min) : `${min}-${max}`;
}

export function takesCount({ min, max, groups = 1 }: FormulaFunction, count: number): boolean {
  return count >= min && count <= max && (max < MANY || (count - min) % groups === 0);
}
