import { readActiveSheet } from "../../src/excel/readActiveSheet";
import { readSelection } from "../../src/excel/readSelection";
import { selectCell } from "../../src/excel/selectCell";
import { closeAll, start } from "../host/office";
import { bookOf, SPENDING } from "./lists";

afterEach(closeAll);

const select = (address: string, sheet?: string) =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const worksheet =
      sheet === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });

test("the selected block is told with its sheet, in one round trip", async () => {
  const { host } = await start(bookOf(SPENDING));
  await select("B3:C6");
  const { worksheetId } = await readActiveSheet();
  host.resetCounters();
  expect(await readSelection()).toEqual({
    worksheetId,
    sheet: "客户",
    row: 2,
    column: 1,
    rows: 4,
    columns: 2,
  });
  expect(host.requests).toBe(1);
});

test("what is selected later is told later, the cell we jumped to as well", async () => {
  await start(["客户", "别的"]);
  await select("D7", "别的");
  expect(await readSelection()).toMatchObject({ sheet: "别的", row: 6, column: 3, columns: 1 });
  await selectCell("客户", 16, 5);
  expect(await readSelection()).toMatchObject({ sheet: "客户", row: 16, column: 5, rows: 1 });
});

test("whole columns are a selection of all rows", async () => {
  await start(bookOf(SPENDING));
  await select("B:B");
  expect(await readSelection()).toMatchObject({ row: 0, column: 1, columns: 1, rows: 1048576 });
});
