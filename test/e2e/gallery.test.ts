import { describeInBrowser } from "./describeInBrowser";
import type { Seen } from "./runGallery";
import { runInNode } from "./runInNode";

/** Includes the first build of the grid and of the add-in on a slow machine. */
const LIMIT = 420_000;

describeInBrowser("gallery and switches", (browser) => {
  let seen: Seen;
  beforeAll(async () => {
    seen = await runInNode<Seen>("runGallery.ts", [browser], LIMIT);
  }, LIMIT);

  test("a total that follows what was typed keeps nobody from regrading at once", () => {
    expect(seen.afterTyping).toBe("summary");
    // The stored total of January is 2050.53, the first customer's amount was 30.46.
    expect(seen.total.book).toBeCloseTo(2050.53 + 31 - 30.46, 6);
  });

  test("a sample is opened by one click and regrades", () => {
    expect(seen.opened).toBe("甲醇、二甲醚客户.xlsx");
    expect(seen.tiers.map(({ shown }) => shown)).toEqual(
      seen.tiers.map(() => expect.stringMatching(/战略合作伙伴|重点用户|市场用户/) as string)
    );
  });

  test("without dynamic arrays a function answers one cell", () => {
    const [without, spilled] = seen.below;
    expect(without.book).toBeNull();
    expect(spilled.shown).toMatch(/用户|伙伴/);
  });

  test("a protected sheet is refused with a sentence, an older Excel starts the pane anew", () => {
    expect(seen.protectedSays).toContain("保护");
    expect(seen.oldExcel).toEqual([true, false]);
  });

  test("sheets are added and renamed in the Book, and a taken name is refused", () => {
    expect(seen.sheets.book).toEqual([...seen.before, "统计"]);
    expect(seen.sheets.grid).toEqual(seen.sheets.book);
    expect(seen.reference).toBe("甲醇二甲醚客户!A3");
    expect(seen.refused).toContain("工作表没有改动");
  });

  test("a column that is drawn wider is wider in the file", () => {
    expect(seen.width).toBe(20);
  });

  test("Escape closes a panel, and axe-core finds no violation around the grid", () => {
    expect(seen.escaped).toBe(true);
    expect(seen.violations).toEqual([]);
  });

  test("nothing is complained of, nobody else is asked", () => {
    expect(seen.complaints).toEqual([]);
    expect(seen.foreign).toEqual([]);
  });
});
