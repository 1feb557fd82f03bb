import { planInSteps } from "../../excel/planRegrade";
import type { ListSetup, Refusal, RegradePlan, SheetLanguage } from "../../excel/types";
import { allSteps, type Steps } from "../../formula/steps";
import { effectiveWeights, type EffectiveWeights } from "../../grading/effectiveWeight";
import { checkScheme } from "../../scheme/checkScheme";
import type { SchemeProblem } from "../../scheme/problems";
import type { Scheme } from "../../scheme/types";
import { preparedScheme } from "../../table/gradeSheet";
import type { ProposedList, Proposal } from "../list/propose";
import { draftEffect, type DraftEffect } from "./draftMoves";

/** What a draft would do to the list that was read; the sheet is not read again. */
export type DraftPreview =
  /** It cannot grade before its errors are settled. */
  | { readonly kind: "broken"; readonly problems: readonly SchemeProblem[] }
  /** A long list is being graded. */
  | { readonly kind: "working"; readonly problems: readonly SchemeProblem[] }
  | {
      readonly kind: "refused";
      readonly problems: readonly SchemeProblem[];
      readonly refusal: Refusal;
    }
  | {
      readonly kind: "graded";
      readonly problems: readonly SchemeProblem[];
      readonly plan: RegradePlan;
      readonly effect: DraftEffect;
      readonly weights: EffectiveWeights;
    };

export interface PreviewOf {
  readonly list: Pick<ProposedList, "snapshot" | "choices" | "today">;
  readonly proposal: Pick<Proposal, "setup" | "asOf" | "result">;
  readonly language: SheetLanguage;
}

export const previewDraft = (scheme: Scheme, of: PreviewOf): DraftPreview =>
  allSteps(previewInSteps(scheme, of));

/** The same for whoever wants to do something else while a long list is graded. */
export function* previewInSteps(scheme: Scheme, of: PreviewOf): Steps<DraftPreview> {
  const { list, proposal, language } = of;
  const problems = checkScheme(scheme);
  if (problems.some(({ severity }) => severity === "error")) return { kind: "broken", problems };
  const { snapshot, choices, today } = list;
  const planned = yield* planInSteps(snapshot, {
    scheme,
    setup: setupFor(scheme, proposal.setup),
    asOf: proposal.asOf ?? today,
    language,
    notes: choices.notes ?? snapshot.notes,
  });
  if ("code" in planned) return { kind: "refused", problems, refusal: planned };
  const active = proposal.result.kind === "plan" ? proposal.result.plan : undefined;
  return {
    kind: "graded",
    problems,
    plan: planned,
    effect: draftEffect(planned, active),
    weights: weightsOf(planned),
  };
}

/** The draft has its alternatives in place, and colours of its own. */
function setupFor({ id }: Scheme, inForce: ListSetup): ListSetup {
  const setup: ListSetup = { ...inForce, schemeId: id, options: {} };
  delete (setup as { colors?: ListSetup["colors"] }).colors;
  return setup;
}

/** Of the scheme alone, whatever people set by hand. */
export const weightsOf = ({ scheme, computed }: RegradePlan): EffectiveWeights =>
  effectiveWeights(preparedScheme(scheme), computed.trace);
