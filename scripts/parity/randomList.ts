import type { Column, Scheme } from "../../src/scheme/types";
import { exampleRows, type ExampleRow } from "../../src/table/exampleRows";
import { SAMPLE_SCHEME, sampleRecords } from "../../src/table/sampleDraft";
import { exampleValues } from "../../src/table/exampleValues";
import { draftColumns } from "../../src/table/templateColumns";
import type { SheetCells, SheetValue } from "../../src/table/types";

/** A list with every column of a scheme: values on each cut and just beside it, ties, blanks. */
export function randomList(scheme: Scheme, rows: number, asOf: number, seed: number): SheetCells {
  const next = pseudoRandom(seed);
  // Customers of different tiers, to be changed here and there.
  const models = modelsOf(scheme, asOf);
  const columns = scheme.columns.map((column) => ({
    column,
    headers: draftColumns(column),
    pool: poolOf(scheme, column, asOf),
  }));
  const formats = columns.flatMap(({ headers }) =>
    headers.map(({ format }) => format ?? "General")
  );
  const values: SheetValue[][] = [columns.flatMap(({ headers }) => headers.map((h) => h.header))];
  for (let row = 1; row <= rows; row++) {
    const kind = customerOf(models, next);
    values.push(
      columns.flatMap(({ column, headers, pool }, c) =>
        headers.map(() => cellOf(column, pool, row, { ...kind, own: kind.model?.[c] ?? "" }, next))
      )
    );
  }
  return {
    sheet: "客户",
    row: 0,
    column: 0,
    values,
    numberFormats: values.map((_, i) => (i === 0 ? formats.map(() => "General") : formats)),
    merges: [],
    date1904: false,
    tables: [],
  };
}

function modelsOf(scheme: Scheme, asOf: number): readonly ExampleRow[] {
  const { id, columns } = scheme;
  if (id !== SAMPLE_SCHEME) return exampleRows(scheme, columns, asOf);
  return sampleRecords(scheme, asOf, [""]).map((record) =>
    columns.map(({ name }) => record[name] ?? null)
  );
}

type Pool = readonly SheetValue[];

/** What rules ask for, and texts with wildcards for the names of groups. */
function poolOf(scheme: Scheme, column: Column, asOf: number): Pool {
  const asked = exampleValues(scheme, column, asOf).filter((value) => value !== null);
  return asked.length > 0 ? asked : ["华东", "华南*", "西?南", "a~b", "A~B"];
}

/** Customers that differ as a whole: with values at random nearly all would be middling. */
interface Kind {
  /** Percent of blank cells: many customers have none. */
  readonly blanks: number;
  /** 0 for the best of everything; undefined: any value. */
  readonly place: number | undefined;
  /** Marks against a customer are rare. */
  readonly clean: boolean;
  /** A customer that this one is much like. */
  readonly model: ExampleRow | undefined;
}

function customerOf(models: readonly ExampleRow[], next: Next): Kind {
  return {
    model: next(2) === 0 ? undefined : models[next(models.length)],
    blanks: next(10) < 6 ? 0 : 15,
    place: next(2) === 0 ? undefined : next(101) / 100,
    clean: next(2) === 0,
  };
}

/** With the model's own cell of the column at hand. */
type Cell = Kind & { readonly own: SheetValue };

function choose(pool: Pool, { place, clean, model, own }: Cell, next: Next): SheetValue {
  if (model !== undefined && own !== "" && next(6) > 0) return own;
  const at =
    place === undefined || next(4) === 0
      ? next(pool.length)
      : Math.round(place * (pool.length - 1));
  return clean && pool.includes("否") && next(8) > 0 ? "否" : pool[at];
}

function cellOf(column: Column, pool: Pool, row: number, kind: Cell, next: Next): SheetValue {
  const { role, type, otherwise, range } = column;
  if (role === "name" || role === "code") return `${role === "name" ? "客户" : "K"}${row}`;
  // Of two forms of an input either may be the one that is filled in.
  const isOther = otherwise !== undefined && kind.model === undefined;
  if (next(100) < (isOther ? 45 : kind.blanks)) return "";
  if (kind.model !== undefined && kind.own === "" && next(12) > 0) return "";
  const value = choose(pool, kind, next);
  if (typeof value !== "number") return type === "yesno" && next(9) === 0 ? "√" : value;
  if (type === "date") return value + next(3) - 1;
  const [low, high] = range ?? [-Infinity, Infinity];
  const unit = type === "percent" ? 100 : 1;
  const moved = Math.max(low / unit, Math.min(high / unit, value + beside(value, next)));
  return Number(moved.toPrecision(15));
}

/** Mostly on the edge itself; else less than what is compared, just beside it, or anywhere near. */
function beside(value: number, next: Next): number {
  switch (next(8)) {
    case 0:
      return 1e-8;
    case 1:
      return -0.01;
    case 2:
      return 0.0001;
    case 3:
      return (value * (next(2000) - 1000)) / 1000;
    case 4:
    case 5:
      return (value * (next(400) - 200)) / 1000;
    case 6:
      return next(50) === 0 ? -2 * Math.abs(value) : 0;
    default:
      return 0;
  }
}

type Next = (below: number) => number;

/** Park and Miller's minimal generator: the same list each time. */
function pseudoRandom(seed: number): Next {
  let state = (seed * 7919 + 20_261_122) % 2_147_483_647;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return below === 0 ? 0 : state % below;
  };
}
