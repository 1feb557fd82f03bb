/** Round trips: 4 (the workbook; what stands there; its details; write), more for long lists; 3 more where it fails. */
import { checkTargets, loadTargets } from "../checkTargets";
import { loadListLook, queueListLook, type LoadedLook } from "../listLook";
import { columnRuns, SINGLE_CELLS } from "../columnRuns";
import { growTable } from "../growTable";
import { localTime } from "../localTime";
import { findFormula, loadPresent } from "../present";
import { formatColumn } from "../queueRun";
import { sendSteps, type Step } from "../sendSteps";
import { asText } from "../textCell";
import type { Refusal } from "../types";
import { foreseeFormulas, planFormulas } from "./planFormulas";
import { columnName, loadRecords, loadRecordsPart, queueRecords, sheetName } from "./records";
import { recordOf } from "./recordOf";
import { sheetSteps } from "./sheetSteps";
import { takeAway } from "./takeBackFormulas";
import type {
  FormulasAnswer,
  FormulasPlan,
  FormulasPreview,
  FormulasRecord,
  FormulasRequest,
  SheetRole,
} from "./types";

/** What would be written; one round trip. */
export async function previewFormulas(
  request: Pick<FormulasRequest, "plan" | "words" | "reuse">
): Promise<FormulasPreview | Refusal> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const found = loadBook(context);
    await context.sync();
    return whyClosed(found, request) ?? foreseeFormulas(request, namesIn(found));
  });
}

/**
 * Writes a scheme beside a list as ordinary formulas: two new sheets, and columns that point at them.
 * A request that fails, or a cancel, takes everything away again before the error is raised.
 */
export async function writeFormulas(request: FormulasRequest): Promise<FormulasAnswer> {
  let begun: FormulasRecord | undefined;
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const prepared = await prepare(context, request);
      if (!("steps" in prepared)) return prepared;
      const { planned, record, steps } = prepared;
      begun = record;
      await sendSteps(context, steps, request.watch);
      const isKept = keepsRecord(planned, request);
      return { formulas: "written", planned, record: isKept ? record : undefined };
    });
  } catch (error) {
    if (begun !== undefined) await takeAway(begun);
    throw error;
  }
}

interface Prepared {
  readonly planned: FormulasPlan;
  readonly record: FormulasRecord;
  readonly steps: readonly Step[];
}

async function prepare(
  context: Excel.RequestContext,
  request: FormulasRequest
): Promise<Prepared | FormulasAnswer> {
  const found = loadBook(context);
  const part = loadRecordsPart(context);
  await context.sync();
  const closed = whyClosed(found, request);
  if (closed !== undefined) return closed;
  const planned = planFormulas(request, namesIn(found));
  if ("code" in planned)
    return "params" in planned ? planned : { formulas: "not-native", why: planned };
  const { target } = planned;
  const sheet = context.workbook.worksheets.getItem(target.snapshot.worksheetId);
  const records = loadRecords(part);
  let look!: LoadedLook;
  let pieces!: ReturnType<typeof loadTargets>;
  const alsoLoad = () => {
    look = loadListLook(sheet, target);
    pieces = loadTargets(sheet, target);
  };
  const present = await loadPresent(sheet, target, alsoLoad, request.watch);
  if (present.changed !== undefined) {
    const params = { sheet: target.snapshot.cells.sheet, cell: present.changed };
    return { code: "sheet-changed", params };
  }
  const blocked = findFormula(target, present) ?? (await checkTargets(sheet, target, pieces));
  if (blocked !== undefined) return blocked;
  const at = request.at ?? localTime(new Date());
  const record = recordOf(planned, { at, kept: records(), look, present });
  const kept = { context, part, records: keepsRecord(planned, request) ? records() : undefined };
  return { planned, record, steps: allSteps(planned, record, sheet, look, kept) };
}

const keepsRecord = ({ columns }: FormulasPlan, { keepRecord = true }: FormulasRequest) =>
  keepRecord && columns.every(({ place }) => place === "new");

interface Kept {
  readonly context: Excel.RequestContext;
  readonly part: Excel.CustomXmlPart;
  /** Those of earlier exports; undefined: no record is kept. */
  readonly records: readonly FormulasRecord[] | undefined;
}

const ROLES: readonly SheetRole[] = ["scheme", "calculation"];

/** First what everything can be found by again: even a run that is cut off can be taken back. */
function allSteps(
  { native, sheets, columns, target }: FormulasPlan,
  record: FormulasRecord,
  sheet: Excel.Worksheet,
  look: LoadedLook,
  { context, part, records }: Kept
): readonly Step[] {
  const { names, worksheets } = context.workbook;
  const { headerRow } = target.read.list;
  const made = {} as Record<SheetRole, Excel.Worksheet>;
  const hide = (name: string, cell: Excel.Range) => (names.add(name, cell).visible = false);
  const begin = () => {
    // Both before the first formula, which may name either.
    for (const role of ROLES) made[role] = worksheets.add(sheets[role]);
    if (records === undefined) return;
    queueRecords(context, part, [...records, record]);
    for (const role of ROLES) hide(sheetName(record.number, role), made[role].getCell(0, 0));
    for (const { kind, column } of columns)
      hide(columnName(record.number, kind), sheet.getCell(headerRow, column));
  };
  return [
    { bytes: 4_000 + 2 * JSON.stringify(records ?? []).length, queue: begin },
    ...sheetSteps(() => made.scheme, native.scheme),
    ...sheetSteps(() => made.calculation, native.calculation),
    { bytes: 4_000, queue: () => columns.forEach((each) => formatColumn(sheet, target, each)) },
    ...resultSteps(sheet, { native, target }),
    { bytes: 4_000, queue: () => queueListLook(sheet, target, look) },
    { bytes: 4_000, queue: () => growTable(sheet, target) },
  ];
}

function resultSteps(
  sheet: Excel.Worksheet,
  { native, target }: Pick<FormulasPlan, "native" | "target">
): readonly Step[] {
  const formulaOf = (column: number) => {
    const kind = target.columns.find((planned) => planned.column === column)?.kind;
    return `=${native.results.find((result) => result.kind === kind)?.formula ?? ""}`;
  };
  const { headerRow } = target.read.list;
  const runs = columnRuns(target.writes, target.snapshot.isFiltered ? SINGLE_CELLS : {});
  return runs.map(({ column, row, values }): Step => {
    const formula = formulaOf(column);
    const contents = values.map((value, i) => {
      if (value === null) return null;
      return row + i === headerRow ? asText(String(value)) : formula;
    });
    return {
      bytes: contents.length * (formula.length + 20),
      queue: () => {
        const range = sheet.getRangeByIndexes(row, column, contents.length, 1);
        // null leaves a cell between two customers alone; the types do not know it.
        range.formulas = contents.map((content) => [content as string]);
      },
    };
  });
}

function loadBook({ workbook }: Excel.RequestContext) {
  workbook.worksheets.load("items/id,items/name");
  workbook.protection.load("protected");
  return workbook;
}

const namesIn = ({ worksheets }: Excel.Workbook) => worksheets.items.map(({ name }) => name);

/** A workbook whose structure is protected takes no new sheets. */
function whyClosed(
  { protection }: Excel.Workbook,
  { plan }: Pick<FormulasRequest, "plan">
): Refusal | undefined {
  if (!protection.protected) return undefined;
  return { code: "sheet-protected", params: { sheet: plan.snapshot.cells.sheet } };
}
