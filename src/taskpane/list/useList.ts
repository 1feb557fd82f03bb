import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from "react";
import { loadCatalogue } from "../../catalogue/loadCatalogue";
import { readActiveSheet } from "../../excel/readActiveSheet";
import type { RegradeNow } from "../../excel/regradeNow";
import { lastOutcome, onOutcome } from "../../excel/regradeOutcome";
import type { RegradePlan, SheetLanguage } from "../../excel/types";
import { watchActiveSheet } from "../../excel/watchSheet";
import { localDay } from "../../formula/localDay";
import { setActiveScheme } from "../../scheme/activeScheme";
import { attempt } from "./attempt";
import { nextList, NO_CHOICES, outcomeOf, type Choices, type ListState } from "./listState";
import type { NoProposal, Proposal } from "./propose";

/** Typing and switching sheets come in bursts; one read after the last of them is enough. */
const QUIET_MS = 250;

export interface ListDesk {
  readonly list: ListState;
  /** Undefined until the sheet was read. */
  readonly proposal: Proposal | NoProposal | undefined;
  readonly choose: (choices: Partial<Choices>) => void;
  readonly reread: () => void;
  readonly regrade: () => void;
}

/** The one place of the pane that reads and writes the sheet; every screen shares its state. */
export function useList(language: SheetLanguage): ListDesk {
  const [list, dispatch] = useReducer(nextList, { kind: "reading" });
  // Only the latest read counts; a write makes all reads before it out of date.
  const turn = useRef(0);
  const isWriting = useRef(false);

  const read = useCallback(async (keepOutcome: boolean) => {
    if (isWriting.current) return;
    const mine = ++turn.current;
    dispatch({ type: "reading" });
    const answer = await attempt(readActiveSheet);
    if (mine !== turn.current) return;
    if ("code" in answer) dispatch({ type: "unread", refusal: answer });
    else dispatch({ type: "read", snapshot: answer, today: localDay(new Date()), keepOutcome });
  }, []);

  const reread = useCallback(() => void read(false), [read]);
  useSheetWatch(reread);
  const afterRibbon = useCallback(
    async (now: RegradeNow) => {
      await read(true);
      if (now !== "ask") dispatch({ type: "written", outcome: outcomeOf(now) });
    },
    [read]
  );
  useRibbon(afterRibbon);

  const proposal = useProposal(list, language);
  useActiveScheme(proposal);
  const plan = planOf(proposal);
  const regrade = useCallback(async () => {
    if (plan === undefined || isWriting.current) return;
    isWriting.current = true;
    turn.current++;
    dispatch({ type: "writing" });
    const answer = await attempt(async () => (await loadWriting()).writeRegrade(plan));
    isWriting.current = false;
    dispatch({ type: "written", outcome: outcomeOf(answer) });
    await read(true);
  }, [plan, read]);

  return {
    list,
    proposal,
    choose: (choices) => dispatch({ type: "chosen", choices }),
    reread,
    regrade: () => void regrade(),
  };
}

/** Works the proposal out again only when what it depends on has changed: not for activity or outcome. */
function useProposal(list: ListState, language: SheetLanguage): ListDesk["proposal"] {
  const { snapshot, choices, today } = list.kind === "ready" ? list : NOT_READY;
  const engine = useEngine();
  const suggestions = useMemo(
    () => snapshot && engine?.findSuggestions(snapshot.cells, engine.schemes),
    [snapshot, engine]
  );
  return useMemo(() => {
    if (snapshot === undefined || suggestions === undefined || !engine) return undefined;
    return "kind" in suggestions
      ? suggestions
      : engine.propose({ snapshot, choices, today }, suggestions, language);
  }, [snapshot, suggestions, engine, choices, today, language]);
}

/** What grades, and the built-in schemes; loaded behind the first paint, while the sheet is read. */
async function loadEngine() {
  const [{ findSuggestions, propose }, schemes] = await Promise.all([
    import("./propose"),
    loadCatalogue(),
    loadWriting(),
  ]);
  return { findSuggestions, propose, schemes };
}

/** Loaded with the engine, so that a press of the button does not wait for it. */
const loadWriting = () => import("../../excel/writeRegrade");

type Engine = Awaited<ReturnType<typeof loadEngine>>;

function useEngine(): Engine | undefined {
  const [engine, setEngine] = useState<Engine>();
  useEffect(() => void loadEngine().then(setEngine), []);
  return engine;
}

/** Formulas that name no scheme mean the one this list was graded by. */
function useActiveScheme(proposal: ListDesk["proposal"]) {
  const scheme =
    proposal?.kind === "proposal" && proposal.why === "stored" ? proposal.chosen.scheme : undefined;
  useEffect(() => {
    if (scheme !== undefined) setActiveScheme(scheme);
  }, [scheme]);
}

const NOT_READY = { snapshot: undefined, choices: NO_CHOICES, today: 0 };

function planOf(proposal: ListDesk["proposal"]): RegradePlan | undefined {
  if (proposal?.kind !== "proposal") return undefined;
  return proposal.result.kind === "plan" ? proposal.result.plan : undefined;
}

/** Reads at once, and again after changes that are not ours. */
function useSheetWatch(reread: () => void) {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    reread();
    const watching = watchActiveSheet(() => {
      clearTimeout(timer);
      timer = setTimeout(reread, QUIET_MS);
    });
    // Without events the pane still works: it has a button to read again.
    watching.catch(reportError);
    return () => {
      clearTimeout(timer);
      watching.then((stop) => stop()).catch(reportError);
    };
  }, [reread]);
}

/** The ribbon's button writes without the pane; what it did is shown here. */
function useRibbon(afterRibbon: (now: RegradeNow) => Promise<void>) {
  useEffect(() => {
    const before = lastOutcome();
    if (before !== undefined) void afterRibbon(before);
    return onOutcome((now) => void afterRibbon(now));
  }, [afterRibbon]);
}
