import fc from "../fastCheck";
import { parseIsoDate, serialOf } from "../../src/formula/serial";
import {
  earlierTiers,
  tierBefore,
  type LedgerChange,
  type LedgerRows,
  type LedgerRun,
  type Sought,
} from "../../src/table/earlierTiers";
import { periodOf, type Period } from "../../src/table/periodOf";

const day = (text: string) => parseIsoDate(text) as number;
const MONTH: Period = { every: 1, unit: "month" };

/** A run of list 1: number, as-of date, and "code|name|tier" of each customer that changed. */
type Told = readonly [number, string, ...string[]];

const at = { list: 1, schemeId: "档位" };

function ledger(runs: readonly Told[], undone: readonly number[] = []): LedgerRows {
  return {
    runs: runs.map(([run, asOf]): LedgerRun => ({ ...at, run, asOf: day(asOf) })),
    undone: new Set(undone),
    changes: runs.flatMap(([run, , ...customers]) =>
      customers.map((customer): LedgerChange => {
        const [code, name, to] = customer.split("|");
        return { ...at, run, code, name, to };
      })
    ),
  };
}

const sought = (code: string, name: string, more: Partial<Sought> = {}): Sought => ({
  code,
  name,
  sharesCode: false,
  sharesName: false,
  ...more,
});

/** The tier before a day of the customer with this code or name. */
function before(rows: LedgerRows, asOf: string, who: Sought, every: Period | undefined = MONTH) {
  return tierBefore(earlierTiers(rows, { ...at, asOf: day(asOf), every }), who);
}

const A = sought("001", "甲店");
const MONTHS: readonly Told[] = [
  [1, "2026-01-31", "001|甲店|三档", "002|乙店|五档"],
  [2, "2026-02-28", "001|甲店|四档"],
];

test.each([
  ["in the first month there is nothing before", "2026-01-31", undefined],
  ["in the second month it is what the first gave", "2026-02-28", "三档"],
  ["on the first day of a month it is the month before", "2026-02-01", "三档"],
  ["the second run of a month does not see the first", "2026-02-10", "三档"],
  ["in the third month it is what the second gave", "2026-03-31", "四档"],
  ["a month without a run changes nothing", "2026-06-30", "四档"],
])("%s", (_, asOf, tier) => {
  expect(before(ledger(MONTHS), asOf, A)).toBe(tier);
});

test("a run of an earlier day of the same month does not count", () => {
  const rows = ledger([MONTHS[0], [2, "2026-02-10", "001|甲店|四档"]]);
  expect(before(rows, "2026-02-28", A)).toBe("三档");
  expect(before(rows, "2026-03-01", A)).toBe("四档");
});

test("a customer whose tier did not change keeps the one of an earlier run", () => {
  expect(before(ledger(MONTHS), "2026-03-31", sought("002", "乙店"))).toBe("五档");
});

test("an undone run does not count, nor do its changes", () => {
  expect(before(ledger(MONTHS, [2]), "2026-03-31", A)).toBe("三档");
  expect(before(ledger(MONTHS, [1, 2]), "2026-03-31", A)).toBeUndefined();
});

test("rows of another list or another scheme do not count", () => {
  const { runs, changes, undone } = ledger(MONTHS);
  const spoil = (change: Partial<LedgerRun>) => ({
    undone,
    runs: runs.map((run) => (run.run === 2 ? { ...run, ...change } : run)),
    changes: changes.map((row) => (row.run === 2 ? { ...row, ...change } : row)),
  });
  expect(before(spoil({ list: 2 }), "2026-03-31", A)).toBe("三档");
  expect(before(spoil({ schemeId: "别的" }), "2026-03-31", A)).toBe("三档");
});

test("a run for a past day, made later, is what stood on the sheet after it", () => {
  const rows = ledger([...MONTHS, [3, "2026-02-28"], [4, "2026-01-31", "001|甲店|二档"]]);
  // Run 4 regrades January: for February it is the newest that counts, for March run 3 still is.
  expect(before(rows, "2026-02-28", A)).toBe("二档");
  expect(before(rows, "2026-03-31", A)).toBe("四档");
});

test("a run that changed nobody still says what stood on the sheet", () => {
  const rows = ledger([
    [1, "2026-01-31", "001|甲店|三档"],
    [2, "2026-02-28", "001|甲店|四档"],
    [3, "2026-01-31", "001|甲店|三档"],
    [4, "2026-02-28"],
  ]);
  expect(before(rows, "2026-03-31", A)).toBe("三档");
});

test("a month in which a customer was not rated leaves the tier he had", () => {
  const rows = ledger([...MONTHS, [3, "2026-03-31", "001|甲店|"]]);
  expect(before(rows, "2026-04-30", A)).toBe("四档");
  const never = ledger([[1, "2026-01-31", "001|甲店|"]]);
  expect(before(never, "2026-02-28", A)).toBeUndefined();
});

test("without a period the last run before the day counts, not one of the same day", () => {
  const tier = (asOf: string) =>
    tierBefore(earlierTiers(ledger(MONTHS), { ...at, asOf: day(asOf), every: undefined }), A);
  expect(tier("2026-02-28")).toBe("三档");
  expect(tier("2026-03-01")).toBe("四档");
});

const NAMED: readonly Told[] = [[1, "2026-01-31", "|甲店|三档", "|乙店|五档", "|乙店|六档"]];

test.each<[string, Told[], Sought, string | undefined]>([
  ["the code counts where the name is another now", [...MONTHS], sought("001", "新甲"), "四档"],
  ["another code is another customer", [...MONTHS], sought("009", "甲店"), undefined],
  ["without codes the name counts", [...NAMED], sought("", "甲店"), "三档"],
  ["two of one name are told of neither", [...NAMED], sought("", "乙店"), undefined],
  [
    "a name that others on the list share tells nobody",
    [...NAMED],
    sought("", "甲店", { sharesName: true }),
    undefined,
  ],
  [
    "a code that others on the list share tells nobody",
    [...MONTHS],
    sought("001", "甲店", { sharesCode: true }),
    undefined,
  ],
  ["a code that was entered since leaves the name", [...NAMED], sought("001", "甲店"), "三档"],
  ["a code column that is gone leaves the name", [...MONTHS], sought("", "甲店"), "四档"],
  [
    "one name with two codes tells nobody without a code",
    [[1, "2026-01-31", "001|甲店|三档", "002|甲店|五档"]],
    sought("", "甲店"),
    undefined,
  ],
  [
    "one name with two codes is told by the code",
    [[1, "2026-01-31", "001|甲店|三档", "002|甲店|五档"]],
    sought("002", "甲店"),
    "五档",
  ],
  [
    "a code that stood twice on the list tells nobody, also later",
    [
      [1, "2026-01-31", "001|甲店|三档", "001|乙店|五档"],
      [2, "2026-02-28", "001|甲店|四档"],
    ],
    sought("001", "甲店"),
    undefined,
  ],
  ["neither code nor name is nobody", [[1, "2026-01-31", "||三档"]], sought("", ""), undefined],
])("%s", (_, runs, who, tier) => {
  expect(before(ledger(runs), "2026-03-31", who)).toBe(tier);
});

test("the order of the rows in the ledger changes nothing", () => {
  const rows = ledger([...MONTHS, [3, "2026-03-31", "002|乙店|六档", "001|甲店|三档"]], []);
  const shuffled = fc.tuple(
    fc.shuffledSubarray([...rows.runs], { minLength: rows.runs.length }),
    fc.shuffledSubarray([...rows.changes], { minLength: rows.changes.length })
  );
  fc.assert(
    fc.property(shuffled, fc.integer({ min: 0, max: 4 }), ([runs, changes], month) => {
      const wanted = { ...at, asOf: serialOf(2026, 1 + month, 15), every: MONTH };
      const { byCode } = earlierTiers({ ...rows, runs, changes }, wanted);
      expect(byCode).toEqual(earlierTiers(rows, wanted).byCode);
    }),
    { seed: 4 }
  );
});

test.each<[Period, string, string, boolean]>([
  [{ every: 1, unit: "month" }, "2026-02-28", "2026-03-01", false],
  [{ every: 1, unit: "month" }, "2026-02-01", "2026-02-28", true],
  [{ every: 6, unit: "month" }, "2026-01-01", "2026-06-30", true],
  [{ every: 6, unit: "month" }, "2026-06-30", "2026-07-01", false],
  [{ every: 1, unit: "quarter" }, "2026-01-01", "2026-03-31", true],
  [{ every: 1, unit: "quarter" }, "2026-03-31", "2026-04-01", false],
  [{ every: 1, unit: "year" }, "2025-12-31", "2026-01-01", false],
  [{ every: 1, unit: "year" }, "2026-01-01", "2026-12-31", true],
  // 2026-11-22 is a Sunday.
  [{ every: 1, unit: "week" }, "2026-11-16", "2026-11-22", true],
  [{ every: 1, unit: "week" }, "2026-11-22", "2026-11-23", false],
  [{ every: 1, unit: "day" }, "2026-11-22", "2026-11-23", false],
])("every %j: %s and %s are one period: %s", (every, a, b, isOne) => {
  expect(periodOf(day(a), every) === periodOf(day(b), every)).toBe(isOne);
  expect(periodOf(day(a), every)).toBeLessThanOrEqual(periodOf(day(b), every));
});
