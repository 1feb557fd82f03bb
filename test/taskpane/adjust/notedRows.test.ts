import { planRegrade } from "../../../src/excel/planRegrade";
import { NO_NOTES, type Adjustment, type ListNotes } from "../../../src/excel/notes/types";
import type { RegradePlan } from "../../../src/excel/types";
import { customerFinder } from "../../../src/table/customerKey";
import { adjustState } from "../../../src/taskpane/adjust/adjustState";
import { chosenCustomer } from "../../../src/taskpane/adjust/chosenCustomer";
import {
  adjustedShare,
  keysOf,
  notedRows,
  withoutNote,
} from "../../../src/taskpane/adjust/notedRows";
import { AS_OF, request } from "../../excel/lists";
import { snapshotOf } from "../sheet";

const [A, B, C] = ["A 关键客户", "B 主要客户", "C 普通客户"];
const NAMES = ["甲", "乙", "丙", "丁", "己", "庚", "辛", "壬"];
const ROWS = [
  ["客户名称", "消费额（元）", "上次联系日期"],
  ...NAMES.map((name, i) => [`${name}公司`, 9000 - i * 1000, ""]),
  ["戊公司", "", ""],
  ["", 10, ""],
];

const key = (name: string) => ({ code: "", name });
const adjust = (name: string, tier: string, until: number | null = null): Adjustment => ({
  customer: key(name),
  tier,
  reason: "老客户",
  owner: "王经理",
  since: AS_OF,
  until,
});

function planWith(change: Partial<ListNotes>, rows = ROWS): RegradePlan {
  const notes = { ...NO_NOTES, ...change };
  const planned = planRegrade(snapshotOf(rows), { ...request("abc-top5"), notes });
  if ("code" in planned) throw new Error(JSON.stringify(planned));
  return planned;
}

test("each note is listed with its row, what was computed and the days it has left, in list order", () => {
  const hold = { customer: key("甲公司"), note: "待确认", since: AS_OF };
  const adjustments = [
    adjust("丙公司", B, AS_OF + 9),
    adjust("甲公司", C, AS_OF),
    adjust("戊公司", B),
    adjust("丁公司", A, AS_OF - 1),
    adjust("癸公司", A),
  ];
  const plan = planWith({ adjustments, holds: [hold] });
  const { adjusted, held, ended, lost } = notedRows(plan, keysOf(plan));
  expect(
    adjusted.map(({ row, computed, daysLeft, isHeld }) => [row, computed, daysLeft, isHeld])
  ).toEqual([
    [1, A, 0, true],
    [3, C, 9, false],
    [9, null, null, false],
  ]);
  expect(held).toEqual([{ index: 0, row: 1, key: key("甲公司"), hold, now: null, would: C }]);
  expect([ended, lost.map(({ note }) => note)]).toEqual([[adjustments[3]], [adjustments[4]]]);
});

test("where adjustments gather is told from the fifth on, by computed tier and tier set", () => {
  const few = ["丙", "丁", "己", "庚"].map((name) => adjust(`${name}公司`, B));
  expect(adjustedShare(planWith({ adjustments: few }))).toEqual({
    count: 4,
    share: 4 / 10,
    moves: [],
    isAlike: false,
  });
  const more = [...few, adjust("甲公司", C), adjust("戊公司", A)];
  expect(adjustedShare(planWith({ adjustments: more }))).toEqual({
    count: 6,
    share: 6 / 10,
    moves: [
      { from: C, to: B, count: 4 },
      { from: A, to: C, count: 1 },
      { from: null, to: A, count: 1 },
    ],
    isAlike: true,
  });
  const apart = [adjust("甲公司", C), adjust("乙公司", C), adjust("戊公司", A), ...few.slice(0, 2)];
  expect(adjustedShare(planWith({ adjustments: apart })).isAlike).toBe(false);
  const half = [...apart, adjust("庚公司", B)];
  expect(adjustedShare(planWith({ adjustments: half })).isAlike).toBe(true);
});

test("the form is for customers who can be found again, with what the scheme alone gives them", () => {
  const chosen = (rows: typeof ROWS, index: number | undefined, notes: Partial<ListNotes> = {}) => {
    const plan = planWith(notes, rows);
    const keys = keysOf(plan);
    return chosenCustomer(plan, keys, customerFinder(keys), index);
  };
  const note = adjust("甲公司", C);
  expect(chosen(ROWS, undefined)).toEqual({ kind: "none" });
  expect(chosen(ROWS, 0, { adjustments: [note] })).toEqual({
    kind: "clear",
    index: 0,
    key: key("甲公司"),
    computed: A,
    score: null,
    adjustment: note,
  });
  expect(chosen(ROWS, 9)).toEqual({ kind: "unclear", index: 9, why: "unnamed" });
  const twice = ROWS.map((row) => (row[0] === "乙公司" ? ["甲 公司", ...row.slice(1)] : row));
  expect(chosen(twice, 0)).toEqual({ kind: "unclear", index: 0, why: "alike" });
});

test("a note that is dropped leaves the others as they are", () => {
  const adjustments = [adjust("甲公司", C), adjust("乙公司", C)];
  const hold = { customer: key("甲公司"), note: "", since: AS_OF };
  const notes = { ...NO_NOTES, adjustments, holds: [hold] };
  expect(withoutNote(notes, { kind: "adjustment", note: adjustments[0] })).toEqual({
    ...notes,
    adjustments: [adjustments[1]],
  });
  expect(withoutNote(notes, { kind: "hold", note: hold })).toEqual({ ...notes, holds: [] });
});

test("tiers are set by hand once the list was set up and where the scheme has tiers", () => {
  const fresh = snapshotOf(ROWS);
  const plan = planWith({});
  const result = { kind: "plan", plan } as const;
  expect(adjustState({ snapshot: fresh }, { result })).toEqual({ kind: "not-set-up" });
  const snapshot = { ...fresh, setup: request("abc-top5").setup };
  expect(adjustState({ snapshot }, { result })).toEqual({ kind: "open", plan });
  const scoreOnly = { ...plan, scheme: { ...plan.scheme, decide: { by: "none" as const } } };
  expect(adjustState({ snapshot }, { result: { kind: "plan", plan: scoreOnly } })).toEqual({
    kind: "no-tiers",
  });
  expect(adjustState({ snapshot }, { result: { kind: "no-date" } })).toEqual({ kind: "no-date" });
});
