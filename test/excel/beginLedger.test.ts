import type { Book } from "../../src/book/types";
import { readHistory } from "../../src/excel/ledger/readHistory";
import type { LedgerPlaces } from "../../src/excel/ledger/ledgerPlaces";
import { readActiveSheet } from "../../src/excel/readActiveSheet";
import { closeAll, start } from "../host/office";
import { block, bookOf, request, SPENDING } from "./lists";
import { regrade, undo } from "./running";

afterEach(closeAll);

const WITHOUT = request("abc-top5");
const WITH = request("abc-top5", { ledger: true });
const RESULTS = (book: Book) => block(book, 0, 0, 10, 8);

async function history() {
  const { ledger, cells } = await readActiveSheet();
  return readHistory(ledger as LedgerPlaces, cells.date1904);
}

test("a ledger begun later notes the run and each customer's tier, though no cell of the list changes", async () => {
  const { book } = await start(bookOf(SPENDING));
  await regrade(WITHOUT);
  const before = RESULTS(book);
  const done = await regrade(WITH, { at: "2026-11-23 08:00" });
  expect(done.cellsWritten).toBe(0);
  expect(RESULTS(book)).toEqual(before);
  expect(book.sheets.map(({ name }) => name)).toEqual(["客户", "评级台账", "变动明细"]);
  const { runs, changes } = await history();
  expect(runs).toMatchObject([{ run: 2, action: "grade", same: 6, unrated: 1, cells: 0 }]);
  // The seventh never had a tier.
  expect(changes.map(({ name, kind, from, to }) => [name, kind, from === to])).toEqual(
    ["甲", "乙", "丙", "丁", "己", "庚"].map((name) => [`${name}公司`, "same", true])
  );
});

test("from then on only changes are noted, in the same sheets", async () => {
  const { book } = await start(bookOf(SPENDING));
  await regrade(WITHOUT);
  await regrade(WITH);
  book.sheets[0].edit([{ row: 6, column: 1, value: 99_000 }]);
  await regrade(WITH);
  const { runs, changes } = await history();
  expect(runs.map(({ run }) => run)).toEqual([2, 3]);
  expect(changes.filter(({ run }) => run === 3).map(({ kind }) => kind)).toEqual([
    "down",
    "down",
    "up",
  ]);
});

test("undone, the list keeps none again, and the next one goes on in the sheets that are there", async () => {
  const { book } = await start(bookOf(SPENDING));
  await regrade(WITHOUT);
  await regrade(WITH);
  await undo();
  expect((await readActiveSheet()).setup?.ledger).toBeUndefined();
  await regrade(WITH);
  expect(book.sheets).toHaveLength(3);
  const { runs, undone } = await history();
  expect(runs.map(({ run, action }) => [run, action])).toEqual([
    [2, "grade"],
    [2, "undo"],
    [3, "grade"],
  ]);
  expect(undone).toEqual(new Set([2]));
});
