import { parseIsoDate, isoDate } from "../../src/formula/serial";
import { cellAt, type Vector } from "../../src/formula/vector";
import type { Scheme } from "../../src/scheme/types";
import { gradeList } from "../../src/table/gradeSheet";
import { readRecords } from "../../src/table/readRecords";

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
  asOf = "2024-03-15"
): readonly Result[] {
  const options = { asOf: parseIsoDate(asOf) as number, percent: undefined };
  const read = readRecords(records, scheme.columns, options);
  const grades = gradeList(read, scheme, options);
  const label = (tier: number) => (tier < 0 ? null : scheme.tiers[tier].label);
  return records.map((_, i) => ({
    points: Object.fromEntries([...grades.points].map(([name, points]) => [name, points[i]])),
    score: grades.score[i],
    tier: grades.tierText(i),
    best: label(grades.best[i]),
    worst: label(grades.worst[i]),
    status: grades.status[i],
    next: Number.isNaN(grades.next[i]) ? null : isoDate(grades.next[i]),
    blanks: grades.blanks(i),
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
  }));
}
