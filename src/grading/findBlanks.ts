import { referencesOf } from "../formula/references";
import type { Frame } from "../formula/types";
import { cellAt, type Vector } from "../formula/vector";
import { suppliedName } from "../scheme/names";
import { optionalColumns } from "../scheme/optionalColumns";
import type { PreparedScheme } from "./prepare";

/**
 * The blank inputs that kept one customer's result open: those behind a criterion that is missing,
 * a gate or a rule that is not sure, but not marks whose blank is an ordinary "no". Followed through helper columns to what the sheet supplies.
 */
export function findBlanks(
  prepared: PreparedScheme,
  frame: Frame,
  results: ReadonlyMap<string, Vector>,
  row: number
): readonly string[] {
  const { lowered, scheme } = prepared;
  const at = (name: string) => Number(cellAt(results.get(name) as Vector, row));
  const open = [
    ...lowered.criteria
      .filter(({ criterion, missing }) => criterion.blank !== "optional" && at(missing) === 1)
      .map(({ missing }) => missing),
    ...(lowered.labelOpen !== null && at(lowered.labelOpen) === 1 ? [lowered.labelOpen] : []),
    ...[...lowered.gates, ...openRules(prepared, at)].filter(
      (name) => at(name) > 0 && at(name) < 1
    ),
  ];
  const inputs = inputsBehind(prepared, open);
  const optional = optionalColumns(scheme);
  const columns = scheme.columns.filter(({ name }) => inputs.has(name) && !optional.has(name));
  return columns.filter((column) => isBlank(column.name, frame, results, row)).map((c) => c.name);
}

/** Rules up to the first that surely holds; later ones no longer matter. */
function openRules({ lowered }: PreparedScheme, at: (name: string) => number): string[] {
  const sure = lowered.rules.findIndex(({ name }) => at(name) === 1);
  return lowered.rules.slice(0, sure < 0 ? undefined : sure).map(({ name }) => name);
}

function inputsBehind(prepared: PreparedScheme, start: readonly string[]): Set<string> {
  const formulas = new Map(prepared.formulas.map(({ name, expr }) => [name, expr]));
  const own = new Set(prepared.scheme.columns.map((column) => column.name));
  const seen = new Set<string>();
  const visit = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    // An input with another form stands for itself: that is the cell a person would fill.
    const expr = own.has(name) && !start.includes(name) ? undefined : formulas.get(name);
    if (expr !== undefined)
      for (const { column, whole } of referencesOf(expr)) if (!whole) visit(column);
  };
  start.forEach(visit);
  return seen;
}

function isBlank(
  name: string,
  frame: Frame,
  results: ReadonlyMap<string, Vector>,
  row: number
): boolean {
  const cells = results.get(name) ?? frame.column(name) ?? frame.column(suppliedName(name));
  if (cells === undefined) return true;
  const vectors = "length" in cells && Array.isArray(cells) ? cells : [cells as Vector];
  return vectors.some((vector) => {
    const cell = cellAt(vector, row);
    return cell === null || cell === "";
  });
}
