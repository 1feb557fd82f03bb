import { blankIsZero, valuesOf } from "./evaluate";
import { dependencyOrder } from "./order";
import { scopeOf, type Scope } from "./scope";
import { simplified } from "./simplify";
import { allSteps, type Steps } from "./steps";
import type { Expr, Frame } from "./types";
import { evaluateBlocks } from "./evaluateBlocks";
import type { Vector } from "./vector";

export interface NamedExpr {
  readonly name: string;
  readonly expr: Expr;
}

/** Results of named formulas, worked out when they are first asked for. */
export interface Results {
  get(name: string): Vector | undefined;
  has(name: string): boolean;
  /** Works out several in one walk over the rows. */
  need(names: readonly string[]): void;
  /** The same for whoever wants to do something else in between. */
  needInSteps(names: readonly string[]): Steps<void>;
}

/**
 * Named formulas that may read each other as [@name], worked out in the order in which they depend on
 * each other. A name hides a column of the frame.
 */
export function evaluateAll(
  formulas: readonly NamedExpr[],
  frame: Frame
): ReadonlyMap<string, Vector> {
  const results = evaluateOnDemand(formulas, frame);
  const names = formulas.map(({ name }) => name);
  results.need(names);
  return new Map(names.map((name) => [name, results.get(name) as Vector]));
}

/** Below this a list is one block. */
const ONE_BLOCK = 2048;

/** The same, of which only that is worked out which somebody asks for, and what it depends on. */
export function evaluateOnDemand(formulas: readonly NamedExpr[], frame: Frame): Results {
  const exprs = new Map(formulas.map(({ name, expr }) => [name, simplified(expr)]));
  const order = [...new Set([...(frame.order ?? []), ...exprs.keys()])];
  demandNoCircle(formulas, order);
  const found = new Map<string, Vector>();
  const list: Frame = { length: frame.length, asOf: frame.asOf, order, column };
  let scope: Scope | undefined;

  function column(name: string): Vector | readonly Vector[] | undefined {
    return exprs.has(name) ? get(name) : frame.column(name);
  }

  function get(name: string): Vector | undefined {
    const expr = exprs.get(name);
    if (expr === undefined) return undefined;
    const known = found.get(name);
    if (known !== undefined) return known;
    if (frame.length > ONE_BLOCK) need([name]);
    else found.set(name, blankIsZero(valuesOf(expr, (scope ??= inOneBlock()))));
    return found.get(name);
  }

  const need = (names: readonly string[]): void => allSteps(needInSteps(names));

  function* needInSteps(names: readonly string[]): Steps<void> {
    const open = names.filter((name) => exprs.has(name) && !found.has(name));
    if (open.length === 0) return;
    if (frame.length > ONE_BLOCK) yield* evaluateBlocks(open, { exprs, found, list });
    else open.forEach(get);
    // parts of formulas are not kept beyond the walk that needed them
    scope = undefined;
  }

  const inOneBlock = (): Scope => ({
    ...scopeOf(list),
    formula: (name) => (found.has(name) ? undefined : exprs.get(name)),
  });

  return { get, has: (name) => exprs.has(name), need, needInSteps };
}

const checked = new WeakMap<readonly NamedExpr[], string>();

/** Found once for a scheme, not for every list. */
function demandNoCircle(formulas: readonly NamedExpr[], order: readonly string[]): void {
  const key = order.join("\n");
  if (checked.get(formulas) === key) return;
  dependencyOrder(formulas, order);
  checked.set(formulas, key);
}
