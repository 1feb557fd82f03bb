import { findScheme } from "../catalogue/findScheme";
import { nearestName } from "../formula/nearest";
import type { Grades } from "../grading/types";
import { needsList } from "../scheme/needsList";
import type { Scheme } from "../scheme/types";
import { gradeSheet } from "../table/gradeSheet";
import type { SheetCells } from "../table/types";
import { activeScheme } from "../scheme/activeScheme";
import { FunctionProblem } from "./functionProblem";
import { rangeCells } from "./rangeCells";

type Range = readonly (readonly unknown[])[];

export interface RangeArguments {
  /** The built-in schemes. */
  readonly schemes: readonly Scheme[];
  readonly customers: Range;
  readonly scheme: unknown;
  readonly headers: Range | null | undefined;
  readonly population: Range | null | undefined;
  readonly asOf: number;
}

/** Grades and, for every row that the function answers for, the customer it shows (or none). */
export interface RangeGrades {
  readonly grades: Grades;
  readonly scheme: Scheme;
  /** Index into the grades per answered row; -1 for total rows and empty rows. */
  readonly rows: readonly number[];
}

/** Grades what a formula hands in: a list with its header, or rows whose header is given apart. */
export function gradeRange(given: RangeArguments): RangeGrades {
  const scheme = schemeOf(given.scheme, given.schemes);
  const headers = given.headers ?? null;
  if (headers === null) return wholeList(given.customers, scheme, given.asOf);
  return partOfList({ ...given, headers }, scheme);
}

function schemeOf(argument: unknown, schemes: readonly Scheme[]): Scheme {
  const text = Array.isArray(argument) ? String((argument as Range)[0]?.[0] ?? "") : argument;
  if (text === null || text === undefined || text === "") {
    const active = activeScheme();
    if (active === undefined) throw new FunctionProblem("no-scheme", {});
    return active;
  }
  const scheme = findScheme(schemes, String(text));
  if (scheme !== undefined) return scheme;
  const known = schemes.flatMap(({ id, name }) => [id, name.zh]);
  throw new FunctionProblem("unknown-scheme", {
    name: String(text),
    nearest: nearestName(String(text), known) ?? "",
    known: schemes.map(({ id }) => id).join("、"),
  });
}

function wholeList(customers: Range, scheme: Scheme, asOf: number): RangeGrades {
  const { grades, headerRow, at } = graded(rangeCells(customers), scheme, asOf);
  const rows = customers.slice(headerRow + 1).map((_, i) => at.get(headerRow + 1 + i) ?? -1);
  return { grades, scheme, rows };
}

/** One row or some rows out of a list: graded among the population, where each finds itself again. */
function partOfList(
  given: RangeArguments & { readonly headers: Range },
  scheme: Scheme
): RangeGrades {
  const { customers, population, headers, asOf } = given;
  const list = population ?? null;
  if (list === null && customers.length === 1 && needsList(scheme))
    throw new FunctionProblem("needs-population", {
      scheme: scheme.name.zh,
      schemeEn: scheme.name.en,
    });
  const members = list === null ? [] : withoutHeader(list, headers);
  const places = new Map<string, number>();
  const rows: (readonly unknown[])[] = [...members];
  members.forEach((row, i) => {
    const key = JSON.stringify(row);
    if (!places.has(key)) places.set(key, i);
  });
  const own = customers.map((row) => {
    const key = JSON.stringify(row);
    const place = list === null ? undefined : places.get(key);
    return place ?? rows.push(row) - 1;
  });
  const head = headers[headers.length - 1];
  const { grades, at } = graded(rangeCells([head, ...rows]), scheme, asOf);
  return { grades, scheme, rows: own.map((place) => at.get(place + 1) ?? -1) };
}

function withoutHeader(list: Range, headers: Range): Range {
  const head = JSON.stringify(headers[headers.length - 1]);
  const at = list.findIndex((row) => JSON.stringify(row) === head);
  return list.slice(at + 1);
}

function graded(cells: SheetCells, scheme: Scheme, asOf: number) {
  const result = gradeSheet(cells, scheme, { asOf, percent: undefined });
  if ("code" in result)
    throw new FunctionProblem(result.code, {
      missing: "missing" in result ? result.missing.join("、") : "",
      headers: "headers" in result ? result.headers.join("、") : "",
    });
  const { list } = result.read;
  return {
    grades: result.grades,
    headerRow: list.headerRow,
    at: new Map(list.rows.map((row, index) => [row, index])),
  };
}
