import type { BookChange } from "../../src/host/host";
import { newBook } from "../../src/book";
import { closeAll, heard, start } from "./office";

afterEach(closeAll);

/** Runs and lets everything already sent to the add-in arrive, by one more trip each way. */
const settle = (): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.load("name");
    await context.sync();
  });

test("a person's edit is told with its address, its values and who made it", async () => {
  const { host } = await start();
  const changed = heard<Excel.WorksheetChangedEventArgs>();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("客户").onChanged.add(changed.handler);
    await context.sync();
  });
  host.userEdits("客户", "B2", 42);
  const { address, changeType, source, triggerSource, details } = await changed.args;
  expect([address, changeType, source, triggerSource]).toEqual([
    "B2",
    "RangeEdited",
    "Local",
    "Unknown",
  ]);
  expect(details).toMatchObject({ valueBefore: "", valueAfter: 42, valueTypeAfter: "Double" });
});

test("the add-in's own writes say so, and switched-off events stay away", async () => {
  await start();
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add((args) => {
      seen.push(`${args.address} ${args.triggerSource}`);
      return Promise.resolve();
    });
    await context.sync();
    worksheets.getItem("客户").getRange("A1:B1").values = [[1, 2]];
    await context.sync();
    context.runtime.enableEvents = false;
    worksheets.getItem("客户").getRange("A2").values = [[3]];
    await context.sync();
    context.runtime.enableEvents = true;
    worksheets.getItem("客户").getRange("A3").values = [[4]];
    await context.sync();
  });
  await settle();
  expect(seen).toEqual(["A1:B1 ThisLocalAddin", "A3 ThisLocalAddin"]);
});

test("a removed handler hears nothing", async () => {
  const { host } = await start();
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add((args) => {
      seen.push(args.address);
      return Promise.resolve();
    });
    await context.sync();
    host.userEdits("客户", "A1", 1);
    await settle();
    handler.remove();
    await context.sync();
  });
  host.userEdits("客户", "A2", 2);
  await settle();
  expect(seen).toEqual(["A1"]);
});

test("selecting a range is told to the sheet and to the workbook", async () => {
  const { host } = await start();
  const onSheets = heard<Excel.WorksheetSelectionChangedEventArgs>();
  const onWorkbook = heard<Excel.SelectionChangedEventArgs>();
  await Excel.run(async (context) => {
    context.workbook.worksheets.onSelectionChanged.add(onSheets.handler);
    context.workbook.onSelectionChanged.add(onWorkbook.handler);
    await context.sync();
  });
  host.userSelects("客户", "B2:C3");
  expect((await onSheets.args).address).toBe("B2:C3");
  await onWorkbook.args;
  const selected = await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    const cell = context.workbook.getActiveCell();
    range.load("address");
    cell.load("address");
    await context.sync();
    return [range.address, cell.address];
  });
  expect(selected).toEqual(["客户!B2:C3", "客户!B2"]);
});

test("going to another sheet is told, by a person and by range.select()", async () => {
  const { host, book } = await start(["客户", "其他"]);
  const activated: string[] = [];
  const ids = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id");
    worksheets.onActivated.add((args) => {
      activated.push(args.worksheetId);
      return Promise.resolve();
    });
    await context.sync();
    return worksheets.items.map(({ id }) => id);
  });
  host.activateSheet("其他");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("客户").getRange("D4").select();
    await context.sync();
  });
  await settle();
  expect(activated).toEqual([ids[1], ids[0]]);
  expect(book.activeSheet.name).toBe("客户");
});

test("sheets that come and go are told", async () => {
  await start(["客户", "其他"]);
  const added = heard<Excel.WorksheetAddedEventArgs>();
  const deleted = heard<Excel.WorksheetDeletedEventArgs>();
  const id = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(added.handler);
    worksheets.onDeleted.add(deleted.handler);
    await context.sync();
    const sheet = worksheets.add("新").load("id");
    await context.sync();
    sheet.delete();
    await context.sync();
    return sheet.id;
  });
  expect((await added.args).worksheetId).toBe(id);
  expect((await deleted.args).worksheetId).toBe(id);
});

test("an edit inside a table is told to the table too", async () => {
  const book = newBook(["客户"]);
  book.activeSheet.edit([{ row: 0, column: 0, value: "客户" }]);
  book.activeSheet.addTable({ row: 0, column: 0, rows: 3, columns: 1 }, "表一");
  const { host } = await start(book);
  const changed = heard<Excel.TableChangedEventArgs>();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("表一").onChanged.add(changed.handler);
    await context.sync();
  });
  host.userEdits("客户", "A2:B2", [["甲", "旁边"]]);
  expect((await changed.args).address).toBe("A2");
});

test("a grid hears what the add-in wrote", async () => {
  const { host } = await start();
  const changes: string[] = [];
  const stop = host.onBookChanged(({ kind, area }: BookChange) =>
    changes.push(area ? `${kind} ${area.row},${area.column} ${area.rows}x${area.columns}` : kind)
  );
  const write = (): Promise<void> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("客户").getRange("B2:C3");
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.format.fill.color = "red";
      range.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      context.workbook.names.add("名", range);
      context.workbook.customXmlParts.add("<a/>");
      await context.sync();
    });
  await write();
  expect(changes).toEqual([
    "cells 1,1 2x2",
    "formats 1,1 2x2",
    "names",
    "customXml",
    "conditionalFormats",
  ]);
  stop();
  host.userEdits("客户", "A1", 1);
  expect(changes).toHaveLength(5);
});
