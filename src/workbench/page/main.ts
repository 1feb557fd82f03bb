/** The workbench's page: grid and pane beside each other, over one Book. */
import "./page.css";
import { BookError, openBook } from "../../book";
import type { FunctionMetadata } from "../../host/host";
import { createGrid, type Grid } from "../grid/grid";
import { MOST_FORMULA_ROWS } from "../grid/workbook";
import { showNotes } from "./cellNote";
import { acceptFiles, download, fetchFile, type PickedFile } from "./files";
import { fontsReady } from "./fonts";
import { noteWordsOf } from "./noteWording";
import { buildPane } from "./pane";
import { buildRibbon } from "./ribbon";
import { startSession, type Session } from "./session";
import { languageOf, type Words, wordsOf } from "./wording";
import type { WorkbenchWindow } from "./workbenchWindow";

const ADDIN = "/addin/taskpane.html";
const SAMPLE = "/samples/pharma-60.xlsx";
/** FunctionName of the ribbon button in manifest.xml. */
const REGRADE = "regrade";

const language = languageOf(location.search);
const words = wordsOf(language);
let session: Session | undefined;
let closeSession: () => void = () => undefined;
let fileName = "";
let functions: readonly FunctionMetadata[] | undefined;

const grid: Grid = createGrid(element("grid"), {
  edited: (sheet, edits) => session?.edited(sheet, edits),
  calculated: (sheet, results) => session?.calculated(sheet, results),
  strayed: (sheet, cells) => session?.strayed(sheet, cells),
  selected: (sheet, area) => session?.selected(sheet, area),
  refused: () => say(words.notKept),
});
const picker = element("picker") as HTMLInputElement;
const ribbon = buildRibbon(element("ribbon"), words, {
  open: () => picker.click(),
  save: () => void save(),
  sample: () => void openSample(),
  regrade: () => void pressRegrade(),
  togglePane: () => session?.host.showPane(!pane.shown),
});
const pane = buildPane(words, {
  shown: ribbon.paneShown,
  close: () => session?.host.showPane(false),
});

function open({ bytes, name }: PickedFile): void {
  let book;
  try {
    book = openBook(bytes);
  } catch (error) {
    if (!(error instanceof BookError)) throw error;
    say(words.cannotOpen(name, words.reasons[error.code] ?? error.message));
    return;
  }
  closeSession();
  const opened = startSession(book, grid, { fileName: name, language, functions });
  session = opened;
  const stopNotes = showNotes(opened.host, element("note"), noteWordsOf(language));
  closeSession = () => {
    stopNotes();
    opened.close();
  };
  fileName = name;
  element("file").textContent = name;
  opened.host.addin.onChange = () => pane.show(opened.host.addin.paneVisible);
  (window as unknown as WorkbenchWindow).gradeWorkbench = {
    host: opened.host,
    book,
    grid,
    attach: opened.attach,
    open: (fileBytes, fileNamed) => open({ bytes: fileBytes, name: fileNamed }),
  };
  ribbon.ready(true);
  pane.show(true);
  pane.load(ADDIN);
  say(opened.formulas ? "" : words.tooManyFormulas(MOST_FORMULA_ROWS));
}

async function openSample(): Promise<void> {
  open(await fetchFile(SAMPLE, words.sampleFile));
}

/** With the answers that are on their way. */
async function save(): Promise<void> {
  const current = session;
  if (!current) return;
  await current.host.calculated();
  download(fileName, current.book.save());
}

async function pressRegrade(): Promise<void> {
  try {
    await session?.host.invokeRibbon(REGRADE);
  } catch (error) {
    say(words.ribbonFailed(error instanceof Error ? error.message : String(error)));
  }
}

function say(text: string): void {
  const message = element("message");
  message.textContent = text;
  message.hidden = text === "";
}

function label(): void {
  document.documentElement.lang = language;
  document.title = `${words.gradeGroup} · ${words.notice}`;
  for (const place of document.querySelectorAll<HTMLElement>("[data-word]")) {
    place.textContent = String(words[place.dataset["word"] as keyof Words]);
  }
  const other = element("language") as HTMLAnchorElement;
  other.textContent = words.otherLanguage;
  other.href = language === "zh-CN" ? "?lang=en-US" : "?";
}

function element(id: string): HTMLElement {
  return document.getElementById(id)!;
}

/** Lets the host refuse functions the add-in does not have, as Excel does from the same file. */
async function readFunctions(): Promise<void> {
  const response = await fetch("/addin/functions.json");
  if (!response.ok) throw new Error(`functions.json: ${response.status}`);
  functions = ((await response.json()) as { functions: FunctionMetadata[] }).functions;
}

label();
ribbon.ready(false);
acceptFiles(picker, open);
await Promise.all([readFunctions(), fontsReady()]);
await openSample();
