import { findHeader } from "./findHeader";
import type { IsKnown } from "./findHeader";
import type { Grid, Span } from "./grid";
import type { HeaderBand } from "./headerBand";
import { foldText } from "./plainText";
import { columnRuns } from "./sections";
import type { Section } from "./sections";

/** What is known of single columns besides their cells; by column of the grid. */
export interface KnownColumns {
  /** Our own results: blank in the grid. */
  isOwn(column: number): boolean;
  /** A person agreed that it is an input. */
  isAgreed(column: number): boolean;
}

export interface Run {
  readonly span: Span;
  readonly header: HeaderBand;
}

/** The lists of a section that stand side by side, left to right. */
export function runsOf(
  grid: Grid,
  block: Section,
  isKnown: IsKnown,
  columns: KnownColumns
): readonly Run[] {
  const joined: Run[] = [];
  for (const span of columnRuns(grid, block)) {
    const header = findHeader(grid, block.top, block.bottom, span, isKnown);
    if (header === undefined) continue;
    const before = joined.at(-1);
    const whole = before && join(grid, block, before, { span, header }, isKnown, columns);
    if (whole === undefined) joined.push({ span, header });
    else joined[joined.length - 1] = whole;
  }
  return joined;
}

/**
 * An empty column inside one list does not end it: same header row, about as many rows. Where nothing
 * but our own results stands between, somebody has gone on behind them, and may not be through yet.
 */
function join(
  grid: Grid,
  block: Section,
  before: Run,
  next: Run,
  isKnown: IsKnown,
  columns: KnownColumns
): Run | undefined {
  const { bottom } = next.header;
  if (bottom !== before.header.bottom) return undefined;
  const span = { from: before.span.from, to: next.span.to };
  const header = findHeader(grid, block.top, block.bottom, span, isKnown);
  if (header?.bottom !== bottom) return undefined;
  const between = columnsOf({ from: before.span.to + 1, to: next.span.from - 1 });
  const goesOn = between.every(columns.isOwn) && addsColumns(before, next, isKnown);
  const rows = lastFilled(grid, block, before.span) - bottom;
  const isAsLong = lastFilled(grid, block, next.span) - bottom >= 0.8 * rows;
  const isWanted = next.header.headers.some(isKnown) || columns.isAgreed(next.span.from);
  // A lone column beside the list is a note unless the scheme or the person knows it.
  const isNote = isLone(next) && !isWanted;
  return goesOn || (isAsLong && !isNote) ? { span, header } : undefined;
}

const isLone = ({ span }: Run): boolean => span.from === span.to;

/** Not a list of its own: one column, or some that the scheme knows and the list has not got. */
function addsColumns(before: Run, next: Run, isKnown: IsKnown): boolean {
  if (isLone(next)) return true;
  const had = new Set(before.header.headers.map(foldText));
  const names = next.header.headers.filter((header) => header !== "");
  return names.some(isKnown) && !names.some((name) => had.has(foldText(name)));
}

function lastFilled(grid: Grid, block: Section, span: Span): number {
  const columns = columnsOf(span);
  for (let row = block.bottom; row > block.top; row--)
    if (columns.some((column) => grid.at(row, column) !== "")) return row;
  return block.top;
}

export function columnsOf(span: Span): number[] {
  return Array.from({ length: Math.max(0, span.to - span.from + 1) }, (_, i) => span.from + i);
}
