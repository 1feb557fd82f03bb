import type { AmbiguousColumn, ColumnMatch, Duplicate, ReadList } from "../table/types";
import { cellName, columnLetters, type Wording } from "../wording";
import type { ReportProblem } from "./scoreReport";

/** Cells that are named of one duplicate; a name a thousand times over is no use to anyone. */
const NAMED = 10;

/** What concerns the list as a whole: columns, doubles, and lists or sheets that were passed over. */
export function listProblems(
  { missing, ambiguous, list, matches, duplicates, percents, supplied = [] }: ReadList,
  active: string | undefined,
  words: Wording
): readonly ReportProblem[] {
  const open = new Set(ambiguous.map(({ column }) => column));
  const { cli, lists, pane } = words;
  const { belowTable = [], table = "", others = [] } = list;
  return [
    ...(active === undefined || active === list.sheet
      ? []
      : [problem("other-sheet", list.sheet, lists.otherSheet(active, list.sheet))]),
    ...missing
      .filter(({ name }) => !open.has(name))
      .map(({ name }) => problem("missing-column", name, cli.missingColumn(name))),
    ...supplied.map(({ column, customers }) =>
      problem("from-ledger", column, lists.fromLedger(column, customers, list.rows.length))
    ),
    ...ambiguous.map((asked) => ambiguousProblem(asked, matches, words)),
    ...matches
      .filter(({ how }) => how === "similar")
      .map(({ column, headers, score }) =>
        problem("similar-column", column, lists.similarColumn(column, headers[0], score))
      ),
    ...[...percents].map(([name, as]) =>
      problem(
        `percent-${as}`,
        name,
        as === "points" ? pane.percentAsPoints(name) : pane.percentAsFraction(name)
      )
    ),
    ...duplicates.map((found) => duplicateProblem(found, words)),
    ...(belowTable.length === 0
      ? []
      : [
          problem(
            "below-table",
            table,
            lists.belowTable(table, belowTable[0] + 1, belowTable[belowTable.length - 1] + 1)
          ),
        ]),
    ...others.map(({ headerRow, customers }) =>
      problem("other-list", String(headerRow + 1), cli.otherList(headerRow + 1, customers))
    ),
  ];
}

function ambiguousProblem(
  { column, candidates }: AmbiguousColumn,
  matches: readonly ColumnMatch[],
  { cli, lists, list }: Wording
): ReportProblem {
  const described = candidates.map(({ header, sheetColumn, samples }) =>
    lists.candidate({ header, letters: columnLetters(sheetColumn), samples })
  );
  const isTaken = matches.some((match) => match.column === column);
  const message = isTaken
    ? cli.ambiguousColumn(column, list(described))
    : lists.openColumn(column, described);
  return problem("ambiguous-column", column, message);
}

function duplicateProblem({ by, value, column, rows }: Duplicate, words: Wording): ReportProblem {
  const cells = rows.slice(0, NAMED).map((row) => cellName(row, column));
  const message = words.lists.duplicates[by]({ value, cells, count: rows.length });
  const code = by === "namesake" ? "same-name" : `duplicate-${by}`;
  return { cell: cells[0], code, value, message };
}

const problem = (code: string, value: string, message: string): ReportProblem => ({
  cell: null,
  code,
  value,
  message,
});
