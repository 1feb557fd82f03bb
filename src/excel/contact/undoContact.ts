/** Round trips: 6 (sheet; names; headers; customers; cells; write); as many again when the last one fails. */
import { cellAddress } from "../cellAddress";
import type { Refusal } from "../types";
import { loadStatePart, loadStateText, queueState, stateOf } from "../writeState";
import { isSameRecord, stateWithout } from "./keepRecord";
import { findPlaces, type Places } from "./findPlaces";
import { loadCell, queueCellsBack } from "./stampCells";
import type { ContactOutcome, ContactRecord } from "./types";

/**
 * Puts the cells of a contact back as they stood, formulas and number formats too, wherever the row and
 * the columns stand by now; a cell that holds something else by now stops it. When a request fails on
 * the way it is carried to its end with a second try.
 */
export async function undoContact(record: ContactRecord): Promise<ContactOutcome> {
  let isWriting = false;
  const attempt = () =>
    Excel.run({ delayForCellEdit: true }, (context) =>
      undo(context, record, isWriting, () => (isWriting = true))
    );
  try {
    return await attempt();
  } catch (error) {
    if (!isWriting || !(error instanceof OfficeExtension.Error)) throw error;
    return attempt();
  }
}

async function undo(
  context: Excel.RequestContext,
  record: ContactRecord,
  isSecond: boolean,
  begin: () => void
): Promise<ContactOutcome> {
  const part = loadStatePart(context);
  const sheet = context.workbook.worksheets.getItemOrNullObject(record.worksheetId);
  sheet.load("name,protection/protected");
  await context.sync();
  if (sheet.isNullObject)
    return refused({ code: "undo-sheet-gone", params: { sheet: record.sheet } });
  if (sheet.protection.protected)
    return refused({ code: "sheet-protected", params: { sheet: sheet.name } });
  const stateText = loadStateText(part);
  const places = await findPlaces(sheet, record);
  const state = stateOf(stateText());
  const isKept = state.contacts?.some((kept) => isSameRecord(kept, record)) === true;
  // After a first try the record may be gone, and the cells be back.
  if (!isKept && !isSecond) return refused({ code: "nothing-to-undo", params: {} });
  if (places === undefined) return refused(changed(sheet.name, record));
  const found = places.cells.map(({ cell, column }) => ({
    cell,
    column,
    now: loadCell(sheet, places.row, column),
  }));
  await context.sync();

  const other = found.find(({ cell, now }) => ![cell.after, cell.before].includes(now().content));
  if (other !== undefined) return refused(changed(sheet.name, record, places, other.column));
  begin();
  const back = found.filter(
    ({ cell, now }) => now().content !== cell.before || now().format !== cell.format
  );
  queueCellsBack(
    sheet,
    back.map(({ cell, column }) => ({
      row: places.row,
      column,
      content: cell.before,
      format: cell.format,
    }))
  );
  const kept = stateWithout(state, record);
  if (isKept) queueState(context, part, kept.state);
  await context.sync();
  return { contact: "undone", record, notes: kept.notes };
}

const refused = (refusal: Refusal): ContactOutcome => ({ contact: "refused", refusal });

function changed(
  sheet: string,
  record: ContactRecord,
  places: Pick<Places, "row"> = record,
  column = record.cells[0].column
): Refusal {
  return { code: "sheet-changed", params: { sheet, cell: cellAddress(places.row, column) } };
}
