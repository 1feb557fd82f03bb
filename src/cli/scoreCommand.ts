import { planWithLedger } from "../excel/planWithLedger";
import { chineseCalendar } from "../grading/chineseCalendar";
import type { Grades } from "../grading/types";
import { withOptions } from "../scheme/withOptions";
import type { Scheme } from "../scheme/types";
import { gradeList, gradeSheet, type GradeOptions } from "../table/gradeSheet";
import { readRecords } from "../table/readRecords";
import type { ReadList } from "../table/types";
import { chosenScheme } from "./chosenScheme";
import { csvCells } from "./csvCells";
import { WrongUsage } from "./failure";
import { isRefusal, onFittingSheet, onWorkbook, refused } from "./onWorkbook";
import type { Command } from "./parseCommand";
import { readBook } from "./readInput";
import { readJsonRecords } from "./readJsonRecords";
import { setupFor } from "./plannedBy";
import { scoreReport } from "./scoreReport";

interface Scored {
  readonly scheme: Scheme;
  readonly read: ReadList;
  readonly grades: Grades;
  /** The active sheet of a workbook, which may not be the one that was read. */
  readonly active?: string;
}

/** Grades a file and prints one JSON object; nothing is written. */
export async function scoreCommand(command: Command): Promise<string> {
  const [file] = command.operands;
  if (command.operands.length !== 1) throw new WrongUsage("score <file> --scheme <id>");
  const scheme = await chosenScheme(command);
  const scored = await scoreFile(file, scheme, command);
  return JSON.stringify(scoreReport(scored, command));
}

async function scoreFile(file: string, scheme: Scheme, command: Command): Promise<Scored> {
  const extension = /\.([^.\\/]+)$/.exec(file)?.[1].toLowerCase();
  if (extension === "json") return scoreRecords(file, scheme, command);
  if (extension === "csv" || extension === "txt") return scoreCsv(file, scheme, command);
  return scoreWorkbook(file, scheme, command);
}

async function scoreWorkbook(file: string, scheme: Scheme, command: Command): Promise<Scored> {
  const book = await readBook(file, command.language);
  const active = book.activeSheet.name;
  return onWorkbook(book, command.language, () =>
    onFittingSheet(book, scheme, command, async (snapshot) => {
      const { asOf, language } = command;
      const setup = setupFor(snapshot, scheme, command);
      // Reading and grading touch nothing, so protection does not matter here.
      const planned = await planWithLedger(
        { ...snapshot, isProtected: false },
        { scheme, setup, asOf, language }
      );
      return isRefusal(planned) ? planned : { ...planned, active };
    })
  );
}

async function scoreCsv(file: string, scheme: Scheme, command: Command): Promise<Scored> {
  const cells = await csvCells(file, command.language);
  const chosen = withOptions(scheme, command.options);
  const graded = gradeSheet(cells, chosen, gradeOptions(command));
  if (!("code" in graded)) return { scheme: chosen, ...graded };
  const params: Readonly<Record<string, string>> =
    graded.code === "no-columns"
      ? {
          sheet: graded.sheet,
          missing: graded.missing.join("、"),
          headers: graded.headers.filter((header) => header !== "").join("、"),
        }
      : { sheet: graded.sheet };
  throw refused({ code: graded.code, params }, command);
}

async function scoreRecords(file: string, scheme: Scheme, command: Command): Promise<Scored> {
  const records = await readJsonRecords(file, command.language);
  const chosen = withOptions(scheme, command.options);
  const options = gradeOptions(command);
  const read = readRecords(records, chosen.columns, options);
  return { scheme: chosen, read, grades: gradeList(read, chosen, options) };
}

const gradeOptions = ({ asOf, percent, workdays }: Command): GradeOptions => ({
  asOf,
  percent,
  ...(workdays ? { calendar: chineseCalendar() } : {}),
});
