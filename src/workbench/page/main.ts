/** The workbench's page: grid and pane beside each other, over one Book. */
import "./page.css";
import { BookError, openBook } from "../../book";
import type { Book } from "../../book/types";
import type { FunctionMetadata } from "../../host/host";
import { HostError } from "../../host/richapi/hostError";
import {
  applySwitches,
  type HostSwitches,
  needsRestart,
  startOptions,
  USUAL,
} from "../../host/switches";
import { createGrid, type Grid } from "../grid/grid";
import { MOST_FORMULA_ROWS } from "../grid/workbook";
import { showNotes } from "./cellNote";
import { dropdown } from "./dropdown";
import { acceptFiles, download, fetchFile, type PickedFile } from "./files";
import { fontsReady } from "./fonts";
import { GALLERY, type GalleryEntry } from "./gallery";
import { buildGallery } from "./galleryPanel";
import { noteWordsOf } from "./noteWording";
import { buildPane } from "./pane";
import { buildRibbon } from "./ribbon";
import { startSession, type Session } from "./session";
import { buildSwitches } from "./switchPanel";
import { switchWordsOf } from "./switchWording";
import { languageOf, type Words, wordsOf } from "./wording";
import type { WorkbenchWindow } from "./workbenchWindow";

const ADDIN = "/addin/taskpane.html";
/** FunctionName of the ribbon button in manifest.xml. */
const REGRADE = "regrade";

const language = languageOf(location.search);
const words = wordsOf(language);
let session: Session | undefined;
let switches: HostSwitches = USUAL;
let closeSession: () => void = () => undefined;
let fileName = "";
let functions: readonly FunctionMetadata[] | undefined;

const grid: Grid = createGrid(element("grid"), {
  edited: (sheet, edits) => session?.edited(sheet, edits),
  calculated: (sheet, results) => session?.calculated(sheet, results),
  strayed: (sheet, cells) => session?.strayed(sheet, cells),
  selected: (sheet, area) => session?.selected(sheet, area),
  resized: (sheet, columns) => session?.resized(sheet, columns),
  sheetAdded: () => onSheets(() => session?.sheetAdded()),
  sheetRenamed: (sheet, name) => onSheets(() => session?.sheetRenamed(sheet, name)),
  sheetDeleted: (sheet) => onSheets(() => session?.sheetDeleted(sheet)),
  refused: () => say(words.notKept),
});
const picker = element("picker") as HTMLInputElement;
const ribbon = buildRibbon(element("ribbon"), words, {
  open: () => picker.click(),
  save: () => void save(),
  regrade: () => void pressRegrade(),
  togglePane: () => session?.host.showPane(!pane.shown),
});
const gallery = dropdown(ribbon.gallery, element("gallery"));
buildGallery(element("gallery"), language, (entry) => {
  gallery.close();
  void openSample(entry);
});
dropdown(ribbon.switches, element("switches"));
buildSwitches(element("switches"), switchWordsOf(language), turn);
const pane = buildPane(words, {
  shown: ribbon.paneShown,
  close: () => session?.host.showPane(false),
});

function open({ bytes, name }: PickedFile): void {
  let book: Book;
  try {
    book = openBook(bytes);
  } catch (error) {
    if (!(error instanceof BookError)) throw error;
    say(words.cannotOpen(name, words.reasons[error.code] ?? error.message));
    return;
  }
  begin(book, name);
}

/** Starts the add-in over a workbook, as Excel does for each. */
function begin(book: Book, name: string): void {
  closeSession();
  const excel = startOptions(switches);
  const opened = startSession(book, grid, { fileName: name, language, functions, excel });
  session = opened;
  applySwitches(opened.host, USUAL, switches, later);
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

async function openSample({ file, name }: GalleryEntry): Promise<void> {
  open(await fetchFile(`/samples/${file}.xlsx`, `${name[language]}.xlsx`));
}

/** A name that is taken, a structure that is protected: Excel says so and changes nothing. */
function onSheets(change: () => void): void {
  try {
    change();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    say(words.sheetRefused(error.message));
  }
}

function turn(wanted: HostSwitches): void {
  const before = switches;
  switches = wanted;
  if (!session) return;
  if (needsRestart(before, wanted)) begin(session.book, fileName);
  else applySwitches(session.host, before, wanted, later);
}

function later(ms: number, run: () => void): void {
  setTimeout(run, ms);
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
  for (const place of document.querySelectorAll<HTMLElement>("[data-label]")) {
    place.ariaLabel = String(words[place.dataset["label"] as keyof Words]);
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
const asked = new URLSearchParams(location.search).get("sample");
await openSample(GALLERY.find(({ file }) => file === asked) ?? GALLERY[0]!);
