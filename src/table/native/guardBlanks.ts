import type { Expr } from "../../formula/types";
import type { Column } from "../../scheme/types";

/**
 * What a place in a formula makes of a blank: "as-is" takes "" like a blank; arithmetic, comparisons and
 * truths want 0; a criterion of COUNTIFS and a formula's own result see a blank as 0.
 */
type Want = "as-is" | "number" | "zero";

type Call = Extract<Expr, { kind: "call" }>;
type Binary = Extract<Expr, { kind: "binary" }>;
type Names = ReadonlySet<string>;

/** An input that is no series, by name. */
export type InputTypes = ReadonlyMap<string, Column["type"]>;

const NONE: Names = new Set();
const ZERO: Expr = { kind: "constant", value: 0 };
const EMPTY: Expr = { kind: "constant", value: "" };

/**
 * A formula in a cell cannot be blank: =客户!C5 over an empty cell is 0. So the inputs of the calculation
 * sheet are "" where they are missing, and what the engine does with a blank is said here with "".
 * Inputs that the formula itself has found to be there are left as they stand.
 */
export function guardBlanks(expr: Expr, inputs: InputTypes, series: Names = NONE): Expr {
  const isInput = (e: Expr): e is Extract<Expr, { kind: "row" }> =>
    e.kind === "row" && e.to === undefined && inputs.has(e.column);
  const isSeries = (e: Expr) => e.kind === "row" && (e.to !== undefined || series.has(e.column));
  const typeOf = (e: Expr) => (isInput(e) ? inputs.get(e.column) : undefined);
  const isText = (e: Expr) => ["text", "choice"].includes(typeOf(e) ?? "");

  function reach(e: Expr, want: Want, known: Names): Expr {
    switch (e.kind) {
      case "row":
        return isInput(e) && !known.has(e.column) ? blankAs(e, want) : e;
      case "unary":
        return { ...e, arg: reach(e.arg, e.op === "+" ? want : "number", known) };
      case "binary":
        return binary(e, known);
      case "call":
        return call(e, want, known);
      default:
        return e;
    }
  }

  const blankAs = (e: Expr, want: Want): Expr => {
    if (want === "as-is") return e;
    if (want === "number") return isText(e) ? e : callOf("N", e);
    return callOf("IF", equal(e, EMPTY), ZERO, e);
  };

  function binary(e: Binary, known: Names): Expr {
    const both = (want: Want) => ({
      ...e,
      left: reach(e.left, want, known),
      right: reach(e.right, want, known),
    });
    if (e.op === "&") return both("as-is");
    if (!COMPARISONS.has(e.op)) return both("number");
    const constants = [e.left, e.right].map((side) =>
      side.kind === "constant" ? side.value : undefined
    );
    // A blank equals "" and is not TRUE; only FALSE and 0 need it as a number.
    if (constants.some((value) => typeof value === "string" || value === true))
      return both("as-is");
    if (!constants.includes(false)) return both("number");
    const asNumber = (side: Expr) =>
      side.kind === "constant" ? ZERO : reach(side, "number", known);
    const sides = [e.left, e.right].filter((side) => side.kind !== "constant");
    return sides.every((side) => isInput(side) && !known.has(side.column))
      ? { ...e, left: asNumber(e.left), right: asNumber(e.right) }
      : both("as-is");
  }

  function call(e: Call, want: Want, known: Names): Expr {
    const { name, args } = e;
    const all = (wants: (i: number) => Want, also: (i: number) => Names = () => known): Expr => ({
      ...e,
      args: args.map((arg, i) => reach(arg, wants(i), also(i))),
    });
    const [first] = args;
    if (ASKS.has(name) && isInput(first)) return presence(e, first);
    if (name === "IF") {
      const [yes, no] = [provenBy(first, isInput), provenNotBy(first, isInput)];
      return all(
        (i) => (i === 0 ? "number" : want),
        (i) => (i === 0 ? known : union(known, i === 1 ? yes : no))
      );
    }
    if (name === "IFS") return choices(e, want, known);
    if (name === "SWITCH")
      return all((i) => (i === 0 || (i % 2 === 1 && i < args.length - 1) ? "as-is" : want));
    if (name === "CHOOSE") return all((i) => (i === 0 ? "number" : want));
    if (name === "IFERROR" || name === "IFNA") return all(() => want);
    if (name === "INDEX" && isSeries(first)) {
      const found: Expr = {
        ...e,
        args: [first, ...args.slice(1).map((arg) => reach(arg, "number", known))],
      };
      if (want === "as-is") return found;
      return want === "number"
        ? callOf("N", found)
        : callOf("IF", equal(found, EMPTY), ZERO, found);
    }
    if (CRITERIA.has(name)) return all((i) => (isInput(args[i]) ? "zero" : "as-is"));
    if (RANGES.has(name)) return all((i) => (isInput(args[i]) ? "as-is" : "number"));
    if (TEXTS.has(name)) return all((i) => (i === 0 || isText(args[i]) ? "as-is" : "number"));
    return all(() => "number");
  }

  /** IFS: each arm knows what its own condition proved, and that those before did not hold. */
  function choices(e: Call, want: Want, known: Names): Expr {
    let so = known;
    const args: Expr[] = [];
    for (let i = 0; i + 1 < e.args.length; i += 2) {
      const condition = e.args[i];
      args.push(reach(condition, "number", so));
      args.push(reach(e.args[i + 1], want, union(so, provenBy(condition, isInput))));
      so = union(so, provenNotBy(condition, isInput));
    }
    return { ...e, args };
  }

  function presence(e: Call, input: Extract<Expr, { kind: "row" }>): Expr {
    const filled: Expr = { kind: "binary", op: "<>", left: input, right: EMPTY };
    if (e.name === "ISBLANK") return equal(input, EMPTY);
    if (e.name === "ISTEXT") return isText(input) ? filled : { kind: "constant", value: false };
    if (e.name === "ISLOGICAL" && typeOf(input) === "yesno") return filled;
    if (e.name === "ISNONTEXT")
      return isText(input) ? equal(input, EMPTY) : { kind: "constant", value: true };
    return e;
  }

  return reach(expr, "zero", NONE);
}

const COMPARISONS = new Set(["=", "<>", "<", "<=", ">", ">="]);
const ASKS = new Set(["ISBLANK", "ISTEXT", "ISLOGICAL", "ISNONTEXT", "ISNUMBER"]);
const CRITERIA = new Set(
  "COUNTIF COUNTIFS SUMIF SUMIFS AVERAGEIF AVERAGEIFS MAXIFS MINIFS".split(" ")
);
/** Functions that pass over "" in a cell they are pointed at, as over a blank. */
const RANGES = new Set(
  "SUM AVERAGE MIN MAX PRODUCT COUNT COUNTBLANK MEDIAN AND OR XOR N T LARGE SMALL RANK RANK.EQ RANK.AVG STDEV.S STDEV.P VAR.S VAR.P".split(
    " "
  )
);
const TEXTS = new Set(
  "LEFT RIGHT MID LEN FIND SEARCH SUBSTITUTE REPLACE UPPER LOWER TRIM EXACT CONCAT CONCATENATE TEXT".split(
    " "
  )
);

const callOf = (name: string, ...args: readonly Expr[]): Expr => ({ kind: "call", name, args });
const equal = (left: Expr, right: Expr): Expr => ({ kind: "binary", op: "=", left, right });
const union = (a: Names, b: Names): Names => (b.size === 0 ? a : new Set([...a, ...b]));

type IsInput = (e: Expr) => e is Extract<Expr, { kind: "row" }>;

/** Inputs that are surely there where this condition holds. */
function provenBy(condition: Expr, isInput: IsInput): Names {
  if (condition.kind !== "call") return NONE;
  const { name, args } = condition;
  if (name === "AND") return args.map((arg) => provenBy(arg, isInput)).reduce(union, NONE);
  const [first] = args;
  const asks = ["ISNUMBER", "ISTEXT", "ISLOGICAL"].includes(name);
  return asks && isInput(first) ? new Set([first.column]) : NONE;
}

/** Inputs that are surely there where it does not hold. */
function provenNotBy(condition: Expr, isInput: IsInput): Names {
  if (condition.kind !== "call" || condition.name !== "ISBLANK") return NONE;
  const [first] = condition.args;
  return isInput(first) ? new Set([first.column]) : NONE;
}
