import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../src/catalogue";
import { findScheme } from "../../src/catalogue/findScheme";
import { checkScheme } from "../../src/scheme/checkScheme";
import type { Scalar } from "../../src/formula/vector";
import type { Scheme } from "../../src/scheme/types";
import { withOptions } from "../../src/scheme/withOptions";
import counts from "./counts.json";
import { recordsOf, type Crowd } from "./caseRecords";
import { tierAt } from "./gradeAt";
import { gradeRecords, type Record_ } from "./gradeRecords";

/**
 * One row of a table: a customer (`given`, among `others`) and what comes out; or, with `at`, a result
 * given by name (a score, a share) and the tier it leads to. `example` and `probe` number the printed
 * ones of the scheme's source, so that none can be left out.
 */
interface Case {
  readonly title: string;
  readonly example?: number;
  readonly probe?: number | readonly number[];
  readonly given?: Record_;
  readonly others?: readonly Record_[];
  readonly crowd?: readonly Crowd[];
  readonly at?: Readonly<Record<string, Scalar>>;
  readonly options?: Readonly<Record<string, string>>;
  readonly asOf?: string;
  readonly points?: Readonly<Record<string, number>>;
  readonly score?: number | null;
  readonly tier?: string | null;
  readonly status?: string;
  readonly best?: string | null;
  readonly worst?: string | null;
  readonly next?: string | null;
  readonly blanks?: readonly string[];
  readonly gates?: readonly string[];
  readonly problems?: readonly string[];
  readonly outputs?: Readonly<Record<string, string | number | boolean | null>>;
}

const folder = join(__dirname, "cases");
// SCHEMES=a,b runs the tables of some schemes alone.
const only = process.env.SCHEMES?.split(",");
const tables = readdirSync(folder)
  .map((file) => ({
    id: file.replace(/\.json$/, ""),
    cases: JSON.parse(readFileSync(join(folder, file), "utf8")) as Case[],
  }))
  .filter(({ id }) => only?.includes(id) ?? true);
const schemes = catalogue.filter(({ id }) => only?.includes(id) ?? true);
const printed: Readonly<Record<string, { readonly examples: number; readonly probes: number }>> =
  counts;

test("every built-in scheme has its table of cases", () => {
  expect(tables.map(({ id }) => id).sort()).toEqual(schemes.map(({ id }) => id).sort());
});

test.each(schemes.map((scheme) => [scheme.id, scheme] as const))(
  "%s passes the check of schemes and is plain data",
  (_, scheme) => {
    expect(checkScheme(scheme).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(JSON.parse(JSON.stringify(scheme))).toEqual(scheme);
  }
);

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

test.each(tables)("every printed example and probe of $id is in its table", ({ id, cases }) => {
  const { examples, probes } = printed[id] ?? { examples: 0, probes: 0 };
  const found = (pick: (c: Case) => readonly number[]) =>
    [...new Set(cases.flatMap(pick))].sort((a, b) => a - b);
  expect(found(({ example }) => (example === undefined ? [] : [example]))).toEqual(upTo(examples));
  expect(found(({ probe }) => (probe === undefined ? [] : [probe].flat()))).toEqual(upTo(probes));
});

describe.each(tables)("$id", ({ id, cases }) => {
  const scheme = findScheme(catalogue, id) as Scheme;
  test.each(cases.map((c) => [c.title, c] as const))("%s", (_, wanted) => {
    const chosen = withOptions(scheme, wanted.options ?? {});
    if (wanted.at !== undefined) {
      expect(tierAt(chosen, wanted.at)).toBe(wanted.tier);
      return;
    }
    const result = gradeRecords(chosen, recordsOf(wanted), wanted.asOf)[0];
    for (const [name, points] of Object.entries(wanted.points ?? {}))
      expect([name, result.points[name]]).toEqual([name, expect.closeTo(points, 6)]);
    if (wanted.score === null) expect(result.score).toBeNaN();
    else if (wanted.score !== undefined) expect(result.score).toBeCloseTo(wanted.score, 4);
    for (const key of [
      "tier",
      "status",
      "best",
      "worst",
      "next",
      "blanks",
      "gates",
      "problems",
    ] as const)
      if (wanted[key] !== undefined) expect([key, result[key]]).toEqual([key, wanted[key]]);
    for (const [name, value] of Object.entries(wanted.outputs ?? {}))
      expect([name, result.outputs[name]]).toEqual([
        name,
        typeof value === "number" ? expect.closeTo(value, 6) : value,
      ]);
  });
});
