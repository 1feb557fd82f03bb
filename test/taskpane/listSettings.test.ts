import { NO_CHOICES, nextList, type ReadyList } from "../../src/taskpane/list/listState";
import { listSettings } from "../../src/taskpane/list/listSettings";
import { planFor, proposalFor, setupFor, snapshotOf, SPENDING, TODAY } from "./sheet";

const DAYS = [{ from: TODAY, to: TODAY + 1, name: "厂休" }];
const STORED = setupFor("abc-top5", {
  holidays: DAYS,
  skip: ["next"],
  colors: { "A 关键客户": "purple" },
});

test("what nobody set leaves no trace in the set-up", () => {
  expect(listSettings({}, NO_CHOICES)).toEqual({});
  expect(Object.keys(proposalFor(snapshotOf(SPENDING)).setup)).not.toEqual(
    expect.arrayContaining(["holidays"])
  );
});

test("what the workbook keeps stays until the person chooses, and an empty choice takes it back", () => {
  const snapshot = snapshotOf(SPENDING, { setup: STORED });
  expect(proposalFor(snapshot).setup).toEqual(STORED);
  const { setup } = proposalFor(snapshot, { holidays: [], skip: [], colors: {} });
  expect(setup).toEqual(setupFor("abc-top5"));
  expect(proposalFor(snapshot, { colors: "off" }).setup.colors).toBe("off");
});

test("columns and colours of the plan follow", () => {
  const plan = planFor(snapshotOf(SPENDING), {
    skip: ["change"],
    colors: { "A 关键客户": "purple" },
  });
  expect(plan.columns.map(({ kind }) => kind)).toEqual(["tier", "next"]);
  expect(plan.scheme.tiers[0].color).toBe("purple");
});

test("colours of one scheme's tiers are not another scheme's, having none is", () => {
  const other = { schemeId: "time-to-close-abcde" };
  const snapshot = snapshotOf(SPENDING, { setup: STORED });
  const { setup } = proposalFor(snapshot, other);
  expect(setup).toEqual(setupFor("time-to-close-abcde", { holidays: DAYS, skip: ["next"] }));
  const off = snapshotOf(SPENDING, { setup: { ...STORED, colors: "off" } });
  expect(proposalFor(off, other).setup.colors).toBe("off");
  const list: ReadyList = {
    kind: "ready",
    snapshot,
    today: TODAY,
    choices: { ...NO_CHOICES, colors: { "A 关键客户": "red" } },
    activity: { kind: "idle" },
    outcome: { kind: "none" },
  };
  expect(nextList(list, { type: "chosen", choices: other })).toMatchObject({
    choices: { colors: undefined },
  });
});
