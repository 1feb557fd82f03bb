/** 0-based row and column of "D15". */
export function cellPlace(cell: string): readonly [row: number, column: number] {
  const letters = cell.replace(/\d+$/, "");
  const column = [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [Number(cell.slice(letters.length)) - 1, column];
}
