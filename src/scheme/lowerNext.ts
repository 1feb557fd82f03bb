import { numeral } from "./literals";
import * as names from "./names";
import type { Cadence, Scheme } from "./types";

/** Next follow-up by tier; "" for tiers without a rhythm. Null when the scheme has no rhythm. */
export function lowerNext(scheme: Scheme): string | null {
  const { followUp, tiers } = scheme;
  if (followUp?.formula !== undefined) return followUp.formula.replace(/^=/, "");
  if (tiers.every((tier) => tier.cadence === undefined)) return null;
  const last = followUp === undefined ? '""' : names.here(followUp.from);
  const blank = followUp?.blank === "none" ? '""' : "TODAY()";
  const arms = tiers.flatMap((tier, index) =>
    tier.cadence === undefined
      ? []
      : [
          `${names.here(names.TIER)}=${index + 1}`,
          `IF(ISNUMBER(${last}),${after(last, tier.cadence)},${blank})`,
        ]
  );
  return `IFS(${arms.join(",")},TRUE,"")`;
}

/** Days and weeks add days; longer units add calendar months, clamped to the month's end (DESIGN §5). */
function after(last: string, cadence: Cadence): string {
  const { every, unit } = cadence;
  if (unit === "day") return `INT(${last})+${numeral(every)}`;
  if (unit === "week") return `INT(${last})+${numeral(every * 7)}`;
  const months = { month: 1, quarter: 3, year: 12 }[unit];
  return `EDATE(${last},${numeral(every * months)})`;
}
