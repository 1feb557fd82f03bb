import type { Vector } from "../../formula/vector";
import { columnsUsed } from "../../scheme/columnsUsed";
import { rulesText } from "../../scheme/rulesText";
import type { Scheme } from "../../scheme/types";
import type { RegradePlan } from "../types";
import { textKey } from "./rowKeys";

/**
 * What a run graded by, kept beside its restore point: a later run tells by it what moved a customer.
 * One entry per customer, in the order of the point's rows.
 */
export interface RunMemory {
  readonly schemeId: string;
  /** Fingerprint of the rules with their options chosen. */
  readonly rules: number;
  /** As-of date of the run, 1900 serial. */
  readonly asOf: number;
  readonly rows: number;
  /** Inputs that could decide a tier, whether the sheet had them or not. */
  readonly asked: readonly string[];
  /** Those that the sheet had, as they were read. */
  readonly columns: ReadonlyMap<string, Vector | readonly Vector[]>;
  /** Points of each criterion by its name; NaN where an item was left out. */
  readonly points: ReadonlyMap<string, Float64Array>;
  /** NaN where there was none. */
  readonly score: Float64Array;
  /** Tier texts that the run compared with; null where a customer had none. */
  readonly before: readonly (string | null)[];
  /** What stood in the tier column after the run; null where the customer had no tier. */
  readonly tiers: readonly (string | null)[];
}

/** With the chosen options in place. */
export const fingerprint = (scheme: Scheme): number => textKey(rulesText(scheme));

/** What is to be remembered of a run that is about to be written. Pure. */
export function memoryOf({ scheme, read, grades, changes, request }: RegradePlan): RunMemory {
  const used = columnsUsed(scheme);
  return {
    schemeId: scheme.id,
    rules: fingerprint(scheme),
    asOf: request.asOf,
    rows: read.list.rows.length,
    asked: [...used],
    columns: new Map([...read.columns].filter(([name]) => used.has(name))),
    points: grades.points,
    score: grades.score,
    before: changes.map(({ from }) => from),
    tiers: changes.map(({ to }) => to),
  };
}
