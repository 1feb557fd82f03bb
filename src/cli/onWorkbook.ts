import type { Book } from "../book";
import type { Refusal } from "../excel/types";
import { createHost, type Host } from "../host/host";
import { startOffice } from "../host/node/loadOfficeJs";
import { wordingFor } from "../wording";
import { Failure } from "./failure";
import type { Command } from "./parseCommand";

/** Runs the add-in's own code over a workbook: the real office.js on the stand-in Excel. */
export async function onWorkbook<T>(
  book: Book,
  language: Command["language"],
  work: (host: Host) => Promise<T>
): Promise<T> {
  const host = createHost(book, { displayLanguage: language });
  const session = await startOffice(host, { globals: true });
  try {
    return await work(host);
  } finally {
    session.close();
  }
}

/**
 * Tries the named sheet, or the active one and then the other visible ones; the first that `attempt`
 * does not refuse wins. Refused everywhere: fails with the active sheet's reason.
 */
export async function onFittingSheet<T>(
  book: Book,
  command: Command,
  host: Host,
  attempt: () => Promise<T | Refusal>
): Promise<T> {
  const active = book.activeSheet.name;
  const visible = book.sheets
    .filter(({ visibility }) => visibility === "visible")
    .map(({ name }) => name);
  const candidates =
    command.sheet === undefined
      ? [active, ...visible.filter((name) => name !== active)]
      : [command.sheet];
  let first: Refusal | undefined;
  for (const name of candidates) {
    if (book.sheet(name) === undefined) throw noSheet(name, visible, command);
    if (book.activeSheet.name !== name) host.activateSheet(name);
    const outcome = await attempt();
    if (!isRefusal(outcome)) {
      if (book.activeSheet.name !== active) host.activateSheet(active);
      return outcome;
    }
    first ??= outcome;
  }
  throw refused(first as Refusal, command);
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
