import { takeNumbers } from "./scratch";
import { Kind, type Vector } from "./vector";

/** One of two columns of numbers for each row, by a column of 1 and 0. */
export function eitherOf(truths: Float64Array, yes: Vector, no: Vector): Vector {
  const length = truths.length;
  const out = takeNumbers(length);
  const [a, b] = [yes.numbers, no.numbers];
  if (a.length === 1 && b.length === 1) {
    const [x, y] = [a[0], b[0]];
    for (let i = 0; i < length; i++) out[i] = truths[i] !== 0 ? x : y;
  } else {
    const p = a.length === 1 ? 0 : 1;
    const q = b.length === 1 ? 0 : 1;
    for (let i = 0; i < length; i++) out[i] = truths[i] !== 0 ? a[i * p] : b[i * q];
  }
  return { length, numbers: out, kinds: null, texts: [] };
}

/** For each row the cell of the source it picks: how IF, IFS, CHOOSE and IFERROR end. */
export function selectRows(sources: readonly Vector[], picks: Uint16Array): Vector {
  const length = picks.length;
  if (sources.some((source) => source.kinds !== null)) return selectCells(sources, picks);
  const out = takeNumbers(length);
  const columns = sources.map((source) => source.numbers);
  if (sources.every((source) => source.length === 1)) {
    const results = Float64Array.from(columns, (column) => column[0]);
    for (let row = 0; row < length; row++) out[row] = results[picks[row]];
  } else {
    const steps = sources.map((source) => (source.length === 1 ? 0 : 1));
    for (let row = 0; row < length; row++) {
      const pick = picks[row];
      out[row] = columns[pick][row * steps[pick]];
    }
  }
  return { length, numbers: out, kinds: null, texts: [] };
}

function selectCells(sources: readonly Vector[], picks: Uint16Array): Vector {
  const length = picks.length;
  const { texts, codes } = mergeTexts(sources);
  const numbers = new Float64Array(length);
  const kinds = new Uint8Array(length);
  let onlyNumbers = true;
  for (let row = 0; row < length; row++) {
    const pick = picks[row];
    const source = sources[pick];
    const i = source.length === 1 ? 0 : row;
    const kind = source.kinds === null ? Kind.Number : source.kinds[i];
    const value = source.numbers[i];
    numbers[row] = kind === Kind.Text ? codes[pick][value] : value;
    kinds[row] = kind;
    if (kind !== Kind.Number) onlyNumbers = false;
  }
  return { length, numbers, kinds: onlyNumbers ? null : kinds, texts };
}

/** One dictionary for all sources, and for each source its old codes in the new one. */
function mergeTexts(sources: readonly Vector[]): {
  readonly texts: readonly string[];
  readonly codes: readonly (readonly number[])[];
} {
  const codeOf = new Map<string, number>();
  const codes = sources.map((source) =>
    source.texts.map((text) => {
      const code = codeOf.get(text) ?? codeOf.size;
      codeOf.set(text, code);
      return code;
    })
  );
  return { texts: [...codeOf.keys()], codes };
}
