import fc from "../fastCheck";
import type { Column, Scheme } from "../../src/scheme/types";
import type { Record_ } from "../catalogue/gradeRecords";

/** Any value a column may hold, blanks and nonsense included. */
function cell(column: Column): fc.Arbitrary<unknown> {
  const usual: fc.Arbitrary<unknown> =
    column.type === "choice"
      ? fc.constantFrom(...(column.options ?? []).map(({ value }) => value))
      : column.type === "yesno"
        ? fc.constantFrom(true, false, "是", "否")
        : column.type === "date"
          ? fc.constantFrom("2024-01-31", "2024-02-29", "2023-12-01")
          : column.type === "text"
            ? fc.string({ maxLength: 5 })
            : fc.double({ min: -50, max: 2000, noNaN: true });
  const odd = fc.constantFrom<unknown>(
    ...[
      null,
      "",
      "无",
      "约80万",
      "#N/A",
      "很多",
      0,
      true,
      -1e300,
      1e300,
      0.1 + 0.2,
      "=1+1",
      "１２％",
    ]
  );
  return fc.oneof({ weight: 8, arbitrary: usual }, { weight: 1, arbitrary: odd });
}

function record(scheme: Scheme): fc.Arbitrary<Record_> {
  const entries = scheme.columns.map((column) => [
    column.name,
    column.periods === undefined
      ? cell(column)
      : fc.array(cell(column), { minLength: column.periods, maxLength: column.periods }),
  ]);
  return fc.record(Object.fromEntries(entries) as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: [],
  });
}

/** Any list for a scheme, sound or not. */
export const anyList = (scheme: Scheme) => fc.array(record(scheme), { minLength: 1, maxLength: 8 });
