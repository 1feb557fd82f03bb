import {
  NO_CHOICES,
  nextList,
  type Choices,
  type ListState,
} from "../../../src/taskpane/list/listState";
import { planFor, proposalFor, setupFor, snapshotOf, TODAY } from "../sheet";

/** The second customer crosses the 80 % line: which class it has is what the option decides. */
const SALES = [
  ["客户名称", "销售额"],
  ["甲", 70],
  ["乙", 20],
  ["丙", 10],
];
const PARETO = { schemeId: "abc-pareto" };

const tiers = (choices: Partial<Choices>, more = {}) => {
  const { grades } = planFor(snapshotOf(SALES, more), choices);
  return [0, 1, 2].map((row) => grades.tierText(row));
};

test("a chosen option decides the tiers, and is kept with the list", () => {
  expect(tiers(PARETO)).not.toEqual(tiers({ ...PARETO, options: { crossing: "upper" } }));
  const { setup } = proposalFor(snapshotOf(SALES), { ...PARETO, options: { crossing: "upper" } });
  expect(setup.options).toEqual({ crossing: "upper" });
});

test("what the workbook remembers holds until the person chooses otherwise", () => {
  const stored = { setup: setupFor("abc-pareto", { options: { crossing: "upper" } }) };
  expect(tiers({}, stored)).toEqual(tiers({ ...PARETO, options: { crossing: "upper" } }));
  expect(tiers({ options: { crossing: "lower" } }, stored)).toEqual(tiers(PARETO));
});

test("options of a scheme are forgotten with it", () => {
  const ready: ListState = {
    kind: "ready",
    snapshot: snapshotOf(SALES),
    today: TODAY,
    choices: { ...NO_CHOICES, ...PARETO, options: { crossing: "upper" } },
    activity: { kind: "idle" },
    outcome: { kind: "none" },
  };
  const optionsAfter = (choices: Partial<Choices>) => {
    const next = nextList(ready, { type: "chosen", choices });
    return next.kind === "ready" ? next.choices.options : undefined;
  };
  expect(optionsAfter({ schemeId: "rfm" })).toEqual({});
  expect(optionsAfter({ workdays: true })).toEqual({ crossing: "upper" });
  expect(optionsAfter({ options: { other: "b" } })).toEqual({ crossing: "upper", other: "b" });
});

test("a list whose scheme has no option chosen keeps none", () => {
  expect(proposalFor(snapshotOf(SALES), PARETO).setup.options).toEqual({});
});
