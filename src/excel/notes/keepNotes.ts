/** Round trips: 3 (the part; its text; write). No cell is touched. */
import { loadStatePart, loadStateText, queueState, stateOf } from "../writeState";
import type { ListNotes } from "./types";

/** Keeps what people decided about the customers of a list that was set up before. */
export async function keepNotes(list: number, notes: ListNotes): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const part = loadStatePart(context);
    await context.sync();
    const text = loadStateText(part);
    await context.sync();
    const state = stateOf(text());
    queueState(context, part, { ...state, notes: { ...state.notes, [list]: notes } });
    await context.sync();
  });
}
