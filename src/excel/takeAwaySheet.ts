/** Round trips: 2. */

/**
 * Deletes a sheet that was begun. Excel keeps what a failed request did before it failed: a sheet of that
 * name that was not there is ours.
 */
export async function takeAwaySheet(name: string, before: ReadonlySet<string>): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    const half = worksheets.items.find((sheet) => sheet.name === name && !before.has(sheet.id));
    half?.delete();
    await context.sync();
  });
}
