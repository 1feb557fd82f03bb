import { NO_NOTES, type Adjustment } from "../../../src/excel/notes/types";
import { parseIsoDate } from "../../../src/formula/serial";
import { customerFinder } from "../../../src/table/customerKey";
import {
  adjustmentOf,
  draftProblems,
  withAdjustment,
  type Draft,
} from "../../../src/taskpane/adjust/draft";

const AS_OF = parseIsoDate("2026-11-22") as number;
const sound: Draft = {
  tier: "A",
  reason: " 老客户 ",
  owner: "王经理 ",
  last: "2026-11-22",
  isOpen: false,
};

test.each<[string, Partial<Draft>, object]>([
  ["a whole form", {}, {}],
  ["no tier", { tier: "" }, { tier: "no-tier" }],
  ["a reason of blanks", { reason: "  " }, { reason: "no-reason" }],
  ["no owner", { owner: "" }, { owner: "no-owner" }],
  ["no day", { last: "" }, { last: "no-day" }],
  ["a day before the as-of date", { last: "2026-11-21" }, { last: "past-day" }],
  ["an open end with no day", { last: "", isOpen: true }, {}],
  ["an open end with a day that is past", { last: "2020-01-01", isOpen: true }, {}],
  [
    "nothing at all",
    { tier: "", reason: "", owner: "", last: "" },
    { tier: "no-tier", reason: "no-reason", owner: "no-owner", last: "no-day" },
  ],
])("%s is told field by field", (_, change, problems) => {
  expect(draftProblems({ ...sound, ...change }, AS_OF)).toEqual(problems);
});

const key = (name: string, code = "") => ({ name, code });

test("a form becomes an adjustment with its texts trimmed; an open end has no day", () => {
  const made = adjustmentOf(sound, key("甲公司"), AS_OF);
  expect(made).toEqual({
    customer: key("甲公司"),
    tier: "A",
    reason: "老客户",
    owner: "王经理",
    since: AS_OF,
    until: AS_OF,
  });
  expect(adjustmentOf({ ...sound, isOpen: true }, key("甲公司"), AS_OF).until).toBeNull();
});

test("a new adjustment takes the place of those on the same customer, however he was written", () => {
  const note = (name: string, tier: string): Adjustment => ({
    ...adjustmentOf(sound, key(name), AS_OF),
    tier,
  });
  const finder = customerFinder([key("甲公司"), key("乙（中国）公司")]);
  const before = [note("乙(中国)公司", "C"), note("甲公司", "B"), note("不在名单", "A")];
  const notes = { ...NO_NOTES, adjustments: before };
  const made = note("乙（中国）公司", "A");
  expect(withAdjustment(notes, finder, made).adjustments).toEqual([before[1], before[2], made]);
});
