import type { CustomerWords } from "./types";

/** One criterion as a sentence tells it; numbers arrive written out. */
export interface PointsWords {
  readonly criterion: string;
  /** The inputs as they were read: "月均进货额 3.5 万元". */
  readonly read: string;
  readonly points: string;
  readonly max: string;
}

/** One step of a change: a value and what it earns. */
export interface StepWords {
  readonly criterion: string;
  readonly column: string;
  readonly from: string;
  readonly to: string;
  readonly pointsFrom: string;
  readonly pointsTo: string;
}

/** Why a customer has its grade, and what would change it. Every member is a whole sentence but the values. */
export interface WhyWording {
  /** Values inside sentences. */
  readonly blank: string;
  readonly yesNo: (yes: boolean) => string;
  /** A number with its unit, the unit in the words of the language. */
  readonly amount: (number: string, unit: string) => string;
  /** A column with its value; where the criterion has the column's name the value alone. */
  readonly value: (column: string, value: string) => string;
  readonly step: (step: StepWords) => string;
  /** A step of a column that conditions, labels or look-ups read: it earns no points. */
  readonly valueStep: (step: Pick<StepWords, "column" | "from" | "to">) => string;
  /** A step of a rule that cannot be turned round: only the points are known. */
  readonly pointsStep: (step: Pick<StepWords, "criterion" | "pointsFrom" | "pointsTo">) => string;
  readonly steps: (steps: readonly string[]) => string;
  /** Points. */
  readonly band: (words: PointsWords & { readonly edge: string }) => string;
  readonly otherwise: (words: PointsWords) => string;
  readonly option: (words: PointsWords) => string;
  readonly workedOut: (words: PointsWords) => string;
  readonly special: (words: PointsWords & { readonly when: string }) => string;
  readonly missing: (words: PointsWords) => string;
  readonly leftOut: (words: Pick<PointsWords, "criterion">) => string;
  /** Gates, score, tier. */
  readonly notAdmitted: (reason: string) => string;
  readonly undecided: (reason: string, columns: readonly string[]) => string;
  readonly admitted: string;
  /** Among the problems of a list: the row, the blank cells, and what cannot be decided. */
  readonly customerUndecided: (
    words: CustomerWords & { readonly reasons: readonly string[] }
  ) => string;
  readonly score: (score: string) => string;
  readonly tier: (tier: string) => string;
  readonly byRule: (tier: string, when: string) => string;
  readonly byRest: (tier: string) => string;
  readonly unrated: (columns: readonly string[]) => string;
  readonly provisional: (columns: readonly string[]) => string;
  readonly range: (best: string, worst: string) => string;
  readonly output: (name: string, value: string) => string;
  readonly next: (date: string) => string;
  readonly formulaError: (error: string) => string;
  /** The nearest change. */
  readonly rise: (tier: string, steps: string) => string;
  readonly fall: (tier: string, steps: string) => string;
  readonly best: (tier: string) => string;
  readonly noRise: (tier: string) => string;
  /** Where no score decides: what was tried did not lead up. */
  readonly noWayUp: string;
  readonly noTiers: string;
  /** A composed label is neither better nor worse than another. */
  readonly noOrder: string;
  readonly noGrade: string;
}
