/** Round trips: none where a column has one validation or none; else log2 of its rows, all columns at once. */
import { acceptsValue, allowedTexts, type Validation } from "./acceptsValue";
import { cellAddress } from "./cellAddress";
import type { CellWrite, Refusal, RegradePlan } from "./types";

/** Cells to be written, on the sheet as it was read. */
type Planned = Pick<RegradePlan, "snapshot" | "writes">;

/** Rows of one column to be written, with what Excel says of them. */
export interface Piece {
  readonly column: number;
  readonly row: number;
  readonly rows: number;
  readonly range: Excel.Range;
}

/** Queues what must be known of the columns to be written. */
export function loadTargets(sheet: Excel.Worksheet, plan: RegradePlan): readonly Piece[] {
  const { list } = plan.read;
  return plan.columns.map(({ column }) =>
    loadPiece(sheet, column, list.headerRow, list.lastRow - list.headerRow + 1)
  );
}

export function loadPiece(
  sheet: Excel.Worksheet,
  column: number,
  row: number,
  rows: number
): Piece {
  const range = sheet.getRangeByIndexes(row, column, rows, 1);
  range.load("hasSpill");
  range.dataValidation.load("type,rule,errorAlert");
  return { column, row, rows, range };
}

/** Spilled cells and cells whose validation would reject the value are never written. */
export async function checkTargets(
  sheet: Excel.Worksheet,
  plan: Planned,
  pieces: readonly Piece[]
): Promise<Refusal | undefined> {
  const writes = byColumn(plan.writes);
  const settled: Piece[] = [];
  let waiting = pieces;
  const narrow = async (): Promise<void> => {
    const mixed = waiting.filter((piece) => isMixed(piece) && hasWrites(piece, writes));
    settled.push(...waiting.filter((piece) => !isMixed(piece)));
    if (mixed.length === 0) return;
    waiting = mixed.flatMap((piece) => halvesOf(sheet, piece));
    await sheet.context.sync();
    return narrow();
  };
  await narrow();
  settled.sort((a, b) => a.row - b.row);
  const spilled = settled.find((piece) => piece.range.hasSpill && hasWrites(piece, writes));
  if (spilled !== undefined) return spillRefusal(plan, spilled, writes);
  const lists = loadLists(sheet, settled);
  if (lists.size > 0) await sheet.context.sync();
  return rejected(plan, settled, writes, lists);
}

const isMixed = ({ rows, range }: Piece) =>
  rows > 1 &&
  ((range.hasSpill as boolean | null) === null ||
    range.dataValidation.type === "Inconsistent" ||
    range.dataValidation.type === "MixedCriteria");

function halvesOf(sheet: Excel.Worksheet, { column, row, rows }: Piece): Piece[] {
  const first = Math.ceil(rows / 2);
  return [
    loadPiece(sheet, column, row, first),
    loadPiece(sheet, column, row + first, rows - first),
  ];
}

type Writes = ReadonlyMap<number, readonly CellWrite[]>;

function byColumn(writes: readonly CellWrite[]): Writes {
  const columns = new Map<number, CellWrite[]>();
  for (const write of writes) {
    const known = columns.get(write.column);
    if (known === undefined) columns.set(write.column, [write]);
    else known.push(write);
  }
  return columns;
}

const writesOf = ({ column, row, rows }: Piece, writes: Writes) =>
  (writes.get(column) ?? []).filter((write) => write.row >= row && write.row < row + rows);

const hasWrites = (piece: Piece, writes: Writes) => writesOf(piece, writes).length > 0;

function spillRefusal(plan: Planned, piece: Piece, writes: Writes): Refusal {
  const [{ row, column }] = writesOf(piece, writes);
  return {
    code: "spilled-cells",
    params: { sheet: plan.snapshot.cells.sheet, cell: cellAddress(row, column) },
  };
}

/** Lists that stand in cells: "=$X$2:$X$6", "=名单!A1:A5" or a defined name. */
function loadLists(sheet: Excel.Worksheet, pieces: readonly Piece[]) {
  const lists = new Map<string, Excel.Range>();
  for (const { range } of pieces) {
    const source = range.dataValidation.rule.list?.source;
    if (typeof source !== "string" || !source.startsWith("=") || lists.has(source)) continue;
    if (!ADDRESS.test(source)) continue;
    const [, named, plain, address] = ADDRESS.exec(source) as RegExpExecArray;
    const name = named?.replace(/''/g, "'") ?? plain;
    const on = name === undefined ? sheet : sheet.context.workbook.worksheets.getItem(name);
    const listed = on.getRange(address);
    listed.load("text");
    lists.set(source, listed);
  }
  return lists;
}

const ADDRESS =
  /^=(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/;

function rejected(
  plan: Planned,
  pieces: readonly Piece[],
  writes: Writes,
  lists: ReadonlyMap<string, Excel.Range>
): Refusal | undefined {
  for (const piece of pieces) {
    const validation = validationOf(piece, lists);
    const refused = writesOf(piece, writes).find(({ value }) => !acceptsValue(validation, value));
    if (refused === undefined) continue;
    return {
      code: "validation-rejects",
      params: {
        sheet: plan.snapshot.cells.sheet,
        cell: cellAddress(refused.row, refused.column),
        value: String(refused.value),
        allowed: (allowedTexts(validation) ?? []).slice(0, MOST_NAMED).join("、"),
      },
    };
  }
  return undefined;
}

/** A sentence with more items than these is no help. */
const MOST_NAMED = 8;

function validationOf({ range }: Piece, lists: ReadonlyMap<string, Excel.Range>): Validation {
  const { type, rule, errorAlert } = range.dataValidation;
  const source = rule.list?.source;
  const listed = typeof source === "string" ? lists.get(source)?.text.flat() : undefined;
  return {
    type,
    rule,
    stops: errorAlert.showAlert && errorAlert.style === "Stop",
    ...(listed === undefined ? {} : { listed }),
  };
}
