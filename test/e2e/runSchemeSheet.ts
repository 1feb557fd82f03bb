/** Writes a scheme as a sheet from the pane, spoils and mends it, grades by it; prints what was seen as JSON. */
import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";
import type { AxeResults } from "axe-core";
import { LIMIT, paneOf, run, type Heard } from "./session";
import { isQuiet, openScreen, regrade, settle } from "./visit";

export interface SchemeSheetSeen extends Heard {
  readonly written: string;
  /** Sentences under the sheet while one of its cells is wrong. */
  readonly problems: readonly string[];
  /** The summaries of the run by the built-in scheme and of the run by the changed sheet. */
  readonly summaries: readonly string[];
  readonly inUse: string;
  readonly violations: readonly string[];
}

/** Set by run() in the page's world. */
declare const axe: { run(context: Document): Promise<AxeResults> };

const SOURCE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

async function work(page: Page): Promise<Omit<SchemeSheetSeen, keyof Heard>> {
  const pane = await paneOf(page);
  await pane.getByTestId("regrade").waitFor({ timeout: LIMIT });
  await regrade(pane);
  const first = await pane.getByTestId("summary").innerText();
  await pane.evaluate(`${SOURCE};0`);

  await openScreen(pane, "schemes");
  await pane.getByTestId("scheme-toggle").first().click({ timeout: LIMIT });
  await pane.getByTestId("write-as-sheet").click({ timeout: LIMIT });
  await pane.getByTestId("use-sheet").waitFor({ timeout: LIMIT });
  const written = await pane.getByTestId("written-as-sheet").innerText();
  const violations = [...(await violationsOf(pane))];

  await pane.evaluate(typeCut, "九十五");
  await reopen(pane);
  await pane.getByTestId("sheet-problems").waitFor({ timeout: LIMIT });
  const problems = await pane.getByTestId("sheet-problems").locator("li").allInnerTexts();
  violations.push(...(await violationsOf(pane)));

  await pane.evaluate(typeCut, 99);
  await reopen(pane);
  await pane.getByTestId("use-sheet").click({ timeout: LIMIT });
  await pane.getByTestId("screen-start").waitFor({ timeout: LIMIT });
  await isQuiet(pane);
  await regrade(pane);
  const second = await pane.getByTestId("summary").innerText();
  await openScreen(pane, "schemes");
  await pane.getByTestId("own-sheet").waitFor({ timeout: LIMIT });
  const inUse = await pane.getByTestId("own-sheet").innerText();
  return { written, problems, summaries: [first, second], inUse, violations };
}

/** Another screen and back: the sheets are looked at anew. */
async function reopen(pane: Frame): Promise<void> {
  await openScreen(pane, "start");
  await openScreen(pane, "schemes");
}

/** In the pane's world: types the first cut of the scheme sheet, as a person would on the sheet. */
async function typeCut(value: string | number): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const sheet = worksheets.items.find(({ name }) => name.startsWith("分级方案"));
    if (sheet === undefined) throw new Error("no scheme sheet");
    const used = sheet.getUsedRange();
    used.load("values");
    await context.sync();
    const title = used.values.findIndex(([cell]) => /、定级$/.test(String(cell)));
    sheet.getCell(title + 2, 2).values = [[value]];
    await context.sync();
  });
}

async function violationsOf(pane: Frame): Promise<readonly string[]> {
  await settle(pane);
  const { violations } = await pane.evaluate(() => axe.run(document));
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id} ${String(target)}`)
  );
}

run(work);
