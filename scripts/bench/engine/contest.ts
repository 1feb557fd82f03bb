import type { Vector } from "../../../src/formula/vector";
import type { Scheme } from "../../../src/scheme/types";

/** What the hand-written loop gives; tiers are labels as a person would store them. */
export interface ByHand {
  readonly score?: Float64Array;
  readonly tier: readonly string[];
  readonly next?: Float64Array;
}

/** One scheme of the engine against a loop that a programmer wrote for it alone. */
export interface Contest {
  readonly name: string;
  readonly scheme: Scheme;
  /** The engine may take so many times as long (DESIGN.md); left out: told, not held. */
  readonly bound?: number;
  columns(rows: number): ReadonlyMap<string, Vector>;
  /** Prepared for a list: the loop keeps its arrays from run to run. */
  byHand(columns: ReadonlyMap<string, Vector>, rows: number, asOf: number): () => ByHand;
}

/** The numbers of a column; texts are their codes. */
export function numbersIn(columns: ReadonlyMap<string, Vector>, name: string): Float64Array {
  const column = columns.get(name);
  if (column === undefined) throw new Error(`The bench made no column ${name}.`);
  return column.numbers;
}

/** A result beside a cut: six decimals count (DESIGN.md), so that the order of adding does not. */
export const compared = (x: number): number => Math.round(x * 1e6) / 1e6;
