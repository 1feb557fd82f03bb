import { restoreHeader } from "../listLook";
import { bytesOf, type Step } from "../sendSteps";
import { mayTurn } from "../textCell";
import { isFormula, plainOf } from "./cellContent";
import type { PresentCells } from "./presentCells";
import type { CellContent, SavedNewColumn, SavedRun } from "./types";

/** Where the point's rows and columns stand now; undefined: gone. */
export interface Places {
  readonly row: (row: number) => number | undefined;
  readonly column: (column: number) => number | undefined;
}

/** A cell that was left as it is, because a person changed it since, or its row is gone. */
export interface KeptCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent | null;
}

/** One cell to be put back. */
export interface CellBack {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly format: string;
}

/**
 * The cells of a point at their present places. A cell that does not hold what the run wrote was
 * changed since and is kept; one that stands as it stood needs nothing. Pure.
 */
export function cellsBack(
  runs: readonly SavedRun[],
  places: Places,
  now: PresentCells
): { readonly back: readonly CellBack[]; readonly kept: readonly KeptCell[] } {
  const back: CellBack[] = [];
  const kept: KeptCell[] = [];
  for (const run of runs) {
    const column = places.column(run.column);
    run.before.forEach((content, i) => {
      if (content === null) return;
      const row = places.row(run.row + i);
      if (row === undefined || column === undefined) {
        kept.push({ row: run.row + i, column: run.column, content: null });
        return;
      }
      const present = now.content(row, column);
      const format = run.formats[i] ?? "General";
      if (present === run.after[i]) back.push({ row, column, content, format });
      else if (present !== content) kept.push({ row, column, content: present ?? null });
    });
  }
  return { back, kept };
}

/** Every cell of a run that does not stand as it stood, whatever it holds now. Pure. */
export function everyCellBack(runs: readonly SavedRun[], now: PresentCells): readonly CellBack[] {
  return runs.flatMap(({ column, row: first, before, formats }) =>
    before.flatMap((content, i): CellBack[] => {
      const row = first + i;
      const format = formats[i] ?? "General";
      const stands = content === now.content(row, column) && format === now.format(row, column);
      return content === null || stands ? [] : [{ row, column, content, format }];
    })
  );
}

/** Neighbouring cells of a column in one write; a text that Excel might turn keeps its format. */
export function cellSteps(
  sheet: Excel.Worksheet,
  cells: readonly CellBack[],
  single: boolean
): readonly Step[] {
  return runsBack(cells, single).map((run) => ({
    bytes: bytesOf(run.map(({ content }) => content)),
    queue: () => queueCells(sheet, run),
  }));
}

function queueCells(sheet: Excel.Worksheet, run: readonly CellBack[]): void {
  const range = sheet.getRangeByIndexes(run[0].row, run[0].column, run.length, 1);
  const formats = run.map(({ format }) => format);
  const isSafe = !run.some(({ content }) => isRisky(content));
  // In a cell formatted as text Excel takes any text as it is, without a mark of its own.
  if (!isSafe)
    setFormats(
      range,
      run.map(({ content, format }) => (isRisky(content) ? "@" : format))
    );
  range.formulas = run.map(({ content }) => [plainOf(content)]);
  if (!isSafe) setFormats(range, formats);
}

const isRisky = (content: CellContent) =>
  typeof content === "string" && !isFormula(content) && mayTurn(content);

function setFormats(range: Excel.Range, formats: readonly string[]): void {
  range.numberFormat = formats.map((format) => [format]);
}

const LONGEST_RUN = 20_000;

function runsBack(cells: readonly CellBack[], single: boolean): CellBack[][] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: CellBack[][] = [];
  for (const cell of sorted) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (
      single ||
      last === undefined ||
      last.length >= LONGEST_RUN ||
      before?.column !== cell.column ||
      before.row + 1 !== cell.row
    )
      runs.push([cell]);
    else last.push(cell);
  }
  return runs;
}

/** New columns lose the look that the run gave them. */
export function queueFresh(
  sheet: Excel.Worksheet,
  fresh: readonly SavedNewColumn[],
  places: Places
): void {
  for (const { column, row, rows, width, dressed } of fresh) {
    const at = places.column(column);
    const top = places.row(row);
    if (at === undefined || top === undefined) continue;
    const range = sheet.getRangeByIndexes(top, at, rows, 1);
    const header = sheet.getCell(top, at);
    if (dressed === undefined) range.clear(Excel.ClearApplyTo.formats);
    else {
      restoreHeader(header, dressed.header);
      setFormats(range, dressed.formats);
    }
    if (width === null) header.format.useStandardWidth = true;
    else header.format.columnWidth = width;
  }
}
