/** Regrades, undoes, reopens and undoes again as a person would, prints what was seen as JSON. */
import type { Frame, Page } from "playwright-core";
import { columnOf, openBytes, readRules, readSheets, readValues } from "./inPage";
import { openScreen } from "./visit";
import { cellOf, LIMIT, paneOf, run, save, typeAt, until, type Heard } from "./session";

/** 0-based places in the sample: its header row and its first customer. */
const HEADER = 2;
const FIRST = 3;
/** Rows and columns that hold the list and everything the add-in writes beside it. */
const AREA = [70, 32] as const;
const TYPED = "B类（人工）";

interface Look {
  readonly values: ReturnType<typeof readValues>;
  readonly rules: ReturnType<typeof readRules>;
}

export interface UndoSeen extends Heard {
  readonly before: Look;
  readonly graded: Look;
  readonly undone: Look;
  readonly sheetsBefore: ReturnType<typeof readSheets>;
  readonly sheetsGraded: ReturnType<typeof readSheets>;
  /** Offered before, and said after, the list was set up. */
  readonly ledgerHint: string;
  readonly ledgerKept: string;
  /** The pane's words. */
  readonly undoneText: string;
  readonly pointsAfterUndo: number;
  readonly pointsReopened: readonly string[];
  /** After the file was reopened and the first customer's tier was typed over. */
  readonly keptText: string;
  readonly tierColumn: number;
  readonly reopened: Look;
}

async function work(page: Page): Promise<Omit<UndoSeen, keyof Heard>> {
  const look = async (): Promise<Look> => ({
    values: await page.evaluate(readValues, AREA),
    rules: await page.evaluate(readRules),
  });
  const column = (header: string) => page.evaluate(columnOf, [HEADER, header] as const);
  const pane = await paneOf(page);
  await pane.getByTestId("ledger").waitFor({ timeout: LIMIT });
  const ledgerHint = await pane.getByTestId("options").innerText();
  const before = await look();
  const sheetsBefore = await page.evaluate(readSheets);

  await regrade(pane);
  const tierColumn = await column("新等级");
  await until("the grid shows the tier", async () => (await cellAt(page, tierColumn)) !== "");
  const graded = await look();
  const sheetsGraded = await page.evaluate(readSheets);
  const ledgerKept = await pane.getByTestId("ledger-kept").innerText({ timeout: LIMIT });

  await openScreen(pane, "history");
  await pane.getByTestId("restore-toggle").click();
  await pane.getByTestId("points").getByRole("listitem").first().waitFor({ timeout: LIMIT });
  await pane.getByTestId("undo-point").first().click();
  await pane.getByTestId("undone").waitFor({ timeout: LIMIT });
  await pane.getByTestId("points").waitFor({ state: "detached", timeout: LIMIT });
  await until("the grid is empty there", async () => (await cellAt(page, tierColumn)) === "");
  const undone = await look();
  const undoneText = await pane.getByTestId("undone").innerText();
  const pointsAfterUndo = await pane.getByTestId("undo-point").count();

  await openScreen(pane, "start");
  await regrade(pane);
  const bytes = await save(page);
  await page.evaluate(openBytes, [bytes.toString("base64"), "again.xlsx"] as const);
  return {
    ...{ before, graded, undone, sheetsBefore, sheetsGraded, ledgerHint, ledgerKept },
    ...{ undoneText, pointsAfterUndo, tierColumn },
    ...(await afterReopening(page, pane, tierColumn, look)),
  };
}

async function afterReopening(page: Page, old: Frame, tier: number, look: () => Promise<Look>) {
  await until("the old pane is gone", async () => old.isDetached());
  const pane = await paneOf(page);
  await pane.getByTestId("regrade").waitFor({ timeout: LIMIT });
  await openScreen(pane, "history");
  await pane.getByTestId("restore-toggle").click({ timeout: LIMIT });
  const points = pane.getByTestId("points").getByRole("listitem");
  await points.first().waitFor({ timeout: LIMIT });
  const pointsReopened = await points.allInnerTexts();
  await typeAt(page, FIRST, tier, TYPED);
  await until("the Book has it", async () => (await cellOf(page, FIRST, tier)).book === TYPED);
  await pane.getByTestId("undo-point").click();
  await pane.getByTestId("undone").waitFor({ timeout: LIMIT });
  const reopened = await look();
  const keptText = await pane.getByTestId("kept").innerText();
  return { pointsReopened, keptText, reopened };
}

async function regrade(pane: Frame): Promise<void> {
  await pane.getByTestId("regrade").click({ timeout: LIMIT });
  await pane.getByTestId("summary").waitFor({ timeout: LIMIT });
}

const cellAt = async (page: Page, column: number) => (await cellOf(page, FIRST, column)).shown;

run(work);
