/** Edits a scheme in the pane, saves it, regrades by it and undoes that; prints what was seen, as JSON. */
import type { Frame, Page } from "playwright-core";
import { columnOf, readSheets, readValues } from "./inPage";
import type { Language } from "./looks";
import { LIMIT, paneOf, run, until, type Heard } from "./session";
import { isQuiet, openScreen, regrade, speak } from "./visit";

/** 0-based places of the sample: its header row, its first customer, and how many there are. */
const HEADER = 2;
const FIRST = 3;
const CUSTOMERS = 60;

/** Rows and columns that hold the list and what is written beside it. */
const AREA = [70, 32] as const;

/** Customers by tier. */
type Counts = Readonly<Record<string, number>>;

export interface EditorSeen extends Heard {
  readonly begun: { readonly table: string; readonly moves: string; readonly state: string };
  readonly cut: { readonly table: string; readonly moves: string; readonly workload: string };
  /** A cut out of order, and what is told of it. */
  readonly broken: { readonly problems: string; readonly canSave: boolean };
  readonly back: { readonly table: string; readonly state: string };
  /** After another screen was open. */
  readonly kept: { readonly cut: string; readonly facts: string };
  readonly cellsBefore: ReturnType<typeof readValues>;
  readonly sheetsBefore: readonly string[];
  readonly saved: {
    readonly text: string;
    readonly sheets: readonly string[];
    readonly cells: ReturnType<typeof readValues>;
    readonly inForce: string;
  };
  /** What the draft foretold, and what the regrade wrote. */
  readonly foretold: Counts;
  readonly written: Counts;
  readonly undone: ReturnType<typeof readValues>;
  readonly file: { readonly text: string; readonly refused: string; readonly taken: string };
}

async function work(page: Page): Promise<Omit<EditorSeen, keyof Heard>> {
  const pane = await paneOf(page);
  await pane.getByTestId("regrade").waitFor({ timeout: LIMIT });
  await speak(pane, process.argv[3] as Language);
  await isQuiet(pane);
  const cells = () => page.evaluate(readValues, AREA);
  const cellsBefore = await cells();
  const sheetsBefore = (await page.evaluate(readSheets)).book;

  await openScreen(pane, "editor");
  await pane.getByTestId("begin-active").click({ timeout: LIMIT });
  await settled(pane);
  const state = () => pane.getByTestId("draft-state").innerText();
  const begun = { ...(await effect(pane)), state: await state() };
  const cut = await editCut(pane);
  const broken = await breakIt(pane);
  await pane.getByTestId("draft-undo").click();
  await settled(pane);
  const back = { table: await table(pane), state: await state() };
  await openScreen(pane, "start");
  await openScreen(pane, "editor");
  await settled(pane);
  const kept = {
    cut: await pane.getByTestId("cut-0").inputValue(),
    facts: await pane.getByTestId("draft-facts").innerText(),
  };
  const foretold = await countsOf(pane);
  const file = await throughFile(pane);

  await pane.getByTestId("draft-save").click();
  await pane.getByTestId("draft-saved").waitFor({ timeout: LIMIT });
  await isQuiet(pane);
  const saved = {
    text: await pane.getByTestId("draft-saved").innerText(),
    sheets: (await page.evaluate(readSheets)).book,
    cells: await cells(),
    inForce: await pane.getByTestId("draft-facts").innerText(),
  };
  await openScreen(pane, "start");
  await regrade(pane);
  const written = await tiersWritten(page);
  await pane.getByTestId("undo").click();
  await pane.getByTestId("undone").waitFor({ timeout: LIMIT });
  const undone = await cells();
  return {
    ...{ begun, cut, broken, back, kept, cellsBefore, sheetsBefore },
    ...{ saved, foretold, written, undone, file },
  };
}

/** The list has been graded by what stands in the fields. */
async function settled(pane: Frame): Promise<void> {
  const state = pane.getByTestId("effect-state");
  await pane.getByTestId("effect-table").waitFor({ timeout: LIMIT });
  await until("the effect is worked out", async () =>
    /“/.test(await state.innerText({ timeout: LIMIT }))
  );
}

const table = (pane: Frame) => pane.getByTestId("effect-table").innerText();

async function effect(pane: Frame) {
  return { table: await table(pane), moves: await pane.getByTestId("effect-moves").innerText() };
}

async function editCut(pane: Frame): Promise<EditorSeen["cut"]> {
  const before = await table(pane);
  // Full-width digits, as a Chinese keyboard types them.
  await pane.getByTestId("cut-0").fill("８５");
  await until("the counts move", async () => (await table(pane)) !== before);
  await settled(pane);
  return { ...(await effect(pane)), workload: await pane.getByTestId("workload").innerText() };
}

/** The second cut above the first. */
async function breakIt(pane: Frame): Promise<EditorSeen["broken"]> {
  await pane.getByTestId("cut-1").fill("95");
  const problems = pane.getByTestId("tier-1").getByTestId("field-problems");
  await problems.waitFor({ timeout: LIMIT });
  const save = pane.getByTestId("draft-save");
  const canSave = (await save.getAttribute("aria-disabled")) !== "true";
  return { problems: await problems.innerText(), canSave };
}

/** Label and second number of each line: 草稿. */
async function countsOf(pane: Frame): Promise<Counts> {
  const rows = pane.getByTestId("effect-table").locator("tbody tr");
  const counts: Record<string, number> = {};
  for (let i = 0; i < (await rows.count()); i++) {
    const label = (await rows.nth(i).locator("th").innerText()).trim();
    counts[label] = Number(await rows.nth(i).locator("td").nth(2).innerText());
  }
  return counts;
}

async function tiersWritten(page: Page): Promise<Counts> {
  const tier = await tierColumn(page);
  const counts: Record<string, number> = {};
  const { book } = await page.evaluate(readValues, AREA);
  for (let row = FIRST; row < FIRST + CUSTOMERS; row++) {
    const label = String((JSON.parse(book[row]) as unknown[])[tier] ?? "");
    counts[label] = (counts[label] ?? 0) + 1;
  }
  return counts;
}

async function tierColumn(page: Page): Promise<number> {
  for (const header of ["新等级", "New 等级", "Tier"]) {
    const found = await page.evaluate(columnOf, [HEADER, header] as const);
    if (found >= 0) return found;
  }
  return -1;
}

/** Exports the draft, is refused a spoilt copy with all its problems, and takes the whole one back. */
async function throughFile(pane: Frame): Promise<EditorSeen["file"]> {
  await pane.getByTestId("edit-file-toggle").click();
  await pane.getByTestId("export").click();
  await pane.getByTestId("export-show").click();
  const text = await pane.getByTestId("export-text").inputValue();
  const spoilt = { ...(JSON.parse(text) as object), version: 1, tiers: "A", more: true };
  await pane.getByTestId("import-text").fill(JSON.stringify(spoilt));
  await pane.getByTestId("import-read").click();
  const refused = await pane.getByTestId("import-refused").innerText({ timeout: LIMIT });
  await pane.getByTestId("import-text").fill(text);
  await pane.getByTestId("import-read").click();
  await until("it is taken", async () => (await pane.getByTestId("import-refused").count()) === 0);
  await settled(pane);
  return { text, refused, taken: await pane.getByTestId("cut-0").inputValue() };
}

run(work);
