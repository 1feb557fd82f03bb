/** Round trips: 2. */
import { loadStatePart, loadStateText, stateOf } from "../writeState";
import type { ContactRecord } from "./types";

/** Contacts of a list that the workbook still can undo, newest first. */
export async function listContacts(list: number): Promise<readonly ContactRecord[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const part = loadStatePart(context);
    await context.sync();
    const text = loadStateText(part);
    await context.sync();
    const { contacts = [] } = stateOf(text());
    return contacts.filter((record) => record.list === list).reverse();
  });
}
