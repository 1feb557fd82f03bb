/** Timers that can all be stopped at once; office.js leaves some running for ever. */
export interface Timers {
  readonly setTimeout: (run: () => void, ms?: number) => number;
  readonly clearTimeout: (id: number | undefined) => void;
  readonly setInterval: (run: () => void, ms?: number) => number;
  readonly clearInterval: (id: number | undefined) => void;
  /** Runs behind the code that is running now, without setTimeout's millisecond. */
  readonly later: (run: () => void) => void;
  stop(): void;
}

export function createTimers(): Timers {
  const running = new Map<number, NodeJS.Timeout>();
  let last = 0;
  let stopped = false;
  const clear = (id: number | undefined): void => {
    if (id === undefined) return;
    clearTimeout(running.get(id));
    running.delete(id);
  };
  return {
    setTimeout(run, ms) {
      const id = ++last;
      if (stopped) return id;
      const fire = (): void => {
        running.delete(id);
        run();
      };
      running.set(id, setTimeout(fire, ms));
      return id;
    },
    clearTimeout: clear,
    setInterval(run, ms) {
      const id = ++last;
      if (!stopped) running.set(id, setInterval(run, ms));
      return id;
    },
    clearInterval: clear,
    later: (run) => void setImmediate(() => (stopped ? undefined : run())),
    stop() {
      stopped = true;
      running.forEach((timer) => clearTimeout(timer));
      running.clear();
    },
  };
}
