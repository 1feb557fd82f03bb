import fc from "../fastCheck";
import { catalogue } from "../../src/catalogue";
import { cellAt } from "../../src/formula/vector";
import type { Trace } from "../../src/grading/grade";
import { traceGrades } from "../../src/grading/grade";
import { prepareScheme } from "../../src/grading/prepare";
import { editedSince, regradeRows, type Edited } from "../../src/grading/regradeRows";
import type { GradingInput } from "../../src/grading/types";
import { anyList } from "./anyList";
import { inputOf } from "./inputOf";

/** Everything a person can be told of each customer. */
function told({ grades, results }: Trace, names: readonly string[]) {
  return Array.from({ length: grades.rows }, (_, row) => ({
    points: [...grades.points].map(([name, points]) => [name, points[row]]),
    missing: [...grades.missing].map(([name, missing]) => [name, missing[row]]),
    score: grades.score[row],
    tier: [grades.tier[row], grades.best[row], grades.worst[row], grades.tierText(row)],
    outputs: [...grades.outputs].map(([name, cells]) => [name, cellAt(cells, row)]),
    next: grades.next[row],
    status: grades.status[row],
    blanks: grades.blanks(row),
    gates: [grades.failedGates(row), grades.openGates(row)],
    error: grades.formulaError(row),
    results: names.map((name) => [name, cellAt(results.get(name)!, row)]),
  }));
}

describe("after an edit", () => {
  test.each(catalogue.map((scheme) => [scheme.id, scheme] as const))(
    "%s gives what grading the whole list anew gives",
    (_, scheme) => {
      const prepared = prepareScheme(scheme);
      const names = prepared.formulas.map(({ name }) => name);
      fc.assert(
        fc.property(anyList(scheme), anyList(scheme), (list, edits) => {
          // the first customers get other cells
          const edited = list.map((record, i) => ({ ...record, ...edits[i] }));
          // read together, so that both are read with the same units
          const both = inputOf(scheme, [...list, ...edited]);
          const before = rowsFrom(both, 0, list.length);
          const now = rowsFrom(both, list.length, list.length);
          const change = editedSince(before, now) as Edited;
          const trace = regradeRows(
            prepared,
            { input: before, trace: traceGrades(prepared, before) },
            now,
            change
          );
          expect(told(trace, names)).toEqual(told(traceGrades(prepared, now), names));
        }),
        { numRuns: 12, seed: 20261122 }
      );
    }
  );
});

function rowsFrom(input: GradingInput, start: number, rows: number): GradingInput {
  const part = (vector: {
    length: number;
    numbers: Float64Array;
    kinds: Uint8Array | null;
    texts: readonly string[];
  }) =>
    vector.length === 1
      ? vector
      : {
          ...vector,
          length: rows,
          numbers: vector.numbers.slice(start, start + rows),
          kinds: vector.kinds?.slice(start, start + rows) ?? null,
        };
  const columns = [...input.columns].map(
    ([name, cells]) => [name, "numbers" in cells ? part(cells) : cells.map(part)] as const
  );
  return { ...input, rows, columns: new Map(columns) };
}
