/** Round trips: 1 to register, 1 to unregister, 1 to read. */

/** Where the active cell stands. */
export interface SelectedCell {
  readonly worksheetId: string;
  /** 0-based. */
  readonly row: number;
}

/** The cell that is active now. */
export async function readSelection(): Promise<SelectedCell> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("rowIndex");
    const { worksheet } = cell;
    worksheet.load("id");
    await context.sync();
    return { worksheetId: worksheet.id, row: cell.rowIndex };
  });
}

/** What an event says of a selection; the row is undefined where several are selected: one of them is active. */
export interface Selected {
  readonly worksheetId: string;
  readonly row: number | undefined;
}

/** Calls back whenever another range is selected, on whichever sheet. */
export async function watchSelection(
  onSelect: (selected: Selected) => void
): Promise<() => Promise<void>> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const handler = worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
      onSelect({ worksheetId, row: onlyRow(address) });
      return Promise.resolve();
    });
    await context.sync();
    return async () => {
      handler.remove();
      await Excel.run(handler.context, (registered) => registered.sync());
    };
  });
}

/** 0-based row of "B3", "$B$3:D3" or "3:3"; undefined for several rows, areas, or whole columns. */
export function onlyRow(address: string): number | undefined {
  const found = /^(?:.*!)?\$?[A-Z]*\$?(\d+)(?::\$?[A-Z]*\$?(\d+))?$/i.exec(address);
  if (found === null) return undefined;
  const [, first, last = first] = found;
  return first === last ? Number(first) - 1 : undefined;
}
