import { catalogue } from "../../src/catalogue";
import type { SheetSnapshot } from "../../src/excel/types";
import { findSuggestions } from "../../src/taskpane/list/propose";
import { planFor, proposalFor, setupFor, snapshotOf, SPENDING, TODAY } from "./sheet";

describe("a proposal", () => {
  test("suggests the scheme whose columns the sheet has", () => {
    const proposal = proposalFor(snapshotOf(SPENDING));
    expect(proposal).toMatchObject({
      why: "suggested",
      chosen: { scheme: { id: "abc-top5" }, matched: 1, used: 1 },
      asOf: TODAY,
      result: { kind: "plan" },
    });
  });

  test("follows what the workbook remembers before the suggestion", () => {
    const setup = setupFor("time-to-close-abcde", {
      workdays: true,
      columns: { 消费额: "消费额" },
    });
    const proposal = proposalFor(snapshotOf(SPENDING, { setup }));
    expect(proposal.why).toBe("stored");
    expect(proposal.setup).toEqual(setup);
  });

  test("follows the person before the workbook, without columns agreed for another scheme", () => {
    const setup = setupFor("time-to-close-abcde", { columns: { 预计成交月数: "消费额" } });
    const proposal = proposalFor(snapshotOf(SPENDING, { setup }), { schemeId: "abc-top5" });
    expect(proposal.why).toBe("chosen");
    expect(proposal.setup).toEqual(setupFor("abc-top5"));
  });

  test("uses the day chosen, and waits while there is none", () => {
    const snapshot = snapshotOf(SPENDING);
    expect(proposalFor(snapshot, { asOf: TODAY + 9 }).asOf).toBe(TODAY + 9);
    expect(proposalFor(snapshot, { asOf: "none" }).result).toEqual({ kind: "no-date" });
  });

  test("carries the refusal of a scheme that finds none of its columns", () => {
    const { result } = proposalFor(snapshotOf(SPENDING), { schemeId: "time-to-close-abcde" });
    expect(result).toMatchObject({ kind: "refused", refusal: { code: "no-columns" } });
  });

  test("asks before an existing column is written, and writes there with consent", () => {
    const graded = SPENDING.map((row, i) => [...row, i === 1 ? "客户等级" : i === 2 ? "A" : ""]);
    const snapshot = snapshotOf(graded);
    const asked = planFor(snapshot);
    expect(asked.offered.map(({ header }) => header)).toEqual(["客户等级"]);
    expect(asked.columns.find(({ kind }) => kind === "tier")).toMatchObject({ place: "new" });
    const agreed = planFor(snapshot, { reuse: true });
    expect(agreed.columns.find(({ kind }) => kind === "tier")).toMatchObject({
      place: "reused",
      column: 3,
    });
  });
});

describe("a sheet that was graded before", () => {
  const graded = SPENDING.map((row, i) => [...row, i === 1 ? "等级" : i > 1 ? "A 关键客户" : ""]);
  const tier = { kind: "tier", column: 3 } as const;

  test("fits the schemes as well as it did before our columns were there", () => {
    const before = findSuggestions(snapshotOf(SPENDING), catalogue);
    const own = [{ ...tier, reused: false }];
    expect(findSuggestions(snapshotOf(graded, { own }), catalogue)).toEqual(before);
  });

  test("has a column of the manager's own still, where we write into it", () => {
    const own = [{ ...tier, reused: true }];
    const found = findSuggestions(snapshotOf(graded, { own }), catalogue);
    expect(found).toEqual(findSuggestions(snapshotOf(graded), catalogue));
    expect(found).not.toEqual(findSuggestions(snapshotOf(SPENDING), catalogue));
  });
});

describe("the ledger", () => {
  const places = {
    runs: { sheet: "我的台账", row: 0, column: 0, rows: 3 },
    changes: { sheet: "变动明细", row: 0, column: 0, rows: 9 },
  };
  const sheets = ["我的台账", "变动明细"];

  test("is kept unless the person says no while the list is set up", () => {
    const asked = proposalFor(snapshotOf(SPENDING));
    expect(asked.setup.ledger).toBe(true);
    expect(asked.ledger).toEqual({ kind: "adds", sheets: ["评级台账", "变动明细"], isOn: true });
    const declined = proposalFor(snapshotOf(SPENDING), { ledger: false });
    expect(declined.setup.ledger).toBe(false);
    expect(declined.ledger).toMatchObject({ kind: "adds", isOn: false });
  });

  test("of another list of the workbook is added to, under the names its sheets have now", () => {
    const { ledger } = proposalFor(snapshotOf(SPENDING, { ledger: places }));
    expect(ledger).toEqual({ kind: "joins", sheets, isOn: true });
  });

  test("that is kept stays on, and one can be begun for a list that has none", () => {
    const kept = setupFor("abc-top5", { ledger: true });
    const later = proposalFor(snapshotOf(SPENDING, { setup: kept, ledger: places }), {
      ledger: false,
    });
    expect(later.setup).toEqual(kept);
    expect(later.ledger).toEqual({ kind: "kept", sheets });
    const without = proposalFor(snapshotOf(SPENDING, { setup: setupFor("abc-top5") }));
    expect(without.setup).toEqual(setupFor("abc-top5"));
    expect(without.ledger).toMatchObject({ kind: "without", isOn: false });
    const snapshot = snapshotOf(SPENDING, { setup: setupFor("abc-top5"), ledger: places });
    const begun = proposalFor(snapshot, { ledger: true });
    expect(begun.setup).toEqual(kept);
    expect(begun.ledger).toEqual({ kind: "without", sheets, isOn: true });
  });

  test("is not promised where somebody deleted its sheets", () => {
    const setup = setupFor("abc-top5", { ledger: true });
    expect(proposalFor(snapshotOf(SPENDING, { setup })).ledger).toEqual({ kind: "gone" });
  });
});

describe("nothing to propose", () => {
  test("on an empty sheet", () => {
    expect(findSuggestions(snapshotOf([]), catalogue)).toEqual({
      kind: "no-list",
      refusal: { code: "empty-sheet", params: { sheet: "客户" } },
    });
  });

  test("where no scheme knows the columns", () => {
    const stock = snapshotOf([
      ["仓库", "库位", "批次"],
      ["一号", "A-1", "20260101"],
      ["二号", "B-2", "20260202"],
      ["三号", "C-3", "20260303"],
    ]);
    expect(findSuggestions(stock, catalogue)).toMatchObject({
      kind: "no-scheme",
      sheet: "客户",
    });
  });
});

describe("a scheme that needs the ledger", () => {
  const shops = [
    ["客户名称", "前三月月均购进数量", "受行政处罚"],
    ["甲店", 10, "否"],
  ];
  const place = { sheet: "台账", row: 0, column: 0, rows: 1 };
  const ledger = { runs: place, changes: place };
  const choices = { schemeId: "tobacco-supply-tier" };
  const lacks = (more: Partial<SheetSnapshot>, schemeId = choices.schemeId) =>
    proposalFor(snapshotOf(shops, more), { schemeId }).lacksLedger;

  test("lacks it until it was read, where the workbook keeps one", () => {
    expect(lacks({ ledger })).toBe(true);
    expect(lacks({})).toBe(false);
    const ledgerRows = { runs: [], undone: new Set<number>(), changes: [] };
    expect(lacks({ ledger, ledgerRows })).toBe(false);
    expect(lacks({ ledger }, "abc-top5")).toBe(false);
  });

  test("does not lack it where the sheet has the column", () => {
    const own = shops.map((row, i) => [...row, i === 0 ? "当前档位" : 3]);
    expect(proposalFor(snapshotOf(own, { ledger }), choices).lacksLedger).toBe(false);
  });
});
