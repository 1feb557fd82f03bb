import type { RegradeNow } from "./regradeNow";

/** The ribbon's last regrade, for the pane: both live in one runtime. */
type Listener = (outcome: RegradeNow) => void;

const listeners = new Set<Listener>();
let last: RegradeNow | undefined;

export function publishOutcome(outcome: RegradeNow): void {
  last = outcome;
  for (const listener of listeners) listener(outcome);
}

/** What the ribbon did before the pane was there. */
export const lastOutcome = (): RegradeNow | undefined => last;

/** Returns how to stop listening. */
export function onOutcome(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
