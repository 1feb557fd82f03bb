import type { Book } from "../book";
import { readNamedSheet } from "../excel/readActiveSheet";
import { resultColumns } from "../excel/readingOptions";
import type { Refusal, SheetSnapshot } from "../excel/types";
import { createHost } from "../host/host";
import { startOffice } from "../host/node/loadOfficeJs";
import type { Scheme } from "../scheme/types";
import { bestSheet, rankSheets } from "../table/rankSheets";
import { wordingFor } from "../wording";
import { Failure } from "./failure";
import type { Command } from "./parseCommand";

/** Runs the add-in's own code over a workbook: the real office.js on the stand-in Excel. */
export async function onWorkbook<T>(
  book: Book,
  language: Command["language"],
  work: () => Promise<T>
): Promise<T> {
  const host = createHost(book, { displayLanguage: language });
  const session = await startOffice(host, { globals: true });
  try {
    return await work();
  } finally {
    session.close();
  }
}

/**
 * Tries the named sheet, or the visible ones from the best list for the scheme down, the active one
 * first unless another fits far better; the first that holds a list wins. None does: fails with the
 * reason of the sheet that was tried first.
 */
export async function onFittingSheet<T>(
  book: Book,
  scheme: Scheme,
  command: Command,
  attempt: (snapshot: SheetSnapshot) => T | Refusal | Promise<T | Refusal>
): Promise<T> {
  const active = book.activeSheet.name;
  const snapshots = await readCandidates(book, command);
  const outcomes: Refusal[] = [];
  for (const snapshot of inOrder(snapshots, scheme, active)) {
    const outcome = await attempt(snapshot);
    if (!isRefusal(outcome)) return outcome;
    outcomes.push(outcome);
    // A protected list is the list all the same: no other sheet is written in its stead.
    if (!NO_LIST.has(outcome.code)) break;
  }
  const last = outcomes[outcomes.length - 1];
  throw refused(NO_LIST.has(last.code) ? outcomes[0] : last, command);
}

const NO_LIST: ReadonlySet<string> = new Set<Refusal["code"]>([
  "empty-sheet",
  "no-header",
  "no-customers",
  "no-columns",
]);

async function readCandidates(book: Book, command: Command): Promise<readonly SheetSnapshot[]> {
  const active = book.activeSheet.name;
  const visible = book.sheets
    .filter(({ visibility }) => visibility === "visible")
    .map(({ name }) => name);
  if (command.sheet !== undefined) {
    if (book.sheet(command.sheet) === undefined) throw noSheet(command.sheet, visible, command);
    return [await readNamedSheet(command.sheet)];
  }
  const snapshots: SheetSnapshot[] = [];
  for (const name of [active, ...visible.filter((other) => other !== active)])
    snapshots.push(await readNamedSheet(name));
  return snapshots;
}

/** The sheet to take first, then the others as they rank. */
function inOrder(
  snapshots: readonly SheetSnapshot[],
  scheme: Scheme,
  active: string
): readonly SheetSnapshot[] {
  if (snapshots.length < 2) return snapshots;
  const ofSheet = (name: string) => snapshots.find(({ cells }) => cells.sheet === name);
  const ranked = rankSheets(
    snapshots.map(({ cells }) => cells),
    scheme,
    (name) => resultColumns(ofSheet(name) ?? { own: [] })
  );
  const first = bestSheet(ranked, active);
  const names = new Set([first, ...ranked.map(({ sheet }) => sheet)]);
  return [...names].flatMap((name) => ofSheet(name) ?? []);
}

export const isRefusal = (outcome: unknown): outcome is Refusal =>
  typeof outcome === "object" && outcome !== null && "code" in outcome && "params" in outcome;

export function refused(refusal: Refusal, command: Command): Failure {
  const words = wordingFor(command.language);
  return new Failure([words.line(words.refusals[refusal.code](refusal.params))]);
}

function noSheet(name: string, known: readonly string[], { language }: Command): Failure {
  const words = wordingFor(language);
  return new Failure([words.cli.noSheet(name, words.list(known))]);
}
