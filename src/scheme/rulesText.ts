import type { Scheme } from "./types";

/**
 * Everything of a scheme that can decide a tier, as one text: two schemes with the same text give the
 * same grades. Names, sources, colours, follow-up and the words for headers are left out.
 */
export function rulesText({
  id,
  columns,
  workings,
  criteria,
  score,
  gates,
  tiers,
  decide,
}: Scheme): string {
  const inputs = columns.map(({ name, type, unit, periods, options, range, otherwise }) => ({
    ...{ name, type, unit, periods, range, otherwise },
    options: options?.map(({ value }) => value),
  }));
  const labels = tiers.map(({ label }) => label);
  const rules = { id, inputs, workings, criteria, score, gates, labels, decide };
  return JSON.stringify(rules, inKeyOrder);
}

/** The order in which somebody wrote the members down decides nothing. */
function inKeyOrder(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
