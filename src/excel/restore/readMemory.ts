/** Round trips: 2 (the parts; their texts). Nothing is written. */
import type { Watch } from "../types";
import { headerOf, memoryIn, pointOf } from "./pointXml";
import type { RunMemory } from "./runMemory";
import { headersOf, loadSlots, loadSlotTexts, type Slot } from "./slots";
import type { RestorePoint } from "./types";

/** A run that can still be undone, and what it remembers of its inputs; undefined: too much to be kept. */
export interface RememberedRun {
  readonly point: RestorePoint;
  readonly memory: RunMemory | undefined;
}

/** The last two runs of a list, newest first; none where it was never graded, or all was undone. */
export async function readMemory(
  list: number,
  watch?: Pick<Watch, "signal">
): Promise<readonly RememberedRun[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const slots = loadSlots(context);
    await context.sync();
    watch?.signal?.throwIfAborted();
    if (slots.items.length === 0) return [];
    const texts = loadSlotTexts(slots);
    await context.sync();
    return runsOf(texts(), list);
  });
}

/** The run before the last one tells what the last one changed. */
const RUNS = 2;

function runsOf(slots: readonly Slot[], list: number): readonly RememberedRun[] {
  const wanted = headersOf(slots)
    .filter((header) => header.list === list)
    .slice(0, RUNS);
  return wanted.flatMap(({ run }) => {
    const xml = slots.find((slot) => headerOf(slot.xml)?.run === run)?.xml ?? "";
    const point = pointOf(xml);
    return point === null ? [] : [{ point, memory: memoryIn(xml) }];
  });
}
