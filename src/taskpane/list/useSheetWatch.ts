import { useEffect } from "react";
import type { RegradeNow } from "../../excel/regradeNow";
import { lastOutcome, onOutcome } from "../../excel/regradeOutcome";
import { watchActiveSheet } from "../../excel/watchSheet";

/** Typing and switching sheets come in bursts; one read after the last of them is enough. */
const QUIET_MS = 250;

/** Reads at once, and again after changes that are not ours. */
export function useSheetWatch(reread: () => void) {
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
export function useRibbon(afterRibbon: (now: RegradeNow) => Promise<void>) {
  useEffect(() => {
    const before = lastOutcome();
    if (before !== undefined) void afterRibbon(before);
    return onOutcome((now) => void afterRibbon(now));
  }, [afterRibbon]);
}
