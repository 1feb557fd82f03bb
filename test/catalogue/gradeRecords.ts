import { parseIsoDate, isoDate } from "../../src/formula/serial";
import { cellAt, type Vector } from "../../src/formula/vector";
import type { Column, Scheme } from "../../src/scheme/types";
import { gradeList } from "../../src/table/gradeSheet";
import { readRecords } from "../../src/table/readRecords";
import type { ReadList } from "../../src/table/types";

export type Record_ = Readonly<Record<string, unknown>>;

export interface Result {
  readonly points: Readonly<Record<string, number>>;
  readonly score: number;
  readonly tier: string | null;
  readonly best: string | null;
  readonly worst: string | null;
  readonly status: string;
  readonly next: string | null;
  readonly blanks: readonly string[];
  readonly gates: readonly string[];
  readonly outputs: Readonly<Record<string, string | number | boolean | null>>;
  /** What was unusual about the record's cells. */
  readonly problems: readonly string[];
}

/** Grades records as `grade score` does with a .json file. */
export function gradeRecords(
  scheme: Scheme,
  records: readonly Record_[],
  asOf = AS_OF
): readonly Result[] {
  const resultOf = resultsOf(scheme, readAt(scheme.columns, records, asOf), asOf);
  return records.map((_, i) => resultOf(i));
}

/** The as-of date of tables that name none. */
export const AS_OF = "2024-03-15";

const optionsAt = (asOf: string) => ({ asOf: parseIsoDate(asOf) as number, percent: undefined });

/** Records read for a scheme's columns. */
export const readAt = (columns: readonly Column[], records: readonly Record_[], asOf: string) =>
  readRecords(records, columns, optionsAt(asOf));

/** Grades what was read; each record's result is worked out when it is asked for. */
export function resultsOf(scheme: Scheme, read: ReadList, asOf: string): (row: number) => Result {
  const grades = gradeList(read, scheme, optionsAt(asOf));
  const label = (tier: number) => (tier < 0 ? null : scheme.tiers[tier].label);
  return (i) => ({
    points: Object.fromEntries([...grades.points].map(([name, points]) => [name, points[i]])),
    score: grades.score[i],
    tier: grades.tierText(i),
    best: label(grades.best[i]),
    worst: label(grades.worst[i]),
    status: grades.status[i],
    next: Number.isNaN(grades.next[i]) ? null : isoDate(grades.next[i]),
    // Followed through the formulas, which takes long; most cases do not ask.
    get blanks() {
      return grades.blanks(i);
    },
    gates: grades.failedGates(i),
    problems: read.problems.filter(({ row }) => row === i).map(({ code }) => code),
    outputs: Object.fromEntries(
      (scheme.outputs ?? []).map(({ name, type }) => {
        const cell = cellAt(grades.outputs.get(name.zh) as Vector, i);
        if (cell === null || cell === "") return [name.zh, null];
        if (typeof cell === "object") return [name.zh, cell.error];
        return [name.zh, type === "date" && typeof cell === "number" ? isoDate(cell) : cell];
      })
    ),
  });
}
