import { keepNotes } from "../../src/excel/notes/keepNotes";
import { NO_NOTES, type ListNotes } from "../../src/excel/notes/types";
import { readActiveSheet } from "../../src/excel/readActiveSheet";
import { selectCell } from "../../src/excel/selectCell";
import { openBook } from "../../src/book";
import { bookFacts } from "./bookFacts";
import { closeAll, failureOf, start } from "../host/office";
import { AS_OF, bookOf, request, SPENDING } from "./lists";
import { regrade, undo } from "./running";

afterEach(closeAll);

const HELD: ListNotes = {
  ...NO_NOTES,
  holds: [{ customer: { code: "", name: "甲公司" }, note: "等合同<签完>&盖章", since: AS_OF }],
};

test("what was noted is read again, also after the file was saved and opened", async () => {
  const { book } = await start(bookOf(SPENDING));
  await regrade(request("abc-top5"));
  const { listNumber, notes } = await readActiveSheet();
  expect(notes).toEqual(NO_NOTES);
  await keepNotes(listNumber, HELD);
  const saved = book.save();
  closeAll();
  await start(openBook(saved));
  expect((await readActiveSheet()).notes).toEqual(HELD);
});

test("no cell, colour or name is touched", async () => {
  const { book } = await start(bookOf(SPENDING));
  await regrade(request("abc-top5"));
  const { sheets, names } = bookFacts(book);
  await keepNotes(1, HELD);
  expect(bookFacts(book)).toMatchObject({ sheets, names });
});

test("undoing a run leaves the notes as they are", async () => {
  await start(bookOf(SPENDING));
  await regrade(request("abc-top5"));
  await keepNotes(1, HELD);
  await undo();
  await regrade(request("abc-top5"));
  expect((await readActiveSheet()).notes).toEqual(HELD);
});

test.each([1, 2, 3])(
  "when request %i fails nothing is noted and the error is raised",
  async (k) => {
    const { host } = await start(bookOf(SPENDING));
    await regrade(request("abc-top5"));
    host.resetCounters();
    host.failAt(k);
    await failureOf(() => keepNotes(1, HELD));
    host.failAt(undefined);
    expect((await readActiveSheet()).notes).toEqual(NO_NOTES);
  }
);

test("a cell is brought to the front with its sheet", async () => {
  const { host, book } = await start(["说明", "客户"]);
  await selectCell("客户", 7, 2);
  expect(book.activeSheet.name).toBe("客户");
  expect(host.workspace.selection.area).toEqual({ row: 7, column: 2, rows: 1, columns: 1 });
});
