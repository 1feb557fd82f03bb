import { buildVector, commonLength } from "./build";
import { toTexts } from "./coerce";
import { Kind, ERRORS, type Vector } from "./vector";

/** Texts put together row by row, as `&` does; the first error wins. */
export function joinTexts(parts: readonly Vector[]): Vector {
  const columns = parts.map(toTexts);
  const length = commonLength(columns);
  const result = buildVector(length);
  for (let row = 0; row < length; row++) {
    let joined = "";
    let error = -1;
    for (const column of columns) {
      const i = column.length === 1 ? 0 : row;
      if (column.kinds?.[i] !== Kind.Error) joined += column.texts[column.numbers[i]];
      else if (error < 0) error = column.numbers[i];
    }
    if (error < 0) result.text(row, joined);
    else result.error(row, ERRORS[error]);
  }
  return result.done();
}
