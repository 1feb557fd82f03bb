import type { Book } from "../book";
import { orRefusal } from "../excel/asRefusal";
import type { FormulasWritten } from "../excel/native/types";
import { writeFormulas } from "../excel/native/writeFormulas";
import type { RegradePlan } from "../excel/types";
import type { Scheme } from "../scheme/types";
import type { OwnResult } from "../table/native/resultFormulas";
import type { NotNative } from "../table/native/types";
import { wordingFor } from "../wording";
import { formulasWordingFor } from "../wording/formulas";
import { nativeWordsFor } from "../wording/nativeSheets";
import { cacheResults } from "./cacheResults";
import { chosenScheme } from "./chosenScheme";
import { Failure, WrongUsage } from "./failure";
import { isRefusal, onFittingSheet, onWorkbook, refused } from "./onWorkbook";
import type { Command } from "./parseCommand";
import { plannedBy } from "./plannedBy";
import { readBook } from "./readInput";
import { saveBook } from "./saveBook";

/** Writes a scheme into a workbook as ordinary formulas that need no add-in. */
export async function formulasCommand(command: Command): Promise<string> {
  const [file] = command.operands;
  if (command.operands.length !== 1 || command.out === undefined)
    throw new WrongUsage("formulas <in.xlsx> --scheme <id> --out <out.xlsx>");
  const scheme = await chosenScheme(command);
  const book = await readBook(file, command.language);
  const done = await addFormulas(book, scheme, command);
  await saveBook(book, command.out);
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
  readonly columns: readonly {
    readonly kind: OwnResult;
    readonly header: string;
    readonly column: number;
  }[];
  readonly sheets: readonly string[];
  readonly customers: number;
  /** Inputs written as values because no formula reads them alike. */
  readonly constants: number;
}

/** Plans like a regrade, then writes as the pane does, and adds what the formulas give. */
async function addFormulas(book: Book, scheme: Scheme, command: Command): Promise<FormulasDone> {
  const { planned } = await onWorkbook(book, command.language, async () => {
    const plan = await onFittingSheet(book, scheme, command, plannedBy(scheme, command));
    return written(plan, command);
  });
  cacheResults(book, planned);
  const { columns, sheets, customers, native } = planned;
  return {
    columns: columns.map(({ kind, header, column }) => ({
      kind: kind as OwnResult,
      header,
      column,
    })),
    sheets: [sheets.calculation, sheets.scheme],
    customers,
    constants: native.constants,
  };
}

async function written(plan: RegradePlan, command: Command): Promise<FormulasWritten> {
  const words = nativeWordsFor(command.language);
  const { reuse } = command;
  const answer = await orRefusal(() => writeFormulas({ plan, words, reuse, keepRecord: false }));
  if (isRefusal(answer)) throw refused(answer, command);
  if (answer.formulas === "not-native") throw notNative(answer.why, command);
  if (answer.formulas === "taken-back") throw new Error("formulas were taken back, not written");
  return answer;
}

const notNative = ({ code, name, found }: NotNative, { language }: Command) =>
  new Failure([formulasWordingFor(language).notNative[code](name, found)]);
