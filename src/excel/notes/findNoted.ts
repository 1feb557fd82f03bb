import type { Scheme } from "../../scheme/types";
import { tierIndex } from "../../grading/changes";
import { customerFinder, type CustomerKey } from "../../table/customerKey";
import type { Adjustment, Hold, ListNotes, LostNote, Snooze } from "./types";

/** An adjustment that counts, with the index of its tier. */
interface SetTier {
  readonly adjustment: Adjustment;
  readonly tier: number;
}

/** Notes by index into the list. */
export interface Noted {
  readonly held: ReadonlyMap<number, Hold>;
  readonly set: ReadonlyMap<number, SetTier>;
  readonly put: ReadonlyMap<number, Snooze>;
  readonly lost: readonly LostNote[];
  readonly ended: readonly Adjustment[];
  readonly endedAt: ReadonlyMap<number, Adjustment>;
}

export interface NotedList {
  readonly notes: ListNotes;
  readonly keys: readonly CustomerKey[];
  readonly scheme: Scheme;
  readonly asOf: number;
  /** Last contact of a customer, 1900 serial; undefined where none is known. */
  readonly lastContact: (index: number) => number | undefined;
}

/** Whom each note is about, as of that day. The last of two notes of a kind on one customer counts. */
export function findNoted({ notes, keys, scheme, asOf, lastContact }: NotedList): Noted {
  const { find } = customerFinder(keys);
  const lost: LostNote[] = [];
  const held = new Map<number, Hold>();
  for (const note of notes.holds) {
    const index = find(note.customer);
    if (index === undefined) lost.push({ kind: "hold", cause: "customer", note });
    else held.set(index, note);
  }
  const set = new Map<number, SetTier>();
  const ended: Adjustment[] = [];
  const endedAt = new Map<number, Adjustment>();
  for (const note of notes.adjustments) {
    const index = find(note.customer);
    const tier = scheme.decide.by === "none" ? -1 : tierIndex(scheme, note.tier);
    if (note.until !== null && note.until < asOf) {
      ended.push(note);
      if (index !== undefined) endedAt.set(index, note);
    } else if (index === undefined) lost.push({ kind: "adjustment", cause: "customer", note });
    else if (tier < 0) lost.push({ kind: "adjustment", cause: "tier", note });
    else set.set(index, { adjustment: note, tier });
  }
  const put = new Map<number, Snooze>();
  for (const note of notes.snoozes) {
    if (note.until <= asOf) continue;
    const index = find(note.customer);
    if (index === undefined) lost.push({ kind: "snooze", cause: "customer", note });
    else if ((lastContact(index) ?? -Infinity) < note.since) put.set(index, note);
  }
  return { held, set, put, lost, ended, endedAt };
}
