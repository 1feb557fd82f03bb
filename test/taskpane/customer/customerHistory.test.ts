import type { ChangeRecord, LedgerHistory } from "../../../src/excel/ledger/parseHistory";
import { changesByCustomer } from "../../../src/taskpane/customer/customerHistory";

const change = (run: number, name: string, more: Partial<ChangeRecord> = {}): ChangeRecord => ({
  run,
  at: `2026-11-${20 + run} 09:00`,
  list: 1,
  schemeId: "pharma-distributor",
  asOf: 46000,
  code: "",
  name,
  kind: "up",
  from: "C",
  to: "B",
  score: 81,
  ...more,
});

const history = (
  changes: readonly ChangeRecord[],
  undone: readonly number[] = []
): LedgerHistory => ({
  runs: [],
  changes,
  undone: new Set(undone),
});

const keys = [
  { code: "", name: "甲公司" },
  { code: "9", name: "乙公司" },
  { code: "", name: "丙公司" },
  { code: "", name: "丙公司" },
];

test("each customer has his own changes, the newest first, undone runs marked", () => {
  const found = changesByCustomer(
    history([change(1, "甲公司"), change(2, "甲公司"), change(2, "旧名", { code: "9" })], [2]),
    1,
    keys
  );
  expect(found.get(0)?.map(({ run, isUndone }) => [run, isUndone])).toEqual([
    [2, true],
    [1, false],
  ]);
  expect(found.get(1)?.map(({ name }) => name)).toEqual(["旧名"]);
});

test("changes of other lists, of strangers and of namesakes are nobody's", () => {
  const found = changesByCustomer(
    history([change(1, "甲公司", { list: 2 }), change(1, "丁公司"), change(1, "丙公司")]),
    1,
    keys
  );
  expect(found.size).toBe(0);
});
