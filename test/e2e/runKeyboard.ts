/** From Start to Regrade to Undo with the keyboard alone; prints where the focus stood, as JSON. */
import type { Frame, Page } from "playwright-core";
import { columnOf } from "./inPage";
import { cellOf, LIMIT, paneOf, run, until, type Heard } from "./session";
import { isQuiet, settle } from "./visit";

/** 0-based rows of the sample. */
const HEADER = 2;
const FIRST = 3;
/** More stops than any screen has: then the focus is caught somewhere. */
const MOST_STOPS = 150;

export interface KeyboardSeen extends Heard {
  /** What had the focus, in the order in which Tab went there: test id or tag with text. */
  readonly stops: readonly string[];
  /** Stops that looked no different with the focus than without. */
  readonly unseen: readonly string[];
  readonly changesShown: boolean;
  readonly tierGraded: string;
  readonly focusAfterRegrade: string;
  readonly tierUndone: string;
  readonly undoneText: string;
}

async function work(page: Page): Promise<Omit<KeyboardSeen, keyof Heard>> {
  const pane = await paneOf(page);
  await pane.getByTestId("regrade").waitFor({ timeout: LIMIT });
  await isQuiet(pane);
  await page.emulateMedia({ reducedMotion: "reduce" });
  const seen = { stops: [] as string[], unseen: [] as string[] };
  const tabTo = (testId: string) => walk(page, pane, testId, seen);

  // Excel's F6 brings the focus into the pane; here the pane's frame is given it once.
  await page.locator("iframe").focus();
  await tabTo("tab-changes");
  await page.keyboard.press("Enter");
  await pane.getByTestId("screen-changes").waitFor({ timeout: LIMIT });
  await isQuiet(pane);
  const changesShown = await pane.getByTestId("changes").isVisible();
  await tabTo("tab-start");
  await page.keyboard.press("Enter");
  await pane.getByTestId("screen-start").waitFor({ timeout: LIMIT });
  await tabTo("regrade");
  await page.keyboard.press("Enter");
  await pane.getByTestId("summary").waitFor({ timeout: LIMIT });
  await isQuiet(pane);
  const tier = await page.evaluate(columnOf, [HEADER, "新等级"] as const);
  const shown = async () => (await cellOf(page, FIRST, tier)).shown;
  await until("the grid shows the tier", async () => (await shown()) !== "");
  const tierGraded = await shown();
  const focusAfterRegrade = await focused(pane);
  await tabTo("undo");
  await page.keyboard.press("Space");
  await pane.getByTestId("undone").waitFor({ timeout: LIMIT });
  await until("the grid is empty there", async () => (await shown()) === "");
  const undoneText = await pane.getByTestId("undone").innerText();
  return {
    ...seen,
    ...{ changesShown, tierGraded, focusAfterRegrade, undoneText },
    tierUndone: await shown(),
  };
}

/** Presses Tab until the wanted control has the focus; from the last control it goes on at the first. */
async function walk(
  page: Page,
  pane: Frame,
  testId: string,
  seen: { readonly stops: string[]; readonly unseen: string[] }
): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    const before = await focused(pane);
    if (before === testId) return;
    await page.keyboard.press("Tab");
    // Behind the last control the focus leaves the pane: a person brings it back in.
    if (!(await hasFocus(pane))) await page.locator("iframe").focus();
    await settle(pane);
    const name = await focused(pane);
    seen.stops.push(name);
    // A field for a date has several stops inside, which looking would begin anew.
    const isNew = name !== "body" && name !== before;
    if (isNew && !(await isFocusSeen(pane))) seen.unseen.push(name);
  }
  throw new Error(`Tab did not reach ${testId}: ${seen.stops.slice(-MOST_STOPS).join(" ")}`);
}

const hasFocus = (pane: Frame) => pane.evaluate(() => document.hasFocus());

const focused = (pane: Frame): Promise<string> =>
  pane.evaluate(() => {
    const { activeElement: element } = document;
    if (element === null || element === document.body) return "body";
    const { testid } = (element as HTMLElement).dataset;
    return testid ?? `${element.tagName} ${(element.textContent ?? "").trim().slice(0, 20)}`;
  });

/** Whether any of the looks that show the focus differs from those without it. */
function isFocusSeen(pane: Frame): Promise<boolean> {
  return pane.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const looks: string[] = [];
    for (const isFocused of [true, false]) {
      if (!isFocused) element.blur();
      let look = "";
      for (const each of [element, element.parentElement as HTMLElement])
        for (const part of [null, "::after", "::before"]) {
          const style = getComputedStyle(each, part);
          look += `${style.outline} ${style.boxShadow} ${style.border} ${style.transform} ${style.content}|`;
        }
      looks.push(look);
    }
    element.focus({ preventScroll: true });
    return looks[0] !== looks[1];
  });
}

run(work);
