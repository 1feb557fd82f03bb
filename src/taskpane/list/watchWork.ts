import type { Watch } from "../../excel/types";

/** Whoever waits longer than this wants to see how far it got, and a way out. */
export const LONG_MS = 1000;

export interface WatchedWork {
  readonly watch: Watch;
  /** Asks Excel's room to stop; the answer comes from there. */
  readonly cancel: () => void;
  /** Nothing more is told. */
  readonly end: () => void;
}

/** Watches one piece of work: `tell` hears nothing of it before it has taken long. */
export function watchWork(tell: (share: number | undefined) => void): WatchedWork {
  const stop = new AbortController();
  let share: number | undefined;
  let isLong = false;
  const timer = setTimeout(() => {
    isLong = true;
    tell(share);
  }, LONG_MS);
  return {
    watch: {
      signal: stop.signal,
      progress: (done, of) => {
        // All of one part is done: what comes next, and how long, Excel has not said.
        share = done < of ? done / of : undefined;
        if (isLong) tell(share);
      },
    },
    cancel: () => stop.abort(),
    end: () => {
      clearTimeout(timer);
      isLong = false;
    },
  };
}
