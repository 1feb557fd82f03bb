import fc from "../fastCheck";
import type { Host } from "../../src/host/host";
import { closeAll } from "../host/office";
import { metadata, ready } from "./channel";

afterAll(closeAll);

jest.setTimeout(120_000);

/** Whatever stands in the cells: every call is answered, and no cell waits with #BUSY!. */

const HEADERS = ["客户名称", "消费额", "上次联系日期", "指标一", "业务需求", "预计成交月数"];

const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HEADERS, "甲", "合计", "约80万", "12%", "明显", "") },
  { weight: 3, arbitrary: fc.double({ noDefaultInfinity: true, noNaN: true }) },
  { weight: 2, arbitrary: fc.integer({ min: -5, max: 50_000 }) },
  fc.constantFrom(null, true, false, "#N/A", "=1+1", " ", "abc-top5"),
  fc.string({ maxLength: 8, unit: "grapheme" }),
  fc.constantFrom(
    { type: "Error", basicType: "Error", basicValue: "#DIV/0!" },
    { code: "#REF!" },
    { type: "Entity", text: "甲", basicType: "Error", basicValue: "#VALUE!" },
    { type: "WebImage", address: "", basicType: "Error", basicValue: "#VALUE!" },
    { type: "FormattedNumber", basicType: "Double", basicValue: 0.12, numberFormat: "0.0%" },
    { type: "Empty", basicValue: "" },
    {}
  )
);

const range = fc
  .record({ rows: fc.integer({ min: 1, max: 6 }), columns: fc.integer({ min: 1, max: 5 }) })
  .chain(({ rows, columns }) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    })
  );

/** A list that some schemes can read, so that not all calls end at its header. */
const list = fc
  .array(fc.tuple(fc.constantFrom("甲", "乙", "", "合计"), cell, cell), { maxLength: 6 })
  .map((rows) => [HEADERS.slice(0, 3), ...rows]);

const argument = fc.oneof(range, list, cell, fc.constant(undefined));
const scheme = fc.constantFrom("abc-top5", "rfm", "abc-pareto", "weighted-scorecard", "xyz", null);

interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
}

const OF_LISTS = ["SCORE", "TIER", "NEXT", "POINTS", "WHY", "GAP"];
const call: fc.Arbitrary<Call> = fc.oneof(
  fc.record({
    name: fc.constantFrom(...OF_LISTS),
    args: fc.tuple(fc.oneof(list, range), scheme, argument, argument, argument),
  }),
  fc.record({ name: fc.constant("ABC"), args: fc.tuple(argument, argument) }),
  fc.record({ name: fc.constant("RFM"), args: fc.tuple(argument, argument, argument, argument) }),
  fc.record({ name: fc.constant("SCHEMES"), args: fc.constant([]) })
);

let host: Host;
beforeAll(async () => {
  host = await ready();
});

type Answer = { readonly cells: unknown } | { readonly error: string; readonly message: string };

const answerOf = ({ name, args }: Call): Promise<Answer> =>
  host.callFunction(`GRADE.${name}`, args).then(
    (cells) => ({ cells }),
    ({ error, message }: { readonly error: string; readonly message: string }) => ({
      error,
      message,
    })
  );

/** A sentence for a person, in which every value has its place. */
const isSentence = (text: unknown) =>
  typeof text === "string" && text.length > 4 && !/undefined|\[object|NaN|null/.test(text);

function isCell(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value === "string") return !/undefined|\[object/.test(value);
  if (typeof value !== "object" || value === null) return false;
  const { code, message } = value as { readonly code?: unknown; readonly message?: unknown };
  return (code === "#VALUE!" || code === "#N/A") && isSentence(message);
}

function complaintOf(answer: Answer): string | undefined {
  if ("error" in answer) {
    const isKnown = answer.error === "#VALUE!" || answer.error === "#N/A";
    return isKnown && isSentence(answer.message) ? undefined : JSON.stringify(answer);
  }
  const rows = answer.cells as readonly (readonly unknown[])[];
  const isGrid = Array.isArray(rows) && rows.length > 0 && rows.every((row) => Array.isArray(row));
  if (!isGrid || rows[0].length === 0) return `no grid: ${JSON.stringify(rows)}`;
  if (rows.some((row) => row.length !== rows[0].length)) return "rows of different lengths";
  const odd = rows.flat().find((value) => !isCell(value));
  return odd === undefined ? undefined : `no cell: ${JSON.stringify(odd)}`;
}

/** office.js gathers calls for 50 ms: many at once take no longer than one. */
test("every call is answered with cells or with an error and a sentence", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(call, { minLength: 20, maxLength: 20 }), async (calls) => {
      const answers = await Promise.all(calls.map(answerOf));
      const complaints = answers.map(complaintOf);
      const first = complaints.findIndex((complaint) => complaint !== undefined);
      expect([calls[first], complaints[first]]).toEqual([undefined, undefined]);
    }),
    { numRuns: 30 }
  );
});

test("calls of one calculation are answered as if each were alone", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(call, { minLength: 2, maxLength: 5 }), async (calls) => {
      const together = await Promise.all(calls.map(answerOf));
      const alone: Answer[] = [];
      const next = async (at: number): Promise<void> => {
        if (at === calls.length) return;
        alone.push(await answerOf(calls[at]));
        return next(at + 1);
      };
      await next(0);
      expect(together).toEqual(alone);
    }),
    { numRuns: 10 }
  );
});

test("the functions that are tried are all there are", async () => {
  const ids = (await metadata()).map(({ id }) => id);
  expect([...OF_LISTS, "ABC", "RFM", "SCHEMES"].sort()).toEqual([...ids].sort());
});
