import { checkFormula } from "../formula/check";
import { columnOrder, referencedColumns } from "./columnsUsed";
import { knownNames } from "./knownNames";
import { error, type SchemeProblem } from "./problems";
import type { Scheme } from "./types";
import { formulasOf, referencesOfWorking } from "./walk";

/** Formulas that do not parse, name unknown columns or functions, or go round in a circle. */
export function checkFormulas(scheme: Scheme): SchemeProblem[] {
  const known = knownNames(scheme);
  const texts = formulasOf(scheme).flatMap(({ at, text }) =>
    checkFormula(text, known).map((problem) =>
      error("formula", at, {
        reason: problem.code,
        found: problem.found,
        expected: problem.expected ?? "",
        character: String(problem.at + 1),
      })
    )
  );
  return [...texts, ...checkCycles(scheme)];
}

function checkCycles(scheme: Scheme): SchemeProblem[] {
  const behind = new Map<string, readonly string[]>();
  const place = new Map<string, string>();
  const order = columnOrder(scheme);
  const read = (text: string) => referencedColumns(text, order);
  scheme.columns.forEach(({ name, otherwise }, i) => {
    if (otherwise === undefined) return;
    behind.set(name, read(otherwise));
    place.set(name, `columns[${i}].otherwise`);
  });
  scheme.workings?.forEach((working, i) => {
    behind.set(working.name, referencesOfWorking(working, read));
    place.set(working.name, `workings[${i}]`);
  });
  const problems: SchemeProblem[] = [];
  const done = new Set<string>();
  const visit = (name: string, path: readonly string[]) => {
    if (path.includes(name)) {
      const circle = [...path.slice(path.indexOf(name)), name];
      problems.push(error("cycle", place.get(name) ?? name, { path: circle.join(" → ") }));
      return;
    }
    if (done.has(name)) return;
    for (const next of behind.get(name) ?? []) visit(next, [...path, name]);
    done.add(name);
  };
  for (const name of behind.keys()) visit(name, []);
  return problems;
}
