import { scoreHeader } from "./findHeader";
import type { FoundHeader, IsKnown } from "./findHeader";
import { countFilled, isBlankRow } from "./grid";
import type { Grid, Span } from "./grid";
import { foldText, isBlankCell } from "./plainText";

/** Rows of the sheet that hold one list, title rows and notes included. */
export interface Section {
  readonly top: number;
  readonly bottom: number;
}

/** Behind this many empty rows a header with one column of numbers is enough for a list of its own. */
const LONG_GAP = 20;
/** With fewer, a row of words needs a title or other columns to begin a list. */
const SHORT_GAP = 3;

/**
 * Cuts the sheet where empty rows are followed by another header. Empty rows alone cut nothing: people
 * leave gaps inside a list, and repeat its header behind them.
 */
export function sections(grid: Grid, isKnown: IsKnown): Section[] {
  const all = { from: 0, to: grid.width - 1 };
  const found: Section[] = [];
  let headers = new Set<string>();
  for (const span of filledRows(grid, all)) {
    const before = found.at(-1);
    const own = ownHeader(grid, span, all, isKnown, before);
    if (before === undefined || (own !== undefined && !repeats(own, headers))) {
      found.push(span);
      headers = new Set((own?.headers ?? []).filter(Boolean).map(foldText));
    } else {
      if (headers.size === 0) headers = new Set((own?.headers ?? []).filter(Boolean).map(foldText));
      found[found.length - 1] = { top: before.top, bottom: span.bottom };
    }
  }
  return found;
}

function filledRows(grid: Grid, span: Span): Section[] {
  const found: Section[] = [];
  let top = -1;
  for (let row = 0; row <= grid.height; row++) {
    const blank = row === grid.height || isBlankRow(grid, row, span);
    if (!blank && top < 0) top = row;
    if (blank && top >= 0) {
      found.push({ top, bottom: row - 1 });
      top = -1;
    }
  }
  return found;
}

/** The header a block begins with, below at most two title rows. */
function ownHeader(
  grid: Grid,
  block: Section,
  span: Span,
  isKnown: IsKnown,
  before: Section | undefined
): FoundHeader | undefined {
  const gap = before === undefined ? LONG_GAP : block.top - before.bottom - 1;
  for (let row = block.top; row <= Math.min(block.bottom, block.top + 3); row++) {
    const filled = countFilled(grid, row, span);
    if (filled < 2) continue;
    if (!isAllText(grid, row, span)) return undefined;
    const header = scoreHeader(grid, row, block.bottom, span, isKnown);
    if (header === undefined) continue;
    const names = header.headers.filter((text) => text !== "");
    const isClean = header.labels === names.length;
    // A customer of whom only words are known stands in the columns of the list above.
    const isApart = gap >= SHORT_GAP || row > block.top || !sameColumns(grid, row, before, span);
    if (!isApart) return undefined;
    const enough = gap >= LONG_GAP || names.length <= 3 ? 1 : 2;
    return isClean && header.contrast >= enough ? header : undefined;
  }
  return undefined;
}

/** Whether the row reaches from the first to the last column of the block before. */
function sameColumns(grid: Grid, row: number, before: Section | undefined, span: Span): boolean {
  if (before === undefined) return false;
  const ends = (r: number): string => {
    const filled = Array.from({ length: span.to + 1 }, (_, c) => c).filter(
      (c) => !isBlankCell(grid.at(r, c))
    );
    return `${filled[0]}-${filled.at(-1)}`;
  };
  return ends(row) === ends(before.bottom);
}

function isAllText(grid: Grid, row: number, span: Span): boolean {
  for (let column = span.from; column <= span.to; column++) {
    const value = grid.at(row, column);
    if (!isBlankCell(value) && typeof value !== "string") return false;
  }
  return true;
}

/** The header of the list above once more: the list goes on. */
function repeats(header: FoundHeader, known: ReadonlySet<string>): boolean {
  if (known.size === 0) return false;
  const texts = header.headers.filter((text) => text !== "").map(foldText);
  return texts.filter((text) => known.has(text)).length >= 0.6 * Math.max(texts.length, known.size);
}

/** Columns of a section between entirely empty ones. */
export function columnRuns(grid: Grid, { top, bottom }: Section): Span[] {
  const used = new Uint8Array(grid.width);
  let empty = grid.width;
  for (let row = top; row <= bottom && empty > 0; row++) {
    const values = grid.cells.values[row];
    for (let column = 0; column < values.length; column++) {
      if (used[column] === 1 || isBlankCell(values[column])) continue;
      used[column] = 1;
      empty--;
    }
  }
  const runs: Span[] = [];
  let from = -1;
  for (let column = 0; column <= grid.width; column++) {
    const isUsed = column < grid.width && used[column] === 1;
    if (isUsed && from < 0) from = column;
    if (!isUsed && from >= 0) {
      runs.push({ from, to: column - 1 });
      from = -1;
    }
  }
  return runs;
}
