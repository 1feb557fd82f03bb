import { useCallback, useReducer, useRef } from "react";
import type { ContactOutcome, ContactRecord } from "../../excel/contact/types";
import { keepNotes } from "../../excel/notes/keepNotes";
import type { ListNotes } from "../../excel/notes/types";
import type { RegradeNow } from "../../excel/regradeNow";
import type { UndoDone } from "../../excel/restore/undoRun";
import type { Refusal, RegradeDone, RegradePlan, SheetLanguage, Watch } from "../../excel/types";
import { selectCell } from "../../excel/selectCell";
import { localDay } from "../../formula/localDay";
import { attempt } from "./attempt";
import { FIRST_READING, nextList, outcomeOf, type Choices, type ListState } from "./listState";
import { loadWriting, useActiveScheme, useProposal, type Proposed } from "./useProposal";
import { loadUndo, useRestorePoints, type RestorePointsDesk } from "./useRestorePoints";
import { useShown } from "./useShown";
import { useRibbon, useSheetWatch } from "./useSheetWatch";
import { readWithLedger } from "./readWithLedger";
import { watchWork, type WatchedWork } from "./watchWork";

export interface ListDesk extends Omit<RestorePointsDesk, "renew"> {
  readonly list: ListState;
  readonly proposal: Proposed;
  readonly choose: (choices: Partial<Choices>) => void;
  /** Keeps what was decided about single customers: at once in the workbook where the list was set up before. */
  readonly note: (notes: ListNotes) => void;
  /** Brings a cell of the list's sheet into view; 0-based. */
  readonly jump: (row: number, column: number) => void;
  /** Another change of the sheet than a regrade; its outcome is shown like that of a regrade. */
  readonly change: (kind: "writing" | "undoing", task: Change) => Promise<void>;
  readonly reread: () => void;
  /** Puts a sheet in, reads it and takes the scheme it was made for; what hindered it, if anything did. */
  readonly openSheet: (task: () => Promise<OpenedSheet | Refusal>) => Promise<Refusal | undefined>;
  /** Takes the scheme that stands on a sheet, as it is now, for the list. */
  readonly useSchemeSheet: (worksheetId: string, more?: Partial<Choices>) => void;
  readonly regrade: () => void;
  /** The newest run of this list, or of the whole workbook; or one contact. */
  readonly undo: (of: "list" | "workbook" | ContactRecord) => void;
  /** Stops what is under way. */
  readonly cancel: () => void;
}

/** A sheet that the pane put in, and the scheme it was made for. */
export interface OpenedSheet {
  readonly worksheetId: string;
  readonly schemeId: string;
}

/** Work that changes the sheet, and what came of it. */
export type Change = (watch: Watch) => Promise<RegradeDone | UndoDone | ContactOutcome | Refusal>;

/** The one place of the pane that reads and writes the sheet; every screen shares its state. */
export function useList(language: SheetLanguage): ListDesk {
  const [list, dispatch] = useReducer(nextList, FIRST_READING);
  // Only the latest read counts; a write makes all reads before it out of date.
  const turn = useRef(0);
  const isChanging = useRef(false);
  const work = useRef<WatchedWork>(undefined);
  const opened = useRef<OpenedSheet>(undefined);
  const { restorePoints, askRestorePoints, renew } = useRestorePoints();

  const watched = useCallback(async <T>(task: (watch: Watch) => Promise<T>) => {
    // A read that a later one overtakes.
    work.current?.cancel();
    work.current?.end();
    const mine = watchWork((share) => dispatch({ type: "waiting", share }));
    work.current = mine;
    const answer = await attempt(() => task(mine.watch));
    mine.end();
    return answer;
  }, []);

  const read = useCallback(
    async (keepOutcome: boolean) => {
      if (isChanging.current) return;
      const mine = ++turn.current;
      dispatch({ type: "reading" });
      const answer = await watched(readWithLedger);
      if (mine !== turn.current) return;
      if ("code" in answer) return dispatch({ type: "unread", refusal: answer });
      dispatch({ type: "read", snapshot: answer, today: localDay(new Date()), keepOutcome });
      if (opened.current?.worksheetId !== answer.worksheetId) return;
      dispatch({ type: "chosen", choices: { schemeId: opened.current.schemeId } });
      opened.current = undefined;
    },
    [watched]
  );

  const reread = useCallback(() => void read(false), [read]);
  const openSheet = useCallback(
    async (task: () => Promise<OpenedSheet | Refusal>) => {
      const answer = await attempt(task);
      if ("code" in answer) return answer;
      opened.current = answer;
      await read(false);
      return undefined;
    },
    [read]
  );
  useSheetWatch(reread);
  const afterRibbon = useCallback(
    async (now: RegradeNow) => {
      await read(true);
      if (now !== "ask") dispatch({ type: "ended", outcome: outcomeOf(now) });
      await renew();
    },
    [read, renew]
  );
  useRibbon(afterRibbon);

  const proposal = useProposal(list, language);
  useActiveScheme(proposal);
  const change = useCallback(
    async (kind: "writing" | "undoing", task: Change) => {
      if (isChanging.current) return;
      isChanging.current = true;
      turn.current++;
      dispatch({ type: kind });
      const answer = await watched(task);
      isChanging.current = false;
      dispatch({ type: "ended", outcome: outcomeOf(answer) });
      await Promise.all([read(true), renew()]);
    },
    [watched, read, renew]
  );

  const ready = list.kind === "ready" ? list.snapshot : undefined;
  const note = useCallback(
    async (notes: ListNotes) => {
      if (isChanging.current) return;
      dispatch({ type: "chosen", choices: { notes } });
      if (ready?.setup === undefined) return;
      const failed = await attempt(() => keepNotes(ready.listNumber, notes));
      if (failed !== undefined) dispatch({ type: "ended", outcome: outcomeOf(failed) });
    },
    [ready]
  );
  const setup = ready?.setup;
  const takeSchemeSheet = useCallback(
    async (worksheetId: string, more: Partial<Choices>) => {
      const chosen = await attempt(async () =>
        (await import("../../excel/schemeSheet/ownScheme")).readChosenScheme(worksheetId, setup)
      );
      if ("code" in chosen) return dispatch({ type: "ended", outcome: outcomeOf(chosen) });
      const choices = { ...more, schemeId: chosen.scheme.id, schemeSheet: chosen };
      dispatch({ type: "chosen", choices });
    },
    [setup]
  );
  const sheet = ready?.cells.sheet;
  const jump = useCallback(
    async (row: number, column: number) => {
      if (sheet === undefined) return;
      const failed = await attempt(() => selectCell(sheet, row, column));
      if (failed !== undefined) dispatch({ type: "ended", outcome: outcomeOf(failed) });
    },
    [sheet]
  );

  const plan = planOf(proposal);
  const number = ready?.listNumber;
  const shown = useShown(list, proposal);
  return {
    list: shown.list,
    proposal: shown.proposal,
    choose: (choices) => dispatch({ type: "chosen", choices }),
    note: (notes) => void note(notes),
    jump: (row, column) => void jump(row, column),
    change,
    reread,
    openSheet,
    useSchemeSheet: (worksheetId, more = {}) => void takeSchemeSheet(worksheetId, more),
    regrade: () => void (plan && change("writing", regradeBy(plan))),
    undo: (of) =>
      void change(
        "undoing",
        typeof of === "object"
          ? undoContactOf(of)
          : undoOf(of === "list" && number !== undefined ? number : null, language)
      ),
    cancel: () => work.current?.cancel(),
    restorePoints,
    askRestorePoints,
  };
}

function planOf(proposal: Proposed): RegradePlan | undefined {
  if (proposal?.kind !== "proposal") return undefined;
  return proposal.result.kind === "plan" ? proposal.result.plan : undefined;
}

const regradeBy =
  (plan: RegradePlan): Change =>
  async (watch) =>
    (await loadWriting()).writeRegrade(plan, { watch });

const undoContactOf =
  (record: ContactRecord): Change =>
  async () =>
    (await import("../../excel/contact/undoContact")).undoContact(record);

/** Null: of whichever list. */
const undoOf =
  (list: number | null, language: SheetLanguage): Change =>
  async (watch) =>
    (await loadUndo()).undoRun({ ...(list === null ? {} : { list }), language, watch });
