import { catalogue } from "../../src/catalogue";
import { findScheme } from "../../src/catalogue/findScheme";
import { serialOf } from "../../src/formula/serial";
import type { Scheme } from "../../src/scheme/types";
import { earlierTiers, type LedgerRows } from "../../src/table/earlierTiers";
import { gradeSheet } from "../../src/table/gradeSheet";
import type { SheetValue } from "../../src/table/types";
import { sheet } from "./sheet";

const scheme = findScheme(catalogue, "quzhou-am-grading") as Scheme;
const at = { run: 1, list: 1, schemeId: scheme.id };

const ledgerOf = (tiers: Readonly<Record<string, string>>): LedgerRows => ({
  runs: [{ ...at, asOf: serialOf(2025, 12, 31) }],
  undone: new Set(),
  changes: Object.entries(tiers).map(([name, to]) => ({ ...at, code: "", name, to })),
});

const MANAGERS: readonly (readonly SheetValue[])[] = [
  ["客户经理", "本级任职月数", "年度绩效"],
  ["甲", 24, 95],
  ["乙", 24, 90],
  ["丙", 3, 80],
];

function graded(rows: readonly (readonly SheetValue[])[], year: number, ledger: LedgerRows) {
  const asOf = serialOf(year, 6, 30);
  const wanted = { list: 1, schemeId: scheme.id, asOf, every: scheme.regrade?.every };
  const options = { percent: undefined, asOf, earlier: earlierTiers(ledger, wanted) };
  const result = gradeSheet(sheet(rows), scheme, options);
  if ("code" in result) throw new Error(result.code);
  const { read, grades } = result;
  return {
    supplied: read.supplied,
    isMissing: read.missing.some(({ name }) => name === "当前级别"),
    tiers: read.list.rows.map((_, i) => grades.tierText(i)),
  };
}

const LAST_YEAR = ledgerOf({ 甲: "高级", 乙: "初级", 丁: "中级" });

test("levels of last year are this year's present levels; a manager without one has none", () => {
  expect(graded(MANAGERS, 2026, LAST_YEAR)).toEqual({
    supplied: [{ column: "当前级别", customers: 2 }],
    isMissing: false,
    tiers: ["高级", "初级", null],
  });
});

test("levels of the same year are not last year's", () => {
  const none = { supplied: undefined, isMissing: true, tiers: [null, null, null] };
  expect(graded(MANAGERS, 2025, LAST_YEAR)).toEqual(none);
});

test("a level that the scheme does not know is none", () => {
  expect(graded(MANAGERS, 2026, ledgerOf({ 甲: "首席", 乙: "初级" }))).toMatchObject({
    supplied: [{ customers: 1 }],
    tiers: [null, "初级", null],
  });
});

test("two managers of one name get no level from the ledger", () => {
  const twice = [...MANAGERS, ["甲", 12, 70]];
  expect(graded(twice, 2026, LAST_YEAR).tiers).toEqual([null, "初级", null, null]);
});

test("the sheet's own column is read, blanks and all", () => {
  const own = MANAGERS.map((row, i) => [...row, ["当前级别", "中级", "", ""][i]]);
  expect(graded(own, 2026, LAST_YEAR)).toEqual({
    supplied: undefined,
    isMissing: false,
    tiers: ["中级", null, null],
  });
});
