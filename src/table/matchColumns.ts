import type { Column } from "../scheme/types";
import { describeHeader } from "./describeHeader";
import type { DescribedHeader } from "./describeHeader";
import { matchGiven } from "./matchGiven";
import { matchSeries, seriesStems } from "./matchSeries";
import { matchSimilar } from "./matchSimilar";
import type { Fits } from "./matchSimilar";
import { headerUnit, normaliseHeader } from "./normaliseHeader";
import { unitsClash } from "./schemeUnit";
import type { AgreedColumns, AmbiguousColumn, ColumnCandidate, ColumnMatch } from "./types";

export interface Matching {
  readonly matches: readonly ColumnMatch[];
  readonly missing: readonly Column[];
  /** Columns for which more than one header answered equally well. */
  readonly ambiguous: readonly AmbiguousColumn[];
}

/** How to look for columns besides their names. */
export interface MatchOptions {
  /** "surely": names alone, as for a suggestion; "likely": what resembles a name, too. */
  readonly how?: "surely" | "likely";
  /** Whether the values below a header can be what the column holds. */
  readonly fits?: (column: Column, sheetColumn: number) => boolean;
  /** Where columns stood before: goes after a header's exact name, before all likenesses of it. */
  readonly remembered?: AgreedColumns;
}

/**
 * Finds the scheme's columns among the headers of a list: what the user gave, then exact names, then
 * where they were found before, then synonyms in their order, then names without units, and last what clearly resembles a name. What only
 * might be meant is asked. One sheet column serves one scheme column; equal claims go to the earlier one.
 */
export function matchColumns(
  headers: readonly string[],
  columns: readonly Column[],
  given: AgreedColumns = {},
  firstColumn = 0,
  { how = "likely", fits, remembered = {} }: MatchOptions = {}
): Matching {
  const described = headers.map(describeHeader).filter(({ full }) => full !== "");
  const { found, ambiguous, used, take, ask } = newMatching(firstColumn);
  const isOpen = (column: Column): boolean => !found.has(column) && agreedFor(given, column) !== "";
  for (const level of LEVELS) {
    for (const column of columns) {
      if (!isOpen(column)) continue;
      const free = described.filter((h) => !used.has(h.index) || sharesName(h, column, columns));
      const claim = level(column, free, { given, remembered, firstColumn });
      if (claim === undefined) continue;
      if (!claim.undecided) take(column, claim);
      if (!claim.undecided && (claim.rivals ?? []).length === 0) continue;
      const rivals = claim.undecided ? claim.headers : [...claim.headers, ...(claim.rivals ?? [])];
      const score = SCORES[claim.how];
      ask(
        column,
        rivals.map((header) => ({ header, score }))
      );
    }
  }
  if (how === "likely") {
    const asked = new Set(ambiguous.map(({ column }) => column));
    const open = columns.filter((column) => isOpen(column) && !asked.has(column.name));
    const free = described.filter(({ index }) => !used.has(index));
    const fitting: Fits = (column, { index }) => fits?.(column, index + firstColumn) ?? true;
    for (const { column, candidates, isClear, inverted } of matchSimilar(open, free, fitting)) {
      const [{ header, score }] = candidates;
      if (isClear) take(column, { headers: [header], how: "similar", score, inverted });
      else ask(column, candidates);
    }
  }
  const matches = columns.flatMap((column) => found.get(column) ?? []);
  return { matches, missing: columns.filter((column) => !found.has(column)), ambiguous };
}

interface Candidate {
  readonly header: DescribedHeader;
  readonly score: number;
}

/** How sure a match is, where it is no likeness. */
const SCORES = { given: 1, exact: 1, synonym: 1, stripped: 0.95, similar: 0 } as const;

/** What was taken and what is to be asked, as it grows. */
function newMatching(firstColumn: number) {
  const used = new Set<number>();
  const found = new Map<Column, ColumnMatch>();
  const ambiguous: AmbiguousColumn[] = [];
  const take = (column: Column, claim: Claim): void => {
    const chosen = claim.headers;
    found.set(column, {
      column: column.name,
      sheetColumns: chosen.map(({ index }) => index + firstColumn),
      headers: chosen.map(({ text }) => text),
      how: claim.how,
      score: claim.score ?? SCORES[claim.how],
      unit: chosen.find(({ unit }) => unit !== undefined)?.unit,
      inverted: claim.inverted ?? false,
    });
    chosen.forEach(({ index }) => used.add(index));
  };
  const ask = (column: Column, rivals: readonly Candidate[]): void => {
    if (ambiguous.some((known) => known.column === column.name)) return;
    const candidates = rivals.map(({ header, score }): ColumnCandidate => {
      return { header: header.text, sheetColumn: header.index + firstColumn, score, samples: [] };
    });
    ambiguous.push({
      column: column.name,
      headers: candidates.map(({ header }) => header),
      sheetColumns: candidates.map(({ sheetColumn }) => sheetColumn),
      candidates,
    });
  };
  return { found, ambiguous, used, take, ask };
}

/** A column may be called "constructor". */
const agreedFor = (given: AgreedColumns, { name }: Column): AgreedColumns[string] | undefined =>
  Object.hasOwn(given, name) ? given[name] : undefined;

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
  /** Likeness of a similar name. */
  readonly score?: number;
  readonly inverted?: boolean;
  /** Headers that would have done as well. */
  readonly rivals?: readonly DescribedHeader[];
  /** The headers are rivals and none is taken. */
  readonly undecided?: boolean;
}

interface Agreed {
  readonly given: AgreedColumns;
  readonly remembered: AgreedColumns;
  readonly firstColumn: number;
}

type Level = (
  column: Column,
  free: readonly DescribedHeader[],
  agreed: Agreed
) => Claim | undefined;

const LEVELS: readonly Level[] = [
  (column, free, { given, firstColumn }) =>
    matchGiven(column, free, agreedFor(given, column), firstColumn),
  (column, free) => matchText(column, free, [column.name], "exact"),
  (column, free, { remembered, firstColumn }) =>
    matchGiven(column, free, agreedFor(remembered, column), firstColumn),
  (column, free) => matchText(column, free, column.synonyms ?? [], "synonym"),
  (column, free) => matchText(column, free, column.inverse ?? [], "synonym", true),
  (column, free) => (column.periods === undefined ? undefined : matchSeries(column, free)),
  (column, free) => matchStripped(column, free, ({ stripped }) => [stripped]),
  (column, free) => onlyOne(matchStripped(column, free, ({ loose }) => loose)),
];

export function namesOf(column: Column): readonly string[] {
  return [column.name, ...(column.synonyms ?? [])];
}

/** The scheme names one header for two columns only where both bear the same name. */
function sharesName(header: DescribedHeader, column: Column, columns: readonly Column[]): boolean {
  if (normaliseHeader(column.name) !== header.full) return false;
  return columns.some((other) => other !== column && other.name === column.name);
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
