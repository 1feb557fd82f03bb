import { edgeParts, isEdge } from "../edge";
import type { Condition } from "../types";
import { amountCell, textCell, textsCell } from "./cellText";
import type { Content, Entry } from "./entries";

/** Collects the conditions of a scheme; each gets a name that its rule refers to. */
export interface ConditionList {
  readonly add: (condition: Condition, name: string) => string;
  readonly entries: () => readonly Entry[];
}

/** `unitOf`: the unit that numbers of a column are in, to stand beside them. */
export function conditionList(unitOf: (column: string) => string | undefined): ConditionList {
  const names = new Set<string>();
  const entries: Entry[] = [];
  return {
    add: (condition, name) => {
      const id = freeId(name, names);
      names.add(id);
      entries.push(...conditionEntries(condition, id, unitOf));
      return id;
    },
    entries: () => entries,
  };
}

/** Full stops part the numbers of nested conditions: 定级 A类, 定级 A类.1, 定级 A类.1.2 */
function freeId(name: string, taken: ReadonlySet<string>): string {
  const base = name.replaceAll(".", "·").replaceAll(/\s+/g, " ").trim();
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base} (${n})`;
  return id;
}

type UnitOf = (column: string) => string | undefined;

function conditionEntries(condition: Condition, id: string, unitOf: UnitOf): readonly Entry[] {
  const inner = (parts: readonly Condition[]) =>
    parts.flatMap((part, i) => conditionEntries(part, `${id}.${i + 1}`, unitOf));
  if ("all" in condition) return [{ id, relation: "all" }, ...inner(condition.all)];
  if ("any" in condition) return [{ id, relation: "any" }, ...inner(condition.any)];
  if ("not" in condition) return [{ id, relation: "not" }, ...inner([condition.not])];
  if ("formula" in condition) return [{ id, relation: "formula", formula: condition.formula }];
  return [{ id, column: condition.column, ...statementOf(condition, unitOf) }];
}

function statementOf(
  condition: Extract<Condition, { readonly column: string }>,
  unitOf: UnitOf
): Entry {
  if ("given" in condition) return { relation: condition.given ? "given" : "missing" };
  const { blank } = condition;
  if ("topPercent" in condition) {
    const { topPercent, within } = condition;
    return { relation: "topPercent", value: topPercent, unit: "%", within, blank };
  }
  if ("yes" in condition) return { relation: condition.yes ? "yes" : "no", blank };
  if ("is" in condition) return { relation: "is", value: textCell(condition.is), blank };
  if ("isOneOf" in condition)
    return { relation: "isOneOf", value: textsCell(condition.isOneOf), blank };
  return { ...edgeEntry(condition), unit: unitOf(condition.column), blank };
}

export const RELATION_OF = { ">=": "atLeast", ">": "above", "<=": "atMost", "<": "below" } as const;

function edgeEntry(
  edge: Extract<Condition, { readonly column: string }>
): Readonly<Record<string, Content>> {
  if (!isEdge(edge)) return {};
  const { op, amount } = edgeParts(edge);
  return { relation: RELATION_OF[op], value: amountCell(amount) };
}
