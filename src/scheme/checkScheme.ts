import { checkBands, checkBins, checkChoices, checkPointsRange } from "./checkPoints";
import { checkFormulas } from "./checkFormulas";
import { checkTiers } from "./checkTiers";
import { columnsUsed } from "./columnsUsed";
import { nearestName } from "../formula/nearest";
import { knownNames } from "./knownNames";
import { isReservedName } from "./names";
import { error, warning, type SchemeProblem } from "./problems";
import type { Scheme } from "./types";
import { columnsOfCondition, columnsOfRule, columnsOfWorking, conditionsOf } from "./walk";

/** Every problem of a scheme with its place; an empty list means it can be used. */
export function checkScheme(scheme: Scheme): readonly SchemeProblem[] {
  return [
    ...checkNames(scheme),
    ...checkReferences(scheme),
    ...checkFormulas(scheme),
    ...checkBands(scheme),
    ...checkChoices(scheme),
    ...checkPointsRange(scheme),
    ...checkBins(scheme),
    ...checkTiers(scheme),
    ...checkFollowUp(scheme),
    ...checkUnused(scheme),
  ];
}

function checkNames(scheme: Scheme): SchemeProblem[] {
  const groups: readonly (readonly { readonly at: string; readonly name: string }[])[] = [
    [
      ...scheme.columns.map(({ name }, i) => ({ at: `columns[${i}].name`, name })),
      ...(scheme.workings ?? []).map(({ name }, i) => ({ at: `workings[${i}].name`, name })),
    ],
    (scheme.criteria ?? []).map(({ name }, i) => ({ at: `criteria[${i}].name`, name: name.zh })),
    (scheme.criteria ?? []).map(({ id }, i) => ({ at: `criteria[${i}].id`, name: id })),
    (scheme.gates ?? []).map(({ id }, i) => ({ at: `gates[${i}].id`, name: id })),
    (scheme.outputs ?? []).map(({ name }, i) => ({ at: `outputs[${i}].name`, name: name.zh })),
    scheme.tiers.map(({ label }, i) => ({ at: `tiers[${i}].label`, name: label })),
  ];
  const duplicates = groups.flatMap((group) =>
    group
      .filter(({ name }, i) => group.findIndex((other) => other.name === name) < i)
      .map(({ at, name }) => error("duplicate-name", at, { name }))
  );
  const reserved = groups[0]
    .filter(({ name }) => isReservedName(name))
    .map(({ at, name }) => error("reserved-name", at, { name }));
  return [...duplicates, ...reserved];
}

function checkReferences(scheme: Scheme): SchemeProblem[] {
  const known = knownNames(scheme);
  const uses = [
    ...conditionsOf(scheme).flatMap(({ at, condition }) =>
      columnsOfCondition(condition).map((name) => ({ at, name }))
    ),
    ...(scheme.criteria ?? []).flatMap(({ rule }, i) =>
      columnsOfRule(rule).map((name) => ({ at: `criteria[${i}].rule`, name }))
    ),
    ...(scheme.workings ?? []).flatMap((working, i) =>
      columnsOfWorking(working).map((name) => ({ at: `workings[${i}]`, name }))
    ),
    ...(scheme.outputs ?? []).flatMap(({ value }, i) =>
      "column" in value ? [{ at: `outputs[${i}].value`, name: value.column }] : []
    ),
    ...(scheme.decide.by === "label" ? (scheme.decide.needs ?? []) : []).map((name, i) => ({
      at: `decide.needs[${i}]`,
      name,
    })),
    ...(scheme.followUp === undefined ? [] : [{ at: "followUp.from", name: scheme.followUp.from }]),
  ];
  return uses
    .filter(({ name }) => !known.has(name))
    .map(({ at, name }) =>
      error("unknown-column", at, { name, nearest: nearestName(name, known) ?? "" })
    );
}

function checkFollowUp(scheme: Scheme): SchemeProblem[] {
  const rhythmic = scheme.tiers.filter(({ cadence }) => cadence !== undefined);
  if (rhythmic.length === 0) return [];
  const missing = scheme.tiers.flatMap(({ label, cadence }, i) =>
    cadence === undefined ? [warning("missing-cadence", `tiers[${i}]`, { name: label })] : []
  );
  const origin = scheme.followUp === undefined ? [error("no-contact-column", "followUp", {})] : [];
  const amounts = scheme.tiers.flatMap(({ cadence }, i) =>
    cadence !== undefined && !(cadence.every > 0 && Number.isInteger(cadence.every))
      ? [error("bad-number", `tiers[${i}].cadence.every`, { value: String(cadence.every) })]
      : []
  );
  return [...origin, ...amounts, ...missing];
}

function checkUnused(scheme: Scheme): SchemeProblem[] {
  const used = columnsUsed(scheme);
  return scheme.columns.flatMap(({ name, role }, i) =>
    role === undefined && !used.has(name) && scheme.followUp?.from !== name
      ? [warning("unused-column", `columns[${i}]`, { name })]
      : []
  );
}
