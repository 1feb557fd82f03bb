import { uniformKind, uniformKinds } from "./uniform";
import { ERRORS, Kind, type ErrorText, type Scalar, type Vector } from "./vector";

/** Fills a vector cell by cell, for functions whose results differ in kind from row to row. */
export interface VectorBuilder {
  number(row: number, value: number): void;
  text(row: number, value: string): void;
  logical(row: number, value: boolean): void;
  error(row: number, value: ErrorText): void;
  blank(row: number): void;
  /** Copies a cell of another vector; a constant answers for every index. */
  copy(row: number, from: Vector, index: number): void;
  scalar(row: number, value: Scalar): void;
  done(): Vector;
}

export function buildVector(length: number): VectorBuilder {
  const numbers = new Float64Array(length);
  const kinds = new Uint8Array(length);
  const texts: string[] = [];
  const codes = new Map<string, number>();
  let onlyNumbers = true;
  const put = (row: number, kind: Kind, value: number) => {
    kinds[row] = kind;
    numbers[row] = value;
    onlyNumbers = false;
  };
  const builder: VectorBuilder = {
    number(row, value) {
      // a result beyond what a double holds is #NUM!, as everywhere in Excel
      if (Number.isFinite(value)) numbers[row] = value;
      else put(row, Kind.Error, ERRORS.indexOf("#NUM!"));
    },
    text(row, value) {
      let code = codes.get(value);
      if (code === undefined) {
        code = texts.length;
        codes.set(value, code);
        texts.push(value);
      }
      put(row, Kind.Text, code);
    },
    logical: (row, value) => put(row, Kind.Logical, value ? 1 : 0),
    error: (row, value) => put(row, Kind.Error, ERRORS.indexOf(value)),
    blank: (row) => put(row, Kind.Blank, 0),
    copy(row, from, index) {
      const i = from.length === 1 ? 0 : index;
      const kind = from.kinds === null ? Kind.Number : (from.kinds[i] as Kind);
      if (kind === Kind.Number) numbers[row] = from.numbers[i];
      else if (kind === Kind.Text) builder.text(row, from.texts[from.numbers[i]]);
      else put(row, kind, from.numbers[i]);
    },
    scalar(row, value) {
      if (value === null) builder.blank(row);
      else if (typeof value === "number") builder.number(row, value);
      else if (typeof value === "string") builder.text(row, value);
      else if (typeof value === "boolean") builder.logical(row, value);
      else builder.error(row, value.error);
    },
    done: () => ({ length, numbers, kinds: onlyNumbers ? null : kinds, texts }),
  };
  return builder;
}

/** Rows of a result over several vectors: constants fit themselves to the longer ones. */
export function commonLength(vectors: readonly Vector[]): number {
  return vectors.find((vector) => vector.length !== 1)?.length ?? 1;
}

/** The kind of a cell; a constant answers for every row. */
export function kindAt(vector: Vector, row: number): Kind {
  if (vector.kinds === null) return Kind.Number;
  return vector.kinds[vector.length === 1 ? 0 : row] as Kind;
}

/** A vector of TRUE and FALSE over an array of 1 and 0. */
export function logicalVector(numbers: Float64Array): Vector {
  const { length } = numbers;
  return { length, numbers, kinds: uniformKinds(Kind.Logical, length), texts: [] };
}

/** True when every cell is known to be TRUE or FALSE without looking at each. */
export function isLogicalVector(vector: Vector): boolean {
  return uniformKind(vector) === Kind.Logical;
}

/** Repeats a constant over all rows, where a function needs every cell. */
export function spread(vector: Vector, length: number): Vector {
  if (vector.length !== 1 || length === 1) return vector;
  const { numbers, kinds, texts } = vector;
  return {
    length,
    numbers: new Float64Array(length).fill(numbers[0]),
    kinds: kinds === null ? null : new Uint8Array(length).fill(kinds[0]),
    texts,
  };
}

/** The error of that code as a constant. */
export function errorConstant(code: number): Vector {
  return {
    length: 1,
    numbers: Float64Array.of(code),
    kinds: new Uint8Array([Kind.Error]),
    texts: [],
  };
}
