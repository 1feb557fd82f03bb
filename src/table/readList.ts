import { allSteps, type Steps } from "../formula/steps";
import type { Vector } from "../formula/vector";
import type { Column } from "../scheme/types";
import { columnUnits } from "./columnUnits";
import { findDuplicates } from "./findDuplicates";
import { findListInSteps } from "./findList";
import type { NoList } from "./findList";
import { knownHeader, matchColumns, namesOf } from "./matchColumns";
import { choiceReader } from "./readChoice";
import { dateReader } from "./readDate";
import { numberReader } from "./readNumber";
import { percentReader, percentScale } from "./readPercent";
import type { PercentScale } from "./readPercent";
import { textReader } from "./readText";
import { readValues } from "./readValues";
import type { ColumnCells } from "./readValues";
import { yesNoReader } from "./readYesNo";
import { canRead, sampleValues } from "./sampleValues";
import { schemeUnit } from "./schemeUnit";
import type { CellReader } from "./reading";
import type {
  CellProblem,
  ColumnMatch,
  List,
  ReadingOptions,
  ReadList,
  SheetCells,
  SheetValue,
} from "./types";
import { unitRatio } from "./unit";

/** Finds the list on a sheet, matches its headers to the scheme's columns and reads their values. */
export function readList(
  cells: SheetCells,
  columns: readonly Column[],
  options: ReadingOptions
): ReadList | NoList {
  return allSteps(readListInSteps(cells, columns, options));
}

/** The same for whoever wants to do something else while a long list is read. */
export function* readListInSteps(
  cells: SheetCells,
  columns: readonly Column[],
  options: ReadingOptions
): Steps<ReadList | NoList> {
  const list = yield* findListInSteps(cells, knownHeader(columns), options);
  yield;
  if ("problem" in list) return list;
  const fill = mergedDown(cells, list);
  return yield* readColumns(
    list,
    columns,
    options,
    (column, isNumeric) => sheetColumn(cells, list.rows, column, isNumeric ? undefined : fill),
    cells.date1904
  );
}

/** The cells of a sheet column; a merged cell stands in each of its rows unless numbers are wanted. */
export type ColumnSource = (column: number, isNumeric: boolean) => ColumnCells;

/** Reads the matched columns of a list from wherever `source` has their cells. */
export function readFound(
  list: List,
  columns: readonly Column[],
  options: ReadingOptions,
  source: ColumnSource,
  date1904: boolean
): ReadList {
  return allSteps(readColumns(list, columns, options, source, date1904));
}

function* readColumns(
  list: List,
  columns: readonly Column[],
  options: ReadingOptions,
  source: ColumnSource,
  date1904: boolean
): Steps<ReadList> {
  const headers = inputHeaders(list, options);
  const isNumeric = ({ type }: Column): boolean => type === "number" || type === "percent";
  const found = matchColumns(headers, columns, options.columns, list.firstColumn, {
    ...(options.remembered && { remembered: options.remembered }),
    fits: (column, at) =>
      canRead(source(at, true), readerOf(column, false, undefined, "points", options, date1904)),
  });
  const vectors = new Map<string, Vector | readonly Vector[]>();
  const problems: CellProblem[] = [];
  const percents = new Map<string, PercentScale>();
  const units = columnUnits(list);
  const matches: ColumnMatch[] = [];
  for (const match of found.matches) {
    const column = columns.find(({ name }) => name === match.column);
    if (column === undefined) continue;
    const parts = match.sheetColumns.map((index) => source(index, isNumeric(column)));
    const scale = column.type === "percent" ? scaleOf(column, parts, options) : undefined;
    if (scale !== undefined) percents.set(column.name, scale);
    const read: Vector[] = [];
    for (const [i, part] of parts.entries()) {
      const unit = units.unitOf(column, match.headers[i], part.column);
      noteForeignUnit(list, column, part.column, match.headers[i], unit, problems);
      const reader = readerOf(column, match.inverted, unit, scale ?? "points", options, date1904);
      read.push(readValues(part, column, reader, problems));
      yield;
    }
    const [at] = match.sheetColumns;
    matches.push({ ...match, unit: match.unit ?? units.unitOf(column, match.headers[0], at) });
    vectors.set(column.name, column.periods === undefined ? read[0] : read);
  }
  problems.push(...units.said());
  const { missing } = found;
  const ambiguous = found.ambiguous.map((asked) => ({
    ...asked,
    candidates: asked.candidates.map((candidate) => ({
      ...candidate,
      samples: sampleValues(source(candidate.sheetColumn, true), date1904),
    })),
  }));
  const duplicates = findDuplicates(list, columns, matches, vectors);
  return { list, matches, missing, ambiguous, columns: vectors, problems, duplicates, percents };
}

/** Headers of our own result columns are no inputs, whatever they are called. */
export function inputHeaders(
  { headers, firstColumn }: Pick<List, "headers" | "firstColumn">,
  { ignore }: Pick<ReadingOptions, "ignore">
): readonly string[] {
  if (ignore === undefined || ignore.length === 0) return headers;
  return headers.map((header, index) => (ignore.includes(firstColumn + index) ? "" : header));
}

function readerOf(
  column: Column,
  inverted: boolean,
  unit: string | undefined,
  scale: PercentScale,
  options: ReadingOptions,
  date1904: boolean
): CellReader {
  switch (column.type) {
    case "number":
      return numberReader({ header: unit, scheme: schemeUnit(column) });
    case "percent":
      return percentReader(scale);
    case "date":
      return dateReader(options.asOf, date1904);
    case "yesno":
      return yesNoReader(inverted);
    case "choice":
      return choiceReader(column.options ?? [], namesOf(column));
    case "text":
      return textReader(date1904);
  }
}

/** What the user said of this column, or of all, wins; with no bare number there is nothing to decide. */
function scaleOf(
  { name }: Column,
  parts: readonly ColumnCells[],
  { percent, percents }: ReadingOptions
): PercentScale | undefined {
  const decided = percentScale(parts);
  return decided === undefined ? undefined : (percents?.[name] ?? percent ?? decided);
}

/** A header in 箱 for a scheme in 件 is read as it is, and said at the header. */
function noteForeignUnit(
  list: List,
  column: Column,
  sheetColumn: number,
  header: string,
  unit: string | undefined,
  problems: CellProblem[]
): void {
  if (column.type !== "number" || unitRatio(unit, schemeUnit(column)) !== undefined) return;
  problems.push({
    code: "read-with-unit",
    row: list.headerRow,
    column: sheetColumn,
    name: column.name,
    value: header,
    detail: unit,
    effect: "note",
  });
}

/** The cells of one sheet column over the customers of a list. */
export const cellsBelow = (cells: SheetCells, list: List, column: number): ColumnCells =>
  sheetColumn(cells, list.rows, column, undefined);

type Fill = (row: number, column: number) => SheetValue | undefined;

function sheetColumn(
  cells: SheetCells,
  rows: readonly number[],
  column: number,
  fill: Fill | undefined
): ColumnCells {
  const at = column - cells.column;
  const values = new Array<SheetValue>(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const value = cells.values[rows[i] - cells.row][at] ?? "";
    values[i] = value === "" && fill !== undefined ? (fill(rows[i], column) ?? "") : value;
  }
  // Rows that are formatted alike mostly share one array, and are asked for from top to bottom.
  let line: readonly string[] | undefined;
  let own = "General";
  const format = (index: number): string => {
    const next = cells.numberFormats[rows[index] - cells.row];
    if (next !== line) own = (line = next)?.[at] ?? "General";
    return own;
  };
  return { values, format, rows, column };
}

/**
 * A name or class merged over several rows is meant for each of them, but Excel keeps it in the first
 * alone. Amounts are not repeated: nobody knows whether such a sum is shared.
 */
function mergedDown(cells: SheetCells, list: List): Fill | undefined {
  const filled = new Map<string, SheetValue>();
  for (const { row, column, rows, columns } of cells.merges) {
    if (rows < 2 || row <= list.headerRow || columns > 1) continue;
    const value = cells.values[row - cells.row]?.[column - cells.column] ?? "";
    const last = Math.min(row + rows - 1, list.lastRow);
    for (let r = row + 1; r <= last; r++) filled.set(`${r}/${column}`, value);
  }
  return filled.size === 0 ? undefined : (row, column) => filled.get(`${row}/${column}`);
}
