import { parseIsoDate } from "../../src/formula/serial";
import type { GradingInput } from "../../src/grading/types";
import type { Scheme } from "../../src/scheme/types";
import { readRecords } from "../../src/table/readRecords";
import type { Record_ } from "../catalogue/gradeRecords";

/** Records read for grading, as of the day the tables of cases use. */
export function inputOf(scheme: Scheme, records: readonly Record_[]): GradingInput {
  const asOf = parseIsoDate("2024-03-15") as number;
  const { columns } = readRecords(records, scheme.columns, { asOf, percent: undefined });
  return { rows: records.length, columns, asOf };
}
