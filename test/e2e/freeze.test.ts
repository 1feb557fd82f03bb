import { describeInBrowser } from "./describeInBrowser";
import type { FreezeSeen } from "./runFreeze";
import { runInNode } from "./runInNode";

/** Includes the first build of the grid and of the add-in on a slow machine. */
const LIMIT = 420_000;

describeInBrowser("formulas to values in a browser", (browser) => {
  let seen: FreezeSeen;
  beforeAll(async () => {
    seen = await runInNode<FreezeSeen>("runFreeze.ts", [browser], LIMIT);
  }, LIMIT);

  test("the pane counts the formulas and names the one that stays", () => {
    expect(seen.found).toContain("2 个 GRADE 公式");
    expect(seen.left).toMatch(/AF71：显示 #VALUE!/);
  });

  test("every cell of a spill is a value afterwards, the same as before", () => {
    expect(seen.done).toContain("1 个公式");
    expect(seen.formulas[0]).toContain("GRADE.TIER(");
    expect(seen.formulas[1]).not.toContain("GRADE");
    expect(seen.frozen.map(({ book }) => book)).toEqual(seen.before.map(({ book }) => book));
    expect(new Set(seen.before.map(({ book }) => book)).size).toBeGreaterThan(3);
  });

  test("an undo brings the formula back, and it spills", () => {
    expect(seen.undone).toContain("1 个公式");
    expect(seen.formulas[2]).toBe(seen.formulas[0]);
    expect(seen.back).toEqual(seen.before);
  });

  test("the screen leaves no barrier, before and after", () => {
    expect(seen.violations).toEqual([]);
  });

  test("nothing complains and nothing is asked elsewhere", () => {
    expect([seen.complaints, seen.foreign]).toEqual([[], []]);
  });
});
