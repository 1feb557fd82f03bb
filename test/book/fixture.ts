import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { openBook, parseArea, type Book, type BookCell, type BookSheet } from "../../src/book";
import { readZip } from "../../src/book/readZip";

export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "fixtures", `${name}.xlsx`)));
}

export function openFixture(name: string): Book {
  return openBook(fixture(name));
}

/** A sheet that must be there. */
export function sheetOf(book: Book, name: string): BookSheet {
  const sheet = book.sheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

export function cellAt(sheet: BookSheet, address: string): BookCell {
  const { row, column } = parseArea(address);
  return sheet.cell(row, column);
}

export function place(address: string): { row: number; column: number } {
  const { row, column } = parseArea(address);
  return { row, column };
}

/** Text of a part, unpacked by the library and not by our own reader. */
export function partOf(file: Uint8Array, name: string): string {
  const content = unzipSync(file)[name];
  if (!content) throw new Error(`no part ${name}`);
  return new TextDecoder().decode(content);
}

/** Names of parts whose compressed bytes differ between two files, and of those in only one. */
export function differingParts(before: Uint8Array, after: Uint8Array): string[] {
  const packed = (file: Uint8Array) =>
    new Map(readZip(file).map(({ name, data }) => [name, Buffer.from(data)]));
  const [old, now] = [packed(before), packed(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((name) => {
      const [a, b] = [old.get(name), now.get(name)];
      return !a || !b || !a.equals(b);
    })
    .sort();
}

/** Every cell of a sheet as a person would tell it: address, value, formula. */
export function contents(sheet: BookSheet): Map<string, BookCell> {
  const found = new Map<string, BookCell>();
  const area = sheet.usedArea(false);
  if (!area) return found;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = sheet.cell(row, column);
      if (cell.value !== null || cell.formula !== undefined) found.set(`${row},${column}`, cell);
    }
  }
  return found;
}
