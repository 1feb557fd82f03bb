/** Round trips: one for each 3 MB to be written. */
import type { Watch } from "./types";

/** Something to be queued, and about how many bytes it adds to a request. */
export interface Step {
  readonly bytes: number;
  readonly queue: () => void;
}

/** Excel on the web refuses requests over 5 MB; office.js adds its own words around the values. */
export const REQUEST_BYTES = 3_000_000;

/** Steps in as few requests as they fit into, in their order. */
export function inRequests(steps: readonly Step[]): readonly (readonly Step[])[] {
  const requests: Step[][] = [];
  let bytes = Infinity;
  for (const step of steps) {
    if (bytes + step.bytes > REQUEST_BYTES) {
      requests.push([]);
      bytes = 0;
    }
    requests[requests.length - 1].push(step);
    bytes += step.bytes;
  }
  return requests;
}

/** Sends them one after the other; a cancel stops before the next request. */
export async function sendSteps(
  context: Excel.RequestContext,
  steps: readonly Step[],
  watch: Watch | undefined
): Promise<void> {
  const requests = inRequests(steps);
  const of = steps.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  const send = async (at: number): Promise<void> => {
    if (at === requests.length) return;
    watch?.signal?.throwIfAborted();
    for (const step of requests[at]) {
      step.queue();
      done += step.bytes;
    }
    await context.sync();
    if (requests.length > 1) watch?.progress?.(done, of);
    return send(at + 1);
  };
  await send(0);
}

/** Bytes of values as they stand in a request; Chinese characters take three. */
export function bytesOf(values: readonly unknown[]): number {
  let bytes = 0;
  for (const value of values) bytes += typeof value === "string" ? 3 * value.length + 5 : 20;
  return bytes;
}
