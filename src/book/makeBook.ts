import type { BookState, SheetState } from "./bookState";
import { makeSheet } from "./makeSheet";
import { changedNames, savePackage } from "./openPackage";
import type { Book, BookSheet } from "./types";
import { writeBook } from "./writeBook";

export function makeBook(state: BookState): Book {
  const made = new Map<SheetState, BookSheet>();
  const sheetOf = (sheet: SheetState): BookSheet => {
    const known = made.get(sheet) ?? makeSheet(state, sheet);
    made.set(sheet, known);
    return known;
  };
  const part: Partial<Book> = {
    get sheets() {
      return state.sheets.map(sheetOf);
    },
    sheet(name) {
      const wanted = name.toLowerCase();
      const found = state.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
      return found && sheetOf(found);
    },
    date1904: state.date1904,
    changedParts() {
      writeBook(state);
      return changedNames(state.pkg);
    },
    save() {
      writeBook(state);
      return savePackage(state.pkg);
    },
  };
  return part as Book;
}
