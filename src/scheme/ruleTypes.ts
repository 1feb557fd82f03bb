/** The rules of a scheme: edges, conditions, points, and intermediate results. */
import type { Source, Wording } from "./types";

/** A named intermediate result; other rules use it like a column. */
export type Working = { readonly name: string; readonly note?: Wording } & (
  | { readonly kind: "formula"; readonly formula: string }
  /** 1 for the largest value; equal values share the better rank. */
  | { readonly kind: "rank"; readonly column: string; readonly within?: string }
  /** Percent of the list's total (27 for 27 %); within: of the total of the customer's own group. */
  | { readonly kind: "share"; readonly column: string; readonly within?: string }
  /** Rank ÷ number of customers with a value × 100: 5 for the best twentieth. */
  | { readonly kind: "rank-percent"; readonly column: string; readonly within?: string }
  /**
   * Percent of the total that larger values bring before this customer: 0 for the first. Equal values
   * share one start; values of 0 and less come after everything (100).
   */
  | { readonly kind: "pareto-start"; readonly column: string; readonly within?: string }
  /**
   * Bin by the list's own quantiles (PERCENTILE.INC), so that the bins hold about as many customers
   * each: 1 … `bins`, the highest number for the largest values, or for the smallest where they are
   * the better ones (days since the last purchase). A bin begins `margin` above the quantile: at it by
   * default, so that a value on it is in the bin above; with 1, whole numbers on it stay below.
   */
  | {
      readonly kind: "quantile";
      readonly column: string;
      readonly bins: number;
      readonly best?: "largest" | "smallest";
      readonly margin?: number;
    }
  /** The value of the first rule that holds; "" where a rule is unknown before one holds. */
  | { readonly kind: "choose"; readonly rules: readonly ChooseRule[]; readonly otherwise?: Value }
  /** Number bands to values, e.g. a multiplier. */
  | {
      readonly kind: "bands";
      readonly column: string;
      readonly bands: readonly ValueBand[];
      readonly otherwise: Value;
    }
  /**
   * Places for a share of the list: TRUE for the best who qualify, as long as there are places
   * (`percent` % of those `of` holds for, all by default, rounded down). Order: the columns, larger
   * (or yes) first, then the list's own order.
   * The number of places is `[@[名额.…]]` with the name of the working.
   */
  | {
      readonly kind: "quota";
      readonly when: Condition;
      readonly percent: number;
      readonly of?: Condition;
      readonly order: readonly string[];
    }
);

/** A fixed value, another column's value, or a formula. */
export type Value = number | string | { readonly column: string } | { readonly formula: string };

export interface ChooseRule {
  readonly when: Condition;
  readonly value: Value;
}

export type ValueBand = Edge & { readonly value: Value };

/** Which edge a number must reach; one of the four is given. */
export type Edge =
  | { readonly atLeast: Amount }
  | { readonly above: Amount }
  | { readonly atMost: Amount }
  | { readonly below: Amount };

/** A number, or another column it is compared with. */
export type Amount = number | { readonly column: string };

/**
 * What a blank means where a condition uses an input (DESIGN §4):
 * unknown: the condition is unknown and an undecided tier stays 未评级;
 * no: an optional mark, a blank is an ordinary "no";
 * assume-no: taken as "no", but the result is provisional when a "yes" could have changed it.
 */
export type BlankMeans = "unknown" | "no" | "assume-no";

/** A statement about one customer with three outcomes: yes, no, unknown. */
export type Condition =
  | Statement
  /** Among the best `topPercent` % of the list by this column: rounded up, at least one, ties in. */
  | {
      readonly column: string;
      readonly topPercent: number;
      readonly within?: string;
      readonly blank?: BlankMeans;
    }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  /** Whether the input is there at all. */
  | { readonly column: string; readonly given: boolean }
  /** Any Excel formula giving TRUE/FALSE; an error counts as unknown. */
  | { readonly formula: string };

/** A statement about one input. */
export type Statement = { readonly column: string; readonly blank?: BlankMeans } & (
  | Edge
  | { readonly is: string }
  | { readonly isOneOf: readonly string[] }
  | { readonly yes: boolean }
);

export interface Criterion {
  readonly id: string;
  readonly name: Wording;
  /** Most points it can give; the scale for bars and for the highest tier a blank allows. */
  readonly max: number;
  /** Least points, 0 unless deductions go below. */
  readonly min?: number;
  readonly rule: PointsRule;
  /** Special cases that replace the rule's points; the first that holds wins. */
  readonly unless?: readonly { readonly when: Condition; readonly points: number }[];
  /** Decimals the points are rounded to; left out: not rounded. */
  readonly decimals?: number;
  /**
   * What a blank means: zero points and 数据不全 (default); leave-out: out of points and maximum,
   * still 数据不全 (surveys); optional: out of points and maximum without a mark.
   */
  readonly blank?: "zero" | "leave-out" | "optional";
  /** The manager can do something about it: named in "nearest way up". */
  readonly influenceable?: boolean;
  readonly source: Source;
  readonly note?: Wording;
}

export type PointsRule =
  /** The first band whose edge the value reaches. Values no band takes give `otherwise`. */
  | {
      readonly kind: "bands";
      readonly column: string;
      readonly bands: readonly Band[];
      readonly otherwise: number;
    }
  | {
      readonly kind: "choices";
      readonly column: string;
      readonly points: Readonly<Record<string, number>>;
    }
  /** yes / no */
  | { readonly kind: "yesno"; readonly column: string; readonly yes: number; readonly no: number }
  /** value ÷ reference × max, kept between 0 and max. The reference is the list's maximum or a column. */
  | {
      readonly kind: "ratio";
      readonly column: string;
      readonly to: "list-maximum" | Amount;
      readonly within?: string;
    }
  /** `from` for the first, `step` less per rank, not below 0; equal values share the better rank. */
  | {
      readonly kind: "rank-step";
      readonly column: string;
      readonly from: number;
      readonly step: number;
      readonly within?: string;
    }
  /** `from` less `step` per event, not below 0. */
  | {
      readonly kind: "deduct";
      readonly column: string;
      readonly from: number;
      readonly step: number;
    }
  /** Points entered by a person, kept between min and max. */
  | { readonly kind: "manual"; readonly column: string }
  /** Any Excel formula; kept between min and max. `needs` are the columns whose blank makes it missing. */
  | { readonly kind: "formula"; readonly formula: string; readonly needs: readonly string[] };

export type Band = Edge & { readonly points: number };
