import { writeFile } from "node:fs/promises";
import { cellAddress, type Book } from "../book";
import { placeColumns } from "../excel/placeColumns";
import { planWithLedger } from "../excel/planWithLedger";
import { whyBlocked } from "../excel/refuse";
import type { OwnKind, Refusal, RegradePlan, SheetSnapshot } from "../excel/types";
import { findUserColumns } from "../excel/userColumns";
import type { Scheme } from "../scheme/types";
import { nativeFormulas } from "../table/native/nativeFormulas";
import type { NativeBook, NotNative } from "../table/native/types";
import { wordingFor } from "../wording";
import { nativeWordsFor } from "../wording/nativeSheets";
import { chosenScheme } from "./chosenScheme";
import { Failure, WrongUsage } from "./failure";
import { onFittingSheet, onWorkbook, refused } from "./onWorkbook";
import type { Command } from "./parseCommand";
import { readBook } from "./readInput";
import { setupFor } from "./regradeCommand";
import { writeNative, type ResultPlace } from "./writeNative";

/** Writes a scheme into a workbook as ordinary formulas that need no add-in. */
export async function formulasCommand(command: Command): Promise<string> {
  const [file] = command.operands;
  if (command.operands.length !== 1 || command.out === undefined)
    throw new WrongUsage("formulas <in.xlsx> --scheme <id> --out <out.xlsx>");
  const scheme = await chosenScheme(command);
  const book = await readBook(file, command.language);
  const done = await addFormulas(book, scheme, command);
  await writeFile(command.out, book.save());
  if (command.json) return JSON.stringify(done);
  const words = wordingFor(command.language);
  return words.cli.formulasWritten({
    columns: words.list(done.columns.map(({ header }) => header)),
    sheets: words.list(done.sheets),
    customers: done.customers,
    constants: done.constants,
    out: command.out,
  });
}

export interface FormulasDone {
  readonly columns: readonly ResultPlace[];
  readonly sheets: readonly string[];
  readonly customers: number;
  /** Inputs written as values because no formula reads them alike. */
  readonly constants: number;
}

/** Plans like a regrade, then writes formulas in place of values. */
export async function addFormulas(
  book: Book,
  scheme: Scheme,
  command: Command,
  cached = true
): Promise<FormulasDone> {
  const plan = await onWorkbook(book, command.language, () =>
    onFittingSheet(book, scheme, command, (snapshot) => planned(snapshot, scheme, command))
  );
  const sheet = book.sheet(plan.read.list.sheet);
  if (sheet === undefined) throw new Error(`no sheet ${plan.read.list.sheet}`);
  if (book.structureProtected)
    throw refused({ code: "sheet-protected", params: { sheet: plan.read.list.sheet } }, command);
  const native = exported(book, plan, command);
  const columns = places(plan, native, command);
  const { list } = plan.read;
  const formula = columns
    .flatMap(({ column }) => list.rows.map((row) => ({ row, column })))
    .find(({ row, column }) => sheet.cell(row, column).formula !== undefined);
  if (formula !== undefined) {
    const params = { sheet: list.sheet, cell: cellAddress(formula.row, formula.column) };
    throw refused({ code: "formula-in-column", params }, command);
  }
  writeNative(book, native, {
    sheet,
    headerRow: list.headerRow,
    rows: list.rows,
    columns,
    cached,
  });
  return {
    columns,
    sheets: [native.calculation.name, native.scheme.name],
    customers: list.rows.length,
    constants: native.constants,
  };
}

function planned(
  snapshot: SheetSnapshot,
  scheme: Scheme,
  command: Command
): Promise<RegradePlan | Refusal> {
  const { asOf, language } = command;
  return planWithLedger(snapshot, {
    scheme,
    setup: setupFor(snapshot, scheme, command),
    asOf,
    language,
  });
}

function exported(book: Book, plan: RegradePlan, command: Command): NativeBook {
  const words = nativeWordsFor(command.language);
  const taken = new Set(book.sheets.map(({ name }) => name.toLowerCase()));
  const native = nativeFormulas({
    cells: plan.snapshot.cells,
    read: plan.read,
    scheme: plan.scheme,
    input: plan.computed.input,
    grades: plan.computed.trace.grades,
    words,
    sheets: {
      calculation: freeName(words.calculationSheet, taken),
      scheme: freeName(words.schemeSheet, taken),
    },
  });
  if ("code" in native) throw notNative(native, command);
  return native;
}

/** Another export leaves the sheets of the one before alone. */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted} ${n}`;
  return name;
}

/** New columns right of the list, or the user's with --reuse; what a regrade wrote stays. */
function places(plan: RegradePlan, native: NativeBook, command: Command): readonly ResultPlace[] {
  const { snapshot, read, scheme } = plan;
  const { cells } = snapshot;
  const kinds: readonly OwnKind[] = native.results.map(({ kind }) => kind);
  const taken = new Set(read.matches.flatMap(({ sheetColumns }) => sheetColumns));
  const columns = placeColumns({
    kinds,
    list: read.list,
    cells,
    own: [],
    users: findUserColumns(read.list, taken),
    reuse: command.reuse,
    language: command.language,
    tierHeader: scheme.tierHeader?.[command.language === "zh-CN" ? "zh" : "en"],
  });
  if (columns === "no-free-columns")
    throw refused({ code: "no-free-columns", params: { sheet: cells.sheet } }, command);
  const writes = columns.flatMap(({ kind, column }) =>
    read.list.rows.map((row) => ({ row, column, value: "", kind }))
  );
  const blocked = whyBlocked({ ...snapshot, isFiltered: false }, writes);
  if (blocked !== undefined) throw refused(blocked, command);
  return columns.map(({ kind, header, column }) => ({
    kind: kind as ResultPlace["kind"],
    header,
    column,
  }));
}

const notNative = ({ code, name, found }: NotNative, { language }: Command) =>
  new Failure([wordingFor(language).cli.notNative[code](name, found)]);
