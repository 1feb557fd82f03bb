import { cellAt } from "../../formula/vector";
import { countChanges, tierIndex, type Change } from "../../grading/changes";
import { setTiers } from "../../grading/setTiers";
import type { Grades } from "../../grading/types";
import type { Scheme } from "../../scheme/types";
import { customerKeys } from "../../table/customerKey";
import {
  preparedScheme,
  sheetChanges,
  type GradedSheet,
  type SheetChanges,
} from "../../table/gradeSheet";
import type { SheetCells } from "../../table/types";
import { findNoted, type Noted } from "./findNoted";
import type { AppliedNotes, ListNotes } from "./types";

/** A list as graded, what stands on the sheet, and what people noted. */
export interface GradedList {
  readonly notes: ListNotes;
  readonly scheme: Scheme;
  readonly graded: GradedSheet;
  readonly cells: SheetCells;
  /** Tier texts as they stand, one per customer; null where there is none. */
  readonly before: readonly (string | null)[];
  /** Next follow-up as it stands, 1900 serial; NaN where there is none. */
  readonly nextBefore: (index: number) => number;
}

export interface NotesApplied extends SheetChanges {
  /** As they will stand on the sheet; what was worked out is in the trace. */
  readonly grades: Grades;
  readonly applied: AppliedNotes;
}

const NOTHING_APPLIED: AppliedNotes = {
  held: new Map(),
  adjusted: new Map(),
  snoozed: new Map(),
  lost: [],
  ended: [],
  endedAt: new Map(),
};

/** What a run comes to once people's notes are heeded: held rows, tiers set by hand, follow-ups put off. */
export function applyNotes(list: GradedList): NotesApplied {
  const { notes, scheme, graded, before } = list;
  const computed = graded.grades;
  if (isBare(notes))
    return {
      grades: computed,
      ...sheetChanges(scheme, before, computed),
      applied: NOTHING_APPLIED,
    };
  const noted = notedOf(list);
  const tiers = new Map([...noted.set].map(([index, { tier }]) => [index, tier]));
  const set = setTiers(preparedScheme(scheme), graded.input, graded.trace, tiers);
  const due = putOff(set, noted);
  const { changes: would } = sheetChanges(scheme, before, due);
  const changes = would.map((change, index) =>
    noted.held.has(index) ? unchanged(before[index]) : change
  );
  return {
    grades: asHeld(due, list, noted),
    changes,
    counts: countChanges(changes),
    applied: {
      held: new Map([...noted.held].map(([i, hold]) => [i, { hold, would: would[i] }])),
      adjusted: new Map(
        [...noted.set].map(([i, { adjustment }]) => [
          i,
          { adjustment, computed: computed.tierText(i) },
        ])
      ),
      snoozed: noted.put,
      lost: noted.lost,
      ended: noted.ended,
      endedAt: noted.endedAt,
    },
  };
}

const isBare = ({ holds, adjustments, snoozes }: ListNotes) =>
  holds.length + adjustments.length + snoozes.length === 0;

function notedOf({ notes, scheme, graded, cells }: GradedList): Noted {
  const { read, input, trace } = graded;
  const from = scheme.followUp?.from;
  const found =
    from === undefined ? undefined : (trace.results.get(from) ?? trace.frame.column(from));
  const lastContact = (index: number) => {
    const cell = found !== undefined && "numbers" in found ? cellAt(found, index) : null;
    return typeof cell === "number" ? cell : undefined;
  };
  const keys = customerKeys(read, cells, scheme.columns);
  return findNoted({ notes, keys, scheme, asOf: input.asOf, lastContact });
}

/** A tier without a rhythm has no date that could be put off. */
function putOff(grades: Grades, { put }: Noted): Grades {
  if (put.size === 0) return grades;
  const next = grades.next.slice();
  for (const [index, { until }] of put) next[index] = Math.max(next[index], until);
  return { ...grades, next };
}

/** A held row keeps its tier and its date, whatever was worked out. */
function asHeld(
  grades: Grades,
  { scheme, before, nextBefore }: GradedList,
  { held }: Noted
): Grades {
  if (held.size === 0) return grades;
  const tier = grades.tier.slice();
  const next = grades.next.slice();
  for (const index of held.keys()) {
    const text = before[index];
    tier[index] = text === null ? -1 : tierIndex(scheme, text);
    next[index] = nextBefore(index);
  }
  const tierText = (index: number) => (held.has(index) ? before[index] : grades.tierText(index));
  return { ...grades, tier, next, tierText };
}

const unchanged = (text: string | null): Change =>
  text === null
    ? { kind: "unrated", from: null, to: null }
    : { kind: "same", from: text, to: text };
