import type { Refusal, RegradePlan } from "../../excel/types";
import type { ReadyList } from "../list/listState";
import type { Proposal } from "../list/propose";

/** Whether tiers can be set by hand, and if not, why. */
export type AdjustState =
  /** The workbook keeps nothing of the list before its first regrade. */
  | { readonly kind: "not-set-up" }
  | { readonly kind: "no-date" }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  /** The scheme gives a score and no tiers. */
  | { readonly kind: "no-tiers" }
  | { readonly kind: "open"; readonly plan: RegradePlan };

export function adjustState(
  { snapshot }: Pick<ReadyList, "snapshot">,
  { result }: Pick<Proposal, "result">
): AdjustState {
  if (snapshot.setup === undefined) return { kind: "not-set-up" };
  if (result.kind !== "plan") return result;
  const { plan } = result;
  return plan.scheme.decide.by === "none" ? { kind: "no-tiers" } : { kind: "open", plan };
}
