import { NO_NOTES } from "../../src/excel/notes/types";
import type { UndoDone } from "../../src/excel/restore/undoRun";
import type { RegradeDone } from "../../src/excel/types";
import {
  FIRST_READING,
  isHalfDone,
  nextList,
  NO_CHOICES,
  outcomeOf,
  type Choices,
  type ListEvent,
  type ListState,
  type ReadyList,
} from "../../src/taskpane/list/listState";
import { snapshotOf, SPENDING, TODAY } from "./sheet";

const done: RegradeDone = {
  counts: { up: 1, down: 0, new: 0, same: 2, unrated: 0 },
  customers: 3,
  cellsWritten: 4,
  columns: [],
};
const read = (worksheetId = "1", keepOutcome = false): ListEvent => ({
  type: "read",
  snapshot: snapshotOf(SPENDING, { worksheetId }),
  today: TODAY,
  keepOutcome,
});
const after = (...events: readonly ListEvent[]): ListState =>
  events.reduce<ListState>(nextList, FIRST_READING);
const readyAfter = (...events: readonly ListEvent[]): ReadyList => {
  const state = after(...events);
  if (state.kind !== "ready") throw new Error(state.kind);
  return state;
};
const ENDED: ListEvent = { type: "ended", outcome: outcomeOf(done) };

describe("answers about columns", () => {
  const chosen = (choices: Partial<Choices>): ListEvent => ({ type: "chosen", choices });
  const last = (...events: readonly ListEvent[]) => readyAfter(read(), ...events).choices;

  test("add up", () => {
    const choices = last(
      chosen({ columns: { 消费额: "金额" } }),
      chosen({ columns: { 客户名称: "" }, percents: { 占比: "points" } }),
      chosen({ percents: { 毛利率: "fraction" } })
    );
    expect(choices.columns).toEqual({ 消费额: "金额", 客户名称: "" });
    expect(choices.percents).toEqual({ 占比: "points", 毛利率: "fraction" });
  });
  test("end with the scheme they were given for", () => {
    const answered = chosen({ columns: { 消费额: "金额" }, percents: { 占比: "points" } });
    const list = { headerRow: 9, firstColumn: 0 };
    const choices = last(chosen({ list }), answered, chosen({ schemeId: "rfm" }));
    expect(choices).toMatchObject({ columns: {}, percents: {}, list, schemeId: "rfm" });
    const same = last(chosen({ schemeId: "rfm" }), answered, chosen({ schemeId: "rfm" }));
    expect(same.columns).toEqual({ 消费额: "金额" });
  });
});

describe("the list of the pane", () => {
  test("is ready and idle once it was read", () => {
    expect(readyAfter(read())).toMatchObject({
      activity: { kind: "idle" },
      choices: NO_CHOICES,
      outcome: { kind: "none" },
      today: TODAY,
    });
  });

  test("keeps what is on screen while it is read again", () => {
    const first = readyAfter(read());
    expect(nextList(first, { type: "reading" })).toEqual({
      ...first,
      activity: { kind: "reading", wait: { kind: "short" } },
    });
  });

  test("keeps the choices when the same sheet is read again", () => {
    const state = readyAfter(read(), { type: "chosen", choices: { workdays: true } }, read());
    expect(state.choices.workdays).toBe(true);
  });

  test("forgets choices and outcome on another sheet", () => {
    const state = readyAfter(
      read(),
      { type: "chosen", choices: { schemeId: "abc-top5" } },
      ENDED,
      read("2", true)
    );
    expect(state.choices).toEqual(NO_CHOICES);
    expect(state.outcome).toEqual({ kind: "none" });
  });

  test("shows the outcome of its own write after reading again, until someone changes the sheet", () => {
    const own = readyAfter(
      read(),
      { type: "writing" },
      ENDED,
      { type: "reading" },
      read("1", true)
    );
    expect(own.outcome).toEqual({ kind: "done", done });
    expect(readyAfter(read(), ENDED, read("1", false)).outcome).toEqual({ kind: "none" });
  });

  test("drops the outcome when a choice changes what would be written", () => {
    const state = readyAfter(read(), ENDED, { type: "chosen", choices: { reuse: true } });
    expect(state.outcome).toEqual({ kind: "none" });
  });

  test.each(["writing", "undoing"] as const)(
    "takes no choices and no second read while it is %s",
    (type) => {
      const busy = readyAfter(read(), ENDED, { type });
      expect(busy).toMatchObject({ activity: { kind: type }, outcome: { kind: "none" } });
      expect(nextList(busy, { type: "reading" })).toBe(busy);
      expect(nextList(busy, { type: "chosen", choices: { workdays: true } })).toBe(busy);
    }
  );

  test("says why it could not be read, and recovers", () => {
    const refusal = { code: "excel-error", params: { message: "…" } } as const;
    expect(after(read(), { type: "unread", refusal })).toEqual({ kind: "unread", refusal });
    expect(after({ type: "unread", refusal }, read()).kind).toBe("ready");
  });

  test("leaves a list that is not there alone", () => {
    expect(after(ENDED)).toBe(FIRST_READING);
    expect(after({ type: "chosen", choices: { reuse: true } })).toBe(FIRST_READING);
  });
});

describe("what takes long", () => {
  const waiting = (share: number | undefined): ListEvent => ({ type: "waiting", share });

  test("says how far it got, also before a sheet was read", () => {
    const writing = readyAfter(read(), { type: "writing" }, waiting(undefined), waiting(0.4));
    expect(writing.activity).toEqual({ kind: "writing", wait: { kind: "long", share: 0.4 } });
    expect(after(waiting(undefined))).toEqual({
      kind: "reading",
      activity: { kind: "reading", wait: { kind: "long", share: undefined } },
    });
  });

  test("is forgotten with the end of the work", () => {
    const ended = readyAfter(read(), { type: "undoing" }, waiting(0.9), ENDED);
    expect(ended.activity).toEqual({ kind: "idle" });
    expect(nextList(ended, waiting(1))).toBe(ended);
    const again = readyAfter(read(), { type: "reading" }, waiting(0.9), { type: "reading" });
    expect(again.activity).toEqual({ kind: "reading", wait: { kind: "short" } });
  });

  test("leaves a list that could not be read alone", () => {
    const unread = after({ type: "unread", refusal: { code: "cancelled", params: {} } });
    expect(nextList(unread, waiting(0.5))).toBe(unread);
  });
});

test("only a run that did not end asks for an undo", () => {
  const codes = ["interrupted-run", "half-written", "cancelled", "sheet-changed"] as const;
  expect(codes.filter((code) => isHalfDone({ code, params: {} }))).toEqual([
    "interrupted-run",
    "half-written",
  ]);
});

test("a refusal, a regrade and an undo are outcomes of their own", () => {
  const refusal = { code: "sheet-protected", params: { sheet: "客户" } } as const;
  const undone: UndoDone = {
    point: {
      run: 1,
      at: "2026-11-22 14:05",
      sheet: "客户",
      list: 1,
      scheme: { zh: "方案", en: "Scheme" },
      counts: done.counts,
      customers: 3,
      cells: 4,
    },
    cellsRestored: 4,
    kept: [],
  };
  expect(outcomeOf(undone)).toEqual({ kind: "undone", undone });
  expect(outcomeOf(refusal)).toEqual({ kind: "refused", refusal });
  expect(outcomeOf(done)).toEqual({ kind: "done", done });
});

test("a contact is an outcome of its own, and its notes replace what was noted before", () => {
  const customer = { code: "", name: "甲公司" };
  const snooze = { customer, until: TODAY + 7, reason: "", since: TODAY };
  const notes = { ...NO_NOTES, snoozes: [snooze] };
  const record = {
    number: 1,
    kind: "snoozed",
    list: 1,
    worksheetId: "1",
    sheet: "客户",
    customer,
    day: TODAY,
    next: TODAY + 7,
    headerRow: 0,
    row: 1,
    identity: [],
    cells: [],
  } as const;
  const outcome = outcomeOf({ contact: "written", record, notes });
  expect(outcome.kind).toBe("contact");
  const ended: ListEvent = { type: "ended", outcome };
  expect(readyAfter(read(), ended).choices.notes).toBeUndefined();
  const noted: ListEvent = { type: "chosen", choices: { notes: NO_NOTES } };
  expect(readyAfter(read(), noted, ended).choices.notes).toEqual(notes);
  expect(readyAfter(read(), noted, ENDED).choices.notes).toEqual(NO_NOTES);
});
