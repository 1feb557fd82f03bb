/** Round trips: 3 (what stands there; what the workbook remembers; write); 3 more when the last one fails. */
import { setFormat } from "../queueRun";
import { plainOf } from "../restore/cellContent";
import { loadStatePart, loadStateText, queueState } from "../writeState";
import { lookAtRow, type Begun } from "./lookAtRow";
import type { ContactPlan } from "./planContact";
import { loadCell, queueCellsBack } from "./stampCells";
import type { ContactCell, ContactOutcome } from "./types";

/**
 * Writes the one or two dates of a contact, and nothing else, or refuses when the row is no longer the
 * customer that was read. What stood there is kept in the workbook by the same request. A request that
 * fails has its cells put back before the error is raised.
 */
export async function writeContact(plan: ContactPlan): Promise<ContactOutcome> {
  let begun: Begun | undefined;
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const found = await lookAtRow(context, plan);
      if ("code" in found) return { contact: "refused", refusal: found };
      begun = found;
      const { record, kept, part, sheet } = found;
      queueState(context, part, kept.state);
      record.cells.forEach((cell) => queueStamp(sheet, record.row, cell));
      await context.sync();
      return { contact: "written", record, notes: kept.notes };
    });
  } catch (error) {
    if (begun === undefined) throw error;
    return takeBack(begun, error);
  }
}

function queueStamp(sheet: Excel.Worksheet, row: number, cell: ContactCell): void {
  const range = sheet.getRangeByIndexes(row, cell.column, 1, 1);
  if (cell.formatAfter !== cell.format) setFormat(range, cell.formatAfter);
  range.values = [[plainOf(cell.after)]];
}

/** How often putting back is tried before the person is told. */
const TRIES = 2;

/** Nobody can say how much of a failed request was done: the cells and the memory go back as they were. */
async function takeBack(
  { record, stateText }: Begun,
  error: unknown,
  tries = TRIES
): Promise<ContactOutcome> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItem(record.worksheetId);
      const part = loadStatePart(context);
      const now = record.cells.map(({ column }) => loadCell(sheet, record.row, column));
      await context.sync();
      const text = loadStateText(part);
      await context.sync();
      const wrong = record.cells.filter(
        ({ before, format }, i) => now[i]().content !== before || now[i]().format !== format
      );
      queueCellsBack(
        sheet,
        wrong.map(({ column, before, format }) => ({
          row: record.row,
          column,
          content: before,
          format,
        }))
      );
      if (stateText === undefined) {
        if (!part.isNullObject) part.delete();
      } else if (text() !== stateText) part.setXml(stateText);
      await context.sync();
    });
  } catch (again) {
    if (!(again instanceof OfficeExtension.Error)) throw again;
    return tries > 1
      ? takeBack({ record, stateText }, error, tries - 1)
      : { contact: "half", record, message: again.message };
  }
  throw error;
}
