import { catalogue } from "../../src/catalogue";
import { findScheme } from "../../src/catalogue/findScheme";
import { checkScheme } from "../../src/scheme/checkScheme";
import type { Scheme } from "../../src/scheme/types";
import { caseTables, type Case } from "./caseTables";
import { checkCase } from "./checkCase";
import counts from "./counts.json";

// SCHEMES=a,b runs the tables of some schemes alone.
const only = process.env.SCHEMES?.split(",");
const tables = caseTables().filter(({ id }) => only?.includes(id) ?? true);
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
    expect(checkCase(scheme, wanted)).toEqual([]);
  });
});
