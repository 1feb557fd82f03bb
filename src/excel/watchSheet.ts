/** Round trips: 1 to register, 1 to unregister. */

/** Calls back when another sheet is activated or its cells change by someone else's hand. */
export async function watchActiveSheet(onChange: () => void): Promise<() => Promise<void>> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const activated = worksheets.onActivated.add(() => {
      onChange();
      return Promise.resolve();
    });
    const changed = worksheets.onChanged.add((event) => {
      // Our own writes raise the event too; they are not news. (triggerSource: ExcelApi 1.14)
      if (event.triggerSource !== Excel.EventTriggerSource.thisLocalAddin) onChange();
      return Promise.resolve();
    });
    await context.sync();
    return async () => {
      activated.remove();
      changed.remove();
      await Excel.run(activated.context, (registered) => registered.sync());
    };
  });
}
