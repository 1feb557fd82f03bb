import { catalogue } from "../../../src/catalogue";
import { serialOf } from "../../../src/formula/serial";
import { editScheme } from "../../../src/scheme/edit/editScheme";
import { blankScorecard, ownCopy } from "../../../src/scheme/edit/ownCopy";
import type { SchemeEdit } from "../../../src/scheme/edit/types";
import type { Scheme } from "../../../src/scheme/types";
import { previewDraft, type DraftPreview } from "../../../src/taskpane/editor/previewDraft";
import { sheetColumns } from "../../../src/taskpane/editor/sheetColumns";
import { weekly, workload } from "../../../src/taskpane/editor/workload";
import { NO_CHOICES } from "../../../src/taskpane/list/listState";
import type { SheetValue } from "../../../src/table/types";
import { planFor, proposalFor, snapshotOf, TODAY } from "../sheet";

/** Twenty customers with a mark of 0 to 100 each, five by five. */
const MARKED: readonly (readonly SheetValue[])[] = [
  ["客户名称", "指标一", "指标二", "指标三", "指标四", "指标五", "区域", "上次联系日期"],
  ...Array.from({ length: 20 }, (_, i): readonly SheetValue[] => [
    `客户${i + 1}`,
    ...Array.from({ length: 5 }, () => 100 - i * 5),
    i % 2 === 0 ? "华东" : "华南",
    serialOf(2026, 11, 1 + (i % 20)),
  ]),
];
const snapshot = snapshotOf(MARKED);
const choices = { schemeId: "weighted-scorecard" };
const proposal = proposalFor(snapshot, choices);
const list = { snapshot, choices: { ...NO_CHOICES, ...choices }, today: TODAY };
const own = ownCopy(proposal.chosen.scheme, { options: {}, taken: [] });

const preview = (scheme: Scheme) => previewDraft(scheme, { list, proposal, language: "zh-CN" });
function graded(found: DraftPreview) {
  if (found.kind !== "graded") throw new Error(JSON.stringify(found));
  return found;
}
const after = (...edits: readonly SchemeEdit[]) => graded(preview(edits.reduce(editScheme, own)));
const counts = ({ effect }: ReturnType<typeof graded>) =>
  effect.tiers.map(({ tier, before, after: now }) => [
    tier.kind === "tier" ? tier.label : tier.kind,
    before,
    now,
  ]);

describe("a draft on the list", () => {
  test("moves nobody while nothing is edited", () => {
    const { effect } = after();
    expect(effect.moves).toEqual([]);
    expect(counts(after())).toEqual([
      ["A", 4, 4],
      ["B", 3, 3],
      ["C", 2, 2],
      ["D", 11, 11],
    ]);
    expect(effect.weeklyAfter).toBeCloseTo(effect.weeklyBefore, 12);
  });

  test("moves the counts when a cut is moved, and names who goes where", () => {
    // 85 → 95: only 100 and 95 are left above it; 90 and 85 go down to B.
    const moved = after({ kind: "number", at: "decide.cuts[0].atLeast", value: 95 });
    expect(counts(moved).slice(0, 2)).toEqual([
      ["A", 4, 2],
      ["B", 3, 5],
    ]);
    const { moves, up, down, other, same } = moved.effect;
    expect({ up, down, other, same }).toEqual({ up: 0, down: 2, other: 0, same: 18 });
    expect(moves.map(({ name, row, change }) => [name, row, change.from, change.to])).toEqual([
      ["客户3", 4, "A", "B"],
      ["客户4", 5, "A", "B"],
    ]);
  });

  test("lists those who rise before those who fall", () => {
    const { effect } = after(
      { kind: "number", at: "decide.cuts[0].atLeast", value: 95 },
      { kind: "number", at: "decide.cuts[2].atLeast", value: 50 }
    );
    expect(effect.moves.map(({ change }) => change.kind)).toEqual(["up", "up", "down", "down"]);
  });

  test("counts customers of a tier that the draft does not have apart", () => {
    const renamed = after({ kind: "tier-label", index: 0, text: "重点" });
    expect(counts(renamed)[0]).toEqual(["重点", 0, 4]);
    expect(counts(renamed).at(-1)).toEqual(["other", 4, 0]);
    expect(renamed.effect.other).toBe(4);
  });

  test("changes the workload with a rhythm, for each tier by its customers", () => {
    const { effect } = after({ kind: "cadence", index: 3, cadence: { every: 1, unit: "week" } });
    expect(effect.tiers.map((tier) => tier.weekly)).toEqual([
      expect.closeTo(4, 9),
      expect.closeTo((3 * 7) / 15, 9),
      expect.closeTo((2 * 12 * 7) / 365.25, 9),
      11,
    ]);
    const quarterly = (11 * 4 * 7) / 365.25;
    expect(effect.weeklyAfter - effect.weeklyBefore).toBeCloseTo(11 - quarterly, 9);
  });

  test("is not graded while it has an error, and says all its problems", () => {
    const broken = preview(
      editScheme(own, { kind: "number", at: "decide.cuts[0].atLeast", value: 10 })
    );
    expect(broken.kind).toBe("broken");
    expect(broken.problems.map(({ code }) => code)).toContain("cut-order");
  });

  test("is told why it finds no list of its own columns", () => {
    const stars = catalogue.find(({ id }) => id === "points-star")!;
    const found = preview(ownCopy(stars, { options: {}, taken: [] }));
    expect(found).toMatchObject({ kind: "refused", refusal: { code: "no-columns" } });
  });

  test("leaves what was read, and the scheme in force, as they are", () => {
    const before = JSON.stringify([snapshot, proposal.chosen.scheme]);
    after({ kind: "remove-criterion", index: 0 }, { kind: "add-tier", after: 3, label: "E" });
    expect(JSON.stringify([snapshot, proposal.chosen.scheme])).toBe(before);
  });
});

describe("a blank scorecard", () => {
  const columns = sheetColumns(planFor(snapshot, choices));
  const named = (name: string) => columns.find(({ column }) => column.name === name)!;

  test("finds the columns of the sheet with how they would earn points", () => {
    expect(columns.map(({ column, kind }) => [column.name, column.type, kind])).toEqual([
      ["指标一", "number", "bands"],
      ["指标二", "number", "bands"],
      ["指标三", "number", "bands"],
      ["指标四", "number", "bands"],
      ["指标五", "number", "bands"],
      ["区域", "choice", "choices"],
      ["上次联系日期", "number", "bands"],
    ]);
    expect(named("区域").column.options).toEqual([{ value: "华东" }, { value: "华南" }]);
    expect(named("指标一").edges).toEqual([80, 60, 40, 20]);
  });

  test("grades the list as soon as it has a criterion of the sheet", () => {
    const base = blankScorecard(
      {
        name: { name: "客户名称", type: "text", role: "name" },
        contact: { name: "上次联系日期", type: "date", role: "contact" },
      },
      []
    );
    expect(preview(base).kind).toBe("broken");
    const { column, kind, edges } = named("指标一");
    const criterion = { name: "指标一", column, kind, edges, max: 100 };
    const found = graded(preview(editScheme(base, { kind: "add-criterion", criterion })));
    // 100–80: 100 points, 75–60: 75, 55–40: 50, below 40: 25 or 0.
    expect(counts(found)).toEqual([
      ["A", 4, 5],
      ["B", 3, 4],
      ["C", 2, 4],
      ["D", 11, 7],
    ]);
  });
});

describe("the workload", () => {
  test.each([
    [7, "day", 1],
    [1, "week", 1],
    [2, "week", 0.5],
    [12, "month", 7 / 365.25],
    [4, "quarter", 7 / 365.25],
    [1, "year", 7 / 365.25],
  ] as const)("every %i %s is %d a week", (every, unit, visits) =>
    expect(weekly({ every, unit })).toBeCloseTo(visits, 12)
  );

  test("leaves out customers without a date, and tiers without a rhythm", () => {
    const tiers = own.tiers.map((tier, i) => (i === 1 ? { ...tier, cadence: undefined } : tier));
    const found = workload(
      { tiers: tiers as Scheme["tiers"] },
      { tier: Int16Array.from([0, 0, 1, -1]), next: Float64Array.from([1, NaN, 3, 4]) }
    );
    expect(found).toEqual([1, 0, 0, 0]);
  });
});
