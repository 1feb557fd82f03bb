/** How long the pane takes to answer a person who has many customers, against the same pane with few. */
import type { Frame, Page } from "playwright-core";
import { startWorkbench } from "../../src/workbench/server/start";
import type { Screen } from "../../src/taskpane/navigation/routes";
import { findBrowser, launchBrowser } from "../../test/e2e/browser";
import { isReady, openBytes } from "../../test/e2e/inPage";
import { SCREENS } from "../../test/e2e/looks";
import { LIMIT, paneOf, until } from "../../test/e2e/session";
import { isQuiet, nextPane, openScreen } from "../../test/e2e/visit";
import { median } from "./interleave";
import { manyCustomers } from "./manyCustomers";
import type { Figure } from "./report";

const MANY = 10_000;
const FEW = 60;
const TIMES = 7;
/** What a person takes for immediate (issue and DESIGN.md, milliseconds). */
const BOUND = 100;

/** Where a person types in a list of customers. */
const TYPING: readonly {
  readonly screen: Screen;
  readonly field: string;
  readonly text: string;
}[] = [
  { screen: "customer", field: "customer-search", text: "客户042" },
  { screen: "schemes", field: "scheme-search", text: "医药" },
];

interface Measured {
  readonly name: string;
  readonly milliseconds: number;
}

export async function benchPane(): Promise<readonly Figure[]> {
  const found = findBrowser();
  if (found === undefined) throw new Error("There is no browser on this machine.");
  const workbench = await startWorkbench({ port: 0 });
  const browser = await launchBrowser(found);
  try {
    const page = await browser.newPage({ viewport: { width: 1500, height: 860 } });
    await page.goto(workbench.url);
    await until("the sample is open", () => page.evaluate(isReady));
    const few = await measureList(page, FEW);
    const many = await measureList(page, MANY);
    return figures(few, many);
  } finally {
    await browser.close();
    await workbench.close();
  }
}

async function measureList(page: Page, count: number): Promise<readonly Measured[]> {
  const old = await paneOf(page);
  await isQuiet(old);
  const base64 = Buffer.from(manyCustomers(count)).toString("base64");
  await page.evaluate(openBytes, [base64, `${count}.xlsx`] as const);
  const pane = await nextPane(page, old);
  await pane.getByTestId("regrade").waitFor({ timeout: LIMIT });
  await isQuiet(pane);
  // Loads every screen once: what is measured is the work, not the network.
  for (const screen of SCREENS) await openScreen(pane, screen);
  const measured: Measured[] = [];
  for (const screen of SCREENS) {
    const times = await repeated(async () => {
      await openScreen(pane, screen === "more" ? "start" : "more");
      return switchTo(pane, screen);
    });
    measured.push({ name: `switch to ${screen}`, milliseconds: median(times) });
  }
  for (const { screen, field, text } of TYPING) {
    await openScreen(pane, screen);
    const times = await repeated(() => typeInto(pane, field, text));
    measured.push({ name: `type in ${field}`, milliseconds: median(times) });
  }
  await openScreen(pane, "start");
  const previews = await repeated(() => choosePreview(pane));
  measured.push({ name: PREVIEW, milliseconds: median(previews) });
  return measured;
}

/** The whole list graded by another scheme: more than the answer to a key. */
const PREVIEW = "preview by another scheme";

async function repeated(measure: () => Promise<number>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let i = 0; i < TIMES; i++) times.push(await measure());
  return times;
}

/*
 * What follows is sent to the page as text: nothing in it may have a name of its own, for tsx wraps
 * named functions in a call that the page does not know.
 */

/** From the press until the screen stands and the browser has drawn it. */
function switchTo(pane: Frame, screen: Screen): Promise<number> {
  return pane.evaluate(async (wanted) => {
    const button = document.querySelector<HTMLElement>(
      `[data-testid=tab-${wanted}], [data-testid=more-${wanted}]`
    );
    if (button === null) throw new Error(`There is no way to ${wanted}.`);
    const started = performance.now();
    button.click();
    do await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    while (document.querySelector(`[data-testid=screen-${wanted}]`) === null);
    return performance.now() - started;
  }, screen);
}

/** From the choice of another scheme until what it would do stands on the screen and is drawn. */
function choosePreview(pane: Frame): Promise<number> {
  return pane.evaluate(async () => {
    const place = document.querySelector("[data-testid=scheme]");
    const select = place instanceof HTMLSelectElement ? place : place?.querySelector("select");
    if (!select) throw new Error("There is no choice of schemes.");
    const wanted = select.options[select.selectedIndex === 0 ? 1 : 0].value;
    const { set } = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value")!;
    const started = performance.now();
    set!.call(select, wanted);
    select.dispatchEvent(new Event("change", { bubbles: true }));
    do await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    while (select.value !== wanted || document.querySelector("[data-testid=preview]") === null);
    return performance.now() - started;
  });
}

/** The slowest key of the text: from the key until the browser has drawn what came of it. */
function typeInto(pane: Frame, field: string, text: string): Promise<number> {
  return pane.evaluate(
    async ([testId, typed]) => {
      const place = document.querySelector<HTMLElement>(`[data-testid=${testId}]`);
      const input = place instanceof HTMLInputElement ? place : place?.querySelector("input");
      if (!input) throw new Error(`There is no field ${testId}.`);
      const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!;
      let slowest = 0;
      for (let end = 1; end <= typed.length + 1; end++) {
        const started = performance.now();
        set!.call(input, end > typed.length ? "" : typed.slice(0, end));
        input.dispatchEvent(new Event("input", { bubbles: true }));
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        slowest = Math.max(slowest, performance.now() - started);
      }
      return slowest;
    },
    [field, text] as const
  );
}

function figures(few: readonly Measured[], many: readonly Measured[]): readonly Figure[] {
  return many.map(({ name, milliseconds }, i) => ({
    name,
    value: milliseconds,
    unit: "ms",
    ...(name === PREVIEW ? {} : { bound: BOUND }),
    detail: `${(milliseconds / few[i].milliseconds).toFixed(2)} × as long as with ${FEW} customers`,
  }));
}
