import { FunctionProblem } from "./functionProblem";
import { activeScheme } from "../scheme/activeScheme";
import { readsList } from "../grading/prepare";
import type { Scheme } from "../scheme/types";
import { preparedScheme } from "../table/gradeSheet";
import { readList } from "../table/readList";
import { chooseScheme } from "./chooseScheme";
import { gatherRow } from "./gatherRows";
import { amongPopulation } from "./gradePopulation";
import { gradeRead, type Graded } from "./gradeRead";
import { gradeRows } from "./gradeRows";
import { keeper } from "./keepGradings";
import { rangeCells, rangeOf, usedRows, type Range } from "./rangeCells";

/** The leading arguments of most functions, as they come; null and undefined are left out. */
export interface RangeArguments {
  /** The built-in schemes. */
  readonly schemes: readonly Scheme[];
  readonly customers: unknown;
  readonly scheme: unknown;
  readonly headers: unknown;
  readonly population: unknown;
  readonly asOf: number;
  /** Changes the scheme that was chosen. */
  readonly adapt?: ((scheme: Scheme) => Scheme) | undefined;
}

/** Grades and, for every row that the function answers for, the customer it shows (or none). */
export interface RangeGrades {
  readonly scheme: Scheme;
  /** Null where no row is a customer. */
  readonly graded: Graded | null;
  /** Index into the grades per answered row; -1 for total rows and empty rows. */
  readonly rows: readonly number[];
  /** The customers came with their header row. */
  readonly withHeader: boolean;
}

/** Grades what a formula hands in: a list with its header, or rows whose header is given apart. */
export async function gradeRange(given: RangeArguments): Promise<RangeGrades> {
  const { asOf } = given;
  const chosen = chooseScheme(given.scheme, given.schemes, activeScheme());
  const scheme = given.adapt?.(chosen) ?? chosen;
  const headRows = rangeOf(given.headers);
  const range = rangeOf(given.customers);
  if (headRows === null) return wholeList(range, scheme, asOf);
  const headers = usedRows(headRows);
  const part = { scheme, withHeader: false };
  if (range === null) return { ...part, graded: null, rows: [-1] };
  const rows = usedRows(range);
  const population = rangeOf(given.population);
  if (population !== null)
    return { ...part, ...amongPopulation(rows, usedRows(population), { headers, scheme, asOf }) };
  if (rows.length > 1) return { ...part, ...gradeRows(rows, { headers, scheme, asOf }) };
  if (readsList(preparedScheme(scheme)))
    throw new FunctionProblem("needs-population", {
      scheme: scheme.name.zh,
      schemeEn: scheme.name.en,
    });
  return { ...part, ...(await gatherRow(rows[0], { headers, scheme, asOf })) };
}

const keepLists = keeper<Graded>();

function wholeList(range: Range | null, scheme: Scheme, asOf: number): RangeGrades {
  if (range === null) throw new FunctionProblem("empty-sheet", {});
  const customers = usedRows(range);
  const graded = keepLists({ scheme, asOf, parts: [customers] }, () => {
    const read = readList(rangeCells(customers), scheme.columns, { asOf, percent: undefined });
    if ("problem" in read)
      throw new FunctionProblem(read.problem === "empty" ? "empty-sheet" : "no-header", {});
    return gradeRead(read, scheme, asOf);
  });
  const first = graded.headerRow + 1;
  const rows = customers.slice(first).map((_, i) => graded.at.get(first + i) ?? -1);
  return { scheme, graded, rows, withHeader: true };
}
