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

const meant = (nearest: string | undefined) =>
  nearest ? `; did you mean “${nearest}”?` : "; check the spelling, or add it first.";

/** Lists arrive with the Chinese comma. */
const names = (list: string) => list.replaceAll("、", ", ");

const KINDS: Readonly<Record<string, string>> = {
  text: "a text",
  number: "a number",
  yesno: "true or false",
  list: "a list […]",
  object: "an object {…}",
  "number-or-column": "a number or {column: name}",
};

export const schemeProblems: Wording["schemeProblems"] = {
  "duplicate-name": ({ at, params }) =>
    `${at}: the name “${params.name}” is used twice; choose another.`,
  "reserved-name": ({ at, params }) =>
    `${at}: the name “${params.name}” holds a full stop; leave it out.`,
  "unknown-column": ({ at, params }) =>
    `${at}: there is no column “${params.name}”${meant(params.nearest)}`,
  "unused-column": ({ at, params }) =>
    `${at}: no rule uses the column “${params.name}”; remove it, or use it in a rule.`,
  "wrong-type": ({ at, params }) =>
    `${at}: “${params.name}” is of type ${params.type}, but ${params.expected} is needed here; change the column's type or the rule.`,
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
    params.turn
      ? `${at}: the points turn around at ${params.value}; if that is meant, say so in the criterion's note.`
      : `${at}: the points fall as the value rises; if that is meant, write the bands with atMost or below, or say so in the criterion's note.`,
  "points-above-maximum": ({ at, params }) =>
    `${at}: ${params.value} points are more than the criterion's maximum of ${params.max}; lower the points or raise the maximum.`,
  "points-below-minimum": ({ at, params }) =>
    `${at}: ${params.value} points are less than the criterion's minimum of ${params.min}; raise the points or state min.`,
  "unknown-option": ({ at, params }) =>
    `${at}: there is no option “${params.name}”${meant(params.nearest)}`,
  "option-without-points": ({ at, params }) =>
    `${at}: the option “${params.name}” has no points; add them.`,
  "no-tiers": ({ at }) => `${at}: there are no tiers; enter at least two.`,
  "unknown-tier": ({ at, params }) =>
    `${at}: there is no tier “${params.name}”${meant(params.nearest)}`,
  "unreachable-tier": ({ at, params }) =>
    params.highest
      ? `${at}: the tier “${params.name}” is out of reach, the highest score is ${params.highest}.`
      : `${at}: no customer can get the tier “${params.name}”; check the cuts or rules.`,
  "cut-count": ({ at, params }) =>
    `${at}: there are ${params.found} cuts; the tiers need ${params.expected}, as the last tier has none.`,
  "cut-order": ({ at, params }) =>
    `${at}: the cut ${params.value} is higher than the one before it, ${params.before}; order them from high to low.`,
  "no-score": ({ at }) => `${at}: tiers go by the score, but the scheme has none; add criteria.`,
  "rule-after-closing": ({ at, params }) =>
    `${at}: the rule for the tier “${params.name}” stands after the one for all others and is never used; move it up.`,
  "missing-cadence": ({ at, params }) =>
    `${at}: the tier “${params.name}” has no follow-up rhythm, so it gets no next follow-up date; add a cadence, or make sure that it needs none.`,
  "no-contact-column": ({ at }) =>
    `${at}: tiers have a follow-up rhythm, but no column is named for the last contact date; state followUp.from.`,
  "bad-number": ({ at, params }) =>
    `${at}: “${params.value}” is not a usable number; enter a fitting one.`,
  gap: ({ at, params }) =>
    params.example
      ? `${at}: no rule decides where ${params.example}; add a rule, or a last one for all other customers.`
      : `${at}: no band lies between ${params.from} and ${params.to}, so otherwise applies there; join the bands.`,
  overlap: ({ at, params }) =>
    `${at}: values between ${params.from} and ${params.to} lie in two bands and the first one wins; align the edges.`,
  "edge-without-owner": ({ at, params }) =>
    `${at}: exactly ${params.value} lies in no band; let one of them include it (atLeast or atMost).`,
  "edge-with-two-owners": ({ at, params }) =>
    `${at}: exactly ${params.value} lies in two bands and the first one wins; let one of them exclude it (above or below).`,
  "missing-top": ({ at, params }) =>
    `${at}: no rule decides from ${params.example} upward; add the top band.`,
  "missing-bottom": ({ at, params }) =>
    `${at}: no rule decides from ${params.example} downward; add the bottom band, or a last rule for all other customers.`,
  "maximum-not-reached": ({ at, params }) =>
    `${at}: at most ${params.highest} points can be earned, not the maximum of ${params.max}; change the maximum or add the top band.`,
  "weights-sum": ({ at, params }) =>
    `${at}: the items sum to ${params.found}, but ${params.expected} is declared; adjust them so that the sums agree.`,
  "no-options": ({ at, params }) =>
    `${at}: the choice column “${params.name}” lists no options; add them.`,
  "bad-percent": ({ at, params }) =>
    `${at}: ${params.value} is no percentage from 0 to 100; write, for example, 20.`,
  "bad-range": ({ at, params }) =>
    `${at}: the range from ${params.from} to ${params.to} is empty; put the smaller number first.`,
  "missing-member": ({ at, params }) => `${at}: “${params.name}” is missing; add it.`,
  "unknown-member": ({ at, params }) =>
    `${at}: “${params.name}” is not known here${meant(params.nearest)}`,
  "missing-choice": ({ at, params }) =>
    `${at}: one of ${names(params.members)} belongs here; add one of them.`,
  "unknown-value": ({ at, params }) =>
    `${at}: “${params.value}” cannot stand here; use ${params.nearest || names(params.known)}.`,
  "wrong-kind": ({ at, params }) =>
    `${at}: ${KINDS[params.expected] ?? params.expected} belongs here, but ${params.found} was found; change it.`,
};
