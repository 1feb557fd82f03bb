import type { Expr } from "../types";
import { makeNodes } from "./makeNodes";
import { outputOf, type Output } from "./outputs";
import { programFor, type Program } from "./run";
import { uniformKind } from "../uniform";
import { Kind, type Vector } from "../vector";
import type { Value } from "./values";
import { translator } from "./translate";
import type { Sources } from "./translation";

/** Formulas that go into one program, in the order of its results. */
export interface Programmed {
  /** Formulas that come to a column of the list as it stands. */
  readonly same: ReadonlyMap<string, Vector>;
  readonly names: readonly string[];
  /** Makes the loops, for blocks of so many rows at most. */
  readonly program: (most: number) => Program;
}

/**
 * Formulas over a long list as one program of loops over plain numbers, made for the kinds of cells that
 * the list has. One it cannot be made for is left out, and what it reads goes in instead.
 */
export function programmed(
  names: readonly string[],
  sources: Sources,
  readBy: (expr: Expr) => readonly string[]
): Programmed {
  const nodes = makeNodes();
  const valueOf = translator(sources, nodes);
  const same = new Map<string, Vector>();
  const outputs: { readonly name: string; readonly output: Output }[] = [];
  const wanted = new Set(names);
  for (const name of wanted) {
    const expr = sources.formula(name);
    if (expr === undefined) throw new Error(`no formula ${name}`);
    const value = valueOf(expr);
    const column = columnBehind(value);
    const output = column === undefined ? outputOf(value, nodes) : undefined;
    if (column !== undefined) same.set(name, column);
    else if (output !== undefined) outputs.push({ name, output });
    else readBy(expr).forEach((read) => wanted.add(read));
  }
  return {
    same,
    names: outputs.map(({ name }) => name),
    program: (most) =>
      programFor(
        outputs.map(({ output }) => output),
        most
      ),
  };
}

/** A column all of whose cells are of the kind that the value is. */
function columnBehind(value: Value): Vector | undefined {
  if (value.is === "texts")
    return uniformKind(value.vector) === undefined ? undefined : value.vector;
  if (value.is !== "number" && value.is !== "truth") return undefined;
  const { node } = value;
  const kind = value.is === "number" ? Kind.Number : Kind.Logical;
  const isWhole = node.op === "column" && uniformKind(node.vector) === kind;
  return isWhole ? node.vector : undefined;
}
