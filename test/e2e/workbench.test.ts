import { openBook } from "../../src/book";
import { describeInBrowser } from "./describeInBrowser";
import type { Seen } from "./runWorkbench";
import { runInNode } from "./runInNode";

/** Includes the first build of the grid and of the add-in on a slow machine. */
const LIMIT = 420_000;

describeInBrowser("the workbench in a browser", (browser) => {
  let seen: Seen;
  beforeAll(async () => {
    seen = await runInNode<Seen>("runWorkbench.ts", [browser], LIMIT);
  }, LIMIT);

  test("shows the sample with its Chinese dates and stored totals", () => {
    expect(seen.title.shown).toBe("2026年上半年医药客户分级表");
    expect(seen.date.shown).toMatch(/^2026年\d{1,2}月\d{1,2}日$/);
    expect(seen.january.grid).toBe(seen.january.book);
    expect(seen.rulesBefore).toMatchObject({ grid: 1 });
  });

  test("writes scores, tiers and dates when Regrade is pressed in the pane", () => {
    // By hand from the sample: rows 14 and 5 of the sheet.
    expect(seen.best.score.book).toBeCloseTo(94.7677, 3);
    expect(seen.best.tier.book).toBe("A类");
    expect(seen.worst.score.book).toBeCloseTo(18.414, 3);
    expect(seen.worst.tier.book).toBe("D类");
    expect(seen.best.next.shown).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test.each(["best", "worst", "first"] as const)(
    "shows the %s customer as the Book has it",
    (who) => {
      for (const { book, grid } of Object.values(seen[who])) expect(grid).toBe(book);
    }
  );

  test("colours tiers and due dates by rules that the grid shows too", () => {
    const { book, grid } = seen.rulesAfter;
    expect(book.length).toBeGreaterThanOrEqual(1 + 4 + 3);
    expect(grid).toBe(book.length);
    expect(book.filter((rule) => rule.includes("TODAY()")).length).toBeGreaterThanOrEqual(2);
    for (const tier of ["A类", "B类", "C类", "D类"]) {
      expect(book.some((rule) => rule.includes(tier))).toBe(true);
    }
  });

  test("regrades from the ribbon what was typed into the grid", () => {
    // Gross margin 11.7 % → 12.5 %: one point of 90.
    const gained = Number(seen.firstAgain.score.book) - Number(seen.first.score.book);
    expect(gained).toBeCloseTo(100 / 90, 3);
    expect(seen.firstAgain.score.grid).toBe(seen.firstAgain.score.book);
  });

  test("saves a file that holds all of it", () => {
    const sheet = openBook(Buffer.from(seen.saved, "base64")).sheet("客户分级")!;
    expect(sheet.cell(3, 15).value).toBe(12.5);
    expect(sheet.conditionalFormats.length).toBe(seen.rulesAfter.book.length);
    const scores = sheet.usedArea(true)!;
    const header = Array.from({ length: scores.columns }, (_, i) => sheet.cell(2, i).value);
    expect(header).toContain("总分");
  });

  test("asks nothing of any other origin", () => {
    expect(seen.foreign).toEqual([]);
  });

  test("leaves no error in the console", () => {
    expect(seen.complaints).toEqual([]);
  });
});
