import { join } from "node:path";
import { openBook } from "../../src/book";
import { run as runCli } from "../../src/cli/run";
import { describeInBrowser } from "./describeInBrowser";
import type { Seen } from "./runFunctions";
import { runInNode } from "./runInNode";

/** Includes the first build of the grid and of the add-in on a slow machine. */
const LIMIT = 420_000;
const SAMPLE = join(__dirname, "../../src/workbench/samples/pharma-60.xlsx");

describeInBrowser("functions typed into the grid", (browser) => {
  let seen: Seen;
  beforeAll(async () => {
    seen = await runInNode<Seen>("runFunctions.ts", [browser], LIMIT);
  }, LIMIT);

  test("spill a tier and a score for each customer", () => {
    expect(seen.tiers).toHaveLength(60);
    for (const { book, grid, shown } of seen.tiers) {
      expect(grid).toBe(book);
      expect(shown).toBe(book);
    }
    for (const { book, grid } of seen.scores) expect(grid).toBe(book);
  });

  test("agree with the pane, customer by customer", () => {
    expect(seen.tiers.map(({ book }) => book)).toEqual(seen.paneTiers.map(({ book }) => book));
    // The pane writes scores with four decimals.
    expect(seen.scores.map(({ book }) => Number(Number(book).toFixed(4)))).toEqual(
      seen.paneScores.map(({ book }) => book)
    );
  });

  test("agree with the command line", async () => {
    const { stdout } = await runCli(["score", SAMPLE, "--scheme", "pharma-distributor"]);
    const { rows } = JSON.parse(stdout) as { rows: readonly { readonly tier: string }[] };
    expect(rows.map(({ tier }) => tier)).toEqual(seen.tiers.map(({ book }) => book));
  });

  test("follow an input, and the way back", () => {
    // Gross margin 11.7 % → 12.5 %: one point of 90.
    const gained = Number(seen.followed.book) - Number(seen.scores[0]!.book);
    expect(gained).toBeCloseTo(100 / 90, 3);
    expect(seen.undone.book).toBe(11.7);
  });

  test("stay formulas when their cell is opened and left again", () => {
    expect(seen.reentered).toBe('GRADE.TIER(A3:Z63,"pharma-distributor")');
  });

  test("say beside the grid what is wrong", () => {
    expect(seen.error.shown).toBe("#VALUE!");
    expect(seen.errorSays).toContain("pharma-distributor");
  });

  test("without a scheme take the workbook's own", () => {
    expect(seen.active.book).toBe(seen.paneTiers[0]!.book);
  });

  test("are saved with their results", () => {
    const sheet = openBook(Buffer.from(seen.saved, "base64")).sheet("客户分级")!;
    expect(sheet.cell(3, 33)).toMatchObject({
      formula: '_xldudf_GRADE_TIER(A3:Z63,"pharma-distributor")',
      value: seen.tiers[0]!.book,
      arrayRef: "AH4:AH63",
      spills: true,
    });
    expect(sheet.cell(62, 33).value).toBe(seen.tiers[59]!.book);
  });

  test("leave no error in the console, and ask nothing of any other origin", () => {
    expect(seen.complaints).toEqual([]);
    expect(seen.foreign).toEqual([]);
  });
});
