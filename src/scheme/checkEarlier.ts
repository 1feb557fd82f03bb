import { nearestName } from "../formula/nearest";
import { error, type SchemeProblem } from "./problems";
import type { Column, Scheme } from "./types";

/** Columns that the ledger supplies: whether they can hold what it knows, and know all its tiers. */
export function checkEarlier(scheme: Scheme): SchemeProblem[] {
  const labels = scheme.tiers.map(({ label }) => label);
  return scheme.columns.flatMap((column, i) => {
    if (column.earlier === undefined) return [];
    const at = `columns[${i}].earlier`;
    return [
      ...(scheme.decide.by === "none" ? [error("no-tiers", at, {})] : []),
      ...checkType(column, at),
      ...(column.earlier === "tier"
        ? checkLabels(column, labels, at)
        : checkNumbers(Object.keys(column.earlier), labels, at)),
    ];
  });
}

function checkType({ name, type, periods, earlier }: Column, at: string): SchemeProblem[] {
  const fits = earlier === "tier" ? ["text", "choice"] : ["number"];
  const expected = earlier === "tier" ? "choice" : "number";
  return fits.includes(type) && periods === undefined
    ? []
    : [error("wrong-type", at, { name, type, expected })];
}

/** A tier that is no option would never be what a rule asks for. */
function checkLabels(
  { type, options = [] }: Column,
  labels: readonly string[],
  at: string
): SchemeProblem[] {
  if (type !== "choice") return [];
  const known = options.map(({ value }) => value);
  return labels
    .filter((name) => !known.includes(name))
    .map((name) => error("unknown-option", at, { name, nearest: nearestName(name, known) ?? "" }));
}

function checkNumbers(
  named: readonly string[],
  labels: readonly string[],
  at: string
): SchemeProblem[] {
  return [
    ...named
      .filter((name) => !labels.includes(name))
      .map((name) => error("unknown-tier", at, { name, nearest: nearestName(name, labels) ?? "" })),
    ...labels
      .filter((name) => !named.includes(name))
      .map((name) => error("missing-member", at, { name })),
  ];
}
