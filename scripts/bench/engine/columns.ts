import { logicalVector } from "../../../src/formula/build";
import { Kind, numberVector, type Vector } from "../../../src/formula/vector";
import { generator } from "../random";

/** Typed columns as reading a sheet gives them: numbers, a dictionary of texts, yes and no. */
export interface ColumnMaker {
  numbers(make: (random: () => number) => number): Vector;
  /** Numbers that go with those of another column. */
  beside(other: Vector, make: (number: number, random: () => number) => number): Vector;
  choices(options: readonly string[]): Vector;
  yesNo(share: number): Vector;
}

/** The same seed always gives the same columns. */
export function columnMaker(rows: number, seed: number): ColumnMaker {
  const random = generator(seed);
  return {
    numbers: (make) => numberVector(Float64Array.from({ length: rows }, () => make(random))),
    beside: ({ numbers }, make) => numberVector(numbers.map((number) => make(number, random))),
    choices: (options) => ({
      length: rows,
      numbers: Float64Array.from({ length: rows }, () => Math.floor(random() * options.length)),
      kinds: new Uint8Array(rows).fill(Kind.Text),
      texts: options,
    }),
    yesNo: (share) =>
      logicalVector(Float64Array.from({ length: rows }, () => (random() < share ? 1 : 0))),
  };
}

export const cents = (x: number): number => Math.round(x * 100) / 100;
