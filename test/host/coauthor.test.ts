import { newBook } from "../../src/book";
import { closeAll, failureOf, heard, start } from "./office";

/** What a co-author does to a sheet while an add-in holds ranges of it. */

afterEach(closeAll);

function customers() {
  const book = newBook(["客户"]);
  const names = ["客户名称", "甲", "乙", "丙"];
  book.activeSheet.edit(
    names.flatMap((value, row) => [
      { row, column: 0, value },
      { row, column: 1, value: row === 0 ? "金额" : 10 - row },
    ])
  );
  return book;
}

const column = (count: number, at = 0): Promise<unknown[]> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRangeByIndexes(0, at, count, 1);
    range.load("values");
    await context.sync();
    return range.values.flat() as unknown[];
  });

test("a range that is held stays with its cells when rows are inserted above", async () => {
  const { host } = await start(customers());
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A3");
    range.load("values");
    await context.sync();
    host.userInsertsRows("客户", 1, 2);
    range.load("address,values");
    await context.sync();
    expect([range.address, range.values]).toEqual(["客户!A5", [["乙"]]]);
    range.values = [["改"]];
    await context.sync();
  });
  expect(await column(6)).toEqual(["客户名称", "", "", "甲", "改", "丙"]);
});

test("a range whose row is deleted is no longer there", async () => {
  const { host } = await start(customers());
  const error = await failureOf(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A3");
      range.load("values");
      await context.sync();
      host.userDeletesRows("客户", 2);
      range.values = [["改"]];
      await context.sync();
    })
  );
  expect(error.code).toBe("InvalidReference");
  expect(await column(4)).toEqual(["客户名称", "甲", "丙", ""]);
});

test("tables, names and hidden rows move too", async () => {
  const book = customers();
  book.activeSheet.addTable({ row: 0, column: 0, rows: 4, columns: 2 }, "客户表");
  book.setName({ name: "末行", refersTo: "客户!$A$4", hidden: false });
  const { host } = await start(book);
  host.userHidesRows("客户", [3]);
  host.userInsertsRows("客户", 2);
  const seen = await Excel.run(async (context) => {
    const { workbook } = context;
    const range = workbook.tables.getItem("客户表").getRange();
    range.load("address");
    const last = workbook.names.getItem("末行").getRange();
    last.load("address,rowHidden");
    await context.sync();
    return [range.address, last.address, last.rowHidden];
  });
  expect(seen).toEqual(["客户!A1:B5", "客户!A5", true]);
});

test("sorting moves whole rows", async () => {
  const { host } = await start(customers());
  host.userSortsRows("客户", "A2:B4", 1);
  expect(await column(4)).toEqual(["客户名称", "丙", "乙", "甲"]);
  expect(await column(4, 1)).toEqual(["金额", 7, 8, 9]);
  host.userSortsRows("客户", "A2:B4", 1, true);
  expect(await column(4)).toEqual(["客户名称", "甲", "乙", "丙"]);
});

test("inserted rows are told", async () => {
  const { host } = await start(customers());
  const { handler, args } = heard<Excel.WorksheetChangedEventArgs>();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().onChanged.add(handler);
    await context.sync();
  });
  host.userInsertsRows("客户", 1, 2);
  expect(await args).toMatchObject({ changeType: "RowInserted", address: "2:3" });
});
