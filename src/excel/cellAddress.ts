/** "P5" for 0-based row and column. */
export const cellAddress = (row: number, column: number) => `${columnLetters(column)}${row + 1}`;

export function columnLetters(column: number): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}
