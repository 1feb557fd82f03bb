import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue, findScheme } from "../../src/catalogue";
import { checkScheme } from "../../src/scheme/checkScheme";
import type { Scheme } from "../../src/scheme/types";
import { withOptions } from "../../src/scheme/withOptions";
import { gradeRecords, type Record_ } from "./gradeRecords";

interface Case {
  readonly title: string;
  readonly given: Record_;
  readonly others?: readonly Record_[];
  readonly options?: Readonly<Record<string, string>>;
  readonly points?: Readonly<Record<string, number>>;
  readonly score?: number;
  readonly tier?: string | null;
  readonly status?: string;
  readonly best?: string;
  readonly worst?: string;
  readonly next?: string | null;
  readonly blanks?: readonly string[];
}

const folder = join(__dirname, "cases");
const tables = readdirSync(folder).map((file) => ({
  id: file.replace(/\.json$/, ""),
  cases: JSON.parse(readFileSync(join(folder, file), "utf8")) as Case[],
}));

test("every built-in scheme has its table of cases", () => {
  expect(tables.map(({ id }) => id).sort()).toEqual(catalogue.map(({ id }) => id).sort());
});

test.each(catalogue.map((scheme) => [scheme.id, scheme] as const))(
  "%s passes the check of schemes and is plain data",
  (_, scheme) => {
    expect(checkScheme(scheme).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(JSON.parse(JSON.stringify(scheme))).toEqual(scheme);
  }
);

describe.each(tables)("$id", ({ id, cases }) => {
  const scheme = findScheme(id) as Scheme;
  test.each(cases.map((c) => [c.title, c] as const))("%s", (_, wanted) => {
    const chosen = withOptions(scheme, wanted.options ?? {});
    const result = gradeRecords(chosen, [wanted.given, ...(wanted.others ?? [])])[0];
    for (const [name, points] of Object.entries(wanted.points ?? {}))
      expect([name, result.points[name]]).toEqual([name, expect.closeTo(points, 6)]);
    if (wanted.score !== undefined) expect(result.score).toBeCloseTo(wanted.score, 4);
    for (const key of ["tier", "status", "best", "worst", "next", "blanks"] as const)
      if (wanted[key] !== undefined) expect([key, result[key]]).toEqual([key, wanted[key]]);
  });
});
