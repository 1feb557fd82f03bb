import { writeFile } from "node:fs/promises";
import { planWithLedger } from "../excel/planWithLedger";
import type { ListSetup, RegradeDone, RegradePlan, Refusal, SheetSnapshot } from "../excel/types";
import { writeRegrade } from "../excel/writeRegrade";
import { orRefusal } from "../excel/asRefusal";
import type { Scheme } from "../scheme/types";
import { wordingFor } from "../wording";
import { chosenScheme } from "./chosenScheme";
import { WrongUsage } from "./failure";
import { isRefusal, onFittingSheet, onWorkbook, refused } from "./onWorkbook";
import type { Command } from "./parseCommand";
import { readBook } from "./readInput";

/** The add-in's own Regrade on a workbook file; writes the result to --out. */
export async function regradeCommand(command: Command): Promise<string> {
  const [file] = command.operands;
  if (command.operands.length !== 1 || command.out === undefined)
    throw new WrongUsage("regrade <in.xlsx> --scheme <id> --out <out.xlsx>");
  const scheme = await chosenScheme(command);
  const book = await readBook(file, command.language);
  const active = book.activeSheet.name;
  const { done, read } = await onWorkbook(book, command.language, async () => {
    const plan = await onFittingSheet(book, scheme, command, (snapshot) =>
      planned(snapshot, scheme, command)
    );
    // The plan names its sheet, so writing needs no active sheet.
    const outcome = await orRefusal(() => writeRegrade(plan));
    if (isRefusal(outcome)) throw refused(outcome, command);
    return { done: outcome, read: plan.read };
  });
  await writeFile(command.out, book.save());
  const { list, supplied = [] } = read;
  if (command.json)
    return JSON.stringify(supplied.length === 0 ? done : { ...done, fromLedger: supplied });
  const { lists } = wordingFor(command.language);
  const isNamed = command.sheet !== undefined || list.sheet === active;
  return [
    ...(isNamed ? [] : [lists.otherSheet(active, list.sheet)]),
    ...supplied.map(({ column, customers }) =>
      lists.fromLedger(column, customers, list.rows.length)
    ),
    summary(done, command),
  ].join("\n");
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

/** What the workbook remembers for this scheme, with the command line's own words over it. */
export function setupFor({ setup }: SheetSnapshot, scheme: Scheme, command: Command): ListSetup {
  const known = setup?.schemeId === scheme.id ? setup : undefined;
  return {
    schemeId: scheme.id,
    options: { ...known?.options, ...command.options },
    percent: command.percent ?? known?.percent,
    workdays: command.workdays || (known?.workdays ?? false),
    reuse: command.reuse || (known?.reuse ?? false),
    columns: known?.columns ?? {},
    // A word for all columns on the command line is meant for all.
    ...(known?.percents && command.percent === undefined && { percents: known.percents }),
    ...(known?.list && { list: known.list }),
    ...((command.ledger || known?.ledger) && { ledger: true }),
    ...(known?.holidays && { holidays: known.holidays }),
    ...(known?.makeUpDays && { makeUpDays: known.makeUpDays }),
    ...(known?.skip && { skip: known.skip }),
    ...(known?.colors && { colors: known.colors }),
  };
}

function summary(done: RegradeDone, { language, out }: Command): string {
  const words = wordingFor(language);
  return words.cli.regraded({
    counts: words.counts(done.counts),
    columns: words.list(done.columns.map(({ header }) => header)),
    cells: done.cellsWritten,
    out: out ?? "",
  });
}
