/** Going through the pane's screens as a person would, for tests and for pictures. */
import type { Frame, Page } from "playwright-core";
import { TABS, type Screen } from "../../src/taskpane/navigation/routes";
import { LOOKS, type Language, type Look } from "./looks";
import { LIMIT, paneOf, until } from "./session";

/** Goes there by the tabs, and waits until the screen stands. */
export async function openScreen(pane: Frame, screen: Screen): Promise<void> {
  const isTab = TABS.some((tab) => tab === screen);
  await pane.getByTestId(isTab ? `tab-${screen}` : "tab-more").click({ timeout: LIMIT });
  if (!isTab) await pane.getByTestId(`more-${screen}`).click({ timeout: LIMIT });
  await pane.getByTestId(`screen-${screen}`).waitFor({ timeout: LIMIT });
  await isQuiet(pane);
}

/** Nothing is being loaded, read or written. */
export const isQuiet = (pane: Frame): Promise<void> =>
  until("the pane is quiet", async () => (await pane.locator("[aria-busy=true]").count()) === 0);

export async function speak(pane: Frame, language: Language): Promise<void> {
  const html = pane.locator("html");
  if ((await html.getAttribute("lang")) !== language) await pane.getByTestId("language").click();
  await until(
    `the pane speaks ${language}`,
    async () => (await html.getAttribute("lang")) === language
  );
}

/** The system's settings; the pane follows while the person has not chosen otherwise. */
export async function wear(page: Page, pane: Frame, look: Look): Promise<void> {
  await page.emulateMedia({ ...LOOKS[look], reducedMotion: "reduce" });
  await settle(pane);
}

/** What was asked for is drawn, and no colour is on its way to another. */
export async function settle(pane: Frame): Promise<void> {
  await pane.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  );
  await until("nothing moves", () => pane.evaluate(() => document.getAnimations().length === 0));
}

export async function regrade(pane: Frame): Promise<void> {
  await pane.getByTestId("regrade").click({ timeout: LIMIT });
  await pane.getByTestId("summary").waitFor({ timeout: LIMIT });
  await isQuiet(pane);
}

/** The pane after the page has opened another file. */
export async function nextPane(page: Page, old: Frame): Promise<Frame> {
  await until("the old pane is gone", async () => old.isDetached());
  return paneOf(page);
}
