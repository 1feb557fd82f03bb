import { columnIndex, columnLetters, MAX_COLUMNS, MAX_ROWS } from "./address";

/**
 * Strings, quoted sheet names, structured references, and names or functions that look like cells
 * are passed over; what remains are cell, column and row references. A quoted or plain sheet name
 * before "!" ends where the reference begins, so the reference after it moves too.
 */
const TOKENS = new RegExp(
  [
    '"(?:[^"]|"")*"',
    "'(?:[^']|'')*'",
    "\\[(?:[^\\[\\]]|\\[[^\\]]*\\])*\\]",
    "#[A-Z0-9/]+[!?]?",
    "[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*(?=[(!\\[])",
    // $A:$B
    "(?<![\\p{L}\\p{N}_.])(\\$?)([A-Za-z]{1,3}):(\\$?)([A-Za-z]{1,3})(?![\\p{L}\\p{N}_.(!])",
    // $1:$2
    "(?<![\\p{L}\\p{N}_.:$])(\\$?)(\\d{1,7}):(\\$?)(\\d{1,7})(?![\\p{L}\\p{N}_.(!])",
    // $A$1
    "(?<![\\p{L}\\p{N}_.])(\\$?)([A-Za-z]{1,3})(\\$?)(\\d{1,7})(?![\\p{L}\\p{N}_.(!])",
    // any other word or number, so that no part of it is taken for a reference
    "[\\p{L}\\p{N}_.\\\\]+",
  ].join("|"),
  "gu"
);

/** A shared formula's text moved down by `rows` and right by `columns`. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (!rows && !columns) return formula;
  return formula.replace(TOKENS, (all: string, ...parts: (string | undefined)[]) => {
    const [c1, left, c2, right, r1, top, r2, bottom, c, letters, r, digits] = parts;
    if (left !== undefined) {
      const moved = [moveColumn(c1, left, columns), moveColumn(c2, right, columns)];
      return moved.includes(undefined) ? "#REF!" : moved.join(":");
    }
    if (top !== undefined) {
      const moved = [moveRow(r1, top, rows), moveRow(r2, bottom, rows)];
      return moved.includes(undefined) ? "#REF!" : moved.join(":");
    }
    if (letters === undefined) return all;
    if (!isColumn(letters)) return all;
    const column = moveColumn(c, letters, columns);
    const row = moveRow(r, digits, rows);
    return column === undefined || row === undefined ? "#REF!" : column + row;
  });
}

function isColumn(letters: string): boolean {
  return letters.length < 3 || letters.toUpperCase() <= "XFD";
}

function moveColumn(fixed = "", letters = "", by: number): string | undefined {
  if (fixed) return fixed + letters;
  const column = columnIndex(letters) + by;
  return column >= 0 && column < MAX_COLUMNS ? columnLetters(column) : undefined;
}

function moveRow(fixed = "", digits = "", by: number): string | undefined {
  if (fixed) return fixed + digits;
  const row = Number(digits) + by;
  return row >= 1 && row <= MAX_ROWS ? String(row) : undefined;
}
