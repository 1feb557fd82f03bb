import type { Frame } from "../formula/types";
import { constant, numberVector, type Vector } from "../formula/vector";
import { POSITION, suppliedName } from "../scheme/names";
import type { Column, Scheme } from "../scheme/types";
import type { GradingInput } from "./types";

const BLANK = constant(null);

/** The scheme's columns as formulas see them; what the sheet lacks is blank for every customer. */
export function schemeFrame(scheme: Scheme, input: GradingInput): Frame {
  const columns = new Map<string, Vector | readonly Vector[]>();
  for (const column of scheme.columns) {
    const cells = input.columns.get(column.name) ?? blankColumn(column);
    // With another form the name itself is a formula over what the sheet supplied.
    columns.set(column.otherwise === undefined ? column.name : suppliedName(column.name), cells);
  }
  const order = scheme.columns.map(({ name }) => name);
  const column = (name: string) => {
    if (name === POSITION && !columns.has(POSITION)) columns.set(POSITION, positions(input.rows));
    return columns.get(name);
  };
  return { length: input.rows, asOf: input.asOf, order, column };
}

/** Few schemes ask for the order of the list. */
function positions(rows: number): Vector {
  const numbers = new Float64Array(rows);
  for (let i = 0; i < rows; i++) numbers[i] = i + 1;
  return numberVector(numbers);
}

function blankColumn(column: Column): Vector | readonly Vector[] {
  return column.periods === undefined ? BLANK : Array.from({ length: column.periods }, () => BLANK);
}
