/** What a person can do to a scheme in the editor: each edit is data, so that it can be undone and told. */
import type { Column, TierColor, Cadence } from "../types";

export type EdgeOp = "atLeast" | "above" | "atMost" | "below";

export const EDGE_OPS: readonly EdgeOp[] = ["atLeast", "above", "atMost", "below"];

export type SchemeEdit =
  | { readonly kind: "name"; readonly text: string }
  /** Any number that stands in the scheme, at the place problems name: criteria[2].rule.bands[1].points */
  | { readonly kind: "number"; readonly at: string; readonly value: number }
  /** Whether an edge includes its number, and which side of it is meant. */
  | { readonly kind: "edge"; readonly at: string; readonly op: EdgeOp }
  | { readonly kind: "formula"; readonly at: string; readonly text: string }
  | CriterionEdit
  | TierEdit;

export type CriterionEdit =
  | { readonly kind: "add-criterion"; readonly criterion: NewCriterion }
  | { readonly kind: "remove-criterion"; readonly index: number }
  | { readonly kind: "move-criterion"; readonly index: number; readonly by: 1 | -1 }
  | { readonly kind: "rename-criterion"; readonly index: number; readonly text: string }
  /** The weight of a criterion: all its points grow or shrink with it. */
  | { readonly kind: "criterion-max"; readonly index: number; readonly max: number }
  | { readonly kind: "criterion-column"; readonly index: number; readonly column: Column }
  | { readonly kind: "add-band"; readonly index: number }
  | { readonly kind: "remove-band"; readonly index: number; readonly band: number }
  | { readonly kind: "add-option"; readonly index: number; readonly text: string }
  | {
      readonly kind: "rename-option";
      readonly index: number;
      readonly option: string;
      readonly text: string;
    }
  | { readonly kind: "remove-option"; readonly index: number; readonly option: string };

export type TierEdit =
  | { readonly kind: "add-tier"; readonly after: number; readonly label: string }
  | { readonly kind: "remove-tier"; readonly index: number }
  | { readonly kind: "move-tier"; readonly index: number; readonly by: 1 | -1 }
  | { readonly kind: "tier-label"; readonly index: number; readonly text: string }
  | { readonly kind: "tier-color"; readonly index: number; readonly color: TierColor }
  | {
      readonly kind: "cadence";
      readonly index: number;
      /** Undefined: this tier has no rhythm. */
      readonly cadence: Pick<Cadence, "every" | "unit"> | undefined;
    }
  /** The column with the date of the last contact. */
  | { readonly kind: "contact-column"; readonly column: Column };

/** The rules a person can begin with; all others are written as a formula. */
export type NewRuleKind = "bands" | "choices" | "yesno" | "ratio" | "manual" | "formula";

export interface NewCriterion {
  readonly name: string;
  readonly column: Column;
  readonly kind: NewRuleKind;
  readonly max: number;
  /** Edges of the bands, highest first; left out: one band at 0. */
  readonly edges?: readonly number[];
}
