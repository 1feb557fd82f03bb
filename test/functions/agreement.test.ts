import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBook, type BookValue } from "../../src/book";
import { catalogue } from "../../src/catalogue";
import { run } from "../../src/cli/run";
import { localDay } from "../../src/formula/localDay";
import { isoDate, parseIsoDate } from "../../src/formula/serial";
import type { Scheme } from "../../src/scheme/types";
import { bookOf } from "../excel/lists";
import { caseTables } from "../catalogue/caseTables";
import { closeAll } from "../host/office";
import { column, ready, spilled, type Cells } from "./channel";

// Each test runs the command line and the add-in, both with office.js.
jest.setTimeout(120_000);

/** The same file through the command line and through cells gives the same answers. */

const folder = mkdtempSync(join(tmpdir(), "grade-cells-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(closeAll);

interface Row {
  readonly row: number;
  readonly points: Readonly<Record<string, number | null>>;
  readonly score: number | null;
  readonly tier: string | null;
  readonly next: string | null;
  readonly detail: { readonly why: readonly string[]; readonly gap: readonly string[] };
}

async function report(file: string, scheme: string, ...more: readonly string[]) {
  const today = isoDate(localDay(new Date()));
  const { code, stdout, stderr } = await run(
    ["score", file, "--scheme", scheme, "--as-of", today].concat(more)
  );
  expect([code, stderr]).toEqual([0, ""]);
  return (JSON.parse(stdout) as { readonly rows: readonly Row[] }).rows;
}

/** A sheet as a formula hands it over: from the header row on. */
function rangeOf(file: string, headerRow: number): Cells {
  const [sheet] = openBook(readFileSync(file)).sheets;
  const area = sheet.usedArea(true) as { rows: number; columns: number };
  return Array.from({ length: area.rows - headerRow + 1 }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => sheet.cell(headerRow - 1 + r, c).value ?? "")
  );
}

const rounded = (value: unknown) =>
  typeof value === "number" ? Number((Math.round(value * 1e4) / 1e4).toFixed(4)) : null;

async function compare(file: string, { id, criteria = [] }: Scheme, headerRow: number) {
  const rows = await report(file, id);
  const range = rangeOf(file, headerRow);
  const host = await ready();
  const at = ({ row }: Row) => row - headerRow - 1;
  const shown = async (name: string) => {
    const cells = column(await spilled(host, name, range, id));
    return rows.map((row) => cells[at(row)]);
  };
  expect((await shown("SCORE")).map(rounded)).toEqual(rows.map(({ score }) => score));
  expect(await shown("TIER")).toEqual(rows.map(({ tier }) => tier ?? "未评级"));
  expect(await shown("NEXT")).toEqual(
    rows.map(({ next }) => (next === null ? "" : parseIsoDate(next)))
  );
  const [one] = await report(file, id, "--detail", "--row", String(rows[1].row));
  expect((await shown("WHY"))[1]).toBe(one.detail.why.join(""));
  const [head, ...list] = range;
  const gap = await spilled(host, "GAP", [list[at(one)]], id, [head], range);
  expect(gap).toEqual([[one.detail.gap[0]]]);
  if (criteria.length === 0) return rows.length;
  const [header, ...points] = await spilled(host, "POINTS", range, id);
  expect(header).toEqual(criteria.map(({ name }) => name.zh));
  expect(rows.map((row) => points[at(row)].map(rounded))).toEqual(
    rows.map((row) => criteria.map(({ name }) => row.points[name.zh]))
  );
  return rows.length;
}

/** All customers of a scheme's own cases that stand for themselves, as one sheet. */
function caseFile(scheme: Scheme): string {
  const { cases } = caseTables().find(({ id }) => id === scheme.id) ?? { cases: [] };
  const columns = scheme.columns.filter(({ role }) => role !== "contact");
  const records = cases.flatMap(({ given, others, options }) =>
    given === undefined || others !== undefined || options !== undefined ? [] : [given]
  );
  const rows = records.map((record, i) =>
    columns.map(({ name, role }): BookValue => {
      const value = role === "name" ? `客户${i + 1}` : record[name];
      const day = typeof value === "string" ? parseIsoDate(value) : undefined;
      return day ?? ((value ?? null) as BookValue);
    })
  );
  const file = join(folder, `${scheme.id}.xlsx`);
  writeFileSync(file, bookOf([columns.map(({ name }) => name), ...rows]).save());
  return file;
}

test("the sample of 60 customers is answered as by grade score", async () => {
  const file = join(__dirname, "../../src/workbench/samples/pharma-60.xlsx");
  const scheme = catalogue.find(({ id }) => id === "pharma-distributor") as Scheme;
  expect(await compare(file, scheme, 3)).toBe(60);
});

test.each([
  "abc-top5",
  "abc-pareto",
  "trade-credit-abcd",
  "time-to-close-abcde",
  "logistics-abcd",
  "hotel-vip",
  "chemical-methanol-dme",
])("the customers of %s are answered as by grade score", async (id) => {
  const scheme = catalogue.find((one) => one.id === id) as Scheme;
  expect(await compare(caseFile(scheme), scheme, 1)).toBeGreaterThan(1);
});
