import { oncePer } from "../formula/oncePer";
import { isoDate } from "../formula/serial";
import { tierIndex, type Change } from "../grading/changes";
import type { Scheme } from "../scheme/types";
import type { AdjustedRow, Adjustment } from "./notes/types";
import type { SheetText } from "./sheetText";
import type { RegradePlan } from "./types";

type Moved = Pick<RegradePlan, "applied" | "changes" | "request" | "scheme">;

/**
 * The last movement with its date, and whether a person made it; undefined where the customer does not
 * move and keeps what stands there.
 */
export function movementText(
  { applied, changes, request, scheme }: Moved,
  index: number,
  standing: string,
  text: SheetText
): string | undefined {
  const change = changes[index];
  const date = dayOf(request);
  const adjusted = applied.adjusted.get(index);
  if (adjusted !== undefined) return adjustedText(change, adjusted, date, text);
  const ended = applied.endedAt.get(index);
  if (ended !== undefined && endsNow(change, ended, scheme, standing))
    return text.ended(date, change.from ?? "", change.to);
  return ofItself(change, date, text);
}

/** Asked for every customer that moves. */
const dayOf = oncePer(({ asOf }: RegradePlan["request"]) => isoDate(asOf));

function ofItself({ kind, from, to }: Change, date: string, text: SheetText): string | undefined {
  if (kind === "up") return text.up(date, from ?? "", to ?? "");
  if (kind === "down") return text.down(date, from ?? "", to ?? "");
  if (kind === "new") return text.first(date, to ?? "");
  return kind === "unrated" && from !== null ? text.lost(date, from) : undefined;
}

function adjustedText(
  { kind, from, to }: Change,
  { adjustment: { until, reason }, computed }: AdjustedRow,
  date: string,
  text: SheetText
): string | undefined {
  if (kind === "same") return undefined;
  const last = until === null ? null : isoDate(until);
  return text.adjusted({ date, from, to: to ?? "", computed, last, reason });
}

/** The tier that was set stood there until now, and nothing that was told since its last day. */
function endsNow(
  { kind, from }: Change,
  { tier, until }: Adjustment,
  scheme: Scheme,
  standing: string
): boolean {
  if (kind === "same" || from === null || tierIndex(scheme, from) !== tierIndex(scheme, tier))
    return false;
  const told = /^\d{4}-\d\d-\d\d/.exec(standing)?.[0];
  return told === undefined || until === null || told <= isoDate(until);
}
