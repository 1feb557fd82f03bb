import { describeInBrowser } from "./describeInBrowser";
import type { KeyboardSeen } from "./runKeyboard";
import { runInNode } from "./runInNode";

/** Includes the first build of the grid and of the add-in on a slow machine. */
const LIMIT = 420_000;

describeInBrowser("the keyboard alone", (browser) => {
  let seen: KeyboardSeen;
  beforeAll(async () => {
    seen = await runInNode<KeyboardSeen>("runKeyboard.ts", [browser], LIMIT);
  }, LIMIT);

  test("leads from the first screen to the list of changes, to Regrade and to Undo", () => {
    expect(seen.changesShown).toBe(true);
    expect(seen.tierGraded).toMatch(/^[A-D]类$/);
    expect(seen.tierUndone).toBe("");
    expect(seen.undoneText).toContain("已撤销评级");
  });

  test("shows where the focus stands at every stop", () => {
    expect(seen.stops.length).toBeGreaterThan(15);
    expect(seen.unseen).toEqual([]);
  });

  test("does not lose the focus when a regrade ends", () => {
    expect(seen.focusAfterRegrade).not.toBe("body");
  });

  test("leaves no error in the console", () => {
    expect(seen.complaints).toEqual([]);
  });
});
