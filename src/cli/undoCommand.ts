import { orRefusal } from "../excel/asRefusal";
import { listRestorePoints, undoRun, type UndoDone } from "../excel/restore/undoRun";
import type { RestoreHeader } from "../excel/restore/types";
import { wordingFor } from "../wording";
import type { PointWords } from "../wording/cliTypes";
import { WrongUsage } from "./failure";
import { isRefusal, onWorkbook, refused } from "./onWorkbook";
import type { Command } from "./parseCommand";
import { readBook } from "./readInput";
import { saveBook } from "./saveBook";

/** Undoes the workbook's newest regrade, or lists what can be undone. */
export async function undoCommand(command: Command): Promise<string> {
  const [file] = command.operands;
  const { out, language } = command;
  if (command.operands.length !== 1 || (out === undefined) !== command.list)
    throw new WrongUsage("undo <in.xlsx> --out <out.xlsx> | undo <in.xlsx> --list");
  const book = await readBook(file, language);
  if (out === undefined) {
    const points = await onWorkbook(book, language, () => listRestorePoints());
    return command.json ? JSON.stringify(points) : listed(points, command);
  }
  const done = await onWorkbook(book, language, async () => {
    const outcome = await orRefusal(() => undoRun({ language }));
    if (isRefusal(outcome)) throw refused(outcome, command);
    return outcome;
  });
  await saveBook(book, out);
  return command.json ? JSON.stringify(done) : summary(done, command, out);
}

function pointWords(point: RestoreHeader, { language }: Command): PointWords {
  const words = wordingFor(language);
  const { at, sheet, scheme, counts, cells } = point;
  return { at, sheet, scheme: scheme[words.language], counts: words.counts(counts), cells };
}

function listed(points: readonly RestoreHeader[], command: Command): string {
  const { cli } = wordingFor(command.language);
  if (points.length === 0) return cli.noRestorePoints;
  return points.map((point) => cli.restorePoint(pointWords(point, command))).join("\n");
}

function summary({ point, cellsRestored, kept }: UndoDone, command: Command, out: string): string {
  const { cli, list } = wordingFor(command.language);
  const said = cli.undone({ ...pointWords(point, command), cells: cellsRestored, out });
  if (kept.length === 0) return said;
  const cells = kept.map(({ cell, value }) => (value === "" ? cell : `${cell} “${value}”`));
  return `${said}\n${cli.kept(list(cells))}`;
}
