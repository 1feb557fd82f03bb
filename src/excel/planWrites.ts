import { DAYS_1904 } from "../formula/serial";
import { roundNearest } from "../formula/functions/rounding";
import type { Steps } from "../formula/steps";
import { movementText } from "./movementText";
import { sheetText, type SheetText } from "./sheetText";
import type { SheetValue } from "../table/types";
import type { CellWrite, OwnKind, RegradePlan } from "./types";

type Planned = Omit<RegradePlan, "writes" | "offered">;

/** Rows planned within a few milliseconds. */
const ROWS_A_STEP = 16_384;

/** Cells of our columns whose value would change, headers of new columns included. */
export function* planWrites(plan: Planned): Steps<readonly CellWrite[]> {
  const text = sheetText(plan.request.language);
  const { rows } = plan.read.list;
  const { held } = plan.applied;
  const headers = plan.columns
    .filter(({ place }) => place === "new")
    .map(({ header, column }): CellWrite => ({
      row: plan.read.list.headerRow,
      column,
      value: header,
      kind: "header",
    }));
  const writes = [...headers];
  for (const { kind, column } of plan.columns) {
    for (let index = 0; index < rows.length; index++) {
      if (index % ROWS_A_STEP === 0) yield;
      if (held.has(index)) continue;
      const current = currentValue(plan, rows[index], column);
      const value = cellValue(plan, kind, index, current, text);
      if (value !== undefined && value !== current)
        writes.push({ row: rows[index], column, value, kind });
    }
  }
  return writes;
}

function currentValue({ snapshot: { cells } }: Planned, row: number, column: number): SheetValue {
  return cells.values[row - cells.row]?.[column - cells.column] ?? "";
}

/** Undefined leaves the cell as it is. */
function cellValue(
  plan: Planned,
  kind: OwnKind,
  /** Of the customer in the list. */
  index: number,
  current: SheetValue,
  text: SheetText
): string | number | undefined {
  const { grades } = plan;
  switch (kind) {
    case "score":
      return Number.isNaN(grades.score[index]) || grades.status[index] === "unrated"
        ? ""
        : fourDecimals(grades.score[index]);
    case "tier":
      return grades.tierText(index) ?? text.unrated;
    case "change":
      return movementText(plan, index, String(current), text);
    case "next":
      return dateCell(grades.next[index], plan.snapshot.cells.date1904);
  }
}

/** Rounded once, when writing, as ROUND does it; four decimals are what the sources print. */
const fourDecimals = (score: number) => roundNearest(score, 4);

const dateCell = (serial: number, date1904: boolean) =>
  Number.isNaN(serial) ? "" : date1904 ? serial - DAYS_1904 : serial;
