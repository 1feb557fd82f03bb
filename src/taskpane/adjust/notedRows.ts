import type { Adjustment, Hold, ListNotes, LostNote } from "../../excel/notes/types";
import type { RegradePlan } from "../../excel/types";
import { tierIndex } from "../../grading/changes";
import { customerKeys, type CustomerKey } from "../../table/customerKey";

type Planned = Pick<RegradePlan, "applied" | "computed" | "read" | "request" | "scheme"> & {
  readonly snapshot: Pick<RegradePlan["snapshot"], "cells">;
};

/** A customer of the list as this screen names him. */
export interface ListedCustomer {
  readonly index: number;
  /** 0-based sheet row. */
  readonly row: number;
  readonly key: CustomerKey;
}

export interface AdjustedCustomer extends ListedCustomer {
  readonly adjustment: Adjustment;
  /** Null: could not be rated. */
  readonly computed: string | null;
  /** Days after the as-of date on which it still counts; null: until it is taken back. */
  readonly daysLeft: number | null;
  /** The row is held: the tier that was set is not written either. */
  readonly isHeld: boolean;
}

export interface HeldCustomer extends ListedCustomer {
  readonly hold: Hold;
  /** Tier texts: as it stands, and as it would be; null: none. */
  readonly now: string | null;
  readonly would: string | null;
}

/** Everything people noted about the list's customers, in the list's order. */
export interface NotedRows {
  readonly adjusted: readonly AdjustedCustomer[];
  readonly held: readonly HeldCustomer[];
  readonly ended: readonly Adjustment[];
  readonly lost: readonly LostNote[];
}

export function notedRows(plan: Planned, keys: readonly CustomerKey[]): NotedRows {
  const { applied, read, request } = plan;
  const listed = (index: number): ListedCustomer => ({
    index,
    row: read.list.rows[index],
    key: keys[index],
  });
  const inOrder = <T>(map: ReadonlyMap<number, T>) => [...map].sort(([a], [b]) => a - b);
  return {
    adjusted: inOrder(applied.adjusted).map(([index, { adjustment, computed }]) => ({
      ...listed(index),
      adjustment,
      computed,
      daysLeft: adjustment.until === null ? null : adjustment.until - request.asOf,
      isHeld: applied.held.has(index),
    })),
    held: inOrder(applied.held).map(([index, { hold, would }]) => ({
      ...listed(index),
      hold,
      now: would.from,
      would: would.to,
    })),
    ended: applied.ended,
    lost: applied.lost,
  };
}

export const keysOf = ({
  read,
  snapshot,
  scheme,
}: Pick<Planned, "read" | "snapshot" | "scheme">): readonly CustomerKey[] =>
  customerKeys(read, snapshot.cells, scheme.columns);

/** Customers moved by hand from one tier to another. */
export interface HandMoves {
  /** Null: could not be rated. */
  readonly from: string | null;
  readonly to: string;
  readonly count: number;
}

/** How many of all customers people set, and where they gather. */
export interface AdjustedShare {
  readonly count: number;
  /** Of all customers, 0 to 1. */
  readonly share: number;
  /** Most first; empty below five, where nothing can be said of them together. */
  readonly moves: readonly HandMoves[];
  /** Half of them or more move the same way. */
  readonly isAlike: boolean;
}

/** From here on a common reason behind adjustments can be looked for. */
const ENOUGH = 5;

export function adjustedShare({ applied, computed, scheme }: Planned): AdjustedShare {
  const { rows } = computed.trace.grades;
  const count = applied.adjusted.size;
  const counts = new Map<string, HandMoves>();
  for (const { adjustment, computed: from } of applied.adjusted.values()) {
    const to = scheme.tiers[tierIndex(scheme, adjustment.tier)].label;
    const key = JSON.stringify([from, to]);
    counts.set(key, { from, to, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const moves = [...counts.values()].sort((a, b) => b.count - a.count);
  return {
    count,
    share: rows === 0 ? 0 : count / rows,
    moves: count < ENOUGH ? [] : moves,
    isAlike: count >= ENOUGH && moves[0].count * 2 >= count,
  };
}

/** Notes without one that is not wanted any more. */
export function withoutNote(notes: ListNotes, { kind, note }: Pick<LostNote, "kind" | "note">) {
  const others = <T extends object>(list: readonly T[]) => list.filter((each) => each !== note);
  if (kind === "hold") return { ...notes, holds: others(notes.holds) };
  if (kind === "adjustment") return { ...notes, adjustments: others(notes.adjustments) };
  return { ...notes, snoozes: others(notes.snoozes) };
}
