import type { Scheme } from "../scheme/types";
import { gradeRead, type Graded } from "./gradeRead";
import { keeper } from "./keepGradings";
import type { Range } from "./rangeCells";
import { listOfRows, readRows, type RowList } from "./readRows";

/** How rows without a header of their own are to be read. */
export interface RowsContext {
  readonly headers: Range;
  readonly scheme: Scheme;
  readonly asOf: number;
}

export interface RowGrades {
  /** Null where no row is a customer. */
  readonly graded: Graded | null;
  /** Customer of each row, or -1. */
  readonly rows: readonly number[];
}

const keepRows = keeper<RowGrades>();

/** Grades rows as a list of their own, by the header given apart. */
export const gradeRows = (rows: Range, { headers, scheme, asOf }: RowsContext): RowGrades =>
  keepRows({ scheme, asOf, parts: [headers, rows] }, () =>
    gradeRowList(listOfRows(headers, rows), { headers, scheme, asOf })
  );

function gradeRowList(found: RowList, { headers, scheme, asOf }: RowsContext): RowGrades {
  const rows = found.cells.values.slice(headers.length);
  if (found.list.rows.length === 0) return { graded: null, rows: rows.map(() => -1) };
  const read = readRows(found, scheme, { asOf, percent: undefined });
  const graded = gradeRead(read, scheme, asOf);
  return { graded, rows: rows.map((_, i) => graded.at.get(headers.length + i) ?? -1) };
}
