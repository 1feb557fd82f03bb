import { compareNumbers, holdsFor, type ComparisonOp } from "../compare";
import { roundNearest, wholeBelow } from "../functions/rounding";
import { holdsIn, type Interval } from "../thresholds";
import type { Vector } from "../vector";
import {
  isConstant,
  isTruth,
  resultsOf,
  type Binary,
  type Ladder,
  type Node,
  type Operation,
} from "./nodes";
import { allInside, rangeOf, rangeOfBinary, TRUTHS, union, type Range } from "./ranges";

/** Makes the nodes of one program; what is known beforehand is worked out at once. */
export interface Nodes {
  readonly constant: (value: number) => Node;
  readonly column: (vector: Vector) => Node;
  readonly kind: (vector: Vector, kinds: number) => Node;
  readonly lookup: (vector: Vector, table: Float64Array) => Node;
  readonly binary: (op: Binary["op"], left: Node, right: Node) => Node;
  readonly round: (value: Node, digits: number) => Node;
  readonly whole: (value: Node) => Node;
  readonly inside: (value: Node, interval: Interval) => Node;
  readonly compare: (sign: ComparisonOp, left: Node, right: Node) => Node;
  readonly not: (value: Node) => Node;
  readonly finite: (value: Node) => Node;
  readonly sound: (value: Node) => Node;
  readonly select: (test: Node, yes: Node, no: Node) => Node;
  readonly ladder: (value: Node, steps: readonly Interval[], results: Float64Array) => Node;
}

export function makeNodes(): Nodes {
  const known = new Map<string, Node>();
  const places = new Map<object, number>();
  const placeOf = (thing: object): number => {
    const place = places.get(thing) ?? places.size;
    places.set(thing, place);
    return place;
  };
  const make = (key: string, operation: Operation, { low, high }: Range): Node => {
    let node = known.get(key);
    if (node === undefined) known.set(key, (node = { ...operation, id: known.size, low, high }));
    return node;
  };

  const constant = (value: number) =>
    make(
      `constant ${Object.is(value, -0) ? "-0" : value}`,
      { op: "constant", value },
      { low: value, high: value }
    );
  const ONE = constant(1);
  const ZERO = constant(0);
  const truth = (value: boolean) => (value ? ONE : ZERO);

  /** The same node with other results, for those that pick from a few. */
  function mapped(node: Node, change: (result: number) => number): Node | undefined {
    if (isConstant(node)) return constant(change(node.value));
    if (resultsOf(node) === undefined) return undefined;
    if (node.op === "ladder") return ladder(node.value, node.steps, node.results.map(change));
    if (node.op === "lookup") return lookup(node.vector, node.table.map(change));
    if (isTruth(node)) return select(node, constant(change(1)), constant(change(0)));
    if (node.op !== "select" || !isConstant(node.yes) || !isConstant(node.no)) return undefined;
    return select(node.test, constant(change(node.yes.value)), constant(change(node.no.value)));
  }

  function lookup(vector: Vector, table: Float64Array): Node {
    if (table.length > 0 && table.every((result) => result === table[0])) return constant(table[0]);
    const key = `lookup ${placeOf(vector)} ${table.join()}`;
    return make(key, { op: "lookup", vector, table }, rangeOf(table));
  }

  function binary(op: Binary["op"], left: Node, right: Node): Node {
    if (op === "and" || op === "or") return joined(op, left, right);
    if (isConstant(left) && isConstant(right)) {
      const result = settledBinary(op, left.value, right.value);
      if (result !== undefined) return constant(result);
    }
    if (op === "+" && right === ZERO) return left;
    if (op === "+" && left === ZERO) return right;
    if (op === "min" || op === "max") {
      if (isTruth(left) && isTruth(right)) return joined(op === "min" ? "and" : "or", left, right);
      if (isConstant(left)) return clamped(op, left.value, right);
      if (isConstant(right)) return clamped(op, right.value, left);
    }
    return make(
      `${op} ${left.id} ${right.id}`,
      { op, left, right },
      rangeOfBinary(op, left, right)
    );
  }

  /** MIN or MAX with a number; of one within the other only one step is left. */
  function clamped(op: "min" | "max", limit: number, value: Node): Node {
    const [from, to] = op === "min" ? [-Infinity, limit] : [limit, Infinity];
    if (value.op === "clamp" && (op === "min" ? limit >= value.from : limit <= value.to))
      return clamp(value.value, Math.max(from, value.from), Math.min(to, value.to));
    return clamp(value, from, to);
  }

  function clamp(value: Node, from: number, to: number): Node {
    if (value.low >= from && value.high <= to) return value;
    const kept = (x: number) => Math.min(to, Math.max(from, x));
    const range = { low: kept(value.low), high: kept(value.high) };
    return make(`clamp ${value.id} ${from} ${to}`, { op: "clamp", value, from, to }, range);
  }

  function joined(op: "and" | "or", left: Node, right: Node): Node {
    const [neutral, deciding] = op === "and" ? [ONE, ZERO] : [ZERO, ONE];
    if (left === deciding || right === deciding) return deciding;
    if (left === neutral || left === right) return right;
    if (right === neutral) return left;
    return make(`${op} ${left.id} ${right.id}`, { op, left, right }, TRUTHS);
  }

  function select(test: Node, yes: Node, no: Node): Node {
    if (isConstant(test)) return test.value !== 0 ? yes : no;
    if (yes === no) return yes;
    if (yes === ONE && no === ZERO) return test;
    if (yes === ZERO && no === ONE) return not(test);
    const steps = stepsOf(no);
    if (test.op === "inside" && isConstant(yes) && steps?.value === test.value) {
      const results = Float64Array.of(yes.value, ...steps.results);
      return ladder(test.value, [test.interval, ...steps.steps], results);
    }
    return make(
      `select ${test.id} ${yes.id} ${no.id}`,
      { op: "select", test, yes, no },
      union(yes, no)
    );
  }

  function not(value: Node): Node {
    if (isConstant(value)) return truth(value.value === 0);
    if (value.op === "not") return value.value;
    return make(`not ${value.id}`, { op: "not", value }, TRUTHS);
  }

  function inside(value: Node, interval: Interval): Node {
    // an error lies in no range, and has to be seen
    const all = value.op === "sound" ? undefined : allInside(value, interval);
    if (all !== undefined) return truth(all);
    const key = `inside ${value.id} ${keyOf(interval)}`;
    return (
      mapped(value, (result) => (holdsIn(interval, result) ? 1 : 0)) ??
      make(key, { op: "inside", value, interval }, TRUTHS)
    );
  }

  function ladder(value: Node, steps: readonly Interval[], results: Float64Array): Node {
    const known = mapped(value, (result) => {
      const step = steps.findIndex((interval) => holdsIn(interval, result));
      return results[step < 0 ? steps.length : step];
    });
    if (known !== undefined) return known;
    if (results.every((result) => result === results[0])) return constant(results[0]);
    const key = `ladder ${value.id} ${steps.map(keyOf).join(";")} ${results.join()}`;
    return make(key, { op: "ladder", value, steps, results }, rangeOf(results));
  }

  return {
    constant,
    column: (vector) =>
      make(`column ${placeOf(vector)}`, { op: "column", vector }, rangeOf(vector.numbers)),
    kind: (vector, kinds) =>
      make(`kind ${placeOf(vector)} ${kinds}`, { op: "kind", vector, kinds }, TRUTHS),
    lookup,
    binary,
    round: (value, digits) =>
      isConstant(value)
        ? constant(roundNearest(value.value, digits))
        : make(`round ${value.id} ${digits}`, { op: "round", value, digits }, around(value)),
    whole: (value) =>
      isConstant(value)
        ? constant(wholeBelow(value.value))
        : make(`whole ${value.id}`, { op: "whole", value }, around(value)),
    inside,
    compare: (sign, left, right) =>
      isConstant(left) && isConstant(right)
        ? truth(holdsFor(sign, compareNumbers(left.value, right.value)))
        : make(
            `compare ${sign} ${left.id} ${right.id}`,
            { op: "compare", sign, left, right },
            TRUTHS
          ),
    not,
    finite: (value) =>
      isConstant(value) ? ONE : make(`finite ${value.id}`, { op: "finite", value }, TRUTHS),
    sound: (value) =>
      isConstant(value) ? value : make(`sound ${value.id}`, { op: "sound", value }, value),
    select,
    ladder,
  };
}

/** Rounding moves a number by less than one. */
const around = ({ low, high }: Range): Range => ({ low: low - 1, high: high + 1 });

/** Choices between numbers by where one value lies, as the steps of a ladder. */
function stepsOf(node: Node): Pick<Ladder, "value" | "steps" | "results"> | undefined {
  if (node.op === "ladder") return node;
  if (node.op !== "select" || node.test.op !== "inside") return undefined;
  const { test, yes, no } = node;
  if (!isConstant(yes) || !isConstant(no)) return undefined;
  const results = Float64Array.of(yes.value, no.value);
  return { value: test.value, steps: [test.interval], results };
}

const keyOf = ({ low, high, isTurned }: Interval): string => `${low} ${high} ${isTurned}`;

/** What two numbers come to; undefined where that is an error. */
function settledBinary(op: Binary["op"], a: number, b: number): number | undefined {
  const result = { "+": a + b, "-": a - b, "*": a * b, "/": b === 0 ? NaN : a / b }[op as "+"];
  if (op === "min") return b < a ? b : a;
  if (op === "max") return b > a ? b : a;
  return Number.isFinite(result) ? result : undefined;
}
