/** What can be wrong with a scheme. Wording makes the sentences. */
export type SchemeProblemCode =
  | "duplicate-name"
  | "reserved-name"
  | "unknown-column"
  | "unused-column"
  | "wrong-type"
  | "formula"
  | "cycle"
  | "no-bands"
  | "unreachable-band"
  | "falling-points"
  | "points-above-maximum"
  | "points-below-minimum"
  | "unknown-option"
  | "option-without-points"
  | "no-tiers"
  | "unknown-tier"
  | "unreachable-tier"
  | "cut-count"
  | "cut-order"
  | "no-score"
  | "rule-after-closing"
  | "missing-cadence"
  | "no-contact-column"
  | "bad-number"
  | "bad-percent"
  | "bad-range"
  | "gap"
  | "overlap"
  | "edge-without-owner"
  | "edge-with-two-owners"
  | "missing-top"
  | "missing-bottom"
  | "maximum-not-reached"
  | "weights-sum"
  | "no-options"
  /** The shape of a document. */
  | "missing-member"
  | "unknown-member"
  | "missing-choice"
  | "unknown-value"
  | "wrong-kind";

export interface SchemeProblem {
  readonly code: SchemeProblemCode;
  /** Path in the scheme: criteria[2].rule.bands[1] */
  readonly at: string;
  /** Values for the sentence: the name, the number, the nearest known name. */
  readonly params: Readonly<Record<string, string>>;
  /** error: the scheme cannot be used; warning: it can, but look here. */
  readonly severity: "error" | "warning";
}

type Make = (code: SchemeProblemCode, at: string, params: SchemeProblem["params"]) => SchemeProblem;

export const error: Make = (code, at, params) => ({ code, at, params, severity: "error" });

export const warning: Make = (code, at, params) => ({ code, at, params, severity: "warning" });
