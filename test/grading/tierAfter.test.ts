import fc from "../fastCheck";
import { catalogue } from "../../src/catalogue";
import type { Scalar } from "../../src/formula/vector";
import { grade, traceGrades } from "../../src/grading/grade";
import { prepareScheme, readsList } from "../../src/grading/prepare";
import { tierAfter } from "../../src/grading/tierAfter";
import { withCells } from "../../src/grading/withCells";
import type { Column, Scheme } from "../../src/scheme/types";
import { sound } from "../scheme/soundScheme";
import { inputOf } from "./inputOf";

/** No built-in scheme adds up neighbouring columns. */
const ranged: Scheme = {
  ...sound,
  id: "ranged",
  columns: ["1月", "2月", "3月"].map((name) => ({ name, type: "number" })),
  workings: [{ name: "合计", kind: "formula", formula: "SUM([@[1月]:[3月]])/MAX([1月])" }],
  criteria: [],
  decide: {
    by: "conditions",
    rules: [
      { tier: "A", when: { column: "合计", atLeast: 2 } },
      { tier: "B", when: { column: "合计", atLeast: 1 } },
      { tier: "C" },
    ],
  },
  followUp: undefined,
};

const schemes = [ranged, ...catalogue]
  .filter(({ decide }) => decide.by === "score" || decide.by === "conditions")
  .map((scheme) => ({ scheme, prepared: prepareScheme(scheme) }));
const withList = schemes.filter(({ prepared }) => readsList(prepared));

const single = ({ columns }: Scheme) => columns.filter(({ periods }) => periods === undefined);

/** A cell as a record of JSON has it, and as it is read. */
function cell(column: Column): fc.Arbitrary<Scalar> {
  const options = (column.options ?? []).map(({ value }) => value);
  if (column.type === "choice") return fc.constantFrom(...options);
  if (column.type === "yesno") return fc.boolean();
  if (column.type === "text") return fc.constantFrom("甲", "乙");
  const [low, high] = column.range ?? [0, 120];
  return fc.integer({ min: Math.round(low), max: Math.round(high) });
}

const record = (scheme: Scheme) =>
  fc.record(
    Object.fromEntries(
      single(scheme)
        .filter(({ type }) => type !== "date")
        .map((column) => [column.name, fc.option(cell(column), { freq: 5 })])
    )
  );

test("there are schemes of both kinds", () => {
  expect(withList.length).toBeGreaterThan(5);
  expect(withList.length).toBeLessThan(schemes.length);
});

test.each(schemes.map((one) => [one.scheme.id, one] as const))(
  "%s: the tier after a change is that of the whole list graded again",
  (_, { scheme, prepared }) => {
    const inputs = single(scheme).filter(({ type }) => type !== "date");
    const change = fc
      .subarray([...inputs], { minLength: 1, maxLength: Math.min(3, inputs.length) })
      .chain((columns) =>
        fc.tuple(...columns.map((one) => fc.tuple(fc.constant(one.name), cell(one))))
      );
    const lists = fc.array(record(scheme), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(lists, fc.nat(5), change, (records, at, cells) => {
        const row = at % records.length;
        const input = inputOf(scheme, records);
        const trace = traceGrades(prepared, input);
        const values = new Map<string, Scalar>(cells);
        const whole = grade(prepared, withCells(input, row, values)).tier[row];
        expect(tierAfter(prepared, input, trace, row, values)).toBe(whole);
      }),
      { numRuns: 15 }
    );
  }
);
