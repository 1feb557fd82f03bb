import fc from "fast-check";
import { catalogue } from "../../src/catalogue";
import type { Column, Scheme } from "../../src/scheme/types";
import { gradeRecords, type Record_ } from "../catalogue/gradeRecords";

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
  const odd = fc.constantFrom(null, "", "无", "约80万", "#N/A", "很多", 0);
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

const list = (scheme: Scheme) => fc.array(record(scheme), { minLength: 1, maxLength: 8 });

describe.each(catalogue.map((scheme) => [scheme.id, scheme] as const))("%s", (_, scheme) => {
  test("any list is graded without an error: each customer has one tier or the status 暂不评级", () => {
    fc.assert(
      fc.property(list(scheme), (records) => {
        for (const { tier, status } of gradeRecords(scheme, records))
          if ((tier === null) !== (status === "unrated")) throw new Error(`${tier} ${status}`);
      }),
      { numRuns: 150 }
    );
  });

  test("row order, an unrelated column and a second run change nothing", () => {
    fc.assert(
      fc.property(list(scheme), (records) => {
        const once = gradeRecords(scheme, records);
        const noted = records.map((r, i) => ({ ...r, 备注随手写: `第${i}行` }));
        const back = gradeRecords(scheme, [...noted].reverse())
          .slice()
          .reverse();
        expect(back.map(rounded)).toEqual(once.map(rounded));
      }),
      { numRuns: 100 }
    );
  });

  test("the tier lies in the range that the blanks allow, and a rated customer has no range", () => {
    const rank = (label: string | null) => scheme.tiers.findIndex((t) => t.label === label);
    fc.assert(
      fc.property(list(scheme), (records) => {
        for (const { tier, best, worst, status } of gradeRecords(scheme, records)) {
          if (tier === null) continue;
          expect(rank(tier)).toBeGreaterThanOrEqual(rank(best));
          expect(rank(tier)).toBeLessThanOrEqual(rank(worst));
          if (status === "rated") expect(best).toBe(worst);
        }
      }),
      { numRuns: 100 }
    );
  });
});

/** Sums over a list may differ in the last bits when the order differs. */
const rounded = (result: ReturnType<typeof gradeRecords>[number]) =>
  JSON.parse(
    JSON.stringify(result, (_, value: unknown) =>
      typeof value === "number" ? Math.round(value * 1e6) / 1e6 : value
    )
  ) as unknown;
