import type { Steps } from "../../formula/steps";

/** Work between two pauses, in milliseconds: a frame of 60 in a second has time for a key and the drawing. */
const TURN_MS = 10;

/** Runs work in turns with the rest of the page. Undefined: it was abandoned. */
export async function inTurns<Result>(
  steps: Steps<Result>,
  signal: AbortSignal,
  pause: () => Promise<void> = nextTask
): Promise<{ readonly result: Result } | undefined> {
  // Whatever asked for it is drawn first.
  await pause();
  while (!signal.aborted) {
    const until = performance.now() + TURN_MS;
    do {
      const step = steps.next();
      if (step.done === true) return { result: step.value };
    } while (performance.now() < until);
    await pause();
  }
  return undefined;
}

/** Held until their message comes: nothing else in the page knows them. */
const waiting = new Set<MessagePort>();

/**
 * The end of the queue of what the page has to do. A timer would wait four milliseconds each time, and
 * `scheduler.yield` would come before every message and timer that waits, those of office.js too.
 */
async function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  waiting.add(port1);
  return new Promise((resume) => {
    port1.onmessage = () => {
      waiting.delete(port1);
      port1.close();
      resume();
    };
    port2.postMessage(undefined);
  });
}
