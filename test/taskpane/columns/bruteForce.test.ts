import fc from "../../fastCheck";
import { catalogue } from "../../../src/catalogue";
import { findScheme } from "../../../src/catalogue/findScheme";
import { columnOrder, referencedColumns } from "../../../src/scheme/columnsUsed";
import { optionalColumns } from "../../../src/scheme/optionalColumns";
import type { Column, Scheme } from "../../../src/scheme/types";
import { gradeSheet, preparedScheme } from "../../../src/table/gradeSheet";
import type { SheetValue } from "../../../src/table/types";
import { listWideColumns } from "../../../src/taskpane/columns/listWideColumns";
import { openCustomers } from "../../../src/taskpane/columns/openCustomers";
import { snapshotOf, TODAY } from "../sheet";
import { anyList, headersOf, numbersOf, valuesOf, type SchemeSheet } from "./lists";

/** Values tried in one cell, spread over all that may turn a tier. */
const TRIED = 6;
/** Customers of a list whose cells are filled; the lists are random, so the first do. */
const FILLED = 2;

const schemeOf = (id: string): Scheme => {
  const scheme = findScheme(catalogue, id);
  if (scheme === undefined) throw new Error(`no scheme ${id}`);
  return scheme;
};

function gradedOf(scheme: Scheme, rows: SchemeSheet["rows"]) {
  const graded = gradeSheet(snapshotOf(rows).cells, scheme, { percent: "points", asOf: TODAY });
  if ("code" in graded) throw new Error(graded.code);
  const { grades } = graded;
  return { grades, scheme, tiers: Array.from(grades.tier, (_, i) => grades.tierText(i)) };
}

/** Which cells were filled, and the list after it. */
interface Filling {
  readonly names: readonly string[];
  readonly rows: SchemeSheet["rows"];
}

/** One customer's blank cells filled by turns, and all at once: what one cannot do several may. */
function fillings(scheme: Scheme, { rows, names }: SchemeSheet, row: number): readonly Filling[] {
  const numbers = numbersOf(scheme);
  const optional = optionalColumns(scheme);
  // What another column supplies is known: another value there would be another customer.
  const isSupplied = ({ otherwise }: Column) =>
    otherwise !== undefined &&
    referencedColumns(otherwise, columnOrder(scheme)).every((other) =>
      names.every((name, at) => name !== other || rows[row][at] !== "")
    );
  const empty = headersOf(scheme).flatMap(([, column], at) => {
    const isEmpty = rows[row][at] === "" && !optional.has(names[at]);
    return isEmpty && !isSupplied(column)
      ? [{ at, name: names[at], values: few(valuesOf(column, numbers)) }]
      : [];
  });
  const put = (values: ReadonlyMap<number, SheetValue>): Filling => ({
    names: [...values.keys()].map((at) => names[at]),
    rows: rows.map((cells, r) =>
      r === row ? cells.map((cell, c) => values.get(c) ?? cell) : cells
    ),
  });
  const single = empty.flatMap(({ at, values }) =>
    values.map((value) => put(new Map([[at, value]])))
  );
  const together = Array.from({ length: empty.length > 1 ? TRIED : 0 }, (_, turn) =>
    put(new Map(empty.map(({ at, values }) => [at, values[(turn + at * 3) % values.length]])))
  );
  return [...single, ...together];
}

function few<T>(values: readonly T[]): readonly T[] {
  const step = Math.max(1, values.length / TRIED);
  return values.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
}

/** Fills what is empty and says who moved without being named, and how many moves there were. */
function tryOut(scheme: Scheme, sheet: SchemeSheet) {
  const { grades, tiers } = gradedOf(scheme, sheet.rows);
  const wide = listWideColumns(preparedScheme(scheme));
  const named = new Set(
    openCustomers({ grades, scheme }).flatMap(({ index, mayMove }) => (mayMove ? [index] : []))
  );
  let moves = 0;
  const unnamed: string[] = [];
  for (let row = 1; row <= FILLED; row++)
    for (const { names, rows } of fillings(scheme, sheet, row)) {
      const after = gradedOf(scheme, rows).tiers;
      after.forEach((tier, i) => {
        if (tier === tiers[i]) return;
        moves++;
        // Where a column is compared over the list the group says so instead of naming everybody.
        const isSaid = named.has(i) || (i !== row - 1 && names.some((name) => wide.has(name)));
        if (!isSaid) unnamed.push(`${names.join("+")}: ${i + 1} from ${tiers[i]} to ${tier}`);
      });
    }
  return { moves, unnamed };
}

describe("customers named beside blank cells", () => {
  test.each([
    "pharma-distributor",
    "government-customer",
    "trade-credit-abcd",
    "chemical-methanol-dme",
    "decoration-satisfaction",
    "abc-top5",
    "sales-share-abcde",
    "rfm",
    "hotel-vip",
  ])("are all of %s that any filling moves", (id) => {
    const scheme = schemeOf(id);
    let moves = 0;
    // A scheme of few columns needs more lists to come upon what matters.
    const numRuns = Math.min(40, Math.ceil(80 / headersOf(scheme).length));
    const lists = fc.sample(anyList(scheme), { numRuns, seed: 7 });
    for (const sheet of lists) {
      const found = tryOut(scheme, sheet);
      expect(found.unnamed).toEqual([]);
      moves += found.moves;
    }
    expect(moves).toBeGreaterThan(0);
  });
});
