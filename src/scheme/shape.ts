import * as v from "valibot";
import type { SchemeProblem } from "./problems";
import { condition, type ConditionParts } from "./shapeCondition";
import {
  amount,
  flag,
  list,
  number,
  object,
  plainOr,
  source,
  text,
  value,
  wording,
} from "./shapeParts";
import { shapeProblems } from "./shapeProblems";
import {
  band,
  criterion,
  cut,
  output,
  pointsRule,
  tierCondition,
  tierRule,
  unless,
  valueBand,
  working,
} from "./shapeRules";
import type { Condition, Scheme } from "./types";

const unit = v.picklist(["day", "week", "month", "quarter", "year"]);

const followUp = object({
  from: text,
  blank: v.optional(v.picklist(["due", "none"])),
  shortest: v.optional(flag),
  formula: v.optional(text),
});

const cadence = object({
  every: number,
  unit,
  when: v.optional(condition),
  source,
  note: v.optional(wording),
});

const tier = object({
  label: text,
  name: wording,
  color: v.picklist(["gold", "green", "teal", "blue", "purple", "orange", "red", "grey"]),
  cadence: v.optional(cadence),
  alsoEvery: v.optional(list(cadence)),
  treatment: v.optional(wording),
  source,
});

const column = object({
  name: text,
  type: v.picklist(["text", "number", "percent", "date", "yesno", "choice"]),
  synonyms: v.optional(list(text)),
  unit: v.optional(text),
  periods: v.optional(number),
  options: v.optional(list(object({ value: text, synonyms: v.optional(list(text)) }))),
  range: v.optional(v.pipe(v.strictTuple([number, number]), v.readonly())),
  otherwise: v.optional(text),
  earlier: v.optional(plainOr(v.picklist(["tier"]), v.record(text, number))),
  inverse: v.optional(list(text)),
  influenceable: v.optional(flag),
  role: v.optional(v.picklist(["name", "code", "owner", "contact"])),
});

const scoreRule = object({
  formula: v.optional(text),
  outOf: v.optional(number),
  unit: v.optional(text),
});

const regrade = object({
  every: v.optional(object({ every: number, unit })),
  note: wording,
});

const gate = object({ id: text, when: condition, reason: wording });

/** Members an option may replace. */
const replaceable = {
  columns: list(column),
  workings: v.optional(list(working)),
  criteria: v.optional(list(criterion)),
  score: v.optional(v.nullable(scoreRule)),
  tiers: list(tier),
  decide: tierRule,
};

const optionValue = object({
  id: text,
  name: wording,
  set: v.partial(object(replaceable)),
});

/** The shape of a scheme document: what `parseScheme` checks and docs/scheme.schema.json says. */
export const schemeShape = object({
  id: text,
  version: text,
  name: wording,
  use: v.picklist([
    "forecast",
    "value",
    "credit",
    "visit",
    "channel",
    "service",
    "staff",
    "risk",
    "survey",
    "blank",
  ]),
  status: v.picklist(["complete", "partial", "template"]),
  source: object({ note: wording }),
  ...replaceable,
  gates: v.optional(list(gate)),
  outputs: v.optional(list(output)),
  followUp: v.optional(followUp),
  regrade: v.optional(regrade),
  tierHeader: v.optional(wording),
  decisions: v.optional(list(object({ gap: wording, decided: wording }))),
  options: v.optional(list(object({ id: text, name: wording, values: list(optionValue) }))),
});

/** Parts with a name of their own in the JSON Schema. */
export const schemeDefinitions = (): Readonly<Record<string, v.GenericSchema>> => ({
  condition: condition.getter(undefined),
  edge: cut.getter(undefined),
  band: band.getter(undefined),
  valueBand: valueBand.getter(undefined),
  value: value.getter(undefined),
  amount: amount.getter(undefined),
  wording,
  cadence,
  column,
  working,
  criterion,
  tier,
  tierRule,
});

/** Every part that the guide to schemes shows by itself. */
export const schemeParts = (): Readonly<Record<string, v.GenericSchema>> => ({
  ...schemeDefinitions(),
  pointsRule,
  unless,
  tierCondition,
  scoreRule,
  output,
  gate,
  followUp,
  regrade,
});

/** A document from outside as a scheme, or everything about its shape that is wrong. */
export function parseScheme(
  document: unknown
): { readonly scheme: Scheme } | { readonly problems: readonly SchemeProblem[] } {
  const own = withoutSchemaLink(document);
  const parsed = v.safeParse(schemeShape, own);
  if (parsed.success) return { scheme: parsed.output };
  return { problems: shapeProblems(schemeShape, own) };
}

/** "$schema" tells an editor which JSON Schema a document follows; it is no part of the scheme. */
function withoutSchemaLink(document: unknown): unknown {
  if (typeof document !== "object" || document === null || Array.isArray(document)) return document;
  return Object.fromEntries(Object.entries(document).filter(([name]) => name !== "$schema"));
}

/** Every member required, so that a member missing on one side shows. */
type Full<T> = T extends object ? { [K in keyof T]-?: Full<T[K]> } : T;
type Fits<A, B> = [A] extends [B] ? true : false;
type Same<A, B> = Fits<A, B> & Fits<B, A> & Fits<Full<A>, Full<B>> & Fits<Full<B>, Full<A>>;

// Does not compile when types.ts and this description say different things.
true satisfies Same<v.InferOutput<typeof schemeShape>, Scheme>;
true satisfies Same<ConditionParts, Condition>;
