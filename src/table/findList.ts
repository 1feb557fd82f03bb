import { findHeader } from "./findHeader";
import type { IsKnown } from "./findHeader";
import { gridOf } from "./grid";
import type { Grid, Span } from "./grid";
import { headerText } from "./grid";
import type { HeaderBand } from "./headerBand";
import { rowKinds } from "./rowKind";
import type { RowKind } from "./rowKind";
import { rowsBelow } from "./rowsBelow";
import { columnRuns, sections } from "./sections";
import type { Section } from "./sections";
import type { List, ListPlace, OtherList, SheetCells, SkippedRow } from "./types";

export type NoList = { readonly problem: "empty" | "no-header" };

interface Candidate {
  readonly list: List;
  /** Customers × named columns, up to five times as much where the scheme knows the headers. */
  readonly score: number;
}

/**
 * Finds the customer list. A table object wins where it holds at least half as many customers as the
 * best list found by its looks. Where there are several, `others` names those not taken.
 */
export function findList(
  cells: SheetCells,
  isKnown: IsKnown = () => false,
  wanted?: ListPlace
): List | NoList {
  const grid = gridOf(cells);
  const blocks = sections(grid, isKnown);
  if (blocks.length === 0) return { problem: "empty" };
  const plain = bestFirst(blocks.flatMap((block) => plainLists(grid, block, isKnown)));
  const tables = bestFirst(tableLists(grid, isKnown));
  const tableWins =
    tables.length > 0 && (plain.length === 0 || tables[0].score >= plain[0].score / 2);
  const [first, second] = tableWins ? [tables, plain] : [plain, tables];
  const all = [...first, ...second];
  const taken = all.find(({ list }) => wanted !== undefined && isAt(list, wanted)) ?? all[0];
  if (taken === undefined) return { problem: "no-header" };
  const others: Candidate[] = [];
  for (const one of all)
    if (![taken, ...others].some((known) => one === known || overlap(one.list, known.list)))
      others.push(one);
  if (others.length === 0) return taken.list;
  return { ...taken.list, others: bestFirst(others).map(otherList) };
}

const isAt = (list: List, { headerRow, firstColumn }: ListPlace): boolean =>
  list.headerRow === headerRow && list.firstColumn === firstColumn;

/** A table object and the same cells found by their looks are one list. */
function overlap(one: List, other: List): boolean {
  const right = ({ firstColumn, headers }: List): number => firstColumn + headers.length;
  return (
    one.headerRow <= other.lastRow &&
    other.headerRow <= one.lastRow &&
    one.firstColumn < right(other) &&
    other.firstColumn < right(one)
  );
}

function bestFirst(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort((a, b) => b.score - a.score);
}

function otherList({ list, score }: Candidate): OtherList {
  const { headerRow, firstColumn, headers, rows } = list;
  return { headerRow, firstColumn, headers, customers: rows.length, score };
}

function candidate(list: List, isKnown: IsKnown): Candidate {
  const named = list.headers.filter((header) => header !== "");
  const known = named.filter(isKnown).length / Math.max(1, named.length);
  // A list without customers still beats nothing.
  return { list, score: (list.rows.length + 0.1) * named.length * (1 + 4 * known) };
}

function tableLists(grid: Grid, isKnown: IsKnown): Candidate[] {
  const { cells } = grid;
  const found: Candidate[] = [];
  for (const { name, area, totalsRow } of cells.tables) {
    const top = area.row - cells.row;
    const span = {
      from: area.column - cells.column,
      to: area.column - cells.column + area.columns - 1,
    };
    const bottom = top + area.rows - 1;
    // A table may reach beyond the used range with empty rows.
    if (top < 0 || span.from < 0 || top >= grid.height) continue;
    const headers = columnsOf(span).map((column) => headerText(grid, top, column));
    const band = { top, bottom: top, headers };
    const below = totalsRow ? 0 : rowsBelow(grid, top, bottom, span);
    const kinds = rowKinds(grid, band, bottom + below, span);
    if (totalsRow) kinds[kinds.length - 1] = "total";
    const list = listOf(grid, band, span, kinds, name);
    const belowTable = list.rows.filter((row) => row >= area.row + area.rows);
    found.push(candidate(belowTable.length === 0 ? list : { ...list, belowTable }, isKnown));
  }
  return found;
}

function plainLists(grid: Grid, block: Section, isKnown: IsKnown): Candidate[] {
  const runs = columnRuns(grid, block).map((span) => ({
    span,
    header: findHeader(grid, block.top, block.bottom, span, isKnown),
  }));
  const joined = joinRuns(grid, runs, block, isKnown);
  return joined.map(({ span, header }) => {
    const kinds = rowKinds(grid, header, block.bottom, span);
    return candidate(listOf(grid, header, span, kinds, undefined), isKnown);
  });
}

interface Run {
  readonly span: Span;
  readonly header: HeaderBand;
}

/** An empty column inside one list does not end it: same header row, about as many rows. */
function joinRuns(
  grid: Grid,
  runs: readonly { readonly span: Span; readonly header: HeaderBand | undefined }[],
  block: Section,
  isKnown: IsKnown
): Run[] {
  const joined: Run[] = [];
  for (const { span, header } of runs) {
    const before = joined.at(-1);
    const wide = before && { from: before.span.from, to: span.to };
    if (before !== undefined && wide !== undefined && header?.bottom === before.header.bottom) {
      const rows = lastFilled(grid, block, before.span) - header.bottom;
      const together = findHeader(grid, block.top, block.bottom, wide, isKnown);
      const isAsLong = lastFilled(grid, block, span) - header.bottom >= 0.8 * rows;
      // A lone column beside the list is a note unless the scheme knows it.
      const isNote = span.from === span.to && !header.headers.some(isKnown);
      if (together?.bottom === header.bottom && isAsLong && !isNote) {
        joined[joined.length - 1] = { span: wide, header: together };
        continue;
      }
    }
    if (header !== undefined) joined.push({ span, header });
  }
  return joined;
}

function lastFilled(grid: Grid, block: Section, span: Span): number {
  const kinds = columnsOf({ from: block.top, to: block.bottom });
  for (let i = kinds.length - 1; i >= 0; i--) {
    if (columnsOf(span).some((column) => grid.at(kinds[i], column) !== "")) return kinds[i];
  }
  return block.top;
}

function columnsOf(span: Span): number[] {
  return Array.from({ length: span.to - span.from + 1 }, (_, i) => span.from + i);
}

function listOf(
  grid: Grid,
  band: HeaderBand,
  span: Span,
  kinds: readonly RowKind[],
  table: string | undefined
): List {
  const sheetRow = (i: number): number => grid.cells.row + band.bottom + 1 + i;
  let last = kinds.length - 1;
  while (last >= 0 && kinds[last] !== "customer" && kinds[last] !== "total") last--;
  const rows: number[] = [];
  const skipped: SkippedRow[] = [];
  kinds.forEach((kind, i) => {
    if (kind === "customer") rows.push(sheetRow(i));
    // Empty rows below the list are nothing that was left out.
    else if (i <= last || kind !== "blank") skipped.push({ row: sheetRow(i), why: kind });
  });
  return {
    sheet: grid.cells.sheet,
    table,
    headerRow: grid.cells.row + band.bottom,
    firstColumn: grid.cells.column + span.from,
    headers: band.headers,
    rows,
    skipped,
    firstRow: sheetRow(0),
    lastRow: sheetRow(Math.max(last, -1)),
  };
}
