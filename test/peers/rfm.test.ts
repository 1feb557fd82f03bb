import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { rfm } from "../../src/catalogue/standards/rfm";
import type { Condition, Scheme, Working } from "../../src/scheme/types";
import { withOptions } from "../../src/scheme/withOptions";
import { tierAt } from "../catalogue/gradeAt";
import { gradeRecords, type Result } from "../catalogue/gradeRecords";

type Row = Readonly<Record<string, string>>;

const rowsOf = (file: string): readonly Row[] =>
  Papa.parse<Row>(readFileSync(join(__dirname, "rfm-r", file), "utf8"), {
    header: true,
    skipEmptyLines: true,
  }).data;

const CUSTOMERS = 995;

const resultsOf = (scheme: Scheme, rows: readonly Row[]): readonly Result[] =>
  gradeRecords(
    scheme,
    rows.map((row) => ({
      客户名称: row.customer_id,
      距上次购买天数: Number(row.recency_days),
      购买次数: Number(row.transaction_count),
      购买金额: Number(row.amount),
    }))
  );

const binsOf = ({ outputs }: Result) => [
  outputs["R 分"],
  outputs["F 分"],
  outputs["M 分"],
  outputs["RFM 编码"],
];
const published = (row: Row) => [
  Number(row.recency_score),
  Number(row.frequency_score),
  Number(row.monetary_score),
  row.rfm_score,
];

test("the fifths of all 995 customers are those of the R package", () => {
  const rows = rowsOf("orders_scores_5bins.csv");
  expect(rows).toHaveLength(CUSTOMERS);
  expect(resultsOf(rfm, rows).map(binsOf)).toEqual(rows.map(published));
});

/** The scheme's own edges with other numbers in place, best bin first. */
function withEdges(scheme: Scheme, edges: Readonly<Record<string, readonly number[]>>): Scheme {
  const moved = (when: Condition, edge: number): Condition =>
    "below" in when ? { ...when, below: edge } : { ...when, atLeast: edge };
  const changed = (working: Working): Working =>
    working.kind !== "choose"
      ? working
      : {
          ...working,
          rules: working.rules.map((rule, i) => ({
            ...rule,
            when: moved(rule.when, edges[working.name][i]),
          })),
        };
  return { ...scheme, workings: scheme.workings?.map(changed) };
}

test("own edges give all 995 customers the bins of the R package", () => {
  const rows = rowsOf("orders_scores_custom_bins.csv");
  expect(rows).toHaveLength(CUSTOMERS);
  const scheme = withEdges(withOptions(rfm, { bins: "custom" }), {
    R分: [115, 181, 297, 482],
    F分: [8, 6, 5, 4],
    M分: [666, 506, 382, 256],
  });
  expect(resultsOf(scheme, rows).map(binsOf)).toEqual(rows.map(published));
});

const segmentName = (scheme: Scheme, label: string | null) =>
  scheme.tiers.find((tier) => tier.label === label)?.name.en;

test("the segments of all 995 customers are those of the R package", () => {
  const segments = new Map(rowsOf("orders_segments.csv").map((row) => [row.customer_id, row]));
  const rows = rowsOf("orders_scores_5bins.csv");
  expect(segments.size).toBe(CUSTOMERS);
  const found = resultsOf(rfm, rows).map(({ tier, outputs }, i) => ({
    customer: rows[i].customer_id,
    segment: segmentName(rfm, tier),
    code: outputs["RFM 编码"],
  }));
  const wanted = rows.map(({ customer_id }) => ({
    customer: customer_id,
    segment: segments.get(customer_id)?.segment,
    code: segments.get(customer_id)?.rfm_score,
  }));
  expect(found).toEqual(wanted);
});

/** The package's example segments: name, least and most of R, F and M. */
const TABLE: readonly (readonly [string, ...(readonly [number, number])[]])[] = [
  ["Champions", [4, 5], [4, 5], [4, 5]],
  ["Loyal Customers", [2, 5], [3, 5], [3, 5]],
  ["Potential Loyalist", [3, 5], [1, 3], [1, 3]],
  ["New Customers", [4, 5], [1, 1], [1, 1]],
  ["Promising", [3, 4], [1, 1], [1, 1]],
  ["Need Attention", [2, 3], [2, 3], [2, 3]],
  ["About To Sleep", [2, 3], [1, 2], [1, 2]],
  ["At Risk", [1, 2], [2, 5], [2, 5]],
  ["Can't Lose Them", [1, 1], [4, 5], [4, 5]],
  ["Lost", [1, 2], [1, 2], [1, 2]],
];
const NARROW = ["New Customers", "Promising", "Can't Lose Them"];

/** The first segment whose bounds hold; those of `early` are tried right after the first two. */
function segmentOf(bins: readonly number[], early: readonly string[]): string {
  const isEarly = ([name]: (typeof TABLE)[number]) => early.includes(name);
  const later = TABLE.slice(2).filter((row) => !isEarly(row));
  const order = [...TABLE.slice(0, 2), ...TABLE.filter(isEarly), ...later];
  const fits = order.find(([, ...bounds]) =>
    bounds.every(([least, most], i) => bins[i] >= least && bins[i] <= most)
  );
  return fits?.[0] ?? "Others";
}

const FIVE = [1, 2, 3, 4, 5];
const CODES = FIVE.flatMap((r) => FIVE.flatMap((f) => FIVE.map((m) => [r, f, m])));

test.each([
  ["package", []],
  ["narrow-first", NARROW],
] as const)("order of segments %s: all 125 codes fall as the table says", (id, early) => {
  const scheme = withOptions(rfm, { segments: id });
  const found = CODES.map(([r, f, m]) => {
    const tier = tierAt(scheme, { R分: r, F分: f, M分: m });
    return `${r}${f}${m} ${segmentName(scheme, tier) ?? ""}`;
  });
  expect(found).toEqual(CODES.map((bins) => `${bins.join("")} ${segmentOf(bins, early)}`));
});
