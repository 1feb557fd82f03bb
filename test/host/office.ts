import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { newBook, openBook } from "../../src/book";
import type { Book } from "../../src/book/types";
import { createHost, type Host, type HostOptions } from "../../src/host/host";
import { type OfficeSession, startOffice } from "../../src/host/node/loadOfficeJs";

/** A running office.js over a workbook, closed after each test. */
export interface Running {
  readonly host: Host;
  readonly book: Book;
  readonly office: OfficeSession;
}

const open: OfficeSession[] = [];

export async function start(
  source: Book | readonly string[] = ["客户"],
  options: HostOptions = {}
): Promise<Running> {
  const book = "save" in source ? source : newBook(source);
  const host = createHost(book, options);
  const office = await startOffice(host, { globals: true });
  open.push(office);
  host.resetCounters();
  return { host, book, office };
}

export function closeAll(): void {
  for (const office of open.splice(0)) office.close();
}

const keep = (xml: string): string => xml;

/** A workbook with the parts that a Book reads but does not write, put in as XML. */
export function withSheetXml(
  book: Book,
  changeSheet: (xml: string) => string,
  changeWorkbook: (xml: string) => string = keep
): Book {
  const files = unzipSync(book.save());
  const change = (path: string, edit: (xml: string) => string): void => {
    const xml = files[path];
    if (!xml) throw new Error(`${path} is missing`);
    files[path] = strToU8(edit(strFromU8(xml)));
  };
  change("xl/worksheets/sheet1.xml", changeSheet);
  change("xl/workbook.xml", changeWorkbook);
  return openBook(zipSync(files));
}

/** Adds elements behind the cells. */
export function afterCells(xml: string, added: string): string {
  const changed = xml.replace(/<sheetData\s*\/>|<\/sheetData>/, (end) => end + added);
  if (changed === xml) throw new Error("The sheet has no cells element.");
  return changed;
}

/** What Excel.run rejects with. */
export async function failureOf(run: () => Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await run();
  } catch (error) {
    if (error instanceof Error && "debugInfo" in error) return error as OfficeExtension.Error;
    throw error;
  }
  throw new Error("It was expected to fail.");
}

/** Resolves with the first call; for handlers that Excel calls later. */
export function heard<T>(): {
  readonly handler: (args: T) => Promise<void>;
  readonly args: Promise<T>;
} {
  let tell: (args: T) => void = () => undefined;
  const args = new Promise<T>((resolve) => (tell = resolve));
  return { args, handler: (given) => Promise.resolve(tell(given)) };
}
