import { openBook } from "../../src/book";
import type { Book, BookValue } from "../../src/book/types";
import { keepNotes } from "../../src/excel/notes/keepNotes";
import { NO_NOTES, type Adjustment, type ListNotes } from "../../src/excel/notes/types";
import { readActiveSheet } from "../../src/excel/readActiveSheet";
import type { RegradeRequest } from "../../src/excel/types";
import { parseIsoDate } from "../../src/formula/serial";
import { closeAll, start } from "../host/office";
import { AS_OF, block, bookOf, request, SPENDING } from "./lists";
import { plan, regrade, undo } from "./running";

afterEach(closeAll);

const day = (iso: string) => parseIsoDate(iso) as number;
const [A, B, C] = ["A 关键客户", "B 主要客户", "C 普通客户"];
const named = (name: string) => ({ code: "", name });

const RAISED: Adjustment = {
  customer: named("丙公司"),
  tier: A,
  reason: "老客户",
  owner: "王经理",
  since: AS_OF,
  until: day("2027-03-31"),
};

const holding = (name: string) => ({ customer: named(name), note: "待确认", since: AS_OF });
const noted = (change: Partial<ListNotes>): ListNotes => ({ ...NO_NOTES, ...change });

const wanted = (notes?: Partial<ListNotes>, asOf = AS_OF): RegradeRequest => ({
  ...request("abc-top5"),
  asOf,
  ...(notes && { notes: noted(notes) }),
});

/** Tier, change and date of one customer; the list stands from the third row down. */
function written(book: Book, name: string) {
  const row = block(book, 2, 0, 7, 7).find(([customer]) => customer === name);
  return row?.slice(4);
}

/** Other values in rows of the list, by name: what a person types between two runs. */
function enter(book: Book, name: string, column: number, value: BookValue) {
  const row = block(book, 2, 0, 7, 1).findIndex(([customer]) => customer === name) + 2;
  book.sheets[0].edit([{ row, column, value }]);
}

/** The list from the last customer to the first: as after sorting. */
function turn(book: Book) {
  const rows = block(book, 2, 0, 7, 7).reverse();
  book.sheets[0].edit(
    rows.flatMap((cells, r) => cells.map((value, column) => ({ row: r + 2, column, value })))
  );
}

test("a tier set by hand is written with its date, reason and the tier that was computed", async () => {
  const { book } = await start(bookOf(SPENDING));
  const planned = await plan(wanted({ adjustments: [RAISED] }));
  expect(planned.counts).toEqual({ up: 0, down: 0, new: 6, same: 0, unrated: 1 });
  expect([planned.grades.tier[2], planned.grades.tierText(2)]).toEqual([0, A]);
  expect(planned.computed.trace.grades.tierText(2)).toBe(C);
  expect(planned.applied.adjusted.get(2)).toEqual({ adjustment: RAISED, computed: C });
  const done = await regrade(wanted({ adjustments: [RAISED] }));
  expect(written(book, "丙公司")).toEqual([
    A,
    `2026-11-22 人工调整为 ${A}（计算为 ${C}，至 2027-03-31）：老客户`,
    // No last contact: due on the as-of date, as for every A.
    AS_OF,
  ]);
  expect(written(book, "丁公司")).toEqual([C, `2026-11-22 新评 ${C}`, null]);
  expect(done.cellsWritten).toBe(3 + 7 + 6 + 2);
});

test("a tier set by hand survives sorting and renaming of headers, and a second run writes nothing", async () => {
  const { book } = await start(bookOf(SPENDING));
  await regrade(wanted());
  await regrade(wanted({ adjustments: [RAISED] }));
  const moved = `2026-11-22 人工调整 ${C}→${A}（计算为 ${C}，至 2027-03-31）：老客户`;
  expect(written(book, "丙公司")).toEqual([A, moved, AS_OF]);
  turn(book);
  book.sheets[0].edit([{ row: 1, column: 4, value: "我的等级" }]);
  const saved = book.save();
  closeAll();
  const again = await start(openBook(saved));
  const done = await regrade(wanted());
  expect([done.cellsWritten, done.counts.same]).toEqual([0, 6]);
  expect(written(again.book, "丙公司")).toEqual([A, moved, AS_OF]);
});

test("after its last day a tier set by hand gives way to the computed one, and that is told once", async () => {
  const { book } = await start(bookOf(SPENDING));
  await regrade(wanted({ adjustments: [RAISED] }));
  const last = await plan(wanted(undefined, day("2027-03-31")));
  expect(last.grades.tierText(2)).toBe(A);
  const after = wanted(undefined, day("2027-04-01"));
  const planned = await plan(after);
  expect([planned.applied.adjusted.size, planned.applied.ended]).toEqual([0, [RAISED]]);
  await regrade(after);
  expect(written(book, "丙公司")).toEqual([C, `2027-04-01 人工调整到期 ${A}→${C}`, null]);
  expect((await regrade(after)).cellsWritten).toBe(0);
  // He earns the tier later, and loses it again: that is no end of an adjustment.
  enter(book, "丙公司", 1, 99000);
  await regrade(wanted(undefined, day("2027-05-01")));
  expect(written(book, "丙公司")?.[1]).toBe(`2027-05-01 升 ${C}→${A}`);
  enter(book, "丙公司", 1, 5000);
  await regrade(wanted(undefined, day("2027-06-01")));
  expect(written(book, "丙公司")?.[1]).toBe(`2027-06-01 降 ${A}→${C}`);
});

test("what ends a tier set by hand is told in the run's language too, and an open end never comes", async () => {
  const { book } = await start(bookOf(SPENDING));
  const english = (notes?: Partial<ListNotes>, asOf = AS_OF): RegradeRequest => ({
    ...wanted(notes, asOf),
    language: "en-US",
  });
  const open = { ...RAISED, until: null };
  await regrade(english({ adjustments: [open] }));
  expect(written(book, "丙公司")?.[1]).toBe(
    `2026-11-22 set by hand to ${A} (computed ${C}, no end date): 老客户`
  );
  expect((await plan(english(undefined, AS_OF + 9000))).grades.tierText(2)).toBe(A);
  await regrade(english({ adjustments: [RAISED] }));
  await regrade(english(undefined, day("2027-04-01")));
  expect(written(book, "丙公司")?.[1]).toBe(`2027-04-01 set by hand ended ${A} → ${C}`);
});

test("who cannot be rated gets the tier a person sets, without a score, and is unrated again after it", async () => {
  const { book } = await start(bookOf(SPENDING));
  const rated = { ...RAISED, customer: named("戊公司") };
  const planned = await plan(wanted({ adjustments: [rated] }));
  expect(planned.applied.adjusted.get(6)?.computed).toBeNull();
  expect([planned.grades.status[6], planned.counts.unrated]).toEqual(["provisional", 0]);
  await regrade(wanted({ adjustments: [rated] }));
  // 46301 is 2026-10-06; a month later is 2026-11-06.
  expect(written(book, "戊公司")).toEqual([
    A,
    `2026-11-22 人工调整为 ${A}（计算为 未评级，至 2027-03-31）：老客户`,
    day("2026-11-06"),
  ]);
  await regrade(wanted(undefined, day("2027-04-01")));
  expect(written(book, "戊公司")).toEqual([
    "未评级",
    `2027-04-01 人工调整到期，暂不评级（原 ${A}）`,
    null,
  ]);
});

test("held rows keep every cell while the others are written; released they are caught up with", async () => {
  const { book } = await start(bookOf(SPENDING));
  await regrade(wanted());
  const before = written(book, "甲公司");
  enter(book, "甲公司", 1, 10);
  enter(book, "丁公司", 1, 99000);
  const notes = {
    holds: [holding("甲公司")],
    adjustments: [{ ...RAISED, customer: named("甲公司") }],
  };
  const planned = await plan(wanted(notes));
  expect(planned.changes[0]).toEqual({ kind: "same", from: A, to: A });
  expect(planned.applied.held.get(0)?.would).toEqual({ kind: "same", from: A, to: A });
  const done = await regrade(wanted({ holds: notes.holds }));
  expect(done.counts).toEqual({ up: 1, down: 0, new: 0, same: 5, unrated: 1 });
  expect(written(book, "甲公司")).toEqual(before);
  expect(written(book, "丁公司")?.[0]).toBe(A);
  turn(book);
  const held = await plan(wanted());
  expect(held.applied.held.get(6)?.would).toEqual({ kind: "down", from: A, to: C });
  expect([held.grades.tierText(6), held.grades.next[6]]).toEqual([A, before?.[2]]);
  await regrade(wanted({ holds: [] }));
  expect(written(book, "甲公司")).toEqual([C, `2026-11-22 降 ${A}→${C}`, null]);
});

test("a row held before its first run stays blank and counts as unrated", async () => {
  const { book } = await start(bookOf(SPENDING));
  const done = await regrade(wanted({ holds: [holding("甲公司")] }));
  expect(done.counts).toEqual({ up: 0, down: 0, new: 5, same: 0, unrated: 2 });
  expect(written(book, "甲公司")).toEqual([null, null, null]);
});

test("a follow-up put off keeps its day until it comes, or the customer is contacted", async () => {
  const { book } = await start(bookOf(SPENDING));
  const until = day("2027-01-15");
  const snooze = { customer: named("甲公司"), until, reason: "出国", since: AS_OF };
  // 乙 has a tier without a rhythm: there is no date to put off.
  const other = { ...snooze, customer: named("乙公司") };
  await regrade(wanted({ snoozes: [snooze, other] }));
  expect([written(book, "甲公司")?.[2], written(book, "乙公司")?.[2]]).toEqual([until, null]);
  expect((await plan(wanted(undefined, until))).applied.snoozed.size).toBe(0);
  enter(book, "甲公司", 2, AS_OF + 1);
  const contacted = await plan(wanted());
  expect([...contacted.applied.snoozed.keys()]).toEqual([1]);
  expect(contacted.grades.next[0]).toBe(day("2026-12-23"));
});

test("notes on nobody, on two customers of one name, or with a tier the scheme lacks are told as lost", async () => {
  const twice = SPENDING.map((row) => (row[0] === "丁公司" ? ["丙公司", ...row.slice(1)] : row));
  const { book } = await start(bookOf(twice));
  const gone = holding("辛公司");
  const strange = { ...RAISED, customer: named("甲公司"), tier: "钻石" };
  const planned = await plan(wanted({ holds: [gone], adjustments: [RAISED, strange] }));
  expect(planned.applied.lost).toEqual([
    { kind: "hold", cause: "customer", note: gone },
    { kind: "adjustment", cause: "customer", note: RAISED },
    { kind: "adjustment", cause: "tier", note: strange },
  ]);
  await regrade(wanted({ holds: [gone], adjustments: [RAISED, strange] }));
  expect(written(book, "甲公司")?.[0]).toBe(A);
  expect((await readActiveSheet()).notes.adjustments).toEqual([RAISED, strange]);
});

test("undoing a run puts the cells back and keeps the notes, which the next run heeds", async () => {
  const { book } = await start(bookOf(SPENDING));
  await regrade(wanted());
  const before = written(book, "丙公司");
  await keepNotes(1, noted({ adjustments: [RAISED] }));
  await regrade(wanted());
  expect(written(book, "丙公司")?.[0]).toBe(A);
  await undo();
  expect(written(book, "丙公司")).toEqual(before);
  expect((await readActiveSheet()).notes.adjustments).toEqual([RAISED]);
  await regrade(wanted());
  expect(written(book, "丙公司")?.[0]).toBe(A);
});

test("a run that changes no cell still keeps other notes, and leaves a book without notes as it is", async () => {
  const { book, host } = await start(bookOf(SPENDING));
  await regrade(wanted());
  const saved = Buffer.from(book.save());
  host.resetCounters();
  await regrade(wanted({}));
  expect(Buffer.from(book.save()).equals(saved)).toBe(true);
  expect(host.requests).toBeLessThanOrEqual(2);
  // 乙 is B already: no cell changes, but from now on he stays B.
  const stays = { ...RAISED, customer: named("乙公司"), tier: B };
  expect((await regrade(wanted({ adjustments: [stays] }))).cellsWritten).toBe(0);
  expect((await readActiveSheet()).notes.adjustments).toEqual([stays]);
});
