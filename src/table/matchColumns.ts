import type { Column } from "../scheme/types";
import { describeHeader } from "./describeHeader";
import type { DescribedHeader } from "./describeHeader";
import { matchSeries, seriesStems } from "./matchSeries";
import { headerUnit, normaliseHeader } from "./normaliseHeader";
import { unitsClash } from "./schemeUnit";
import type { AmbiguousColumn, ColumnMatch } from "./types";

export interface Matching {
  readonly matches: readonly ColumnMatch[];
  readonly missing: readonly Column[];
  /** Columns for which more than one header answered equally well. */
  readonly ambiguous: readonly AmbiguousColumn[];
}

/**
 * Finds the scheme's columns among the headers of a list: what the user gave, then exact names, then
 * synonyms in their order, then names without units. No likeness is guessed at: a column not found is
 * missing. One sheet column serves one scheme column; equal claims go to the earlier one.
 */
export function matchColumns(
  headers: readonly string[],
  columns: readonly Column[],
  given: Readonly<Record<string, string>> = {},
  firstColumn = 0
): Matching {
  const described = headers.map(describeHeader).filter(({ full }) => full !== "");
  const used = new Set<number>();
  const found = new Map<Column, ColumnMatch>();
  const ambiguous: AmbiguousColumn[] = [];
  const sheetColumns = (taken: readonly DescribedHeader[]): number[] =>
    taken.map(({ index }) => index + firstColumn);
  const take = (column: Column, claim: Claim): void => {
    const chosen = claim.headers;
    found.set(column, {
      column: column.name,
      sheetColumns: sheetColumns(chosen),
      headers: chosen.map(({ text }) => text),
      how: claim.how,
      unit: chosen.find(({ unit }) => unit !== undefined)?.unit,
      inverted: claim.inverted ?? false,
    });
    chosen.forEach(({ index }) => used.add(index));
  };
  for (const level of LEVELS) {
    for (const column of columns) {
      if (found.has(column) || given[column.name] === "") continue;
      const free = described.filter((h) => !used.has(h.index) || sharesName(h, column, columns));
      const claim = level(column, free, given);
      if (claim === undefined) continue;
      if (!claim.undecided) take(column, claim);
      const rivals = claim.undecided ? claim.headers : [...claim.headers, ...(claim.rivals ?? [])];
      const isOpen = claim.undecided || (claim.rivals ?? []).length > 0;
      if (isOpen && !ambiguous.some((known) => known.column === column.name)) {
        ambiguous.push({
          column: column.name,
          headers: rivals.map(({ text }) => text),
          sheetColumns: sheetColumns(rivals),
        });
      }
    }
  }
  const matches = columns.flatMap((column) => found.get(column) ?? []);
  return { matches, missing: columns.filter((column) => !found.has(column)), ambiguous };
}

/** Whether a header belongs to a list for these columns; a month of a series does too. */
export function knownHeader(columns: readonly Column[]): (header: string) => boolean {
  const names = new Set<string>();
  for (const column of columns) {
    for (const name of [...namesOf(column), ...(column.inverse ?? [])]) {
      names.add(normaliseHeader(name)).add(headerUnit(name).name);
    }
    if (column.periods !== undefined) seriesStems(column).forEach(({ stem }) => names.add(stem));
  }
  return (header) => {
    const { full, stripped, loose } = describeHeader(header, 0);
    return [full, stripped, ...loose].some((text) => names.has(text));
  };
}

export interface Claim {
  readonly headers: readonly DescribedHeader[];
  readonly how: ColumnMatch["how"];
  readonly inverted?: boolean;
  /** Headers that would have done as well. */
  readonly rivals?: readonly DescribedHeader[];
  /** The headers are rivals and none is taken. */
  readonly undecided?: boolean;
}

type Level = (
  column: Column,
  free: readonly DescribedHeader[],
  given: Readonly<Record<string, string>>
) => Claim | undefined;

const LEVELS: readonly Level[] = [
  (column, free, given) => matchGiven(column, free, given[column.name]),
  (column, free) => matchText(column, free, [column.name], "exact"),
  (column, free) => matchText(column, free, column.synonyms ?? [], "synonym"),
  (column, free) => matchText(column, free, column.inverse ?? [], "synonym", true),
  (column, free) => (column.periods === undefined ? undefined : matchSeries(column, free)),
  (column, free) => matchStripped(column, free, ({ stripped }) => [stripped]),
  (column, free) => onlyOne(matchStripped(column, free, ({ loose }) => loose)),
];

function namesOf(column: Column): readonly string[] {
  return [column.name, ...(column.synonyms ?? [])];
}

/** The scheme names one header for two columns only where both bear the same name. */
function sharesName(header: DescribedHeader, column: Column, columns: readonly Column[]): boolean {
  if (normaliseHeader(column.name) !== header.full) return false;
  return columns.some((other) => other !== column && other.name === column.name);
}

/** A series is given by its headers with "|" between them, or by the first of neighbours. */
function matchGiven(
  column: Column,
  free: readonly DescribedHeader[],
  given: string | undefined
): Claim | undefined {
  if (given === undefined) return undefined;
  const wanted = [given, ...(column.periods === undefined ? [] : given.split("|"))];
  const find = (text: string): DescribedHeader | undefined =>
    free.find((header) => header.text === text) ??
    free.find((header) => header.full === normaliseHeader(text));
  const inverted = (column.inverse ?? []).some(
    (n) => normaliseHeader(n) === normaliseHeader(given)
  );
  if (column.periods === undefined) {
    const header = find(given);
    return header && { headers: [header], how: "given", inverted };
  }
  const listed = wanted.slice(1).flatMap((text) => find(text) ?? []);
  if (listed.length === column.periods) return { headers: listed, how: "given" };
  const first = find(given);
  if (first === undefined) return undefined;
  const next = free.filter(({ index }) => {
    const step = index - first.index;
    return step >= 0 && step < (column.periods ?? 1);
  });
  return next.length === column.periods ? { headers: next, how: "given" } : undefined;
}

function matchText(
  column: Column,
  free: readonly DescribedHeader[],
  names: readonly string[],
  how: "exact" | "synonym",
  inverted = false
): Claim | undefined {
  if (column.periods !== undefined) return undefined;
  const wanted = names.map(normaliseHeader);
  const hits = wanted.flatMap((name) => free.filter(({ full }) => full === name));
  const [first, ...rivals] = [...new Set(hits)];
  return first && { headers: [first], how, inverted, rivals };
}

function matchStripped(
  column: Column,
  free: readonly DescribedHeader[],
  forms: (header: DescribedHeader) => readonly string[]
): Claim | undefined {
  if (column.periods !== undefined) return undefined;
  const match = (names: readonly string[], inverted: boolean): Claim | undefined => {
    const wanted = names.flatMap((name) => [normaliseHeader(name), headerUnit(name).name]);
    const fits = free.filter((header) => !unitsClash(header, column));
    const hits = wanted.flatMap((name) => fits.filter((header) => forms(header).includes(name)));
    const [first, ...rivals] = [...new Set(hits)];
    return first && { headers: [first], how: "stripped", inverted, rivals };
  };
  return match(namesOf(column), false) ?? match(column.inverse ?? [], true);
}

/** 去年/进货额 and 今年/进货额 share the name 进货额: neither is taken. */
function onlyOne(claim: Claim | undefined): Claim | undefined {
  if (claim === undefined || (claim.rivals ?? []).length === 0) return claim;
  return { ...claim, headers: [...claim.headers, ...(claim.rivals ?? [])], undecided: true };
}
