import { useMemo } from "react";
import type { Hold, ListNotes } from "../../excel/notes/types";
import type { RememberedRun } from "../../excel/restore/readMemory";
import type { RegradePlan } from "../../excel/types";
import { whyMoved, type Reason } from "../../grading/whyMoved";
import { preparedScheme } from "../../table/gradeSheet";
import type { CauseMark } from "../../wording/changesTypes";
import { isChanging } from "../list/activity";
import { oncePer } from "../../formula/oncePer";
import type { ScreenProps } from "../navigation/screenProps";
import { changeGroups, customerColumn, type ChangeGroups, type ChangeRow } from "./changeRows";
import { lastRunOf } from "./lastRunOf";
import { useSaying } from "./useMoveWords";

const groupsOf = oncePer(changeGroups);

/** What the rows of the screen show and do. */
export interface ChangeDesk {
  readonly plan: RegradePlan;
  readonly groups: ChangeGroups;
  readonly isBusy: boolean;
  readonly nameOf: (row: ChangeRow) => string;
  readonly why: (row: ChangeRow) => RowWhy;
  readonly jump: (row: ChangeRow) => void;
  readonly hold: (row: ChangeRow) => void;
  readonly release: (row: ChangeRow) => void;
  readonly annotate: (row: ChangeRow, note: string) => void;
  readonly releaseAll: () => void;
}

interface RowWhy {
  /** Undefined where nothing moved, or nobody would ask. */
  readonly cause: CauseMark | undefined;
  readonly reasons: readonly Reason[];
}

/** `last`: the run before, as soon as it was read. */
export function useChangeDesk(
  { desk, list }: Pick<ScreenProps, "desk" | "list">,
  plan: RegradePlan,
  last: RememberedRun | undefined
): ChangeDesk {
  const words = useSaying();
  const groups = groupsOf(plan);
  const why = useMemo(() => rowWhy(plan, last), [plan, last]);
  const notes = list.choices.notes ?? list.snapshot.notes;
  const { rows } = plan.read.list;
  const keep = (holds: ListNotes["holds"]) => desk.note({ ...notes, holds });
  const without = ({ hold }: ChangeRow) => notes.holds.filter((each) => each !== hold);
  const withHold = (row: ChangeRow, hold: Hold) => keep([...without(row), hold]);
  return {
    plan,
    groups,
    why,
    isBusy: isChanging(list.activity),
    nameOf: ({ customer, index }) =>
      customer.name || customer.code || words.inRow(String(rows[index] + 1)),
    jump: ({ index }) => desk.jump(rows[index], customerColumn(plan)),
    hold: (row) => withHold(row, { customer: row.customer, note: "", since: list.today }),
    annotate: (row, note) => row.hold && withHold(row, { ...row.hold, note }),
    release: (row) => keep(without(row)),
    releaseAll: () => keep([]),
  };
}

/** A customer that stays where he is needs no cause. */
function rowWhy(plan: RegradePlan, run: RememberedRun | undefined): ChangeDesk["why"] {
  const { input, trace } = plan.computed;
  const prepared = preparedScheme(plan.scheme);
  const last = lastRunOf(plan, input, run);
  const found = whyMoved(prepared, { input, trace }, last);
  return ({ index, change, adjusted, ended }) => {
    const { cause, reasons } = found(index, change);
    const stays = change.kind === "same" || (change.kind === "unrated" && change.from === null);
    // Whoever was never graded, or is graded without a record of before, is told by his group.
    const isFirst = cause === "first" && (last === undefined || change.from === null);
    const mark = adjusted ? "adjusted" : ended && !stays ? "adjustment-ended" : undefined;
    return { cause: mark ?? (stays || isFirst ? undefined : cause), reasons };
  };
}
