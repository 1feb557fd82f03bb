/** Round trips: 1. */

/** What a person has selected just now; 0-based. */
export interface SheetSelection {
  readonly worksheetId: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Read once when it is asked for; nothing is watched. */
export async function readSelection(): Promise<SheetSelection> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    const { worksheet } = range;
    worksheet.load("id,name");
    await context.sync();
    return {
      worksheetId: worksheet.id,
      sheet: worksheet.name,
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
    };
  });
}
