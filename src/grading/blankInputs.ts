import { evaluate } from "../formula/evaluate";
import { columnsRead, referencesOf } from "../formula/references";
import type { Expr, Frame } from "../formula/types";
import { cellAt, constant, type Scalar, type Vector } from "../formula/vector";
import { cellsOf } from "./cellsOf";
import type { Trace } from "./grade";
import { isCode } from "./isCode";
import type { PreparedScheme } from "./prepare";

/** Blank inputs of one customer that could still change a formula's result. */
export interface BlankInputs {
  /** Behind the value of a formula. */
  readonly behind: (name: string) => ReadonlySet<string>;
  /** Behind a condition's 1 / 0 / 0.5: none where it is sure, whatever blanks it reads. */
  readonly behindCode: (name: string) => ReadonlySet<string>;
}

type Names = ReadonlySet<string>;
type Call = Extract<Expr, { kind: "call" }>;

const NONE: Names = new Set();

/**
 * Follows a customer's formulas as far as his cells lead: of an IF whose condition is sure only the arm
 * that is taken, of "all" and "any" only the parts that are open. What leads over the whole list is
 * taken as it is: another customer's blank is not this one's.
 */
export function blankInputs(
  prepared: PreparedScheme,
  trace: Pick<Trace, "frame" | "results">,
  row: number
): BlankInputs {
  const inputs = new Set(prepared.scheme.columns.map(({ name }) => name));
  const formulas = formulasByName(prepared);
  const order = trace.frame.order ?? [];
  const valueOf = valueAt(trace, row);
  const known = new Map<Expr, Names>();
  const value = (expr: Expr) => (readsList(expr) ? undefined : valueOf(expr));
  const sure = (expr: Expr) => (slice(expr).size > 0 ? undefined : value(expr));

  const slice = (expr: Expr): Names => {
    let found = known.get(expr);
    if (found === undefined) known.set(expr, (found = sliceOf(expr)));
    return found;
  };
  const all = (exprs: readonly Expr[]) => union(exprs.map(slice));

  function sliceOf(expr: Expr): Names {
    switch (expr.kind) {
      case "row":
        return union(columnsRead(expr, order).map(behind));
      case "unary":
        return slice(expr.arg);
      case "binary":
        return isHalf(expr.right) ? codeSlice(expr.left) : all([expr.left, expr.right]);
      case "call":
        return callSlice(expr);
      default:
        return NONE;
    }
  }

  function callSlice({ name, args }: Call): Names {
    if (name === "IF") return armsSlice([args[0], args[1], TRUE, args[2] ?? TRUE]);
    if (name === "IFS") return armsSlice(args);
    if (name === "SWITCH") return switchSlice(args);
    if (name === "AND" || name === "OR") {
      const ends = args.some((part) => truth(sure(part)) === (name === "OR"));
      return ends ? NONE : all(args);
    }
    if (name === "IFERROR" || name === "IFNA") {
      const first = sure(args[0]);
      return first === undefined || isError(first) ? all(args) : NONE;
    }
    return all(args);
  }

  /** Conditions and values by turns: those up to the first condition that surely holds. */
  function armsSlice(args: readonly Expr[]): Names {
    const found: Names[] = [];
    for (let i = 0; i + 1 < args.length; i += 2) {
      const held = truth(sure(args[i]));
      if (held === false) continue;
      found.push(slice(args[i]), slice(args[i + 1]));
      if (held === true) break;
    }
    return union(found);
  }

  function switchSlice([own, ...arms]: readonly Expr[]): Names {
    if (sure(own) === undefined) return all([own, ...arms]);
    const turns = arms.flatMap((arm, i): readonly Expr[] => {
      if (i % 2 === 1) return [arm];
      const isLast = i === arms.length - 1;
      return isLast ? [TRUE, arm] : [{ kind: "binary", op: "=", left: own, right: arm }];
    });
    return armsSlice(turns);
  }

  function codeSlice(expr: Expr): Names {
    if (!isCode(expr)) return slice(expr);
    if (expr.kind === "binary") return codeSlice(expr.right);
    if (expr.kind === "row") {
      const formula = formulas.get(expr.column);
      return formula === undefined ? NONE : codeSlice(formula);
    }
    if (expr.kind !== "call") return NONE;
    const { name, args } = expr;
    if (name === "MIN" || name === "MAX") {
      const end = name === "MIN" ? 0 : 1;
      const ends = args.some((part) => codeSlice(part).size === 0 && value(part) === end);
      return ends ? NONE : union(args.map(codeSlice));
    }
    // Whether an input is there at all: the blank itself is the answer.
    if (name === "IF" && isConstant(args[1]) && isConstant(args[2])) return slice(args[0]);
    const code = value(expr);
    if (code === 0 || code === 1) return NONE;
    const held = name === "IF" ? truth(sure(args[0])) : undefined;
    return held === undefined ? slice(args[0]) : codeSlice(args[held ? 1 : 2]);
  }

  const visited = new Map<string, Names>();
  function behind(name: string): Names {
    let found = visited.get(name);
    if (found !== undefined) return found;
    visited.set(name, NONE);
    const formula = formulas.get(name);
    // An input with another form stands for itself: that is the cell a person would fill.
    if (inputs.has(name)) found = isBlank(cellsOf(trace, name, row)) ? new Set([name]) : NONE;
    else found = formula === undefined ? NONE : slice(formula);
    visited.set(name, found);
    return found;
  }
  return { behind, behindCode: (name) => codeSlice({ kind: "row", column: name }) };
}

const TRUE: Expr = { kind: "constant", value: true };

const isConstant = ({ kind }: Expr) => kind === "constant";
const isHalf = (expr: Expr) => expr.kind === "constant" && expr.value === 0.5;

function truth(cell: Scalar | undefined): boolean | undefined {
  return typeof cell === "boolean" ? cell : typeof cell === "number" ? cell !== 0 : undefined;
}

const isError = (cell: Scalar) => cell !== null && typeof cell === "object";

function isBlank(cells: Scalar | readonly Scalar[]): boolean {
  return cells instanceof Array ? cells.some((cell) => isBlank(cell)) : (cells ?? "") === "";
}

function union(sets: readonly Names[]): Names {
  const filled = sets.filter(({ size }) => size > 0);
  return filled.length <= 1 ? (filled[0] ?? NONE) : new Set(filled.flatMap((set) => [...set]));
}

/** Customers asked for one by one; whoever asks for more asks for most of the list. */
const ONE_BY_ONE = 40;

const asked = new WeakMap<Trace["results"], { times: number; lists: Map<Expr, Vector> }>();

/** What a part of a formula gives for a customer: for many of them it is worked out for all at once. */
function valueAt(trace: Pick<Trace, "frame" | "results">, row: number): (expr: Expr) => Scalar {
  const known = asked.get(trace.results) ?? { times: 0, lists: new Map<Expr, Vector>() };
  asked.set(trace.results, known);
  if (++known.times <= ONE_BY_ONE) {
    const frame = rowFrame(trace, row);
    return (expr) => cellAt(evaluate(expr, frame), 0);
  }
  const { lists } = known;
  const column: Frame["column"] = (name) => trace.results.get(name) ?? trace.frame.column(name);
  const frame = { ...trace.frame, column };
  return (expr) => {
    let list = lists.get(expr);
    if (list === undefined) lists.set(expr, (list = evaluate(expr, frame)));
    return cellAt(list, row);
  };
}

/** The customer's own cells as a list of one. */
function rowFrame(trace: Pick<Trace, "frame" | "results">, row: number): Frame {
  const column: Frame["column"] = (name) => {
    const cells = cellsOf(trace, name, row);
    return cells instanceof Array ? cells.map((cell) => constant(cell)) : constant(cells as Scalar);
  };
  return { ...trace.frame, length: 1, column };
}

const listReaders = new WeakMap<Expr, boolean>();

function readsList(expr: Expr): boolean {
  let reads = listReaders.get(expr);
  if (reads === undefined) {
    reads = referencesOf(expr).some(({ whole }) => whole);
    listReaders.set(expr, reads);
  }
  return reads;
}

const named = new WeakMap<PreparedScheme, ReadonlyMap<string, Expr>>();

function formulasByName(prepared: PreparedScheme): ReadonlyMap<string, Expr> {
  let formulas = named.get(prepared);
  if (formulas === undefined) {
    formulas = new Map(prepared.formulas.map(({ name, expr }) => [name, expr]));
    named.set(prepared, formulas);
  }
  return formulas;
}
