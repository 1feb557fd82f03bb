/** Types a formula with the add-in's functions into the grid, prints what was seen as JSON. */
import type { Page } from "playwright-core";
import { clickCell, columnOf, readFormula, selectCell, type CellSeen } from "./inPage";
import { cellOf, LIMIT, paneOf, run, save, typeAt, until, type Heard } from "./session";

/** 0-based places in the sample: its header, first and last customer, one's gross margin. */
const HEADER = 2;
export const FIRST = 3;
export const LAST = 62;
const MARGIN = 15;
/** The grid's last columns, right of what a regrade adds. */
const FREE = 33;
const SCORES = 32;
/** Below the list. */
const ERROR = [70, 31] as const;
const ACTIVE = [72, 31] as const;

export interface Seen extends Heard {
  /** What the formulas spilled: tiers and scores, customer by customer. */
  readonly tiers: readonly CellSeen[];
  readonly scores: readonly CellSeen[];
  /** The first customer after its margin was typed anew. */
  readonly followed: CellSeen;
  /** The formula after the cell was opened for editing and left again. */
  readonly reentered: string;
  /** The sentence beside the grid for a cell with an error. */
  readonly errorSays: string;
  readonly error: CellSeen;
  /** What the pane wrote for the same list, and for the first customer. */
  readonly paneTiers: readonly CellSeen[];
  readonly paneScores: readonly CellSeen[];
  /** Tiers after undo of the typed margin, and the first score. */
  readonly undone: CellSeen;
  /** Text of a formula without a scheme once the pane has chosen one. */
  readonly active: CellSeen;
  /** The saved file, base64. */
  readonly saved: string;
}

async function work(page: Page): Promise<Omit<Seen, keyof Heard>> {
  const cell = (row: number, column: number) => cellOf(page, row, column);
  const column = (at: number) =>
    Promise.all(Array.from({ length: LAST - FIRST + 1 }, (_, i) => cell(FIRST + i, at)));
  const filled = (what: string, row: number, at: number) =>
    until(what, async () => {
      const { book, grid } = await cell(row, at);
      return book !== null && book !== "#BUSY!" && grid === book;
    });

  await typeAt(page, FIRST, FREE, '=GRADE.TIER(A3:Z63,"pharma-distributor")');
  await filled("the tiers spill", LAST, FREE);
  await typeAt(page, FIRST, SCORES, '=GRADE.SCORE(A3:Z63,"pharma-distributor")');
  await filled("the scores spill", LAST, SCORES);
  const tiers = await column(FREE);
  const scores = await column(SCORES);

  const old = scores[0]!.book;
  await typeAt(page, FIRST, MARGIN, "12.5");
  await until("the first score follows", async () => (await cell(FIRST, SCORES)).book !== old);
  await filled("the grid follows", FIRST, SCORES);
  const followed = await cell(FIRST, SCORES);
  await page.keyboard.press("Control+z");
  await until("the score is back", async () => (await cell(FIRST, SCORES)).book === old);
  const undone = await cell(FIRST, MARGIN);

  await page.evaluate(selectCell, [FIRST, FREE] as const);
  await page.keyboard.press("F2");
  await page.keyboard.press("Enter");
  await filled("the cell is answered again", LAST, FREE);
  const reentered = await page.evaluate(readFormula, [FIRST, FREE] as const);
  await typeAt(page, ...ERROR, '=GRADE.TIER(A3:Z63,"pharma")');
  await filled("the error is there", ...ERROR);
  const error = await cell(...ERROR);
  await page.evaluate(clickCell, ERROR);
  await page.getByTestId("cell-note").waitFor({ timeout: LIMIT });
  const errorSays = (await page.getByTestId("cell-note").textContent()) ?? "";

  const pane = await paneOf(page);
  await pane.getByTestId("regrade").click({ timeout: LIMIT });
  await pane.getByTestId("summary").waitFor({ timeout: LIMIT });
  const score = await page.evaluate(columnOf, [HEADER, "总分"] as const);
  const tier = await page.evaluate(columnOf, [HEADER, "新等级"] as const);
  await filled("the grid shows what the pane wrote", LAST, tier);
  return {
    tiers,
    scores,
    followed,
    undone,
    reentered,
    error,
    errorSays,
    paneTiers: await column(tier),
    paneScores: await column(score),
    active: await withoutScheme(page),
    saved: (await save(page)).toString("base64"),
  };
}

async function withoutScheme(page: Page): Promise<CellSeen> {
  await typeAt(page, ...ACTIVE, "=@GRADE.TIER(A3:Z63)");
  await until("it is answered", async () => {
    const { book } = await cellOf(page, ...ACTIVE);
    return book !== null && book !== "#BUSY!";
  });
  return cellOf(page, ...ACTIVE);
}

run(work);
