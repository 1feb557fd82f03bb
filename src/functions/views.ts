import type { Scheme } from "../scheme/types";
import type { CellWording } from "../wording/inCells";
import { formulaError, inputError, type Cell } from "./cellErrors";
import type { Graded } from "./gradeRead";
import { spoiledBy, dateSpoiledBy } from "./spoiledBy";

/** What a function shows of each customer. */
export interface View {
  /** Headers of its columns, where it has headers. */
  readonly header: readonly Cell[] | null;
  readonly columns: number;
  readonly cells: (graded: Graded, customer: number) => readonly Cell[];
}

export type MakeView = (scheme: Scheme, words: CellWording) => View;

/** A view of one cell per customer; errors of the data and of the scheme's formulas come first. */
export const oneCell =
  (
    show: (graded: Graded, customer: number, words: CellWording) => Cell,
    errorCell: typeof spoiledBy = spoiledBy
  ): MakeView =>
  (_, words) => ({
    header: null,
    columns: 1,
    cells: (graded, customer) => {
      const spoiled = errorCell(graded, customer);
      if (spoiled !== undefined) return [inputError(spoiled, words.functions)];
      const error = graded.trace.grades.formulaError(customer);
      if (error !== undefined) return [formulaError(error, words.functions)];
      return [show(graded, customer, words)];
    },
  });

const numberOrBlank = (value: number): Cell => (Number.isNaN(value) ? "" : value);

export const scoreView = oneCell(({ trace: { grades } }, customer) =>
  grades.status[customer] === "unrated" ? "" : numberOrBlank(grades.score[customer])
);

export const tierView = oneCell(
  ({ trace: { grades } }, customer, { functions }) => grades.tierText(customer) ?? functions.unrated
);

export const nextView = oneCell(
  ({ trace: { grades } }, customer) => numberOrBlank(grades.next[customer]),
  dateSpoiledBy
);
