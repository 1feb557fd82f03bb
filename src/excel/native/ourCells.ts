import { isFormula } from "../restore/cellContent";
import type { CellContent } from "../restore/types";

/** What of a column that was written still is ours. */
export interface Ours {
  /** Cells to be emptied, from the column's top, 0-based. */
  readonly runs: readonly { readonly first: number; readonly rows: number }[];
  /** Cells that hold something of a person's, as he names them. */
  readonly kept: readonly string[];
}

export interface Wrote {
  readonly header: string;
  /** Names of the sheets that our formulas point at. */
  readonly sheets: readonly string[];
  readonly nameOf: (row: number) => string;
  /** Rows that were written, the header's included. */
  readonly rows: number;
}

/** A formula that points at our sheets is ours, wherever it was sorted to. Pure. */
export function ourCells(
  [header, ...cells]: readonly CellContent[],
  { header: wrote, sheets, nameOf, rows }: Wrote
): Ours {
  // Excel puts a sheet's name in quotes where it must, and doubles those within it.
  const marks = sheets.flatMap((name) => [`${name}!`, `${name.replace(/'/g, "''")}'!`]);
  const isOurs = (content: CellContent) =>
    isFormula(content) && marks.some((mark) => content.includes(mark));
  // What stands further down was there before, or has nothing to do with the list.
  const last = cells.reduce<number>((found, content, i) => (isOurs(content) ? i : found), -1);
  const end = Math.max(rows - 1, last + 1);
  const kept = cells
    .slice(0, end)
    .flatMap((content, i) => (content === "" || isOurs(content) ? [] : [nameOf(i + 1)]));
  // A header that was renamed heads nothing any more, unless something stays below it.
  const isHeading = kept.length > 0 || (isFormula(header) && header !== wrote);
  const cleared = [!isHeading, ...cells.map(isOurs)];
  return { runs: runsOf(cleared), kept };
}

function runsOf(wanted: readonly boolean[]): Ours["runs"] {
  const runs: { first: number; rows: number }[] = [];
  wanted.forEach((is, i) => {
    if (!is) return;
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.rows === i) last.rows++;
    else runs.push({ first: i, rows: 1 });
  });
  return runs;
}
