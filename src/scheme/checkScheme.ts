import { checkBands, checkBins, checkChoices, checkPointsRange } from "./checkPoints";
import { checkCoverage } from "./checkCoverage";
import { checkEarlier } from "./checkEarlier";
import { checkFormulas } from "./checkFormulas";
import { checkLadders } from "./checkLadder";
import { checkNumbers } from "./checkNumbers";
import { checkOptionIds, checkOptionValues, checkUnused } from "./checkOptions";
import { checkTiers } from "./checkTiers";
import { checkTypes } from "./checkTypes";
import { checkWeights } from "./checkWeights";
import { nearestName } from "../formula/nearest";
import { knownNames } from "./knownNames";
import { isReservedName } from "./names";
import { error, warning, type SchemeProblem } from "./problems";
import type { Scheme } from "./types";
import { columnsOfCondition, columnsOfRule, columnsOfWorking, conditionsOf } from "./walk";

/** Every problem of a scheme with its place; an empty list means it can be used. */
export function checkScheme(scheme: Scheme): readonly SchemeProblem[] {
  return [
    ...checkOne(scheme),
    ...checkUnused(scheme),
    ...checkOptionIds(scheme),
    ...checkOptionValues(scheme, checkOne),
  ];
}

/** The scheme with its options as they are. */
function checkOne(scheme: Scheme): readonly SchemeProblem[] {
  return [
    ...checkNames(scheme),
    ...checkReferences(scheme),
    ...checkFormulas(scheme),
    ...checkTypes(scheme),
    ...checkNumbers(scheme),
    ...checkBands(scheme),
    ...checkBins(scheme),
    ...checkLadders(scheme),
    ...checkChoices(scheme),
    ...checkPointsRange(scheme),
    ...checkWeights(scheme),
    ...checkTiers(scheme),
    ...checkCoverage(scheme),
    ...checkEarlier(scheme),
    ...checkFollowUp(scheme),
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
    ...scheme.columns.map(({ options }, i) =>
      (options ?? []).map(({ value }, o) => ({
        at: `columns[${i}].options[${o}].value`,
        name: value,
      }))
    ),
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
  return [...origin, ...missing];
}
