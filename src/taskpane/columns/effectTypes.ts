import type { Wording } from "../../scheme/types";
import type { AmbiguousColumn, CellProblem, Duplicate } from "../../table/types";

/** A cell to go to; 0-based sheet row and column. */
export interface EffectCell {
  readonly row: number;
  readonly column: number;
  /** Customer, where the cell is one of a customer. */
  readonly index: number | undefined;
  /** A value here may change the customer's tier. */
  readonly mayMove: boolean;
  /** What stands there, where it is not simply empty. */
  readonly problem?: CellProblem;
  readonly duplicate?: Duplicate;
}

/** What is wrong, by what it does. Every group has at least one cell or customer. */
export type EffectGroup = FillGroup | AbsentGroup | CellGroup | AmbiguousGroup;

/** Cells of a column that are empty or could not be read. */
export interface FillGroup {
  readonly kind: "fill";
  readonly column: string;
  /** Customers whose tier may change once these cells are filled. */
  readonly customers: number;
  /** Those that may move a tier first. */
  readonly cells: readonly EffectCell[];
  /** The column is compared over the list: filling it may move the other customers as well. */
  readonly movesOthers: boolean;
}

/** A column that neither the sheet nor the ledger has, for these customers. */
export interface AbsentGroup {
  readonly kind: "absent";
  readonly column: string;
  readonly customers: number;
  /** For how many the value is missing; with or without an effect on the tier. */
  readonly missing: number;
  readonly isSupplied: boolean;
}

export interface CellGroup {
  readonly kind:
    | "formulaError"
    | "gate"
    | "double"
    /** No last contact: the follow-up falls on the as-of date. */
    | "contact"
    /** Could not be read, in a column that changes no tier. */
    | "unread"
    | "note"
    | "namesake";
  /** Of a gate. */
  readonly reason?: Wording;
  /** Of contacts. */
  readonly column?: string;
  readonly cells: readonly EffectCell[];
}

export interface AmbiguousGroup {
  readonly kind: "ambiguous";
  readonly asked: AmbiguousColumn;
}

export interface Effects {
  /** Weightiest first. */
  readonly groups: readonly EffectGroup[];
  /** Empty or unreadable cells that count, and the customers whose tier they keep open. */
  readonly cells: number;
  readonly customers: number;
}
