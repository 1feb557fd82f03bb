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
  columns.set(POSITION, numberVector(Float64Array.from({ length: input.rows }, (_, i) => i + 1)));
  const order = scheme.columns.map(({ name }) => name);
  return { length: input.rows, asOf: input.asOf, order, column: (name) => columns.get(name) };
}

function blankColumn(column: Column): Vector | readonly Vector[] {
  return column.periods === undefined ? BLANK : Array.from({ length: column.periods }, () => BLANK);
}
