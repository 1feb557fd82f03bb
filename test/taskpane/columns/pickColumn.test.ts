import { columnOptions } from "../../../src/taskpane/list/columnQuestions";
import { pickColumn } from "../../../src/taskpane/columns/pickColumn";
import { planFor, snapshotOf } from "../sheet";

const ROWS = [
  ["客户名称", "消费额", "一月", "二月", "三月", "", "备注", "等级"],
  ["甲公司", 100, 1, 2, 3, "x", "好", "A"],
  ["乙公司", 200, 1, 2, 3, "y", "好", "B"],
];
const own = [{ kind: "tier", column: 7, reused: false }] as const;
const snapshot = snapshotOf(ROWS, { own });
const { list } = planFor(snapshot, { schemeId: "abc-top5" }).read;
const options = columnOptions({ list }, snapshot);

const pick = (column: number, periods?: number, worksheetId = "1") =>
  pickColumn(
    { worksheetId, sheet: "别的", row: 4, column, rows: 1, columns: 1 },
    periods === undefined ? {} : { periods },
    list,
    snapshot,
    options
  );

describe("a column picked on the sheet", () => {
  test("is the one the selected cell stands in, known by its header", () => {
    expect(pick(1)).toEqual({ kind: "picked", answer: "消费额" });
  });

  test("is known by its place where two headers are the same", () => {
    const twice = ROWS.map((row, i) =>
      row.map((cell, c) => (i === 0 && c === 6 ? "消费额" : cell))
    );
    const both = columnOptions({ list: { ...list, headers: twice[0].map(String) } }, snapshot);
    const selection = { worksheetId: "1", sheet: "客户", row: 0, column: 6, rows: 9, columns: 1 };
    expect(pickColumn(selection, {}, list, snapshot, both)).toEqual({ kind: "picked", answer: 6 });
  });

  test("of a series is the first of its neighbours, if there are enough", () => {
    expect(pick(2, 3)).toEqual({ kind: "picked", answer: "一月" });
    expect(pick(3, 3)).toEqual({ kind: "too-few", columns: 3 });
  });

  test("is refused on another sheet, outside the list, without a header, and where we write", () => {
    expect(pick(1, undefined, "2")).toEqual({ kind: "other-sheet", sheet: "别的" });
    expect(pick(30)).toEqual({ kind: "outside" });
    expect(pick(5).kind).toBe("no-input");
    expect(pick(7).kind).toBe("no-input");
  });
});
