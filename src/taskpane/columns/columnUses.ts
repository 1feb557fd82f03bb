import { inputsBehind } from "../../scheme/decidingColumns";
import type { Column, Scheme, Wording } from "../../scheme/types";
import { columnsOfCondition, columnsOfRule, conditionsOf } from "../../scheme/walk";

/** What a column of the scheme is there for. */
export type ColumnUse =
  | { readonly kind: "criterion"; readonly name: Wording; readonly max: number }
  | { readonly kind: "gate" | "tier" | "followUp" }
  | { readonly kind: "role"; readonly role: NonNullable<Column["role"]> };

/** What the scheme does with a column, in the order a person would tell it. */
export function columnUses(scheme: Scheme, column: Column): readonly ColumnUse[] {
  const { name, role } = column;
  const reads = (names: readonly string[]) => inputsBehind(scheme, names).has(name);
  const conditionsAt = (place: RegExp) =>
    conditionsOf(scheme)
      .filter(({ at }) => place.test(at))
      .flatMap(({ condition }) => columnsOfCondition(condition));
  const criteria = (scheme.criteria ?? []).filter(({ rule }, i) =>
    reads([...columnsOfRule(rule), ...conditionsAt(new RegExp(`^criteria\\[${i}\\]`))])
  );
  const isGate = reads(conditionsAt(/^gates/));
  const decides = reads(conditionsAt(/^decide/));
  return [
    ...(role === undefined ? [] : [{ kind: "role", role } as const]),
    ...criteria.map(({ name: title, max }) => ({ kind: "criterion", name: title, max }) as const),
    ...(decides ? [{ kind: "tier" } as const] : []),
    ...(isGate ? [{ kind: "gate" } as const] : []),
    ...(scheme.followUp?.from === name ? [{ kind: "followUp" } as const] : []),
  ];
}
