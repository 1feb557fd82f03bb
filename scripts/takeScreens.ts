/** `npm run screens`: pictures of the workbench for the README, and of every screen for the guides. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { startWorkbench } from "../src/workbench/server/start";
import { findBrowser, launchBrowser } from "../test/e2e/browser";
import { clickCell, showSheet } from "../test/e2e/inPage";
import { LANGUAGES, SCREENS, type Language } from "../test/e2e/looks";
import { paneOf, typeAt, until } from "../test/e2e/session";
import { isQuiet, openScreen, regrade, settle } from "../test/e2e/visit";

const DOCS = join(__dirname, "..", "docs");
const WIDTHS = ["320", "450"] as const;
/** Pictures taken on another day must not differ: these are the days of the two runs. */
const FIRST_RUN = new Date("2026-10-22T09:30:00");
const SECOND_RUN = new Date("2026-11-22T09:30:00");
/** 0-based places of the sample: the column with the results, and a customer that moves. */
const RESULTS = 21;
const CUSTOMER = 8;
/** What happened in the month between: 0-based row, column and what was typed there. */
const TYPED = [
  [CUSTOMER, 8, "96"],
  [CUSTOMER, 16, "12"],
  [12, 8, "3"],
  [20, 16, "75"],
  [25, 8, "60"],
] as const;

async function main(): Promise<void> {
  const found = findBrowser();
  if (found === undefined) throw new Error("There is no browser on this machine.");
  for (const folder of ["images", "screens"]) mkdirSync(join(DOCS, folder), { recursive: true });
  const workbench = await startWorkbench({ port: 0 });
  const browser = await launchBrowser(found);
  try {
    for (const language of LANGUAGES) await takeLanguage(browser, workbench.url, language);
  } finally {
    await browser.close();
    await workbench.close();
  }
}

async function takeLanguage(browser: Browser, url: string, language: Language): Promise<void> {
  const context = await browser.newContext({
    locale: language,
    viewport: { width: 1500, height: 860 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(FIRST_RUN);
  await page.goto(`${url}?lang=${language}`);
  const pane = await paneOf(page);
  await regrade(pane);
  await page.evaluate(scrollTo, [3, RESULTS] as const);
  await settle(pane);
  await page.screenshot({ path: join(DOCS, "images", `workbench.${language}.png`) });

  await page.clock.setFixedTime(SECOND_RUN);
  for (const [row, column, text] of TYPED) await typeAt(page, row, column, text);
  await isQuiet(pane);
  await takeScreens(page, pane, language, ["start", "changes"]);
  await openScreen(pane, "start");
  await regradeAgain(pane);
  await page.evaluate(clickCell, [CUSTOMER, 0] as const);
  await takeScreens(
    page,
    pane,
    language,
    SCREENS.filter((screen) => screen !== "start" && screen !== "changes")
  );
  await openScreen(pane, "start");
  await page.evaluate(showSheet, "填表说明");
  await pane.getByTestId("empty").waitFor();
  await takeWidths(page, pane, `empty.${language}`);
  await context.close();
}

/**
 * The grid works its totals out a moment after a cell was typed, which may be after the pane has read
 * them: then the add-in refuses to write over what it has not seen, reads anew, and is asked again.
 */
async function regradeAgain(pane: Frame): Promise<void> {
  await until("the list is graded again", async () => {
    await isQuiet(pane);
    if ((await pane.getByTestId("summary").count()) > 0) return true;
    await pane.getByTestId("regrade").click();
    return false;
  });
  await isQuiet(pane);
}

async function takeScreens(
  page: Page,
  pane: Frame,
  language: Language,
  screens: readonly (typeof SCREENS)[number][]
): Promise<void> {
  for (const screen of screens) {
    await openScreen(pane, screen);
    await takeWidths(page, pane, `${screen}.${language}`);
  }
}

async function takeWidths(page: Page, pane: Frame, name: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.locator("#width").selectOption(width);
    await until("the pane is as wide", () =>
      pane.evaluate((wanted) => Math.abs(window.innerWidth - Number(wanted)) < 20, width)
    );
    await isQuiet(pane);
    await settle(pane);
    const path = join(DOCS, "screens", `${name}.${width}.png`);
    await page.locator("iframe").screenshot({ path });
  }
}

/** In the page's world. */
function scrollTo([row, column]: readonly [number, number]): void {
  const { grid } = (window as unknown as Workbench).gradeWorkbench;
  grid.api.getActiveWorkbook().getActiveSheet().scrollToCell(row, column);
}

interface Workbench {
  readonly gradeWorkbench: {
    readonly grid: {
      readonly api: {
        getActiveWorkbook(): {
          getActiveSheet(): { scrollToCell(row: number, column: number): void };
        };
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
