import type { Case } from "./caseTables";
import type { Result } from "./gradeRecords";

/** One result that is not what the table says. */
export interface Difference {
  readonly of: string;
  readonly wanted: unknown;
  readonly found: unknown;
}

const AS_THEY_ARE = [
  "tier",
  "status",
  "best",
  "worst",
  "next",
  "blanks",
  "gates",
  "problems",
] as const;

/** Half a unit of the last decimal that the tables print. */
const POINTS = 0.5e-6;
const SCORE = 0.5e-4;

/** What a case says of its customer that the result does not. */
export function compareResult(wanted: Case, result: Result): readonly Difference[] {
  return [
    ...Object.entries(wanted.points ?? {}).flatMap(([name, points]) =>
      compare(`points ${name}`, points, result.points[name], POINTS)
    ),
    ...(wanted.score === undefined
      ? []
      : compare("score", wanted.score ?? NaN, result.score, SCORE)),
    ...AS_THEY_ARE.flatMap((key) =>
      wanted[key] === undefined ? [] : compare(key, wanted[key], result[key], 0)
    ),
    ...Object.entries(wanted.outputs ?? {}).flatMap(([name, value]) =>
      compare(`outputs ${name}`, value, result.outputs[name], POINTS)
    ),
  ];
}

/** What a case says of the tier that a given score or share leads to. */
export const compareTier = (wanted: Case, tier: string | null): readonly Difference[] =>
  compare("tier", wanted.tier ?? null, tier, 0);

function compare(of: string, wanted: unknown, found: unknown, within: number): Difference[] {
  return same(wanted, found, within) ? [] : [{ of, wanted, found }];
}

function same(wanted: unknown, found: unknown, within: number): boolean {
  if (Object.is(wanted, found)) return true;
  if (typeof wanted === "number" && typeof found === "number")
    return Math.abs(wanted - found) <= within;
  const lists = Array.isArray(wanted) && Array.isArray(found);
  return lists && JSON.stringify(wanted) === JSON.stringify(found);
}
