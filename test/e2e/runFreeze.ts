/** Turns formulas of the grid into values from the pane and back again; prints what was seen as JSON. */
import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";
import type { AxeResults } from "axe-core";
import { readFormula, type CellSeen } from "./inPage";
import { cellOf, LIMIT, paneOf, run, typeAt, until, type Heard } from "./session";
import { isQuiet, openScreen, settle } from "./visit";

/** 0-based places in the sample: its first and last customer, and columns right of the list. */
export const FIRST = 3;
export const LAST = 62;
const TIERS = 32;
const WRONG = [70, 31] as const;

export interface FreezeSeen extends Heard {
  readonly found: string;
  readonly left: string;
  readonly before: readonly CellSeen[];
  readonly frozen: readonly CellSeen[];
  /** Formulas of the first tier: as typed, frozen, put back. */
  readonly formulas: readonly string[];
  readonly done: string;
  readonly undone: string;
  readonly back: readonly CellSeen[];
  readonly violations: readonly string[];
}

/** Set by run() in the page's world. */
declare const axe: { run(context: Document): Promise<AxeResults> };

const SOURCE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

async function work(page: Page): Promise<Omit<FreezeSeen, keyof Heard>> {
  const column = () =>
    Promise.all(Array.from({ length: LAST - FIRST + 1 }, (_, i) => cellOf(page, FIRST + i, TIERS)));
  const formula = () => page.evaluate(readFormula, [FIRST, TIERS] as const);
  const filled = async () => {
    const { book, grid } = await cellOf(page, LAST, TIERS);
    return book !== null && book !== "#BUSY!" && grid === book;
  };
  const pane = await paneOf(page);
  await pane.getByTestId("regrade").waitFor({ timeout: LIMIT });
  await typeAt(page, FIRST, TIERS, '=GRADE.TIER(A3:Z63,"pharma-distributor")');
  await until("the tiers spill", filled);
  await typeAt(page, ...WRONG, '=GRADE.TIER(A3:Z63,"pharma-distribut")');
  await until("the error shows", async () => (await cellOf(page, ...WRONG)).book === "#VALUE!");
  const before = await column();
  const typed = await formula();

  await pane.evaluate(`${SOURCE};0`);
  await openScreen(pane, "share");
  const freeze = pane.getByTestId("freeze-sheet");
  await freeze.waitFor({ timeout: LIMIT });
  const found = await pane.getByTestId("freeze-found").innerText();
  const left = await pane.getByTestId("freeze").locator("li").first().innerText();
  const violations = [...(await violationsOf(pane))];

  await freeze.click({ timeout: LIMIT });
  await pane.getByTestId("freeze-undo").waitFor({ timeout: LIMIT });
  await isQuiet(pane);
  const done = await pane.getByTestId("freeze-done").innerText();
  violations.push(...(await violationsOf(pane)));
  const frozen = await column();
  const asValue = await formula();

  await pane.getByTestId("freeze-undo").click({ timeout: LIMIT });
  await freeze.waitFor({ timeout: LIMIT });
  await until("the tiers spill again", filled);
  const undone = await pane.getByTestId("freeze-done").innerText();
  const formulas = [typed, asValue, await formula()];
  return { found, left, before, frozen, formulas, done, undone, back: await column(), violations };
}

async function violationsOf(pane: Frame): Promise<readonly string[]> {
  await settle(pane);
  const { violations } = await pane.evaluate(() => axe.run(document));
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id} ${String(target)}`)
  );
}

run(work);
