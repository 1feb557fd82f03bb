import { readMemory } from "../../src/excel/restore/readMemory";
import type { Hold, ListNotes } from "../../src/excel/notes/types";
import type { RegradePlan, RegradeRequest } from "../../src/excel/types";
import { whyMoved } from "../../src/grading/whyMoved";
import { preparedScheme } from "../../src/table/gradeSheet";
import { changeGroups, customerColumn, GROUP_ORDER } from "../../src/taskpane/changes/changeRows";
import { lastRunOf } from "../../src/taskpane/changes/lastRunOf";
import { movesAnybody, pastChanges } from "../../src/taskpane/changes/pastChanges";
import { tierShifts } from "../../src/taskpane/changes/tierShift";
import { bookOf, request, SPENDING } from "../excel/lists";
import { plan, regrade } from "../excel/running";
import { closeAll, start } from "../host/office";

afterEach(closeAll);

const HELD: Hold = { customer: { code: "", name: "己公司" }, note: "等合同", since: 46_300 };
const notesWith = (...holds: readonly Hold[]): ListNotes => ({
  holds,
  adjustments: [],
  snoozes: [],
});
const wanted = (notes?: ListNotes): RegradeRequest => ({
  ...request("abc-top5"),
  ...(notes && { notes }),
});

/** 甲 falls behind, 己 passes everybody, 戊 buys for the first time. */
async function graded() {
  const { book } = await start(bookOf(SPENDING));
  await regrade(wanted());
  book.sheets[0].edit([
    { row: 2, column: 1, value: 10 },
    { row: 6, column: 1, value: 88_000 },
    { row: 8, column: 1, value: 20 },
  ]);
  return book;
}

const namesIn = (planned: RegradePlan) => {
  const groups = changeGroups(planned);
  return Object.fromEntries(
    GROUP_ORDER.map((kind) => [kind, groups[kind].map(({ customer }) => customer.name)])
  );
};

async function causes(planned: RegradePlan, run = 0) {
  const { input, trace } = planned.computed;
  const last = lastRunOf(planned, input, (await readMemory(1))[run]);
  const why = whyMoved(preparedScheme(planned.scheme), { input, trace }, last);
  return planned.changes.map((change, index) => why(index, change).cause);
}

test("rows are grouped by where they move, and each knows by what", async () => {
  await graded();
  const planned = await plan(wanted());
  const found = namesIn(planned);
  expect(found.up).toEqual(["己公司"]);
  expect(found.new).toEqual(["戊公司"]);
  expect(found.down).toContain("甲公司");
  const why = await causes(planned);
  expect([why[0], why[4], why[6]]).toEqual(["data", "data", "data"]);
});

test("customers are found again after the sheet was sorted", async () => {
  const book = await graded();
  const [sheet] = book.sheets;
  const rows = [2, 3, 4, 5, 6, 7, 8].map((row) =>
    [0, 1, 2, 3, 4, 5, 6, 7].map((column) => sheet.cell(row, column).value)
  );
  sheet.edit(
    [...rows]
      .reverse()
      .flatMap((values, i) => values.map((value, column) => ({ row: 2 + i, column, value })))
  );
  const planned = await plan(wanted());
  expect(namesIn(planned).up).toEqual(["己公司"]);
  const why = await causes(planned);
  expect([why[6], why[2], why[0]]).toEqual(["data", "data", "data"]);
});

test("a held row stands in the group it would move to, and what it keeps counts after", async () => {
  await graded();
  const free = await plan(wanted());
  const held = await plan(wanted(notesWith(HELD)));
  const [row] = changeGroups(held).up;
  expect(row).toMatchObject({ customer: { name: "己公司" }, hold: HELD, canHold: true });
  const after = (planned: RegradePlan) => tierShifts(planned).map((shift) => shift.after);
  expect(after(free)[0]).toBe(1);
  expect(after(held)[0]).toBe(0);
  expect(movesAnybody(await plan(wanted(notesWith(HELD))))).toBe(true);
});

test("two rows of one name cannot be held one by one", async () => {
  const { book } = await start(bookOf(SPENDING));
  book.sheets[0].edit([{ row: 3, column: 0, value: "甲公司" }]);
  const rows = Object.values(changeGroups(await plan(wanted()))).flat();
  expect(rows.filter(({ canHold }) => !canHold).map(({ index }) => index)).toEqual([0, 1]);
});

test("every customer stands once on either side of the tiers", async () => {
  await graded();
  const planned = await plan(wanted());
  const shifts = tierShifts(planned);
  const sum = (side: "before" | "after") => shifts.reduce((n, shift) => n + shift[side], 0);
  expect([sum("before"), sum("after")]).toEqual([7, 7]);
  expect(shifts.at(-1)).toMatchObject({ tier: { kind: "none" }, before: 1, after: 0 });
});

test("once written, the same changes are shown as those of the last run, with the same causes", async () => {
  await graded();
  const before = await plan(wanted());
  const why = await causes(before);
  await regrade(wanted(), { at: "2026-11-22 10:00" });
  const settled = await plan(wanted());
  expect(movesAnybody(settled)).toBe(false);
  const past = pastChanges(settled, (await readMemory(1))[0]);
  expect(past?.changes).toEqual(before.changes);
  expect(past?.counts).toEqual(before.counts);
  expect(await causes(past as RegradePlan, 1)).toEqual(why);
});

test("the first run is told by the tiers it compared with, wherever they stood", async () => {
  const rows = SPENDING.map((row, i) => [
    ...row,
    i === 1 ? "等级" : i > 1 && i < 9 ? "B 主要客户" : null,
  ]);
  await start(bookOf(rows));
  const before = await plan(wanted());
  await regrade(wanted());
  const past = pastChanges(await plan(wanted()), (await readMemory(1))[0]);
  expect(before.counts).toMatchObject({ up: 1, new: 0 });
  expect(past?.changes).toEqual(before.changes);
});

test("a run that moved nobody has no changes to show", async () => {
  const { book } = await start(bookOf(SPENDING));
  await regrade(wanted());
  book.sheets[0].edit([{ row: 2, column: 2, value: 46_331 }]);
  await regrade(wanted());
  expect(pastChanges(await plan(wanted()), (await readMemory(1))[0])).toBeUndefined();
});

test("a row is jumped to by the customer's name", async () => {
  await start(bookOf(SPENDING));
  expect(customerColumn(await plan(wanted()))).toBe(0);
});
