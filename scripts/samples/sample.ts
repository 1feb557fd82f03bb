import type { BookValue } from "../../src/book/types";
import type { Random } from "./random";

/** One made-up workbook: a list as somebody in that trade keeps it. */
export interface Sample {
  /** Name of the file below src/workbench/samples, without ".xlsx". */
  readonly file: string;
  /** The scheme that grades it. */
  readonly scheme: string;
  readonly sheet: string;
  readonly title: string;
  /** The line under the title: who keeps the list, for which period, in which unit. */
  readonly note: string;
  readonly rows: number;
  readonly columns: readonly SampleColumn[];
  /** Places where the list is as people leave lists, by 0-based row and header. */
  readonly rough: readonly (readonly [row: number, header: string, value: BookValue])[];
  /** Kept as an Excel table of this name. */
  readonly table?: string;
  /** Text of the first cell of the totals row; there is none when it is left out. */
  readonly total?: string;
}

export interface SampleColumn {
  /** A line break where the header has two lines. */
  readonly header: string;
  /** Characters; 10 when left out. */
  readonly width?: number;
  readonly format?: string;
  /** The totals row sums it up. */
  readonly summed?: boolean;
  readonly value: (row: SampleRow) => BookValue;
}

export interface SampleRow {
  readonly random: Random;
  /** 0-based. */
  readonly index: number;
  /** How large and good the customer is, 0 to 1: the columns of a row belong together. */
  readonly size: number;
}

/** The day up to which the samples are kept: Excel's serial of 2026-11-20. */
export const KEPT_UNTIL = 46346;
