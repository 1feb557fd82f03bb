/** A run's memory as text: each value of a column stands once, however many customers share it. */
import { cellAt, vectorOf, type Scalar, type Vector } from "../../formula/vector";
import { pack, unpack } from "./packed";
import type { RunMemory } from "./runMemory";

/** Values in the order of their first customer, and which of them each customer has; left out: his own. */
interface PackedCells {
  readonly v: readonly Scalar[];
  readonly c?: readonly number[];
}

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
  const packed: PackedMemory = {
    head: { schemeId, rules, asOf, rows, asked },
    columns: [...columns].map(([name, cells]) => [
      name,
      isSeries(cells) ? cells.map(packVector) : packVector(cells),
    ]),
    points: [...points].map(([name, numbers]) => [name, packNumbers(numbers)]),
    score: packNumbers(score),
    before: packCells(before),
    tiers: packCells(tiers),
  };
  return pack(packed);
}

/** Undefined for a text that was cut or edited. */
export function unpackMemory(text: string): RunMemory | undefined {
  const found = unpack(text);
  if (!isPacked(found)) return undefined;
  const { head, columns, points, score, before, tiers } = found;
  return {
    ...head,
    columns: new Map(
      columns.map(([name, cells]) => [
        name,
        isSeries(cells) ? cells.map(unpackVector) : unpackVector(cells),
      ])
    ),
    points: new Map(points.map(([name, cells]) => [name, unpackNumbers(cells)])),
    score: unpackNumbers(score),
    before: unpackTexts(before),
    tiers: unpackTexts(tiers),
  };
}

const isSeries = <T>(cells: T | readonly T[]): cells is readonly T[] => Array.isArray(cells);

const packVector = (vector: Vector): PackedCells =>
  packCells(Array.from({ length: vector.length }, (_, i) => cellAt(vector, i)));

const unpackVector = (cells: PackedCells): Vector => vectorOf(unpackCells(cells));

/** JSON knows no NaN: no number is null. */
const packNumbers = (numbers: Float64Array): PackedCells =>
  packCells(Array.from(numbers, (n) => (Number.isFinite(n) ? n : null)));

const unpackNumbers = (cells: PackedCells): Float64Array =>
  Float64Array.from(unpackCells(cells), (n) => (typeof n === "number" ? n : NaN));

function packCells(cells: readonly Scalar[]): PackedCells {
  const places = new Map<unknown, number>();
  const values: Scalar[] = [];
  const codes = cells.map((cell) => {
    const key = typeof cell === "object" && cell !== null ? `#${cell.error}#` : cell;
    let code = places.get(key);
    if (code === undefined) {
      places.set(key, (code = values.length));
      values.push(cell);
    }
    return code;
  });
  return values.length === cells.length ? { v: values } : { v: values, c: codes };
}

const unpackCells = ({ v, c }: PackedCells): readonly Scalar[] =>
  c === undefined ? v : c.map((code) => v[code] ?? null);

const unpackTexts = (cells: PackedCells): readonly (string | null)[] =>
  unpackCells(cells).map((text) => (typeof text === "string" ? text : null));

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
