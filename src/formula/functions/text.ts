import { buildVector, commonLength, kindAt } from "../build";
import { textOfCell, toNumbers, toTexts } from "../coerce";
import { patternOf } from "../criterion";
import { flatten } from "../flatten";
import { cells, MANY, values, type Cells, type FormulaFunction } from "../function";
import { formatNumber } from "../numberFormat";
import { joinTexts } from "../join";
import { cellAt, constant, ERRORS, Kind, type Scalar, type Vector } from "../vector";

const WRONG: Scalar = { error: "#VALUE!" };
/** Takes strings and numbers in the order that `takes` says. */
type OfCells = (...cells: never[]) => Scalar;

/**
 * A function of texts (t) and numbers (n), row by row. Where only the first text varies it is worked
 * out once for each different text.
 */
function byRow(args: readonly Vector[], takes: string, f: OfCells): Vector {
  const columns = args.map((arg, i) => (takes[i] === "t" ? toTexts(arg) : toNumbers(arg)));
  const length = commonLength(columns);
  const result = buildVector(length);
  const isByText = takes[0] === "t" && columns.slice(1).every((column) => column.length === 1);
  const known = new Map<number, Scalar>();
  for (let row = 0; row < length; row++) {
    const wrong = columns.find((column) => kindAt(column, row) === Kind.Error);
    if (wrong !== undefined) {
      result.error(row, ERRORS[wrong.numbers[wrong.length === 1 ? 0 : row]]);
      continue;
    }
    const code = columns[0].numbers[columns[0].length === 1 ? 0 : row];
    let value = isByText ? known.get(code) : undefined;
    if (value === undefined) {
      value = f(...columns.map((column) => cellAt(column, row) as never));
      if (isByText) known.set(code, value);
    }
    result.scalar(row, value);
  }
  return result.done();
}

const textFunction = (name: string, min: number, takes: string, f: OfCells): FormulaFunction =>
  values(name, min, takes.length, (args) => byRow(args, takes, f));

const left = (text: string, count = 1): Scalar =>
  count < 0 ? WRONG : text.slice(0, Math.trunc(count));

const right = (text: string, count = 1): Scalar =>
  count < 0 ? WRONG : text.slice(Math.max(0, text.length - Math.trunc(count)));

const middle = (text: string, start: number, count: number): Scalar => {
  const from = Math.trunc(start) - 1;
  return from < 0 || count < 0 ? WRONG : text.slice(from, from + Math.trunc(count));
};

const find = (wanted: string, text: string, start = 1): Scalar => {
  const at = start < 1 ? -1 : text.indexOf(wanted, Math.trunc(start) - 1);
  return at < 0 ? WRONG : at + 1;
};

/** Like FIND without regard to case, with wildcards. */
const search = (wanted: string, text: string, start = 1): Scalar => {
  const from = Math.trunc(start) - 1;
  if (from < 0 || from > text.length) return WRONG;
  const pattern = new RegExp(patternOf(wanted.toLowerCase()).source.slice(1, -1));
  const at = text.toLowerCase().slice(from).search(pattern);
  return at < 0 ? WRONG : from + at + 1;
};

const substitute = (text: string, old: string, fresh: string, instance?: number): Scalar => {
  if (old === "") return text;
  if (instance === undefined) return text.split(old).join(fresh);
  if (instance < 1) return WRONG;
  const parts = text.split(old);
  const n = Math.trunc(instance);
  if (n >= parts.length) return text;
  return parts.slice(0, n).join(old) + fresh + parts.slice(n).join(old);
};

const replace = (text: string, start: number, count: number, fresh: string): Scalar => {
  const from = Math.trunc(start) - 1;
  if (from < 0 || count < 0) return WRONG;
  return text.slice(0, from) + fresh + text.slice(from + Math.trunc(count));
};

/** Leading, trailing and repeated blanks go; only U+0020, as in Excel. */
const trim = (text: string): Scalar => text.replace(/ +/g, " ").replace(/^ | $/g, "");

/** A text that reads as a number becomes it; logicals do not count here. */
function valueOfText([value]: readonly Vector[]): Vector {
  const numbers = toNumbers(value);
  if (value.kinds === null || !value.kinds.includes(Kind.Logical)) return numbers;
  const result = buildVector(value.length);
  for (let row = 0; row < value.length; row++) {
    if (kindAt(value, row) === Kind.Logical) result.error(row, "#VALUE!");
    else result.copy(row, numbers, row);
  }
  return result.done();
}

function text([value, format]: readonly Vector[]): Vector {
  const formats = toTexts(format);
  const length = commonLength([value, formats]);
  const result = buildVector(length);
  for (let row = 0; row < length; row++) {
    const [cell, code] = [cellAt(value, row), cellAt(formats, row)];
    if (typeof code !== "string") result.scalar(row, code);
    else if (typeof cell === "number") result.scalar(row, formatNumber(cell, code) ?? WRONG);
    else if (cell === null) result.scalar(row, formatNumber(0, code) ?? WRONG);
    else if (typeof cell === "object") result.scalar(row, cell);
    else result.text(row, textOfCell(cell));
  }
  return result.done();
}

/** All texts of all cells in one. */
function concat(args: readonly Cells[]): Vector {
  const parts = args.flatMap(({ shape, columns }) => {
    if (shape === "row") return columns;
    const list = toTexts(flatten(columns));
    return Array.from({ length: list.length }, (_, cell) => constant(cellAt(list, cell)));
  });
  return joinTexts(parts);
}

export const TEXT: readonly FormulaFunction[] = [
  textFunction("LEFT", 1, "tn", left),
  textFunction("RIGHT", 1, "tn", right),
  textFunction("MID", 3, "tnn", middle),
  textFunction("LEN", 1, "t", (all: string) => all.length),
  textFunction("FIND", 2, "ttn", find),
  textFunction("SEARCH", 2, "ttn", search),
  textFunction("SUBSTITUTE", 3, "tttn", substitute),
  textFunction("REPLACE", 4, "tnnt", replace),
  textFunction("UPPER", 1, "t", (all: string) => all.toUpperCase()),
  textFunction("LOWER", 1, "t", (all: string) => all.toLowerCase()),
  textFunction("TRIM", 1, "t", trim),
  textFunction("EXACT", 2, "tt", (a: string, b: string) => a === b),
  values("VALUE", 1, 1, valueOfText),
  values("TEXT", 2, 2, text),
  values("CONCATENATE", 1, MANY, joinTexts),
  cells("CONCAT", 1, MANY, () => true, concat),
];
