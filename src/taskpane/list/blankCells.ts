import type { RegradePlan } from "../../excel/types";
import { cellAt, type Vector } from "../../formula/vector";
import { columnOrder, referencedColumns } from "../../scheme/columnsUsed";
import { cellName } from "../../wording/cellName";

/** What is missing for one customer, as it stands on the sheet. */
export interface BlankCells {
  /** Columns a person finds on the sheet; the scheme's own name where the sheet has none. */
  readonly names: readonly string[];
  readonly cells: readonly string[];
}

/**
 * An average that could not be had is blank because a month is: the columns behind such an input are
 * named instead, with the cells that are empty.
 */
export function blankCells(plan: RegradePlan, index: number): BlankCells {
  const behind = new Set(plan.grades.blanks(index).flatMap((name) => columnsBehind(plan, name)));
  const named = [...behind].map((name) => ({ name, cells: cellsOf(plan, index, name) }));
  // Of several columns behind an input, those with a value are not what is missing.
  const isMissing = ({ name, cells }: (typeof named)[number]) =>
    cells.length > 0 || !plan.read.matches.some(({ column }) => column === name);
  const missing = named.some(isMissing) ? named.filter(isMissing) : named;
  return {
    names: missing.map(({ name }) => name),
    cells: missing.flatMap(({ cells }) => cells),
  };
}

/** The columns on the sheet that an input is had from; itself where the sheet has none of them. */
export function columnsBehind(
  plan: Pick<RegradePlan, "read" | "scheme">,
  name: string,
  path: readonly string[] = []
): readonly string[] {
  const { read, scheme } = plan;
  const otherwise = scheme.columns.find((column) => column.name === name)?.otherwise;
  const isFound = read.matches.some(({ column }) => column === name);
  if (isFound || otherwise === undefined || path.includes(name)) return [name];
  const behind = referencedColumns(otherwise, columnOrder(scheme)).flatMap((other) =>
    columnsBehind(plan, other, [...path, name])
  );
  const found = behind.filter((other) => read.matches.some(({ column }) => column === other));
  return found.length > 0 ? found : [name];
}

const cellsOf = (plan: RegradePlan, index: number, name: string): readonly string[] =>
  emptyPlaces(plan, index, name).map(({ row, column }) => cellName(row, column));

/** Cells of one customer that are empty or could not be read; 0-based. */
export function emptyPlaces(
  { read }: Pick<RegradePlan, "read">,
  index: number,
  name: string
): readonly { readonly row: number; readonly column: number }[] {
  const match = read.matches.find(({ column }) => column === name);
  const values = read.columns.get(name);
  if (match === undefined || values === undefined) return [];
  const parts: readonly Vector[] = "numbers" in values ? [values] : values;
  return match.sheetColumns.flatMap((column, i) =>
    cellAt(parts[i], index) === null ? [{ row: read.list.rows[index], column }] : []
  );
}
