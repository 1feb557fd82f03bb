/** Works through the workbench as a person would, prints what was seen as JSON. */
import type { Page } from "playwright-core";
import { columnOf, readRules, type CellSeen } from "./inPage";
import { cellOf, LIMIT, paneOf, run, save, typeAt, until, type Heard } from "./session";

/** 0-based places in the sample: its header, three customers, and one customer's gross margin. */
const HEADER = 2;
const FIRST = 3;
const BEST = 13;
const WORST = 4;
const MARGIN = 15;
const LAST_CONTACT = 24;
const TOTAL_OF_JANUARY = [63, 3] as const;

export interface Seen extends Heard {
  readonly title: CellSeen;
  readonly date: CellSeen;
  readonly january: CellSeen;
  readonly rulesBefore: ReturnType<typeof readRules>;
  readonly rulesAfter: ReturnType<typeof readRules>;
  readonly best: Graded;
  readonly worst: Graded;
  readonly first: Graded;
  /** `first` after its gross margin was typed anew and the ribbon's button pressed. */
  readonly firstAgain: Graded;
  /** The saved file, base64. */
  readonly saved: string;
}
export interface Graded {
  readonly score: CellSeen;
  readonly tier: CellSeen;
  readonly next: CellSeen;
}

async function work(page: Page): Promise<Omit<Seen, keyof Heard>> {
  const cell = (row: number, column: number) => cellOf(page, row, column);
  const before = {
    title: await cell(0, 0),
    date: await cell(FIRST, LAST_CONTACT),
    january: await cell(...TOTAL_OF_JANUARY),
    rulesBefore: await page.evaluate(readRules),
  };

  const pane = await paneOf(page);
  await pane.getByTestId("regrade").click({ timeout: LIMIT });
  await pane.getByTestId("summary").waitFor({ timeout: LIMIT });
  const column = (header: string) => page.evaluate(columnOf, [HEADER, header] as const);
  const columns = {
    score: await column("总分"),
    // The list has a hand-set 等级 column, so the pane writes beside it.
    tier: await column("新等级"),
    next: await column("下次跟进日期"),
  };
  const graded = async (row: number): Promise<Graded> => ({
    score: await cell(row, columns.score),
    tier: await cell(row, columns.tier),
    next: await cell(row, columns.next),
  });
  await until("the grid shows the tier", async () => (await graded(BEST)).tier.shown !== "");
  const after = {
    rulesAfter: await page.evaluate(readRules),
    best: await graded(BEST),
    worst: await graded(WORST),
    first: await graded(FIRST),
  };

  await typeAt(page, FIRST, MARGIN, "12.5");
  await until("the Book has the margin", async () => (await cell(FIRST, MARGIN)).book === 12.5);
  await page.getByTestId("ribbon-regrade").click();
  const old = after.first.score.book;
  await until("the ribbon regrades", async () => (await graded(FIRST)).score.book !== old);
  await until("the grid follows", async () => {
    const { score } = await graded(FIRST);
    return score.grid === score.book;
  });
  return {
    ...before,
    ...after,
    firstAgain: await graded(FIRST),
    saved: (await save(page)).toString("base64"),
  };
}

run(work);
