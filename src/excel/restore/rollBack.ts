/** Round trips: 4 (what is there; its details and cells; its colours; put back), more in blocks. */
import { cellAddress } from "../cellAddress";
import { LEDGER_NAMES } from "../ledger/layout";
import type { Appended } from "../ledger/ledgerSheets";
import { sendSteps, type Step } from "../sendSteps";
import type { Refusal } from "../types";
import { loadPresentCells, type Wanted } from "./presentCells";
import { everyCellBack, type Places } from "./putBack";
import {
  loadColors,
  loadDetailed,
  loadFound,
  restoreSteps,
  type Detailed,
  type Found,
} from "./restoration";
import type { RestorePoint } from "./types";

/** What a run had seen when it began to write. */
export interface Begun {
  readonly point: RestorePoint;
  /** Text of the state part; undefined when there was none. */
  readonly state: string | undefined;
  readonly slots: readonly { readonly id: string; readonly xml: string }[];
  /** The run's blocks may not cross rows that a filter hides. */
  readonly single: boolean;
  /** Rows of the ledger that the run adds, and ledger sheets that it makes. */
  readonly appended: readonly Appended[];
  readonly made: readonly string[];
}

/** How often putting back is tried before the person is told. */
const TRIES = 2;

/**
 * After a failed request: nobody can say how much of it was done, so everything the run would have
 * written is put back as it stood. Raises the error when that succeeded; else tells what is left.
 */
export async function rollBack(begun: Begun, error: unknown, tries = TRIES): Promise<Refusal> {
  try {
    await Excel.run({ delayForCellEdit: true }, (context) => putBackExactly(context, begun));
  } catch (again) {
    if (!(again instanceof OfficeExtension.Error)) throw again;
    return tries > 1 ? rollBack(begun, error, tries - 1) : halfWritten(begun.point, again);
  }
  throw error;
}

/** As many cells as a person can read; the restore point knows them all. */
const MOST_NAMED = 20;

function halfWritten({ runs, sheet, cells }: RestorePoint, { message }: Error): Refusal {
  const named = runs
    .flatMap(({ row, column, before }) =>
      before.flatMap((content, i) => (content === null ? [] : [cellAddress(row + i, column)]))
    )
    .slice(0, MOST_NAMED);
  return {
    code: "half-written",
    params: { sheet, cells: named.join("、"), count: String(cells), message },
  };
}

const AS_THEY_WERE: Places = { row: (row) => row, column: (column) => column };

async function putBackExactly(context: Excel.RequestContext, begun: Begun): Promise<void> {
  const { point, single } = begun;
  const found = loadFound(context, point.worksheetId);
  await context.sync();
  let detailed!: Detailed;
  const made = begun.made.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  for (const sheet of made) sheet.load("id");
  const now = await loadPresentCells(
    found.sheet,
    wantedCells(point),
    () => (detailed = loadDetailed(found, point, AS_THEY_WERE))
  );
  const rules = loadColors(detailed);
  if (rules.length > 0) await context.sync();
  const cells = everyCellBack(point.runs, now);
  const parts = { found, detailed, rules, places: AS_THEY_WERE, single, cells };
  const steps: Step[] = [
    ...restoreSteps(point, parts),
    { bytes: 4_000, queue: () => takeLedgerBack(found, begun, made) },
    { bytes: 4_000, queue: () => restoreParts(found, begun, detailed) },
  ];
  await sendSteps(context, steps, undefined);
}

/** From the header to the last customer. */
function wantedCells({ headerRow, rows, columns }: RestorePoint): Wanted {
  const last = rows[rows.length - 1];
  return {
    columns: columns.map(({ column }) => column),
    row: headerRow,
    rows: last - headerRow + 1,
  };
}

/** The ledger is only ever appended to, so what the run added stands at its end. */
function takeLedgerBack(
  { context, names }: Found,
  { appended }: Begun,
  made: readonly Excel.Worksheet[]
): void {
  const { worksheets } = context.workbook;
  for (const { worksheetId, row, column, rows, columns } of appended)
    worksheets.getItem(worksheetId).getRangeByIndexes(row, column, rows, columns).clear();
  if (made.length === 0) return;
  const ledgerNames: readonly string[] = Object.values(LEDGER_NAMES);
  for (const item of names.items) if (ledgerNames.includes(item.name)) item.delete();
  for (const sheet of made) if (!sheet.isNullObject) sheet.delete();
}

/** The custom XML parts as they were: parts of this run go, others get their text back. */
function restoreParts({ part }: Found, { state, slots }: Begun, detailed: Detailed): void {
  const now = detailed.stateText();
  if (!part.isNullObject) {
    if (state === undefined) part.delete();
    else if (now !== state) part.setXml(state);
  }
  for (const { part: slot, xml } of detailed.slotTexts()) {
    const before = slots.find(({ id }) => id === slot.id);
    if (before === undefined) slot.delete();
    else if (before.xml !== xml) slot.setXml(before.xml);
  }
}
