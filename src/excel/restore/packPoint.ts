/** The cells of a restore point as text: its columns as bytes behind the rest. */
import type { Scalar } from "../../formula/vector";
import { blockWriter, cellsOf, type CellBlock } from "./cellBlocks";
import { pack, unpackAll } from "./packed";
import type { RestorePoint, SavedNewColumn, SavedRun } from "./types";

/** What earlier versions wrote: each value with how often it comes in a row. */
type Repeats = readonly (readonly [Scalar, number])[];

type Cells = CellBlock | Repeats;

type PackedRun = Pick<SavedRun, "column" | "row"> &
  Readonly<Record<"before" | "after" | "formats", Cells>>;

type Dressed = NonNullable<SavedNewColumn["dressed"]>;

type PackedColumn = Omit<SavedNewColumn, "dressed"> & {
  readonly dressed?: Omit<Dressed, "formats"> & { readonly formats: Cells };
};

type PackedPoint = Omit<RestorePoint, "rows" | "keys" | "runs" | "fresh"> & {
  /** By how much each row lies below the one before; earlier versions wrote the rows themselves. */
  readonly rows: CellBlock | readonly number[];
  readonly keys: CellBlock | readonly number[];
  readonly runs: readonly PackedRun[];
  readonly fresh: readonly PackedColumn[];
};

export function packPoint(point: RestorePoint): string {
  const { add, bytes } = blockWriter();
  const packed: PackedPoint = {
    ...point,
    rows: add(point.rows.map((row, i) => row - (i === 0 ? 0 : point.rows[i - 1]))),
    keys: add(point.keys),
    runs: point.runs.map(({ before, after, formats, ...run }) => ({
      ...run,
      before: add(before),
      after: add(after),
      formats: add(formats),
    })),
    fresh: point.fresh.map(({ dressed, ...column }) => ({
      ...column,
      ...(dressed && { dressed: { ...dressed, formats: add(dressed.formats) } }),
    })),
  };
  return pack(packed, bytes());
}

/** Undefined for a text that was cut or edited. */
export function unpackPoint(text: string): RestorePoint | undefined {
  const found = unpackAll(text);
  if (found === undefined || !isPacked(found.value)) return undefined;
  const { value, behind } = found;
  const cells = <T>(packed: Cells): readonly T[] => unpackCells(packed, behind) as readonly T[];
  return {
    ...value,
    rows: isBlock(value.rows) ? summed(cells(value.rows)) : value.rows,
    keys: isBlock(value.keys) ? cells(value.keys) : value.keys,
    runs: value.runs.map(({ before, after, formats, ...run }) => ({
      ...run,
      before: cells(before),
      after: cells(after),
      formats: cells(formats),
    })),
    fresh: value.fresh.map(({ dressed, ...column }) => ({
      ...column,
      dressed: dressed && { ...dressed, formats: cells(dressed.formats) },
    })),
  };
}

function summed(steps: readonly number[]): readonly number[] {
  let row = 0;
  return steps.map((step) => (row += step));
}

const isPacked = (found: unknown): found is PackedPoint =>
  typeof found === "object" &&
  found !== null &&
  Array.isArray((found as Partial<PackedPoint>).runs) &&
  Array.isArray((found as Partial<PackedPoint>).fresh);

const isBlock = (cells: CellBlock | readonly unknown[]): cells is CellBlock =>
  !Array.isArray(cells);

const unpackCells = (cells: Cells, bytes: Uint8Array): readonly Scalar[] =>
  isBlock(cells)
    ? cellsOf(cells, bytes)
    : cells.flatMap(([value, count]) => Array<Scalar>(count).fill(value));
