import { writeFile } from "node:fs/promises";
import { newBook } from "../book";
import { insertSchemeSheet } from "../excel/schemeSheet/writeSchemeSheet";
import type { Scheme } from "../scheme/types";
import { isRefusal, onWorkbook, refused } from "./onWorkbook";
import type { Command } from "./parseCommand";

/** A workbook that holds the scheme as a sheet and nothing else; the sheet's name. */
export async function writeSchemeFile(
  scheme: Scheme,
  out: string,
  command: Command
): Promise<string> {
  const { language } = command;
  const book = newBook(["-"]);
  const [first] = book.sheets;
  const written = await onWorkbook(book, language, () => insertSchemeSheet(scheme, { language }));
  if (isRefusal(written)) throw refused(written, command);
  book.removeSheet(first.id);
  await writeFile(out, book.save());
  return written.name;
}
