/** "A" for 0, "AA" for 26: the letters over a sheet column. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** "F17" for row 16, column 5, counted from 0. */
export const cellName = (row: number, column: number) => `${columnLetters(column)}${row + 1}`;

/** "D–I" for columns that stand side by side, else "D, F". */
export function columnSpan(columns: readonly number[]): string {
  const [first, last] = [columns[0], columns[columns.length - 1]];
  const together = columns.every((column, i) => column === first + i);
  if (columns.length > 1 && together) return `${columnLetters(first)}–${columnLetters(last)}`;
  return columns.map(columnLetters).join(", ");
}
