import { uniformKinds } from "../uniform";
import { Kind, type Vector } from "../vector";
import { isSound, type Numbers, type Operand } from "./loops";
import { isConstant, type Node } from "./nodes";
import type { Output } from "./outputs";
import { readersOf, schedule } from "./schedule";
import { fuse, type Step } from "./steps";

/**
 * Works out a block of rows; undefined where a row comes to an error or to a number too large, for which
 * formulas are worked out part by part. The results last until the next block.
 */
export type Program = (start: number, end: number) => readonly Vector[] | undefined;

/** Loops over arrays for so many rows at `most`, which are used again and again. */
export function programFor(outputs: readonly Output[], most: number): Program {
  const wanted = outputs.flatMap(({ numbers, kinds }) => [numbers, kinds]);
  const { steps, operandOf } = stepsFor(wanted, most);
  const results = outputs.map((output) => resultOf(output, operandOf, most));
  return (start, end) => {
    const rows = end - start;
    for (const step of steps) if (!step(rows, start)) return undefined;
    return results.map((result) => result(rows));
  };
}

function stepsFor(wanted: readonly Node[], most: number) {
  const readers = readersOf(wanted);
  const isOwn = (node: Node) => readers.get(node) === 1;
  const fused = new Map([...readers.keys()].map((node) => [node, fuse(node, isOwn)] as const));
  const { order, uses } = schedule(wanted, (node) => fused.get(node)?.inputs ?? []);

  const free: Numbers[] = [];
  const open = new Map(uses);
  const arrays = new Map<Node, Numbers>();
  const steps: Step[] = [];

  const operandOf = (node: Node): Operand =>
    isConstant(node) ? node.value : (arrays.get(behind(node)) as Numbers);
  const letGo = (read: Node): void => {
    const node = behind(read);
    const readings = (open.get(node) ?? 0) - 1;
    open.set(node, readings);
    const array = arrays.get(node);
    if (readings === 0 && array !== undefined) free.push(array);
  };

  for (const node of order) {
    if (node.op === "sound") {
      const values = operandOf(node) as Numbers;
      steps.push((rows) => isSound(values, rows));
      const own = behind(node);
      open.set(own, (open.get(own) ?? 0) + (uses.get(node) ?? 0) - 1);
      continue;
    }
    const { inputs, into } = fused.get(node) as ReturnType<typeof fuse>;
    const out = free.pop() ?? new Float64Array(most);
    steps.push(into(out, inputs.map(operandOf)));
    arrays.set(node, out);
    inputs.forEach(letGo);
  }
  return { steps, operandOf };
}

/** A value that is only looked at stays where it is. */
const behind = (node: Node): Node => (node.op === "sound" ? behind(node.value) : node);

function resultOf(
  { numbers, kinds, texts }: Output,
  operandOf: (node: Node) => Operand,
  most: number
): (rows: number) => Vector {
  const [cells, codes] = [operandOf(numbers), operandOf(kinds)];
  if (typeof cells === "number" && typeof codes === "number") {
    const own = codes === Kind.Number ? null : new Uint8Array([codes]);
    const fixed: Vector = { length: 1, numbers: Float64Array.of(cells), kinds: own, texts };
    return () => fixed;
  }
  const array = typeof cells === "number" ? new Float64Array(most).fill(cells) : cells;
  return (rows) => ({
    length: rows,
    numbers: array.subarray(0, rows),
    kinds: kindsOf(codes, rows),
    texts,
  });
}

function kindsOf(codes: Operand, rows: number): Uint8Array | null {
  if (typeof codes !== "number") {
    const kinds = Uint8Array.from(codes.subarray(0, rows));
    return kinds.some((kind) => kind !== Kind.Number) ? kinds : null;
  }
  return codes === Kind.Number ? null : uniformKinds(codes as Kind, rows);
}
