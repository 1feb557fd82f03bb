import { buildVector } from "./build";
import type { Vector } from "./vector";

/** For each row the cell of the source it picks: how IF, IFS, CHOOSE and IFERROR end. */
export function selectRows(sources: readonly Vector[], picks: Uint16Array): Vector {
  const length = picks.length;
  if (sources.some((source) => source.kinds !== null)) return selectCells(sources, picks);
  const out = new Float64Array(length);
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
  const result = buildVector(picks.length);
  for (let row = 0; row < picks.length; row++) result.copy(row, sources[picks[row]], row);
  return result.done();
}
