import { VERDICTS } from "../compare";
import { climber } from "./ladders";
import * as loops from "./loops";
import type { Numbers, Operand } from "./loops";
import { isConstant, partsOf, type Node } from "./nodes";

/** One loop over the rows of a block; false where the block has to be worked out another way. */
export type Step = (rows: number, start: number) => boolean;

/** A step of the program: the node it ends in, what it reads, and its loop over given arrays. */
export interface Fused {
  readonly inputs: readonly Node[];
  readonly into: (out: Numbers, inputs: readonly Operand[]) => Step;
}

const always =
  (loop: (rows: number, start: number) => void): Step =>
  (rows, start) => {
    loop(rows, start);
    return true;
  };

/** `isOwn`: nobody else reads that node, so that the step may do its work on the way. */
export function fuse(node: Node, isOwn: (node: Node) => boolean): Fused {
  return (
    points(node, isOwn) ??
    scaled(node, isOwn) ??
    sums(node, isOwn) ?? { inputs: partsOf(node), into: single(node) }
  );
}

/** ROUND(MAX(low,MIN(high,x/by*factor)),digits) in one loop. */
function points(node: Node, isOwn: (node: Node) => boolean): Fused | undefined {
  if (node.op !== "round") return undefined;
  const clamp = node.value.op === "clamp" && isOwn(node.value) ? node.value : undefined;
  const inner = clamp?.value ?? node.value;
  const product = inner.op === "*" && isConstant(inner.right) && isOwn(inner) ? inner : undefined;
  const how: loops.Points = {
    factor: product?.right.op === "constant" ? product.right.value : 1,
    low: clamp?.from ?? -Infinity,
    high: clamp?.to ?? Infinity,
    scale: 10 ** node.digits,
  };
  const values = product?.left ?? inner;
  if (values.op !== "/" || !isOwn(values))
    return {
      inputs: [values],
      into: (out, [x]) => always((rows) => loops.points(out, x as Numbers, how, rows)),
    };
  const { left, right } = values;
  if (isConstant(right))
    return {
      inputs: [left],
      into: (out, [x]) =>
        always((rows) => loops.pointsOfShare(out, x as Numbers, right.value, how, rows)),
    };
  if (isConstant(left)) return undefined;
  return {
    inputs: [left, right],
    into:
      (out, [x, y]) =>
      (rows) =>
        loops.pointsOfQuotient(out, x as Numbers, y as Numbers, how, rows),
  };
}

/** x/by*factor in one loop. */
function scaled(node: Node, isOwn: (node: Node) => boolean): Fused | undefined {
  if (node.op !== "*" || !isConstant(node.right)) return undefined;
  const { left, right } = node;
  if (left.op !== "/" || !isConstant(left.right) || isConstant(left.left) || !isOwn(left))
    return undefined;
  const [by, factor] = [left.right.value, right.value];
  return {
    inputs: [left.left],
    into: (out, [x]) => always((rows) => loops.scale(out, x as Numbers, by, factor, rows)),
  };
}

/** Up to five summands in one loop, added from the left. */
function sums(node: Node, isOwn: (node: Node) => boolean): Fused | undefined {
  const summands: Node[] = [];
  let rest: Node = node;
  while (rest.op === "+" && !isConstant(rest.right) && !isConstant(rest.left)) {
    if (summands.length === MOST_SUMMANDS - 1 || (rest !== node && !isOwn(rest))) break;
    summands.unshift(rest.right);
    rest = rest.left;
  }
  summands.unshift(rest);
  const sum = loops.SUMS[summands.length];
  return sum === undefined
    ? undefined
    : {
        inputs: summands,
        into: (out, inputs) => always((rows) => sum(out, inputs as readonly Numbers[], rows)),
      };
}

const MOST_SUMMANDS = 5;

const BINARY = {
  "+": loops.add,
  "-": loops.subtract,
  "*": loops.multiply,
  min: loops.least,
  max: loops.greatest,
  and: loops.and,
  or: loops.or,
} as const;

const single =
  (node: Node): Fused["into"] =>
  (out, [first, second, third]) => {
    const values = first as Numbers;
    switch (node.op) {
      case "column": {
        const { numbers } = node.vector;
        return always((rows, start) => out.set(numbers.subarray(start, start + rows)));
      }
      case "kind": {
        const kinds = node.vector.kinds as Uint8Array;
        return always((rows, start) =>
          loops.kindIs(out, kinds.subarray(start, start + rows), node.kinds, rows)
        );
      }
      case "lookup": {
        const { numbers } = node.vector;
        return always((rows, start) =>
          loops.lookUp(out, numbers.subarray(start, start + rows), node.table, rows)
        );
      }
      case "/":
        return (rows: number) => loops.divide(out, first, second, rows);
      case "whole":
        return always((rows) => loops.whole(out, values, rows));
      case "clamp":
        return always((rows) => loops.clamp(out, values, node.from, node.to, rows));
      case "inside":
        return always((rows) => loops.inside(out, values, node.interval, rows));
      case "compare":
        return always((rows) => loops.compare(out, first, second, VERDICTS[node.sign], rows));
      case "not":
        return always((rows) => loops.not(out, values, rows));
      case "finite":
        return always((rows) => loops.finite(out, values, rows));
      case "select":
        return always((rows) => loops.select(out, values, second, third, rows));
      case "ladder": {
        const climb = climber(node.steps, node.results);
        return always((rows) => climb(out, values, rows));
      }
      case "round":
      case "constant":
      case "sound":
        throw new Error(`${node.op} is no loop of its own`);
      default:
        return always((rows) => BINARY[node.op as keyof typeof BINARY](out, first, second, rows));
    }
  };
