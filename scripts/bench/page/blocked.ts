/** How long nobody else had a turn on the main thread, in milliseconds. */
export interface Blocked {
  /** Between two messages that the page sends itself. */
  readonly longest: number;
  /** Between two frames. */
  readonly frame: number;
}

/** Watches the main thread while work is done. */
export async function whileWatching<T>(
  work: () => Promise<T>
): Promise<{ readonly result: T; readonly blocked: Blocked; readonly milliseconds: number }> {
  let isOver = false;
  let [longest, frame] = [0, 0];
  let lastTurn = performance.now();
  let lastFrame = lastTurn;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - lastTurn);
    lastTurn = now;
    if (!isOver) port2.postMessage(undefined);
  };
  const drawn = () => {
    const now = performance.now();
    frame = Math.max(frame, now - lastFrame);
    lastFrame = now;
    if (!isOver) requestAnimationFrame(drawn);
  };
  port2.postMessage(undefined);
  requestAnimationFrame(drawn);
  const started = performance.now();
  const result = await work();
  const milliseconds = performance.now() - started;
  // The turn that the work ended in counts too.
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  isOver = true;
  port1.close();
  return { result, blocked: { longest, frame }, milliseconds };
}
