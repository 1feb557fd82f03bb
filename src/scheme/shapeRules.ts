import * as v from "valibot";
import { condition } from "./shapeCondition";
import {
  byMember,
  columnValue,
  edgeWith,
  formulaValue,
  list,
  number,
  object,
  plainOr,
  source,
  text,
  value,
  wording,
} from "./shapeParts";

const overColumn = { column: text, within: v.optional(text) };
const named = { name: text, note: v.optional(wording) };

export const valueBand = edgeWith({ value });

export const working = v.variant("kind", [
  object({ ...named, kind: v.literal("formula"), formula: text }),
  object({ ...named, kind: v.literal("rank"), ...overColumn }),
  object({ ...named, kind: v.literal("share"), ...overColumn }),
  object({ ...named, kind: v.literal("rank-percent"), ...overColumn }),
  object({ ...named, kind: v.literal("pareto-start"), ...overColumn }),
  object({
    ...named,
    kind: v.literal("quantile"),
    column: text,
    bins: number,
    best: v.optional(v.picklist(["largest", "smallest"])),
    margin: v.optional(number),
  }),
  object({
    ...named,
    kind: v.literal("choose"),
    rules: list(object({ when: condition, value })),
    otherwise: v.optional(value),
  }),
  object({
    ...named,
    kind: v.literal("bands"),
    column: text,
    bands: list(valueBand),
    otherwise: value,
  }),
  object({
    ...named,
    kind: v.literal("quota"),
    when: condition,
    percent: number,
    of: v.optional(condition),
    order: list(text),
  }),
]);

export const band = edgeWith({ points: number });

export const pointsRule = v.variant("kind", [
  object({
    kind: v.literal("bands"),
    column: text,
    bands: list(band),
    otherwise: number,
  }),
  object({
    kind: v.literal("choices"),
    column: text,
    points: v.record(text, number),
  }),
  object({ kind: v.literal("yesno"), column: text, yes: number, no: number }),
  object({
    kind: v.literal("ratio"),
    ...overColumn,
    to: plainOr(v.union([v.literal("list-maximum"), number]), columnValue),
  }),
  object({ kind: v.literal("rank-step"), ...overColumn, from: number, step: number }),
  object({ kind: v.literal("deduct"), column: text, from: number, step: number }),
  object({ kind: v.literal("manual"), column: text }),
  object({ kind: v.literal("formula"), formula: text, needs: list(text) }),
]);

/** A special case that replaces a criterion's points. */
export const unless = object({ when: condition, points: number });

export const criterion = object({
  id: text,
  name: wording,
  max: number,
  min: v.optional(number),
  rule: pointsRule,
  unless: v.optional(list(unless)),
  decimals: v.optional(number),
  blank: v.optional(v.picklist(["zero", "leave-out", "optional"])),
  influenceable: v.optional(v.boolean()),
  source,
  note: v.optional(wording),
});

export const cut = edgeWith({});

export const tierCondition = object({ tier: text, when: v.optional(condition) });

export const tierRule = v.variant("by", [
  object({ by: v.literal("score"), cuts: list(cut) }),
  object({
    by: v.literal("conditions"),
    rules: list(tierCondition),
  }),
  object({ by: v.literal("label"), formula: text, needs: v.optional(list(text)) }),
  object({ by: v.literal("none") }),
]);

export const output = object({
  id: text,
  name: wording,
  type: v.picklist(["text", "number", "date", "yesno"]),
  unit: v.optional(text),
  value: byMember({ column: columnValue, formula: formulaValue }),
  source,
});
