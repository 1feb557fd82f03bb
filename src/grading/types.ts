/** The nouns of grading: what goes in, and the grades with their why. */
import type { Vector } from "../formula/vector";
import type { WorkCalendar } from "./workCalendar";

/** Columns of a list, read and typed. Series columns hold one vector per period, oldest first. */
export interface GradingInput {
  /** Number of customers. */
  readonly rows: number;
  readonly columns: ReadonlyMap<string, Vector | readonly Vector[]>;
  /** The as-of date as a 1900 serial: "today" of the run. */
  readonly asOf: number;
  /** Moves follow-up dates to working days; left out: calendar days. */
  readonly calendar?: WorkCalendar;
}

/** rated; provisional: a blank could have changed the result (数据不全); unrated (暂不评级). */
export type Status = "rated" | "provisional" | "unrated";

/** One run over one list. Arrays have one entry per customer, in list order. */
export interface Grades {
  readonly rows: number;
  /** Points by criterion name; NaN where a blank item is left out. */
  readonly points: ReadonlyMap<string, Float64Array>;
  /** 1 where an input of the criterion is missing. */
  readonly missing: ReadonlyMap<string, Uint8Array>;
  /** Exact score, not rounded; NaN where there is none. */
  readonly score: Float64Array;
  /** Index into the scheme's tiers, 0 the best; -1 unrated. */
  readonly tier: Int16Array;
  /** Best and worst tier that the blanks allow; equal to `tier` where nothing is missing. */
  readonly best: Int16Array;
  readonly worst: Int16Array;
  /** The tier as it is written: the label, or a composed text; null where unrated. */
  readonly tierText: (row: number) => string | null;
  /** Further results by their name, as the scheme lists them. */
  readonly outputs: ReadonlyMap<string, Vector>;
  /** Next follow-up as a serial; NaN where there is none. */
  readonly next: Float64Array;
  readonly status: readonly Status[];
  /** Scheme columns whose blank (or unreadable) cell kept the result open, by customer. */
  readonly blanks: (row: number) => readonly string[];
  /** Ids of the gates that kept the customer from being rated. */
  readonly failedGates: (row: number) => readonly string[];
  /** Those of `failedGates` that a blank keeps from being decided; the others are surely shut. */
  readonly openGates: (row: number) => readonly string[];
  /** Excel error that a formula of the scheme gave for this customer, if any. */
  readonly formulaError: (row: number) => string | undefined;
}
