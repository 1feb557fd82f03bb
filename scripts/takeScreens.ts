/** `npm run screens`: pictures of the workbench for the README and the guides, into docs/images. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { startWorkbench } from "../src/workbench/server/start";
import { findBrowser, launchBrowser } from "../test/e2e/browser";

const FOLDER = join(__dirname, "..", "docs", "images");
const LANGUAGES = ["zh-CN", "en-US"] as const;
/** 0-based column of the sample that is scrolled to: the results stand at the right. */
const RESULTS = 21;

async function main(): Promise<void> {
  const found = findBrowser();
  if (found === undefined) throw new Error("There is no browser on this machine.");
  mkdirSync(FOLDER, { recursive: true });
  const workbench = await startWorkbench({ port: 0 });
  const browser = await launchBrowser(found);
  try {
    for (const locale of LANGUAGES) {
      const context = await browser.newContext({ locale, viewport: { width: 1500, height: 860 } });
      const page = await context.newPage();
      await page.goto(`${workbench.url}?lang=${locale}`);
      await regrade(page);
      await page.screenshot({ path: join(FOLDER, `workbench.${locale}.png`) });
      await context.close();
    }
  } finally {
    await browser.close();
    await workbench.close();
  }
}

async function regrade(page: Page): Promise<void> {
  const pane = page.frameLocator("iframe");
  await pane.getByTestId("regrade").click();
  await pane.getByTestId("summary").waitFor();
  await page.evaluate((column) => {
    const { grid } = (window as unknown as { gradeWorkbench: Workbench }).gradeWorkbench;
    grid.api.getActiveWorkbook().getActiveSheet().scrollToCell(3, column);
  }, RESULTS);
  // The grid paints on the next frames; its canvas has no event of its own for "painted".
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  );
}

interface Workbench {
  readonly grid: {
    readonly api: {
      getActiveWorkbook(): {
        getActiveSheet(): { scrollToCell(row: number, column: number): void };
      };
    };
  };
}

void main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`
  );
  process.exitCode = 1;
});
