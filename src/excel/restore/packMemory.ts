/** A run's memory as text: its columns as bytes behind the rest. */
import { cellAt, vectorOf, type Scalar, type Vector } from "../../formula/vector";
import { blockWriter, cellsOf, type CellBlock } from "./cellBlocks";
import { pack, unpackAll } from "./packed";
import type { RunMemory } from "./runMemory";

/**
 * What earlier versions wrote: values in the order of their first customer, and which of them each
 * customer has; left out: his own.
 */
interface ListedCells {
  readonly v: readonly Scalar[];
  readonly c?: readonly number[];
}

type PackedCells = CellBlock | ListedCells;

interface PackedMemory {
  readonly head: Pick<RunMemory, "schemeId" | "rules" | "asOf" | "rows" | "asked">;
  readonly columns: readonly (readonly [string, PackedCells | readonly PackedCells[]])[];
  readonly points: readonly (readonly [string, PackedCells])[];
  readonly score: PackedCells;
  readonly before: PackedCells;
  readonly tiers: PackedCells;
}

export function packMemory(memory: RunMemory): string {
  const { schemeId, rules, asOf, rows, asked, columns, points, score, before, tiers } = memory;
  const { add, bytes } = blockWriter();
  const addVector = (vector: Vector) => add(scalarsOf(vector));
  const packed: PackedMemory = {
    head: { schemeId, rules, asOf, rows, asked },
    columns: [...columns].map(([name, cells]) => [
      name,
      isSeries(cells) ? cells.map(addVector) : addVector(cells),
    ]),
    points: [...points].map(([name, numbers]) => [name, add(numbers)]),
    score: add(score),
    before: add(before),
    tiers: add(tiers),
  };
  return pack(packed, bytes());
}

/** Undefined for a text that was cut or edited. */
export function unpackMemory(text: string): RunMemory | undefined {
  const found = unpackAll(text);
  if (found === undefined || !isPacked(found.value)) return undefined;
  const { head, columns, points, score, before, tiers } = found.value;
  const scalars = (cells: PackedCells) => unpackCells(cells, found.behind);
  const vector = (cells: PackedCells): Vector => vectorOf(scalars(cells));
  return {
    ...head,
    columns: new Map(
      columns.map(([name, cells]) => [name, isSeries(cells) ? cells.map(vector) : vector(cells)])
    ),
    points: new Map(points.map(([name, cells]) => [name, numbersOf(scalars(cells))])),
    score: numbersOf(scalars(score)),
    before: textsOf(scalars(before)),
    tiers: textsOf(scalars(tiers)),
  };
}

const isSeries = <T>(cells: T | readonly T[]): cells is readonly T[] => Array.isArray(cells);

/** Numbers need no scalars of their own. */
const scalarsOf = (vector: Vector): ArrayLike<Scalar> =>
  vector.kinds === null && vector.numbers.length === vector.length
    ? vector.numbers
    : Array.from({ length: vector.length }, (_, i) => cellAt(vector, i));

const unpackCells = (cells: PackedCells, bytes: Uint8Array): readonly Scalar[] =>
  "at" in cells
    ? cellsOf(cells, bytes)
    : cells.c === undefined
      ? cells.v
      : cells.c.map((code) => cells.v[code] ?? null);

const numbersOf = (cells: readonly Scalar[]): Float64Array =>
  Float64Array.from(cells, (n) => (typeof n === "number" ? n : NaN));

const textsOf = (cells: readonly Scalar[]): readonly (string | null)[] =>
  cells.map((text) => (typeof text === "string" ? text : null));

function isPacked(found: unknown): found is PackedMemory {
  if (typeof found !== "object" || found === null) return false;
  const { head, columns, points, score, before, tiers } = found as Partial<PackedMemory>;
  return (
    typeof head === "object" &&
    Array.isArray(columns) &&
    Array.isArray(points) &&
    typeof score === "object" &&
    typeof before === "object" &&
    typeof tiers === "object"
  );
}
