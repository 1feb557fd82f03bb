import type { ChangeRecord, LedgerHistory, RunRecord } from "../../src/excel/ledger/readHistory";
import { migration } from "../../src/table/migration";
import { countNotListed } from "../../src/taskpane/history/countNotListed";
import { customerCells } from "../../src/taskpane/history/customerCells";
import { listRuns } from "../../src/taskpane/history/listRuns";
import { matrixHeads } from "../../src/taskpane/history/matrixView";
import { proposalFor, snapshotOf, SPENDING } from "./sheet";

const run = (number: number, more: Partial<RunRecord> = {}): RunRecord => ({
  run: number,
  at: `2026-11-0${number} 09:00`,
  action: "grade",
  sheet: "客户",
  list: 1,
  scheme: "方案",
  schemeId: "s",
  version: "1.0.0",
  asOf: 46330,
  customers: 3,
  up: 0,
  down: 0,
  new: 0,
  same: 3,
  unrated: 0,
  cells: 0,
  ...more,
});

const change = (number: number, name: string, from: string, to: string): ChangeRecord => ({
  run: number,
  at: "",
  list: 1,
  schemeId: "s",
  asOf: null,
  code: "",
  name,
  kind: "new",
  from,
  to,
  score: null,
});

test("runs of the list come newest first, each with its changes and when it was undone", () => {
  const history: LedgerHistory = {
    runs: [
      run(1),
      run(2, { list: 2 }),
      run(3),
      run(3, { action: "undo", at: "2026-11-05 10:00" }),
      run(4),
    ],
    changes: [
      change(1, "甲", "", "A"),
      { ...change(2, "别人", "", "A"), list: 2 },
      change(3, "甲", "A", "B"),
    ],
    undone: new Set([3]),
  };
  const told = listRuns(history, 1).map(({ record, undoneAt, changes }) => [
    record.run,
    undoneAt,
    changes.map(({ name, to }) => `${name} ${to}`),
  ]);
  expect(told).toEqual([
    [4, undefined, []],
    [3, "2026-11-05 10:00", ["甲 B"]],
    [1, undefined, ["甲 A"]],
  ]);
});

const between = (changes: readonly ChangeRecord[], order: readonly string[]) =>
  migration({ changes, undone: new Set(), list: 1, from: 1, to: 2, order });

test("heads of the matrix are short where that tells tiers apart, and numbers where not", () => {
  const shorts = (order: readonly string[]) =>
    matrixHeads(between([], order)).map(({ short }) => short);
  expect(shorts(["A 关键客户", "B 主要客户"])).toEqual(["A", "B"]);
  expect(shorts(["A1", "A2", "B1"])).toEqual(["A1", "A2", "B1"]);
  expect(shorts(["重要价值客户", "重要发展客户"])).toEqual(["1", "2"]);
  expect(shorts(["Gold", "Good"])).toEqual(["1", "2"]);
});

test("customers without a tier have a head only where there are any, rare tiers of many too", () => {
  const many = Array.from({ length: 9 }, (_, i) => `${i + 1}档`);
  const moved = between([change(1, "甲", "", "2档"), change(2, "乙", "", "9档")], many);
  expect(matrixHeads(moved).map(({ tier }) => tier)).toEqual(["2档", "9档", ""]);
  const stayed = between([change(1, "甲", "", "A")], ["A", "B"]);
  expect(matrixHeads(stayed).map(({ tier }) => tier)).toEqual(["A", "B"]);
});

test("customers whom the ledger never named are counted apart", () => {
  const found = between([change(1, "甲", "", "A"), change(2, "乙", "B", "")], ["A", "B"]);
  expect(countNotListed({ customers: 10, unrated: 2 }, found)).toBe(7);
  expect(countNotListed({ customers: 2, unrated: 2 }, found)).toBe(0);
});

test("a customer of the ledger is found on the sheet of today by his name", () => {
  const cellOf = customerCells(proposalFor(snapshotOf(SPENDING)));
  expect(cellOf({ code: "", name: "客户3" })).toEqual({ row: 4, column: 0 });
  expect(cellOf({ code: "", name: "已删除" })).toBeUndefined();
});
