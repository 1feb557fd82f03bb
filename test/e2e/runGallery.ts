/** Opens samples of the gallery and turns the switches, prints what was seen as JSON. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type { AxeResults, RunOptions } from "axe-core";
import { columnOf, gridCommand, readFormula, readSheets, readWidth, type CellSeen } from "./inPage";
import { cellOf, LIMIT, paneOf, run, typeAt, until, type Heard } from "./session";
import { nextPane, regrade } from "./visit";

/** 0-based row of the header in every sample of the gallery. */
const HEADER = 2;
const JANUARY = 3;

export interface Seen extends Heard {
  /** Regraded at once after an amount was typed of which a formula makes a total. */
  readonly afterTyping: "summary" | "refusal";
  readonly total: CellSeen;
  readonly opened: string;
  readonly tiers: readonly CellSeen[];
  /** Names of the sheets before one was added, and after. */
  readonly before: readonly string[];
  readonly sheets: ReturnType<typeof readSheets>;
  readonly reference: string;
  readonly refused: string;
  readonly width: number | undefined;
  /** What =GRADE.TIER(…) shows below its own cell without dynamic arrays, and with them. */
  readonly below: readonly [CellSeen, CellSeen];
  readonly protectedSays: string;
  readonly oldExcel: readonly [boolean, boolean];
  readonly escaped: boolean;
  readonly violations: readonly string[];
}

declare const axe: { run(context: object, options: RunOptions): Promise<AxeResults> };
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

async function work(page: Page): Promise<Omit<Seen, keyof Heard>> {
  const typing = await typeAndRegrade(page);
  const old = await paneOf(page);
  await page.getByTestId("ribbon-sample").click();
  await page.getByTestId("sample-methanol").click();
  const pane = await nextPane(page, old);
  await regrade(pane);
  const tier = await page.evaluate(columnOf, [HEADER, "等级"] as const);
  await until("the grid shows tiers", async () => (await cellOf(page, 3, tier)).shown !== "");
  const tiers = await Promise.all([3, 4, 5].map((row) => cellOf(page, row, tier)));
  const opened = (await page.locator("#file").textContent()) ?? "";
  return {
    ...typing,
    tiers,
    opened,
    ...(await turnSwitches(page)),
    ...(await changeSheets(page)),
    violations: await violationsOf(page),
  };
}

async function typeAndRegrade(page: Page): Promise<Pick<Seen, "afterTyping" | "total">> {
  const pane = await paneOf(page);
  await regrade(pane);
  await typeAt(page, HEADER + 1, JANUARY, "31");
  await pane.getByTestId("regrade").click();
  const summary = pane.getByTestId("summary");
  const refusal = pane.getByTestId("refusal");
  await until("the pane answers", async () => {
    const busy = await pane.locator("[aria-busy=true]").count();
    return busy === 0 && ((await summary.count()) > 0 || (await refusal.count()) > 0);
  });
  const afterTyping = (await refusal.count()) > 0 ? "refusal" : "summary";
  return { afterTyping, total: await cellOf(page, 63, JANUARY) };
}

async function turnSwitches(page: Page) {
  const below = () => cellOf(page, 41, 15);
  const turn = (name: string) => page.getByTestId(`switch-${name}`);
  await page.getByTestId("ribbon-switches").click();
  await turn("dynamicArrays").uncheck();
  await page.keyboard.press("Escape");
  const escaped = await page.locator("#switches").isHidden();
  await typeAt(page, 40, 15, '=GRADE.TIER(A3:L33,"chemical-methanol-dme")');
  const answered = async () => {
    const { book } = await cellOf(page, 40, 15);
    return book !== null && book !== "#BUSY!";
  };
  await until("the first value is there", answered);
  const without = await below();
  await page.getByTestId("ribbon-switches").click();
  await turn("dynamicArrays").check();
  await until("the others are there", async () => (await below()).grid !== null);
  const spilled = await below();

  await turn("protectedSheet").check();
  const pane = await paneOf(page);
  await pane.getByTestId("regrade").click();
  await pane.getByTestId("refusal").waitFor({ timeout: LIMIT });
  const protectedSays = (await pane.getByTestId("refusal").textContent()) ?? "";
  await turn("protectedSheet").uncheck();
  const knows = (frame: typeof pane) =>
    frame.evaluate(() => Office.context.requirements.isSetSupported("ExcelApi", "1.17"));
  const before = await knows(pane);
  await turn("excelApi").selectOption("1.14");
  const restarted = await nextPane(page, pane);
  await restarted.getByTestId("regrade").waitFor({ timeout: LIMIT });
  return {
    below: [without, spilled] as const,
    escaped,
    protectedSays,
    oldExcel: [before, await knows(restarted)] as const,
  };
}

async function changeSheets(page: Page) {
  const before = await page.evaluate(readSheets);
  const [list = ""] = before.book;
  await page.evaluate(gridCommand, ["sheet.command.insert-sheet", {}] as const);
  const more = before.book.length + 1;
  await until("there is one sheet more", async () => {
    const { book, grid } = await page.evaluate(readSheets);
    return book.length === more && grid.length === more;
  });
  await typeAt(page, 0, 0, `=${list}!A3`);
  await until("the new sheet reads the list", async () => (await cellOf(page, 0, 0)).book !== null);
  const rename = (name: string) =>
    page.evaluate(gridCommand, ["sheet.command.set-worksheet-name", { name }] as const);
  await rename("统计");
  await until("the tab is renamed", async () => {
    return (await page.evaluate(readSheets)).grid.includes("统计");
  });
  await rename(list);
  const refused = (await page.locator("#message").textContent()) ?? "";
  const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
  const wider = { ranges: [range], value: 145 };
  await page.evaluate(gridCommand, ["sheet.command.set-worksheet-col-width", wider] as const);
  return {
    before: before.book,
    sheets: await page.evaluate(readSheets),
    reference: await page.evaluate(readFormula, [0, 0] as const),
    refused,
    width: await page.evaluate(readWidth, 0),
  };
}

/** Of what is ours on the page; the grid is Univer's. */
async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(`${AXE};0`);
  const found: string[] = [];
  for (const panel of ["sample", "switches"]) {
    if (await page.locator(panel === "sample" ? "#gallery" : "#switches").isHidden()) {
      await page.getByTestId(`ribbon-${panel}`).click();
    }
    const { violations } = await page.evaluate(() =>
      axe.run(
        { include: [[".title"], [".tabs"], ["#ribbon"], ["#gallery"], ["#switches"], ["#pane"]] },
        { runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21aa"] }, iframes: false }
      )
    );
    found.push(...violations.map(({ id, nodes }) => `${panel} ${id} ${nodes[0]?.html ?? ""}`));
  }
  return found;
}

run(work);
