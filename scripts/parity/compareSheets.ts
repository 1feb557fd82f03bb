import { cellAddress, type Book, type BookValue } from "../../src/book";
import type { Scalar } from "../../src/formula/vector";
import type { Exported } from "./exportList";

export interface Parity {
  readonly rows: number;
  /** Different tiers among them, and customers that have one: a list of one tier would prove little. */
  readonly tiers: number;
  readonly rated: number;
  /** Customers whose score, tier and date are the engine's. */
  readonly equal: number;
  /** Cells of the calculation sheet that are not what the engine has for them. */
  readonly cells: number;
  readonly first: string | undefined;
  readonly firstCell: string | undefined;
}

const SCORE = "结果.总分";

/** The recalculated book against the engine. */
export function compareSheets(book: Book, { graded, native, columns, isEdited }: Exported): Parity {
  const { grades, read } = graded;
  const list = book.sheet(read.list.sheet);
  const calculation = book.sheet(native.calculation.name);
  if (list === undefined || calculation === undefined) throw new Error("a sheet is gone");
  const place = (kind: string) => columns.find((planned) => planned.kind === kind)?.column;
  const [tier, next] = [place("tier"), place("next")];
  const score = native.calculation.cells.find(({ value }) => value === SCORE)?.column;
  const differences: string[] = [];
  read.list.rows.forEach((row, i) => {
    const found = (column: number | undefined) =>
      column === undefined ? null : list.cell(row, column).value;
    const scored = score === undefined ? null : calculation.cell(row, score).value;
    const told = [
      tell(
        "score",
        score === undefined ? undefined : number(scored),
        number(grades.score[i]),
        scored
      ),
      tell("tier", tier === undefined ? undefined : found(tier), grades.tierText(i) ?? "未评级"),
      tell(
        "next",
        next === undefined ? undefined : number(found(next)),
        number(grades.next[i]),
        found(next)
      ),
    ].filter((text) => text !== undefined);
    if (told.length > 0) differences.push(`row ${row + 1}: ${told.join(", ")}`);
  });
  const wrong = native.calculation.cells.filter(
    ({ formula, value, row, column }) =>
      !isEdited && formula !== undefined && !alike(calculation.cell(row, column).value, value)
  );
  const [cell] = wrong;
  const header = (column: number) =>
    native.calculation.cells.find((other) => other.column === column)?.value;
  const texts = read.list.rows.map((_, i) => grades.tierText(i)).filter((text) => text !== null);
  return {
    rows: read.list.rows.length,
    tiers: new Set(texts).size,
    rated: texts.length,
    equal: read.list.rows.length - differences.length,
    cells: wrong.length,
    first: differences[0],
    firstCell:
      cell &&
      `${cellAddress(cell.row, cell.column)} ${String(header(cell.column))}: ${JSON.stringify(
        calculation.cell(cell.row, cell.column).value
      )} not ${JSON.stringify(cell.value)} ${cell.formula}`,
  };
}

/** NaN where there is no number. */
const number = (value: unknown) => (typeof value === "number" ? value : NaN);

function tell(what: string, found: unknown, wanted: unknown, shown: unknown = found) {
  if (found === undefined) return undefined;
  const same =
    typeof found === "number" && typeof wanted === "number"
      ? Object.is(found, wanted) || Math.abs(found - wanted) <= 1e-9
      : found === wanted;
  return same ? undefined : `${what} ${JSON.stringify(shown)} not ${JSON.stringify(wanted)}`;
}

function alike(found: BookValue, wanted: Scalar): boolean {
  if (typeof found === "number" && typeof wanted === "number")
    return Math.abs(found - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
  if (typeof found === "object" && found !== null)
    return typeof wanted === "object" && wanted !== null && wanted.error === found.error;
  return (found ?? "") === (wanted ?? "");
}
