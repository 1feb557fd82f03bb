import type { RegradeDone } from "../../src/excel/types";
import {
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
  events.reduce<ListState>(nextList, { kind: "reading" });
const readyAfter = (...events: readonly ListEvent[]): ReadyList => {
  const state = after(...events);
  if (state.kind !== "ready") throw new Error(state.kind);
  return state;
};
const WRITTEN: ListEvent = { type: "written", outcome: outcomeOf(done) };

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
      activity: "idle",
      choices: NO_CHOICES,
      outcome: { kind: "none" },
      today: TODAY,
    });
  });

  test("keeps what is on screen while it is read again", () => {
    const first = readyAfter(read());
    expect(nextList(first, { type: "reading" })).toEqual({ ...first, activity: "reading" });
  });

  test("keeps the choices when the same sheet is read again", () => {
    const state = readyAfter(read(), { type: "chosen", choices: { workdays: true } }, read());
    expect(state.choices.workdays).toBe(true);
  });

  test("forgets choices and outcome on another sheet", () => {
    const state = readyAfter(
      read(),
      { type: "chosen", choices: { schemeId: "abc-top5" } },
      WRITTEN,
      read("2", true)
    );
    expect(state.choices).toEqual(NO_CHOICES);
    expect(state.outcome).toEqual({ kind: "none" });
  });

  test("shows the outcome of its own write after reading again, until someone changes the sheet", () => {
    const own = readyAfter(
      read(),
      { type: "writing" },
      WRITTEN,
      { type: "reading" },
      read("1", true)
    );
    expect(own.outcome).toEqual({ kind: "done", done });
    expect(readyAfter(read(), WRITTEN, read("1", false)).outcome).toEqual({ kind: "none" });
  });

  test("drops the outcome when a choice changes what would be written", () => {
    const state = readyAfter(read(), WRITTEN, { type: "chosen", choices: { reuse: true } });
    expect(state.outcome).toEqual({ kind: "none" });
  });

  test("takes no choices and no second read while it writes", () => {
    const writing = readyAfter(read(), { type: "writing" });
    expect(nextList(writing, { type: "reading" })).toBe(writing);
    expect(nextList(writing, { type: "chosen", choices: { workdays: true } })).toBe(writing);
  });

  test("says why it could not be read, and recovers", () => {
    const refusal = { code: "excel-error", params: { message: "…" } } as const;
    expect(after(read(), { type: "unread", refusal })).toEqual({ kind: "unread", refusal });
    expect(after({ type: "unread", refusal }, read()).kind).toBe("ready");
  });

  test("leaves a list that is not there alone", () => {
    expect(after(WRITTEN)).toEqual({ kind: "reading" });
    expect(after({ type: "chosen", choices: { reuse: true } })).toEqual({ kind: "reading" });
  });
});

test("a refusal of the write is an outcome of its own", () => {
  const refusal = { code: "sheet-protected", params: { sheet: "客户" } } as const;
  expect(outcomeOf(refusal)).toEqual({ kind: "refused", refusal });
  expect(outcomeOf(done)).toEqual({ kind: "done", done });
});
