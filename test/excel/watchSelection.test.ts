import {
  onlyRow,
  readSelection,
  watchSelection,
  type Selected,
} from "../../src/excel/watchSelection";
import { selectCell } from "../../src/excel/selectCell";
import { closeAll, start } from "../host/office";
import { bookOf, SPENDING } from "./lists";

afterEach(closeAll);

/** One more trip each way: everything already sent has arrived. */
const settle = () =>
  Excel.run(async (context) => {
    context.workbook.load("name");
    await context.sync();
  });

const sheetId = (name: string) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.load("id");
    await context.sync();
    return sheet.id;
  });

test("the active cell is read in one round trip", async () => {
  const { host } = await start(bookOf(SPENDING));
  const id = await sheetId("客户");
  host.userSelects("客户", "C5:D8");
  host.resetCounters();
  expect(await readSelection()).toEqual({ worksheetId: id, row: 4 });
  expect(host.requests).toBe(1);
});

test("every selection is told with its sheet and its row until the watch ends", async () => {
  const { host } = await start(["客户", "其他"]);
  const [customers, other] = [await sheetId("客户"), await sheetId("其他")];
  const told: Selected[] = [];
  const stop = await watchSelection((selected) => told.push(selected));
  host.userSelects("客户", "B3");
  host.userSelects("其他", "A1:C1");
  host.userSelects("客户", "B3:B5");
  await settle();
  expect(told).toEqual([
    { worksheetId: customers, row: 2 },
    { worksheetId: other, row: 0 },
    { worksheetId: customers, row: undefined },
  ]);
  await stop();
  host.userSelects("客户", "B9");
  await settle();
  expect(told).toHaveLength(3);
});

test("a jump of the pane is a selection like any other", async () => {
  await start(bookOf(SPENDING));
  const told: Selected[] = [];
  await watchSelection((selected) => told.push(selected));
  await selectCell("客户", 6, 0);
  await settle();
  expect(told.map(({ row }) => row)).toEqual([6]);
});

test.each([
  ["B3", 2],
  ["$B$3:$D$3", 2],
  ["7:7", 6],
  ["客户!A12", 11],
  ["B3:B4", undefined],
  ["A:A", undefined],
  ["A1,C1", undefined],
])("the row of %s is %s", (address, row) => {
  expect(onlyRow(address)).toBe(row);
});
