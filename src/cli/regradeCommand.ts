import type { RegradeDone } from "../excel/types";
import { writeRegrade } from "../excel/writeRegrade";
import { orRefusal } from "../excel/asRefusal";
import { wordingFor } from "../wording";
import { chosenScheme } from "./chosenScheme";
import { WrongUsage } from "./failure";
import { isRefusal, onFittingSheet, onWorkbook, refused } from "./onWorkbook";
import type { Command } from "./parseCommand";
import { plannedBy } from "./plannedBy";
import { readBook } from "./readInput";
import { saveBook } from "./saveBook";

/** The add-in's own Regrade on a workbook file; writes the result to --out. */
export async function regradeCommand(command: Command): Promise<string> {
  const [file] = command.operands;
  if (command.operands.length !== 1 || command.out === undefined)
    throw new WrongUsage("regrade <in.xlsx> --scheme <id> --out <out.xlsx>");
  const scheme = await chosenScheme(command);
  const book = await readBook(file, command.language);
  const active = book.activeSheet.name;
  const { done, read } = await onWorkbook(book, command.language, async () => {
    const plan = await onFittingSheet(book, scheme, command, plannedBy(scheme, command));
    // The plan names its sheet, so writing needs no active sheet.
    const outcome = await orRefusal(() => writeRegrade(plan));
    if (isRefusal(outcome)) throw refused(outcome, command);
    return { done: outcome, read: plan.read };
  });
  await saveBook(book, command.out);
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

function summary(done: RegradeDone, { language, out }: Command): string {
  const words = wordingFor(language);
  return words.cli.regraded({
    counts: words.counts(done.counts),
    columns: words.list(done.columns.map(({ header }) => header)),
    cells: done.cellsWritten,
    out: out ?? "",
  });
}
