/**
 * The one shape of data in the engine: a column of cells.
 *
 * Every cell is a number with a kind beside it, so that a list of plain numbers is one Float64Array
 * and nothing else. Vectors are never changed after they are handed out.
 */

/** What a cell of a vector holds. */
export const Kind = { Number: 0, Blank: 1, Text: 2, Logical: 3, Error: 4 } as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

/** Excel's error values; a vector stores the index. */
export const ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"] as const;
export type ErrorText = (typeof ERRORS)[number];

/** A cell outside the engine: blank is null. Errors are objects so that the text "#N/A" stays text. */
export type Scalar = number | string | boolean | null | { readonly error: ErrorText };

export interface Vector {
  /** Number of cells. 1 means a constant: the same for every row of whatever it meets. */
  readonly length: number;
  /** Number; 0/1 for a logical; index into `texts`; index into ERRORS; 0 for a blank. */
  readonly numbers: Float64Array;
  /** Kind per cell; null when every cell is a number (the fast path). */
  readonly kinds: Uint8Array | null;
  /** Dictionary of the text cells; each text stands once. */
  readonly texts: readonly string[];
}

const NO_TEXTS: readonly string[] = [];

/** A vector of plain numbers; takes the array over without copying. */
export function numberVector(numbers: Float64Array): Vector {
  return { length: numbers.length, numbers, kinds: null, texts: NO_TEXTS };
}

/** A vector from scalars, one cell each. */
export function vectorOf(cells: readonly Scalar[]): Vector {
  const length = cells.length;
  const numbers = new Float64Array(length);
  const kinds = new Uint8Array(length);
  const texts: string[] = [];
  const codes = new Map<string, number>();
  let onlyNumbers = true;
  for (let i = 0; i < length; i++) {
    const cell = cells[i];
    if (typeof cell === "number") {
      numbers[i] = cell;
      continue;
    }
    onlyNumbers = false;
    if (cell === null) kinds[i] = Kind.Blank;
    else if (typeof cell === "boolean") {
      kinds[i] = Kind.Logical;
      numbers[i] = cell ? 1 : 0;
    } else if (typeof cell === "string") {
      let code = codes.get(cell);
      if (code === undefined) {
        code = texts.length;
        codes.set(cell, code);
        texts.push(cell);
      }
      kinds[i] = Kind.Text;
      numbers[i] = code;
    } else {
      kinds[i] = Kind.Error;
      numbers[i] = ERRORS.indexOf(cell.error);
    }
  }
  return { length, numbers, kinds: onlyNumbers ? null : kinds, texts };
}

/** A constant. */
export function constant(value: Scalar): Vector {
  return vectorOf([value]);
}

/** The cell at `row`; a constant answers for every row. */
export function cellAt(vector: Vector, row: number): Scalar {
  const i = vector.length === 1 ? 0 : row;
  const n = vector.numbers[i];
  switch (vector.kinds === null ? Kind.Number : vector.kinds[i]) {
    case Kind.Blank:
      return null;
    case Kind.Text:
      return vector.texts[n];
    case Kind.Logical:
      return n !== 0;
    case Kind.Error:
      return { error: ERRORS[n] };
    default:
      return n;
  }
}
