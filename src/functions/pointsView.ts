import type { Criterion } from "../scheme/types";
import { formulaError, inputError, type Cell } from "./cellErrors";
import { FunctionProblem } from "./functionProblem";
import type { Graded } from "./gradeRead";
import { criterionSpoiledBy } from "./spoiledBy";
import type { CellWording } from "../wording/inCells";
import type { MakeView } from "./views";

/** The points of each criterion, one column each; blank where an item is left out. */
export const pointsView: MakeView = ({ criteria = [], name }, words) => {
  if (criteria.length === 0)
    throw new FunctionProblem("no-criteria", { scheme: name.zh, schemeEn: name.en });
  return {
    header: criteria.map((criterion) => criterion.name[words.language]),
    columns: criteria.length,
    cells: (graded, customer) =>
      criteria.map((criterion) => pointsCell(graded, customer, criterion, words)),
  };
};

function pointsCell(
  graded: Graded,
  customer: number,
  criterion: Criterion,
  words: CellWording
): Cell {
  const spoiled = criterionSpoiledBy(graded, customer, criterion);
  if (spoiled !== undefined) return inputError(spoiled, words.functions);
  const { points, missing, formulaError: errorOf } = graded.trace.grades;
  const name = criterion.name.zh;
  const earned = points.get(name)?.[customer] ?? NaN;
  if (!Number.isNaN(earned)) return earned;
  const error = missing.get(name)?.[customer] === 1 ? undefined : errorOf(customer);
  return error === undefined ? "" : formulaError(error, words.functions);
}
