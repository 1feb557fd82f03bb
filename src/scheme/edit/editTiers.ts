import { edgeParts } from "../edge";
import type { Column, Edge, FollowUp, Scheme, Tier, TierColor } from "../types";
import { withInput, withoutIdle } from "./inputs";
import { moved } from "./moved";
import { opOf, roundPoints, withOp } from "./editPoints";
import { renameKey, renameOption } from "./rewrite";
import type { TierEdit } from "./types";

/** Edits of the tiers and their rhythms. An edit of something that is not there changes nothing. */
export function editTiers(scheme: Scheme, edit: TierEdit): Scheme {
  if (edit.kind === "contact-column") return countFrom(scheme, edit.column);
  if (edit.kind === "add-tier") return addTier(scheme, edit.after, edit.label);
  const tier = scheme.tiers[edit.index];
  if (tier === undefined) return scheme;
  const put = (next: Tier): Scheme => ({
    ...scheme,
    tiers: scheme.tiers.map((each) => (each === tier ? next : each)),
  });
  switch (edit.kind) {
    case "remove-tier":
      return removeTier(scheme, edit.index);
    case "move-tier":
      // Cuts belong to the place: the best tier is the one above the first cut.
      return { ...scheme, tiers: moved(scheme.tiers, edit.index, edit.by) };
    case "tier-label":
      // Two of one name could not be told apart again.
      if (edit.text === "" || scheme.tiers.some(({ label }) => label === edit.text)) return scheme;
      return relabel(put({ ...tier, ...named(edit.text) }), tier.label, edit.text);
    case "tier-color":
      return put({ ...tier, color: edit.color });
    case "cadence": {
      const { cadence, ...rest } = tier;
      if (edit.cadence === undefined) return put(rest);
      const { every, unit } = edit.cadence;
      return put({ ...tier, cadence: { ...cadence, every, unit, source: "seed" } });
    }
  }
}

/** The date rhythms count from; what is no longer it, and nothing else, goes. */
function countFrom(scheme: Scheme, column: Column): Scheme {
  if (column.name === scheme.followUp?.from) return scheme;
  const followUp: FollowUp = { ...scheme.followUp, from: column.name };
  const columns = scheme.columns.map((each) => {
    const { role, ...rest } = each;
    if (each.name === column.name) return { ...each, role: "contact" } as const;
    return role === "contact" ? rest : each;
  });
  const next = withInput({ ...scheme, columns, followUp }, { ...column, role: "contact" });
  return withoutIdle(next, scheme);
}

const named = (label: string) => ({ label, name: { zh: label, en: label } });

const COLORS: readonly TierColor[] = [
  ...(["green", "blue", "gold", "orange", "teal", "purple", "red", "grey"] as const),
];

/** A tier below another one, with a cut half way to the next. */
function addTier(scheme: Scheme, after: number, label: string): Scheme {
  const { tiers, decide } = scheme;
  const place = Math.min(after + 1, tiers.length);
  const used = new Set(tiers.map(({ color }) => color));
  const color = COLORS.find((each) => !used.has(each)) ?? "grey";
  const tier: Tier = { ...named(label), color, source: "seed" };
  const next = { ...scheme, tiers: inserted(tiers, place, tier) };
  if (decide.by !== "score" || tiers.length === 0) return next;
  const cuts = inserted(
    decide.cuts,
    Math.min(place, decide.cuts.length),
    between(decide.cuts, place)
  );
  return { ...next, decide: { by: "score", cuts } };
}

const inserted = <T>(items: readonly T[], place: number, item: T): readonly T[] => [
  ...items.slice(0, place),
  item,
  ...items.slice(place),
];

/** Half way between the cut above and the one below, or 0 below the last. */
function between(cuts: readonly Edge[], place: number): Edge {
  const above = place === 0 ? undefined : cuts[Math.min(place, cuts.length) - 1];
  const below = cuts[place];
  const number = (edge: Edge | undefined, otherwise: number) => {
    const amount = edge === undefined ? otherwise : edgeParts(edge).amount;
    return typeof amount === "number" ? amount : otherwise;
  };
  const low = number(below, 0);
  const middle = roundPoints((number(above, low * 2) + low) / 2);
  const like = above ?? below;
  return withOp({ atLeast: middle }, like === undefined ? "atLeast" : opOf(like)) as Edge;
}

function removeTier(scheme: Scheme, index: number): Scheme {
  const { tiers, decide } = scheme;
  const next = { ...scheme, tiers: tiers.filter((_, i) => i !== index) };
  if (decide.by === "score") {
    const cut = Math.min(index, decide.cuts.length - 1);
    return { ...next, decide: { by: "score", cuts: decide.cuts.filter((_, i) => i !== cut) } };
  }
  if (decide.by !== "conditions") return next;
  const rules = decide.rules.filter(({ tier }) => tier !== tiers[index].label);
  return withoutIdle({ ...next, decide: { by: "conditions", rules } }, scheme);
}

/** Rules that give the tier, and columns that hold the tier of the period before, follow its name. */
function relabel(scheme: Scheme, from: string, to: string): Scheme {
  const { decide } = scheme;
  const columns = scheme.columns.map((column) =>
    typeof column.earlier === "object"
      ? { ...column, earlier: renameKey(column.earlier, from, to) }
      : column
  );
  const rules =
    decide.by === "conditions"
      ? decide.rules.map((rule) => (rule.tier === from ? { ...rule, tier: to } : rule))
      : [];
  const renamed: Scheme = {
    ...scheme,
    columns,
    ...(decide.by === "conditions" && { decide: { by: "conditions", rules } }),
  };
  return columns
    .filter(({ earlier, type }) => earlier === "tier" && type === "choice")
    .reduce((next, { name }) => renameOption(next, name, from, to), renamed);
}
