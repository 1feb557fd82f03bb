import type { NamedDays, OwnDays } from "./ownDays";

/** Why days that were typed in cannot be added. */
export type DaysProblem = "no-start" | "ends-before" | "too-long" | "known";

/** As typed: days as serials, undefined where none is. */
export interface DaysDraft {
  readonly kind: "holiday" | "makeUp";
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly name: string;
}

/** A slip of the year would close the firm for a century. */
const MOST_DAYS = 366;

const MEMBERS = { holiday: "holidays", makeUp: "makeUpDays" } as const;

/** The own days with those typed in, in their order; one day needs no end. */
export function addDays(own: OwnDays, draft: DaysDraft): OwnDays | DaysProblem {
  const { kind, from, to = from, name } = draft;
  if (from === undefined || to === undefined) return "no-start";
  if (to < from) return "ends-before";
  if (to - from >= MOST_DAYS) return "too-long";
  const before = own[MEMBERS[kind]] ?? [];
  if (before.some((days) => days.from === from && days.to === to)) return "known";
  const days: NamedDays = { from, to, name: name.trim() };
  return { [MEMBERS[kind]]: [...before, days].sort((a, b) => a.from - b.from || a.to - b.to) };
}

/** The own days without some of them. */
export const withoutDays = (own: OwnDays, kind: DaysDraft["kind"], days: NamedDays): OwnDays => ({
  [MEMBERS[kind]]: (own[MEMBERS[kind]] ?? []).filter((known) => known !== days),
});
