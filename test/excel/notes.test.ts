import { openBook } from "../../src/book";
import { NO_NOTES, type Adjustment, type ListNotes } from "../../src/excel/notes/types";
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

const noted = (change: Partial<ListNotes>): ListNotes => ({ ...NO_NOTES, ...change });
const held = (name: string) => ({ customer: named(name), note: "待确认", since: AS_OF });

const wanted = (notes?: Partial<ListNotes>, asOf = AS_OF): RegradeRequest => ({
  ...request("abc-top5"),
  asOf,
  ...(notes && { notes: noted(notes) }),
});

/** Tier, change and date of the seven customers, by name. */
const written = (book: Parameters<typeof block>[0]) =>
  new Map(
    block(book, 2, 0, 7, 7).map(([name, , , , tier, change, next]) => [name, [tier, change, next]])
  );

test("a tier set by hand is written with its date, reason and the tier that was computed", async () => {
  const { book } = await start(bookOf(SPENDING));
  const planned = await plan(wanted({ adjustments: [RAISED] }));
  expect(planned.counts).toEqual({ up: 0, down: 0, new: 6, same: 0, unrated: 1 });
  expect(planned.grades.tierText(2)).toBe(A);
  expect(planned.computed.trace.grades.tierText(2)).toBe(C);
  expect(planned.applied.adjusted.get(2)).toEqual({ adjustment: RAISED, computed: C });
  const done = await regrade(wanted({ adjustments: [RAISED] }));
  expect(written(book).get("丙公司")).toEqual([
    A,
    `2026-11-22 人工调整为 ${A}（计算为 ${C}，至 2027-03-31）：老客户`,
    // No last contact: due on the as-of date, as for every A.
    AS_OF,
  ]);
  expect(written(book).get("丁公司")).toEqual([C, `2026-11-22 新评 ${C}`, null]);
  expect(done.cellsWritten).toBe(3 + 7 + 6 + 2);
});
