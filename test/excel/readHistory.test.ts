import { parseHistory } from "../../src/excel/ledger/parseHistory";
import { readHistory } from "../../src/excel/ledger/readHistory";
import type { LedgerPlaces } from "../../src/excel/ledger/ledgerPlaces";
import { readActiveSheet } from "../../src/excel/readActiveSheet";
import { serialOf } from "../../src/formula/serial";
import { closeAll, start } from "../host/office";
import { AS_OF, bookOf, request, SPENDING } from "./lists";
import { regrade, undo } from "./running";

afterEach(closeAll);

const WANTED = request("abc-top5", { ledger: true });

/** The ledger as the pane reads it after looking at the sheet. */
async function history() {
  const { ledger, cells } = await readActiveSheet();
  return readHistory(ledger as LedgerPlaces, cells.date1904);
}

test("a run, its undo and its changes are read in full, in one round trip", async () => {
  const { book, host } = await start(bookOf(SPENDING));
  await regrade(WANTED);
  book.sheets[0].edit([{ row: 6, column: 1, value: 99_000 }]);
  await regrade({ ...WANTED, asOf: AS_OF + 8 }, { at: "2026-11-30 08:00" });
  await undo();
  const { ledger } = await readActiveSheet();
  host.resetCounters();
  const read = await readHistory(ledger as LedgerPlaces, false);
  expect(host.requests).toBe(1);
  expect(read.undone).toEqual(new Set([2]));
  expect(read.runs).toHaveLength(3);
  expect(read.runs[0]).toEqual({
    run: 1,
    at: "2026-11-22 09:30",
    action: "grade",
    sheet: "客户",
    list: 1,
    scheme: WANTED.scheme.name.zh,
    schemeId: "abc-top5",
    version: WANTED.scheme.version,
    asOf: AS_OF,
    customers: 7,
    up: 0,
    down: 0,
    new: 6,
    same: 0,
    unrated: 1,
    cells: 17,
  });
  expect(read.runs[1]).toMatchObject({ run: 2, asOf: AS_OF + 8, up: 1, down: 2 });
  expect(read.runs[2]).toMatchObject({ run: 2, action: "undo", schemeId: "", asOf: null });
  const moved = read.changes.filter(({ run }) => run === 2);
  expect(moved.map(({ name, kind, from, to }) => [name, kind, from, to])).toEqual([
    ["甲公司", "down", "A 关键客户", "B 主要客户"],
    ["乙公司", "down", "B 主要客户", "C 普通客户"],
    ["己公司", "up", "C 普通客户", "A 关键客户"],
  ]);
  expect(read.changes[0]).toMatchObject({ at: "2026-11-22 09:30", list: 1, asOf: AS_OF, from: "" });
});

test("what English and Chinese runs wrote is read alike", async () => {
  const told = [];
  for (const language of ["zh-CN", "en-US"] as const) {
    const { book } = await start(bookOf(SPENDING));
    await regrade({ ...WANTED, language });
    book.sheets[0].edit([{ row: 6, column: 1, value: 99_000 }]);
    await regrade({ ...WANTED, language });
    const { runs, changes } = await history();
    told.push({ counts: runs.map(({ scheme: _, ...run }) => run), changes });
    closeAll();
  }
  expect(told[1]).toEqual(told[0]);
  expect(new Set(told[0].changes.map(({ kind }) => kind))).toEqual(new Set(["new", "up", "down"]));
});

test("a person's own rows and words are no runs, and gaps read as nothing", () => {
  const day = serialOf(2026, 1, 31);
  const run = [4, "t", "评级", "客户", 1, "方案", "s", "1.0.0", day - 1462, 5, "", 2, 1, 2, 0, 9];
  const change = [4, "t", "客户", 1, "s", "", 7, "甲", "好转", "B", "", 61.5];
  const { runs, changes } = parseHistory(
    { runs: [["checked by Li"], run, []], changes: [["note"], change] },
    true
  );
  expect(runs).toMatchObject([{ run: 4, asOf: day, customers: 5, up: 0, down: 2 }]);
  expect(changes).toEqual([
    {
      run: 4,
      at: "t",
      list: 1,
      schemeId: "s",
      asOf: null,
      code: "7",
      name: "甲",
      kind: undefined,
      from: "B",
      to: "",
      score: 61.5,
    },
  ]);
});
