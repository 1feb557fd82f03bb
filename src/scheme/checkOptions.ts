import { columnsUsed } from "./columnsUsed";
import { error, warning, type SchemeProblem } from "./problems";
import type { Scheme } from "./types";
import { withOptions } from "./withOptions";

type Check = (scheme: Scheme) => readonly SchemeProblem[];

/** A scheme as it is with one option value chosen. */
interface Variant {
  readonly at: string;
  readonly scheme: Scheme;
  readonly replaced: readonly string[];
}

function variantsOf(scheme: Scheme): readonly Variant[] {
  return (scheme.options ?? []).flatMap((option, o) =>
    option.values.map((value, i) => ({
      at: `options[${o}].values[${i}]`,
      scheme: withOptions(scheme, { [option.id]: value.id }),
      replaced: Object.keys(value.set),
    }))
  );
}

/** Problems that a scheme has only with some option value chosen. */
export function checkOptionValues(scheme: Scheme, check: Check): SchemeProblem[] {
  const key = ({ code, at, params }: SchemeProblem) => JSON.stringify([code, at, params]);
  const known = new Set(check(scheme).map(key));
  return variantsOf(scheme).flatMap(({ at, scheme: variant, replaced }) =>
    check(variant)
      .filter((problem) => !known.has(key(problem)))
      .map((problem) => ({ ...problem, at: placeIn(at, problem.at, replaced) }))
  );
}

/** The place in what the value sets; else the place it spoils, behind the value. */
function placeIn(value: string, place: string, replaced: readonly string[]): string {
  const own = replaced.some((name) => place.split(/[.[]/)[0] === name);
  return own ? `${value}.set.${place}` : `${value} (${place})`;
}

/** Options and values of one id: the second could never be chosen. */
export function checkOptionIds({ options = [] }: Scheme): SchemeProblem[] {
  const twice = (ids: readonly string[], at: (i: number) => string) =>
    ids.flatMap((name, i) =>
      ids.indexOf(name) < i ? [error("duplicate-name", at(i), { name })] : []
    );
  return [
    ...twice(
      options.map(({ id }) => id),
      (i) => `options[${i}].id`
    ),
    ...options.flatMap(({ values }, o) =>
      twice(
        values.map(({ id }) => id),
        (i) => `options[${o}].values[${i}].id`
      )
    ),
  ];
}

/** Input columns that no rule reads, whichever options are chosen. */
export function checkUnused(scheme: Scheme): SchemeProblem[] {
  const used = new Set(
    [scheme, ...variantsOf(scheme).map((variant) => variant.scheme)].flatMap((variant) => [
      ...columnsUsed(variant),
    ])
  );
  return scheme.columns.flatMap(({ name, role }, i) =>
    role === undefined && !used.has(name) && scheme.followUp?.from !== name
      ? [warning("unused-column", `columns[${i}]`, { name })]
      : []
  );
}
