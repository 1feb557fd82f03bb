import { buildVector, commonLength, kindAt } from "./build";
import { toTexts } from "./coerce";
import { Kind, ERRORS, type Vector } from "./vector";

/** Texts put together row by row, as `&` does; the first error wins. */
export function joinTexts(parts: readonly Vector[]): Vector {
  const columns = parts.map(toTexts);
  const length = commonLength(columns);
  const result = buildVector(length);
  for (let row = 0; row < length; row++) {
    const wrong = columns.find((column) => kindAt(column, row) === Kind.Error);
    if (wrong !== undefined) result.error(row, ERRORS[numberAt(wrong, row)]);
    else result.text(row, columns.map((column) => column.texts[numberAt(column, row)]).join(""));
  }
  return result.done();
}

function numberAt(column: Vector, row: number): number {
  return column.numbers[column.length === 1 ? 0 : row];
}
