import type { NamedExpr } from "../formula/evaluateAll";
import { columnsRead, referencesOf } from "../formula/references";
import { oncePer } from "../formula/oncePer";
import { columnOrder } from "../scheme/columnsUsed";
import { influenceableColumns } from "../scheme/influenceableColumns";
import { suppliedName, TIER } from "../scheme/names";
import { cutLists, type CutFormulas } from "./cutLists";
import { dependenciesOf, reach } from "./dependencies";
import { rowFormulas, type RowFormulas } from "./inOneRow";
import type { PreparedScheme } from "./prepare";

/** What other values in some inputs make it necessary to work out again. */
export interface ChangePlan {
  /** Formulas between those inputs and what is wanted; none where it does not depend on them. */
  readonly formulas: readonly NamedExpr[];
  /** The inputs and the formulas that depend on them. */
  readonly changing: ReadonlySet<string>;
  /**
   * The same formulas cut for one customer's row; undefined where his change moves other rows in a way
   * that moves him again, or where a formula reads lists in a way that cannot be cut out.
   */
  readonly forOne: CutForOne | undefined;
}

export interface CutForOne extends RowFormulas {
  readonly parts: CutFormulas["parts"];
}

interface Known {
  readonly dependencies: ReturnType<typeof dependenciesOf>;
  readonly order: readonly string[];
  readonly cut: CutFormulas | undefined;
  readonly plans: Map<string, ChangePlan>;
}

const knownOf = oncePer((prepared: PreparedScheme): Known => {
  const { formulas, scheme } = prepared;
  const order = [...new Set([...columnOrder(scheme), ...formulas.map(({ name }) => name)])];
  return {
    dependencies: dependenciesOf(prepared),
    order,
    cut: cutLists(formulas, order),
    plans: new Map(),
  };
});

/** The plan for other values in these inputs, made once for all customers. */
export function changePlan(
  prepared: PreparedScheme,
  columns: readonly string[],
  wanted: readonly string[]
): ChangePlan {
  const { plans } = knownOf(prepared);
  const key = JSON.stringify([columns, wanted]);
  let plan = plans.get(key);
  if (plan === undefined) plans.set(key, (plan = makePlan(prepared, columns, wanted)));
  return plan;
}

function makePlan(
  prepared: PreparedScheme,
  columns: readonly string[],
  wanted: readonly string[]
): ChangePlan {
  const { dependencies, cut } = knownOf(prepared);
  const { reads, readers } = dependencies;
  const given = [...columns.filter((name) => !reads.has(name)), ...columns.map(suppliedName)];
  const needed = reach(wanted, reads);
  const changing = reach(given, readers);
  const formulas = prepared.formulas.filter(({ name }) => needed.has(name) && changing.has(name));
  const forOne = cut !== undefined && !movesOthers(prepared, formulas, changing) ? cut : undefined;
  return { formulas, changing, forOne: forOne && cutOf(forOne, formulas) };
}

const cutOf = ({ formulas, parts }: CutFormulas, wanted: readonly NamedExpr[]): CutForOne => ({
  ...rowFormulas(formulas.filter(({ name }) => wanted.some((formula) => formula.name === name))),
  parts,
});

/**
 * Whether what a manager can influence moves other customers in a way that moves the customer again: then
 * every trial grades the list.
 */
export const movesTheList = oncePer((prepared: PreparedScheme): boolean => {
  const columns = influenceableColumns(prepared.scheme).map(({ name }) => name);
  return changePlan(prepared, columns, [TIER]).forOne === undefined;
});

/** Whether a formula reads the whole of a column in which other customers' cells change as well. */
function movesOthers(
  prepared: PreparedScheme,
  formulas: readonly NamedExpr[],
  changing: ReadonlySet<string>
): boolean {
  const { dependencies, order } = knownOf(prepared);
  const wholeReads = ({ expr }: NamedExpr) =>
    referencesOf(expr)
      .filter(({ whole }) => whole)
      .flatMap((reference) => columnsRead(reference, order));
  const readers = formulas.filter((formula) =>
    wholeReads(formula).some((name) => changing.has(name))
  );
  const moved = reach(
    readers.map(({ name }) => name),
    dependencies.readers
  );
  return formulas.some((formula) => wholeReads(formula).some((name) => moved.has(name)));
}
