import type { Wording } from "../types";

export const formulas: Wording["formulas"] = {
  syntax: ({ at, found, expected }) =>
    expected
      ? `Character ${at + 1} of the formula is “${found}” where “${expected}” belongs.`
      : `“${found}” at character ${at + 1} of the formula makes no sense; check brackets and commas.`,
  "unknown-function": ({ at, found, expected }) =>
    expected
      ? `There is no function “${found}” (character ${at + 1} of the formula); did you mean ${expected}?`
      : `There is no function “${found}”, or it is not supported (character ${at + 1} of the formula).`,
  "unknown-column": ({ at, found, expected }) =>
    expected
      ? `There is no column “${found}” (character ${at + 1} of the formula); did you mean “${expected}”?`
      : `There is no column “${found}” (character ${at + 1} of the formula).`,
  "argument-count": ({ at, found, expected, inside }) =>
    `The function ${inside ?? ""} at character ${at + 1} of the formula has ${found} arguments; it takes ${expected ?? "another number"}.`,
  unsupported: ({ at, found }) =>
    `“${found}” at character ${at + 1} of the formula is not supported; use column names and common functions.`,
};

const meant = (nearest: string | undefined) => (nearest ? `; did you mean “${nearest}”?` : ".");

export const schemeProblems: Wording["schemeProblems"] = {
  "duplicate-name": ({ at, params }) =>
    `${at}: the name “${params.name}” is used twice; choose another.`,
  "reserved-name": ({ at, params }) =>
    `${at}: the name “${params.name}” holds a full stop; leave it out.`,
  "unknown-column": ({ at, params }) =>
    `${at}: there is no column “${params.name}”${meant(params.nearest)}`,
  "unused-column": ({ at, params }) => `${at}: no rule uses the column “${params.name}”.`,
  "wrong-type": ({ at, params }) =>
    `${at}: the column “${params.name}” is of type ${params.type}, but this rule needs ${params.expected}.`,
  formula: ({ at, params }) => {
    const sentence = formulas[params.reason as keyof typeof formulas];
    return `${at}: ${sentence({ at: Number(params.character) - 1, found: params.found, expected: params.expected || undefined, inside: params.inside })}`;
  },
  cycle: ({ at, params }) =>
    `${at}: formulas refer to each other in a circle (${params.path}); remove one of the references.`,
  "no-bands": ({ at }) => `${at}: there are no bands; enter at least one.`,
  "unreachable-band": ({ at, params }) =>
    `${at}: the band ${params.value} is never used, earlier bands cover it; change the order or the edge.`,
  "falling-points": ({ at, params }) =>
    `${at}: the points turn around at ${params.value}; make sure that this is meant.`,
  "points-above-maximum": ({ at, params }) =>
    `${at}: ${params.value} points are more than the criterion's maximum of ${params.max}.`,
  "points-below-minimum": ({ at, params }) =>
    `${at}: ${params.value} points are less than the criterion's minimum of ${params.min}.`,
  "unknown-option": ({ at, params }) =>
    `${at}: there is no option “${params.name}”${meant(params.nearest)}`,
  "option-without-points": ({ at, params }) => `${at}: the option “${params.name}” has no points.`,
  "no-tiers": ({ at }) => `${at}: there are no tiers; enter at least two.`,
  "unknown-tier": ({ at, params }) =>
    `${at}: there is no tier “${params.name}”${meant(params.nearest)}`,
  "unreachable-tier": ({ at, params }) =>
    params.highest
      ? `${at}: the tier “${params.name}” is out of reach, the highest score is ${params.highest}.`
      : `${at}: no customer can get the tier “${params.name}”; check the cuts or rules.`,
  "cut-count": ({ at, params }) =>
    `${at}: there are ${params.found} cuts; the tiers need ${params.expected}.`,
  "cut-order": ({ at, params }) =>
    `${at}: the cut ${params.value} is higher than the one before it, ${params.before}; order them from high to low.`,
  "no-score": ({ at }) => `${at}: tiers go by the score, but the scheme has none; add criteria.`,
  "no-closing-rule": ({ at }) =>
    `${at}: a last rule for all other customers is missing; some would get no tier.`,
  "rule-after-closing": ({ at, params }) =>
    `${at}: the rule for the tier “${params.name}” stands after the one for all others and is never used; move it up.`,
  "missing-cadence": ({ at, params }) =>
    `${at}: the tier “${params.name}” has no follow-up rhythm, so it gets no next follow-up date.`,
  "no-contact-column": ({ at }) =>
    `${at}: tiers have a follow-up rhythm, but no column is named for the last contact date.`,
  "bad-number": ({ at, params }) => `${at}: “${params.value}” is not a usable number.`,
};
