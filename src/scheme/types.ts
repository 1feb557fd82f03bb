/**
 * The nouns of a grading scheme. A scheme is plain data (JSON-serialisable); `checkScheme` says what is
 * wrong with one, `lowerScheme` turns every rule into Excel formulas with structured references.
 */
import type { Condition, Criterion, Edge, Working } from "./ruleTypes";

export type * from "./ruleTypes";

/** The same words for a person in both languages of the product. */
export interface Wording {
  readonly zh: string;
  readonly en: string;
}

/** Where a value comes from: printed in the source, or a template value that is not in the source. */
export type Source = "seed" | "assumed";

export interface Scheme {
  /** Stable id in kebab case. */
  readonly id: string;
  /** Version of these data, "1.0.0". */
  readonly version: string;
  readonly name: Wording;
  /** What the scheme is used for: the group it is listed under. */
  readonly use: Use;
  /** complete: computable from printed values; partial: some values assumed; template: words only. */
  readonly status: "complete" | "partial" | "template";
  readonly source: SourceNote;
  readonly columns: readonly Column[];
  /** Intermediate results that rules share, e.g. a rank; formulas over columns and each other. */
  readonly workings?: readonly Working[];
  readonly criteria?: readonly Criterion[];
  /** How the score comes from the points; left out: their sum. Null: the scheme has no score. */
  readonly score?: ScoreRule | null;
  /** False (or unknown): the customer is not rated, with the reason. */
  readonly gates?: readonly Gate[];
  /** Best first. */
  readonly tiers: readonly Tier[];
  readonly decide: TierRule;
  /** Further results beside score and tier: labels, amounts, approvers, verdicts, notes. */
  readonly outputs?: readonly Output[];
  readonly followUp?: FollowUp;
  readonly regrade?: Regrade;
  /** Header of the tier column where the sheet's own 等级 is an input. */
  readonly tierHeader?: Wording;
  /** What the source leaves open and how it was decided here. */
  readonly decisions?: readonly Decision[];
  /** Named alternatives the source allows; the first value is the default. */
  readonly options?: readonly SchemeOption[];
}

export type Use =
  | "forecast"
  | "value"
  | "credit"
  | "visit"
  | "channel"
  | "service"
  | "staff"
  | "risk"
  | "survey"
  | "blank";

export interface SourceNote {
  /** What kind of organisation used it, and for what. */
  readonly note: Wording;
}

export interface Decision {
  /** What is open. */
  readonly gap: Wording;
  /** What this scheme does. */
  readonly decided: Wording;
}

export type ColumnType = "text" | "number" | "percent" | "date" | "yesno" | "choice";

/** An input. A percent column holds 27 for 27 %; a date is a serial of the 1900 system. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly synonyms?: readonly string[];
  /** Unit the scheme's numbers are in, e.g. 万元; sheet values are converted to it. */
  readonly unit?: string;
  /** Number of periods for a series column (近6个月…): one sheet column per period, oldest first. */
  readonly periods?: number;
  /** Options of a choice column, best first where they have an order. */
  readonly options?: readonly Option[];
  /** Values outside are a problem and clamped. */
  readonly range?: readonly [number, number];
  /** Formula that supplies the value where the sheet does not: another form of the same input. */
  readonly otherwise?: string;
  /**
   * The customer's tier at the end of the period before. Where the sheet has no such column, the ledger
   * of earlier regrades supplies it: the label itself ("tier"), or the number that stands for each label.
   */
  readonly earlier?: "tier" | Readonly<Record<string, number>>;
  /** Same input asked the other way round (是否有不按…执行的情况): yes and no are swapped. */
  readonly inverse?: readonly string[];
  /**
   * Whether the manager can do something about it. Left out: what a criterion reads as the criterion
   * says, what a condition reads yes. False for facts: a region, a kind of company, years in business.
   */
  readonly influenceable?: boolean;
  /** No rule uses it; it names the customer in results. */
  readonly role?: "name" | "code" | "owner" | "contact";
}

export interface Option {
  readonly value: string;
  readonly synonyms?: readonly string[];
}

/** A result of its own, with a reserved name that cannot clash with an input column. */
export interface Output {
  readonly id: string;
  readonly name: Wording;
  readonly type: "text" | "number" | "date" | "yesno";
  readonly unit?: string;
  /** A working or column to show, or a formula. */
  readonly value: { readonly column: string } | { readonly formula: string };
  readonly source: Source;
}

export interface ScoreRule {
  /** Any Excel formula over the points (`[@[得分.进货额]]`), e.g. weights and a multiplier. */
  readonly formula?: string;
  /** Scale the sum of points to this full mark: sum ÷ maximum that counts × outOf. */
  readonly outOf?: number;
  /** Unit of the score in words: 分, %. */
  readonly unit?: string;
}

export interface Gate {
  readonly id: string;
  readonly when: Condition;
  /** Why a customer that fails is not rated. */
  readonly reason: Wording;
}

export interface Tier {
  /** The text written into the sheet. */
  readonly label: string;
  readonly name: Wording;
  readonly color: TierColor;
  /** Follow-up rhythm; left out: none. */
  readonly cadence?: Cadence;
  /**
   * Further rhythms beside the one that sets the date: calls beside visits, drills, tests. The date of
   * the first is `结果.其他跟进日期`.
   */
  readonly alsoEvery?: readonly Cadence[];
  readonly treatment?: Wording;
  readonly source: Source;
}

/** Named colours, resolved to pairs that are safe for red-green blindness. */
export type TierColor = "gold" | "green" | "teal" | "blue" | "purple" | "orange" | "red" | "grey";

export interface Cadence {
  readonly every: number;
  readonly unit: "day" | "week" | "month" | "quarter" | "year";
  /** Only while this holds: until a deal is signed, only where nobody answered. No date otherwise. */
  readonly when?: Condition;
  readonly source: Source;
  readonly note?: Wording;
}

export type TierRule =
  /** Cuts on the score, best tier first; the last tier takes the rest and has none. */
  | { readonly by: "score"; readonly cuts: readonly Edge[] }
  /** Rules in the order they are tried; a tier may come more than once. */
  | { readonly by: "conditions"; readonly rules: readonly TierCondition[] }
  /**
   * A formula that gives the tier's text: a label of `tiers`, or a composed code or label that stands
   * for itself (its colour and rhythm are those of the first tier). "" leaves the customer unrated.
   */
  | {
      readonly by: "label";
      readonly formula: string;
      /** Columns or workings without which a part of the label stays open: the result is provisional. */
      readonly needs?: readonly string[];
    }
  /** No tiers: the score, or the outputs, are the result. */
  | { readonly by: "none" };

export interface TierCondition {
  readonly tier: string;
  /** Left out: everything else. */
  readonly when?: Condition;
}

export interface FollowUp {
  /** Column with the date the rhythm counts from: usually the last contact. */
  readonly from: string;
  /** What a blank date means for tiers with a rhythm: due on the as-of date (default), or no date. */
  readonly blank?: "due" | "none";
  /** The earliest date among all tiers whose conditions hold, not only of the tier that is given. */
  readonly shortest?: boolean;
  /** Formula for the date where it depends on more than the tier; "" for none. */
  readonly formula?: string;
}

export interface Regrade {
  readonly every?: { readonly every: number; readonly unit: Cadence["unit"] };
  readonly note: Wording;
}

export interface SchemeOption {
  readonly id: string;
  readonly name: Wording;
  readonly values: readonly OptionValue[];
}

export interface OptionValue {
  readonly id: string;
  readonly name: Wording;
  /** Members of the scheme this value replaces. */
  readonly set: Partial<
    Pick<Scheme, "columns" | "workings" | "criteria" | "score" | "tiers" | "decide">
  >;
}
