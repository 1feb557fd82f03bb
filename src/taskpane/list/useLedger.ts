import { useCallback, useEffect, useState } from "react";
import type { Refusal, SheetSnapshot } from "../../excel/types";
import { attempt } from "./attempt";
import type { NoProposal, Proposal } from "./propose";

interface Answer {
  readonly of: SheetSnapshot;
  readonly whole: SheetSnapshot | Refusal;
}

export interface LedgerDesk {
  /** The sheet as read, with the ledger's rows once they were asked for. */
  readonly snapshot: SheetSnapshot | undefined;
  readonly refusal: Refusal | undefined;
  readonly ask: (proposal: Proposal) => void;
}

/** A scheme that the person chooses may need the ledger, which is read with the sheet for another scheme. */
export function useLedger(asRead: SheetSnapshot | undefined): LedgerDesk {
  const [answer, setAnswer] = useState<Answer>();
  const ask = useCallback(
    ({ chosen: { scheme }, setup, asOf }: Proposal) => {
      if (asRead === undefined || asOf === undefined) return;
      const wanted = { scheme, setup, asOf };
      const read = attempt(async () => (await loadReading()).addLedger(asRead, wanted));
      void read.then((whole) => setAnswer({ of: asRead, whole }));
    },
    [asRead]
  );
  const whole = answer !== undefined && answer.of === asRead ? answer.whole : asRead;
  if (whole === undefined || !("code" in whole))
    return { snapshot: whole, refusal: undefined, ask };
  return { snapshot: asRead, refusal: whole, ask };
}

const loadReading = () => import("../../excel/planWithLedger");

/** Nothing is proposed from half of what the scheme needs. */
export function useWhole(
  proposal: Proposal | NoProposal | undefined,
  { refusal, ask }: LedgerDesk
): Proposal | NoProposal | undefined {
  const lacking = proposal?.kind === "proposal" && proposal.lacksLedger ? proposal : undefined;
  useEffect(() => {
    if (lacking !== undefined && refusal === undefined) ask(lacking);
  }, [lacking, refusal, ask]);
  if (lacking === undefined) return proposal;
  return refusal && { kind: "no-list", refusal };
}
