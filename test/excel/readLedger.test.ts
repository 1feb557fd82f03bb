import type { Book, BookValue } from "../../src/book/types";
import { LEDGER_NAMES, ledgerText, type LedgerKind } from "../../src/excel/ledger/layout";
import { parseLedger } from "../../src/excel/ledger/parseLedger";
import { readLedger } from "../../src/excel/ledger/readLedger";
import { readActiveSheet } from "../../src/excel/readActiveSheet";
import { BLOCK_CELLS } from "../../src/excel/inBlocks";
import { serialOf } from "../../src/formula/serial";
import { closeAll, start } from "../host/office";
import { bookOf, SPENDING } from "./lists";

afterEach(closeAll);

const DAY = serialOf(2026, 1, 31);

const runRow = (run: number, action: string, asOf: number | "" = DAY) =>
  [run, "t", action, "客户", 1, "方案", asOf === "" ? "" : "s", "1.0.0", asOf] as const;
const changeRow = (run: number, code: number | string, name: string, to: string) =>
  [run, "t", "客户", 1, "s", DAY, code, name, "新", "", to, 50] as const;

/** A ledger in English as the add-in writes it, put in by hand. */
function withLedger(
  book: Book,
  rowsOf: Record<LedgerKind, readonly (readonly BookValue[])[]>
): Book {
  for (const kind of ["runs", "changes"] as const) {
    const { sheet: name, headers } = ledgerText("en-US", kind);
    const rows = [headers, ...rowsOf[kind]];
    book
      .addSheet(name)
      .edit(rows.flatMap((cells, row) => cells.map((value, column) => ({ row, column, value }))));
    book.setName({ name: LEDGER_NAMES[kind], refersTo: `'${name}'!$A$1`, hidden: true });
  }
  return book;
}

test("both sheets are read in one round trip; undone runs and strangers' rows are told apart", async () => {
  const rows = {
    runs: [
      runRow(1, "Regrade"),
      runRow(2, "Regrade"),
      runRow(2, "Undo", ""),
      ["checked by Li", null, null],
    ],
    changes: [changeRow(1, 7, "甲", "A"), ["note", null, null], changeRow(2, "007", "乙", "B")],
  };
  const { host } = await start(withLedger(bookOf(SPENDING), rows));
  const snapshot = await readActiveSheet();
  expect(snapshot.ledger).toMatchObject({ runs: { rows: 4 }, changes: { rows: 3 } });
  host.resetCounters();
  expect(await readLedger(snapshot)).toEqual({
    runs: [
      { run: 1, list: 1, schemeId: "s", asOf: DAY },
      { run: 2, list: 1, schemeId: "s", asOf: DAY },
    ],
    undone: new Set([2]),
    changes: [
      { run: 1, list: 1, schemeId: "s", code: "7", name: "甲", to: "A" },
      { run: 2, list: 1, schemeId: "s", code: "007", name: "乙", to: "B" },
    ],
  });
  expect(host.requests).toBe(1);
});

test("a long ledger is read in blocks, each row once", async () => {
  // 9 and 11 columns side by side.
  const block = BLOCK_CELLS / 20;
  const changes = Array.from({ length: block + 3 }, (_, i) => changeRow(1, i, `客户${i}`, "A"));
  const { host } = await start(
    withLedger(bookOf(SPENDING), { runs: [runRow(1, "评级")], changes })
  );
  const snapshot = await readActiveSheet();
  host.resetCounters();
  const read = await readLedger(snapshot);
  expect(host.requests).toBe(2);
  expect(read.runs).toHaveLength(1);
  expect(read.changes.map(({ code }) => code)).toEqual(changes.map((_, i) => String(i)));
});

test("dates of a book with the 1904 system are read as what they are", () => {
  const runs = [[...runRow(1, "评级", DAY - 1462)]];
  expect(parseLedger({ runs, changes: [] }, true).runs).toMatchObject([{ asOf: DAY }]);
});

test("a workbook without a ledger knows nothing, and costs nothing", async () => {
  const { host } = await start(bookOf(SPENDING));
  const snapshot = await readActiveSheet();
  expect(snapshot.ledger).toBeUndefined();
  host.resetCounters();
  expect(await readLedger(snapshot)).toEqual({ runs: [], undone: new Set(), changes: [] });
  expect(host.requests).toBe(0);
});
