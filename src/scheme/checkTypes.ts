import { nearestName } from "../formula/nearest";
import { edgeParts, isEdge } from "./edge";
import { error, type SchemeProblem } from "./problems";
import type { Condition, PointsRule, Scheme, Working } from "./types";
import { holdsNumbers, holdsTexts, holdsYesNo, typesOfNames, type NameType } from "./typesOfNames";
import { conditionsOf } from "./walk";

type Types = ReadonlyMap<string, NameType>;

/** A use of a column, and the types it can be of. */
interface Use {
  readonly at: string;
  readonly name: string;
  readonly fits: (type: NameType | undefined) => boolean;
  readonly expected: string;
}

/** Columns used as what they are not: yes on a number, an edge on a choice. */
export function checkTypes(scheme: Scheme): SchemeProblem[] {
  const types = typesOfNames(scheme);
  const uses = [
    ...conditionsOf(scheme).flatMap(({ at, condition }) => usesOfCondition(condition, at)),
    ...(scheme.criteria ?? []).flatMap(({ rule }, c) => usesOfRule(rule, `criteria[${c}].rule`)),
    ...(scheme.workings ?? []).flatMap((w, i) => usesOfWorking(w, `workings[${i}]`, types)),
    ...(scheme.followUp === undefined ? [] : [dateUse(scheme.followUp.from)]),
  ];
  return [
    ...uses.flatMap(({ at, name, fits, expected }) =>
      fits(types.get(name))
        ? []
        : [error("wrong-type", at, { name, type: types.get(name) ?? "", expected })]
    ),
    ...checkOptionsNamed(scheme),
  ];
}

const numberUse = (name: string, at: string): Use => ({
  at,
  name,
  fits: holdsNumbers,
  expected: "number",
});

const dateUse = (name: string): Use => ({
  at: "followUp.from",
  name,
  fits: (type) => type === undefined || type === "date" || type === "unknown" || type === "number",
  expected: "date",
});

function usesOfCondition(condition: Condition, at: string): Use[] {
  if ("topPercent" in condition) return [numberUse(condition.column, `${at}.column`)];
  if ("yes" in condition)
    return [{ at: `${at}.column`, name: condition.column, fits: holdsYesNo, expected: "yesno" }];
  if ("is" in condition || "isOneOf" in condition)
    return [{ at: `${at}.column`, name: condition.column, fits: holdsTexts, expected: "choice" }];
  if (!("column" in condition) || !isEdge(condition)) return [];
  const { amount } = edgeParts(condition);
  const other = typeof amount === "object" ? [numberUse(amount.column, at)] : [];
  return [numberUse(condition.column, `${at}.column`), ...other];
}

function usesOfRule(rule: PointsRule, at: string): Use[] {
  switch (rule.kind) {
    // checkChoices says it for choices; a formula may use any type.
    case "choices":
    case "formula":
      return [];
    case "yesno":
      return [{ at: `${at}.column`, name: rule.column, fits: holdsYesNo, expected: "yesno" }];
    default:
      return [numberUse(rule.column, `${at}.column`)];
  }
}

function usesOfWorking(working: Working, at: string, types: Types): Use[] {
  if (working.kind === "formula" || working.kind === "choose") return [];
  if (working.kind !== "quota") return [numberUse(working.column, `${at}.column`)];
  return working.order.map((name, i) => ({
    at: `${at}.order[${i}]`,
    name,
    fits: () => holdsNumbers(types.get(name)) || holdsYesNo(types.get(name)),
    expected: "number",
  }));
}

/** Options that a condition names and its column does not have; choice columns without options. */
function checkOptionsNamed(scheme: Scheme): SchemeProblem[] {
  const options = new Map(
    scheme.columns
      .filter(({ type }) => type === "choice")
      .map((column) => [column.name, (column.options ?? []).map(({ value }) => value)])
  );
  const none = scheme.columns.flatMap(({ name }, i) =>
    options.get(name)?.length === 0 ? [error("no-options", `columns[${i}].options`, { name })] : []
  );
  const unknown = conditionsOf(scheme).flatMap(({ at, condition }) => {
    const known = "column" in condition ? options.get(condition.column) : undefined;
    if (known === undefined || known.length === 0) return [];
    return named(condition).flatMap(({ at: member, name }) =>
      known.includes(name)
        ? []
        : [
            error("unknown-option", `${at}.${member}`, {
              name,
              nearest: nearestName(name, known) ?? "",
            }),
          ]
    );
  });
  return [...none, ...unknown];
}

function named(condition: Condition): { readonly at: string; readonly name: string }[] {
  if ("is" in condition) return [{ at: "is", name: condition.is }];
  if ("isOneOf" in condition)
    return condition.isOneOf.map((name, i) => ({ at: `isOneOf[${i}]`, name }));
  return [];
}
