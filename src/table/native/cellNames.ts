/** Names of cells as formulas write them; rows and columns are 0-based. */

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** $C5: moves along with its row. */
export const relativeCell = (row: number, column: number) => `$${columnLetters(column)}${row + 1}`;

/** $C$5 */
export const absoluteCell = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;

/** $C$5:$D$9, both ends included. */
export const absoluteRange = (
  firstRow: number,
  lastRow: number,
  firstColumn: number,
  lastColumn = firstColumn
) => `${absoluteCell(firstRow, firstColumn)}:${absoluteCell(lastRow, lastColumn)}`;

/** Always in quotes: a name may begin with a digit or look like a cell. */
export const quotedSheet = (name: string) => `'${name.replace(/'/g, "''")}'`;
