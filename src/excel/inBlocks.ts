/** Round trips: one for each block of rows. */
import type { SheetArea } from "../table/types";
import type { Watch } from "./types";

/** Some 3 MB of values and number formats; Excel on the web refuses answers over 5 MB. */
export const BLOCK_CELLS = 125_000;

export interface BlockWork {
  readonly context: Excel.RequestContext;
  /** `columns` is how many values a row costs, whichever columns they come from. */
  readonly area: SheetArea;
  /** Queues what a block needs; what it returns is called when the block has arrived. */
  readonly load: (block: SheetArea) => () => void | Promise<void>;
  /** Queued with the first block, and again when that was too large. */
  readonly alsoLoad?: () => void;
  readonly watch?: Watch;
}

/** Loads an area a block of rows at a time; a block that Excel finds too large is loaded in halves. */
export async function inBlocks({ context, area, load, alsoLoad, watch }: BlockWork): Promise<void> {
  const waiting = blocksOf(area);
  const isLong = waiting.length > 1;
  let done = 0;
  const next = async (): Promise<void> => {
    const block = waiting.shift();
    if (block === undefined) return;
    watch?.signal?.throwIfAborted();
    if (done === 0) alsoLoad?.();
    const arrived = load(block);
    try {
      await context.sync();
    } catch (error) {
      if (block.rows === 1 || !isTooLarge(error)) throw error;
      waiting.unshift(...halves(block));
      return next();
    }
    await arrived();
    done += block.rows;
    if (isLong) watch?.progress?.(done * area.columns, area.rows * area.columns);
    return next();
  };
  await next();
}

function blocksOf(area: SheetArea): SheetArea[] {
  const rows = Math.max(1, Math.floor(BLOCK_CELLS / Math.max(1, area.columns)));
  return Array.from({ length: Math.ceil(area.rows / rows) }, (_, i) => ({
    ...area,
    row: area.row + i * rows,
    rows: Math.min(rows, area.rows - i * rows),
  }));
}

function halves(block: SheetArea): SheetArea[] {
  const first = Math.ceil(block.rows / 2);
  return [
    { ...block, rows: first },
    { ...block, row: block.row + first, rows: block.rows - first },
  ];
}

/** An answer over the limit of Excel on the web. */
const isTooLarge = (error: unknown) =>
  error instanceof OfficeExtension.Error &&
  error.code === (Excel.ErrorCodes.responsePayloadSizeLimitExceeded as string);
