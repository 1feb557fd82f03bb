import type { Criterion, Scheme } from "../types";
import { editCriteria } from "./editCriteria";
import { highestPoints, withOp } from "./editPoints";
import { editTiers } from "./editTiers";
import { changeAt } from "./place";
import type { CriterionEdit, SchemeEdit, TierEdit } from "./types";

/** The scheme after an edit; the one before is left as it was. Never refuses: checkScheme says what is wrong. */
export function editScheme(scheme: Scheme, edit: SchemeEdit): Scheme {
  switch (edit.kind) {
    case "name":
      return { ...scheme, name: { zh: edit.text, en: edit.text } };
    case "number":
      return editNumber(scheme, edit.at, edit.value);
    case "edge":
      return changeAt(scheme, edit.at, (edge) =>
        typeof edge === "object" && edge !== null ? withOp(edge, edit.op) : edge
      );
    case "formula":
      return changeAt(scheme, edit.at, (text) => (typeof text === "string" ? edit.text : text));
    default:
      return isOfTiers(edit) ? editTiers(scheme, edit) : editCriteria(scheme, edit);
  }
}

const OF_TIERS: readonly string[] = [
  ...(["add-tier", "remove-tier", "move-tier", "tier-label", "tier-color"] as const),
  ...(["cadence", "contact-column"] as const),
] satisfies readonly TierEdit["kind"][];

const isOfTiers = (edit: CriterionEdit | TierEdit): edit is TierEdit =>
  OF_TIERS.includes(edit.kind);

/** Where the full mark was the highest of the points, it follows them. */
function editNumber(scheme: Scheme, at: string, value: number): Scheme {
  const next = changeAt(scheme, at, (before) => (typeof before === "number" ? value : before));
  const criteria = next.criteria?.map((criterion, i) =>
    withOwnMaximum(criterion, scheme.criteria?.[i])
  );
  return criteria?.some((criterion, i) => criterion !== next.criteria?.[i])
    ? { ...next, criteria }
    : next;
}

function withOwnMaximum(now: Criterion, before: Criterion | undefined): Criterion {
  if (before === undefined || now === before || now.max !== before.max) return now;
  const highest = highestPoints(now);
  if (highest === undefined || highestPoints(before) !== before.max) return now;
  return highest === now.max ? now : { ...now, max: highest };
}
