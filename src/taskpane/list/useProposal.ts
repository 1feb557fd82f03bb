import { useEffect, useMemo, useState } from "react";
import { loadCatalogue } from "../../catalogue/loadCatalogue";
import type { SheetLanguage } from "../../excel/types";
import { setActiveScheme } from "../../scheme/activeScheme";
import { NO_CHOICES, type ListState } from "./listState";
import type { NoProposal, Proposal, Suggestions } from "./propose";
import { useLedger, useWhole } from "./useLedger";
import { isLong, useSteps } from "./useSteps";

/** Undefined until the sheet was read. */
export type Proposed = Proposal | NoProposal | undefined;

/** Works the proposal out again only when what it depends on has changed: not for activity or outcome. */
export function useProposal(list: ListState, language: SheetLanguage): Proposed {
  const { snapshot: asRead, choices, today } = list.kind === "ready" ? list : NOT_READY;
  const ledger = useLedger(asRead);
  const { snapshot } = ledger;
  const engine = useEngine();
  const { schemeSheet } = choices;
  const takesTurns = snapshot !== undefined && isLong(snapshot);
  const suggesting = useMemo(
    () =>
      snapshot &&
      engine &&
      (() =>
        engine.suggestInSteps(snapshot, [
          ...engine.sheetSchemes({ snapshot, schemeSheet }),
          ...engine.schemes,
        ])),
    [snapshot, engine, schemeSheet]
  );
  const suggestions = useSteps<Suggestions>(suggesting, takesTurns);
  const proposing = useMemo(
    () =>
      snapshot &&
      suggestions &&
      engine &&
      function* () {
        if ("kind" in suggestions) return suggestions;
        return yield* engine.proposeInSteps({ snapshot, choices, today }, suggestions, language);
      },
    [snapshot, suggestions, engine, choices, today, language]
  );
  const proposal = useSteps<NonNullable<Proposed>>(proposing, takesTurns);
  return useWhole(proposal, ledger);
}

/** What grades, and the built-in schemes; loaded behind the first paint, while the sheet is read. */
async function loadEngine() {
  const [{ suggestInSteps, proposeInSteps, sheetSchemes }, schemes] = await Promise.all([
    import("./propose"),
    loadCatalogue(),
    loadWriting(),
  ]);
  return { suggestInSteps, proposeInSteps, sheetSchemes, schemes };
}

/** Loaded with the engine, so that a press of the button does not wait for it. */
export const loadWriting = () => import("../../excel/writeRegrade");

type Engine = Awaited<ReturnType<typeof loadEngine>>;

function useEngine(): Engine | undefined {
  const [engine, setEngine] = useState<Engine>();
  useEffect(() => void loadEngine().then(setEngine), []);
  return engine;
}

/** Formulas that name no scheme mean the one this list was graded by. */
export function useActiveScheme(proposal: Proposed) {
  const scheme =
    proposal?.kind === "proposal" && proposal.why === "stored" ? proposal.chosen.scheme : undefined;
  useEffect(() => {
    if (scheme !== undefined) setActiveScheme(scheme);
  }, [scheme]);
}

const NOT_READY = { snapshot: undefined, choices: NO_CHOICES, today: 0 };
