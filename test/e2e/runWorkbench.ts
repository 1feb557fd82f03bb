/** Starts the workbench, works through it as a person would, prints what was seen as JSON. */
import { readFile } from "node:fs/promises";
import type { Frame, Page } from "playwright-core";
import { startWorkbench } from "../../src/workbench/server/start";
import { launchBrowser } from "./browser";
import { columnOf, isReady, readCell, readRules, selectCell, type CellSeen } from "./inPage";

/** 0-based places in the sample: its header, three customers, and one customer's gross margin. */
const HEADER = 2;
const FIRST = 3;
const BEST = 13;
const WORST = 4;
const MARGIN = 15;
const LAST_CONTACT = 24;
const TOTAL_OF_JANUARY = [63, 3] as const;
const LIMIT = 60_000;

export interface Seen {
  readonly foreign: readonly string[];
  readonly complaints: readonly string[];
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

async function main(browserPath: string): Promise<void> {
  const workbench = await startWorkbench({ port: 0 });
  const browser = await launchBrowser(browserPath);
  try {
    const page = await browser.newPage({ viewport: { width: 1500, height: 860 } });
    const heard = listen(page, workbench.url);
    await page.goto(workbench.url);
    const seen = await work(page);
    process.stdout.write(`${JSON.stringify({ ...heard, ...seen })}\n`);
  } finally {
    await browser.close();
    await workbench.close();
  }
}

/** Requests to anywhere else, and errors in any console. */
function listen(page: Page, own: string): Pick<Seen, "foreign" | "complaints"> {
  const heard = { foreign: [] as string[], complaints: [] as string[] };
  page.context().on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(own) && !/^(data|blob):/.test(url)) heard.foreign.push(url);
  });
  page.context().on("response", (response) => {
    if (response.status() >= 400) heard.complaints.push(`${response.status()} ${response.url()}`);
  });
  page.context().on("console", (message) => {
    if (message.type() === "error") heard.complaints.push(message.text());
  });
  page.context().on("weberror", (error) => heard.complaints.push(String(error.error())));
  return heard;
}

async function work(page: Page): Promise<Omit<Seen, "foreign" | "complaints">> {
  await until("the sample is open", () => page.evaluate(isReady));
  const cell = (row: number, column: number) => page.evaluate(readCell, [row, column] as const);
  await until("the grid shows the title", async () => (await cell(0, 0)).shown !== "");
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
  return { ...before, ...after, firstAgain: await graded(FIRST), saved: await save(page) };
}

async function paneOf(page: Page): Promise<Frame> {
  const frame = () => page.frames().find((each) => each.url().includes("/addin/"));
  await until("the pane is there", async () => frame() !== undefined);
  return frame()!;
}

/** With the keyboard, in the grid. */
async function typeAt(page: Page, row: number, column: number, text: string): Promise<void> {
  await page
    .locator("canvas[id^=univer-sheet-main-canvas]")
    .click({ position: { x: 400, y: 300 } });
  await page.evaluate(selectCell, [row, column] as const);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

async function save(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByTestId("ribbon-save").click(),
  ]);
  return (await readFile(await download.path())).toString("base64");
}

/** The page's own policy forbids playwright's waitForFunction, which evaluates text there. */
async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + LIMIT;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited ${LIMIT} ms in vain: ${what}`);
    await new Promise((next) => setTimeout(next, 50));
  }
}

main(process.argv[2]!).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
