import { findScheme } from "../catalogue/findScheme";
import { nearestName } from "../formula/nearest";
import type { Scheme } from "../scheme/types";
import { FunctionProblem } from "./functionProblem";
import { cellText, plainCell, rangeOf } from "./rangeCells";
import { schemeInRange } from "./schemeInRange";

/** The scheme that an argument names or holds; the workbook's own where it is left out. */
export function chooseScheme(
  argument: unknown,
  schemes: readonly Scheme[],
  active: Scheme | undefined
): Scheme {
  const range = rangeOf(argument);
  if (range === null) {
    if (active === undefined) throw new FunctionProblem("no-scheme", {});
    return active;
  }
  if (range.length > 1 || range[0].length > 1) return schemeInRange(range);
  const name = cellText(plainCell(range[0][0]));
  const scheme = findScheme(schemes, name);
  if (scheme !== undefined) return scheme;
  const known = schemes.flatMap(({ id, name }) => [id, name.zh, name.en]);
  throw new FunctionProblem("unknown-scheme", {
    name,
    nearest: nearestName(name, known) ?? "",
    known: schemes.map(({ id }) => id).join("、"),
  });
}
