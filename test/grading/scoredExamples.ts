import { catalogue } from "../../src/catalogue";
import { parseIsoDate } from "../../src/formula/serial";
import { traceGrades, type Trace } from "../../src/grading/grade";
import { prepareScheme, type PreparedScheme } from "../../src/grading/prepare";
import type { Scheme } from "../../src/scheme/types";
import { withOptions } from "../../src/scheme/withOptions";
import { recordsOf } from "../catalogue/caseRecords";
import { caseTables } from "../catalogue/caseTables";
import { AS_OF, readAt } from "../catalogue/gradeRecords";

/** Built-in schemes that have a score. */
export const scored = catalogue.filter(
  ({ criteria = [], score }) => criteria.length > 0 && score !== null
);

const tables = caseTables();

export interface ScoredExample {
  readonly title: string;
  readonly prepared: PreparedScheme;
  readonly trace: Trace;
  readonly row: number;
}

/** So many of a scheme's cases, evenly over its table: some have hundreds. */
const MOST_CASES = 40;

/** Customers of a scheme's worked examples, graded; of crowds, which are alike, a few. */
export function examplesOf(scheme: Scheme): readonly ScoredExample[] {
  const { cases } = tables.find(({ id }) => id === scheme.id) ?? { cases: [] };
  const ready = new Map<string, PreparedScheme>();
  const preparedWith = (options: Readonly<Record<string, string>>) => {
    const key = JSON.stringify(options);
    const known = ready.get(key) ?? prepareScheme(withOptions(scheme, options));
    ready.set(key, known);
    return known;
  };
  const every = Math.ceil(cases.length / MOST_CASES);
  const picked = cases.filter((_, i) => i % every === 0);
  return picked.flatMap(({ title, at, given, others, crowd, options = {}, asOf = AS_OF }) => {
    if (at !== undefined) return [];
    const prepared = preparedWith(options);
    const records = recordsOf({ given, others, crowd });
    const { columns } = readAt(prepared.scheme.columns, records, asOf);
    const input = { rows: records.length, columns, asOf: parseIsoDate(asOf) as number };
    const trace = traceGrades(prepared, input);
    return records
      .slice(0, 4)
      .map((_, row) => ({ title: `${title} · ${row}`, prepared, trace, row }));
  });
}
