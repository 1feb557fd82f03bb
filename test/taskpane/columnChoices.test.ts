import { columnChoices, skipAfter } from "../../src/taskpane/settings/columnChoices";
import { planFor, proposalFor, setupFor, snapshotOf, SPENDING } from "./sheet";

/** Kind, whether it is written, and why it is fixed. */
const told = (...args: Parameters<typeof planFor>) =>
  columnChoices(planFor(...args)).map(({ kind, isWritten, fixed }) => [kind, isWritten, fixed]);

test("all columns that the scheme can write are offered, also those that are not wanted", () => {
  const snapshot = snapshotOf(SPENDING);
  expect(told(snapshot)).toEqual([
    ["tier", true, undefined],
    ["change", true, undefined],
    ["next", true, undefined],
  ]);
  expect(told(snapshot, { skip: ["next"] })).toContainEqual(["next", false, undefined]);
});

test("a change needs the tier, and one column stays", () => {
  const snapshot = snapshotOf(SPENDING);
  expect(told(snapshot, { skip: ["tier"] })).toEqual([
    ["tier", false, undefined],
    ["change", false, "needs-tier"],
    ["next", true, "last"],
  ]);
  expect(told(snapshot, { skip: ["next"] })).toEqual([
    ["tier", true, "last"],
    ["change", true, undefined],
    ["next", false, undefined],
  ]);
});

test("a column that is on the sheet is named as it is headed there", () => {
  const graded = SPENDING.map((row, i) => [
    ...row,
    i === 1 ? "我的等级" : i > 1 ? "A 关键客户" : "",
  ]);
  const own = [{ kind: "tier", column: 3, reused: false }] as const;
  const setup = setupFor("abc-top5", { skip: ["tier"] });
  const [tier, , next] = columnChoices(planFor(snapshotOf(graded, { own, setup })));
  expect(tier).toMatchObject({ isWritten: false, onSheet: "我的等级" });
  expect(next.onSheet).toBeUndefined();
});

test("ticking and unticking add up, and the tier takes its change along only while it is off", () => {
  expect(skipAfter(undefined, "tier", false)).toEqual(["tier"]);
  expect(skipAfter(["tier"], "next", false)).toEqual(["tier", "next"]);
  expect(skipAfter(["tier", "next"], "tier", true)).toEqual(["next"]);
});

test("how percents of the list are read follows the choice, then the workbook", () => {
  const snapshot = snapshotOf(SPENDING, { setup: setupFor("abc-top5", { percent: "points" }) });
  expect(proposalFor(snapshot).setup.percent).toBe("points");
  expect(proposalFor(snapshot, { percent: "fraction" }).setup.percent).toBe("fraction");
  expect(proposalFor(snapshot, { percent: "auto" }).setup.percent).toBeUndefined();
});
