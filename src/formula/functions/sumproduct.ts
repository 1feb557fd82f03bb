import { commonLength, errorConstant } from "../build";
import { cells, MANY, type Cells, type FormulaFunction } from "../function";
import { constant, Kind, type Vector } from "../vector";

/** Cells side by side multiplied, the products added up; what is no number counts 0. */
function sumProduct(args: readonly Cells[]): Vector {
  const sizes = args.map(({ shape, columns }) =>
    columns.map((column) => (shape === "list" ? column.length : 1)).join()
  );
  if (sizes.some((size) => size !== sizes[0])) return constant({ error: "#VALUE!" });
  const lanes = args[0].columns.length;
  const laneColumns = Array.from({ length: lanes }, (_, lane) =>
    args.map(({ columns }) => columns[lane])
  );
  const isPerRow = args.some(({ shape }) => shape === "row");
  return isPerRow ? productsPerRow(laneColumns) : productsOfList(laneColumns);
}

/** The error of the first column that has one in this cell, else undefined. */
function errorIn(columns: readonly Vector[], cell: number): number | undefined {
  for (const { kinds, numbers, length } of columns) {
    const i = length === 1 ? 0 : cell;
    if (kinds !== null && kinds[i] === Kind.Error) return numbers[i];
  }
  return undefined;
}

function productAt(columns: readonly Vector[], cell: number): number {
  let product = 1;
  for (const { kinds, numbers, length } of columns) {
    const i = length === 1 ? 0 : cell;
    product *= kinds === null || kinds[i] === Kind.Number ? numbers[i] : 0;
  }
  return product;
}

function productsPerRow(lanes: readonly (readonly Vector[])[]): Vector {
  const length = commonLength(lanes.flat());
  const out = new Float64Array(length);
  let kinds: Uint8Array | null = null;
  for (let row = 0; row < length; row++) {
    for (const columns of lanes) {
      const error = errorIn(columns, row);
      if (error === undefined) {
        out[row] += productAt(columns, row);
        continue;
      }
      kinds ??= new Uint8Array(length);
      kinds[row] = Kind.Error;
      out[row] = error;
      break;
    }
  }
  return { length, numbers: out, kinds, texts: [] };
}

function productsOfList(lanes: readonly (readonly Vector[])[]): Vector {
  let [sum, lost] = [0, 0];
  for (const columns of lanes) {
    for (let cell = 0; cell < columns[0].length; cell++) {
      const error = errorIn(columns, cell);
      if (error !== undefined) return errorConstant(error);
      const x = productAt(columns, cell);
      // Neumaier, as in totals.ts: the order of the rows must not show
      const next = sum + x;
      lost += Math.abs(sum) >= Math.abs(x) ? sum - next + x : x - next + sum;
      sum = next;
    }
  }
  return constant(sum + lost);
}

export const SUMPRODUCT: readonly FormulaFunction[] = [
  cells("SUMPRODUCT", 1, MANY, () => true, sumProduct),
];
