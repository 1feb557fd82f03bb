/** The ledger's two sheets: found, made and appended to. No round trips of its own. */
import { freeName } from "../freeName";
import { cellOfName, type NameEntry } from "../ownNames";
import { setFormat } from "../queueRun";
import { bytesOf, type Step } from "../sendSteps";
import { asText } from "../textCell";
import type { SheetLanguage } from "../types";
import { AS_OF_COLUMNS, LEDGER_NAMES, ledgerText, type LedgerKind } from "./layout";
import type { LedgerCell } from "./ledgerRows";

const KINDS: readonly LedgerKind[] = ["runs", "changes"];

/** A ledger sheet that is there, with what must be known to append to it. */
export interface FoundSheet {
  readonly kind: LedgerKind;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  /** 0-based column of the first header cell: a person may have put a column before it. */
  readonly column: number;
}

/** Loads the sheets that the hidden names point to. */
export function loadLedger(
  context: Excel.RequestContext,
  names: readonly NameEntry[]
): readonly FoundSheet[] {
  return KINDS.flatMap((kind) => {
    const entry = names.find(({ name }) => name === LEDGER_NAMES[kind]);
    const cell = entry && cellOfName(entry.formula);
    if (cell === undefined) return [];
    const sheet = context.workbook.worksheets.getItem(cell.sheet);
    sheet.load("id");
    sheet.protection.load("protected");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,rowCount");
    return [{ kind, sheet, used, column: cell.column }];
  });
}

/** Where rows were appended: taken away again when the run fails. */
export interface Appended {
  readonly worksheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a run adds to the ledger. */
export interface Appending {
  readonly steps: readonly Step[];
  readonly appended: readonly Appended[];
  /** Names of sheets that the run makes. */
  readonly made: readonly string[];
}

export const NO_LEDGER: Appending = { steps: [], appended: [], made: [] };

type Rows = readonly (readonly LedgerCell[])[];

/** First free rows of the sheets. */
export const endsOf = (found: readonly FoundSheet[]): Ends =>
  Object.fromEntries(
    found.map(({ kind, used }) => [kind, used.isNullObject ? 0 : used.rowIndex + used.rowCount])
  );

export type Ends = Readonly<Partial<Record<LedgerKind, number>>>;

/**
 * Appends to both sheets or to none: a run without its changes would read as one that changed nothing.
 * Neither is touched when one is gone or protected.
 */
export function appendRows(
  found: readonly FoundSheet[],
  rowsOf: Readonly<Record<LedgerKind, Rows>>,
  ends: Ends = endsOf(found)
): Appending {
  const isOpen = ({ sheet: { protection } }: FoundSheet) => !protection.protected;
  if (found.length < KINDS.length || !found.every(isOpen)) return NO_LEDGER;
  const parts = found.map(({ kind, sheet, column }) => {
    const place = { row: ends[kind] ?? 0, column };
    const rows = rowsOf[kind];
    const appended =
      rows.length === 0 ? [] : [{ ...sizeOf(rows), ...place, worksheetId: sheet.id }];
    return { steps: rowSteps(() => sheet, kind, place, rows), appended };
  });
  return {
    steps: parts.flatMap(({ steps }) => steps),
    appended: parts.flatMap(({ appended }) => appended),
    made: [],
  };
}

const sizeOf = (rows: Rows) => ({ rows: rows.length, columns: rows[0]?.length ?? 0 });

/** Makes both sheets with their first rows; done when a list is set up, never during a later regrade. */
export function makeLedger(
  context: Excel.RequestContext,
  language: SheetLanguage,
  taken: readonly string[],
  rowsOf: Readonly<Record<LedgerKind, Rows>>
): Appending {
  const parts = KINDS.map((kind) => {
    const { sheet: wanted, headers } = ledgerText(language, kind);
    const name = freeName(wanted, taken);
    let made!: Excel.Worksheet;
    const make = {
      bytes: 4_000,
      queue: () => {
        made = context.workbook.worksheets.add(name);
        const first = made.getCell(0, 0);
        context.workbook.names.add(LEDGER_NAMES[kind], first).visible = false;
        const header = made.getRangeByIndexes(0, 0, 1, headers.length);
        header.values = [[...headers]];
        header.format.font.bold = true;
      },
    };
    const below = { row: 1, column: 0 };
    return { name, steps: [make, ...rowSteps(() => made, kind, below, rowsOf[kind])] };
  });
  return {
    steps: parts.flatMap(({ steps }) => steps),
    appended: [],
    made: parts.map(({ name }) => name),
  };
}

/** So many rows go out at a time. */
const BLOCK_ROWS = 5_000;

function rowSteps(
  sheet: () => Excel.Worksheet,
  kind: LedgerKind,
  { row, column }: { readonly row: number; readonly column: number },
  rows: Rows
): Step[] {
  return Array.from({ length: Math.ceil(rows.length / BLOCK_ROWS) }, (_, block) => {
    const part = rows.slice(block * BLOCK_ROWS, (block + 1) * BLOCK_ROWS);
    const first = row + block * BLOCK_ROWS;
    return {
      bytes: part.reduce((sum, cells) => sum + bytesOf(cells), 0),
      queue: () => {
        const { columns } = sizeOf(part);
        setFormat(
          sheet().getRangeByIndexes(first, column + AS_OF_COLUMNS[kind], part.length, 1),
          "yyyy-mm-dd"
        );
        sheet().getRangeByIndexes(first, column, part.length, columns).values = part.map((cells) =>
          cells.map((cell) => (typeof cell === "string" ? asText(cell) : cell))
        );
      },
    };
  });
}
