import type { Adjustment } from "../../excel/notes/types";
import type { RegradePlan } from "../../excel/types";
import type { CustomerFinder, CustomerKey } from "../../table/customerKey";

/** Whom the form is about. */
export type ChosenCustomer =
  | { readonly kind: "none" }
  /** Without a name and a code of his own nobody could find him again after sorting. */
  | { readonly kind: "unclear"; readonly index: number; readonly why: "unnamed" | "alike" }
  | {
      readonly kind: "clear";
      readonly index: number;
      readonly key: CustomerKey;
      /** Tier and score as the scheme alone gives them; null: could not be rated. */
      readonly computed: string | null;
      readonly score: number | null;
      /** The adjustment that counts now. */
      readonly adjustment: Adjustment | undefined;
    };

export function chosenCustomer(
  { applied, computed }: Pick<RegradePlan, "applied" | "computed">,
  keys: readonly CustomerKey[],
  { find }: CustomerFinder,
  index: number | undefined
): ChosenCustomer {
  if (index === undefined) return { kind: "none" };
  const key = keys[index];
  if (key.code === "" && key.name === "") return { kind: "unclear", index, why: "unnamed" };
  if (find(key) !== index) return { kind: "unclear", index, why: "alike" };
  const { grades } = computed.trace;
  const text = grades.tierText(index);
  const score = grades.score[index];
  return {
    kind: "clear",
    index,
    key,
    computed: text,
    score: text === null || Number.isNaN(score) ? null : score,
    adjustment: applied.adjusted.get(index)?.adjustment,
  };
}
