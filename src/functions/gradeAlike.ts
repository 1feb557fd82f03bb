import type { Scheme } from "../scheme/types";
import { matchColumns } from "../table/matchColumns";
import { cellsBelow } from "../table/readList";
import { percentScale } from "../table/readPercent";
import { gradeRead } from "./gradeRead";
import type { RowGrades, RowsContext } from "./gradeRows";
import { usedRows, type Range } from "./rangeCells";
import { listOfRows, readRows, type RowList } from "./readRows";

/**
 * How a row by itself is read, as a text: rows with the same text are read the same way whether alone
 * or together. Undefined where the cells decide which column is meant, so that the row must be alone.
 */
export function readingOf(row: readonly unknown[], context: RowsContext): string | undefined {
  const places = percentPlaces(context);
  if (places === undefined) return undefined;
  const { cells, list } = listOfRows(context.headers, [row]);
  const scales = places.map((columns) =>
    percentScale(columns.map((column) => cellsBelow(cells, list, column)))
  );
  return JSON.stringify([list.rows.length, ...scales]);
}

/** Grades rows whose readings are the same: all of them customers, or none. */
export function gradeAlike(rows: Range, { headers, scheme, asOf }: RowsContext): RowGrades {
  const first = headers.length;
  const isCustomer = listOfRows(headers, rows.slice(0, 1)).list.rows.length > 0;
  if (!isCustomer) return { graded: null, rows: rows.map(() => -1) };
  const found = listOfRows(headers, rows);
  const every: RowList = {
    ...found,
    list: { ...found.list, rows: rows.map((_, i) => first + i), skipped: [] },
  };
  const graded = gradeRead(readRows(every, scheme, { asOf, percent: undefined }), scheme, asOf);
  return { graded, rows: rows.map((_, i) => i) };
}

const known = new WeakMap<Scheme, Map<string, readonly (readonly number[])[] | undefined>>();
/** Header rows of one workbook; there are hardly ever more than a few. */
const MOST_HEADERS = 100;

/** Sheet columns of each percent column; undefined where the headers alone do not say what is what. */
function percentPlaces({ scheme, headers }: RowsContext) {
  const ofScheme =
    known.get(scheme) ?? new Map<string, readonly (readonly number[])[] | undefined>();
  known.set(scheme, ofScheme);
  const key = JSON.stringify(headers);
  if (!ofScheme.has(key)) {
    if (ofScheme.size >= MOST_HEADERS) ofScheme.clear();
    ofScheme.set(key, findPercentPlaces(usedRows(headers), scheme));
  }
  return ofScheme.get(key);
}

function findPercentPlaces(headers: Range, { columns }: Scheme) {
  const { list } = listOfRows(headers, []);
  const { matches, ambiguous } = matchColumns(list.headers, columns);
  if (ambiguous.length > 0 || matches.some(({ how }) => how === "similar")) return undefined;
  return matches.flatMap(({ column, sheetColumns }) =>
    columns.some(({ name, type }) => name === column && type === "percent") ? [sheetColumns] : []
  );
}
