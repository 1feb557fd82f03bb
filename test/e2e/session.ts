/** A workbench with a browser at it, for the files of this folder that run outside jest. */
import { readFile } from "node:fs/promises";
import type { BrowserContextOptions, Frame, Page } from "playwright-core";
import { startWorkbench } from "../../src/workbench/server/start";
import { launchBrowser } from "./browser";
import { isReady, readCell, selectCell, type CellSeen } from "./inPage";

export const LIMIT = 60_000;

/** What nobody wants to hear: requests to anywhere else, and errors in any console. */
export interface Heard {
  readonly foreign: readonly string[];
  readonly complaints: readonly string[];
}

/** Starts the workbench, does the work, and prints what was seen and heard as JSON. */
export function run<T extends object>(
  work: (page: Page) => Promise<T>,
  options: BrowserContextOptions = {}
): void {
  inBrowser(process.argv[2]!, work, options).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  });
}

async function inBrowser<T extends object>(
  browserPath: string,
  work: (page: Page) => Promise<T>,
  options: BrowserContextOptions
): Promise<void> {
  const workbench = await startWorkbench({ port: 0 });
  const browser = await launchBrowser(browserPath);
  try {
    const page = await browser.newPage({ viewport: { width: 1500, height: 860 }, ...options });
    const heard = listen(page, workbench.url);
    await page.goto(workbench.url);
    await until("the sample is open", () => page.evaluate(isReady));
    await until("the grid shows the title", async () => (await cellOf(page, 0, 0)).shown !== "");
    const seen = await work(page);
    process.stdout.write(`${JSON.stringify({ ...heard, ...seen })}\n`);
  } finally {
    await browser.close();
    await workbench.close();
  }
}

function listen(page: Page, own: string): Heard {
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

export const cellOf = (page: Page, row: number, column: number): Promise<CellSeen> =>
  page.evaluate(readCell, [row, column] as const);

export async function paneOf(page: Page): Promise<Frame> {
  const frame = () => page.frames().find((each) => each.url().includes("/addin/"));
  await until("the pane is there", async () => frame() !== undefined);
  return frame()!;
}

/** With the keyboard, in the grid. */
export async function typeAt(page: Page, row: number, column: number, text: string): Promise<void> {
  await page
    .locator("canvas[id^=univer-sheet-main-canvas]")
    .click({ position: { x: 400, y: 300 } });
  await page.evaluate(selectCell, [row, column] as const);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

export async function save(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByTestId("ribbon-save").click(),
  ]);
  return readFile(await download.path());
}

/** The page's own policy forbids playwright's waitForFunction, which evaluates text there. */
export async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + LIMIT;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited ${LIMIT} ms in vain: ${what}`);
    await new Promise((next) => setTimeout(next, 50));
  }
}
