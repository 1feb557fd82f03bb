/** Round trips: 2 (what stands there; what the workbook remembers). Nothing is written. */
import type { SheetValue } from "../../table/types";
import { cellAddress } from "../cellAddress";
import { checkTargets, loadPiece, type Piece } from "../checkTargets";
import { whyBlocked } from "../refuse";
import { asContent, isFormula, plainOf } from "../restore/cellContent";
import type { CellContent } from "../restore/types";
import type { CellWrite, Refusal } from "../types";
import { loadStatePart, loadStateText, stateOf } from "../writeState";
import { snoozeOf, stateWith, type Kept } from "./keepRecord";
import type { ContactPlan, ReadCell } from "./planContact";
import { loadCell, stampOf, type StandingCell } from "./stampCells";
import type { ContactCell, ContactRecord } from "./types";

/** The workbook's memory and the record when writing begins. */
export interface Begun {
  readonly record: ContactRecord;
  readonly stateText: string | undefined;
}

export interface Found extends Begun {
  readonly kept: Kept;
  readonly part: Excel.CustomXmlPart;
  readonly sheet: Excel.Worksheet;
}

/** Whether all still stands as it was read and may be written, and what the workbook remembers. */
export async function lookAtRow(
  context: Excel.RequestContext,
  plan: ContactPlan
): Promise<Found | Refusal> {
  const { snapshot, row, stamps } = plan;
  const sheet = context.workbook.worksheets.getItem(snapshot.worksheetId);
  const { protection } = sheet;
  protection.load("protected");
  const part = loadStatePart(context);
  const seen = readCells(plan).map((cell) => ({
    cell,
    now: loadCell(sheet, cell.row, cell.column),
  }));
  const targets = stamps.map(({ column }) => loadCell(sheet, row, column));
  const pieces = stamps.map(({ column }) => loadPiece(sheet, column, row, 1));
  await context.sync();

  const changed = seen.find(({ cell, now }) => !isSame(cell.read, now().value));
  if (changed !== undefined) return aboutCell("sheet-changed", plan, changed.cell);
  if (protection.protected)
    return { code: "sheet-protected", params: { sheet: snapshot.cells.sheet } };
  const cells = stampedCells(
    plan,
    targets.map((now) => now())
  );
  const stateText = loadStateText(part);
  const refusal = (await whyNot(sheet, plan, cells, pieces)) ?? (await context.sync());
  if (refusal !== undefined) return refusal;

  const text = stateText();
  const state = stateOf(text);
  if (state.open !== undefined)
    return { code: "interrupted-run", params: { sheet: snapshot.cells.sheet } };
  const last = state.contacts?.at(-1)?.number ?? 0;
  const record = recordOf(
    plan,
    cells,
    last + 1,
    snoozeOf(state.notes?.[snapshot.listNumber], plan.customer)
  );
  return { record, stateText: text, kept: stateWith(state, record, plan.agreed), part, sheet };
}

/** All cells that must hold what was read: who it is, the headers, and the dates themselves. */
function readCells({ snapshot: { cells }, identity, stamps, row, headerRow }: ContactPlan) {
  const columns = [...identity, ...stamps].map(({ column }) => column);
  const headers = columns.map((column): ReadCell => ({
    row: headerRow,
    column,
    read: cells.values[headerRow - cells.row]?.[column - cells.column] ?? "",
  }));
  return [
    ...identity,
    ...stamps.map(({ column, read }): ReadCell => ({ row, column, read })),
    ...headers,
  ];
}

/** An error read as an object comes as its text here. */
const isSame = (was: SheetValue, now: unknown) => typeof was === "object" || was === now;

const aboutCell = (
  code: Refusal["code"],
  { snapshot }: ContactPlan,
  { row, column }: Pick<ReadCell, "row" | "column">
): Refusal => ({
  code,
  params: { sheet: snapshot.cells.sheet, cell: cellAddress(row, column) },
});

function stampedCells(plan: ContactPlan, now: readonly StandingCell[]): readonly ContactCell[] {
  const { cells } = plan.snapshot;
  return plan.stamps.map(({ role, column, day }, i): ContactCell => {
    const { content, format } = now[i];
    const stamp = stampOf(day, format, cells.date1904);
    return {
      role,
      column,
      header: headerText(plan, column),
      before: content,
      format,
      after: asContent(stamp.value),
      formatAfter: stamp.format,
    };
  });
}

function headerText({ snapshot: { cells }, headerRow }: ContactPlan, column: number): string {
  const header = cells.values[headerRow - cells.row]?.[column - cells.column] ?? "";
  return typeof header === "object" ? header.error : String(header);
}

/** Formulas, merged and spilled cells and validations are respected as by a regrade. */
async function whyNot(
  sheet: Excel.Worksheet,
  plan: ContactPlan,
  cells: readonly ContactCell[],
  pieces: readonly Piece[]
): Promise<Refusal | undefined> {
  const { row, snapshot } = plan;
  const formula = cells.find(({ before }) => isFormula(before));
  if (formula !== undefined)
    return aboutCell("formula-in-column", plan, { row, column: formula.column });
  const writes = cells.map(({ column, after }): CellWrite => ({
    row,
    column,
    value: plainOf(after) as string | number,
    kind: "next",
  }));
  return whyBlocked(snapshot, writes) ?? checkTargets(sheet, { snapshot, writes }, pieces);
}

function recordOf(
  plan: ContactPlan,
  cells: readonly ContactCell[],
  number: number,
  snoozed: ReturnType<typeof snoozeOf>
): ContactRecord {
  const { snapshot, kind, customer, day, row, headerRow, identity, stamps, snooze } = plan;
  return {
    number,
    kind,
    list: snapshot.listNumber,
    worksheetId: snapshot.worksheetId,
    sheet: snapshot.cells.sheet,
    customer,
    day,
    next: stamps.find(({ role }) => role === "next")?.day ?? null,
    headerRow,
    row,
    identity: identity.map(({ column, read }) => ({
      column,
      header: headerText(plan, column),
      value: typeof read === "object" ? read.error : (read as CellContent),
    })),
    cells,
    ...(snooze && { snooze: { before: snoozed, after: snooze } }),
  };
}
