import { cellAt, type Vector } from "../formula/vector";
import { optionalColumns } from "../scheme/optionalColumns";
import type { Condition, Gate } from "../scheme/types";
import { blankInputs, type BlankInputs } from "./blankInputs";
import type { Trace } from "./grade";
import type { PreparedScheme } from "./prepare";

type Graded = Pick<Trace, "frame" | "results">;

/**
 * The blank inputs that kept one customer's result open, in the scheme's order: those that could still
 * change a criterion that is missing, a gate or a rule that is not sure. Marks whose blank is an
 * ordinary "no" are none, and a customer whom a gate surely keeps out misses nothing.
 */
export function findBlanks(
  prepared: PreparedScheme,
  trace: Graded,
  row: number
): readonly string[] {
  const { lowered } = prepared;
  const at = codesAt(trace, row);
  const inputs = blankInputs(prepared, trace, row);
  const gates = lowered.gates.filter((name) => at(name) <= 0.5);
  const openGates = gates.filter((name) => isOpenGate(prepared, inputs, at, name));
  if (openGates.length < gates.length) return [];
  const missing = lowered.criteria.filter(
    ({ criterion, missing }) => criterion.blank !== "optional" && at(missing) === 1
  );
  const open = [
    ...missing.map(({ missing }) => inputs.behind(missing)),
    ...(lowered.labelOpen !== null && at(lowered.labelOpen) === 1
      ? [inputs.behind(lowered.labelOpen)]
      : []),
    ...gates.map((name) => behindGate(prepared, inputs, name)),
    ...[...lowered.gates, ...openRules(prepared, at)]
      .filter((name) => at(name) > 0 && at(name) < 1)
      .map(inputs.behindCode),
  ];
  // A composed text that came out empty has its reason somewhere in its formula.
  if (open.length === 0 && lowered.label !== null) open.push(inputs.behind(lowered.label));
  const found = new Set(open.flatMap((names) => [...names]));
  return countedColumns(prepared).filter((name) => found.has(name));
}

/** Ids of the gates that stay shut only because an input is blank. */
export function findOpenGates(
  prepared: PreparedScheme,
  trace: Graded,
  row: number
): readonly string[] {
  const { lowered, scheme } = prepared;
  const at = codesAt(trace, row);
  const shut = lowered.gates.flatMap((name, i) => (at(name) > 0.5 ? [] : [{ name, i }]));
  if (shut.length === 0) return [];
  const inputs = blankInputs(prepared, trace, row);
  const open = shut.filter(({ name }) => isOpenGate(prepared, inputs, at, name));
  return open.map(({ i }) => (scheme.gates as readonly Gate[])[i].id);
}

type CodeAt = (name: string) => number;

const codesAt =
  ({ results }: Graded, row: number): CodeAt =>
  (name) =>
    Number(cellAt(results.get(name) as Vector, row));

function isOpenGate(prepared: PreparedScheme, inputs: BlankInputs, at: CodeAt, name: string) {
  return at(name) > 0 || behindGate(prepared, inputs, name).size > 0;
}

/** A gate that only asks whether an input is there is shut by the blank, not by what the customer is. */
function behindGate({ scheme, lowered }: PreparedScheme, inputs: BlankInputs, name: string) {
  const gate = (scheme.gates as readonly Gate[])[lowered.gates.indexOf(name)];
  return new Set(askedFor(gate.when).flatMap((column) => [...inputs.behind(column)]));
}

function askedFor(condition: Condition): readonly string[] {
  if ("given" in condition) return condition.given ? [condition.column] : [];
  if (!("all" in condition)) return [];
  const parts = condition.all.map(askedFor);
  return parts.every(({ length }) => length > 0) ? parts.flat() : [];
}

/** Rules up to the first that surely holds; later ones no longer matter. */
function openRules({ lowered }: PreparedScheme, at: CodeAt): string[] {
  const sure = lowered.rules.findIndex(({ name }) => at(name) === 1);
  return lowered.rules.slice(0, sure < 0 ? undefined : sure).map(({ name }) => name);
}

const counted = new WeakMap<PreparedScheme, readonly string[]>();

function countedColumns(prepared: PreparedScheme): readonly string[] {
  let columns = counted.get(prepared);
  if (columns === undefined) {
    const { scheme } = prepared;
    const optional = optionalColumns(scheme);
    columns = scheme.columns.flatMap(({ name }) => (optional.has(name) ? [] : [name]));
    counted.set(prepared, columns);
  }
  return columns;
}
