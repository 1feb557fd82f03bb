import { allSteps, type Steps } from "../formula/steps";
import { agreedPlaces, chooseList } from "./chooseList";
import type { ChosenList } from "./chooseList";
import type { IsKnown } from "./findHeader";
import { findUnitNotes } from "./findUnitNotes";
import { gridOf } from "./grid";
import type { Grid, Span } from "./grid";
import { headerText } from "./grid";
import type { HeaderBand } from "./headerBand";
import { isListOfItsOwn } from "./isListOfItsOwn";
import { columnsOf, runsOf } from "./joinRuns";
import type { KnownColumns } from "./joinRuns";
import { rowKinds } from "./rowKind";
import type { RowKind } from "./rowKind";
import { rowsBelow } from "./rowsBelow";
import { sections } from "./sections";
import type { Section } from "./sections";
import type { List, OtherList, ReadingOptions, SheetCells, SkippedRow } from "./types";
import { withoutColumns } from "./withoutColumns";

export type NoList = { readonly problem: "empty" | "no-header" };

/** What was said before of the sheet: which list is meant, which columns are our own. */
export type ListOptions = ChosenList & Pick<ReadingOptions, "ignore">;

interface Candidate {
  readonly list: List;
  /** Customers × named columns, up to five times as much where the scheme knows the headers. */
  readonly score: number;
}

/**
 * Finds the customer list as it stood before our own results were written beside it. A table object
 * wins where it holds at least half as many customers as the best list found by its looks. Where there
 * are several, `others` names those not taken.
 */
export function findList(
  cells: SheetCells,
  isKnown: IsKnown = () => false,
  options: ListOptions = {}
): List | NoList {
  return allSteps(findListInSteps(cells, isKnown, options));
}

/** The same for whoever wants to do something else while a long sheet is looked through. */
export function* findListInSteps(
  cells: SheetCells,
  isKnown: IsKnown,
  options: ListOptions
): Steps<List | NoList> {
  const { ignore = [], columns = {} } = options;
  const grid = gridOf(withoutColumns(cells, ignore));
  yield;
  const blocks = sections(grid, isKnown);
  yield;
  if (blocks.length === 0) return { problem: "empty" };
  const agreed = agreedPlaces(columns);
  const known: KnownColumns = {
    isOwn: (column) => ignore.includes(column + cells.column),
    isAgreed: (column) => agreed.includes(column + cells.column),
  };
  const found: Candidate[] = [];
  for (const block of blocks) found.push(...(yield* plainLists(grid, block, isKnown, known)));
  const plain = bestFirst(found);
  const tables = bestFirst(yield* tableLists(grid, isKnown));
  const tableWins =
    tables.length > 0 && (plain.length === 0 || tables[0].score >= plain[0].score / 2);
  const [first, second] = tableWins ? [tables, plain] : [plain, tables];
  const all = [...first, ...second];
  if (all.length === 0) return { problem: "no-header" };
  const chosen = chooseList(
    all.map(({ list }) => list),
    options
  );
  const taken = all.find(({ list }) => list === chosen) ?? all[0];
  const others: Candidate[] = [];
  for (const one of all)
    if (![taken, ...others].some((known) => one === known || overlap(one.list, known.list)))
      others.push(one);
  const named = withOwnHeaders(taken.list, cells, ignore);
  const list = withUnitNotes(grid, named, others);
  // The best one can be gone back to, whatever it holds.
  const told = others.filter((one) => one === all[0] || isListOfItsOwn(one.list, isKnown));
  return told.length === 0 ? list : { ...list, others: bestFirst(told).map(otherList) };
}

/** Our own columns in the list and right beside it are named, though nothing is read from them. */
function withOwnHeaders(list: List, cells: SheetCells, ignore: readonly number[]): List {
  if (ignore.length === 0) return list;
  const { headerRow, firstColumn, headers, table } = list;
  const grid = gridOf(cells);
  const textAt = (column: number): string =>
    headerText(grid, headerRow - cells.row, column - cells.column);
  const named = headers.map((header, index) =>
    ignore.includes(firstColumn + index) ? textAt(firstColumn + index) : header
  );
  if (table !== undefined) return { ...list, headers: named };
  while (ignore.includes(firstColumn + named.length))
    named.push(textAt(firstColumn + named.length));
  return { ...list, headers: named };
}

function withUnitNotes(grid: Grid, list: List, others: readonly Candidate[]): List {
  const lists = others.map((other) => other.list);
  const unitNotes = findUnitNotes(grid, list, lists);
  return unitNotes.length === 0 ? list : { ...list, unitNotes };
}

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

function* tableLists(grid: Grid, isKnown: IsKnown): Steps<Candidate[]> {
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
    const kinds = yield* rowKinds(grid, band, bottom + below, span);
    if (totalsRow) kinds[kinds.length - 1] = "total";
    const list = listOf(grid, band, span, kinds, name);
    const belowTable = list.rows.filter((row) => row >= area.row + area.rows);
    found.push(candidate(belowTable.length === 0 ? list : { ...list, belowTable }, isKnown));
  }
  return found;
}

function* plainLists(
  grid: Grid,
  block: Section,
  isKnown: IsKnown,
  columns: KnownColumns
): Steps<Candidate[]> {
  const found: Candidate[] = [];
  for (const { span, header } of runsOf(grid, block, isKnown, columns)) {
    const kinds = yield* rowKinds(grid, header, block.bottom, span);
    found.push(candidate(listOf(grid, header, span, kinds, undefined), isKnown));
  }
  return found;
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
