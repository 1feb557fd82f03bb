import { serialOf } from "../../src/formula/serial";
import { calendarEnd } from "../../src/taskpane/list/calendarEnd";
import { lettersOf } from "../../src/taskpane/list/columnLetters";
import { describeRead } from "../../src/taskpane/list/describeRead";
import { distribution, provisionalCount } from "../../src/taskpane/list/distribution";
import { planFor, snapshotOf, SPENDING } from "./sheet";

describe("what was read", () => {
  test("is said with sheet, header row, customers, columns and skipped totals", () => {
    expect(describeRead(planFor(snapshotOf(SPENDING)))).toEqual({
      sheet: "客户",
      table: undefined,
      headerRow: 2,
      customers: 20,
      skipped: [{ why: "total", rows: 1 }],
      columns: [
        { name: "客户名称", letters: "A", unit: "" },
        { name: "消费额", letters: "B", unit: "元" },
        { name: "上次联系日期", letters: "C", unit: "" },
      ],
      missing: [],
      supplied: [],
      noContact: undefined,
      percents: [],
      lists: [],
      belowTable: undefined,
    });
  });

  test("tells a column that the ledger supplied, and does not miss it", () => {
    const rows = [
      ["客户名称", "前三月月均购进数量", "受行政处罚"],
      ["甲店", 10, "否"],
      ["乙店", 20, "是"],
    ];
    const at = { run: 1, list: 1, schemeId: "tobacco-supply-tier" };
    const ledgerRows = {
      runs: [{ ...at, asOf: serialOf(2026, 10, 31) }],
      undone: new Set<number>(),
      changes: [{ ...at, code: "", name: "甲店", to: "三档" }],
    };
    const choices = { schemeId: "tobacco-supply-tier" };
    const told = describeRead(planFor(snapshotOf(rows, { ledgerRows }), choices));
    expect(told.supplied).toEqual([{ column: "当前档位", customers: 1 }]);
    expect(told.missing).not.toContain("当前档位");
    expect(describeRead(planFor(snapshotOf(rows), choices))).toMatchObject({
      supplied: [],
      missing: expect.arrayContaining(["当前档位"]) as unknown,
    });
  });

  test("names all lists of a sheet with several, the one read first", () => {
    const rows = SPENDING.map((row, i) => [...row, "", ...(i === 1 ? ["客户名称", "消费额"] : [])]);
    const beside = [
      ["丁公司", 5],
      ["戊公司", 8],
      ["己公司", 3],
    ];
    const two = rows.map((row, i) => [...row, ...(beside[i - 2] ?? [])]);
    const { lists } = describeRead(planFor(snapshotOf(two)));
    expect(lists).toEqual([
      { place: { headerRow: 1, firstColumn: 0 }, row: 2, letters: "A", customers: 20 },
      { place: { headerRow: 1, firstColumn: 4 }, row: 2, letters: "E", customers: 3 },
    ]);
  });

  test("names the rows typed below a table", () => {
    const { cells } = snapshotOf(SPENDING.slice(1, 21));
    const area = { row: 0, column: 0, rows: 18, columns: 3 };
    const tables = [{ name: "客户表", area, totalsRow: false }];
    const plan = planFor(snapshotOf([], { cells: { ...cells, tables } }));
    expect(describeRead(plan)).toMatchObject({
      table: "客户表",
      customers: 19,
      belowTable: { first: 19, last: 20 },
    });
  });

  test("gives the unit of the header before the scheme's", () => {
    const rows = SPENDING.map((row, i) => (i === 1 ? ["客户名称", "消费额（万元）", "x"] : row));
    const { columns } = describeRead(planFor(snapshotOf(rows)));
    expect(columns.find(({ name }) => name === "消费额")?.unit).toBe("万元");
  });

  test("misses the last contact only where tiers have a rhythm", () => {
    const rows = SPENDING.map(([name, amount]) => [name, amount]);
    expect(describeRead(planFor(snapshotOf(rows))).noContact).toBe("上次联系日期");
  });

  test("misses inputs the tier depends on, not those that come in another form", () => {
    const rows = [
      ["客户名称", "1月进货额", "2月进货额", "3月进货额", "4月进货额", "5月进货额", "6月进货额"],
      ...[1, 2, 3, 4].map((n) => [`客户${n}`, n, n, n, n, n, n]),
    ];
    const { missing } = describeRead(planFor(snapshotOf(rows), { schemeId: "pharma-distributor" }));
    expect(missing).toContain("财务毛利率");
    expect(missing).not.toContain("月均进货额");
    expect(missing).not.toContain("近6个月各月进货额");
  });

  test("names the columns to be written as one span", () => {
    const column = (index: number) =>
      ({ kind: "tier", header: "", column: index, place: "new" }) as const;
    expect(lettersOf([column(6), column(5), column(7)])).toBe("F–H");
    expect(lettersOf([column(9), column(3)])).toBe("D, J");
  });
});

describe("the distribution", () => {
  test("counts each tier, best first, the longest bar at full width", () => {
    const bars = distribution(planFor(snapshotOf(SPENDING)));
    expect(bars.map(({ label, count }) => [label, count])).toEqual([
      ["A 关键客户", 1],
      ["B 主要客户", 3],
      ["C 普通客户", 16],
    ]);
    expect(bars.map(({ share }) => share)).toEqual([0.05, 0.15, 0.8]);
    expect(bars.map(({ width }) => width)).toEqual(["6.25%", "18.75%", "100%"]);
  });

  test("adds a bar for customers without a tier only where there are some", () => {
    const rows = SPENDING.map((row, i) => (i === 5 ? [row[0], "", row[2]] : row));
    const plan = planFor(snapshotOf(rows));
    expect(distribution(plan).at(-1)).toMatchObject({ label: undefined, count: 1 });
    expect(provisionalCount(planFor(snapshotOf(SPENDING)))).toBe(0);
  });
});

describe("the end of the holiday data", () => {
  const snapshot = snapshotOf(SPENDING);
  const beyond = { workdays: true, asOf: serialOf(2026, 12, 20) };

  test("is said where follow-up dates on working days go beyond it", () => {
    const late = SPENDING.map((row, i) =>
      i === 2 ? [row[0], row[1], serialOf(2026, 12, 20)] : row
    );
    expect(calendarEnd(planFor(snapshotOf(late), beyond))).toBe(serialOf(2026, 12, 31));
  });

  test("is not mentioned for calendar days, nor for dates it covers", () => {
    expect(calendarEnd(planFor(snapshot))).toBeUndefined();
    expect(calendarEnd(planFor(snapshot, { workdays: true }))).toBeUndefined();
  });
});
