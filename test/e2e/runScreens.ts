/** Works through every screen of the pane in one language; prints what was seen, as JSON. */
import type { Frame, Page } from "playwright-core";
import { catalogue } from "../../src/catalogue";
import { columnOf, readSelection, readSheets, clickCell } from "./inPage";
import type { Language } from "./looks";
import { cellOf, LIMIT, paneOf, run, until, type Heard } from "./session";
import { isQuiet, openScreen, regrade, speak } from "./visit";

/** 0-based places of the sample. */
const HEADER = 2;
const FIRST = 3;
const HELD = 5;
const ADJUSTED = 8;
const NAME = 0;
const LAST_CONTACT = 24;

type Selection = ReturnType<typeof readSelection>;

export interface ScreensSeen extends Heard {
  readonly start: { readonly read: string; readonly counts: string; readonly cellsBefore: string };
  readonly schemes: {
    readonly all: number;
    readonly found: readonly string[];
    readonly adopted: string;
    readonly details: string;
  };
  readonly columns: {
    readonly effects: readonly string[];
    readonly cell: string;
    readonly selected: Selection;
  };
  readonly changes: {
    readonly rows: readonly string[];
    readonly jumped: Selection;
    /** Tier cells after the regrade: of the held customer and of another. */
    readonly held: string;
    readonly other: string;
    readonly after: string;
  };
  readonly customer: {
    readonly name: string;
    readonly nameInGrid: string;
    readonly tier: string;
    readonly tierInGrid: string;
    readonly sum: string;
    readonly criteria: number;
    readonly found: string;
  };
  readonly today: {
    readonly dueBefore: unknown;
    readonly contactBefore: unknown;
    readonly contactAfter: unknown;
    readonly nextAfter: unknown;
    readonly undone: readonly unknown[];
    readonly ics: string;
  };
  readonly adjust: {
    readonly said: string;
    readonly listed: string;
    readonly tierInGrid: string;
    readonly changeInGrid: string;
    readonly afterRemoval: string;
  };
  readonly history: {
    readonly runs: readonly string[];
    readonly moved: string;
    readonly matrix: string;
  };
  readonly settings: { readonly groups: string; readonly language: string | null };
  readonly empty: {
    readonly text: string;
    readonly sheets: readonly string[];
    readonly read: string;
  };
}

async function work(page: Page): Promise<Omit<ScreensSeen, keyof Heard>> {
  const language = process.argv[3] as Language;
  const pane = await paneOf(page);
  await pane.getByTestId("regrade").waitFor({ timeout: LIMIT });
  await speak(pane, language);
  await isQuiet(pane);
  const all = { page, pane };
  const start = await atStart(all);
  const schemes = await atSchemes(all);
  const columns = await atColumns(all);
  const changes = await atChanges(all);
  const customer = await atCustomer(all);
  const today = await atToday(all);
  const adjust = await atAdjust(all);
  const history = await atHistory(all);
  const settings = await atSettings(all, language);
  const empty = await withoutList(all);
  return { start, schemes, columns, changes, customer, today, adjust, history, settings, empty };
}

interface All {
  readonly page: Page;
  readonly pane: Frame;
}

const shown = async (page: Page, row: number, column: number) =>
  (await cellOf(page, row, column)).shown;
const stored = async (page: Page, row: number, column: number) =>
  (await cellOf(page, row, column)).book;
const own = (page: Page, headers: readonly string[]): Promise<number> =>
  headers.reduce<Promise<number>>(async (found, header) => {
    const before = await found;
    return before >= 0 ? before : page.evaluate(columnOf, [HEADER, header] as const);
  }, Promise.resolve(-1));
const tierColumn = (page: Page) => own(page, ["新等级", "New 等级", "Tier"]);

async function atStart({ page, pane }: All): Promise<ScreensSeen["start"]> {
  return {
    read: await pane.getByTestId("read").innerText(),
    counts: await pane.getByTestId("counts").innerText(),
    cellsBefore: await shown(page, HEADER, 26),
  };
}

async function atSchemes({ pane }: All): Promise<ScreensSeen["schemes"]> {
  await openScreen(pane, "schemes");
  const items = pane.getByTestId("scheme-item");
  // What lies below the edge is drawn right after the rest.
  await until("all schemes are listed", async () => (await items.count()) >= catalogue.length);
  const all = await items.count();
  const search = pane.getByTestId("scheme-search");
  const field =
    (await search.getByRole("searchbox").count()) > 0 ? search.getByRole("searchbox") : search;
  await field.fill("RFM");
  await until("the search narrows", async () => (await items.count()) < all);
  const found = await items.allInnerTexts();
  await field.fill("pharma-distributor");
  await until("one scheme is left", async () => (await items.count()) === 1);
  await pane.getByTestId("scheme-toggle").click();
  const details = await pane.getByTestId("scheme-details").innerText();
  await pane.getByTestId("adopt").click();
  await pane.getByTestId("screen-start").waitFor({ timeout: LIMIT });
  await isQuiet(pane);
  return { all, found, adopted: await pane.getByTestId("scheme").inputValue(), details };
}

async function atColumns({ page, pane }: All): Promise<ScreensSeen["columns"]> {
  await openScreen(pane, "columns");
  const effects = await pane.getByTestId("effect").allInnerTexts();
  await pane.getByTestId("effect").first().getByRole("button").first().click();
  const first = pane.getByTestId("effect-cell").first();
  const cell = await first.innerText();
  await first.click();
  await until("the sheet jumps", async () => (await page.evaluate(readSelection)).row > HEADER);
  return { effects, cell, selected: await page.evaluate(readSelection) };
}

async function atChanges({ page, pane }: All): Promise<ScreensSeen["changes"]> {
  await openScreen(pane, "changes");
  const rows = pane.getByTestId("change-row");
  await rows.first().waitFor({ timeout: LIMIT });
  const texts = await rows.allInnerTexts();
  await rows.first().getByTestId("jump").click();
  await until("the sheet jumps", async () => (await page.evaluate(readSelection)).column === NAME);
  const jumped = await page.evaluate(readSelection);
  await rows.first().getByTestId("hold").click();
  await pane.getByTestId("release").first().waitFor({ timeout: LIMIT });
  await regrade(pane);
  const tier = await tierColumn(page);
  await until("the grid shows tiers", async () => (await shown(page, FIRST + 1, tier)) !== "");
  const held = await shown(page, jumped.row, tier);
  const other = await shown(page, FIRST + 1, tier);
  const after = await pane.getByTestId("changes").innerText();
  await pane.getByTestId("accept-all").click();
  await openScreen(pane, "start");
  await regrade(pane);
  await until("the held row is written", async () => (await shown(page, jumped.row, tier)) !== "");
  return { rows: texts, jumped, held, other, after };
}

async function atCustomer({ page, pane }: All): Promise<ScreensSeen["customer"]> {
  await openScreen(pane, "customer");
  await page.evaluate(clickCell, [HELD, NAME] as const);
  const nameInGrid = await shown(page, HELD, NAME);
  const name = pane.getByTestId("customer-name");
  const isShown = async (wanted: string) =>
    (await name.count()) > 0 && (await name.innerText()).includes(wanted);
  await until("the screen follows", () => isShown(nameInGrid));
  const tier = await pane.getByTestId("customer-tier").innerText();
  const sum = await pane.getByTestId("adds-up").innerText();
  const seen = {
    name: await name.innerText(),
    nameInGrid,
    tier,
    tierInGrid: await shown(page, HELD, await tierColumn(page)),
    sum,
    criteria: await pane.getByTestId("criterion").count(),
  };
  const search = pane.getByTestId("customer-search");
  const field =
    (await search.getByRole("searchbox").count()) > 0 ? search.getByRole("searchbox") : search;
  await field.fill("恒济");
  await pane.getByTestId("customer-hit").first().click();
  await until("another is shown", () => isShown("恒济"));
  return { ...seen, found: await name.innerText() };
}

async function atToday({ page, pane }: All): Promise<ScreensSeen["today"]> {
  await openScreen(pane, "today");
  const next = await own(page, ["下次跟进日期", "Next follow-up"]);
  const row = pane.getByTestId("due-row").first();
  await row.getByRole("button").first().click();
  await until("the sheet jumps", async () => (await page.evaluate(readSelection)).row >= FIRST);
  const at = (await page.evaluate(readSelection)).row;
  const cells = async () => [await stored(page, at, LAST_CONTACT), await stored(page, at, next)];
  const before = await cells();
  await row.getByTestId("contacted").click();
  const stamp = pane.getByTestId("stamp");
  const done = pane.getByTestId("contact-done");
  await until("asked, or done", async () => (await stamp.count()) + (await done.count()) > 0);
  if ((await stamp.count()) > 0) await stamp.click();
  await done.waitFor({ timeout: LIMIT });
  const after = await cells();
  await pane.getByTestId("undo-contact").first().click();
  await pane.getByTestId("contact-undone").waitFor({ timeout: LIMIT });
  await isQuiet(pane);
  const undone = await cells();
  await pane.getByTestId("ics").click();
  await pane.getByTestId("ics-show").click();
  return {
    ...{ dueBefore: before[1], contactBefore: before[0] },
    ...{ contactAfter: after[0], nextAfter: after[1], undone },
    ics: (await pane.getByTestId("ics-text").inputValue()).slice(0, 4000),
  };
}

async function atAdjust({ page, pane }: All): Promise<ScreensSeen["adjust"]> {
  await page.evaluate(clickCell, [ADJUSTED, NAME] as const);
  await openScreen(pane, "adjust");
  const name = await shown(page, ADJUSTED, NAME);
  await until("the customer is chosen", async () =>
    (await pane.getByTestId("adjust-customer").innerText()).includes(name)
  );
  await pane.getByTestId("adjust-tier").selectOption("A类");
  await pane.getByTestId("adjust-reason").fill("战略合作");
  await pane.getByTestId("adjust-owner").fill("林经理");
  await pane.getByTestId("adjust-save").click();
  const listed = pane.getByTestId("adjustment").first();
  await listed.waitFor({ timeout: LIMIT });
  const said = await pane.getByTestId("adjust-said").innerText();
  await regrade(pane);
  const tier = await tierColumn(page);
  const change = await own(page, ["变动", "Change"]);
  await until("the grid shows it", async () => (await shown(page, ADJUSTED, tier)) === "A类");
  const seen = {
    said,
    listed: await listed.innerText(),
    tierInGrid: await shown(page, ADJUSTED, tier),
    changeInGrid: await shown(page, ADJUSTED, change),
  };
  await listed.getByTestId("adjustment-remove").click();
  await regrade(pane);
  await until("the grid follows", async () => (await shown(page, ADJUSTED, tier)) !== "A类");
  return { ...seen, afterRemoval: await shown(page, ADJUSTED, tier) };
}

async function atHistory({ pane }: All): Promise<ScreensSeen["history"]> {
  await openScreen(pane, "history");
  const runs = pane.getByTestId("run");
  await runs.first().waitFor({ timeout: LIMIT });
  const texts = await runs.allInnerTexts();
  await runs.first().getByTestId("run-open").click();
  const moved = await pane.getByTestId("run-changes").innerText();
  const matrix = await pane.getByTestId("matrix").innerText();
  return { runs: texts, moved, matrix };
}

async function atSettings({ pane }: All, language: Language): Promise<ScreensSeen["settings"]> {
  await openScreen(pane, "settings");
  const groups = await pane.getByTestId("screen-settings").innerText();
  const other = language === "zh-CN" ? "en-US" : "zh-CN";
  await pane.getByTestId("language-select").selectOption(other);
  await until(
    "the pane speaks otherwise",
    async () => (await pane.locator("html").getAttribute("lang")) === other
  );
  const now = await pane.locator("html").getAttribute("lang");
  await pane.getByTestId("language-select").selectOption(language);
  return { groups, language: now };
}

async function withoutList({ page, pane }: All): Promise<ScreensSeen["empty"]> {
  await openScreen(pane, "start");
  await page.evaluate(clickCell, [FIRST, NAME] as const);
  await page.getByText("填表说明").first().click();
  await pane.getByTestId("empty").waitFor({ timeout: LIMIT });
  const text = await pane.getByTestId("empty").innerText();
  await pane.getByTestId("insert-sample").click();
  await pane.getByTestId("read").waitFor({ timeout: LIMIT });
  await isQuiet(pane);
  const { book } = await page.evaluate(readSheets);
  return { text, sheets: book, read: await pane.getByTestId("read").innerText() };
}

run(work);
