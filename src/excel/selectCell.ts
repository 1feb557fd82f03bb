/** Round trips: 1. */

/** Brings a cell into view and selects it; row and column are 0-based. */
export async function selectCell(sheet: string, row: number, column: number): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getCell(row, column).select();
    await context.sync();
  });
}
