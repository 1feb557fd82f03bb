/** Round trips: 1 (the customers' keys). */
import { cellOfName, ownName, type NamedCell } from "../ownNames";
import type { Places } from "./putBack";
import type { Found } from "./restoration";
import { cellKey, findRows } from "./rowKeys";
import type { RestorePoint } from "./types";

export interface Located {
  readonly places: Places;
  /** 0-based rows, now. */
  readonly headerRow: number;
  readonly lastRow: number;
}

/** Undefined when the sheet or all columns of the run are gone. */
export async function locate(
  { sheet, names }: Found,
  point: RestorePoint,
  isCutOff: boolean
): Promise<Located | undefined> {
  if (sheet.isNullObject) return undefined;
  // A run that was cut off may not have named its columns yet; nobody had a chance to move them.
  const moved = isCutOff ? asItWas(point) : columnsNow(point, names.items, sheet.name);
  if (moved === undefined) return undefined;
  const row = isCutOff ? (at: number) => at : await rowsNow(sheet, point, moved);
  const lastRow = point.rows.reduce((last, at) => Math.max(last, row(at) ?? 0), moved.headerRow);
  return { places: { row, column: moved.column }, headerRow: moved.headerRow, lastRow };
}

interface Moved {
  /** 0-based row of the header now. */
  readonly headerRow: number;
  readonly column: Places["column"];
  readonly keyColumn: number;
}

const asItWas = ({ headerRow, keyColumn }: RestorePoint): Moved => ({
  headerRow,
  keyColumn,
  column: (column) => column,
});

/** Columns may have been moved and renamed since: their hidden names tell where they stand. */
function columnsNow(
  point: RestorePoint,
  names: readonly Excel.NamedItem[],
  sheet: string
): Moved | undefined {
  const cells = new Map<string, NamedCell>();
  for (const { name, formula } of names) {
    const cell = cellOfName(formula as string);
    if (cell?.sheet === sheet) cells.set(name, cell);
  }
  const ours = new Map(
    point.columns.flatMap(({ kind, column, place }) => {
      const cell =
        cells.get(ownName(point.list, kind, place === "reused")) ??
        cells.get(ownName(point.list, kind, place !== "reused"));
      return cell === undefined ? [] : [[column, cell] as const];
    })
  );
  const key = cells.get(point.keyName);
  const first = [...ours.values()].at(0) ?? key;
  if (first === undefined) return undefined;
  return {
    headerRow: first.row,
    column: (column) => ours.get(column)?.column,
    keyColumn: key?.column ?? point.keyColumn,
  };
}

/** Rows may have been sorted, inserted or deleted since: the customers' keys tell where they stand. */
async function rowsNow(
  sheet: Excel.Worksheet,
  point: RestorePoint,
  { headerRow, keyColumn }: Moved
): Promise<Places["row"]> {
  const used = sheet.getUsedRange(true);
  const keys = sheet.getCell(headerRow, keyColumn).getBoundingRect(used.getLastRow());
  const column = keys.getIntersection(sheet.getCell(0, keyColumn).getEntireColumn());
  column.load("values");
  await sheet.context.sync();
  const now = valuesOf(column).map(([value]) => cellKey(value));
  const offsets = point.rows.map((row) => row - point.headerRow);
  const places = findRows({ rows: offsets, keys: point.keys }, now);
  const byRow = new Map(
    point.rows.map((row, i) => {
      const place = places[i];
      return [row, place === undefined ? undefined : place + headerRow] as const;
    })
  );
  byRow.set(point.headerRow, headerRow);
  return (row) => byRow.get(row);
}

const valuesOf = ({ values }: Excel.Range) => values as (string | number | boolean)[][];
