import { tierHolds, type NamedRule } from "./lowerAllTiers";
import { lowerCondition } from "./lowerCondition";
import type { Lowering } from "./lowering";
import { numeral } from "./literals";
import * as names from "./names";
import type { Cadence, Scheme } from "./types";

interface Dates {
  /** Next follow-up by tier; "" for tiers without a rhythm. Null when the scheme has no rhythm. */
  readonly next: string | null;
  /** Date of the tier's further rhythm; null when no tier has one. */
  readonly other: string | null;
}

export function lowerNext(scheme: Scheme, rules: readonly NamedRule[], lowering: Lowering): Dates {
  const { followUp, tiers } = scheme;
  const main = tiers.map(({ cadence }) => cadence);
  const further = tiers.map(({ alsoEvery }) => alsoEvery?.[0]);
  const byFormula = followUp?.formula?.replace(/^=/, "");
  const shortest = followUp?.shortest === true && scheme.decide.by === "conditions";
  return {
    next:
      byFormula ??
      (shortest ? earliest(scheme, main, rules, lowering) : byTier(scheme, main, lowering)),
    other: byTier(scheme, further, lowering),
  };
}

type Rhythms = readonly (Cadence | undefined)[];

/** The date of the customer's own tier. */
function byTier(scheme: Scheme, rhythms: Rhythms, lowering: Lowering): string | null {
  const arms = rhythms.flatMap((cadence, tier) =>
    cadence === undefined
      ? []
      : [
          `${names.here(names.TIER)}=${tier + 1}`,
          whileIt(cadence, dated(scheme, cadence, NONE), NONE, lowering),
        ]
  );
  return arms.length === 0 ? null : `IFS(${arms.join(",")},TRUE,"")`;
}

const NONE = '""';
/** Later than any date Excel knows: a tier that does not hold never gives the earliest date. */
const NEVER = "1E+9";

/** The earliest date of all tiers whose conditions hold; no date for a customer without a tier. */
function earliest(
  scheme: Scheme,
  rhythms: Rhythms,
  rules: readonly NamedRule[],
  lowering: Lowering
): string | null {
  const dates = rhythms.flatMap((cadence, tier) =>
    cadence === undefined || !rules.some((rule) => rule.tier === tier)
      ? []
      : [
          `IF(${tierHolds(rules, tier)},${whileIt(cadence, dated(scheme, cadence, NEVER), NEVER, lowering)},${NEVER})`,
        ]
  );
  if (dates.length === 0) return null;
  const first = `MIN(${dates.join(",")})`;
  return `IF(${names.here(names.TIER)}=0,"",IF(${first}=${NEVER},"",${first}))`;
}

function whileIt({ when }: Cadence, date: string, otherwise: string, lowering: Lowering): string {
  return when === undefined
    ? date
    : `IF(${lowerCondition(when, lowering)}>0.5,${date},${otherwise})`;
}

/** `none` stands for no date: MIN takes no text. */
function dated({ followUp }: Scheme, cadence: Cadence, none: string): string {
  const last = followUp === undefined ? NONE : names.here(followUp.from);
  const blank = followUp?.blank === "none" ? none : "TODAY()";
  return `IF(ISNUMBER(${last}),${after(last, cadence)},${blank})`;
}

/** Days and weeks add days; longer units add calendar months, clamped to the month's end (DESIGN §5). */
function after(last: string, cadence: Cadence): string {
  const { every, unit } = cadence;
  if (unit === "day") return `INT(${last})+${numeral(every)}`;
  if (unit === "week") return `INT(${last})+${numeral(every * 7)}`;
  const months = { month: 1, quarter: 3, year: 12 }[unit];
  return `EDATE(${last},${numeral(every * months)})`;
}
