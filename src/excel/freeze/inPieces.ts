/** Round trips: one for each thousand items; none for none. */

const PIECE = 1_000;

/** Queues a load for each item, and sends them a thousand at a time. */
export async function inPieces<T>(
  context: OfficeExtension.ClientRequestContext,
  items: readonly T[],
  queue: (item: T) => void
): Promise<void> {
  const next = async (at: number): Promise<void> => {
    if (at >= items.length) return;
    items.slice(at, at + PIECE).forEach(queue);
    await context.sync();
    return next(at + PIECE);
  };
  await next(0);
}
