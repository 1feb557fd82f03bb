import { toNumbers } from "../coerce";
import { buildVector, commonLength, errorConstant, kindAt } from "../build";
import { flatten, overList } from "../flatten";
import { cells, MANY, valueOf, values, type Cells, type FormulaFunction } from "../function";
import { locate, type LookupWay } from "../locate";
import { constant, ERRORS, Kind, type ErrorText, type Vector } from "../vector";

/** The cell at a place (from 1) of each row; the place's own error or #REF! where there is none. */
function cellsAt(source: Cells, places: Vector): Vector {
  const isList = source.shape === "list";
  const list = isList ? flatten(source.columns) : undefined;
  const last = list === undefined ? source.columns.length : list.length;
  const length = commonLength(isList ? [places] : [places, ...source.columns]);
  const result = buildVector(length);
  for (let row = 0; row < length; row++) {
    const place = Math.trunc(places.numbers[places.length === 1 ? 0 : row]);
    if (kindAt(places, row) === Kind.Error) result.error(row, ERRORS[place]);
    else if (place < 1 || place > last) result.error(row, "#REF!");
    else if (list !== undefined) result.copy(row, list, place - 1);
    else result.copy(row, source.columns[place - 1], row);
  }
  return result.done();
}

/** An option such as MATCH's third argument; options are the same for all rows. */
function option(argument: Cells | undefined, otherwise: number): number {
  return argument === undefined ? otherwise : toNumbers(valueOf(argument)).numbers[0];
}

function search(value: Cells, list: Cells, way: LookupWay): Vector {
  return overList(list, [valueOf(value)], (column, [wanted]) => locate(wanted, column, way));
}

function match([value, list, type]: readonly Cells[]): Vector {
  const kind = Math.sign(option(type, 1));
  return search(value, list, kind === 0 ? "exact" : kind > 0 ? "sorted" : "descending");
}

const XLOOKUP_WAYS: Readonly<Record<number, LookupWay>> = {
  0: "exact",
  [-1]: "below",
  1: "above",
  2: "wildcard",
};

function xlookup([value, list, results, missing, mode, direction]: readonly Cells[]): Vector {
  const way = XLOOKUP_WAYS[option(mode, 0)];
  if (way === undefined) return constant({ error: "#VALUE!" });
  const isFromEnd = way === "exact" && option(direction, 1) === -1;
  const places = search(value, list, isFromEnd ? "last" : way);
  const found = cellsAt(results, places);
  return missing === undefined ? found : orElse(found, places, valueOf(missing), "#N/A");
}

/** `fallback` where the place was not found; an error in the found cell itself stays. */
function orElse(found: Vector, places: Vector, fallback: Vector, error: ErrorText): Vector {
  const length = commonLength([found, fallback]);
  const result = buildVector(length);
  for (let row = 0; row < length; row++) {
    const code = places.numbers[places.length === 1 ? 0 : row];
    const isMissing = kindAt(places, row) === Kind.Error && ERRORS[code] === error;
    result.copy(row, isMissing ? fallback : found, row);
  }
  return result.done();
}

function vlookup([value, table, column, nearest]: readonly Cells[]): Vector {
  if (table.shape !== "list") return constant({ error: "#VALUE!" });
  const isExact = option(nearest, 1) === 0;
  const places = locate(valueOf(value), table.columns[0], isExact ? "exact" : "sorted");
  const number = Math.trunc(option(column, 1));
  if (number < 1) return constant({ error: "#VALUE!" });
  if (number > table.columns.length) return constant({ error: "#REF!" });
  return cellsAt({ ...table, columns: [table.columns[number - 1]] }, places);
}

/** Two vectors, or one array whose first column (or row, if wider than high) is searched. */
function lookup([value, list, results]: readonly Cells[]): Vector {
  if (results !== undefined) return cellsAt(results, search(value, list, "sorted"));
  const { columns } = list;
  const height = columns[0].length;
  if (list.shape === "row" || columns.length === 1 || height === 1) {
    return cellsAt(list, search(value, list, "sorted"));
  }
  const line = (row: number) =>
    flatten(columns.map((column) => cellsAt({ ...list, columns: [column] }, constant(row))));
  const isWide = columns.length > height;
  const [searched, given] = isWide
    ? [line(1), line(height)]
    : [columns[0], columns[columns.length - 1]];
  const places = locate(valueOf(value), searched, "sorted");
  return cellsAt({ ...list, columns: [given] }, places);
}

function index([array, row, column]: readonly Cells[]): Vector {
  const rows = toNumbers(valueOf(row));
  const isLine = array.shape === "row" || array.columns[0].length === 1;
  if (array.columns.length === 1 || isLine) {
    const place = isLine && column !== undefined ? toNumbers(valueOf(column)) : rows;
    return cellsAt(array, place);
  }
  if (column === undefined) return constant({ error: "#REF!" });
  const columns = toNumbers(valueOf(column));
  const length = commonLength([rows, columns]);
  const result = buildVector(length);
  const byColumn = array.columns.map((each) => cellsAt({ ...array, columns: [each] }, rows));
  for (let r = 0; r < length; r++) {
    const c = Math.trunc(columns.numbers[columns.length === 1 ? 0 : r]);
    if (kindAt(columns, r) === Kind.Error) result.error(r, ERRORS[c]);
    else result.copy(r, byColumn[c - 1] ?? constant({ error: "#REF!" }), r);
  }
  return result.done();
}

function choose([place, ...options]: readonly Vector[]): Vector {
  const places = toNumbers(place);
  const length = commonLength([places, ...options]);
  const result = buildVector(length);
  for (let row = 0; row < length; row++) {
    const n = places.numbers[places.length === 1 ? 0 : row];
    if (kindAt(places, row) === Kind.Error) result.copy(row, errorConstant(n), 0);
    else result.copy(row, options[Math.trunc(n) - 1] ?? constant({ error: "#VALUE!" }), row);
  }
  return result.done();
}

const first = (i: number) => i === 0;
const second = (i: number) => i === 1;
const secondOrThird = (i: number) => i === 1 || i === 2;

export const LOOKUP: readonly FormulaFunction[] = [
  values("CHOOSE", 2, MANY, choose),
  cells("INDEX", 2, 3, first, index),
  cells("MATCH", 2, 3, second, match),
  cells("XLOOKUP", 3, 6, secondOrThird, xlookup),
  cells("VLOOKUP", 3, 4, second, vlookup),
  cells("LOOKUP", 2, 3, secondOrThird, lookup),
];
