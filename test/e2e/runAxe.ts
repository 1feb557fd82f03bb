/** Looks at every screen with axe-core: both languages, light and dark. Prints what it found. */
import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";
import type { AxeResults, RunOptions } from "axe-core";
import { clickCell, showSheet } from "./inPage";
import { LIMIT, paneOf, run, type Heard } from "./session";
import { LANGUAGES, LOOKS_IN, SCREENS } from "./looks";
import { isQuiet, openScreen, regrade, speak, wear } from "./visit";

export interface AxeSeen extends Heard {
  /** Screens looked at: "today zh-CN dark". */
  readonly looks: readonly string[];
  readonly violations: readonly string[];
  /** Of all looks together. */
  readonly passes: number;
}

/** Set by run() in the page's world. */
declare const axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };

const SOURCE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function work(page: Page): Promise<Omit<AxeSeen, keyof Heard>> {
  const seen = { looks: [] as string[], violations: [] as string[], passes: 0 };
  const pane = await paneOf(page);
  await pane.getByTestId("regrade").waitFor({ timeout: LIMIT });
  await isQuiet(pane);
  await pane.evaluate(`${SOURCE};0`);
  const everyWay = async (name: string) => {
    for (const language of LANGUAGES) {
      await speak(pane, language);
      for (const look of LOOKS_IN[language]) {
        await wear(page, pane, look);
        const found = await violationsOf(pane);
        seen.looks.push(`${name} ${language} ${look}`);
        seen.passes += found.passes;
        seen.violations.push(...found.told.map((told) => `${name} ${language} ${look} ${told}`));
      }
    }
  };
  await everyWay("first start");
  await regrade(pane);
  await everyWay("summary");
  await page.evaluate(clickCell, [5, 0] as const);
  for (const screen of SCREENS) {
    await openScreen(pane, screen);
    await everyWay(screen);
  }
  await openScreen(pane, "editor");
  await editDraft(pane);
  await everyWay("draft");
  await openScreen(pane, "start");
  await page.evaluate(showSheet, "填表说明");
  await pane.getByTestId("empty").waitFor({ timeout: LIMIT });
  await everyWay("empty");
  return seen;
}

/** A draft with every part open, and a problem in it. */
async function editDraft(pane: Frame): Promise<void> {
  await pane.getByTestId("begin-active").click({ timeout: LIMIT });
  await pane.getByTestId("effect-table").waitFor({ timeout: LIMIT });
  for (const part of PARTS) await pane.getByTestId(`${part}-toggle`).click();
  await pane.getByTestId("cut-1").fill("95");
  await pane.getByTestId("tier-1").getByTestId("field-problems").waitFor({ timeout: LIMIT });
}

const PARTS = [
  ...["weights", "edit-criteria", "criterion-2", "criterion-4", "criterion-6", "criterion-7"],
  ...["edit-formulas", "edit-file"],
];

async function violationsOf(pane: Frame) {
  const { violations, passes } = await pane.evaluate(
    (values) => axe.run(document, { runOnly: { type: "tag", values } }),
    RULES
  );
  const told = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${String(target)}: ${failureSummary}`)
  );
  return { told, passes: passes.length };
}

/** Tall enough that the bar at the bottom covers nothing: what is under it a person scrolls out. */
run(work, { bypassCSP: true, viewport: { width: 1500, height: 4500 } });
